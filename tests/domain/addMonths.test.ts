import { expect, it } from 'vitest';
import { addMonths } from '#domain/addMonths.ts';

it('gives a month, over the ends of years', () => {
  expect(addMonths('2024-05-16', 0)).toBe('2024-05');
  expect(addMonths('2024-05-16', 7)).toBe('2024-12');
  expect(addMonths('2024-05-16', 8)).toBe('2025-01');
  expect(addMonths('2023-12', 12)).toBe('2024-12');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02');
});

it('goes back', () => {
  expect(addMonths('2024-01', -1)).toBe('2023-12');
  expect(addMonths('2024-01', -13)).toBe('2022-12');
});
