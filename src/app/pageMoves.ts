/** The part of the page that the address names. */
function namedPart(): HTMLElement | null {
  return document.getElementById(window.location.hash.slice(1));
}

/** Opens what a part is folded into. Whether anything was closed. */
function unfold(part: HTMLElement): boolean {
  let wasClosed = false;
  for (let fold = part.closest('details'); fold !== null;) {
    wasClosed ||= !fold.open;
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  return wasClosed;
}

/**
 * Moves between pages inside the app. A new page starts at its top with the focus on its heading,
 * or at the part of it that the address names, which is unfolded; a step back or forward to another
 * page keeps the place the browser restores.
 */
class PageMoves {
  #last: string | null = null;
  /** The page a step in history led to. Steps within a page (a fragment, a view) lead to itself. */
  #steppedTo: string | null = null;

  /** Watches for steps back and forward. Returns the way to stop. */
  watch(): () => void {
    const onPopState = () => {
      this.#steppedTo = window.location.pathname;
    };
    // Not every browser unfolds what a link within the page leads to.
    const onHashChange = () => {
      this.#startAtFolded();
    };
    window.addEventListener('popstate', onPopState);
    window.addEventListener('hashchange', onHashChange);
    return () => {
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('hashchange', onHashChange);
    };
  }

  /** The page of the present address is on screen. */
  arrived(): void {
    const path = window.location.pathname;
    const moved = this.#last !== null && this.#last !== path;
    this.#last = path;
    if (!moved) {
      this.#startAtFolded();
    } else {
      const part = namedPart();
      if (part !== null) unfold(part);
      if (this.#steppedTo !== path) {
        if (part === null) window.scrollTo({ top: 0, behavior: 'instant' });
        else part.scrollIntoView({ behavior: 'instant' });
      }
      const heading =
        part?.querySelector<HTMLElement>('h2, h3, h4') ?? document.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    this.#steppedTo = null;
  }

  #startAtFolded(): void {
    const part = namedPart();
    if (part !== null && unfold(part)) part.scrollIntoView({ behavior: 'instant' });
  }
}

export const pageMoves = new PageMoves();
