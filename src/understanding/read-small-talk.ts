// A message that asks nothing of the projects → what kind of small talk it is, if it is any.

import type { SmallTalk } from '../model/answer.js';

const ADDRESSED = String.raw`(?:på (?:dig|er)|alla|där|du|there|all|everyone|bot(?:ten|en)?|projektlots)`;

const GREETING = String.raw`(?:(?:hej ?)+(?:san)?|hallå|tjena|tja|tjo|morsning?|mors|god ?(?:morgon|dag|kväll|middag)|morrn|hi+|hello|hey|good (?:morning|afternoon|evening|day))(?: ${ADDRESSED})*`;

const THANKS = String.raw`(?:(?:ok(?:ej|ay)?|ja|jo|yes|bra|super|toppen|perfekt|great|perfect|grymt|finfint|jättebra|kanon|snyggt|nice|good|awesome) ?)*(?:(?:tack|thanks|thank you|thx|tackar)(?: (?:så mycket|så jättemycket|för hjälpen|för svaret|för det|ska du ha|på förhand|igen|snälla|so much|a lot|very much|for the help|for your help|for that|again))*(?: ${ADDRESSED})*|ok(?:ej|ay)?|toppen|perfekt|great|perfect|jättebra|kanon|bra|nice|good|bra jobbat|good job|well done)`;

const HELP = [
  String.raw`(?:hjälp|help)(?: (?:mig|me|tack|please))*`,
  String.raw`(?:kan|skulle) du (?:kunna )?(?:hjälpa|assistera)(?: mig| till| oss)*(?: med (?:en|lite) (?:sak|grej|fråga|saker))?`,
  String.raw`(?:can|could|would) you (?:please )?(?:help|assist)(?: me| us)*(?: with (?:something|a question))?(?: please)?`,
  String.raw`(?:jag )?(?:behöver|skulle behöva) (?:lite )?hjälp(?: med en (?:sak|grej|fråga))?`,
  String.raw`i need (?:some )?help`,
  String.raw`(?:får|kan) jag (?:ställa|fråga)(?: dig)?(?: om)?(?: en)?(?: (?:sak|grej|fråga))?`,
  String.raw`(?:can|may) i ask(?: you)?(?: a question| something)?`,
  String.raw`vad (?:kan|vet|gör|svarar) du(?: (?:göra|egentligen|på|veta|svara på|hjälpa (?:mig|till) med|om|för något))*`,
  String.raw`vad (?:kan|får) (?:jag|man|vi) fråga(?: (?:dig|er))?(?: om)?`,
  String.raw`vad är (?:du|det här)(?: för (?:något|nåt))?`,
  String.raw`(?:vem|vilken (?:ai|bot|modell)|vad för (?:en )?(?:ai|bot|modell)) är du`,
  String.raw`vem har (?:gjort|byggt|skapat|skrivit|programmerat) (?:dig|det här|botten|den här botten)`,
  String.raw`(?:who|which company) (?:made|built|wrote|created) you`,
  String.raw`hur vet du (?:det|detta|det här|allt det här)`,
  String.raw`(?:är|var) du säker(?: på det)?`,
  String.raw`(?:kan|får) jag lita på (?:dig|det|svaret|det här)`,
  String.raw`(?:how do you know|are you sure|can i trust (?:you|that|this))(?: that| this)?`,
  String.raw`hur (?:funkar|fungerar|använder (?:man|jag)) (?:du|det här|detta|dig|den här botten|botten)`,
  String.raw`what (?:can|do) you (?:do|know|answer)(?: about| for me)?`,
  String.raw`what can i ask(?: you)?(?: about)?`,
  String.raw`(?:who|what) are you`,
  String.raw`how (?:do|does|can) (?:you|this|i|it|this bot|the bot) (?:work|use (?:you|this))`,
].join('|');

const KINDS: readonly (readonly [SmallTalk, RegExp])[] = [
  ['greeting', new RegExp(`^${GREETING}$`, 'u')],
  ['thanks', new RegExp(`^(?:${GREETING} )?${THANKS}$`, 'u')],
  ['help', new RegExp(`^(?:${GREETING} )?(?:${HELP})$`, 'u')],
];

/** Null unless the whole text is small talk: a word more may be a question. */
export function readSmallTalk(text: string): SmallTalk | null {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
