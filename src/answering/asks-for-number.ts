// A question → whether a number answers it, and of what kind.

const PERCENT =
  /(?<!\p{L})(?:procent\p{L}*|percent\p{L}*|andel(?:en)?|share|proportion)(?!\p{L})|%/iu;
/** "Antal bussar", "installerad effekt i megawatt": a number is asked for. */
const NUMBER =
  /(?<!\p{L})(?:[Hh]ur (?:många|stor|stort|stora|mycket)|[Aa]ntal(?:et)?|[Hh]ow (?:many|much|large|big)|[Nn]umber of|i (?:mega|giga|kilo)watt(?:timmar)?|i (?:ton|hektar|kilometer|kvadratmeter|[MGk]Wh?|[MGT]Wh))(?!\p{L})/u;
/** "Hur många företag får hjälp, och hur?", "… and for how much?": a number is half of the answer. */
const ASKS_ON =
  /(?<!\p{L})(?:och|and|,)\s(?:(?:för|med|på|till|av|for|by|with|of|in|to)\s)?(?:vilk\p{L}+|vad|hur|var|varför|vem|när|what|how|where|why|who|when|which)(?!\p{L})/iu;

/** "Med hur många procent …": so many of something are no share of it. */
export function asksInPercent(question: string): boolean {
  return PERCENT.test(question);
}

/** True where a number is asked for, a share or not. */
export function asksForNumber(question: string): boolean {
  return PERCENT.test(question) || NUMBER.test(question);
}

/** True where a number alone answers it. */
export function asksForNumberAlone(question: string): boolean {
  return asksForNumber(question) && !ASKS_ON.test(question);
}
