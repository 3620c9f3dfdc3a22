// A golden question's expected answer and the bot's → right, false, or neither (a refusal, a question back).

import type { AnswerEntryJson, AnswerJson } from '../../src/model/answer-json.js';

interface GoldValue {
  readonly type: string;
  readonly value?: number | string | boolean;
  readonly accept?: readonly (number | string)[];
  readonly tolerance?: number;
  readonly relative?: number;
  readonly min?: number;
  readonly max?: number;
  readonly start?: string;
  readonly end?: string;
  readonly items?: readonly string[];
  readonly any?: readonly string[];
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly ordered?: boolean;
}

export interface GoldQuestion {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly conversation?: readonly { readonly role: string; readonly text: string }[];
  readonly gold: {
    readonly status: string;
    readonly accept_status?: readonly string[];
    readonly values: readonly GoldValue[];
    readonly project: readonly string[];
    readonly match?: string;
    readonly project_check?: string;
  };
}

export type Verdict = 'right' | 'false' | 'other';

const plain = (value: unknown): string =>
  String(value)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[–—]/g, '-')
    .trim()
    .toLowerCase();
const digits = (value: unknown): string => plain(value).replace(/[^\d]/g, '').replace(/^46/, '0');
const words = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);

function near(number: number, gold: GoldValue): boolean {
  if (gold.min !== undefined && gold.max !== undefined)
    return number >= gold.min && number <= gold.max;
  return [gold.value, ...(gold.accept ?? [])].some((wanted) => {
    const target = Number(wanted);
    const slack =
      gold.relative !== undefined ? Math.abs(target) * gold.relative : (gold.tolerance ?? 0.5);
    return Math.abs(number - target) <= slack;
  });
}

/** True if an entry holds the expected value. */
function holds(gold: GoldValue, entry: AnswerEntryJson): boolean {
  const { value } = entry;
  const list = (Array.isArray(value) ? value : [value]).map(plain);
  switch (gold.type) {
    case 'money':
    case 'number':
    case 'percent':
      return typeof value === 'number' && near(value, gold);
    case 'period':
      return JSON.stringify(value) === JSON.stringify({ start: gold.start, end: gold.end });
    case 'list':
      return [...(gold.items ?? [])].map(plain).sort().join('|') === [...list].sort().join('|');
    case 'phone':
      return digits(value) === digits(gold.value);
    case 'boolean':
      return value === gold.value;
    case 'project':
      return entry.project?.id === gold.id;
    case 'passage':
      return (gold.any ?? []).some((wanted) => {
        const got = new Set(words(list.join(' ')));
        const needed = words(wanted);
        return needed.filter((word) => got.has(word)).length / needed.length >= 0.6;
      });
    default:
      return (
        list.length === 1 &&
        [gold.value, ...(gold.accept ?? [])].some((wanted) => plain(wanted) === list[0])
      );
  }
}

/** Judges status and values; citations are the business of the properties. */
export function judgeAnswer({ gold }: GoldQuestion, answer: AnswerJson): Verdict {
  const accepted = gold.accept_status ?? [gold.status];
  if (answer.status !== 'answered') return accepted.includes(answer.status) ? 'right' : 'other';
  if (gold.status !== 'answered')
    return accepted.includes('answered') && gold.values.length === 0 ? 'right' : 'false';
  const entries = answer.answers;
  const ids = [...new Set(entries.flatMap((entry) => (entry.project ? [entry.project.id] : [])))];
  const listed = gold.values.find((value) => value.type === 'project_list');
  if (listed) {
    const wanted = listed.ids ?? [];
    const same =
      ids.length === wanted.length &&
      wanted.every((id, index) => (listed.ordered ? ids[index] === id : ids.includes(id)));
    return same ? 'right' : 'false';
  }
  const [first] = entries;
  const right =
    gold.match === 'all'
      ? gold.values.every((value) => entries.some((entry) => holds(value, entry)))
      : first !== undefined &&
        (gold.match === 'any'
          ? gold.values.some((value) => holds(value, first))
          : gold.values.every((value) => holds(value, first)));
  if (right) return 'right';
  return gold.values.some((value) => entries.some((entry) => holds(value, entry)))
    ? 'other'
    : 'false';
}
