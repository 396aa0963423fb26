/**
 * Moves between pages inside the app. A new page starts at its top with the focus on its heading,
 * or at the part of it that the address names; a step back or forward to another page keeps the place the browser restores.
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
    window.addEventListener('popstate', onPopState);
    return () => {
      window.removeEventListener('popstate', onPopState);
    };
  }

  /** The page of the present address is on screen. */
  arrived(): void {
    const path = window.location.pathname;
    const moved = this.#last !== null && this.#last !== path;
    this.#last = path;
    if (moved) {
      const part = document.getElementById(window.location.hash.slice(1));
      if (this.#steppedTo !== path) {
        if (part === null) window.scrollTo({ top: 0, behavior: 'instant' });
        else part.scrollIntoView({ behavior: 'instant' });
      }
      const heading = part?.querySelector('h2') ?? document.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    this.#steppedTo = null;
  }
}

export const pageMoves = new PageMoves();
