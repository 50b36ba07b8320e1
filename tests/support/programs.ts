import { spawnSync } from 'node:child_process';

/** Whether a program that a test reads files back with is missing; says that the test skips. */
export const missingProgram = (name: string, versionFlag: string): boolean => {
  const missing = spawnSync(name, [versionFlag]).error !== undefined;
  if (missing) console.warn(`${name} is not installed: the tests that read files back with it skip.`);
  return missing;
};
