import type { StorageFault } from '#shared/storage/StorageError.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import type { FollowedState } from './followedState.ts';

const titles: Record<StorageFault, string> = {
  forbidden: 'This browser lets the site keep nothing',
  full: 'This browser’s storage is full',
  failed: 'The list could not be kept in this browser',
};

const advice: Record<StorageFault, string> = {
  forbidden: 'Private browsing or a setting may be the cause.',
  full: 'Free some space, then try again.',
  failed: 'Try again; if it does not help, reload the page.',
};

/** What the reader must know of how the list is kept. */
export function StorageNotice({
  state: { fault, lost },
  onRetry,
}: {
  state: FollowedState;
  onRetry: () => void;
}) {
  return (
    <>
      {fault !== null && (
        <Notice title={titles[fault]} action={{ label: 'Try again', onSelect: onRetry }}>
          {advice[fault]} Your list works until you close this tab, then changes to it are gone.
        </Notice>
      )}
      {lost.length > 0 && (
        <Notice title="Not all of your list could be read">
          Lost: {[...new Set(lost)].join('; ')}. The rest is below. The list as it was found is set
          aside in this browser, and goes when you delete the whole list.
        </Notice>
      )}
    </>
  );
}
