// The affix file of a Hunspell dictionary → rules that undo an ending.
// Format: https://github.com/hunspell/hunspell/blob/master/man/hunspell.5

import { everyMatch } from './every-match.js';

/** One way to undo an ending: take `ending` off, put `base` on, if the word so made has `flag`. */
export interface AffixRule {
  readonly flag: string;
  readonly base: string;
  /** What the last letters of the word without its ending must be. */
  readonly condition: readonly LetterTest[];
  /** Flags of the form with the ending; forms that have any stand only inside compounds. */
  readonly formFlags: string;
}

interface LetterTest {
  readonly letters: string;
  readonly negated: boolean;
}

/** Rules by the ending they undo; the empty ending is a key too. */
export interface AffixRules {
  readonly byEnding: ReadonlyMap<string, readonly AffixRule[]>;
  readonly longestEnding: number;
}

/** Reads the suffix lines of an affix file; all others are skipped. */
export function parseAffixRules(text: string): AffixRules {
  const byEnding = new Map<string, AffixRule[]>();
  let longestEnding = 0;
  for (const line of text.split('\n')) {
    if (!line.startsWith('SFX')) continue;
    const [, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (flag === undefined || strip === undefined || add === undefined || condition === undefined) {
      continue;
    }
    const [form = '', formFlags = ''] = add.split('/');
    const ending = form === '0' ? '' : form;
    const rule = {
      flag,
      base: strip === '0' ? '' : strip,
      condition: parseCondition(condition),
      formFlags,
    };
    const rules = byEnding.get(ending);
    if (rules === undefined) byEnding.set(ending, [rule]);
    else rules.push(rule);
    longestEnding = Math.max(longestEnding, ending.length);
  }
  return { byEnding, longestEnding };
}

/** True if the last letters of a dictionary word are what the rule asks for. */
export function meetsCondition(word: string, condition: readonly LetterTest[]): boolean {
  const offset = word.length - condition.length;
  if (offset < 0) return false;
  return condition.every((test, index) => {
    return test.letters.includes(word.charAt(offset + index)) !== test.negated;
  });
}

const LETTERS = /\[(\^?)([^\]]*)\]|(.)/gu;

function parseCondition(condition: string): readonly LetterTest[] {
  if (condition === '.') return [];
  return everyMatch(LETTERS, condition).map((match) => {
    const single = match[3];
    if (single === '.') return { letters: '', negated: true };
    return { letters: single ?? match[2] ?? '', negated: match[1] === '^' };
  });
}
