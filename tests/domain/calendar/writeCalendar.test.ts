import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { CalendarEntry } from '#domain/calendar/calendarEntry.ts';
import { writeCalendar } from '#domain/calendar/writeCalendar.ts';
import { readCalendar } from '#tests/support/readCalendar.ts';

const hub: CalendarEntry = {
  id: 'eastmere-2024-m05',
  day: '2026-02-28',
  title: 'Eastmere action plan: open a hub',
  description: 'Due: 28 February 2026\nOwner: no owner published',
  address: 'https://plans.example/eastmere?a=1,2;b=3',
};

function write(changes: Partial<CalendarEntry> = {}, name = 'Eastmere: action plans'): string {
  return writeCalendar({ name, entries: [{ ...hub, ...changes }], madeOn: '2026-08-20' });
}

it('writes a whole day that leaves the day free, line by line', () => {
  expect(write().split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'PRODID:-//Council Inspection Tracker//Action plans//EN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Eastmere: action plans',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    'BEGIN:VEVENT',
    'UID:eastmere-2024-m05@council-inspection-tracker',
    'SUMMARY:Eastmere action plan: open a hub',
    'DTSTAMP:20260820T000000Z',
    'DTSTART;VALUE=DATE:20260228',
    'DTEND;VALUE=DATE:20260301',
    'DESCRIPTION:Due: 28 February 2026\\nOwner: no owner published',
    'URL:https://plans.example/eastmere?a=1,2;b=3',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('is read back by another library as a date without a time', () => {
  const calendar = new ICAL.Component(ICAL.parse(write()) as unknown[]);
  const start = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstart');
  expect(start).toMatchObject({ year: 2026, month: 2, day: 28, isDate: true });
  expect(readCalendar(write()).events).toEqual([
    { ...hub, id: 'eastmere-2024-m05@council-inspection-tracker', until: '2026-03-01' },
  ]);
});

it('escapes what has a meaning in the format, in the name too', () => {
  const text = write({ title: 'Homes, jobs; and a \\ stroke' }, 'Tarn, Vale of; plans');
  expect(text).toContain('SUMMARY:Homes\\, jobs\\; and a \\\\ stroke\r\n');
  expect(text).toContain('X-WR-CALNAME:Tarn\\, Vale of\\; plans\r\n');
  expect(readCalendar(text)).toMatchObject({
    name: 'Tarn, Vale of; plans',
    events: [{ title: 'Homes, jobs; and a \\ stroke' }],
  });
});

it('takes every kind of line end for one, and drops other control characters', () => {
  const description = 'a\r\nb\rc\nd\u0000e\u001Bf\tg';
  expect(readCalendar(write({ description })).events[0]?.description).toBe('a\nb\nc\ndef\tg');
});

it('folds at 75 octets, not characters, and never inside one', () => {
  // "SUMMARY:" and 33 pounds of two octets are 74; the next has no room. A space and 37 are 75.
  expect(write({ title: '£'.repeat(34 + 37) })).toContain(
    `\r\nSUMMARY:${'£'.repeat(33)}\r\n ${'£'.repeat(37)}\r\n £\r\n`,
  );
  const text = write({ title: 'The council’s café, 🏡 for £5'.repeat(20) });
  const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBe(75);
  expect(Buffer.from(text).toString()).not.toContain('\uFFFD');
});

it('leaves an address that calendars may not take to the description', () => {
  for (const address of ['https://under_score.example/', 'https://a.example/two words', 'x', '']) {
    expect(readCalendar(write({ address })).events[0]?.address, address).toBeNull();
  }
});

it('does not take a text for its own marks', () => {
  const name = 'X-PUBLISHED-TTL:PT1H';
  const entries = [
    { ...hub, id: 'a', title: '1', description: 'SUMMARY:1\nDESCRIPTION:0' },
    { ...hub, id: 'b', title: 'DTSTART:20260101', description: '0' },
  ];
  const read = readCalendar(writeCalendar({ name, entries, madeOn: '2026-08-20' }));
  expect(read.name).toBe(name);
  expect(read.events.map(({ title, description }) => [title, description])).toEqual([
    ['1', 'SUMMARY:1\nDESCRIPTION:0'],
    ['DTSTART:20260101', '0'],
  ]);
});

it('writes a text of a million characters in good time', () => {
  const description = 'Many words, '.repeat(100_000);
  expect(readCalendar(write({ description })).events[0]?.description).toBe(description);
});

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
// All that a text may hold: control characters are dropped and lone surrogates are no text.
const texts = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('\\', ';', ',', ':', '"', '\n', ' ', '\t', '£', '’', 'é', '🏡', 'N', 'n'),
      fc.string({ unit: 'binary' }),
    ),
  })
  .map((text) => text.replaceAll(/[^\P{Cc}\t\n]/gu, ''));
const entry = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,40}(-[a-z0-9]{1,9}){0,4}$/),
  day: days,
  title: texts,
  description: texts,
  address: fc.option(fc.webUrl()),
});

it('gives back any entries as they were', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), texts, (entries, name) => {
      const text = writeCalendar({ name, entries, madeOn: '2026-08-20' });
      const read = readCalendar(text);
      expect(read.name).toBe(name);
      expect(
        read.events.map(({ id, day, title, description }) => [id, day, title, description]),
      ).toEqual(
        entries.map((one) => [
          `${one.id}@council-inspection-tracker`,
          one.day,
          one.title,
          one.description,
        ]),
      );
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
    }),
  );
});
