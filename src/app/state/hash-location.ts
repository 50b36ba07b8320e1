import { useEffect, useState, useSyncExternalStore } from 'react';

/** The route and all view state live in the hash, so that any view is a permalink: `#/topic/trade?figure=gdp.2021`. */

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

const currentHash = (): string => window.location.hash.replace(/^#?\/?/, '/');

/** Where the page is made without a browser it is the overview. */
const builtHash = (): string => '/';

const useHash = (): string => useSyncExternalStore(subscribe, currentHash, builtHash);

const split = (hash: string): [path: string, query: URLSearchParams] => {
  const at = hash.indexOf('?');
  return at < 0
    ? [hash, new URLSearchParams()]
    : [hash.slice(0, at), new URLSearchParams(hash.slice(at + 1))];
};

/** A location hook for wouter: the path part of the hash. */
export const useHashPath = (): [string, (to: string) => void] => [
  split(useHash())[0],
  (to) => {
    window.location.hash = to;
  },
];

/** The present hash with one query value set, or taken away with null. */
export const hrefWith = (key: string, value: string | null): string => {
  const [path, query] = split(typeof window === 'undefined' ? builtHash() : currentHash());
  if (value === null) query.delete(key);
  else query.set(key, value);
  const text = query.toString();
  return `#${path}${text && `?${text}`}`;
};

export const queryValue = (key: string): string | null =>
  typeof window === 'undefined' ? null : split(currentHash())[1].get(key);

/** One query value of the hash. */
export const useQueryValue = (key: string): string | null => split(useHash())[1].get(key);

/**
 * A query value that links need not repeat: it is kept over a link that does not name it, and written back into the
 * hash, so that what is on the screen stays a permalink.
 */
export const useKeptQueryValue = (key: string): string | null => {
  const hash = useHash();
  const named = split(hash)[1].get(key);
  const [kept, setKept] = useState(named);
  if (named !== null && named !== kept) setKept(named);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new hash is looked at
  useEffect(() => {
    if (kept !== null && queryValue(key) === null) {
      window.history.replaceState(window.history.state, '', hrefWith(key, kept));
    }
  }, [hash, kept, key]);
  return named ?? kept;
};
