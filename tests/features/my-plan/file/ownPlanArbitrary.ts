import fc from 'fast-check';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import type { OwnMilestone, OwnPlan } from '#features/my-plan/ownPlan.ts';

/** Pieces of text that trip spreadsheets and CSV readers up. */
const awkward = fc.constantFrom(
  '=HYPERLINK("https://eastmere.example")',
  '+44',
  '-5%',
  '@home',
  '\t',
  '\r',
  '\n',
  '\r\n',
  "'",
  "'=1",
  "''",
  '"',
  '""',
  ',',
  ';',
  '|',
  ' ',
  '\u00a0',
  '<b>bold</b>',
  '👩‍👧',
  'é',
  '“quoted”',
  'sep=;',
  '\ufeff',
  '＝1+1',
  '31/02/2026',
);

const anyText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** Nothing but blanks is no text: an own plan holds null instead, or nothing. */
const text = anyText.filter((one) => one.trim() !== '');
const textOrNothing = fc.oneof(text, fc.constant(''));
const optionalText = fc.option(text);

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);

const day = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
const optionalDate = fc.option(date);
const status = fc.constantFrom(...milestoneStatusIds);

const action: fc.Arbitrary<OwnMilestone> = fc.record({
  id,
  title: text,
  priority: textOrNothing,
  themes: fc.array(id, { maxLength: 3 }),
  due: optionalDate,
  originalDue: optionalDate,
  ownerRole: optionalText,
  status,
  statusAsAt: optionalDate,
  earlier: fc.option(fc.record({ status, asAt: optionalDate })),
  evidence: fc.oneof(fc.webUrl(), optionalText),
  note: optionalText,
  question: optionalText,
});

/** Any plan a reader could have written, empty ones too. */
export const ownPlanArbitrary: fc.Arbitrary<OwnPlan> = fc.record({
  title: textOrNothing,
  council: optionalText,
  startedFrom: fc.option(id),
  milestones: fc.uniqueArray(action, { maxLength: 8, selector: (one) => one.id }),
});
