import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app. */
    address: string;
    /** Path of the browser. */
    browser: string;
  }
}

/** Serves dist/ as `npm start` does, for all browser tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  project.provide('browser', ensureBrowser());
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the preview server has no port');
  project.provide('address', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
};
