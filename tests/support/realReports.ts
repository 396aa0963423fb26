import type { JudgementId } from '#contract/inspectionIds.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { Framework, LaneGrade } from '#contract/gradeIds.ts';
import { layOnLanes } from '#domain/layOnLanes.ts';

const gradeOf: Record<string, LaneGrade> = {
  O: 'outstanding',
  G: 'good',
  RI: 'requires-improvement',
  I: 'inadequate',
  NJ: 'not-judged',
};

/** Order in which the reports below write a framework's judgements. */
const order: Record<Framework, readonly JudgementId[]> = {
  sif: [
    'overall-effectiveness',
    'leadership-management-governance',
    'help-and-protection',
    'looked-after-and-permanence',
    'care-leavers',
  ],
  'ilacs-2018': [
    'overall-effectiveness',
    'impact-of-leaders',
    'help-and-protection',
    'children-in-care-and-care-leavers',
  ],
  'ilacs-2023': [
    'overall-effectiveness',
    'impact-of-leaders',
    'help-and-protection',
    'children-in-care',
    'care-leavers',
  ],
  'ilacs-2026': ['impact-of-leaders', 'help-and-protection', 'children-in-care', 'care-leavers'],
};

function report(
  inspectionId: string,
  framework: Framework,
  startedOn: string | null,
  publishedOn: string,
  grades: string,
): GradedReport {
  const letters = grades.split(' ');
  const judgements = Object.fromEntries(
    order[framework].map((judgement, at) => [
      judgement,
      gradeOf[letters[at] ?? ''] ?? 'not-judged',
    ]),
  );
  return {
    inspectionId,
    framework,
    startedOn,
    publishedOn,
    grades: layOnLanes(framework, judgements),
  };
}

/** Reports read off inspections.csv and judgements.csv by eye, for tests on the real cases. */
export const realReports = {
  'cheshire-east': [
    report('cheshire-east-sif-2015-09-15', 'sif', '2015-07-06', '2015-09-15', 'RI RI RI RI RI'),
    report(
      'cheshire-east-ilacs-2020-01-09',
      'ilacs-2018',
      '2019-11-18',
      '2020-01-09',
      'RI RI RI RI',
    ),
    report(
      'cheshire-east-ilacs-2024-05-16',
      'ilacs-2023',
      '2024-02-26',
      '2024-05-16',
      'I RI RI RI I',
    ),
  ],
  brent: [
    report('brent-sif-2015-11-30', 'sif', '2015-09-14', '2015-11-30', 'RI RI RI RI RI'),
    report('brent-ilacs-2018-07-02', 'ilacs-2018', '2018-05-14', '2018-07-02', 'G G RI O'),
    report('brent-ilacs-2023-04-11', 'ilacs-2023', '2023-02-20', '2023-04-11', 'G G G G G'),
    report('brent-ilacs-2026-06-17', 'ilacs-2026', '2026-04-27', '2026-06-17', 'G G G G'),
  ],
  liverpool: [
    report('liverpool-sif-2014-07-18', 'sif', '2014-05-20', '2014-07-18', 'RI RI RI RI RI'),
    report('liverpool-ilacs-2018-07-02', 'ilacs-2018', '2018-05-14', '2018-07-02', 'RI RI RI RI'),
    report('liverpool-ilacs-2023-05-25', 'ilacs-2023', '2023-03-13', '2023-05-25', 'I I I RI I'),
    report('liverpool-ilacs-2026-07-07', 'ilacs-2026', '2026-05-11', '2026-07-07', 'G G G RI'),
  ],
  trafford: [
    report('trafford-sif-2015-05-12', 'sif', '2015-01-27', '2015-05-12', 'G O G G O'),
    report('trafford-ilacs-2019-05-08', 'ilacs-2018', '2019-03-04', '2019-05-08', 'I I RI RI'),
    report('trafford-ilacs-2023-01-31', 'ilacs-2018', '2022-11-21', '2023-01-31', 'RI RI RI RI'),
    report('trafford-ilacs-2026-08-03', 'ilacs-2026', '2026-06-08', '2026-08-03', 'I I G RI'),
  ],
  cumbria: [
    report('cumbria-sif-2015-05-13', 'sif', null, '2015-05-13', 'I I RI I RI'),
    report('cumbria-sif-2018-01-29', 'sif', null, '2018-01-29', 'RI G RI RI RI'),
    report('cumbria-ilacs-2022-11-15', 'ilacs-2018', '2022-09-20', '2022-11-15', 'RI RI RI G'),
  ],
  cumberland: [
    report('cumberland-ilacs-2024-11-26', 'ilacs-2023', '2024-10-07', '2024-11-26', 'G G RI G G'),
  ],
  doncaster: [
    report('doncaster-sif-2018-01-19', 'sif', '2017-11-09', '2018-01-19', 'G G G G G'),
    report('doncaster-ilacs-2022-04-08', 'ilacs-2018', '2022-02-14', '2022-04-08', 'RI I RI RI'),
    report('doncaster-ilacs-2025-03-18', 'ilacs-2023', '2025-01-20', '2025-03-18', 'G G G G RI'),
  ],
  'isles-of-scilly': [
    report('isles-of-scilly-sif-2016-06-27', 'sif', '2016-04-11', '2016-06-27', 'G G G NJ NJ'),
    report('isles-of-scilly-ilacs-2019-12-19', 'ilacs-2018', '2019-10-14', '2019-12-19', 'G O G G'),
    report(
      'isles-of-scilly-ilacs-2023-08-25',
      'ilacs-2023',
      '2023-07-11',
      '2023-08-25',
      'I I I RI RI',
    ),
  ],
} satisfies Record<string, [GradedReport, ...GradedReport[]]>;
