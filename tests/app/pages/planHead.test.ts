import { expect, it } from 'vitest';
import { planFile } from '#contract/planFile.ts';
import { planHead } from '#app/pages/planHead.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';

it('has the plan’s own title, and what stands out in its description', () => {
  expect(planHead(imaginaryPlanFile())).toMatchObject({
    title: 'Made-up plan, Eastmere',
    path: '/plans/eastmere-2024',
  });
  expect(planHead(imaginaryPlanFile()).description).toMatch(
    /^Eastmere: 2 of 6 actions reported complete; 1 is past its due date with no report since\. The plan answers the 2024 inspection\./,
  );
});

it('gives each published plan a title that no other has', async () => {
  const { output } = await publishRealData();
  const paths = [...(output ?? new Map<string, string>()).keys()].filter((path) =>
    /\/action-plans\/.+\.json$/.test(path),
  );
  // The rows of action-plans.csv.
  expect(paths).toHaveLength(45);
  const titles = paths.map((path) => planHead(readAnswer(output, path, planFile)).title);
  expect(new Set(titles).size).toBe(45);
});
