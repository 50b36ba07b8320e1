/** Writes values to a slow store, of which only the latest counts. */
export interface LatestWins<T> {
  /** Resolves once nothing waits to be written any more: whether the last write succeeded. */
  readonly write: (value: T) => Promise<boolean>;
  /** Resolves once what was given so far is written. */
  readonly idle: () => Promise<void>;
}

/**
 * Returns a writer that calls `writeOne` for one value after the other. Of the values that come during a write only the
 * latest is written: however fast they come, writing is at most two values behind.
 */
export const latestWins = <T>(writeOne: (value: T) => Promise<boolean>): LatestWins<T> => {
  let waiting: { readonly value: T } | null = null;
  let writing: Promise<boolean> | null = null;

  const writeAll = async (): Promise<boolean> => {
    let written = true;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      written = await writeOne(value);
    }
    writing = null;
    return written;
  };

  return {
    write: (value) => {
      waiting = { value };
      writing ??= writeAll();
      return writing;
    },
    idle: async () => {
      await writing;
    },
  };
};
