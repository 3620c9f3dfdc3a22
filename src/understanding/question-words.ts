// The words that ask, folded: data only.

/** Swedish and English, with what people write for them in passing. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'vad va vadda hva vart vem vems vilka vilken vilket nar narru hur varfor varifran what who whose which when how where why'.split(
    ' ',
  ),
);
