import { apiPaths } from '#contract/apiPaths.ts';
import { jsonObject } from './jsonObject.ts';

function hasOneOwner(path: string): boolean {
  return /\/(councils|action-plans|postcodes|themes)\/[^/]+$/.test(path);
}

function emptiedValue(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (key === 'counts' && typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.keys(value).map((name) => [name, 0]));
  }
  return value;
}

/**
 * A file as the API of a data set without rows would have it: its lists are empty, its counts 0.
 * null: the file of one council, plan, theme or postcode area, which such an API does not have.
 */
export function emptied(path: string, text: string): string | null {
  // It describes the API, whatever the data.
  if (path === apiPaths.openApi) return text;
  if (hasOneOwner(path)) return null;
  const entries = Object.entries(jsonObject(text));
  return JSON.stringify(
    Object.fromEntries(entries.map(([key, value]) => [key, emptiedValue(key, value)])),
  );
}
