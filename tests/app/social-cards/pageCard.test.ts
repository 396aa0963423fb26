import { beforeAll, describe, expect, it } from 'vitest';
import { pageCard } from '#app/social-cards/pageCard.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';

const site = 'https://tracker.example';
let readAnswer: (path: string) => string;

beforeAll(async () => {
  const { output } = await publishRealData();
  readAnswer = (path) => {
    const text = output?.get(path);
    if (text === undefined) throw new Error(`There is no ${path}`);
    return text;
  };
});

function cardOf(route: string, params: Record<string, string> = {}) {
  return pageCard({ route, params, readAnswer, site });
}

describe('the card of', () => {
  it('a council says what its grades are, and is its scrutiny pack’s too', () => {
    const card = cardOf('council', { councilId: 'trafford' });
    expect(card?.file).toBe('cards/councils/trafford.png');
    expect(card?.alt).toMatch(/Trafford: .*inadequate/);
    expect(cardOf('scrutiny-pack', { councilId: 'trafford' })?.address).toBe(card?.address);
  });

  it('another council has another address', () => {
    const marks = ['trafford', 'bury'].map(
      (councilId) => cardOf('council', { councilId })?.address.split('?v=')[1],
    );
    expect(marks[0]).toMatch(/^[0-9a-f]{8}$/);
    expect(marks[1]).not.toBe(marks[0]);
  });

  it('all plans says how many actions are past due', () => {
    // action-plan-milestones.csv: 12 with a due date before 20 August 2026 that are not complete.
    expect(cardOf('action-plans')?.alt).toContain('12 published actions are past their due dates');
  });

  it('the themes says which is asked for most', () => {
    // improvement-areas.csv: 171 of the 322 transcribed reports have a row with the theme.
    const card = cardOf('themes');
    expect(card?.file).toBe('cards/themes.png');
    expect(card?.alt).toContain('management oversight and supervision, in 171 of 322 reports');
  });

  it('a theme says how many reports ask for it', () => {
    const card = cardOf('theme', { themeId: 'management-oversight' });
    expect(card?.file).toBe('cards/themes/management-oversight.png');
    expect(card?.alt).toContain('Management oversight and supervision: asked for in 171 of 322');
  });

  it('England over time says its share, and what followed inadequate shows the longest', () => {
    expect(cardOf('england')?.file).toBe('cards/england.png');
    // england.json, 31 March 2026: 111 of 153 councils good or outstanding.
    expect(cardOf('england')?.alt).toContain('73% of councils were good or outstanding overall');
    const after = cardOf('after-inadequate');
    expect(after?.file).toBe('cards/after-inadequate.png');
    expect(after?.alt).toContain('A row of bars for each of the 12 longest paths');
  });

  it('inspections of areas says what they found', () => {
    // Area SEND outcomes in inspections.csv, the last of each area: 24 of 95 the lowest.
    expect(cardOf('area-send')?.file).toBe('cards/area-send.png');
    expect(cardOf('area-send')?.alt).toContain('systemic failings in 24 of 95 local areas');
    expect(cardOf('joint-inspections')?.file).toBe('cards/joint-inspections.png');
    expect(cardOf('joint-inspections')?.alt).toContain('10 of 64');
  });

  it('a plan has its own; one without actions, and a page without a figure, the site’s', () => {
    expect(cardOf('plan', { planId: 'bury-2022' })?.file).toBe('cards/plans/bury-2022.png');
    for (const card of [
      cardOf('explore'),
      cardOf('plan', { planId: 'bradford-2018' }),
      cardOf('following'),
      cardOf('not-found'),
    ]) {
      expect(card?.file).toBe('cards/explore.png');
      expect(card?.alt).toContain('Map');
    }
  });
});
