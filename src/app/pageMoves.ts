/**
 * Moves between pages inside the app. A new page starts at its top with the focus on its heading;
 * a step back or forward keeps the place the browser restores.
 */
class PageMoves {
  #last: string | null = null;
  #steppedInHistory = false;

  /** Watches for steps back and forward. Returns the way to stop. */
  watch(): () => void {
    const onPopState = () => {
      this.#steppedInHistory = true;
    };
    window.addEventListener('popstate', onPopState);
    return () => {
      window.removeEventListener('popstate', onPopState);
    };
  }

  /** The page of this path is on screen. */
  arrived(path: string): void {
    const moved = this.#last !== null && this.#last !== path;
    this.#last = path;
    if (moved) {
      if (!this.#steppedInHistory) window.scrollTo({ top: 0, behavior: 'instant' });
      const heading = document.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    this.#steppedInHistory = false;
  }
}

export const pageMoves = new PageMoves();
