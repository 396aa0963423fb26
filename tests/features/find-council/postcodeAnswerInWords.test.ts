import { expect, test } from 'vitest';
import type { PostcodeAnswer } from '#domain/postcodes/answerPostcode.ts';
import { postcodeAnswerInWords } from '#features/find-council/postcodeAnswerInWords.ts';

const names: Partial<Record<string, string>> = { eastmere: 'Eastmere', norwick: 'Norwick' };
const both = ['eastmere', 'norwick'];

test.each<[PostcodeAnswer, string | null]>([
  [{ kind: 'council', text: 'QX1', councilId: 'eastmere' }, null],
  [
    { kind: 'several', text: 'QX1', councilIds: both, nations: [] },
    'QX1 lies in more than one council. Type the whole postcode to know.',
  ],
  [
    { kind: 'several', text: 'QX1', councilIds: ['eastmere'], nations: ['wales'] },
    'QX1 lies partly in Wales. Type the whole postcode to know.',
  ],
  [
    { kind: 'several', text: 'QX1', councilIds: both, nations: ['scotland'] },
    'QX1 lies in more than one council, and partly in Scotland. Type the whole postcode to know.',
  ],
  [
    { kind: 'nation', text: 'EH1 1YZ', nation: 'scotland' },
    'EH1 1YZ is in Scotland. This site covers England; the Care Inspectorate inspects there.',
  ],
  [
    { kind: 'nation', text: 'BT1', nation: 'northern-ireland' },
    'BT1 is in Northern Ireland. This site covers England; the Regulation and Quality Improvement Authority (RQIA) inspects there.',
  ],
  [
    { kind: 'no-place', text: 'QX1 9ZA', district: 'QX1', councilIds: both, nations: ['wales'] },
    'The postcode directory gives QX1 9ZA no place (often a PO box or a large organisation). The rest of QX1 is in Eastmere, Norwick and Wales.',
  ],
  [
    { kind: 'no-place', text: 'QX91', district: 'QX91', councilIds: [], nations: [] },
    'The postcode directory gives QX91 no place (often a PO box or a large organisation).',
  ],
  [
    { kind: 'island', text: 'GY1', island: 'guernsey' },
    'GY1 is in the Bailiwick of Guernsey. This site covers England.',
  ],
  [
    { kind: 'no-district', district: 'QX99', start: 'QX9' },
    'There is no postcode district QX99. If you are typing a postcode in QX9, go on.',
  ],
  [
    { kind: 'incomplete', text: 'EC3', districts: ['EC3A', 'EC3M'] },
    'EC3 is only the start of a postcode: go on with EC3A and EC3M.',
  ],
])('%j', (answer, words) => {
  expect(postcodeAnswerInWords(answer, (id) => names[id] ?? id)).toBe(words);
});
