import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { apiPaths } from '#contract/apiPaths.ts';
import type { Council } from '#contract/council.ts';
import type { CouncilList } from '#contract/councilList.ts';
import { PackBody } from '#features/scrutiny-pack/PackBody.tsx';
import { PackHeader } from '#features/scrutiny-pack/PackHeader.tsx';
import { publishRealData } from '#tests/support/publishRealData.ts';

const { output } = await publishRealData();

function published(path: string): unknown {
  return JSON.parse(output?.get(path) ?? '{}');
}

const { councils } = published(apiPaths.councils) as CouncilList;

/** The pack as the build writes it: the HTML, and its words with a space for each tag. */
function packOf(id: string): { council: Council; html: string; text: string } {
  const council = published(apiPaths.council(id)) as Council;
  const html = renderToStaticMarkup(
    <Router ssrPath={`/scrutiny-packs/${id}`}>
      <PackHeader council={council} />
      <PackBody council={council} />
    </Router>,
  );
  return { council, html, text: html.replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ') };
}

/** The questions of a pack, each with the rows under it. */
function questionsOf(html: string): string[] {
  const [, questions = ''] = html.split('id="questions"');
  return questions.split('id="papers"')[0]?.split('<li>').slice(1) ?? [];
}

it('is tried on every council of the real data', () => {
  expect(councils).toHaveLength(158);
  expect(questionsOf(packOf('cheshire-east').html)).toHaveLength(12);
});

describe.each(councils)('the pack of $id', ({ id }) => {
  it('says whose it is and stumbles over nothing', () => {
    const { council, html, text } = packOf(id);
    expect(html).toContain(`>${council.name}: children’s services</h1>`);
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
    const asked = questionsOf(html);
    expect(asked.length).toBeLessThanOrEqual(12);
    // A question, and under it where it comes from.
    for (const question of asked) expect(question).toMatch(/\?<\/p>.*Source: /s);
  });
});
