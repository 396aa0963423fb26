import { strToU8 } from 'fflate';
import type { Random } from '../generate/seededRandom.ts';
import { writeOds } from '../writeOds.ts';
import { fuzzBases } from './fuzzBases.ts';
import type { OdsCell, OdsSheet } from './OdsSheet.ts';
import { writeContentXml } from './writeContentXml.ts';

/** What a cell, an attribute or a piece of XML or CSV is replaced by. */
const nasty: readonly [string, ...string[]] = [
  ...(['', ' ', '0', '-1', '1e309', 'NaN', '99999999999999999999', '45428', '0.5'] as const),
  ...['2025-02-30', '31/31/2025', '0000-00-00', '9999-12-31', '1 Smarch 2025', '5/16/2024'],
  ...[
    'Excellent',
    'Not judged',
    '[x]',
    'Inadequate\u00a0',
    'GOOD',
    'Norwick',
    'Eastmere',
    'Atlantis',
  ],
  ...['E08900002', 'E10900006', 'Old Tarnshire', '__proto__', 'constructor', 'toString'],
  ...[
    '=1+1',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '&',
    '<',
    '>',
    ']]>',
    '&#0;',
    '\u202e',
    '\ud83d\ude00',
  ],
  ...[
    '<text:p>',
    '</text:p>',
    '</table:table-row>',
    '<table:table table:name="B">',
    '<!DOCTYPE a>',
  ],
  ...[
    'table:number-columns-repeated="99999"',
    'table:number-rows-repeated="99999999"',
    'x'.repeat(30_000),
  ],
];

function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const last = bytes.length - 1;
  const [one, other] = [random.between(0, last), random.between(0, last)];
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const at = random.between(0, last);
  switch (random.between(0, 5)) {
    case 0: {
      const copy = Uint8Array.from(bytes);
      for (let flips = random.between(1, 8); flips > 0; flips -= 1) {
        const place = random.between(0, last);
        copy[place] = (copy[place] ?? 0) ^ (1 << random.between(0, 7));
      }
      return copy;
    }
    case 1:
      return bytes.slice(0, one);
    case 2:
      return Buffer.concat([bytes.slice(0, from), bytes.slice(to)]);
    case 3:
      return Buffer.concat([bytes.slice(0, at), bytes.slice(from, to), bytes.slice(at)]);
    case 4:
      return Buffer.concat([bytes.slice(0, to), bytes.slice(from)]);
    default: {
      const noise = Uint8Array.from({ length: random.between(1, 64) }, () =>
        random.between(0, 255),
      );
      return Buffer.concat([bytes.slice(0, at), noise, bytes.slice(at + noise.length)]);
    }
  }
}

function spoilText(text: string, random: Random): string {
  let spoilt = text;
  for (let times = random.between(1, 3); times > 0; times -= 1) {
    const from = random.between(0, spoilt.length);
    const length = random.between(0, random.chance(0.2) ? 2_000 : 12);
    const cut = spoilt.slice(from, from + length);
    const put = [random.pick(nasty), '', cut + cut, Array.from(cut).reverse().join('')] as const;
    spoilt = spoilt.slice(0, from) + random.pick([...put]) + spoilt.slice(from + length);
  }
  return spoilt;
}

/** Another value in an attribute or between two tags: the XML stays well formed more often than not. */
function spoilValues(xml: string, random: Random): string {
  const share = 0.02 * random.between(0, 3);
  return xml.replace(/(?<=="|<text:p>)[^"<]*(?="|<\/text:p>)/g, (value) =>
    random.chance(share) ? random.pick(nasty).replace(/[<&"]/g, '') : value,
  );
}

function spoilCells(sheets: readonly OdsSheet[], random: Random): OdsSheet[] {
  const swap = random.between(0, 12);
  const isSwapped = random.chance(0.3);
  return sheets.map(({ name, rows }) => ({
    name: random.chance(0.1) ? random.pick(nasty) : name,
    rows: rows
      .flatMap((row) => (random.chance(0.05) ? [] : random.chance(0.05) ? [row, row] : [row]))
      .map((row) => {
        const cells: OdsCell[] = row.map((cell) =>
          random.chance(0.03) ? random.pick(nasty).replace(/\0/g, '') : cell,
        );
        return isSwapped ? [...cells.slice(swap), ...cells.slice(0, swap)] : cells;
      }),
  }));
}

const contentXml = writeContentXml(fuzzBases.sheets);
const whole = writeOds(fuzzBases.sheets);

/** Ways to spoil a release, by what is spoilt; each gives the file's bytes. */
export const mutate = {
  'the bytes of an ODS': (random) => spoilBytes(whole, random),
  'the XML of an ODS': (random) => writeOds([], { contentXml: spoilText(contentXml, random) }),
  'the values of an ODS': (random) => writeOds([], { contentXml: spoilValues(contentXml, random) }),
  'the cells of an ODS': (random) => writeOds(spoilCells(fuzzBases.sheets, random)),
  'a CSV': (random) =>
    random.chance(0.3)
      ? spoilBytes(strToU8(fuzzBases.csv), random)
      : strToU8(spoilText(fuzzBases.csv, random)),
} satisfies Record<string, (random: Random) => Uint8Array>;
