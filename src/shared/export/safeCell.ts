/**
 * Text that a spreadsheet would take for a formula (also behind blanks, or as a full-width sign),
 * or that only differs from our own escape by more apostrophes.
 */
const formulaLike = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;

/** A cell a spreadsheet can open safely: an apostrophe goes before what it could take for a formula. */
export function safeCell(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text;
}

/** What `safeCell` was given; any other text comes back as it is. */
export function unsafeCell(text: string): string {
  return text.startsWith("'") && formulaLike.test(text) ? text.slice(1) : text;
}
