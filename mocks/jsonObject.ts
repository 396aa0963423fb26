/** Reads JSON text that holds an object. Throws a SyntaxError or TypeError for any other text. */
export function jsonObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('The text is not a JSON object');
  }
  return { ...value };
}
