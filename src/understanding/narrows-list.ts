// "Ta bort alla som inte är i Exempellän", "just the ones in …" right after a list → which of those are left, in plain words.

import { saidBefore } from './said-before.js';

/** "Jaha, ", "OK, kan du ": what is said before it. */
const LEAD = new RegExp(
  saidBefore("snälla|kan du|kan vi|please|can you|could you|can we|let['’]s"),
  'iu',
);

const ONLY = 'bara|endast|enbart|just|only';
/** What a list is called once it is shown, and what joins it to the condition. */
const FILLING = `(?:\\s+(?:den|det|listan|urvalet|resultatet|it|the list|the selection|the results?|ner|ned|ut|fram|av|in|till|på|efter|så att|jag vill se|me|down|to|by|on|for|${ONLY})(?!\\p{L}))*`;
const DROP = new RegExp(
  `^(?:(?:allt|alla|allihop|all)?\\s*(?:utom|förutom|utan|inte|except(?: for)?|but not|not|without)|ta bort|plocka bort|stryk|rensa (?:bort|ut)|släng (?:bort|ut)|skippa|sålla bort|gallra (?:bort|ut)|filtrera bort|uteslut|exkludera|dölj|drop|remove|exclude|take out|get rid of|leave out|throw out|discard|filter out|hide)(?!\\p{L})`,
  'iu',
);
const KEEP = new RegExp(
  `^(?:(?:sålla|gallra|filtrera|begränsa|avgränsa|smalna|snäva|krymp|behåll|spara|narrow|filter|limit|restrict|keep)${FILLING}|(?:visa|lista|ta fram|show|list|give)(?:\\s+(?:me|mig))?\\s+(?:${ONLY})(?!\\p{L})|(?:${ONLY})(?!\\p{L}))`,
  'iu',
);
/** "Sålla", "narrow down": what is asked needs no "those". */
const BY_ITSELF = new RegExp(`^(?:${ONLY}|visa|lista|ta fram|show|list|give)(?!\\p{L})`, 'iu');
const THOSE =
  /^\s*(?:(?:alla|allt|de|dem|dom|projekten|the ones|ones|those|the projects|all|any|everything)(?!\p{L})\s*)+/iu;
/** "… är kvar", "please": what closes it. */
const CLOSED =
  /(?:,?\s+(?:(?:är|blir|finns|står|vara|bli) kvar|kvar|återstår|tack|är du snäll|snälla|please|thanks|remain|are left|left))*[^\p{L}\p{N}]*$/iu;
/** What a condition of those begins with. */
const CONDITION =
  /^(?:som|med|i|inom|på|från|hos|där|vars|under|över|that|which|with|in|within|from|whose|where|above|over|below)(?!\p{L})/iu;
const DENIED =
  /^(?:(som|that|which)\s+)?(?:(inte|ej|not)\s+|(is|are|was|were|do|does|did|has|have)(?:n['’]t| not)\s+)/iu;
const ENGLISH =
  /(?<!\p{L})(?:the ones|ones|those|any|everything|that|which|with|in|within|from|whose|just|only|down|to)(?!\p{L})/iu;
/** Denied of two things, it is not sure which of them is. */
const TWO = /(?<!\p{L})(?:och|eller|samt|and|or)(?!\p{L})/iu;

/** The text as it stands where nothing is left out of a list in it. */
export function narrowsList(text: string): string {
  const told = text.slice(LEAD.exec(text)?.[0].length ?? 0);
  const drop = DROP.exec(told);
  const verb = drop ?? KEEP.exec(told);
  if (verb === null) return text;
  const rest = told.slice(verb[0].length).replace(CLOSED, '');
  const those = THOSE.exec(rest);
  const condition = rest.slice(those?.[0].length ?? 0).trim();
  const named = /^(?:\p{Lu}|(?:19|20)\d\d)/u.test(condition);
  if (those === null && (drop !== null || BY_ITSELF.test(verb[0]) || !named)) return text;
  if (!CONDITION.test(condition) && !named && !(drop !== null && DENIED.test(condition)))
    return text;
  const english = ENGLISH.test(told) && !/(?<!\p{L})(?:som|de|dem|med|inte)(?!\p{L})/iu.test(told);
  const which = english ? 'which of them' : 'vilka av dem';
  if (drop === null) return `${which} ${named ? 'i ' : ''}${condition}`;
  return TWO.test(condition) ? text : `${which} ${opposite(condition, english)}`;
}

// What is left where those are taken away that meet the condition.
function opposite(condition: string, english: boolean): string {
  const denied = DENIED.exec(condition);
  if (denied !== null)
    return `${denied[3] ?? denied[1] ?? ''} ${condition.slice(denied[0].length)}`;
  if (/^(?:som|that|which)\s/iu.test(condition))
    return condition.replace(/^(\p{L}+)\s/u, english ? '$1 not ' : '$1 inte ');
  return english ? `are not ${condition}` : `är inte ${condition}`;
}
