import { webAddress } from '#contract/papers.ts';
import { countOf } from '#shared/format/countOf.ts';
import * as v from 'valibot';
import type { OwnMilestone } from '../ownPlan.ts';
import type { ColumnPlaces } from './checkHeader.ts';
import type { ImportProblem } from './importCheck.ts';
import type { ImportRow } from './importDraft.ts';
import { rowReader, type RowReader } from './rowReader.ts';
import { slugOf } from './slugOf.ts';
import { textOrNull } from './textOrNull.ts';

interface RowCheck {
  /** What the row says of its action, its id apart. */
  action: Omit<OwnMilestone, 'id'>;
  problems: ImportProblem[];
}

function titleIn(row: RowReader): string {
  const before = row.problems.length;
  const title = row.text('title');
  if (title.trim() === '' && row.problems.length === before) {
    row.complain('title-missing', 'title', {
      severity: 'error',
      says: 'The action has no title.',
      mend: 'Write what is to be done.',
    });
  }
  return title;
}

function themesIn(row: RowReader): string[] {
  const named = row
    .text('themes')
    .split(/[;,|\n]/)
    .filter((theme) => theme.trim() !== '');
  const themes = named.map(slugOf).filter((theme) => theme !== '');
  if (themes.length < named.length) {
    row.complain('themes', 'themes', {
      severity: 'warning',
      says: 'A theme here has no letter or digit, so it is not taken.',
      mend: 'Write themes in words, with a semicolon between two.',
    });
  }
  return themes;
}

function earlierIn(row: RowReader): OwnMilestone['earlier'] {
  const asAt = row.date('earlier_status_as_at');
  if (row.text('earlier_status').trim() !== '')
    return { status: row.status('earlier_status'), asAt };
  if (asAt !== null) {
    row.complain('earlier', 'earlier_status_as_at', {
      severity: 'warning',
      says: 'There is a date for an earlier status, but no earlier status. The date is not taken.',
      mend: 'Write the earlier status, or empty this cell.',
    });
  }
  return null;
}

function evidenceIn(row: RowReader): string | null {
  const evidence = textOrNull(row.text('evidence'));
  if (evidence !== null && !v.is(webAddress, evidence)) {
    row.complain('evidence', 'evidence', {
      severity: 'warning',
      says: 'The evidence is not a web address. It is taken as text, without a link.',
      mend: 'Write an address that begins with https:// to have a link.',
    });
  }
  return evidence;
}

/** Judges the cells of one row. The action can be taken where no problem is an error. */
export function checkRow(
  row: ImportRow,
  header: readonly string[],
  places: ColumnPlaces,
): RowCheck {
  const reader = rowReader(row, header, places);
  const action = {
    title: titleIn(reader),
    priority: textOrNull(reader.text('priority')) ?? '',
    themes: themesIn(reader),
    due: reader.date('due'),
    originalDue: reader.date('original_due'),
    ownerRole: textOrNull(reader.text('owner')),
    status: reader.status('status'),
    statusAsAt: reader.date('status_as_at'),
    earlier: earlierIn(reader),
    evidence: evidenceIn(reader),
    note: textOrNull(reader.text('note')),
    question: textOrNull(reader.text('question')),
  };
  const isExtra = (text: string, at: number) => at >= header.length && text.trim() !== '';
  const extra = row.cells.findIndex(isExtra);
  if (extra !== -1) {
    reader.complain('too-many-cells', extra, {
      severity: 'error',
      says: `The file names ${countOf(header.length, 'column')}, and this row goes on to ${row.cells.findLastIndex(isExtra) + 1}. This cell belongs to no column.`,
      mend: 'Empty this cell. A text that holds a comma or semicolon must stand in quotation marks.',
    });
  }
  return { action, problems: reader.problems };
}
