/** Where the site is that the reader looks at, without a slash at the end. Only in a browser. */
export function currentSite(): string {
  return window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, '');
}
