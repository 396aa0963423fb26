import type { ChangeList, DataChange, DataRelease } from '#contract/changes.ts';
import type { CouncilChange } from '#domain/changes/councilChange.ts';
import { changeInWords } from '#domain/changes/dataChangeWords.ts';
import { releaseWords } from '#domain/changes/releaseWords.ts';
import type { FollowedCouncil } from './followedRecord.ts';
import type { CouncilNotes, NotedRelease, ToldNote } from './CouncilNotes.ts';
import { untoldChange } from './untoldChange.ts';

interface Asked {
  councilId: string;
  /** What the list tells of the council's changes. */
  changes: readonly CouncilChange[];
  seen: FollowedCouncil['seen'];
  /** ISO day; null: changes are counted from what was last seen. */
  meeting: string | null;
}

/**
 * Releases that came after a meeting, or after the look; newest first, as given. Where the data
 * looked at are no release's own, their days decide, and one of the day of the look is taken in.
 */
function releasesSince(
  { releases, version }: Pick<ChangeList, 'releases' | 'version'>,
  { seen, meeting }: Asked,
): readonly DataRelease[] {
  if (meeting !== null) return releases.filter(({ releasedOn }) => releasedOn > meeting);
  if (seen === null || seen.council.version === version) return [];
  const looked = releases.findIndex((release) => release.version === seen.council.version);
  if (looked !== -1) return releases.slice(0, looked);
  // A site may show a release days after its day: then its data reach further than those seen.
  return releases.filter(
    ({ releasedOn, dataAsAt }) => releasedOn >= seen.on || dataAsAt > seen.council.dataAsAt,
  );
}

/** The list's own name for what a release changed; null: it has none. */
function toldId({ table, what, id, inspectionId = '' }: DataChange): string | null {
  if (what === 'removed') return `removed:${id.split('/').slice(2).join('/')}`;
  return table === 'judgements' ? `report-corrected:${inspectionId}` : null;
}

/**
 * What the releases say of a council's data and the list of its changes does not: both values of
 * corrected grades and why rows were taken out, to stand beside what the list tells; and changes
 * that the list knows nothing of.
 */
export function releaseNotes(
  list: Pick<ChangeList, 'releases' | 'version'>,
  asked: Asked,
): CouncilNotes {
  const listed = new Set(asked.changes.map(({ id }) => id));
  const told = new Map<string, ToldNote>();
  const others = releasesSince(list, asked).flatMap((release): NotedRelease[] => {
    const { id, releasedOn, note } = release;
    const own = release.changes.filter(({ councilId }) => councilId === asked.councilId);
    const changes = own.flatMap((change) => {
      const known = toldId(change);
      if (known !== null && listed.has(known)) {
        const values = changeInWords(change).details.join('; ');
        const detail = change.what === 'removed' ? note : values;
        const later = told.get(known);
        // Corrected twice: the newest release comes first, the older correction after it.
        const details = [later?.detail, detail].filter((part) => part != null && part !== '');
        told.set(known, {
          releasedOn: later?.releasedOn ?? releasedOn,
          detail: details.length === 0 ? null : details.join('; before that: '),
        });
      }
      const untold = untoldChange(change, listed);
      return untold === null ? [] : [{ id: change.id, ...changeInWords(untold) }];
    });
    return changes.length === 0 ? [] : [{ id, name: releaseWords(release), note, changes }];
  });
  return { told, others };
}
