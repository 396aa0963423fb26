import { useCombobox } from 'downshift';
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useState,
  type Ref,
  type RefObject,
} from 'react';
import { faultInWords } from '#shared/api/faultInWords.ts';
import { countOf } from '#shared/format/countOf.ts';
import styles from './CouncilChoices.module.css';
import type { CouncilOption } from './councilOption.ts';
import type { FieldBehaviour, FieldState } from './fieldBehaviour.ts';
import panelStyles from './FindCouncil.module.css';
import { FindFault } from './FindFault.tsx';
import { reduceChoices } from './reduceChoices.ts';
import { useCouncilSearch } from './useCouncilSearch.ts';

interface CouncilChoicesProps {
  ref: Ref<FieldBehaviour>;
  field: RefObject<HTMLInputElement | null>;
  text: string;
  /** The form was sent: the best choice is taken as soon as it is known. */
  isSubmitted: boolean;
  onTextChange: (text: string) => void;
  onFieldStateChange: (state: FieldState) => void;
  onChoose: (councilId: string) => void;
  onSubmitSettled: () => void;
}

/** As many as can be looked over at once. */
const mostShown = 8;

/** What is offered under the field, and how the field behaves with it: a combobox with a list. */
export function CouncilChoices({
  ref,
  field,
  text,
  isSubmitted,
  onTextChange,
  onFieldStateChange,
  onChoose,
  onSubmitSettled,
}: CouncilChoicesProps) {
  const search = useCouncilSearch(text);
  const found = search.state === 'found' ? search.options : [];
  const options = found.slice(0, mostShown);
  const more = found.length - options.length;
  const [opensAtOnce] = useState(() => text !== '');

  const { isOpen, getInputProps, getMenuProps, getItemProps, ...combobox } =
    useCombobox<CouncilOption>({
      items: options,
      inputValue: text,
      selectedItem: null,
      initialIsOpen: opensAtOnce,
      itemToString: (option) => option?.name ?? '',
      stateReducer: reduceChoices,
      onInputValueChange: ({ inputValue }) => {
        onTextChange(inputValue);
      },
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem) onChoose(selectedItem.id);
      },
    });

  const input = getInputProps({}, { suppressRefError: true });
  const { ref: panel, ...list } = getMenuProps({ 'aria-label': 'Councils' });
  const isShown = isOpen && search.state !== 'idle';
  const listId = input['aria-controls'];
  const isExpanded = isShown && options.length > 0;
  const activeId = isExpanded ? input['aria-activedescendant'] || null : null;

  useImperativeHandle(ref, () => ({
    onChange: (event) => input.onChange?.(event),
    onClick: (event) => input.onClick?.(event),
    onBlur: (event) => input.onBlur?.(event),
    onKeyDown: (event) => {
      // With nothing highlighted Enter sends the form.
      if (event.key !== 'Enter' || activeId !== null) input.onKeyDown?.(event);
    },
    close: combobox.closeMenu,
  }));

  useLayoutEffect(() => {
    if (typeof input.ref === 'function') input.ref(field.current);
  });
  useLayoutEffect(() => {
    onFieldStateChange({ listId, isExpanded, activeId });
  }, [onFieldStateChange, listId, isExpanded, activeId]);

  useEffect(() => {
    if (!isSubmitted || search.state === 'loading') return;
    onSubmitSettled();
    const first = search.state === 'found' && search.sure ? search.options[0] : undefined;
    if (first === undefined) combobox.openMenu();
    else {
      combobox.closeMenu();
      onChoose(first.id);
    }
  });

  return (
    <div ref={panel} className={isShown ? panelStyles['panel'] : undefined}>
      <div role="status">
        {isShown && search.state === 'loading' && (
          <p className={styles['message']}>Loading {search.what}…</p>
        )}
        {isShown && search.state === 'found' && (
          <>
            {search.message !== null && <p className={styles['message']}>{search.message}</p>}
            {options.length > 0 && (
              <p className="visually-hidden">
                {more > 0
                  ? `${options.length} of ${found.length} councils shown. Type more of the name.`
                  : countOf(options.length, 'council')}
              </p>
            )}
          </>
        )}
      </div>
      {isShown && search.state === 'failed' && (
        <FindFault
          what={search.what}
          isRetrying={search.isRetrying}
          onRetry={() => {
            search.retry();
            field.current?.focus();
          }}
        >
          {faultInWords(search.error)}
        </FindFault>
      )}
      <ul {...list} className={styles['list']} hidden={!isExpanded}>
        {isExpanded &&
          options.map((option, index) => (
            <li
              key={option.id}
              {...getItemProps({ item: option, index })}
              className={styles['option']}
            >
              <span className={styles['name']}>{option.name}</span>{' '}
              <span className={styles['detail']}>{detailsOf(option).join(' · ')}</span>
            </li>
          ))}
      </ul>
      {isExpanded && more > 0 && (
        <p className={styles['more']}>{more} more: type more of the name.</p>
      )}
    </div>
  );
}

function detailsOf({ region, former, note }: CouncilOption): string[] {
  return [region, ...(former ? ['former council'] : []), ...(note === null ? [] : [note])];
}
