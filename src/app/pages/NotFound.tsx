import { Link } from 'wouter';
import { DocumentHead } from '../DocumentHead.tsx';
import { notFoundHead } from './notFoundHead.ts';
import styles from './NotFound.module.css';

/** `wanted`: the council asked for, as it stands in the address. */
export function NotFound({ wanted }: { wanted?: string }) {
  return (
    <>
      <DocumentHead head={notFoundHead} />
      <h1>{wanted === undefined ? 'There is no page here' : `No council called “${wanted}”`}</h1>
      <p className={styles['words']}>
        {wanted === undefined
          ? 'The address may be old or mistyped.'
          : 'It may be spelled another way, be a district within a larger council, or have been replaced by a new one.'}{' '}
        Type a council, district or postcode into the field at the top of the page, or choose from{' '}
        <Link href="/">every council</Link>.
      </p>
    </>
  );
}
