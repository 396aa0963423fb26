/**
 * What the head of a figure's own page for other sites needs beside the usual: links that open
 * outside the frame, and the script that sets its theme and tells its height.
 */
export const embedTags: readonly string[] = [
  '<meta name="robots" content="noindex">',
  '<base target="_blank">',
  `<script src="${import.meta.env.BASE_URL}embedded.js"></script>`,
];
