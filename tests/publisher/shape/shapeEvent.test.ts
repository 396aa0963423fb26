import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { council, type Council } from '#contract/council.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet, type Edit } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

function eastmereAfter(...edits: readonly Edit[]): Council {
  const { output } = publish(editedDataSet(...edits));
  return readAnswer(output, apiPaths.council('eastmere'), council);
}

test('a visit with what it found something on, joined to its inspection', () => {
  const { events } = eastmereAfter();
  expect(events.map(({ id, themes }) => [id, themes])).toEqual([
    ['eastmere-e01', []],
    ['eastmere-e02', []],
    ['eastmere-e03', ['care-leaver-housing']],
    ['eastmere-e04', []],
    ['eastmere-e05', []],
  ]);
  expect(events[2]).toEqual({
    id: 'eastmere-e03',
    type: 'monitoring-visit',
    occurredOn: '2024-11-12',
    publishedOn: '2024-12-18',
    inspectionId: 'eastmere-monitoring-visit-2024-12-18',
    themes: ['care-leaver-housing'],
    toldBy: null,
    title: 'First monitoring visit',
    summary: 'Inspectors found more care leavers in safe homes.',
    source: {
      address: 'https://news.example/eastmere-3',
      title: 'Eastmere Echo: first visit',
      publishedOn: '2024-12-19',
    },
  });
});

test('themes keep their order, and the file of the council explains them; whose account it is goes with them', () => {
  const { events, themes } = eastmereAfter(
    ['events.csv', ',care-leaver-housing,,First', ',made-up;care-leaver-housing,council,First'],
    ['themes.csv', 'front-door,Front door', 'made-up,Made up,Other,A theme\nfront-door,Front door'],
  );
  expect(events[2]?.themes).toEqual(['made-up', 'care-leaver-housing']);
  expect(events[2]?.toldBy).toBe('council');
  expect(themes[0]).toEqual({
    id: 'made-up',
    label: 'Made up',
    group: 'Other',
    description: 'A theme',
  });
});
