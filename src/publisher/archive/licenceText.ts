import type { SetPapers } from './SetPapers.ts';

/** LICENCE.txt: on what terms the data may be used. */
export function licenceText({ title, licence }: SetPapers): string {
  return [
    title,
    '',
    licence.name,
    licence.address,
    '',
    'You may copy, publish and adapt these data, also for money, if you name the source.',
    'Please keep this line with them:',
    '',
    licence.attribution,
    '',
  ].join('\n');
}
