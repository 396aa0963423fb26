import type { Council } from '#contract/council.ts';
import { Loading } from '#shared/ui/Loading.tsx';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { packBody } from './packBody.ts';
import { PackFurniture } from './PackFurniture.tsx';
import { PackHeader } from './PackHeader.tsx';
import styles from './ScrutinyPack.module.css';

/** One council on paper, for a scrutiny meeting. */
export function ScrutinyPack({ council }: { council: Council }) {
  return (
    <article className={styles['pack']}>
      <PackFurniture council={council} />
      <PackHeader council={council} />
      <WrittenPart
        later={packBody}
        version={council.version}
        className={styles['body']}
        fallback={<Loading what="the pack" />}
      >
        <packBody.Part council={council} />
      </WrittenPart>
    </article>
  );
}
