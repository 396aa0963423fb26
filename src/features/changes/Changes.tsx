import type { ChangeList } from '#contract/changes.ts';
import { formatDay } from '#shared/format/formatDay.ts';

/** What each release of the data set changed, newest first. */
export function Changes({ list }: { list: ChangeList }) {
  return (
    <>
      <h1>What changed in the data</h1>
      <ul>
        {list.releases.map(({ id, releasedOn }) => (
          <li key={id}>{formatDay(releasedOn)}</li>
        ))}
      </ul>
    </>
  );
}
