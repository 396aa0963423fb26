import { expect, test } from 'vitest';
import { judgementsOf, layOnLanes } from '#domain/layOnLanes.ts';

test('Cheshire East 2019: one judgement stands on both care lanes', () => {
  expect(
    layOnLanes('ilacs-2018', {
      'overall-effectiveness': 'requires-improvement',
      'impact-of-leaders': 'requires-improvement',
      'help-and-protection': 'requires-improvement',
      'children-in-care-and-care-leavers': 'requires-improvement',
    }),
  ).toEqual({
    overall: 'requires-improvement',
    leaders: 'requires-improvement',
    'help-and-protection': 'requires-improvement',
    'children-in-care': 'requires-improvement',
    'care-leavers': 'requires-improvement',
  });
});

test('Trafford 2026: no overall grade is given, and none is made up', () => {
  expect(
    layOnLanes('ilacs-2026', {
      'impact-of-leaders': 'inadequate',
      'help-and-protection': 'inadequate',
      'children-in-care': 'good',
      'care-leavers': 'requires-improvement',
    }),
  ).toEqual({
    overall: 'not-given',
    leaders: 'inadequate',
    'help-and-protection': 'inadequate',
    'children-in-care': 'good',
    'care-leavers': 'requires-improvement',
  });
});

test('Trafford 2015: SIF judgements go to the lanes that took their place', () => {
  expect(
    layOnLanes('sif', {
      'overall-effectiveness': 'good',
      'leadership-management-governance': 'outstanding',
      'help-and-protection': 'good',
      'looked-after-and-permanence': 'good',
      adoption: 'good',
      'care-leavers': 'outstanding',
    }),
  ).toEqual({
    overall: 'good',
    leaders: 'outstanding',
    'help-and-protection': 'good',
    'children-in-care': 'good',
    'care-leavers': 'outstanding',
  });
});

test('Isles of Scilly 2016: not judged is not the same as not given', () => {
  const grades = layOnLanes('sif', {
    'overall-effectiveness': 'good',
    'leadership-management-governance': 'good',
    'help-and-protection': 'good',
    'looked-after-and-permanence': 'not-judged',
    'care-leavers': 'not-judged',
  });
  expect(grades['children-in-care']).toBe('not-judged');
  expect(grades['care-leavers']).toBe('not-judged');
});

test('an inspection has six, four, five or four judgements, by its framework', () => {
  expect(judgementsOf('sif')).toHaveLength(6);
  expect(judgementsOf('ilacs-2018')).toHaveLength(4);
  expect(judgementsOf('ilacs-2023')).toHaveLength(5);
  expect(judgementsOf('ilacs-2026')).toHaveLength(4);
});
