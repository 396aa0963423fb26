import { sourceKindWords } from '#shared/format/sourceKindWords.ts';
import type { Claim } from './Claim.ts';
import type { Draft } from './Draft.ts';
import { mistakeKinds } from './mistakeKinds.ts';
import { readLink } from './readLink.ts';

/** What a report is about: a council's fact, a council, or what the reader writes. */
export interface ReportSubject {
  council: { id: string; name: string; version: string; dataAsAt: string } | null;
  claim: Claim | null;
  /** The page of the form with its fact, absolute. */
  address: string;
}

function claimLines({ lines, source, row }: Claim): string[] {
  const kind = source.kind === null ? '' : `, ${sourceKindWords[source.kind]}`;
  return [
    ...lines.map(({ label, value }) => `${label}: ${value}`),
    `Source: ${source.title}${kind}, ${source.read}`,
    `Link: ${source.address ?? 'none in the data'}`,
    `Row: ${row.file}, ${row.id}`,
  ];
}

/** The title of a report, in a line. */
function titleOf(draft: Draft, { council, claim }: ReportSubject): string {
  const what = claim?.name ?? (council === null ? draft.about.trim().slice(0, 80) : null);
  return `Mistake: ${[council?.name, what].filter((one) => one != null).join(', ')}`;
}

/** The whole report as plain text, ISO days of the data and all; lines end in LF. */
function bodyOf(draft: Draft, { council, claim, address }: ReportSubject): string {
  const kind = mistakeKinds.find(({ id }) => id === draft.kind);
  const answers = [
    ['What is wrong', kind?.label ?? ''],
    ['What it should say', draft.should.trim()],
    ['Where it says so', readLink(draft.where) ?? ''],
    ['Anything else', draft.notes.trim()],
  ].flatMap(([label = '', value = '']) => (value === '' ? [] : [`${label}: ${value}`]));
  const said = [
    ...(council === null ? [] : [`Council: ${council.name}`]),
    ...(claim === null ? [] : claimLines(claim)),
    ...(draft.about.trim() === '' || claim !== null ? [] : [`About: ${draft.about.trim()}`]),
    ...(council === null ? [] : [`Data: version ${council.version}, to ${council.dataAsAt}`]),
    `Page: ${address}`,
  ];
  return ['What the tracker says', ...said, '', 'The mistake', ...answers, ''].join('\n');
}

/** A report of a mistake as it is sent: plain text. */
export const reportText = { title: titleOf, body: bodyOf } as const;
