/** Words of releases for what a visit looked at, and the ids the data set uses. */
const themes: Readonly<Record<string, string>> = {
  'front door': 'front-door',
  'the front door': 'front-door',
  'children in need subject to a plan': 'children-in-need-and-protection-plans',
  'children in need subject to a child protection plan': 'children-in-need-and-protection-plans',
  'children in need or subject to a protection plan': 'children-in-need-and-protection-plans',
  'children in care': 'children-in-care',
  'care leavers': 'care-leavers',
  'achieving permanence': 'permanence',
  permanence: 'permanence',
  'vulnerable adolescents': 'vulnerable-adolescents',
};

/** The id of a theme; `known`: ids the data set holds, which may be written as they are. null: unknown. */
export function readTheme(text: string, known: ReadonlySet<string>): string | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (Object.hasOwn(themes, words)) return themes[words] ?? null;
  const id = words.replaceAll(' ', '-');
  return known.has(id) ? id : null;
}
