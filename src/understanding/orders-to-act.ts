// A question → where it orders what nobody does who only reads sheets: to change, send, call, write or book.

import { ERRANDS, WHOM, type Errand } from './errands.js';

/** What stands before an order and is none of it. */
const COURTESY =
  "(?:hej|hejsan|hallå|tjena|hi|hello|hey|ok|okej|okay|tack|snälla|please|pls|kindly|du|nu|now|bara|just|och|and|sen|sedan|then|also|också|genast|go ahead and|(?:var|va) (?:så )?(?:snäll|vänlig|god) och|vänligen|glöm inte att|don['’]t forget to|se till att|make sure to)";
/** Somebody else shall do it. */
const ASKED =
  "(?:(?:kan|kunde|skulle|vill|hinner|orkar) (?:du|ni|nån|någon)(?: (?:kunna|vilja|snälla|vara? snäll och|hjälpa (?:mig|oss)(?: med)?(?: att)?|bara|nu|please))*|(?:jag|vi) (?:vill|behöver|skulle vilja|önskar) att (?:du|ni)|(?:can|could|would|will) (?:you|someone|somebody)(?: (?:please|kindly|just|now|maybe|help (?:me|us)(?: to)?))*|(?:i|we)(?:['’]d| would)? (?:want|need|like) you to|help (?:me|us)(?: to)?|hjälp (?:mig|oss)(?: med)?(?: att)?|please|snälla)";
/** The asker wants to, or wants to know how. */
const MINE =
  "(?:(?:jag|vi) (?:vill|behöver|måste|skulle vilja|önskar)(?: få)?|(?:kan|får) (?:jag|vi|man)|går det att|hur (?:gör|kan) (?:jag|vi|man)(?: för)? att|hur (?=\\p{L}+r (?:jag|vi|man)(?!\\p{L}))|(?:can|could|may) (?:i|we)|(?:how|where) (?:do|can|could) (?:i|we)|(?:i|we)(?:['’]d| would)? (?:want|need|like) to)";
const LEAD = new RegExp(
  `^\\P{L}*(?:${COURTESY}[,!.:]? +)*(?:(?<asked>${ASKED})|(?<mine>${MINE}))?(?:[, ]+${COURTESY}(?=[, ]))*[, ]*`,
  'iu',
);

/** The verb, which stands before who does it in "ändrar du …" and "hur ändrar jag …". */
const VERB = /^(\p{L}+(?:-\p{L}+)?)(?: (du|ni|jag|vi|man)(?!\p{L}))? ?/u;
/** As somebody does it, and not as an order. */
const PRESENT = /.{3}[aei]r$/u;

const BY_VERB = new Map<string, readonly Errand[]>();
for (const errand of ERRANDS)
  for (const verb of errand.verbs.split(' '))
    BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), errand]);

/** Where a clause may begin that gives an order. */
const CLAUSE = /(?<=[.!?;:,\n])\s+|\s+(?=[–—-] )/u;

/** A clause that asks beside the order: "…, vilket är numret?", "… and tell me the budget". */
const ASKS =
  /(?<!\p{L})(?:(?:tell|give|show|send|ge|visa|säg|berätta|skicka) (?:me|us|mig|oss)|(?:[.,;:!?–—\n-]|^|och|and|men|but|vet du|undrar|wonder) *(?:(?:men|but|så|so|på|till|i|to|at|on) )?(?:vad|vem|vilken|vilket|vilka|när|what|who|when|which|whose|how (?:much|many|long|do i reach)|hur (?:mycket|många|länge|stor|når))|(?:adress|nummer|numret|telefon|mejl|mail|address|number|phone)\p{L}*\s*\?)(?!\p{L})/iu;

/**
 * Where the verb of such an order stands in the text, or null where there is none or
 * something is asked beside it.
 */
export function findOrderToAct(text: string): number | null {
  if (
    !text
      .toLowerCase()
      .split(' ')
      .some((word) => BY_VERB.has(word))
  )
    return null;
  let start = 0;
  for (const clause of text.split(CLAUSE)) {
    const at = text.indexOf(clause, start);
    const order = orderIn(clause);
    if (order !== null) {
      const beside = `${text.slice(0, at)}\n${text.slice(at + clause.length)}`;
      return ASKS.test(beside) || isQuestion(beside) || asksAfter(order)
        ? null
        : at + clause.length - order.length;
    }
    start = at + clause.length;
  }
  return null;
}

// "Hur mycket fick X? Skicka till …": another clause that ends as a question, and begs no favour.
function isQuestion(beside: string): boolean {
  return /(?<!^\P{L}*(?:snälla|please|tack|thanks|okej|ok|okay|eller hur|går det(?: bra)?|right|kan du(?: det)?))\s*\?/imu.test(
    beside.trim(),
  );
}

// "Byt ledare på X och säg vem som är det nu": asked in the same breath.
function asksAfter(order: string): boolean {
  return / (?:och|and) (?:(?:säg|visa|berätta|tell|show|give|ge) (?:mig|oss|me|us|vem|vad|när|who|what|when)|(?:vem|vad|när|vilk\p{L}+|who|what|when|which)(?!\p{L}))/iu.test(
    order,
  );
}

// The order without what stands before it; null where the clause gives none.
function orderIn(clause: string): string | null {
  const lead = LEAD.exec(clause);
  const order = clause.slice(lead?.[0].length ?? 0);
  const verb = VERB.exec(order);
  const errands = BY_VERB.get(verb?.[1]?.toLowerCase() ?? '');
  if (!verb || !errands) return null;
  const rest = order.slice(verb[0].length);
  const { asked, mine } = lead?.groups ?? {};
  // "Skriver ett beslut och behöver …" tells what somebody does; "skriver du …" asks for it.
  const told = PRESENT.test(verb[1] ?? '') && verb[2] === undefined;
  if (told && asked === undefined && mine === undefined) return null;
  return errands.some((errand) => isGiven(errand, rest, asked !== undefined, mine !== undefined))
    ? order
    : null;
}

function isGiven(errand: Errand, rest: string, asked: boolean, mine: boolean): boolean {
  if (!/\p{L}/u.test(rest) || (mine && errand.mine !== true)) return false;
  if (errand.asked === true && !asked) return false;
  if (errand.but?.test(rest) === true) return false;
  const whom = rest.replace(/^(?:(?:upp|till|av|åt|med|up|to) )+/iu, '');
  if (errand.whom === true && !/^[@#\p{Lu}]/u.test(whom) && !WHOM.test(whom)) return false;
  return errand.with?.test(rest) ?? true;
}
