// A question as Slack sends it → plain text: mentions, links, formatting and quoted lines resolved.

/** Longest text that is read as a question; the rest is cut off. */
export const LONGEST_QUESTION = 2000;

/** A longer quotation is a text, and no name. */
const LONGEST_QUOTED = 200;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The words that were asked, without markup. Never throws; an empty text stays empty. */
export function cleanQuestion(text: string): string {
  const plain = text
    .slice(0, LONGEST_QUESTION)
    .normalize('NFC')
    .replace(/<(?:@[A-Z0-9]+|#[A-Z0-9]+|![a-z]+(?:\^[^>|]*)*)(?:\|[^>]*)?>:?/g, ' ')
    .replace(/<(?:mailto:|tel:)?([^<>|\s]+)\|([^<>]*)>/g, (_, target: string, label: string) =>
      target.includes('@') ? ` ${target} ` : ` ${label} `,
    )
    .replace(/<mailto:([^<>|\s]+)>/g, ' $1 ')
    .replace(/<https?:[^<>]*>/g, ' ')
    .replace(/<(script|style)[^<>]*>[^<>]*<\/\1>/giu, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
  const asked = plain
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n');
  // "> Järvsö …\nbeloppet på den?": what is quoted is meant where the question points at it.
  const points = /(?<!\p{L})(?:den|det|detta|denna|it|this|that|its)(?!\p{L})/iu.test(asked);
  const quoted = plain.length <= LONGEST_QUOTED && points;
  return (asked.trim() === '' || quoted ? plain.replace(/^\s*>+(.*)$/gm, ' $1: ') : asked)
    .replace(/(?<![\p{L}\p{N}]):[a-z0-9_+-]{2,40}:(?![\p{L}\p{N}])/gu, ' ')
    .replace(/~[^~\n]{1,80}~/g, ' ')
    .replace(/[`*_]+/g, (marks, at: number, whole: string) =>
      /[\p{L}\p{N}]/u.test(whole[at - 1] ?? '') &&
      /[\p{L}\p{N}]/u.test(whole[at + marks.length] ?? '')
        ? marks
        : ' ',
    )
    .replace(
      /(?<![\p{L}])(what|who|where|when|how|it|that|there|which)['’](?:s|re)(?!\p{L})/giu,
      '$1 is',
    )
    .replace(/[\u200b-\u200f\u2028\u2029\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
