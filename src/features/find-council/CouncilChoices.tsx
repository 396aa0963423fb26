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
import type { FieldBehaviour, FieldState, Submission } from './fieldBehaviour.ts';
import panelStyles from './FindCouncil.module.css';
import { FindFault } from './FindFault.tsx';
import { reduceChoices } from './reduceChoices.ts';
import { useCouncilSearch } from './useCouncilSearch.ts';
import { withApostrophes } from './withApostrophes.ts';

interface CouncilChoicesProps {
  ref: Ref<FieldBehaviour>;
  field: RefObject<HTMLInputElement | null>;
  text: string;
  submission: Submission;
  onTextChange: (text: string) => void;
  onFieldStateChange: (state: FieldState) => void;
  onChoose: (councilId: string) => void;
  onSubmitSettled: (settled: 'none' | 'unsure') => void;
}

/** As many as can be looked over at once. */
const mostShown = 8;

/** What is offered under the field, and how the field behaves with it: a combobox with a list. */
export function CouncilChoices({
  ref,
  field,
  text,
  submission,
  onTextChange,
  onFieldStateChange,
  onChoose,
  onSubmitSettled,
}: CouncilChoicesProps) {
  const search = useCouncilSearch(text);
  const found = search.state === 'found' ? search.options : [];
  const options = found.slice(0, mostShown);
  const more = found.length - options.length;
  // The message of a postcode tells already that there is a choice to make.
  const isAsking =
    submission === 'unsure' &&
    search.state === 'found' &&
    search.message === null &&
    options.length > 1;
  const [opensAtOnce] = useState(() => text !== '');

  const { isOpen, getInputProps, getMenuProps, getItemProps, ...combobox } =
    useCombobox<CouncilOption>({
      items: options,
      inputValue: text,
      selectedItem: null,
      initialIsOpen: opensAtOnce,
      itemToString: (option) => option?.name ?? '',
      stateReducer: reduceChoices,
      // The list is as long as what it offers: the page scrolls, not the list.
      scrollIntoView: (option) => {
        option.scrollIntoView({ block: 'nearest' });
      },
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
    if (submission !== 'sent' || search.state === 'loading') return;
    const highlighted = isExpanded ? options[combobox.highlightedIndex] : undefined;
    const isSure = search.state === 'found' && search.sure;
    const chosen = highlighted ?? (isSure ? options[0] : undefined);
    onSubmitSettled(chosen === undefined ? 'unsure' : 'none');
    if (chosen === undefined) combobox.openMenu();
    else {
      combobox.closeMenu();
      onChoose(chosen.id);
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
            {isAsking && (
              <p className={styles['message']}>
                {countOf(found.length, 'council')} fit “{withApostrophes(text.trim())}”. Choose one.
              </p>
            )}
            {options.length > 0 && (more > 0 || !isAsking) && (
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
