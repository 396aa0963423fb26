import { beforeAll, expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { leadList } from '#contract/leads.ts';
import type { LeadKind } from '#contract/leadKindIds.ts';
import { leadSentence } from '#features/leads/leadSentence.ts';
import { plainReports } from '#tests/support/plainReports.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { readTable } from '#tests/support/readTable.ts';

let sentencesOf: (kind: LeadKind) => Map<string, string>;

beforeAll(async () => {
  const { leads, dataAsAt } = readAnswer(
    (await publishRealData()).output,
    apiPaths.leads,
    leadList,
  );
  sentencesOf = (kind) =>
    new Map(
      leads
        .filter((lead) => lead.kind === kind)
        .map((lead) => [lead.councilId, leadSentence(lead, dataAsAt)]),
    );
});

function themesOf(inspectionId: string): Set<string> {
  return new Set(
    readTable('improvement-areas.csv')
      .filter((row) => row['inspection_id'] === inspectionId)
      .flatMap((row) => (row['themes'] ?? '').split(';')),
  );
}

test('themes at three inspections running, each by its name', () => {
  const labels = new Map(
    readTable('themes.csv').map((row) => [row['theme_id'] ?? '', row['label'] ?? '']),
  );
  const expected = new Map<string, string[]>();
  for (const [council, own] of plainReports()) {
    const [first, second, third] = own.filter(({ isSif }) => !isSif).slice(-3);
    if (first === undefined || second === undefined || third === undefined) continue;
    const [one, two, three] = [first, second, third].map(({ id }) => themesOf(id));
    const again = [...(one ?? [])].filter(
      (id) => id !== '' && id !== 'other' && two?.has(id) && three?.has(id),
    );
    if (again.length === 0) continue;
    expected.set(
      council,
      again.map((id) => (labels.get(id) ?? 'no label').slice(1).replaceAll("'", '’')),
    );
  }
  const sentences = sentencesOf('themes-again');
  expect([...sentences.keys()].sort()).toEqual([...expected.keys()].sort());
  expect(sentences.size).toBe(10);
  for (const [council, labelsOfCouncil] of expected) {
    const sentence = sentences.get(council) ?? '';
    for (const label of labelsOfCouncil) expect(sentence).toContain(label);
    const listed = /same (?:\w+ )?themes?: ([^.]+)\./.exec(sentence)?.[1] ?? '';
    expect(listed.split(';'), council).toHaveLength(labelsOfCouncil.length);
  }
});

test('plans past due: inadequate now, 70 working days gone, no plan that says it answers', () => {
  // By hand: bank holidays and weekends left out, from publication. Peterborough 30 January to 10 May
  // 2024, Knowsley 20 January to 30 April 2025, Devon 13 May to 20 August 2025.
  const due = { peterborough: '10 May 2024', knowsley: '30 April 2025', devon: '20 August 2025' };
  const answered = new Set(readTable('action-plans.csv').map((row) => row['inspection_id']));
  const open = [...plainReports().values()].flatMap((own) => {
    const latest = own.at(-1);
    if (latest === undefined || answered.has(latest.id)) return [];
    const { overall, ...others } = latest.levels;
    const inadequate = overall > 0 ? overall === 1 : Object.values(others).includes(1);
    return inadequate ? [latest.council] : [];
  });
  // Trafford's is due on 10 November 2026 only.
  expect(open.sort()).toEqual([...Object.keys(due), 'trafford'].sort());
  const sentences = sentencesOf('plan-due');
  expect([...sentences.keys()].sort()).toEqual(Object.keys(due).sort());
  for (const [council, day] of Object.entries(due)) {
    expect(sentences.get(council)).toContain(`was due with Ofsted by ${day}, 70 working days`);
    expect(sentences.get(council)).toContain('does not mean that there is none');
  }
  expect(sentences.get('devon')).toContain('It holds two plans of the council that do not say');
});

test('actions past due: only of a plan that stands, and only with no report since', () => {
  const rows = readTable('action-plan-milestones.csv').filter(
    (row) => row['plan_id'] === 'cheshire-east-2024',
  );
  const late = rows.filter(
    (row) =>
      row['status'] !== 'complete' &&
      row['due_on'] !== '' &&
      // A month ends by its 31st: `2026-02` is past on 20 August, `2026-08` would not be.
      `${row['due_on'] ?? ''}-31`.slice(0, 10) < '2026-08-20',
  );
  expect(late.map((row) => [row['due_on'], row['status_as_at']])).toEqual([
    ['2026-07-01', '2025-09-15'],
    ['2026-01', '2025-09-02'],
    ['2026-02', '2026-01-19'],
  ]);
  const sentences = sentencesOf('actions-due');
  expect([...sentences.keys()]).toEqual(['cheshire-east']);
  const sentence = sentences.get('cheshire-east');
  expect(sentence).toContain(`Three of the ${String(rows.length)} actions`);
  expect(sentence).toContain('due between January 2026 and 1 July 2026');
  expect(sentence).toContain('they may or may not be done');
  expect(sentence).toContain('is of 19 January 2026');
});

test('every sentence is whole: no lost value, no straight quotation mark, one full stop at its end', () => {
  const kinds = ['fell', 'rose', 'no-overall', 'plan-due', 'themes-again'] as const;
  const all = kinds.flatMap((kind) => [...sentencesOf(kind).values()]);
  expect(all.length).toBeGreaterThan(60);
  for (const sentence of all) {
    expect(sentence).not.toMatch(/undefined|null|NaN|["']| {2}| \.|\.\./);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
