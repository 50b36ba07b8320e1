import type { Bilingual, Locale } from '../model/text.ts';

/** An error that a reader is told: why something cannot be done, in both languages. */
export class ReasonError extends Error {
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.en);
    this.reason = reason;
  }
}

/** What a reader is told of an error of the program itself. */
const UNEXPECTED: Bilingual = { zh: '程序自身出错', en: 'the program itself failed' };

/** Why something failed, in the reader's language. Whatever else an error says is for developers. */
export const reasonOf = (error: unknown): Bilingual =>
  error instanceof ReasonError ? error.reason : UNEXPECTED;

export const reasonText = (error: unknown, locale: Locale): string => reasonOf(error)[locale];
