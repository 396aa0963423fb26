import { expect, test } from 'vitest';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { viewHeadline } from '#features/explore/viewHeadline.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

function headline(query: string) {
  const data = nationalData(imaginaryCouncilList);
  return viewHeadline(exploreView(data, exploreAddress(data).read(new URLSearchParams(query))));
}

test('the latest against 2019; no grade any more is no fall', () => {
  // Eastmere rose, Norwick fell; Vale of Tarn has no overall grade any more.
  const { title, lead, basis } = headline('');
  expect(title).toBe('1 council has a better overall grade than in 2019, 1 a worse one');
  expect(lead).toBe(
    '3 of the 5 councils with an overall grade are good or outstanding. Since April 2026 Ofsted gives four judgements and no single grade, so read all four.',
  );
  expect(basis).toContain('31 December 2019');
  expect(basis).toContain('20 August 2026');
});

test('another judgement and baseline are named', () => {
  // At the end of 2016 only Eastmere (requires improvement) and Brackenshire had a report.
  expect(headline('since=2016&judgement=help-and-protection')).toMatchObject({
    title:
      '1 council has a better grade for help and protection than at the end of 2016, none a worse one',
    lead: '2 of the 6 councils with a grade for help and protection are good or outstanding.',
  });
});

test('two past days are both named, whichever way round they are chosen', () => {
  // Between the two only Isle of Wren was judged again: good, as before.
  const title = 'No council had a better or a worse overall grade at the end of 2022 than in 2019';
  expect(headline('on=2022').title).toBe(title);
  expect(headline('on=2019&since=2022').title).toBe(title);
  expect(headline('on=2019&since=2022').lead).toBe(
    'On 31 December 2019, 3 of the 6 councils with an overall grade were good or outstanding.',
  );
});

test('none better, and one worse', () => {
  // Since the end of 2024 only Norwick and Vale of Tarn were judged again: one lower, one ungraded.
  expect(headline('since=2024').title).toBe(
    'No council has a better overall grade than at the end of 2024, 1 has a worse one',
  );
});

test('a day against itself says how many were good', () => {
  // Eastmere and Brackenshire required improvement, Quarrybridge was inadequate.
  const { title, lead, basis } = headline('on=2019');
  expect(title).toBe('3 of 6 councils were good or outstanding in 2019');
  expect(lead).toBe('The others: 2 requires improvement and 1 inadequate.');
  expect(basis).toBe('Choose two different dates to see who rose and who fell.');
});

test('before any report there is nothing to compare', () => {
  expect(headline('on=2014-06-30')).toMatchObject({
    title: 'No council can be compared with 30 June 2014',
    lead: 'No council had an overall grade on 30 June 2014.',
  });
});

test('2019 is its last day beside a day that is no end of a year', () => {
  expect(headline('on=2019-02').title).toMatch(/at the end of 2019 than on 28 February 2019/);
  expect(headline('on=2021-03-05').title).toMatch(/on 5 March 2021 than at the end of 2019/);
});
