import type { Draft, DraftField } from './Draft.ts';
import type { MistakeKind } from './mistakeKinds.ts';
import { readLink } from './readLink.ts';

/** Characters of one field: more would be no report of one mistake. */
const longestField = 2000;

export type DraftProblems = Partial<Record<DraftField, string>>;

/** What must be told, by what is wrong; not there: it may stay empty. */
const wanted: Partial<Record<MistakeKind, string>> = {
  value: 'Write what it should say.',
  date: 'Write what the date should be.',
  council: 'Write which council it belongs to.',
  missing: 'Write what is missing.',
  wording: 'Write what would say it better.',
  other: 'Write what is wrong.',
};

/** What is still to be mended before a report can be made, by field. `names`: a fact is named. */
export function checkDraft(draft: Draft, names: boolean): DraftProblems {
  const problems: DraftProblems = {};
  if (!names && draft.about.trim() === '') {
    problems.about = 'Write which fact it is: the council, the page and what it says there.';
  }
  if (draft.kind === null) problems.kind = 'Choose what is wrong.';
  const missing = draft.kind === null ? undefined : wanted[draft.kind];
  if (missing !== undefined && draft.should.trim() === '') problems.should = missing;
  if (draft.where.trim() !== '' && readLink(draft.where) === null) {
    problems.where =
      'This does not read as a link, such as https://www.example.gov.uk/minutes. If there is none, leave it empty and say below where it can be read.';
  }
  for (const field of ['about', 'should', 'where', 'notes'] as const) {
    const { length } = draft[field];
    if (length > longestField) {
      problems[field] =
        `This has ${length.toLocaleString('en-GB')} characters. Shorten it to ${longestField.toLocaleString('en-GB')}.`;
    }
  }
  return problems;
}
