/** What the browser keeps for this app. Storage may be forbidden or full: what is kept then lasts as long as the page. */

export const remembered = (key: string): string | null => {
  try {
    return window.localStorage.getItem(`heshu.${key}`);
  } catch {
    return null;
  }
};

/** Null forgets. */
export const remember = (key: string, value: string | null): void => {
  try {
    if (value === null) window.localStorage.removeItem(`heshu.${key}`);
    else window.localStorage.setItem(`heshu.${key}`, value);
  } catch {
    // Nothing to do: the choice holds until the page is closed.
  }
};
