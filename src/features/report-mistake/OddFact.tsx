import { Notice } from '#shared/ui/Notice.tsx';

/** The link names a fact that can't be read, or that the data do not hold. */
export function OddFact() {
  return (
    <Notice title="The fact the link names is not in the data">
      It may have been mended or taken out since. Say in your own words which one you mean.
    </Notice>
  );
}
