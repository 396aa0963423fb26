export interface StateCell<State> {
  get: () => State;
  set: (next: Partial<State>) => void;
  subscribe: (listener: () => void) => () => void;
}

/** A state outside React: each change is a new object, so that it can be read while rendering. */
export function createStateCell<State extends object>(start: State): StateCell<State> {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
