import { describe, expect, test } from 'vitest';
import { latestWins } from '../../../src/app/data/latest-wins.ts';

/** A writer whose writes end when they are told to. */
const slowWriter = () => {
  const written: string[] = [];
  const ends: ((done: boolean) => void)[] = [];
  const { write, idle } = latestWins((value: string) => {
    written.push(value);
    return new Promise<boolean>((end) => ends.push(end));
  });
  const end = async (done = true): Promise<void> => {
    ends.shift()?.(done);
    await new Promise((later) => setTimeout(later));
  };
  return { write, idle, end, written };
};

describe('a latest-wins writer', () => {
  test('passes over what was replaced while it wrote', async () => {
    const { write, end, written } = slowWriter();
    void write('first');
    void write('second');
    const last = write('third');
    await end();
    expect(written).toEqual(['first', 'third']);
    await end();
    expect(await last).toBe(true);
    void write('fourth');
    expect(written.at(-1)).toBe('fourth');
  });

  test('says whether the latest was written, not whether an earlier one was', async () => {
    const { write, end } = slowWriter();
    const first = write('first');
    const second = write('second');
    await end(true);
    await end(false);
    expect(await Promise.all([first, second])).toEqual([false, false]);
  });

  test('is idle once nothing waits', async () => {
    const { write, idle, end } = slowWriter();
    await idle();
    void write('first');
    void write('second');
    let done = false;
    const waited = idle().then(() => {
      done = true;
    });
    await end();
    expect(done).toBe(false);
    await end();
    await waited;
    expect(done).toBe(true);
  });
});
