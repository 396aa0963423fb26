import { expect, it } from 'vitest';
import { englandCard } from '#app/pages/englandCard.ts';
import { englandHead } from '#app/pages/englandHead.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const finding =
  '4 of 6 councils were good or outstanding overall in March 2026, up from 3 of 6 in March 2020';

it('says of the page what its data say', () => {
  const { title, description, path } = englandHead(imaginaryCouncilList);
  expect(title).toBe(`England over time: ${finding}`);
  expect(description.startsWith(`${finding}.`)).toBe(true);
  expect(path).toBe('/england');
});

it('is shown on other sites by the shares over time', () => {
  const { headline, chart, path } = englandCard(imaginaryCouncilList);
  expect(headline).toBe(finding);
  expect(chart).not.toBeNull();
  expect(path).toBe('/england#shares');
});
