// A question, what was said before and the library's names → the query that it makes.

import { detectLanguage } from '../language/detect-language.js';
import type { Understanding } from '../model/query.js';
import { askAgain } from './ask-again.js';
import { besideOneProject } from './beside-one-project.js';
import { cleanQuestion } from './clean-question.js';
import { afterword, signature, withoutHeading } from './closing-question.js';
import { dayToldOnce } from './day-told-twice.js';
import { refuse } from './draft.js';
import { readFramed } from './frames.js';
import { goesOn } from './goes-on.js';
import { withoutInterjection } from './interjection.js';
import {
  givesOrders,
  guardQuestion,
  withoutHeldKeys,
  withoutOrders,
  withoutStatements,
} from './guard-question.js';
import { namedInScene } from './named-in-scene.js';
import { readClosing, readWithoutAside } from './read-closing.js';
import { findOrderToAct } from './orders-to-act.js';
import { withLostConjuncts } from './read-conjuncts.js';
import { isTurnedDown, readQuestion, type ReadQuestion } from './read-question.js';
import { nameTokens, startReading } from './reading.js';
import { readSmallTalk } from './read-small-talk.js';
import { askOfAll } from './roundabout-banks.js';
import { saidIn } from './said-words.js';
import { spellOut } from './spell-out.js';
import { supposeDay } from './suppose-day.js';
import type { UnderstandOptions } from './understand-options.js';
import { unfoldCompounds } from './unfold-compounds.js';

/** Never throws; whatever cannot be understood becomes a refusal with its reason. */
export function understand(question: string, options: UnderstandOptions): Understanding {
  const clean = cleanQuestion(question);
  const supposed = supposeDay(clean);
  return supposed
    ? understandClean(supposed.rest, { ...options, today: supposed.day })
    : readFramed(clean, options, understandClean);
}

function understandClean(clean: string, options: UnderstandOptions): Understanding {
  const spelt = dayToldOnce(spellOut(withoutHeading(clean)));
  const whole = goesOn(withoutInterjection(spelt, options), options.context);
  const written = unfoldCompounds(askOfAll(whole, options));
  const named = namedInScene(written, options.names, options.today);
  const beside = besideOneProject(named, options.names, options.today);
  const cleaned = withoutHeldKeys(withoutStatements(beside));
  const orders = givesOrders(cleaned);
  const asked = orders ? withoutOrders(cleaned) : cleaned;
  const fallback = options.context.language ?? options.language;
  const refusal =
    guardQuestion(cleaned) ??
    readSmallTalk(cleaned) ??
    (asked === '' ? 'hostile' : null) ??
    (ordersToAct(clean, options) ? 'out-of-scope' : null);
  const again = askAgain(cleaned, options.context, options.today);
  if (refusal !== null || again !== null) {
    const { tokens } = startReading(cleaned, options.today);
    const language = detectLanguage(
      tokens.map((token) => token.lower),
      fallback,
    );
    const query = again ?? refuse(refusal ?? 'out-of-scope', null, null);
    const trail = again ? [{ recogniser: 'once more', words: cleaned, reading: again.kind }] : [];
    return { query, language, trail, said: () => [] };
  }
  const told = withoutUnnamed(withoutUnnamed(asked, afterword, options), signature, options);
  const { query, reading, draft } = readWhole(told, options);
  let said: ReturnType<typeof saidIn> | null = null;
  const words = reading.tokens
    .filter((_, position) => !NAMES.has(reading.taken[position] ?? ''))
    .map((token) => token.lower);
  return {
    query: orders && query.kind === 'refuse' ? refuse('hostile', null, null) : query,
    language: detectLanguage(words, fallback),
    trail: reading.trail,
    said: () => (said ??= saidIn(draft)),
  };
}

// "Sätt Provland på kartan" gives no order where a project is called so.
function ordersToAct(clean: string, { names, today }: UnderstandOptions): boolean {
  const at = findOrderToAct(clean);
  if (at === null) return false;
  const reading = startReading(clean, today);
  const opening = reading.tokens.findIndex(({ start }) => start >= at);
  return !names
    .find(nameTokens(reading), ['project'])
    .some(({ exact, first, last }) => exact && first <= opening && opening <= last && last > first);
}

// What is said of why somebody asks stands in the way only where the question is not understood with it.
function readWhole(told: string, options: UnderstandOptions): ReadQuestion {
  const read = readClosing(told, options) ?? readQuestion(told, options);
  const { query } = read;
  const unsure =
    isTurnedDown(query) ||
    (query.kind === 'set' && query.filters.some(({ kind }) => kind === 'prose'));
  const meant = (unsure ? readWithoutAside(told, options) : null) ?? read;
  return withLostConjuncts(told, meant, options);
}

// What is said after the question goes where it names nothing.
function withoutUnnamed(
  asked: string,
  find: (text: string) => string,
  { names, today }: UnderstandOptions,
): string {
  const after = find(asked);
  if (after === '') return asked;
  const named = names.find(nameTokens(startReading(after, today)), [
    ...(['project', 'person', 'organisation', 'place'] as const),
  ]);
  return named.length > 0 ? asked : asked.slice(0, asked.length - after.length);
}

/** A name is in its own language, whatever the question's. */
const NAMES: ReadonlySet<string> = new Set(['project', 'person', 'organisation']);
