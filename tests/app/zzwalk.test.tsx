import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import * as v from 'valibot';
import { councilList } from '#contract/councilList.ts';
import { actionPlanList } from '#contract/actionPlanList.ts';
import { timelineTakeAway } from '#features/council/timelineTakeAway.ts';
import { thenAndNowTakeAway } from '#features/council/thenAndNowTakeAway.ts';
import { mapTakeAway } from '#features/explore/mapTakeAway.ts';
import { flowTakeAway } from '#features/explore/flowTakeAway.ts';
import { exploreData } from '#features/explore/exploreData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { timingTakeAway } from '#features/action-plans/timingTakeAway.ts';
import { burnUpTakeAway } from '#features/action-plans/burnUpTakeAway.ts';
import { planTimelineTakeAway } from '#features/action-plans/planTimelineTakeAway.ts';
import { placePicture } from '#shared/export/placePicture.ts';
import { picturePresets } from '#shared/export/picturePresets.ts';
import { picturePalettes } from '#shared/export/picturePalettes.ts';
import { PictureSvg } from '#shared/export/PictureSvg.tsx';
import { svgFile } from '#shared/export/svgFile.tsx';
it('draws', { timeout: 100000 }, async () => {

  const json = (p: string) => JSON.parse(readFileSync('/tmp/walk-dist/'+p,'utf8')) as never;
  const data = exploreData(v.parse(councilList, json('api/v1/councils.json')));
  const figs: [string, any][] = [];
  for (const id of ['cheshire-east', 'bournemouth-christchurch-and-poole', 'trafford', 'cumbria', 'isles-of-scilly'])
    figs.push(['timeline-' + id, timelineTakeAway(json(`api/v1/councils/${id}.json`))]);
  const day = '2026-08-20';
  figs.push(['map-overall', mapTakeAway(exploreView(data, { on: day, since: '2019-08-20', judgement: 'overall' }))]);
  figs.push(['map-care', mapTakeAway(exploreView(data, { on: '2020-01-01', since: '2019-08-20', judgement: 'care-leavers' }))]);
  figs.push(['flow-overall', flowTakeAway(exploreView(data, { on: day, since: '2019-12-31', judgement: 'overall' }))]);
  figs.push(['flow-care', flowTakeAway(exploreView(data, { on: day, since: '2016-12-31', judgement: 'care-leavers' }))]);
  figs.push(['timing', timingTakeAway(v.parse(actionPlanList, json('api/v1/action-plans.json')))]);
  for (const id of ['cheshire-east-2024', 'devon-2025', 'herefordshire-2022', 'bedford-2025','isles-of-scilly-2023','slough-2022','bury-2022']) {
    const file: any = json(`api/v1/plans/${id}.json`);
    figs.push(['plan-' + id, planTimelineTakeAway(file, file.dataAsAt)]);
    figs.push(['burn-' + id, burnUpTakeAway(file, file.dataAsAt)]);
  }
  mkdirSync('/tmp/walk5/pics', { recursive: true });
  const texts: unknown[] = [];
  for (const [n, figure] of figs) {
    if (!figure?.chart) { console.log('none', n); continue; }
    const { chart, tables, companions, ...words } = figure;
    texts.push({ n, ...words, tables: tables.map((t: any) => [t.title ?? t.name, t.rows.length]) });
    for (const preset of picturePresets) {
      const picture = placePicture(figure, { preset, site: 'https://tracker.example', withTitle: true });
      const theme = ['square', 'slide'].includes(preset.id) ? 'dark' : 'light';
      writeFileSync(`/tmp/walk5/pics/${n}.${preset.id}.svg`, svgFile(<PictureSvg figure={figure} picture={picture} palette={picturePalettes[theme]} />));
    }
  }
  writeFileSync('/tmp/walk5/texts.json', JSON.stringify(texts, null, 1));
});
