import { countOf } from '#shared/format/countOf.ts';
import { csvText } from './csvText.ts';
import { dictionaryRows } from './dictionaryRows.ts';
import type { FileOut } from './FileOut.ts';
import { packName } from './packName.ts';
import { pictureFile } from './pictureFile.tsx';
import { picturePresets } from './picturePresets.ts';
import type { Drawable } from './placePicture.ts';
import { storyWords } from './storyWords.ts';
import { tableCsv } from './tableCsv.ts';
import { tableFileName } from './tableFileName.ts';
import type { TakeAway } from './TakeAway.ts';
import { zipFile, type ZipEntry } from './zipFile.ts';

interface PackOptions {
  /** Where the site is, without a slash at the end. */
  site: string;
  /** ISO day, for the citations. */
  accessedOn: string;
}

interface PackEntry extends ZipEntry {
  /** What it is, for the list of files. */
  what: string;
}

const pictures = [
  { id: 'web', format: 'png', times: 2 },
  { id: 'square', format: 'png', times: 1 },
  { id: 'print-170', format: 'png', times: 1 },
  { id: 'web', format: 'svg', times: 1 },
  { id: 'print-170', format: 'svg', times: 1 },
] as const;

async function picturesOf(figure: TakeAway, site: string): Promise<PackEntry[]> {
  const { chart } = figure;
  if (chart === null) return [];
  const drawable: Drawable = { ...figure, chart };
  const entries: PackEntry[] = [];
  // One after the other: a picture is some megabytes while it is made.
  for (const { id, format, times } of pictures) {
    const preset = picturePresets.find((one) => one.id === id);
    if (preset === undefined) throw new Error(`There is no picture size ${id}`);
    const choice = { preset, theme: 'light', withTitle: true, format, times } as const;
    const { name, blob } = await pictureFile(drawable, choice, site);
    entries.push({
      path: `pictures/${name}`,
      content: new Uint8Array(await blob.arrayBuffer()),
      what: `${figure.kind}, ${preset.label.toLowerCase()}`,
    });
  }
  return entries;
}

function alternativeTexts(figures: readonly TakeAway[]): string {
  return figures
    .map(({ kind, name, alt }) =>
      [`${kind} (${name})`, '', `Short: ${alt.short}`, '', `Long: ${alt.long}`, ''].join('\n'),
    )
    .join('\n');
}

function readme(title: string, entries: readonly PackEntry[]): string {
  const files = entries.map(({ path, what }) => `${path}: ${what}`);
  return `${[title, '', ...files].join('\n')}\n`;
}

/** A figure and its companions, each once. */
async function figuresOf(figure: TakeAway): Promise<[TakeAway, ...TakeAway[]]> {
  const seen = new Set([figure.name]);
  const others = ((await figure.companions?.()) ?? []).filter(({ name }) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
  return [figure, ...others];
}

/**
 * All that belongs to a figure's story as one zip: pictures for screens and paper, data with their
 * dictionary, alternative texts, sentences, sources and citations.
 */
export async function storyPackFile(
  figure: TakeAway,
  { site, accessedOn }: PackOptions,
): Promise<FileOut> {
  const figures = await figuresOf(figure);
  const drawn: PackEntry[] = [];
  for (const one of figures) drawn.push(...(await picturesOf(one, site)));
  const data = figures.flatMap((one) =>
    one.tables.map((table) => ({
      path: `data/${tableFileName(one, table)}`,
      content: tableCsv(table),
      what: `${table.title}, ${countOf(table.rows.length, 'row')}`,
    })),
  );
  const entries: PackEntry[] = [
    {
      path: 'story.txt',
      content: storyWords(figures, { site, accessedOn }),
      what: 'what the data say, what to mind, sources, how to cite',
    },
    {
      path: 'alt-texts.txt',
      content: alternativeTexts(figures),
      what: 'alternative texts of the pictures, short and long',
    },
    ...drawn,
    ...data,
    {
      path: 'data/dictionary.csv',
      content: csvText(dictionaryRows(figures)),
      what: 'what every column of the data holds',
    },
  ];
  return zipFile(`${packName(figures)}-story-pack.zip`, [
    { path: 'README.txt', content: readme(figure.headline, entries) },
    ...entries,
  ]);
}
