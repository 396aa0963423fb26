import { onTestFinished } from 'vitest';

/**
 * Modal dialogs for the rest of the test: the test page has none. As in a browser, focus goes back
 * where it was when one is closed, and Escape closes it.
 */
export function modalDialogs(): void {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  const { prototype } = HTMLDialogElement;
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') document.querySelector('dialog[open]')?.dispatchEvent(new Event('end'));
  };
  prototype.showModal = function showModal() {
    before.set(this, document.activeElement);
    this.open = true;
    this.addEventListener('end', () => {
      this.close();
    });
  };
  prototype.close = function close() {
    this.open = false;
    const place = before.get(this);
    if (place instanceof HTMLElement) place.focus();
    this.dispatchEvent(new Event('close'));
  };
  document.addEventListener('keydown', onKeyDown);
  onTestFinished(() => {
    document.removeEventListener('keydown', onKeyDown);
    Reflect.deleteProperty(prototype, 'showModal');
    Reflect.deleteProperty(prototype, 'close');
  });
}
