// A cleaned question → the reason to refuse it outright, if there is one.

import { holdsSome } from '../language/letter-runs.js';
import type { RefusalReason } from '../model/answer.js';

const SQL =
  /\b(?:drop|truncate|alter)\s+table\b|\bunion\s+select\b|\bselect\b[^?]*\bfrom\b\s+\w+|\bdelete\s+from\b|\binsert\s+into\b|;\s*--|'\s*or\s+'?1'?\s*=/i;
const CODE =
  /<script|\$\{[^}]*\}|\{\{[^}]*\}\}|\bprocess\.env\b|\brm\s+-rf\b|\.\.\/\.\.\/|\b(?:eval|exec|system)\s*\(|`[^`]*\$\(|\$\([^)]*\)|javascript:|\/etc\/passwd/i;
const INSTRUCTIONS =
  /\b(?:ignorera|glöm bort|glöm|strunta i|bortse från|åsidosätt|ignore|disregard|forget|override|bypass)\b[^.!?]{0,50}\b(?:regler|instruktioner|instruktionerna|reglerna|regel|prompt|rules|instructions|guidelines|previous|tidigare|allt ovan|everything above|all above|ovanstående|allt jag sagt)\b|\b(?:lösenord|password|passwords|lösenorden|api[- ]?(?:key|nyckel)|systemprompt|system prompt|secret key|access token|environment variables|miljövariabler|tokens)\b|\b(?:always answer|svara alltid|answer only|svara bara) (?:yes|no|ja|nej)\b|\b(?:jailbreak|developer mode|dan mode)\b|\b(?:you are now|du är nu|låtsas att du|låtsas vara|pretend (?:to be|you)|act as)\b/i;
/** Letters that each of those has. */
const mayInstruct = holdsSome([
  ...['ignor', 'glöm', 'strunta', 'bortse', 'åsidosätt', 'disregard', 'forget', 'override'],
  ...['bypass', 'lösenord', 'password', 'api', 'system', 'secret', 'access token', 'tokens'],
  ...['variable', 'variabler', 'svara', 'answer', 'jailbreak', ' mode', 'you are now', 'du är nu'],
  ...['låtsas', 'pretend', 'act as'],
]);
const LOREM = /\blorem ipsum\b/i;

/** A statement of a database with its end; whatever stands beside it may be a question. */
const STATEMENT =
  /['"]?\s*;?\s*\bselect\s+(?:\*\s*|\w+\s+)?from\s+\w+\s*;?(?:\s*--)?|\brm -rf \S*|['"]?\s*;?\s*\b(?:drop|truncate|alter)\s+table\s+(?:\S+?(?:\s*;\s*(?:--)?|\s*--|$)|--)|;\s*--\s*|--\s*$|\{\{[^}]*\}\}|\$\{[^}]*\}|['"]?\)\s*;/giu;

/** What each of them has, or what is cut off at the ends of the text; without it nothing changes. */
const MAY_BE_STATEMENT = /[;{]|--|table|rm -rf|select|^[\s'",-]|[\s'"-]$/iu;

/** The text without statements of a database, where a question is left. */
export function withoutStatements(text: string): string {
  if (!MAY_BE_STATEMENT.test(text)) return text;
  const left = text
    .replace(STATEMENT, ' ')
    .replace(/^[\s'";,-]+|[\s'";-]+$/gu, '')
    .trim();
  return left.split(/\s+/).length >= FEWEST_WORDS ? left : text;
}

/** Fewer words beside a statement are no question. */
const FEWEST_WORDS = 3;

/** A letter held down: no word, and no question by itself. */
const HELD = /(?<!\p{L})\p{L}*(\p{L})\1{4,}\p{L}*(?!\p{L})/gu;

/** More blank than one between words. */
const UNEVEN = /\s\s|[^\S ]|^\s|\s$/u;
/** A sign that stands so often in a row was held down. */
const HELD_DOWN = 5;
/** … and so often none that anybody meant. */
const HELD_LONG = 8;

/** How often some sign stands in a row. */
function longestRow(text: string): number {
  let longest = 0;
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    row = text.charCodeAt(at) === text.charCodeAt(at - 1) ? row + 1 : 1;
    if (row > longest) longest = row;
  }
  return longest;
}

/** The text without words on which a key was held, where a question is left. */
export function withoutHeldKeys(text: string): string {
  if (longestRow(text) < HELD_DOWN && !UNEVEN.test(text)) return text;
  const left = text.replace(HELD, ' ').replace(/\s+/g, ' ').trim();
  return left.split(' ').length >= FEWEST_WORDS ? left : text;
}

/** "Is it going to snow tomorrow?": the weather, whatever projects are called. */
const WEATHER =
  /^\P{L}*(?:is it (?:going to|gonna)|will it|kommer det(?: att)?|ska det|blir det)(?: bli)? (?:snow|rain|be sunny|snöa|regna|snö|regn|sol|soligt|halt|varmt|kallt)(?!\p{L})/iu;

/** "Min dator startar inte, vad gör jag?": advice is asked for, and nothing of a project. */
const ADVICE =
  /(?<!\p{L})(?:vad (?:gör|ska) jag(?: göra| nu| då)*|what (?:do|should) i do(?: now)?)(?=\P{L}*$)/iu;

/** A longer one is none. */
const LONGEST_WORD = 120;

/**
 * `empty` where nothing is asked; `hostile` where the text is code or gibberish and no question;
 * `out-of-scope` where it asks for the weather or for advice.
 */
export function guardQuestion(text: string): RefusalReason | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty';
  if (SQL.test(text) || CODE.test(text) || LOREM.test(text)) return 'hostile';
  if (longestRow(text) >= HELD_LONG && isHeldLetter(text)) return 'hostile';
  if (WEATHER.test(text) || ADVICE.test(text)) return 'out-of-scope';
  if (text.length <= LONGEST_WORD) return null;
  const longest = Math.max(0, ...text.split(/\s+/).map((word) => word.length));
  return longest > LONGEST_WORD ? 'hostile' : null;
}

function isHeldLetter(text: string): boolean {
  return /(\p{L})\1{7,}/u.test(text) && text.replace(/[^\p{L}]/gu, '').length > 12;
}

/** True if the text tries to give the bot orders; what it asks beside that may still be answered. */
export function givesOrders(text: string): boolean {
  return mayInstruct(text) && INSTRUCTIONS.test(text);
}

/** A clause that asks may follow the one that gives orders: "… and tell me the budget of". */
const THEN =
  /\s*(?:->|=>|→)\s*|(?:\s*[:,;]\s+|\s+[–-]+\s+|\s+(?:and|och|then|sen|sedan)\s+)(?=(?:then |sedan |sen |just |bara |istället |i stället )*(?:tell|give|show|say|ge|säg|visa|berätta|svara|what|who|when|how|which|vad|vem|när|hur|vilk\p{L}+)(?!\p{L}))/iu;

/** The sentences and clauses that ask, without those that give orders. */
export function withoutOrders(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .flatMap((sentence) => (INSTRUCTIONS.test(sentence) ? sentence.split(THEN) : [sentence]))
    .filter((sentence) => !INSTRUCTIONS.test(sentence))
    .join(' ')
    .trim();
}
