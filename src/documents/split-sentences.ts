// Prose lines → sentences and list items, each the exact text of one line's stretch.

const ABBREVIATIONS = new Set([
  'bl.a',
  'bl',
  't.ex',
  'ex',
  'd.v.s',
  'dvs',
  'm.m',
  'm.fl',
  'o.s.v',
  'osv',
  'f.d',
  'fr.o.m',
  't.o.m',
  's.k',
  'p.g.a',
  'ca',
  'kl',
  'nr',
  'st',
  'resp',
  'inkl',
  'exkl',
  'jmf',
  'jfr',
  'etc',
  'e.g',
  'i.e',
  'mr',
  'dr',
  'prof',
  'sid',
  'tel',
  'ev',
  'max',
  'min',
  'alt',
  'f.n',
  'fn',
  'm',
  'fl',
  'a',
  'o',
  's',
  'k',
  't',
  'd',
  'v',
  'f',
  'p',
  'g',
  'i',
]);

/** A sentence with its offset in the line. */
export interface LineSentence {
  readonly text: string;
  readonly start: number;
  /** True for a list item: a line that opens with a bullet or a list number. */
  readonly item: boolean;
}

const BULLET = /^\s*(?:[-–—•*¿·▪●]|\d{1,2}[.)]|[a-h]\))\s+/u;
const INLINE_BULLET = /\s+(?=[¿•●▪]\s*\p{L})/u;

/**
 * The sentences of one line of prose. Abbreviations, initials and decimals do not end a sentence;
 * two or more spaces do, since registers write them where a line break was.
 */
export function splitSentences(line: string): readonly LineSentence[] {
  const sentences: LineSentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = line.slice(from, to);
    const bullet = BULLET.exec(raw)?.[0] ?? '';
    const body = raw.slice(bullet.length);
    const lead = body.length - body.trimStart().length;
    const text = body.trim();
    if (/[\p{L}\p{N}]/u.test(text)) {
      sentences.push({ text, start: from + bullet.length + lead, item: bullet.trim() !== '' });
    }
    from = to;
  };
  const breaks = /(?<stop>[.!?…]+["”')\]]*)\s+|\s{2,}/gu;
  for (const match of line.matchAll(breaks)) {
    const end = match.index + match[0].length;
    if (match.groups?.['stop'] === undefined) {
      if (
        !BULLET.test(`${line.slice(from, end)}x`) ||
        /[\p{L}]/u.test(line.slice(from, match.index))
      )
        push(end);
      continue;
    }
    if (endsSentence(line.slice(from, match.index), line.slice(end))) push(end);
  }
  push(line.length);
  return sentences.flatMap(splitInlineBullets);
}

function endsSentence(before: string, after: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0]?.toLowerCase() ?? '';
  if (ABBREVIATIONS.has(word) || /^\d{1,2}$/.test(word)) return false;
  if (/(?:^|\.)\p{L}$/u.test(word) && !/^\p{Lu}/u.test(after)) return false;
  return /^["“”'(\[¿\-–•]*[\p{Lu}\p{N}]/u.test(after);
}

function splitInlineBullets(sentence: LineSentence): readonly LineSentence[] {
  const parts: LineSentence[] = [];
  let offset = 0;
  for (const part of sentence.text.split(new RegExp(INLINE_BULLET.source, 'u'))) {
    const at = sentence.text.indexOf(part, offset);
    offset = at + part.length;
    const bullet = /^[¿•●▪]\s*/u.exec(part)?.[0] ?? '';
    const text = part.slice(bullet.length).trim();
    if (text !== '') {
      parts.push({
        text,
        start: sentence.start + at + bullet.length,
        item: bullet !== '' || (sentence.item && at === 0),
      });
    }
  }
  return parts;
}
