export interface NewestWriter<T> {
  /** Resolves once nothing waits to be written any more: whether the last write succeeded. */
  readonly write: (value: T) => Promise<boolean>;
  /** Resolves once what was given so far is written. */
  readonly idle: () => Promise<void>;
}

/**
 * Writes one value after the other to where writing takes its time. What is given meanwhile waits, and only the newest of
 * it is written: however fast values come, writing is at most two of them behind.
 */
export const newestWriter = <T>(writeOne: (value: T) => Promise<boolean>): NewestWriter<T> => {
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
