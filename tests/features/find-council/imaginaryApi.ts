import { http, HttpResponse, type RequestHandler } from 'msw';
import type { CouncilNames } from '#contract/councilNames.ts';
import type { PostcodeArea, PostcodeAreas } from '#contract/postcodes.ts';

/** Imaginary councils and postcodes. */
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
    ...manyCouncils,
  ],
  aliases: [
    { alias: 'Oldshire', kind: 'former-council', councilIds: ['eastmere', 'norwick'] },
    { alias: 'Vale of Tarn', kind: 'former-district', councilIds: ['eastmere'] },
  ],
};

const areas: PostcodeAreas = { ...papers, areas: ['BT', 'QX'] };

const area: PostcodeArea = {
  ...papers,
  area: 'QX',
  places: ['eastmere', 'norwick', 'wales', 'northern-ireland'],
  prefixes: { QX1: 0, QX2: 0, 'QX2 2AA': 1, QX3: 2, QX4: 0, 'QX4 9ZA': 3 },
};

/** The API in good health; `asked` collects the path of every request. */
export function imaginaryApi(asked: string[] = []): RequestHandler[] {
  const answer = (path: string, body: object) =>
    http.get(`*/api/v1/${path}`, () => {
      asked.push(path);
      return HttpResponse.json(body);
    });
  return [
    answer('council-names.json', names),
    answer('postcodes.json', areas),
    answer('postcodes/QX.json', area),
  ];
}
