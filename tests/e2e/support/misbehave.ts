import type { Page } from '@playwright/test';

interface Outcome {
  /** Whether the script ran that the page came with. */
  ran: boolean;
  /** Whether a style written into the page holds. */
  isStyled: boolean;
  /** What became of a text that was to be HTML. */
  html: 'taken' | 'refused';
}

/**
 * Tries what a page must not do: a style written into it, a picture from elsewhere, a text that
 * becomes HTML. Tells too whether a script ran that sets `ran`.
 */
export async function misbehave(page: Page): Promise<Outcome> {
  return page.evaluate(async () => {
    const style = document.createElement('style');
    style.append('h1 { color: rgb(1, 2, 3) }');
    const picture = document.createElement('img');
    const settled = new Promise((resolve) => {
      picture.addEventListener('error', resolve);
      picture.addEventListener('load', resolve);
    });
    picture.src = 'http://127.0.0.1:9/pixel.png';
    document.body.append(style, picture);
    await settled;
    let html: 'taken' | 'refused' = 'taken';
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>as text</p>');
    } catch {
      html = 'refused';
    }
    const heading = document.querySelector('h1');
    return {
      ran: 'ran' in window,
      isStyled: heading !== null && getComputedStyle(heading).color === 'rgb(1, 2, 3)',
      html,
    };
  });
}
