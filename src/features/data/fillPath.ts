/** A path of the API with its parameters filled in, from the site's root, without a leading slash. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path
    .slice(1)
    .replace(/\{(\w+)\}/g, (whole, name: string) => encodeURIComponent(values[name] ?? whole));
}
