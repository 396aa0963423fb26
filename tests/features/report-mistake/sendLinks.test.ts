import { expect, it } from 'vitest';
import { sendLinks } from '#features/report-mistake/sendLinks.ts';

it('an e-mail opens with the report in it', () => {
  expect(sendLinks.email('a@b.example', 'Mistake: Q & A', 'One\nTwo')).toEqual({
    href: 'mailto:a@b.example?subject=Mistake%3A%20Q%20%26%20A&body=One%0D%0ATwo',
    isWhole: true,
  });
});

it('an issue opens with the report in it, and keeps what its address asks already', () => {
  const { href, isWhole } = sendLinks.issue(
    'https://code.example/issues/new?labels=data',
    'Mistake',
    'One & two',
  );
  const { origin, pathname, searchParams } = new URL(href);
  expect(origin + pathname).toBe('https://code.example/issues/new');
  expect([...searchParams]).toEqual([
    ['labels', 'data'],
    ['title', 'Mistake'],
    ['body', 'One & two'],
  ]);
  expect(isWhole).toBe(true);
});

it('a report too long for a link leaves its text to be copied', () => {
  expect(sendLinks.email('a@b.example', 'Mistake', 'x'.repeat(1900))).toEqual({
    href: 'mailto:a@b.example?subject=Mistake',
    isWhole: false,
  });
  expect(sendLinks.issue('https://code.example/new', 'Mistake', 'é'.repeat(2000))).toEqual({
    href: 'https://code.example/new?title=Mistake',
    isWhole: false,
  });
});
