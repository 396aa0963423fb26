import { expect, it } from 'vitest';
import { planOf } from '#features/my-plan/file/planOf.ts';

it('a published plan becomes a private copy: the council’s words, nothing of one’s own yet', () => {
  const published = {
    id: 'eastmere-2026',
    title: 'Improvement plan',
    milestones: [
      {
        id: 'm1',
        priority: 'Front door',
        themes: ['front-door'],
        title: 'Answer every contact',
        due: '2026-09',
        originalDue: '2026-03',
        ownerRole: '',
        status: 'delayed' as const,
        statusAsAt: '2026-06-12',
        note: 'Two posts are vacant.',
        source: {
          address: 'https://eastmere.example/june',
          title: 'Scrutiny, June',
          publishedOn: null,
        },
      },
    ],
  };
  expect(planOf(published, 'Eastmere')).toEqual({
    title: 'Improvement plan',
    council: 'Eastmere',
    startedFrom: 'eastmere-2026',
    milestones: [
      {
        id: 'm1',
        priority: 'Front door',
        themes: ['front-door'],
        title: 'Answer every contact',
        due: '2026-09',
        originalDue: '2026-03',
        ownerRole: null,
        status: 'delayed',
        statusAsAt: '2026-06-12',
        earlier: null,
        evidence: 'https://eastmere.example/june',
        note: 'Two posts are vacant.',
        question: null,
      },
    ],
  });
});
