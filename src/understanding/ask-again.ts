// "Är du säker?", "var står det?" right after an answer → the same once more, which shows its source.

import type { ConversationContext, Query } from '../model/query.js';
import type { IsoDate } from '../model/value.js';

const SURE = [
  String.raw`är du (?:helt |riktigt |verkligen )?säker(?: på (?:det|det där|siffran|svaret))?`,
  String.raw`(?:stämmer|gäller) (?:det|detta|siffran|uppgiften)(?: där)?(?: verkligen| fortfarande)?`,
  String.raw`verkligen|säkert|på riktigt`,
  String.raw`are you (?:really |quite )?sure(?: about (?:that|this))?|is that (?:right|correct|true)|really`,
].join('|');
const SOURCE = [
  String.raw`källa|källan|(?:vad|vilken) är källan|visa källa(?:n)?|ange källa(?:n)?`,
  String.raw`var (?:står|finns) (?:det|detta|siffran|uppgiften)(?: någonstans| skrivet)?`,
  String.raw`(?:var|varifrån) (?:kommer|har du|fick du|hittade du)(?: fått| hittat| läst)? (?:det|detta|den|siffran|uppgiften)(?: där)?(?: ifrån)?`,
  String.raw`hur vet du (?:det|detta)?|enligt (?:vem|vad)`,
  String.raw`(?:the )?source|what(?:'s| is) (?:the|your) source|show (?:the )?source`,
  String.raw`where (?:does it say|is) (?:that|this|so)|where did you (?:get|find|read) (?:that|this|it)(?: from)?`,
  String.raw`how do you know(?: that| this)?|says who|according to (?:whom|who|what)`,
].join('|');
const DOUBTS = new RegExp(
  `^\\P{L}*(?:(?:men|och|va|hm+|ok|okej|jaha|but|and|so|hmm+|ok)\\P{L}+)?(?:${SURE}|${SOURCE})(?: då| egentligen| nu)?\\P{L}*$`,
  'iu',
);

/** Null where the text asks something else, or nothing was answered that could be told again. */
export function askAgain(
  text: string,
  { sheet, asks, lastSet, claim }: ConversationContext,
  day: IsoDate,
): Query | null {
  if (!DOUBTS.test(text)) return null;
  if (lastSet) return { ...lastSet, day };
  if (!sheet) return null;
  if (asks.length > 0) return { kind: 'fields', sheet, asks, day };
  return claim && { kind: 'claim', sheet, claim, negated: false, day };
}
