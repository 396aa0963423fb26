import { screen } from '@testing-library/react';
import { FindCouncil } from '#features/find-council/FindCouncil.tsx';
import { renderPage } from '#tests/support/renderPage.tsx';

/** The finder as a reader meets it: the plain field, and what it becomes when it is first used. */
export const finderOnPage = {
  plainField: () => screen.getByRole('searchbox', { name: 'Find a council' }),
  field: () => screen.findByRole('combobox', { name: 'Find a council' }),
  options: () => screen.findAllByRole('option'),
  optionTexts: async () =>
    (await finderOnPage.options()).map((option: HTMLElement) => option.textContent),
  typeInto: async (text: string) => {
    const page = renderPage(<FindCouncil />);
    await page.user.click(finderOnPage.plainField());
    const input = await finderOnPage.field();
    await page.user.type(input, text);
    return { ...page, input };
  },
};
