import { renderToString } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { Router } from 'wouter';
import { planFile } from '#contract/planFile.ts';
import { planActionsPart } from '#features/action-plans/planActionsPart.ts';
import { planOpening } from '#features/action-plans/planOpening.ts';
import { PlanView } from '#features/action-plans/PlanView.tsx';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

beforeAll(() => Promise.all([planOpening.load(), planActionsPart.load()]));

it('writes the page of every published plan, with each of its actions', async () => {
  const { output } = await publishRealData();
  const paths = [...(output ?? new Map<string, string>()).keys()].filter((path) =>
    /\/action-plans\/.+\.json$/.test(path),
  );
  // The rows of action-plans.csv and of action-plan-milestones.csv.
  expect(paths).toHaveLength(45);
  let actions = 0;
  for (const path of paths) {
    const file = readAnswer(output, path, planFile);
    const box = document.createElement('div');
    box.innerHTML = renderToString(
      <Router ssrPath={`/plans/${file.plan.id}`} ssrSearch="">
        <PlanView file={file} />
      </Router>,
    );
    expect(box.querySelectorAll('h1'), file.plan.id).toHaveLength(1);
    expect(box.textContent, file.plan.id).not.toMatch(/undefined|null|NaN/);
    expect(box.innerHTML, file.plan.id).not.toContain('NaN');
    actions += box.querySelectorAll('h4').length;
  }
  expect(actions).toBe(124);
}, 60_000);
