import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { NationalFigures } from './nationalFigures.ts';

interface NationalBaseline {
  /** Of its files, before the look. */
  name: string;
  looks: readonly string[];
  figure: (figures: NationalFigures) => TakeAway;
}

const neighbours = 'councils=cheshire-east&with=neighbours';
const six =
  'councils=bournemouth-christchurch-and-poole,trafford,leeds,isles-of-scilly,cumbria,kingston-upon-hull';

/** Figures of the national pages, in the looks in which they are hardest to get right. */
export const nationalBaselines: readonly NationalBaseline[] = [
  {
    name: 'england-shares',
    looks: ['web', 'square', 'print-112', 'web-dark', 'card'],
    figure: ({ shares }) => shares(''),
  },
  {
    name: 'england-shares-care-leavers-count',
    looks: ['web'],
    figure: ({ shares }) => shares('judgement=care-leavers&as=count&basis=publication'),
  },
  {
    name: 'england-regions',
    looks: ['web', 'print-112', 'square-dark'],
    figure: ({ panels }) => panels('groups', ''),
  },
  {
    name: 'england-four-judgements',
    looks: ['web', 'square'],
    figure: ({ panels }) => panels('judgements', ''),
  },
  { name: 'england-last-inspected', looks: ['web'], figure: (of) => of.lastInspected() },
  {
    name: 'england-inspections-per-year',
    looks: ['web', 'print-112'],
    figure: (of) => of.inspectionsPerYear(),
  },
  {
    name: 'compare-matrix-neighbours',
    looks: ['web', 'square', 'print-112'],
    figure: ({ matrix }) => matrix(neighbours),
  },
  { name: 'compare-matrix-six', looks: ['square-dark'], figure: ({ matrix }) => matrix(six) },
  {
    name: 'compare-matrix-london',
    looks: ['web', 'print-170'],
    figure: ({ matrix }) => matrix('region=London'),
  },
  {
    name: 'compare-timelines-neighbours',
    looks: ['web', 'print-112'],
    figure: ({ stackedTimelines }) => stackedTimelines(neighbours),
  },
  {
    name: 'compare-timelines-six',
    looks: ['web', 'square'],
    figure: ({ stackedTimelines }) => stackedTimelines(six),
  },
  {
    name: 'compare-timelines-london',
    looks: ['web'],
    figure: ({ stackedTimelines }) => stackedTimelines('region=London'),
  },
  {
    name: 'compare-shared-themes',
    looks: ['web', 'print-112'],
    figure: ({ sharedThemes }) => sharedThemes(neighbours),
  },
  {
    name: 'themes-ranking',
    looks: ['web', 'card'],
    figure: ({ themes }) => themes('ranking', ''),
  },
  {
    name: 'themes-over-time',
    looks: ['web', 'print-112'],
    figure: ({ themes }) => themes('overTime', ''),
  },
  {
    name: 'themes-by-grade',
    looks: ['web', 'square-dark'],
    figure: ({ themes }) => themes('byGrade', ''),
  },
  {
    name: 'theme-management-oversight',
    looks: ['web', 'print-112', 'card'],
    figure: ({ themeYears }) => themeYears('management-oversight'),
  },
  {
    name: 'after-inadequate',
    looks: ['web', 'web-dark'],
    figure: ({ afterInadequate }) => afterInadequate(''),
  },
  {
    name: 'after-inadequate-cheshire-east-calendar',
    looks: ['square'],
    figure: ({ afterInadequate }) => afterInadequate('council=cheshire-east&axis=calendar'),
  },
  {
    name: 'area-send-map',
    looks: ['web', 'print-112', 'card'],
    figure: ({ area }) => area('send', 'map'),
  },
  { name: 'area-send-years', looks: ['web'], figure: ({ area }) => area('send', 'years') },
  {
    name: 'joint-inspections-years',
    looks: ['web', 'square-dark'],
    figure: ({ area }) => area('joint', 'years'),
  },
];
