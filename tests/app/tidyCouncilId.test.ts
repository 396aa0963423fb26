import { expect, test } from 'vitest';
import { tidyCouncilId } from '#app/pages/tidyCouncilId.ts';

test.each([
  ['Cheshire-East', 'cheshire-east'],
  ['cheshire east', 'cheshire-east'],
  ['CHESHIRE_EAST', 'cheshire-east'],
  ['cheshire-east', 'cheshire-east'],
])('%s leads to %s', (written, id) => {
  expect(tidyCouncilId(written)).toBe(id);
});
