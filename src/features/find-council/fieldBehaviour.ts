import type { ChangeEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react';

/** What the field does once its choices are there; it hands its events on to this. */
export interface FieldBehaviour {
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onClick: (event: MouseEvent<HTMLInputElement>) => void;
  onBlur: (event: FocusEvent<HTMLInputElement>) => void;
  close: () => void;
}

/** `sent`: the form was sent and waits for what fits. `unsure`: it was, and the reader must choose. */
export type Submission = 'none' | 'sent' | 'unsure';

/** What the field tells assistive technology of the choices under it. */
export interface FieldState {
  listId: string;
  isExpanded: boolean;
  /** Id of the highlighted choice. */
  activeId: string | null;
}
