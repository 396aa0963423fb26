import { expect, test } from 'vitest';
import type { PostcodeAnswer } from '#domain/postcodes/answerPostcode.ts';
import { postcodeAnswerInWords } from '#features/find-council/postcodeAnswerInWords.ts';

const names: Partial<Record<string, string>> = { eastmere: 'Eastmere', norwick: 'Norwick' };
const both = ['eastmere', 'norwick'];

test.each<[PostcodeAnswer, string | null]>([
  [
    { kind: 'council', text: 'QX1', district: 'QX1', knownBy: 'itself', councilId: 'eastmere' },
    null,
  ],
  [
    { kind: 'several', text: 'QX1', councilIds: both, nations: [], goesOn: [] },
    'QX1 lies in more than one council. Type the whole postcode to know.',
  ],
  [
    { kind: 'several', text: 'QX1', councilIds: ['eastmere'], nations: ['wales'], goesOn: [] },
    'QX1 lies partly in Wales. Type the whole postcode to know.',
  ],
  [
    { kind: 'several', text: 'QX1', councilIds: both, nations: ['scotland'], goesOn: [] },
    'QX1 lies in more than one council, and partly in Scotland. Type the whole postcode to know.',
  ],
  [
    { kind: 'several', text: 'QX5', councilIds: both, nations: [], goesOn: ['QX5A', 'QX5B'] },
    'QX5 lies in more than one council. Go on with QX5A and QX5B. Type the whole postcode to know.',
  ],
  [
    {
      kind: 'several',
      text: 'QX5',
      councilIds: both,
      nations: [],
      goesOn: ['QX5A', 'QX5B', 'QX5C', 'QX5D', 'QX5E', 'QX5F', 'QX5G', 'QX5H', 'QX51'],
    },
    'QX5 lies in more than one council. Go on with QX5A, QX5B, QX5C, QX5D, QX5E, QX5F, QX5G, QX5H and others. Type the whole postcode to know.',
  ],
  [
    {
      kind: 'nation',
      text: 'SY10 7JE',
      district: 'SY10',
      knownBy: 'itself',
      nation: 'wales',
    },
    'SY10 7JE is in Wales. This site covers England; Care Inspectorate Wales inspects there.',
  ],
  [
    {
      kind: 'nation',
      text: 'EH1 1YZ',
      district: 'EH1',
      knownBy: 'district',
      nation: 'scotland',
    },
    'EH1 is in Scotland. This site covers England; the Care Inspectorate inspects there.',
  ],
  [
    {
      kind: 'nation',
      text: 'NP16 5AA',
      district: 'NP16',
      knownBy: 'rest-of-district',
      nation: 'wales',
    },
    'NP16 5AA, like the rest of NP16, is in Wales. This site covers England; Care Inspectorate Wales inspects there.',
  ],
  [
    {
      kind: 'nation',
      text: 'BT1',
      district: 'BT1',
      knownBy: 'itself',
      nation: 'northern-ireland',
    },
    'BT1 is in Northern Ireland. This site covers England; the Regulation and Quality Improvement Authority (RQIA) inspects there.',
  ],
  [
    {
      kind: 'no-place',
      text: 'QX1 9ZA',
      district: 'QX1',
      knownBy: 'itself',
      councilIds: both,
      nations: ['wales'],
    },
    'The postcode directory gives QX1 9ZA no place (often a PO box or a large organisation). The rest of QX1 is in Eastmere, Norwick and Wales.',
  ],
  [
    {
      kind: 'no-place',
      text: 'QX91 1AA',
      district: 'QX91',
      knownBy: 'district',
      councilIds: [],
      nations: [],
    },
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
    { kind: 'incomplete', text: 'QX3', districts: ['QX31', 'QX32'] },
    'QX3 is only the start of a postcode: go on with QX31 and QX32.',
  ],
])('%j', (answer, words) => {
  expect(postcodeAnswerInWords(answer, (id) => names[id] ?? id)).toBe(words);
});
