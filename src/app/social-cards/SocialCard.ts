/** The picture that other sites show with a link to a page. */
export interface SocialCard {
  /** Of its PNG file, from the site's root, with a mark of what it shows: `/cards/explore.png?v=1a2b3c4d`. */
  address: string;
  /** Of its PNG file, from the site's folder: `cards/explore.png`. */
  file: string;
  /** In one sentence or two. */
  alt: string;
  /** Text of the SVG file it is painted from. */
  svg: string;
  /** Chunks of its PNG file: title, text alternative, source, licence, address. */
  papers: readonly Uint8Array[];
}
