import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { postcodeArea, postcodeAreas } from '#contract/postcodes.ts';
import { publish } from '#publisher/publish.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

test('one file for each area, its places named once', () => {
  const { output } = publish(editedDataSet());
  const { areas } = readAnswer(output, apiPaths.postcodeAreas, postcodeAreas);
  expect(areas).toEqual(['BT', 'ZQ', 'ZR', 'ZS']);
  expect(readAnswer(output, apiPaths.postcodeArea('ZQ'), postcodeArea)).toMatchObject({
    area: 'ZQ',
    places: ['eastmere', 'wales', 'norwick', 'northern-ireland'],
    prefixes: {
      ZQ1: 0,
      'ZQ1 9AA': 1,
      ZQ2: 2,
      'ZQ2 4': 0,
      'ZQ2 4AB': 2,
      ZQ9: 0,
      'ZQ9 9ZZ': 3,
    },
  });
});

test('prefixes that are no district pass the checks but have no file', () => {
  const { output } = publish(
    editedDataSet(['postcode-prefixes.csv', 'ZS1,skerry-isles', 'GIR,scotland']),
  );
  const { areas } = readAnswer(output, apiPaths.postcodeAreas, postcodeAreas);
  expect(areas).toEqual(['BT', 'ZQ', 'ZR']);
});
