/** What can be wrong with a fact, as the form asks. */
export const mistakeKinds = [
  { id: 'value', label: 'A grade, status or word is wrong' },
  { id: 'date', label: 'A date is wrong' },
  { id: 'council', label: 'It belongs to another council' },
  { id: 'link', label: 'A link is broken, or leads to another paper' },
  { id: 'duplicate', label: 'It is here twice' },
  { id: 'missing', label: 'Something is missing' },
  { id: 'wording', label: 'Our wording misleads' },
  { id: 'other', label: 'Something else' },
] as const;

export type MistakeKind = (typeof mistakeKinds)[number]['id'];
