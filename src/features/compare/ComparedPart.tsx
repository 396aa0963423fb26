import { Suspense, type ComponentProps } from 'react';
import { Loading } from '#shared/ui/Loading.tsx';
import { comparison } from './comparison.ts';

/** The comparison itself, whose script comes when councils are chosen. */
export function ComparedPart(props: ComponentProps<typeof comparison.Part>) {
  return (
    <Suspense fallback={<Loading what="the comparison" />}>
      <comparison.Part {...props} />
    </Suspense>
  );
}
