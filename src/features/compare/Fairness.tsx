import styles from './Fairness.module.css';

/** What to know before councils are compared; nothing where all are alike. */
export function Fairness({ notes }: { notes: readonly string[] }) {
  const [first, ...rest] = notes;
  if (first === undefined) return null;
  return (
    <section className={styles['fairness']} aria-labelledby="fairness-title">
      <h2 id="fairness-title">To compare fairly</h2>
      <p>{first}</p>
      {rest.length > 0 && (
        <ul>
          {rest.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
