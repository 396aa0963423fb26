import { describe, expect, it } from 'vitest';
import { mistakePath } from '#domain/facts/mistakePath.ts';
import { readFactKey } from '#domain/facts/readFactKey.ts';

describe('a fact key', () => {
  it.each([
    [
      'judgement:eastmere-ilacs-2024-05-16:care-leavers',
      { kind: 'judgement', inspectionId: 'eastmere-ilacs-2024-05-16', judgement: 'care-leavers' },
    ],
    ['inspection:e-2024', { kind: 'inspection', inspectionId: 'e-2024' }],
    ['event:eastmere-e01', { kind: 'event', eventId: 'eastmere-e01' }],
    ['area:e-2024:12', { kind: 'area', inspectionId: 'e-2024', position: 12 }],
    ['plan:eastmere-2024', { kind: 'plan', planId: 'eastmere-2024' }],
    ['milestone:eastmere-m1', { kind: 'milestone', milestoneId: 'eastmere-m1' }],
    ['missing', { kind: 'missing' }],
  ])('%s is taken apart', (key, fact) => {
    expect(readFactKey(key)).toEqual(fact);
  });

  it.each([
    '',
    'missing:x',
    'judgement:e-2024',
    'judgement:e-2024:kindness',
    'judgement:e-2024:care-leavers:x',
    'inspection:',
    'inspection:E 2024',
    'inspection:e-2024:x',
    'area:e-2024',
    'area:e-2024:0',
    'area:e-2024:1e3',
    'grade:e-2024',
    'event:<script>',
  ])('“%s” is none', (key) => {
    expect(readFactKey(key)).toBeNull();
  });
});

it('a mistake has an address that names its fact', () => {
  expect(mistakePath('eastmere', 'judgement:e-2024:care-leavers')).toBe(
    '/report-a-mistake?council=eastmere&fact=judgement:e-2024:care-leavers',
  );
});
