// The two languages that the bot understands and answers in.

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A short wording in both languages, such as the name of a field. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}
