import styles from './InviteToFind.module.css';

/** Sends the reader who came for one council to the field at the top of every page. */
export function InviteToFind() {
  return (
    <div className={styles['invite']} data-needs-script="">
      <button
        type="button"
        onClick={() => {
          document.querySelector<HTMLInputElement>('[role="search"] input')?.focus();
        }}
      >
        Find your council
      </button>
      <p>Type its name, your district or your postcode in the field at the top of the page.</p>
    </div>
  );
}
