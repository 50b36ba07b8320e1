import { useEffect, useState } from 'react';
import { type ShowParams, showParams, withPlace } from './show-params.ts';

const currentQuery = (): URLSearchParams => new URLSearchParams(window.location.hash.split('?')[1] ?? '');

const PATH = '#/screen';

/** What the address says of the show; null where it leads elsewhere. Others write into it, too: language, theme, bundle. */
const said = (): string | null =>
  window.location.hash.split('?')[0] === PATH ? JSON.stringify(showParams(currentQuery())) : null;

/** The same as it was last read or written here. */
let known: string | null = null;

const read = (): ShowParams => {
  known = said();
  return showParams(currentQuery());
};

export interface EnteredShow {
  readonly params: ShowParams;
  /** Grows with each address that is entered: the show begins anew, though its address may be the same. */
  readonly entry: number;
}

/** The show's address. It follows what the user enters, not what `rememberPlace` writes. */
export const useShowParams = (): EnteredShow => {
  const [entered, setEntered] = useState<EnteredShow>(() => ({ params: read(), entry: 0 }));
  useEffect(() => {
    const follow = (): void => {
      const params = read();
      setEntered(({ entry }) => ({ params, entry: entry + 1 }));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return entered;
};

/**
 * Writes the place of the show into the address, so that a reload or a crash comes back to it; unless another address
 * has been entered that the show has yet to follow.
 */
export const rememberPlace = (place: Parameters<typeof withPlace>[1]): void => {
  if (known === null || said() !== known) return;
  window.history.replaceState(window.history.state, '', `${PATH}?${withPlace(currentQuery(), place)}`);
  known = said();
};
