import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilNames } from '#contract/councilNames.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

test('aliases of one kind are one entry; another kind is another', () => {
  const { output } = publish(
    editedDataSet(['council-aliases.csv', 'Skerries,short-name', 'Tarnshire,short-name']),
  );
  const { aliases } = readAnswer(output, apiPaths.councilNames, councilNames);
  expect(aliases.filter(({ alias }) => alias === 'Tarnshire')).toEqual([
    { alias: 'Tarnshire', kind: 'short-name', councilIds: ['skerry-isles'] },
    { alias: 'Tarnshire', kind: 'former-council', councilIds: ['ashmoor', 'vale-of-tarn'] },
  ]);
});

test('former councils are named as such', () => {
  const { output } = publish(editedDataSet());
  const { councils } = readAnswer(output, apiPaths.councilNames, councilNames);
  expect(councils.filter(({ abolished }) => abolished).map(({ id }) => id)).toEqual([
    'old-tarnshire',
  ]);
});
