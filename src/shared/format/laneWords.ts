import type { Framework, Lane } from '#contract/gradeIds.ts';

interface LaneWords {
  label: string;
  /** For narrow places. */
  short: string;
  /** As it reads inside a sentence. */
  inSentence: string;
  meaning: string;
}

/** The five judgements as the page names and explains them. */
export const laneWords: Record<Lane, LaneWords> = {
  overall: {
    label: 'Overall effectiveness',
    short: 'Overall',
    inSentence: 'overall effectiveness',
    meaning:
      'One word for the whole service, given until March 2026. It can be inadequate because of one judgement, so read the four judgements as well.',
  },
  leaders: {
    label: 'Impact of leaders',
    short: 'Leaders',
    inSentence: 'the impact of leaders',
    meaning:
      'Whether senior leaders and councillors know how good the service is and create the conditions for good social work. Until 2018: leadership, management and governance.',
  },
  'help-and-protection': {
    label: 'Help and protection',
    short: 'Protection',
    inSentence: 'help and protection',
    meaning:
      'How well children who need help are found, supported and kept safe: early help, assessments, child protection.',
  },
  'children-in-care': {
    label: 'Children in care',
    short: 'In care',
    inSentence: 'children in care',
    meaning:
      'The experiences and progress of children who live in care: homes, health, school, lasting plans. From 2018 to 2022 judged together with care leavers.',
  },
  'care-leavers': {
    label: 'Care leavers',
    short: 'Care leavers',
    inSentence: 'care leavers',
    meaning:
      'How well young people who have left care are supported into adult life. Judged on its own since January 2023; from 2018 to 2022 together with children in care.',
  },
};

export const frameworkWords: Record<Framework, { label: string; short: string; meaning: string }> =
  {
    sif: {
      label: 'Single inspection framework (SIF), 2013 to 2018',
      short: 'SIF',
      meaning:
        'Inspections from November 2013 to June 2018. Adoption and care leavers were sub-judgements.',
    },
    'ilacs-2018': {
      label: 'ILACS 2018 to 2022',
      short: 'ILACS 2018',
      meaning: 'Children in care and care leavers were one judgement.',
    },
    'ilacs-2023': {
      label: 'ILACS 2023 to March 2026',
      short: 'ILACS 2023',
      meaning: 'Care leavers are judged on their own.',
    },
    'ilacs-2026': {
      label: 'ILACS from April 2026',
      short: 'ILACS 2026',
      meaning: 'There is no overall effectiveness grade any more; the four judgements stay.',
    },
  };
