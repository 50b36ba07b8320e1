import { execFile } from 'node:child_process';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of src/cli as `npm run` does, in a process of its own. */
export const runCommand = (name: string, ...args: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    // Without npx, which takes as long to start as the command.
    execFile(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
