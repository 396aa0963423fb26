import { screen } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { TakeAwayDialog } from '#shared/export/TakeAwayDialog.tsx';
import { ClipboardItemOfTest } from './ClipboardItemOfTest.ts';
import { imaginaryTakeAway } from './imaginaryTakeAway.tsx';
import { modalDialogs } from './modalDialogs.ts';
import { renderPage } from './renderPage.tsx';

/** The open dialog of a made-up figure, and what a reader does and sees there. */
export function openTakeAway(
  fields: Partial<TakeAway> = {},
  { copiesTextOnly = false }: { copiesTextOnly?: boolean } = {},
) {
  modalDialogs();
  if (!copiesTextOnly) {
    Object.defineProperty(window, 'ClipboardItem', {
      value: ClipboardItemOfTest,
      configurable: true,
    });
    onTestFinished(() => {
      Reflect.deleteProperty(window, 'ClipboardItem');
    });
  }
  const { user, unmount } = renderPage(
    <TakeAwayDialog figure={imaginaryTakeAway(fields)} onClose={() => undefined} />,
  );
  return {
    user,
    unmount,
    part: (name: string) => user.click(screen.getByRole('tab', { name })),
    press: (name: string | RegExp) => user.click(screen.getByRole('button', { name })),
    choose: (name: string) => user.click(screen.getByRole('radio', { name })),
    outcome: () => screen.getByRole('status'),
    /** From here on the browser does not let the page copy. */
    refuseCopying: () => {
      const refused = vi
        .spyOn(navigator.clipboard, 'writeText')
        .mockRejectedValue(new Error('Made up: not allowed'));
      onTestFinished(() => {
        refused.mockRestore();
      });
    },
  };
}
