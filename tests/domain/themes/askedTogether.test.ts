import { expect, test } from 'vitest';
import { askedTogether } from '#domain/themes/askedTogether.ts';

function report(...areas: string[][]) {
  return {
    areas: areas.map((themes, at) => ({
      position: at + 1,
      area: 'impact-of-leaders' as const,
      themes,
      summary: '',
    })),
  };
}

test('themes of one area, most often first; sharing a report alone is not enough', () => {
  const reports = [
    report(['records', 'voice'], ['records', 'voice'], ['workforce']),
    report(['records', 'health'], ['voice']),
    report(['health', 'voice']),
  ];
  expect(askedTogether(reports, 'records')).toEqual([
    { themeId: 'voice', areas: 2, reports: 2 },
    { themeId: 'health', areas: 1, reports: 1 },
  ]);
  expect(askedTogether(reports, 'workforce')).toEqual([]);
});

test('as many areas: the one in more reports first, then by id', () => {
  const reports = [
    report(['records', 'voice', 'health', 'visits']),
    report(['records'], ['voice']),
  ];
  expect(askedTogether(reports, 'records').map(({ themeId }) => themeId)).toEqual([
    'voice',
    'health',
    'visits',
  ]);
});
