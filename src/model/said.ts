// The bot's own words, as a type that no other text has.

declare const fromTexts: unique symbol;

/** A wording of the bot's own. Only the texts room makes one, so no document can speak through it. */
export type Said = string & { readonly [fromTexts]: true };
