import type { AreaStatus } from './areaStatus.ts';

/** One of the two kinds of inspection of a whole area: what a page on it is made of. */
export interface AreaSubject {
  kind: 'send' | 'jtai';
  /** From the site's root, and the base of file names. */
  path: '/area-send' | '/joint-inspections';
  file: 'area-send' | 'joint-inspections';
  one: string;
  many: string;
  /** What inspectors publish. */
  paper: 'report' | 'letter';
  /** What can have been found, in the order of the key. */
  statusIds: readonly AreaStatus[];
  /** What the pages call that which was found. */
  found: string;
  /** Each inspection looked at one topic. */
  hasTopics: boolean;
  source: string;
  /** The part of a council's page that tells of these inspections. */
  councilPart: 'send' | 'visits';
}

const send: AreaSubject = {
  kind: 'send',
  path: '/area-send',
  file: 'area-send',
  one: 'area SEND inspection',
  many: 'area SEND inspections',
  paper: 'report',
  statusIds: [
    'typically-positive',
    'inconsistent',
    'systemic-failings',
    'outcome-not-known',
    'not-in-data',
  ],
  found: 'Outcome',
  hasTopics: false,
  source: 'Ofsted and Care Quality Commission area SEND reports, as listed by Data to Insight',
  councilPart: 'send',
};

const joint: AreaSubject = {
  kind: 'jtai',
  path: '/joint-inspections',
  file: 'joint-inspections',
  one: 'joint inspection',
  many: 'joint inspections',
  paper: 'letter',
  statusIds: ['priority-action', 'no-priority-action', 'priority-not-known', 'not-in-data'],
  found: 'Priority action',
  hasTopics: true,
  source:
    'letters of Ofsted, the Care Quality Commission, HMICFRS and HM Inspectorate of Probation',
  councilPart: 'visits',
};

/** Area SEND inspections and joint targeted area inspections: neither gives a grade. */
export const areaSubjects = { send, joint } as const;
