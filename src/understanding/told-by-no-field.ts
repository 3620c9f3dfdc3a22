// A question about one project and the fields that it seems to ask for → whether it asks for what none of them tells.

import type { Ask } from '../model/query.js';
import { askingClause } from './asking-clause.js';
import { asksUnreadThing } from './asks-unread-thing.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';
import { ROLES } from './scene-cues.js';

const PEOPLE: ReadonlySet<string> = new Set([...ROLES, ...['runs', 'whoHas', 'name']]);
const WAYS: ReadonlySet<string> = new Set(['phone', 'email', 'contactDetails', 'call']);
const PLACES: ReadonlySet<string> = new Set(['where', 'municipalities', 'counties', 'region']);
const DAYS: ReadonlySet<string> = new Set(['when', 'start', 'end', 'period', 'duration', 'status']);
const MONEY: ReadonlySet<string> = new Set([
  ...['grant', 'budget', 'amount', 'namedAmount', 'got', 'millions', 'budgetPerYear'],
]);

/**
 * True where the words led to a field of another kind than what is asked for: the leader where it is asked
 * where they live, the grant where it is asked how much has been spent.
 */
export function isToldByNoField(reading: Reading, asks: readonly Ask[], parts: Parts): boolean {
  if (asks.length === 0) return false;
  const clause = askingClause(reading, asks, parts.hits);
  if (asksUnreadThing(reading, parts, clause)) return true;
  const { text: asked } = clause;
  const only = (...kinds: readonly ReadonlySet<string>[]): boolean =>
    asks.every(({ cue }) => kinds.some((kind) => kind.has(cue)));
  const some = (kind: ReadonlySet<string>): boolean => asks.some(({ cue }) => kind.has(cue));
  if (only(PEOPLE, DAYS, PLACES) && asksForOtherKind(asked, asks)) return true;
  if (some(PEOPLE) && only(PEOPLE, WAYS, DAYS, PLACES)) {
    if (OTHER_HOLDER.test(asked) || OF_WHOM.test(asked)) return true;
    // The title of a project is what it is called, and of somebody what they are.
    const named = asks.every(({ cue }) => cue === 'name');
    if (!named && !IDENTITY.test(asked) && (OF_A_PERSON.test(asked) || OF_AN_OWNER.test(asked)))
      return true;
  }
  if (some(WAYS) && only(WAYS, DAYS) && OTHER_WAY.test(asked)) return true;
  if (some(MONEY) && only(MONEY, DAYS, PEOPLE) && OF_MONEY_SPENT.test(asked)) return true;
  if (!some(DAYS) || !only(DAYS, PEOPLE)) return false;
  return OF_DAYS_CHANGED.test(asked) || DAY_OF_A_PERSON.test(asked);
}

// "Vem", "hur mycket", "hur många" and "när" want somebody, an amount, a number and a day.
function asksForOtherKind(asked: string, asks: readonly Ask[]): boolean {
  const people = asks.filter(({ cue }) => PEOPLE.has(cue));
  if (people.length === 0) {
    const days = asks.every(({ cue }) => DAYS.has(cue) && cue !== 'duration');
    return days && !WHEN.test(asked) && (WHO.test(asked) || HOW_MUCH.test(asked));
  }
  if (WHO.test(asked) || OF_A_KIND.test(asked)) return false;
  if (HOW_MUCH.test(asked) || HOW_MANY.test(asked)) return true;
  const named = people.every(({ cue }) => ROLES.has(cue));
  return named && asks.every(({ cue }) => cue === 'when' || ROLES.has(cue)) && WHEN.test(asked);
}

const WHO = /(?<!\p{L})(?:vem|vems|who|whose|whom)(?!\p{L})/iu;
const WHEN =
  /(?<!\p{L})(?:när|vilket datum|vilken dag|when|(?:what|which) (?:date|day))(?!\p{L})/iu;
const OF_A_KIND = /(?<!\p{L})(?:vilk\p{L}+ (?!datum|dag)|(?:which|what) (?!date|day))/iu;
const HOW_MUCH = /(?<!\p{L})(?:hur mycket|how much(?! longer))(?!\p{L})/iu;
const HOW_MANY = /(?<!\p{L})(?:hur många|how many)(?!\p{L})/iu;
/** Who it is, or what they are called. */
const IDENTITY =
  /(?<!\p{L})(?:vem|vems|vilka|who|whom|whose|namn(?:et)?|heter|hette|names?|called)(?!\p{L})/iu;
const HOLDER =
  '(?:projekt|kontakt|project )?(?:ledar|ägar|person|chef|ansvarig|samordnar|leader|manager|owner|contact|head|lead(?!\\p{L})|coordinator)';
/** "The deputy project leader", "före den nuvarande ledaren", "vem tar över?": another than whom the sheet names. */
const OTHER_HOLDER = new RegExp(
  `(?<!\\p{L})(?:(?:biträdande|ställföreträdande|vice|tillförordnad|t\\.? ?f\\.?|förr[ea]|föregående|tidigare|dåvarande|ursprunglig[ae]?|nästa|blivande|deputy|assistant|acting|former|previous|past|original|next|incoming|second) (?:\\p{L}+ )?${HOLDER}|(?:före|innan|before|prior to) (?:den |det |the )?(?:nuvarande|nya|ordinarie|current|present|new)|(?:blir|bli|become|becomes|will be) (?:the )?(?:ny|nya|näst[ae]|new|next) |(?:går in|hoppar in|vikarierar|rycker in) (?:som|för)|(?:tar|tog|ta|took|takes?|taking) över (?:efter|när|om)|(?:efterträd|ersätter|ersatte|föregångar|vikarie|predecessor|successor|succeeds|replace[sd]?(?!\\p{L})|stands? in for|fills? in for)|(?:tog|took) over$)`,
  'iu',
);
/** Where they live, how old they are, when they are away: nothing that tells who they are. */
const OF_A_PERSON =
  /(?<!\p{L})(?:titel(?:n)?|job title|(?:hur )?gam(?:mal|la)|how old|ålder(?:n)?|foton?|fotot|porträtt|photos?|pictures? of|semester(?:n)?|(?:föräldra)?ledig(?:het)?|sjukskriven|holiday|vacation|on leave|parental leave|bor|bodde|bosatt|lives?|living|vilket rum|what room|which room|fyller|fyllde|född|födelsedag|birthday|born|utbildning(?:en)?|examen|meriter|qualifications?|qualified|background|bakgrund|pratar|talar|speaks?|av (?:sin|hela) tid(?:en)?|av tjänsten|av sin tjänst|heltid|deltid|halvtid|full[- ]?time|part[- ]?time|erfarenhet|experience|gift|married|sagt upp sig|sluta(?:r|t|de)? (?:sin|på)|resign(?:ed)?|quit|(?:sista|last) (?:arbets|working )?dag(?:en)?|anställd sedan|hours|(?:hur länge|how long) (?:har|has) (?:hen|han|hon|they|she|he)|linkedin\p{L}*|personnummer|bytts? ut|replaced)(?!\p{L})/iu;
/** "Vilken kommun bor ledaren i?", "vem är vd för ägaren?": of them, and not of the project. */
const OF_WHOM =
  /(?<!\p{L})(?:vilk\p{L}+ (?:kommun|län|ort|stad|region|del)\p{L}* (?:är|bor|sitter|kommer|jobbar) (?:projekt)?(?:ledaren|ägaren|kontaktpersonen)|(?:which|what) (?:municipality|county|town|city|region) (?:is|does) the (?:project )?(?:leader|manager|owner|contact)|(?:vem|who) (?:är|is|sitter|sits) (?:vd|ordförande|i styrelsen|ceo|the ceo|the chair|on the board))/iu;
/** Something of an organisation, and not which one it is. */
const OF_AN_OWNER =
  /(?<!\p{L})(?:vd(?:n|:n)?|ceo|antal anställda|(?:hur många|how many) (?:anställda|employees|people|staff)|omsätt\p{L}+|turnover|org(?:anisations)?\.? ?-?(?:nr|nummer|numret)|skatt(?:en)?|tax|moms\p{L}*|vat|bank(?:en)?|styrelse(?:n)?|vinst(?:en)?|profits?|årsredovisning(?:en)?|annual report|huvudkontor(?:et)?|headquarter(?:s|ed)|grundades|founded|own pocket|egen ficka|konkurrerade|competed|utlysning(?:en)?|skatteskuld\p{L}*|turns? over|the board)(?!\p{L})/iu;
/** "Vilka tider går det att nå …", a number of another kind: no way to reach them. */
const OTHER_WAY =
  /(?<!\p{L})(?:personnummer|personnumret|fax(?:nummer|numret)?|vilka tider|vilken tid|när på dagen|telefontid(?:er)?|öppettid(?:er)?|what (?:times?|hours)|opening hours|office hours)(?!\p{L})/iu;
/** What was spent, paid out, applied for or given back, and how it is divided: not what was granted. */
const OF_MONEY_SPENT =
  /(?<!\p{L})(?:(?:own|egen) (?:contribution|insats) (?:included|inräknad|medräknad)|gjort av med|gått åt|gick åt|går åt|ansöka|apply for|förbruka\p{L}*|upparbeta\p{L}*|spendera\p{L}*|spent|spend|spending|utbetal(?:d|t|ts|da|ats|ades|as|ningen|ningar)|betala(?:de|t|ts|s)? ut|(?:betala(?:des|ts|s)|paid) (?:\p{L}+ )?(?:ut|out|back)|disbursed|instal(?:l)?ments?|rekvirera\p{L}*|återkräv\p{L}*|återkrav|återbetal\p{L}*|betala tillbaka|pay back|repay|repaid|(?:an)?sök(?:te|t|tes|ts) (?:\p{L}+ )?(?:om |från |för )|sökt belopp|applied for|(?:originally|först|från början) (?:sök\p{L}*|ansök\p{L}*|asked|requested|applied)|inklusive moms|momsen|vat|växelkurs(?:en)?|exchange rate|lönsam\p{L}*|profitable|jämfört med|compared (?:to|with)|breakdown|fördelning(?:en)?|fördela(?:s|des|t|ts|d|r)? (?:\p{L}+ )?(?:per|på|mellan|över|år)|own pocket|egen ficka|timpris(?:et)?|hourly rate|inte bara (?:stödet|bidraget)|not (?:just|only) the grant)(?!\p{L})/iu;
/** "Har projektledaren slutat?": a day of theirs, and not of the project. */
const DAY_OF_A_PERSON =
  /(?<!\p{L})(?:har|hade|när|ska|kommer|when|did|does|has|is|will) (?:the )?(?:(?:projekt|kontakt|project |contact )?(?:ledaren|personen|ägaren|leader|manager|person)|ledaren)(?!\p{L})[^?]*(?<!\p{L})(?:sluta\p{L}*|börja\p{L}*|quit|left|leave|leaving|start(?:ed)?|stop(?:ped)?)(?!\p{L})/iu;
/** "Har slutdatumet flyttats?", "vem invigde …": what happened to a day or on one, and not which it is. */
const OF_DAYS_CHANGED =
  /(?<!\p{L})(?:on hold|pausa(?:d|t|ts|des)|paused|avbrut(?:it|en|its)|avbröts|flyttat?s|flyttad(?:es)?|förläng(?:d|t|ts|des|s|ning(?:en)?|as)|skjut(?:its|en|as) (?:fram|upp)|sköts (?:fram|upp)|försena(?:d|t|de|ts|des)|moved|extended|extension|postponed|delayed|prolonged|öppet|öppettid(?:er)?|(?:har|är) öppen|opening hours|open to (?:the )?(?:public|visitors)|invig\p{L}*|inaugurat\p{L}*|inauguration|the opening of|lämna(?:s|des|ts|de|t)? in|hand(?:ed)? in|submit(?:ted|s)?|poäng(?:en)?|scored?|the score|kick-?off(?:en)?(?: dinner)?(?! (?:date|day|datum))|ministern|landshövdingen|governor|minister)(?!\p{L})/iu;

/** True where something is claimed of whoever a role names: their debts, their page on the net. */
export function claimsOfPeople(reading: Reading, { asks, hits }: Parts): boolean {
  if (asks.length === 0 || !asks.every(({ cue }) => PEOPLE.has(cue))) return false;
  const { text } = askingClause(reading, asks, hits);
  return OF_A_PERSON.test(text) || OF_AN_OWNER.test(text);
}
