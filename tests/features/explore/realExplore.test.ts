import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreHeadline } from '#features/explore/exploreHeadline.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { groupMoves } from '#domain/groupMoves.ts';
import { mapTakeAway } from '#features/explore/mapTakeAway.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

const published = await publishRealData();
const list = readAnswer(published.output, apiPaths.councils, councilList);

// Counted from inspections.csv and judgements.csv with other code, for data to 20 August 2026.
test('the headlines of the real data', () => {
  expect(exploreHeadline(list)).toBe(
    '68 councils have a better overall grade than in 2019, 17 a worse one',
  );
  expect(
    exploreHeadline(list, new URLSearchParams('since=2016&judgement=help-and-protection')),
  ).toBe(
    '64 councils have a better grade for help and protection than at the end of 2016, 12 a worse one',
  );
});

const expected: [Lane, number, number, number, number][] = [
  ['overall', 68, 17, 53, 17],
  ['leaders', 68, 21, 58, 8],
  ['help-and-protection', 74, 19, 54, 8],
  ['children-in-care', 80, 15, 52, 8],
  ['care-leavers', 73, 29, 45, 8],
];

test.each(expected)('2019 and the latest on %s', (judgement, rose, fell, same, none) => {
  const view = exploreView(nationalData(list), {
    on: '2026-08-20',
    since: '2019-12-31',
    judgement,
  });
  const { counts, cautions } = groupMoves(view.pairs);
  expect(counts).toEqual({ rose, fell, same, 'not-comparable': none });
  // Of the councils with an overall grade at both dates four fewer cross from SIF to ILACS.
  expect(cautions['sif-and-ilacs']).toBe(judgement === 'overall' ? 61 : 65);
  expect(view.pairs).toHaveLength(155);
  expect(view.rows).toHaveLength(153);
});

// Counted from the same files with other code.
test('the map of the real data, and what stands under its grades', () => {
  const state = { on: '2026-08-20', since: '2019-12-31', judgement: 'overall' } as const;
  const { headline, alt, notes, tables } = mapTakeAway(exploreView(nationalData(list), state));
  expect(headline).toBe(
    '107 of the 142 councils with an overall grade were good or outstanding on 20 August 2026',
  );
  expect(alt.long).toContain(
    '153 councils on 20 August 2026: 46 outstanding, 61 good, 24 requires improvement, 11 inadequate and 11 with no overall grade any more.',
  );
  expect(notes.join(' ')).toContain('the oldest here is of September 2022');
  expect(notes.join(' ')).toContain(
    'the impact of leaders 118, help and protection 104, children in care 122 and care leavers 110.',
  );
  const [councils] = tables;
  const source = councils.columns.findIndex(({ name }) => name === 'source');
  for (const row of councils.rows)
    expect(row[source]).toMatch(/^https:\/\/files\.ofsted\.gov\.uk\//);
});
