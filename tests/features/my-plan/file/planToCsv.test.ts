import { expect, it } from 'vitest';
import { planToCsv } from '#features/my-plan/file/planToCsv.ts';

const header =
  '\uFEFFplan,council,started_from,id,priority,title,themes,due,original_due,owner,status,' +
  'status_as_at,earlier_status,earlier_status_as_at,evidence,note,question\r\n';

it('writes a row an action, each with the plan’s name, safe to open', () => {
  const plan = {
    title: 'Plan, 2026',
    council: 'Eastmere',
    startedFrom: 'eastmere-2026',
    milestones: [
      {
        id: 'm1',
        title: '=Answer "every" contact',
        priority: 'Front door',
        themes: ['front-door', 'records'],
        due: '2026-09',
        originalDue: '2026-03-31',
        ownerRole: '@head',
        status: 'delayed' as const,
        statusAsAt: '2026',
        earlier: { status: 'on-track' as const, asAt: null },
        evidence: 'https://eastmere.example/june',
        note: 'Two\nlines',
        question: null,
      },
    ],
  };
  expect(planToCsv(plan)).toBe(
    `${header}"Plan, 2026",Eastmere,eastmere-2026,m1,Front door,"'=Answer ""every"" contact",` +
      `"front-door;records",2026-09,2026-03-31,'@head,delayed,2026,on-track,,` +
      'https://eastmere.example/june,"Two\nlines",\r\n',
  );
});

it('writes a plan without actions as one row', () => {
  const plan = { title: 'Plan', council: null, startedFrom: null, milestones: [] };
  expect(planToCsv(plan)).toBe(`${header}Plan,,,,,,,,,,,,,,,,\r\n`);
});
