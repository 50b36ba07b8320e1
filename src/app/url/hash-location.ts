import { useEffect, useMemo, useState } from 'react';
import { createViewStore, useStore, windowEvents } from '../store/store.ts';

/** The route and all view state live in the hash, so that any view is a permalink: `#/topic/trade?figure=gdp.2021`. */

const currentHash = (): string => window.location.hash.replace(/^#?\/?/, '/');

/** Where the page is made without a browser it is the overview. */
const BUILT_HASH = '/';

const address = createViewStore({
  read: currentHash,
  // The first comes as a link is followed, before the next key; some browsers have only the other for a new hash.
  watch: windowEvents('popstate', 'hashchange'),
  built: BUILT_HASH,
});

/**
 * Goes to a link as a step that the browser's Back undoes. The page follows before the event of the browser comes: a
 * box whose tick the link holds would be empty until then.
 */
export const pushHash = (href: string): void => {
  window.location.hash = href;
  address.announce();
};

/** The same in place: no step is left behind in the history. */
export const replaceHash = (href: string): void => {
  window.location.replace(href);
  address.announce();
};

const useHash = (): string => useStore(address);

const split = (hash: string): [path: string, query: URLSearchParams] => {
  const at = hash.indexOf('?');
  return at < 0
    ? [hash, new URLSearchParams()]
    : [hash.slice(0, at), new URLSearchParams(hash.slice(at + 1))];
};

/** A location hook for wouter: the path part of the hash. */
export const useHashPath = (): [path: string, goTo: (href: string) => void] => [
  split(useHash())[0],
  pushHash,
];

/** A path with query values as a link. Commas stay readable: lists of ids are joined by them. */
const hrefOf = (path: string, query: URLSearchParams): string => {
  const text = query.toString().replaceAll('%2C', ',');
  return `#${path}${text && `?${text}`}`;
};

/** The present hash with query values set, or taken away with null. */
export const hrefWithAll = (values: Readonly<Record<string, string | null>>): string => {
  const [path, query] = split(typeof window === 'undefined' ? BUILT_HASH : currentHash());
  for (const [key, value] of Object.entries(values)) {
    if (value === null) query.delete(key);
    else query.set(key, value);
  }
  return hrefOf(path, query);
};

/** The present hash with one query value set, or taken away with null. */
export const hrefWith = (key: string, value: string | null): string => hrefWithAll({ [key]: value });

/** The path of the hash as it is now, drawn or not. */
export const presentPath = (): string => split(currentHash())[0];

/** All query values of the hash as it is now, drawn or not. */
export const presentQuery = (): URLSearchParams => split(currentHash())[1];

export const queryValue = (key: string): string | null =>
  typeof window === 'undefined' ? null : presentQuery().get(key);

/** All query values of the hash that is drawn. */
export const useQuery = (): URLSearchParams => {
  const hash = useHash();
  return useMemo(() => split(hash)[1], [hash]);
};

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
