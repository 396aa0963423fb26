import { svgText } from '#app/social-cards/svgText.tsx';
import { cardPreset } from '#shared/export/cardPreset.ts';
import { picturePresets } from '#shared/export/picturePresets.ts';
import type { Drawable } from '#shared/export/placePicture.ts';
import { baselineFigures } from './baselineFigures.ts';
import { drawable } from './drawable.ts';
import { nationalBaselines } from './nationalBaselines.ts';

interface BaselineState {
  /** Of its file, without `.png`. */
  name: string;
  /** What is to be seen. */
  words: string;
  svg: () => string;
}

const presets = [...picturePresets, cardPreset];
const everySize = picturePresets.map(({ id }) => id);
/** At another theme or without a title: at the size most are saved in. */
const changed = ['web-dark', 'web-without-title'];

function stateOf(name: string, look: string, draw: () => Drawable): BaselineState {
  const preset = presets.find(({ id }) => look === id || look.startsWith(`${id}-`));
  if (preset === undefined) throw new Error(`There is no size ${look}`);
  const theme = look.endsWith('-dark') ? 'dark' : 'light';
  const withTitle = !look.endsWith('-without-title');
  const extra = `${theme === 'dark' ? ', dark' : ''}${withTitle ? '' : ', without title'}`;
  return {
    name: `${name}-${look}`,
    words: `${name.replaceAll('-', ' ')}: ${preset.label.toLowerCase()}${extra}`,
    svg: () => svgText(draw(), { preset, site: 'https://tracker.example', withTitle }, theme),
  };
}

/** What visual baselines are kept of: telling figures of the real data in telling looks. */
export async function baselineStates(): Promise<BaselineState[]> {
  const { national, timeline, map, flow, plan, burnUp, plans } = await baselineFigures();
  const of = (name: string, draw: () => Drawable, looks: readonly string[]) =>
    looks.map((look) => stateOf(name, look, draw));
  const councils = (ids: readonly string[], looks: readonly string[]) =>
    ids.flatMap((id) => of(`timeline-${id}`, () => timeline(id), looks));
  const plansOf = (ids: readonly string[], looks: readonly string[]) =>
    ids.flatMap((id) => of(`plan-${id}`, () => plan(id), looks));
  return [
    ...councils(['cheshire-east'], [...everySize, ...changed, 'print-112-dark', 'card']),
    ...councils(['trafford'], ['web', 'square', 'print-112', 'slide-dark', 'card']),
    ...councils(
      ['bournemouth-christchurch-and-poole'],
      ['web', 'square', 'print-112', ...changed, 'card'],
    ),
    ...councils(['cumbria', 'isles-of-scilly', 'sefton'], ['web', 'print-112', 'square-dark']),
    ...councils(
      ['bradford', 'birmingham', 'northamptonshire', 'west-northamptonshire', 'leeds'],
      ['web'],
    ),
    ...of('map', () => map(''), [...everySize, ...changed, 'card']),
    ...of('map-care-leavers', () => map('judgement=care-leavers'), ['web', 'print-112']),
    ...of('map-help-2019', () => map('judgement=help-and-protection&on=2019'), [
      'web',
      'square-dark',
    ]),
    ...of('map-2015', () => map('on=2015'), ['web', 'print-170']),
    ...of('flow', () => flow(''), [...everySize, ...changed, 'card']),
    ...of('flow-care-leavers', () => flow('judgement=care-leavers'), ['web', 'print-112']),
    ...of('flow-2015-to-2019', () => flow('on=2019&since=2015'), ['web', 'square']),
    ...plansOf(['cheshire-east-2024'], [...everySize, ...changed]),
    ...plansOf(['bury-2022', 'slough-2023', 'bedford-2025'], ['web', 'print-112']),
    ...plansOf(['tameside-2024'], ['web', 'square-dark']),
    ...of('burn-up-cheshire-east-2024', () => burnUp('cheshire-east-2024'), [
      'web',
      'square',
      'print-112',
      ...changed,
      'card',
    ]),
    ...of('burn-up-bury-2022', () => burnUp('bury-2022'), ['web', 'slide-dark']),
    ...of('plans', () => plans(), ['card']),
    ...nationalBaselines.flatMap(({ name, looks, figure }) =>
      of(name, () => drawable(figure(national)), looks),
    ),
  ];
}
