import { expect, test } from 'vitest';
import { openingLane } from '#domain/openingLane.ts';
import { realReports } from '#tests/support/realReports.ts';

const withOverall = realReports['cheshire-east'][2];
const without = realReports.brent[3];

test('overall while two of three reports carry it, then help and protection', () => {
  expect(openingLane([withOverall, withOverall, without])).toBe('overall');
  expect(openingLane([withOverall, withOverall, without, without])).toBe('help-and-protection');
});
