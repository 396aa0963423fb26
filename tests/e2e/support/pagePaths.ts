/** One address of every kind of page, and those whose data are out of the ordinary. */
export const pagePaths = {
  explore: '/',
  data: '/data',
  changes: '/changes',
  reportMistake: '/report-a-mistake',
  council: '/councils/cheshire-east',
  /** Two inadequate judgements of four in 2026, and no overall grade. */
  noOverall: '/councils/trafford',
  successor: '/councils/cumberland',
  abolished: '/councils/cumbria',
  /** Three judgements not made in 2016: too few children. */
  notJudged: '/councils/isles-of-scilly',
  longName: '/councils/bournemouth-christchurch-and-poole',
  actionPlans: '/action-plans',
  plan: '/plans/cheshire-east-2024',
  planWithoutActions: '/plans/bradford-2018',
  /** Four dated actions, and no word on which inspection it answers. */
  planOfUnknownInspection: '/plans/slough-2023',
  scrutinyPack: '/scrutiny-packs/cheshire-east',
  /** Abolished; no plan, and what its last report asked to improve is not transcribed. */
  packWithoutPlan: '/scrutiny-packs/dorset-county',
  following: '/following',
  myPlan: '/my-plan',
  leads: '/leads',
  england: '/england',
  compare: '/compare',
  themes: '/themes',
  theme: '/themes/management-oversight',
  /** What fits no other theme: it neither comes back nor teaches. */
  leftoverTheme: '/themes/other',
  afterInadequate: '/after-inadequate',
  areaSend: '/area-send',
  jointInspections: '/joint-inspections',
} as const;
