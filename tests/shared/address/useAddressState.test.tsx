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

test('changes in quick succession are one step back, later ones another', () => {
  const clock = vi.spyOn(performance, 'now');
  const { result } = renderHook(() => useAddressState(codec));
  const steps = () => window.history.length;
  const change = (at: number, year: number) => {
    clock.mockReturnValue(at);
    act(() => {
      result.current[1]({ year });
    });
  };
  const before = steps();
  change(1_000_000, 2020);
  change(1_000_100, 2021);
  change(1_000_200, 2022);
  expect(steps()).toBe(before + 1);
  change(1_005_000, 2023);
  expect(steps()).toBe(before + 2);
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
