import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import type { CouncilOption } from './councilOption.ts';

type State = UseComboboxState<CouncilOption>;

const { InputBlur, InputClick } = useCombobox.stateChangeTypes;

/** Where the field differs from the combobox it is built on. */
export function reduceChoices(
  state: State,
  { type, changes }: UseComboboxStateChangeOptions<CouncilOption>,
): Partial<State> {
  // Leaving the field is no choice, whatever is highlighted.
  if (type === InputBlur) return { ...changes, selectedItem: null, inputValue: state.inputValue };
  // A click places the caret; it never hides what is on offer.
  if (type === InputClick) {
    return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex };
  }
  // The page moves on with a choice, so the field is emptied rather than filled with its name.
  return changes.selectedItem ? { ...changes, inputValue: '' } : changes;
}
