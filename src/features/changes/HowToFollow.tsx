import { memo, useState } from 'react';
import { feedPaths } from '#contract/apiPaths.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { FeedLinks } from './FeedLinks.tsx';
import type { NamedCouncil } from './changesData.ts';
import styles from './HowToFollow.module.css';

const base = import.meta.env.BASE_URL;

interface HowToFollowProps {
  councils: readonly NamedCouncil[];
  /** The council the page is narrowed down to: its feeds are offered first. */
  council: string | null;
}

/** The ways to hear of the next change: feeds, the list kept in the browser, calendars. */
export const HowToFollow = memo(function HowToFollow({ councils, council }: HowToFollowProps) {
  const [chosen, setChosen] = useState<{ beside: string | null; id: string | null } | null>(null);
  // A choice made here holds until the page is narrowed down to another council.
  const id = chosen !== null && chosen.beside === council ? chosen.id : council;
  const one = councils.find((each) => each.id === id);
  return (
    <Section id="follow" title="How to follow" note="No account, no e-mail address.">
      <ul className={styles['ways']}>
        <li>
          <h3>Every release</h3>
          <p>A feed for a feed reader, with an entry for each release.</p>
          <FeedLinks paths={feedPaths.all} of="every release" />
        </li>
        <li>
          <h3>One council</h3>
          <p>A feed of the releases that touched it.</p>
          <div data-needs-script="">
            <Choice
              label="Council"
              all="Choose a council"
              options={councils.map((each) => ({ id: each.id, label: each.name }))}
              chosen={one?.id ?? null}
              onChoose={(next) => {
                setChosen({ beside: council, id: next });
              }}
            />
          </div>
          {one !== undefined && <FeedLinks paths={feedPaths.council(one.id)} of={one.name} />}
          <p data-without-script="">
            Each council’s page links its feed under “Sources and papers”.
          </p>
        </li>
        <li>
          <h3>In this browser</h3>
          <p>
            <a href={`${base}following`}>Councils you follow</a>: where they stand, what is due and
            what changed since you last looked or since a meeting.
          </p>
        </li>
        <li>
          <h3>Dates that are due</h3>
          <p>
            Plans with published dates have a calendar to subscribe to. A plan’s is on{' '}
            <a href={`${base}action-plans`}>its page</a>, a council’s in the list of councils you
            follow.
          </p>
        </li>
      </ul>
    </Section>
  );
});
