import { basename } from 'node:path';
import type { CSSModulesOptions } from 'vite';

/**
 * How classes of modules are called: by their sheet and their own name. The same in development, in the build and in
 * what is drawn at build time, so that pictures and tests can be read and repeated.
 */
export const cssModules: CSSModulesOptions = {
  generateScopedName: (name, file) => `${basename(file.split('?')[0] ?? file, '.module.css')}__${name}`,
};
