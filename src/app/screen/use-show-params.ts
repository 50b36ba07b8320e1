import { useEffect, useState } from 'react';
import { type ShowParams, showParams, withPlace } from './show-params.ts';

const currentQuery = (): URLSearchParams => new URLSearchParams(window.location.hash.split('?')[1] ?? '');

/** The show's address. It follows what the user enters, not what `rememberPlace` writes. */
export const useShowParams = (): ShowParams => {
  const [params, setParams] = useState(() => showParams(currentQuery()));
  useEffect(() => {
    const read = (): void => setParams(showParams(currentQuery()));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return params;
};

/** Writes the place of the show into the address, so that a reload or a crash comes back to it. */
export const rememberPlace = (place: Parameters<typeof withPlace>[1]): void => {
  const [path = ''] = window.location.hash.split('?');
  window.history.replaceState(window.history.state, '', `${path}?${withPlace(currentQuery(), place)}`);
};
