import { expect, it } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { council } from '#contract/council.ts';
import { councilCard } from '#app/pages/councilCard.ts';
import { svgText } from '#app/social-cards/svgText.tsx';
import { cardPreset } from '#shared/export/cardPreset.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';

it('shows judgements alone, and says of no source it does not use', async () => {
  const { output } = await publishRealData();
  const figure = councilCard(readAnswer(output, apiPaths.council('cheshire-east'), council));
  const { chart } = figure;
  if (chart === null) throw new Error('There is no chart');
  const svg = svgText(
    { ...figure, chart },
    { preset: cardPreset, site: 'https://tracker.example', withTitle: true },
  );
  const words = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const texts = [...words.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('Care leavers');
  expect(texts.join(' ')).toContain('https://tracker.example/councils/cheshire-east');
  expect(texts).not.toContain('Monitoring visits');
  expect(texts.join(' ')).not.toMatch(/local news|Each bar runs/);
});
