/**
 * Moves the focus to an element of the page once it is there: what had it may be gone. A heading
 * takes it as a place to read on from; it is no control.
 */
export function focusOn(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (element === null) return;
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus();
  });
}
