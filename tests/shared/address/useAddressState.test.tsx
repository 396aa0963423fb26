import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { useAddressState, type AddressCodec } from '#shared/address/useAddressState.ts';

interface View {
  year: number;
  grade: string;
}

const codec: AddressCodec<View> = {
  read: (query) => ({ year: Number(query.get('year') ?? 2019), grade: query.get('grade') ?? '' }),
  write: ({ year, grade }) => {
    const query = new URLSearchParams();
    if (year !== 2019) query.set('year', String(year));
    if (grade !== '') query.set('grade', grade);
    return query;
  },
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

test('the address is read, and written without its defaults', () => {
  window.history.replaceState(null, '', '/?year=2021');
  const { result } = renderHook(() => useAddressState(codec));
  expect(result.current[0]).toEqual({ year: 2021, grade: '' });

  act(() => {
    result.current[1]({ grade: 'good' });
  });
  expect(window.location.search).toBe('?year=2021&grade=good');
  act(() => {
    result.current[1]({ year: 2019, grade: '' });
  });
  expect(window.location.href).toBe(new URL('/', window.location.href).href);
});

test('two changes in one tick both count', () => {
  const { result } = renderHook(() => useAddressState(codec));
  act(() => {
    result.current[1]({ year: 2022 });
    result.current[1]({ grade: 'inadequate' });
  });
  expect(result.current[0]).toEqual({ year: 2022, grade: 'inadequate' });
});

function stepsOf(changes: readonly [at: number, next: Partial<View>][]): number {
  const clock = vi.spyOn(performance, 'now');
  const { result } = renderHook(() => useAddressState(codec));
  const before = window.history.length;
  for (const [at, next] of changes) {
    clock.mockReturnValue(at);
    act(() => {
      result.current[1](next);
    });
  }
  clock.mockRestore();
  return window.history.length - before;
}

test('a slider on the move is one step back, a later move another', () => {
  expect(
    stepsOf([
      [1_000_000, { year: 2020 }],
      [1_000_100, { year: 2021 }],
      [1_000_200, { year: 2022 }],
    ]),
  ).toBe(1);
  expect(
    stepsOf([
      [2_000_000, { year: 2020 }],
      [2_005_000, { year: 2021 }],
    ]),
  ).toBe(2);
});

test('two choices of different kinds are two steps, however quick', () => {
  expect(
    stepsOf([
      [3_000_000, { year: 2020 }],
      [3_000_100, { grade: 'good' }],
    ]),
  ).toBe(2);
});

test('a choice right after a step back does not take the place of what was stepped back to', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(4_000_000);
  const { result } = renderHook(() => useAddressState(codec));
  act(() => {
    result.current[1]({ year: 2020 });
  });
  // What a browser does on Back: the address is the earlier one again.
  window.history.replaceState(null, '', '/');
  const before = window.history.length;
  clock.mockReturnValue(4_000_300);
  act(() => {
    result.current[1]({ year: 2021 });
  });
  expect(window.history.length).toBe(before + 1);
  clock.mockRestore();
});

test('at build time there is no query: the plain view', () => {
  function Year() {
    const [view] = useAddressState(codec);
    return <p>{view.year}</p>;
  }
  window.history.replaceState(null, '', '/?year=2021');
  expect(
    renderToString(
      <Router ssrPath="/" ssrSearch="">
        <Year />
      </Router>,
    ),
  ).toBe('<p>2019</p>');
});
