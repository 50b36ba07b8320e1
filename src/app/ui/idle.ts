/** An idle moment comes within this many milliseconds, or is taken. */
const PATIENCE = 300;

/** Runs work when the page has nothing else to do, or soon. */
export const whenIdle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: PATIENCE });
  else setTimeout(work, PATIENCE);
};
