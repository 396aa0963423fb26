import ICAL from 'ical.js';

interface ReadEvent {
  id: string;
  /** ISO days; `until` is the first day that no longer belongs to it. */
  day: string;
  until: string;
  title: string;
  description: string;
  address: string | null;
}

interface ReadCalendar {
  name: string;
  events: ReadEvent[];
}

function textOf(component: ICAL.Component, property: string): string | null {
  const value = component.getFirstPropertyValue(property);
  return value === null ? null : value.toString();
}

/** ical.js leaves a field it does not know as it is written; by RFC 5545 it is text like any other. */
function unknownText(component: ICAL.Component, property: string): string {
  const text = `BEGIN:VCALENDAR\r\nSUMMARY:${textOf(component, property) ?? ''}\r\nEND:VCALENDAR`;
  return textOf(new ICAL.Component(ICAL.parse(text) as unknown[]), 'summary') ?? '';
}

/** Reads iCalendar text with another library than the one that writes it. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    name: unknownText(calendar, 'x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      id: textOf(event, 'uid') ?? '',
      day: textOf(event, 'dtstart') ?? '',
      until: textOf(event, 'dtend') ?? '',
      title: textOf(event, 'summary') ?? '',
      description: textOf(event, 'description') ?? '',
      address: textOf(event, 'url'),
    })),
  };
}
