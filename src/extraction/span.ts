/** A stretch of a text: where its first character is, and just after its last, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
