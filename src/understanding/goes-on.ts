// "Perfekt, nästa är X", "in the case of X?", "…, vart skickar jag det?" within a conversation → the same in plain words.

import type { ConversationContext } from '../model/query.js';
import { narrowsList } from './narrows-list.js';
import { saidBefore } from './said-before.js';

const LEAD = saidBefore();
/** "Nästa är X", "samma fråga för X": the same of another project. */
const NEXT_SV = new RegExp(
  `${LEAD}(?:nästa(?: projekt)?(?: (?:är|blir|ut är|på listan är|på tur är)|:)|(?:då |nu |sen )?tar vi|vidare (?:till|med)|(?:vi )?går vidare (?:till|med)|(?:hoppa|byt|växla|gå)(?: över)? till|(?:samma|motsvarande) (?:sak|fråga|uppgift|info)(?: men)? (?:för|på|om|gällande|i|till)|(?:motsvarande|likadant|detsamma) (?:för|på|i)|(?:i|vad gäller|när det gäller) fallet)\\s+(?=\\S)`,
  'iu',
);
const NEXT_EN = new RegExp(
  `${LEAD}(?:in the case of|with regard to|when it comes to|next(?: up)?(?: is|:)|next up,?|(?:moving )?on to|(?:the )?(?:same|likewise|ditto)(?: thing| question| again| info)?(?: but)? (?:for|with)|let['’]s (?:do|take)|what of)\\s+(?=\\S)`,
  'iu',
);

/** "Fel projekt, det var X jag tänkte på": put right. */
const MEANT =
  /^(?:[^?]{0,40}?[,.!:–-]+\s+)?(?:det var (.{2,120}?) (?:som )?(?:jag|vi) (?:tänkte på|menade|avsåg)|it was (.{2,120}?) (?:that )?(?:i|we) (?:was thinking of|were thinking of|meant))\P{L}*$/iu;

/** "Jag vill bjuda in hen per mejl, vart skickar jag det?" */
const WHERE_TO_SV =
  /^[^?\d]*(?<!\p{L})(?:skicka|mejla|maila|bjuda in|skriva|kontakta|nå|inbjudan|brev|fil)(?!\p{L})[^?\d]*[,.:–-]\s+(?:(?:vart|var) (?:skickar|mejlar|mailar|skriver|ska) (?:jag|vi|man)(?: (?:skicka|mejla|skriva|det|den|dem|detta|inbjudan|filen|brevet))*|vilken mejladress)\P{L}*$/iu;
/** "Jag ska skicka en fil, behöver e-postadressen dit" */
const NEEDED_SV =
  /^(?:[^?\d]*[,.:–-]\s+)?(?:och |så )*(?:(?:jag|vi) )?(?:behöver|saknar|vill ha|har du|kan jag få|får jag|skulle behöva) (?:en |ett |då |också |hans |hennes |hens |deras )*((?:e-?post|mejl|mail)\p{L}*|\p{L}*num(?:mer|ret|mret)|telefon\p{L}*)(?: (?:dit|till (?:hen|henne|honom|personen|vederbörande|dem)))\P{L}*$/iu;
const WHERE_TO_EN =
  /^[^?\d]*(?<!\p{L})(?:send|e-?mail|mail|write|invite|contact|reach)(?!\p{L})[^?\d]*[,.:–-]\s+where (?:do|should|can) (?:i|we) (?:send|e-?mail|mail|write|direct)(?: it| that| this| the invitation| the file)?\P{L}*$/iu;
/** "Vilken adress kan jag använda för att skriva till vederbörande?" */
const TO_USE =
  /(?<!\p{L})(?:kan|ska|bör|får) (?:jag|vi|man) använda (?:för att|om jag vill|om jag ska|när jag ska) (?:skriva till|nå|kontakta|mejla|maila|ringa|ringa till|få tag (?:på|i)|komma i kontakt med) (?:vederbörande|hen|henne|honom|personen|den personen|dem)(?=\P{L}*$)/iu;
const TO_USE_EN =
  /(?<!\p{L})(what|which) (e-?mail(?: address)?|address|phone number|number) (?:can|should|do) (?:i|we) use to (?:write to|reach|contact|e-?mail|call|ring|get hold of) (?:them|him|her|that person|the person)(?=\P{L}*$)/iu;

/** "Is it true its end date was in 2041?" */
const IS_IT_TRUE =
  /^\P{L}*(?:(?:and|but|so|ok)[,]? )*is it (?:true|correct|right|the case)(?: that)? ((?:its|it|the|they)(?!\p{L})[^?]*?)\s*\?*\s*$/iu;

/** The text, put so that it can be read as what follows; unchanged where it does not go on like that. */
export function goesOn(text: string, { sheet, asks, claim, listed }: ConversationContext): string {
  const told = listed.length > 0 ? narrowsList(text) : text;
  const asked = asks.length > 0 || claim !== null;
  const next = asked ? otherProject(told) : told;
  return sheet === null ? next : reachesThem(next);
}

function otherProject(text: string): string {
  const meant = MEANT.exec(text);
  if (meant) return meant[2] === undefined ? `och för ${meant[1] ?? ''}` : `and for ${meant[2]}`;
  const swedish = NEXT_SV.exec(text);
  if (swedish) return `och för ${text.slice(swedish[0].length)}`;
  const english = NEXT_EN.exec(text);
  return english ? `and for ${text.slice(english[0].length)}` : text;
}

function reachesThem(text: string): string {
  if (WHERE_TO_SV.test(text) && !names(text)) return 'vilken mejladress har hen?';
  if (WHERE_TO_EN.test(text) && !names(text)) return 'what is their email address?';
  const needed = NEEDED_SV.exec(text);
  if (needed && !names(text)) return `vad är ${needed[1] ?? ''}?`;
  return text
    .replace(IS_IT_TRUE, '$1, right?')
    .replace(TO_USE, 'har hen')
    .replace(TO_USE_EN, (_, __, way: string) => `what is their ${way}`);
}

// A capital inside tells of somebody or something else.
function names(text: string): boolean {
  return /(?<=[\p{L},] )(?!I(?!\p{L}))\p{Lu}/u.test(text);
}
