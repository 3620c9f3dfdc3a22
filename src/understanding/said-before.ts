// What people say before they go on in a conversation: "jaha, ", "OK, thanks. ".

const SAID =
  'och|men|ja|jo|jaha|jaså|ok|okej|okay|bra|tack|perfekt|toppen|fint|super|kanon|great|thanks|thank you|perfect|right|fine|good|cool|and|but|now|nu|så|so|then|då|sen|sedan';

/** A pattern of all of it from the start of a text, with further words where some are given. */
export function saidBefore(more?: string): string {
  const words = more === undefined ? SAID : `${SAID}|${more}`;
  return `^\\P{L}*(?:(?:${words})(?:[,.!]+\\s*|\\s+))*`;
}
