import * as v from 'valibot';
import type { Bilingual } from '../model/text.ts';

/** An action for a pipe: says what the schema asks for where its shape does not tell. */
export const expecting = <T>(zh: string, en: string) =>
  v.metadata<T, { readonly expected: Bilingual }>({ expected: { zh, en } });
