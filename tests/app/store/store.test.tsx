// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  createStore,
  createViewStore,
  type ReadableStore,
  useStore,
  windowEvents,
} from '../../../src/app/store/store.ts';

const Whole = ({ store }: { store: ReadableStore<number> }) => <p>{useStore(store)}</p>;

const Part = ({ store, drawn }: { store: ReadableStore<{ a: number }>; drawn: () => void }) => {
  const part = useStore(store, ({ a }) => `a is ${a}`);
  drawn();
  return <p>{part}</p>;
};

afterEach(cleanup);

describe('a store that holds its value', () => {
  test('tells its listeners of each change, until they leave', () => {
    const store = createStore(1);
    const seen: number[] = [];
    const leave = store.subscribe(() => seen.push(store.current()));
    store.set(2);
    store.set(2);
    store.set(3);
    leave();
    store.set(4);
    expect(seen).toEqual([2, 3]);
    expect(store.current()).toBe(4);
  });

  test('keeps one subscription of a listener when another of the same listener ends', () => {
    const store = createStore('a');
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.subscribe(listener);
    leave();
    leave();
    store.set('b');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('a store of what the browser holds', () => {
  const counted = () => {
    let value = 0;
    let watching = 0;
    const store = createViewStore({
      read: () => value,
      watch: (changed) => {
        watching += 1;
        const end = windowEvents('turned')(changed);
        return () => {
          watching -= 1;
          end();
        };
      },
      built: -1,
    });
    return {
      store,
      put: (next: number) => {
        value = next;
      },
      watching: () => watching,
    };
  };

  test('watches once for all its subscribers, and only while there are some', () => {
    const { store, put, watching } = counted();
    const listener = vi.fn();
    expect(watching()).toBe(0);
    const leave = [store.subscribe(listener), store.subscribe(listener)];
    expect(watching()).toBe(1);
    put(7);
    window.dispatchEvent(new Event('turned'));
    expect(listener).toHaveBeenCalledTimes(2);
    for (const each of leave) each();
    expect(watching()).toBe(0);
    window.dispatchEvent(new Event('turned'));
    expect(listener).toHaveBeenCalledTimes(2);
    store.subscribe(listener);
    expect(watching()).toBe(1);
  });

  test('is followed at once where the page announces its own change', () => {
    const { store, put } = counted();
    const { container } = render(<Whole store={store} />);
    put(5);
    expect(container.textContent).toBe('0');
    act(() => store.announce());
    expect(container.textContent).toBe('5');
  });

  test('has the built value where there is no browser', () => {
    const { store } = counted();
    expect(renderToString(<Whole store={store} />)).toBe('<p>-1</p>');
  });
});

test('a component that takes a part is drawn anew only when that part changes', () => {
  const store = createStore({ a: 1, b: 1 });
  const drawn = vi.fn();
  const { container } = render(<Part store={store} drawn={drawn} />);
  act(() => store.set({ a: 1, b: 2 }));
  expect(drawn).toHaveBeenCalledTimes(1);
  act(() => store.set({ a: 2, b: 2 }));
  expect(container.textContent).toBe('a is 2');
});
