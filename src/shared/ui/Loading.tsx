import styles from './Loading.module.css';

/** Says what is being fetched, with room kept so that the page does not jump when it arrives. */
export function Loading({ what }: { what: string }) {
  return (
    <p className={styles['loading']} role="status">
      Loading {what}…
    </p>
  );
}
