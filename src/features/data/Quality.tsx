import type { DataQuality } from '#contract/quality.ts';
import { CoverageOfImprovement } from './CoverageOfImprovement.tsx';
import { KnownFaults } from './KnownFaults.tsx';
import { OldestFacts } from './OldestFacts.tsx';
import { PlansKnown } from './PlansKnown.tsx';
import { ReadFrom } from './ReadFrom.tsx';

/** Coverage and quality at a glance: how much there is, how it was read, what is known to be wrong. */
export function Quality({ quality }: { quality: DataQuality }) {
  return (
    <>
      <CoverageOfImprovement quality={quality} />
      <ReadFrom quality={quality} />
      <PlansKnown quality={quality} />
      <OldestFacts quality={quality} />
      <KnownFaults faults={quality.faults} />
    </>
  );
}
