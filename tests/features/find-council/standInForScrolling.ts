/** The page of these tests has no layout, so nothing to scroll to. */
export function standInForScrolling(): void {
  Element.prototype.scrollIntoView = () => undefined;
}
