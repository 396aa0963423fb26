import { describe, expect, it } from 'vitest';
import type { Council } from '#contract/council.ts';
import { readFactKey } from '#domain/facts/readFactKey.ts';
import { claimOf } from '#features/report-mistake/claimOf.ts';
import { realCouncils } from '#tests/support/realCouncils.ts';

function claim(council: Council, key: string) {
  const fact = readFactKey(key);
  return fact && claimOf(council, fact);
}

function line(council: Council, key: string, label: string) {
  return claim(council, key)?.lines.find((one) => one.label === label)?.value;
}

// By hand from the rows of Cheshire East in the data set.
describe('what the tracker says of', async () => {
  const [cheshireEast] = await realCouncils(['cheshire-east']);
  const report = 'cheshire-east-ilacs-2024-05-16';

  it('a judgement, with its days, source and row', () => {
    expect(claim(cheshireEast, `judgement:${report}:care-leavers`)).toMatchObject({
      name: 'care leavers, inadequate, May 2024',
      source: { kind: 'ofsted', read: 'read by 23 November 2026' },
      row: { file: 'judgements.csv', id: `${report}, care-leavers` },
    });
    expect(line(cheshireEast, `judgement:${report}:care-leavers`, 'Inspected')).toBe(
      '26 February to 8 March 2024',
    );
  });

  it('a report, with each of its grades', () => {
    expect(line(cheshireEast, `inspection:${report}`, 'Overall effectiveness')).toBe('inadequate');
    expect(line(cheshireEast, `inspection:${report}`, 'Children in care')).toBe(
      'requires improvement',
    );
  });

  it('an area for improvement', () => {
    expect(line(cheshireEast, `area:${report}:6`, 'Area, in our words')).toBe(
      'Provide enough suitable homes to meet the assessed needs of children and young people',
    );
    expect(claim(cheshireEast, `area:${report}:8`)).toBeNull();
  });

  it('every event, plan and action of the file', () => {
    for (const { id } of cheshireEast.events) {
      expect(claim(cheshireEast, `event:${id}`)?.row).toEqual({ file: 'events.csv', id });
    }
    for (const plan of cheshireEast.plans) {
      expect(claim(cheshireEast, `plan:${plan.id}`)?.page).toBe(`/plans/${plan.id}`);
      for (const { id } of plan.milestones) {
        expect(claim(cheshireEast, `milestone:${id}`)?.page).toBe(`/plans/${plan.id}#${id}`);
      }
    }
  });

  it('nothing, where the file holds no such fact', () => {
    for (const key of [
      `judgement:${report}:adoption`,
      'inspection:norwick-2024',
      'area:norwick-2024:1',
      'event:x',
      'plan:x',
      'milestone:x',
      'missing',
    ]) {
      expect(claim(cheshireEast, key), key).toBeNull();
    }
  });
});
