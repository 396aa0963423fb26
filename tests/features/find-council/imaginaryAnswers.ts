import { apiPaths } from '#contract/apiPaths.ts';
import type { CouncilNames } from '#contract/councilNames.ts';
import type { PostcodeArea, PostcodeAreas } from '#contract/postcodes.ts';

const papers = { contract: 1, version: '00000000', dataAsAt: '2026-08-20' } as const;

const manyCouncils = Array.from({ length: 10 }, (_, index) => ({
  id: `pellshire-${index}`,
  name: `Pellshire ${'ABCDEFGHIJ'.charAt(index)}`,
  region: 'South',
  gssCode: `E0699980${index}`,
  abolished: false,
}));

const names: CouncilNames = {
  ...papers,
  councils: [
    { id: 'eastmere', name: 'Eastmere', region: 'North', gssCode: 'E06999901', abolished: false },
    { id: 'norwick', name: 'Norwick', region: 'North', gssCode: 'E06999902', abolished: false },
    { id: 'oldshire', name: 'Oldshire', region: 'North', gssCode: 'E10999903', abolished: true },
    { id: 'wold', name: 'Wold', region: 'North', gssCode: 'E06999904', abolished: false },
    { id: 'wold-vale', name: 'Wold Vale', region: 'North', gssCode: 'E06999905', abolished: false },
    ...manyCouncils,
  ],
  aliases: [
    { alias: 'Oldshire', kind: 'former-council', councilIds: ['eastmere', 'norwick'] },
    { alias: "King's Fold", kind: 'district', councilIds: ['norwick'] },
    { alias: 'Vale of Tarn', kind: 'former-district', councilIds: ['eastmere'] },
  ],
};

const areas: PostcodeAreas = { ...papers, areas: ['BT', 'QX'] };

const area: PostcodeArea = {
  ...papers,
  area: 'QX',
  places: ['eastmere', 'norwick', 'wales', 'northern-ireland'],
  prefixes: {
    QX1: 0,
    QX2: 0,
    'QX2 2AA': 1,
    QX3: 2,
    QX4: 0,
    'QX4 9ZA': 3,
    QX5A: 1,
    QX5B: 1,
    'QX5B 1': 0,
  },
};

/** What the API answers on imaginary councils and postcodes, made up for tests: by path. */
export const imaginaryAnswers: ReadonlyMap<string, object> = new Map<string, object>([
  [apiPaths.councilNames, names],
  [apiPaths.postcodeAreas, areas],
  [apiPaths.postcodeArea('QX'), area],
]);
