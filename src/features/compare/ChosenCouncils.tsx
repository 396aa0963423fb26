import { useRef } from 'react';
import type { NationalCouncil } from '#domain/nationalData.ts';
import styles from './ChosenCouncils.module.css';

interface ChosenCouncilsProps {
  councils: readonly NationalCouncil[];
  /** Those chosen, in their order. */
  ids: readonly string[];
  onRemove: (councilId: string, name: string) => void;
  /** The last one is removed: the reader's place has to be elsewhere. */
  onNoneLeft: () => void;
}

/** The councils chosen so far, each with a way out. */
export function ChosenCouncils({ councils, ids, onRemove, onNoneLeft }: ChosenCouncilsProps) {
  const list = useRef<HTMLUListElement>(null);
  const remove = (id: string, name: string, at: number) => {
    // The button goes away with its council: the next one, or the one before, takes the place.
    const neighbour = ids[at + 1] ?? ids[at - 1];
    const next =
      neighbour === undefined
        ? null
        : list.current?.querySelector<HTMLElement>(`[data-remove="${CSS.escape(neighbour)}"]`);
    onRemove(id, name);
    if (next == null) onNoneLeft();
    else next.focus();
  };
  return (
    <ul ref={list} className={styles['chosen']} aria-label="Chosen councils">
      {ids.map((id, at) => {
        const council = councils.find((one) => one.id === id);
        if (council === undefined) return null;
        const { name, abolished } = council;
        return (
          <li key={id}>
            <span>
              {name}
              {abolished !== undefined && (
                <span className={styles['former']}> abolished {abolished.slice(0, 4)}</span>
              )}
            </span>
            <button
              type="button"
              data-remove={id}
              aria-label={`Remove ${name}`}
              onClick={() => {
                remove(id, name, at);
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
