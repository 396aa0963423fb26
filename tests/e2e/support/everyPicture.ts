import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { drawPictures, DrawnPicture } from '#tests/support/drawPictures.tsx';

interface EveryPicture {
  /** Of every figure: light, with its title. */
  titled: DrawnPicture[];
  /** Of some figures: dark, without it. */
  untitled: DrawnPicture[];
}

/** Pictures of the real data, drawn by the project's own code: Vite knows its imports and JSX. */
export async function everyPicture(): Promise<EveryPicture> {
  const path = fileURLToPath(new URL('../../support/drawPictures.tsx', import.meta.url));
  const { module } = await runnerImport<{ drawPictures: typeof drawPictures }>(path, {
    configFile: false,
    logLevel: 'warn',
  });
  return module.drawPictures();
}
