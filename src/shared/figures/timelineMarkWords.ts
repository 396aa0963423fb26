import type { TimelineMarkKind } from './timelineMarkKinds.ts';

interface MarkWords {
  /** Of a row of marks. */
  row: string;
  /** Where there is little room. */
  short: string;
  one: string;
  many: string;
}

export const timelineMarkWords: Record<TimelineMarkKind, MarkWords> = {
  'monitoring-visit': {
    row: 'Monitoring visits',
    short: 'Monitoring',
    one: 'monitoring visit',
    many: 'monitoring visits',
  },
  'focused-visit': {
    row: 'Focused visits',
    short: 'Focused',
    one: 'focused visit',
    many: 'focused visits',
  },
  jtai: {
    row: 'Joint inspections',
    short: 'Joint',
    one: 'joint inspection',
    many: 'joint inspections',
  },
  send: {
    row: 'Area SEND',
    short: 'SEND',
    one: 'area SEND inspection',
    many: 'area SEND inspections',
  },
  notice: {
    row: 'Notices, directions',
    short: 'Notices',
    one: 'government notice or direction',
    many: 'government notices or directions',
  },
};
