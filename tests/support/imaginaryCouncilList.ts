import type { CompactReport, CouncilList, CouncilListItem } from '#contract/councilList.ts';
import type { Framework } from '#contract/gradeIds.ts';

function report(
  framework: Framework,
  started: string | null,
  published: string,
  grades: string,
): CompactReport {
  return { id: `report-${published}`, framework, started, published, grades };
}

const eastmere: CouncilListItem = {
  id: 'eastmere',
  name: 'Eastmere',
  gssCode: 'E06900011',
  region: 'North',
  kind: 'unitary',
  tile: [1, 0],
  reports: [
    report('sif', '2016-01-18', '2016-03-10', 'RRRRR'),
    report('ilacs-2023', '2024-04-15', '2024-05-20', 'GGGGR'),
  ],
};

/** Judged again, and lower. */
const norwick: CouncilListItem = {
  id: 'norwick',
  name: 'Norwick',
  gssCode: 'E06900012',
  region: 'North',
  kind: 'metropolitan',
  tile: [0, 1],
  reports: [
    report('ilacs-2018', '2018-10-01', '2018-11-05', 'OGOOO'),
    report('ilacs-2023', '2025-01-13', '2025-02-10', 'RGRRG'),
  ],
};

/** No overall grade any more, and help and protection inadequate. */
const valeOfTarn: CouncilListItem = {
  id: 'vale-of-tarn',
  name: 'Vale of Tarn',
  gssCode: 'E06900013',
  region: 'South',
  kind: 'county',
  tile: [0, 2],
  reports: [
    report('ilacs-2018', '2019-05-20', '2019-07-01', 'GGGGG'),
    report('ilacs-2026', '2026-06-08', '2026-07-20', '-GIGR'),
  ],
};

/** One report only: the same at both dates. */
const quarrybridge: CouncilListItem = {
  id: 'quarrybridge',
  name: 'Quarrybridge',
  gssCode: 'E06900014',
  region: 'South',
  kind: 'unitary',
  tile: [2, 2],
  reports: [report('ilacs-2018', '2018-12-03', '2019-02-04', 'IIIRR')],
};

/** Too few care leavers to judge in 2017. */
const isleOfWren: CouncilListItem = {
  id: 'isle-of-wren',
  name: 'Isle of Wren',
  gssCode: 'E06900015',
  region: 'South',
  kind: 'unitary',
  tile: [0, 3],
  reports: [
    report('sif', '2017-04-03', '2017-06-05', 'GGGNN'),
    report('ilacs-2018', '2021-11-08', '2021-12-13', 'GGGGG'),
  ],
};

const brackenshire: CouncilListItem = {
  id: 'brackenshire',
  name: 'Brackenshire',
  gssCode: 'E06900016',
  region: 'North',
  kind: 'county',
  abolished: '2021-04-01',
  tile: null,
  reports: [report('sif', null, '2015-09-01', 'RRRRR')],
};

/** Follows Brackenshire. */
const northBracken: CouncilListItem = {
  id: 'north-bracken',
  name: 'North Bracken',
  gssCode: 'E06900017',
  region: 'North',
  kind: 'unitary',
  established: '2021-04-01',
  tile: [1, 1],
  reports: [report('ilacs-2023', '2023-08-21', '2023-10-02', 'GGRGG')],
};

/** Seven imaginary councils, made up for tests, one for each case the page must tell apart. */
export const imaginaryCouncilList: CouncilList = {
  contract: 1,
  version: 'imaginary',
  dataAsAt: '2026-08-20',
  councils: [brackenshire, eastmere, isleOfWren, northBracken, norwick, quarrybridge, valeOfTarn],
};
