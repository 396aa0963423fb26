import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import type { Council } from '#contract/council.ts';
import { readFactKey } from '#domain/facts/readFactKey.ts';
import { CouncilRecord } from '#features/council/CouncilRecord.tsx';
import { LatestJudgements } from '#features/council/LatestJudgements.tsx';
import { claimOf } from '#features/report-mistake/claimOf.ts';
import { realCouncils } from '#tests/support/realCouncils.ts';

interface Flag {
  name: string;
  council: string | null;
  key: string;
}

/** The ways to report a mistake on a council's page. */
function flagsOf(council: Council): Flag[] {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(
    <Router ssrPath={`/councils/${council.id}`} ssrSearch="">
      <LatestJudgements council={council} />
      <CouncilRecord council={council} />
    </Router>,
  );
  return [...box.querySelectorAll<HTMLAnchorElement>('a[href^="/report-a-mistake"]')].map(
    (link) => {
      const { searchParams } = new URL(link.href);
      const key = searchParams.get('fact') ?? '';
      return { name: link.textContent, council: searchParams.get('council'), key };
    },
  );
}

function keysOf(flags: readonly Flag[], kind: string): string[] {
  return [...new Set(flags.map(({ key }) => key).filter((key) => key.startsWith(`${kind}:`)))];
}

describe('a mistake can be reported in', async () => {
  const councils = await realCouncils([
    'cheshire-east',
    'bradford',
    'trafford',
    'isles-of-scilly',
    'cumbria',
  ]);
  const [cheshireEast, , trafford, scilly] = councils;

  it.each(councils.map((council) => [council.id, council] as const))(
    'every fact on the page of %s, each by a link that names one there is',
    (id, council) => {
      const flags = flagsOf(council);
      for (const { key, council: of, name } of flags) {
        const fact = readFactKey(key);
        expect(of).toBe(id);
        if (key === 'missing') continue;
        expect(name).toMatch(/^Report a mistake: ./);
        expect(fact && claimOf(council, fact), key).not.toBeNull();
      }
      expect(keysOf(flags, 'plan')).toHaveLength(council.plans.length);
      expect(keysOf(flags, 'area')).toHaveLength(
        council.improvement.reduce((sum, { areas }) => sum + areas.length, 0),
      );
      // An event that tells of a listed visit is reported with the visit.
      const told = council.events.filter(({ id: event, inspectionId }) => {
        const keys = [`event:${event}`, `inspection:${inspectionId ?? ''}`];
        return flags.some(({ key }) => keys.includes(key));
      });
      expect(told).toHaveLength(council.events.length);
      expect(keysOf(flags, 'inspection')).toHaveLength(council.inspections.length);
      expect(flags.filter(({ key }) => key === 'missing')).toHaveLength(1);
    },
  );

  it('each judgement of the latest report, by name, grade and month', () => {
    const names = (council: Council) =>
      flagsOf(council)
        .filter(({ key }) => key.startsWith('judgement:'))
        .map(({ name }) => name.replace('Report a mistake: ', ''));
    expect(names(cheshireEast)).toEqual([
      'the impact of leaders, requires improvement, May 2024',
      'help and protection, requires improvement, May 2024',
      'children in care, requires improvement, May 2024',
      'care leavers, inadequate, May 2024',
      'overall effectiveness, inadequate, May 2024',
    ]);
    // No overall grade since April 2026, and so nothing to report on one.
    expect(names(trafford)).toHaveLength(4);
    expect(names(scilly)).toHaveLength(5);
  });
});
