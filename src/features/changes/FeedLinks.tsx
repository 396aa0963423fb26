import { useState } from 'react';
import { currentSite } from '#shared/address/currentSite.ts';
import { copyText } from '#shared/export/copyText.ts';
import styles from './HowToFollow.module.css';

interface FeedLinksProps {
  /** From the site's root, without a slash before them. */
  paths: { atom: string; json: string };
  /** Whose feeds, as it reads after "feed of": `every release`. */
  of: string;
}

const forms = [
  { id: 'atom', label: 'Atom feed' },
  { id: 'json', label: 'JSON Feed' },
] as const;

/** A feed in both its forms, each with a button that copies its address for a feed reader. */
export function FeedLinks({ paths, of }: FeedLinksProps) {
  const [told, setTold] = useState<{ of: string; words: string } | null>(null);
  const copy = async (path: string) => {
    const address = `${currentSite()}/${path}`;
    try {
      await copyText(address);
      setTold({ of, words: `Copied: ${address}` });
    } catch {
      setTold({ of, words: `The browser does not allow copying here. The address: ${address}` });
    }
  };
  return (
    <div className={styles['feeds']}>
      <ul>
        {forms.map(({ id, label }) => (
          <li key={id}>
            <a href={import.meta.env.BASE_URL + paths[id]}>
              {label}
              <span className="visually-hidden"> of {of}</span>
            </a>
            <button type="button" data-needs-script="" onClick={() => void copy(paths[id])}>
              Copy address
              <span className="visually-hidden">
                {' '}
                of the {label} of {of}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles['told']}>
        {told?.of === of && told.words}
      </p>
    </div>
  );
}
