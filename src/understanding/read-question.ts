// One question of one piece → the query that it makes.

import { tokenise, type Token } from '../language/tokenise.js';
import type { TrailStep } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { refuse, refuseForGood, startDraft, type Draft } from './draft.js';
import { startReading, type Reading } from './reading.js';
import { RECOGNISERS } from './recognisers.js';
import { asksSomethingElse } from './asks-something-else.js';
import { lookAgain } from './second-look.js';
import { setWordsRight } from './set-words-right.js';
import { tellQuery } from './tell-query.js';
import type { UnderstandOptions } from './understand-options.js';

export interface ReadQuestion {
  readonly query: Query;
  readonly reading: Reading;
  readonly draft: Draft;
}

/** The query that the words make; one that is refused is looked at once more, with worse slips mended. */
export function readQuestion(asked: string, options: UnderstandOptions): ReadQuestion {
  const { text, tokens, trail } = setWordsRight(asked, options.names, options.today);
  const first = read(text, tokens, trail, options);
  if (!isTurnedDown(first.query)) return first;
  const settled = first.reading.taken.some((taken) => taken === 'project' || taken === 'number');
  const again = lookAgain(text, tokens, options.names, settled);
  if (again === null) return first;
  const second = read(again.text, tokenise(again.text), [...trail, ...again.trail], options);
  return ANSWERING.has(second.query.kind) ? second : first;
}

const ANSWERING: ReadonlySet<Query['kind']> = new Set([
  ...(['fields', 'claim', 'claim-of-each', 'set', 'compare'] as const),
]);

export function isTurnedDown({ kind }: Query): boolean {
  return kind === 'refuse' || kind === 'passage';
}

function read(
  text: string,
  tokens: readonly Token[],
  trail: readonly TrailStep[],
  options: UnderstandOptions,
): ReadQuestion {
  const reading = startReading(text, options.today, tokens);
  reading.trail.push(...trail);
  const draft = startDraft(reading, options, options.context);
  return { query: recognise(draft), reading, draft };
}

function recognise(draft: Draft): Query {
  for (const recogniser of RECOGNISERS) {
    const query = recogniser.recognise(draft);
    if (!query) continue;
    draft.reading.trail.push({ recogniser: recogniser.name, words: '', reading: tellQuery(query) });
    return withheld(draft, query);
  }
  return refuse('out-of-scope', null, null);
}

// What the fields tell is no answer where the words ask for something else.
function withheld({ reading, parts }: Draft, query: Query): Query {
  if (parts === null || !JUDGED.has(query.kind)) return query;
  if (!asksSomethingElse(reading, parts, query)) return query;
  reading.trail.push({ recogniser: 'something else', words: '', reading: 'no field' });
  switch (query.kind) {
    case 'fields':
      return { ...refuseForGood(query.sheet), beside: query.asks };
    case 'claim':
    case 'overview':
      return refuseForGood(query.sheet);
    default:
      return refuse('no-such-field', null, null);
  }
}

const JUDGED: ReadonlySet<Query['kind']> = new Set<Query['kind']>([
  'fields',
  'claim',
  'person',
  'overview',
]);
