// A question of who and a sentence → whether the sentence can tell it.

const ASKS_WHO = /(?<!\p{L})(?:vem|vems|who|whose|whom)(?!\p{L})/iu;

/** A name within the sentence, or a word for people and bodies that act, as owners of nothing. */
const SOMEBODY =
  /(?<=[\p{L}\p{N},:;)–-]\s["”(]?)\p{Lu}[\p{L}&]|(?:grupp|konsult|coach|rådgivar|lärar|handledar|expert|ledar|chef|partner|part|aktör|kommun|universitet|högskol|bolag|förening|myndighet|näringsliv|forskar|personal|medarbetar|kontor|team|anställning|lärosät|institut|länsstyrels|regioner)(?:e|en|et|er|erna|arna|na|n)?(?!\p{L})/u;

/** "Vilken myndighet …", "which lot …": one body or one person, that is called something. */
const ASKS_WHICH =
  /(?<!\p{L})(?:vilken|vilket|which|what) (?:\p{L}+ (?:eller|or) )?(?:firma|organisation|myndighet|bolag|aktör|part|instans|byrå|person|handläggare|konsult|lot|outfit|organi[sz]ation|company|agency|body|firm|authority|officer)(?!\p{L})/iu;

/** A capital within the sentence. */
const CALLED = /(?<=[\p{L}\p{N},:;)–-]\s["”(]?)\p{Lu}[\p{L}&]/u;

/** True unless the question asks for somebody and the sentence names nobody. */
export function tellsWho(question: string, sentence: string): boolean {
  if (ASKS_WHICH.test(question)) return CALLED.test(sentence);
  return !ASKS_WHO.test(question) || SOMEBODY.test(sentence);
}
