import { useSyncExternalStore } from 'react';

/** A value outside React that components follow. */
export interface ReadableStore<T> {
  /** The value as it is now. Between two changes it must be the same by `Object.is`. */
  readonly current: () => T;
  /** The value in a page that is drawn without a browser. */
  readonly built: () => T;
  /** Calls `listener` after each change; returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Store<T> extends ReadableStore<T> {
  readonly set: (next: T) => void;
}

/** A store of what somebody else holds: the address, the size of type, the keyboard. */
export interface ViewStore<T> extends ReadableStore<T> {
  /** Lets the components follow a change that the page makes itself, before any event of the browser. */
  readonly announce: () => void;
}

/** Where the value of a view is, and how its changes are noticed. */
interface View<T> {
  readonly read: () => T;
  /** Watches while there are subscribers; returns what ends it. Without it only `announce` tells of a change. */
  readonly watch?: (changed: () => void) => () => void;
  readonly built: T;
}

interface Listeners extends Pick<ReadableStore<unknown>, 'subscribe'> {
  readonly announce: () => void;
}

const createListeners = (watch: View<unknown>['watch']): Listeners => {
  // A record for each subscription: the same function may subscribe twice.
  const listeners = new Set<{ readonly call: () => void }>();
  let stop: (() => void) | undefined;
  const announce = (): void => {
    for (const { call } of listeners) call();
  };
  return {
    announce,
    subscribe: (call) => {
      const listener = { call };
      listeners.add(listener);
      if (listeners.size === 1) stop = watch?.(announce);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
};

/** A store that holds its value; without a browser it shows the initial one. */
export const createStore = <T>(initial: T): Store<T> => {
  let value = initial;
  const { announce, subscribe } = createListeners(undefined);
  return {
    current: () => value,
    built: () => initial,
    subscribe,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      announce();
    },
  };
};

/** A store whose value is read from where it is each time. */
export const createViewStore = <T>({ read, watch, built }: View<T>): ViewStore<T> => ({
  current: read,
  built: () => built,
  ...createListeners(watch),
});

/** Watches events of the window; for `ViewStore`s. */
export const windowEvents =
  (...names: readonly string[]) =>
  (changed: () => void): (() => void) => {
    for (const name of names) window.addEventListener(name, changed);
    return () => {
      for (const name of names) window.removeEventListener(name, changed);
    };
  };

const same = <T>(value: T): T => value;

export function useStore<T>(store: ReadableStore<T>): T;
export function useStore<T, S>(store: ReadableStore<T>, select: (value: T) => S): S;
/** Follows a store, or the part of it that `select` takes out: a component is drawn anew when that part changes. */
export function useStore<T>(store: ReadableStore<T>, select: (value: T) => unknown = same): unknown {
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.current()),
    () => select(store.built()),
  );
}
