import { expect, test } from 'vitest';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { flowTakeAway } from '#features/explore/flowTakeAway.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

function taken(query: string) {
  const data = nationalData(imaginaryCouncilList);
  return flowTakeAway(exploreView(data, exploreAddress(data).read(new URLSearchParams(query))));
}

test('2019 and the latest: every move in words', () => {
  const { name, headline, alt, path, embedPath } = taken('');
  expect(name).toBe('england-overall-2019-12-31-to-2026-08-20-two-dates');
  expect(headline).toBe('1 council has a better overall grade than in 2019, 1 a worse one');
  expect(alt.short).toContain(headline);
  expect(alt.long).toContain(
    'of the 7 councils that existed on 31 December 2019 or 20 August 2026, 1 rose, 1 fell, 2 stayed the same and 3 can’t be compared.',
  );
  expect(alt.long).toContain('From “outstanding”, 1 council: 1 to “requires improvement”.');
  expect(alt.long).toContain(
    'From “good”, 2 councils: 1 to “good” and 1 to “no overall grade any more”.',
  );
  expect(alt.long).toContain(
    'From “requires improvement”, 2 councils: 1 to “good” and 1 to “no longer exists”.',
  );
  expect(alt.long).toContain('From “not created yet”, 1 council: 1 to “good”.');
  expect([path, embedPath]).toEqual(['/#two-dates', '/embed/england/two-dates']);
});

test('notes say who can’t be compared, what is under different rules and what is under the grade', () => {
  // Eastmere and Isle of Wren had SIF reports in 2019. Quarrybridge had no new one.
  expect(taken('').notes.slice(1)).toEqual([
    '3 councils can’t be compared: no longer exists at the later date (1), not created yet at the earlier date (1) and no overall grade any more (1).',
    expect.stringMatching(/^2 of the 4 comparisons cross from SIF/),
    '1 of the 2 that stayed the same had no new report between the two dates: nothing was judged again.',
    'On the four judgements under it: the impact of leaders 1 rose and 0 fell; help and protection 1 rose and 2 fell; children in care 1 rose and 1 fell; care leavers 0 rose and 2 fell.',
  ]);
});

test('the sentences for a story hold the four judgements under an overall grade', () => {
  expect(taken('').sentences).toContainEqual(
    expect.stringMatching(/^On the four judgements under it: the impact of leaders 1 rose/),
  );
  expect(taken('judgement=help-and-protection').sentences.join(' ')).not.toContain('under it');
});

test('the moves as a matrix that adds up', () => {
  const [moves] = taken('').tables;
  expect(moves.columns.map(({ name }) => name)).toEqual([
    'from',
    'good',
    'requires_improvement',
    'inadequate',
    'not_given',
    'absent',
    'councils',
  ]);
  expect(moves.rows).toEqual([
    ['Outstanding', 0, 1, 0, 0, 0, 1],
    ['Good', 1, 0, 0, 1, 0, 2],
    ['Requires improvement', 1, 0, 0, 0, 1, 2],
    ['Inadequate', 0, 0, 1, 0, 0, 1],
    ['Not created yet', 1, 0, 0, 0, 0, 1],
    ['All', 3, 1, 1, 1, 1, 7],
  ]);
});

test('each council’s pair, with why it can or can’t be compared', () => {
  const [, councils] = taken('').tables;
  const at = (council: string, ...columns: string[]) => {
    const row = councils?.rows.find(([, name]) => name === council);
    return columns.map(
      (name) => row?.[councils?.columns.findIndex((one) => one.name === name) ?? -1],
    );
  };
  const of = ['earlier_grade', 'later_grade', 'change', 'steps', 'comparable', 'new_report'];
  expect(at('Norwick', ...of)).toEqual([
    'Outstanding',
    'Requires improvement',
    'Fell',
    -2,
    'yes',
    'yes',
  ]);
  expect(at('Quarrybridge', ...of)).toEqual(['Inadequate', 'Inadequate', 'Same', 0, 'yes', 'no']);
  expect(at('Eastmere', ...of)).toEqual([
    'Requires improvement',
    'Good',
    'Rose',
    1,
    'with caution',
    'yes',
  ]);
  expect(at('Eastmere', 'remark')[0]).toContain('single inspection framework');
  expect(at('Vale of Tarn', ...of, 'remark', 'later_help_and_protection')).toEqual([
    'Good',
    'No overall grade any more',
    null,
    null,
    'no',
    null,
    'No overall grade any more',
    'Inadequate',
  ]);
  expect(at('Brackenshire', 'later_grade', 'remark', 'later_published_on')).toEqual([
    'No longer exists',
    'No longer exists at the later date',
    null,
  ]);
  expect(at('North Bracken', 'earlier_grade', 'earlier_framework', 'later_published_on')).toEqual([
    'Not created yet',
    null,
    '2023-10-02',
  ]);
});

test('days in the wrong order are told in time’s order, and the address keeps the choice', () => {
  const { name, path } = taken('on=2016&since=2019&judgement=help-and-protection');
  expect(name).toBe('england-help-and-protection-2016-12-31-to-2019-12-31-two-dates');
  expect(path).toBe('/?on=2016&judgement=help-and-protection#two-dates');
});

test('nothing judged again: no change under the grade either', () => {
  const { headline, notes } = taken('on=2014-03-31&since=2014-06-30');
  expect(headline).toBe('No council can be compared with 31 March 2014');
  expect(notes.slice(1)).toEqual([
    '6 councils can’t be compared: not inspected yet at the later date (6).',
  ]);
});
