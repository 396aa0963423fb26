import type { EmbedHeights, WidthAndHeight } from './embedHeights.ts';
import { outlineHeights } from './outlineHeights.ts';

const widths = { narrowest: 240, widest: 1200, step: 10 };
/** Half a line of text, in pixels. */
const tolerance = 13;
/** Milliseconds to wait for the figure, and between two looks. */
const patience = 15_000;
const pause = 50;

async function figureIn(frame: HTMLIFrameElement, signal: AbortSignal): Promise<HTMLElement> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    signal.throwIfAborted();
    const page = frame.contentDocument;
    const isDrawn =
      page?.readyState === 'complete' &&
      page.querySelector('figure') !== null &&
      page.documentElement.dataset['waiting'] === undefined;
    if (isDrawn) {
      await page.fonts.ready;
      return page.body;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error('The figure did not come in time');
}

/**
 * How high a figure's page for other sites is at every width, measured in a frame that nobody sees.
 * `address`: on this site. Only in a browser. Throws where the page does not come, or is called off.
 */
export async function measureEmbed(address: string, signal: AbortSignal): Promise<EmbedHeights> {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, { position: 'fixed', top: '0', visibility: 'hidden', border: '0' });
  document.body.append(frame);
  try {
    const body = await figureIn(frame, signal);
    const heightAt = (width: number): WidthAndHeight => {
      frame.style.width = `${width}px`;
      return [width, Math.ceil(body.getBoundingClientRect().height)];
    };
    const later: WidthAndHeight[] = [];
    const first = heightAt(widths.narrowest);
    for (let width = widths.narrowest + widths.step; width <= widths.widest; width += widths.step)
      later.push(heightAt(width));
    return outlineHeights([first, ...later], tolerance);
  } finally {
    frame.remove();
  }
}
