// A question that names whose projects it is about → whether it asks for the projects themselves, or for their people.

const PROJECTS =
  '(?:projekt(?:en|et)?|projects?|insatser(?:na)?|satsningar(?:na)?|förstudier(?:na)?)';

/** Verbs that say what somebody does with projects, and are no adjective of them. */
const DOES =
  'är|som|det|driver|drev|leder|ledde|ansvarar|håller|styr|sköter|basar|kör|äger|ägde|har|berörs|runs?|ran|leads?|led|owns?|manages?|holds?';

/** "Vilka projekt …", "vad har X för projekt", "lista projekten": the projects, and no field of theirs. */
const THEMSELVES = new RegExp(
  [
    `(?<!\\p{L})(?:vilka|vilket|which|what|alla|samtliga|visa|lista|list|show|hur många|how many|räkna|count|antal(?:et)?|number of)(?: (?:är|var|heter|av|are|is|of|mig|me|upp|för|(?:kinds?|sorts?|types?) of))*(?: (?:de|dem|deras|alla|the|all|those|these|their|his|her))*(?: (?!(?:${DOES})(?!\\p{L}))\\p{L}+)? ${PROJECTS}(?!\\p{L})`,
    `(?<!\\p{L})(?:vad|vilka)(?!\\p{L})[^?.]* (?:för|för slags|för sorts) (?:några )?(?:andra |fler )?(?:projekt|insatser|satsningar|förstudier)(?!\\p{L})`,
    `${PROJECTS}[^?]*[,.:;–-] ?(?:och |and )?(?:vilka|which(?: ones)?)(?: är det| är de| finns(?: det)?| då| are they| are those)?\\P{L}*$`,
    `(?<!\\p{L})(?:vilka|vilket|which|hur många|how many) (?:av|of|bland|among) [^?.,]{2,80} ${PROJECTS}(?!\\p{L})`,
    // "X:s projekt om biogas", "X:s pågående projekt": those of them.
    `${PROJECTS} (?:om|kring|about|on|inom|within)(?!\\p{L})`,
    `(?<!\\p{L})(?:pågående|avslutade|nuvarande|aktuella|aktiva|kommande|färdiga|klara|gamla|nya|ongoing|current|active|finished|completed|upcoming|past|closed) ${PROJECTS}(?!\\p{L})`,
  ].join('|'),
  'iu',
);

/** True where the projects are wanted, whatever words beside them say which. */
export function meansProjectsThemselves(text: string): boolean {
  return THEMSELVES.test(text);
}

const WHO =
  /(?<!\p{L})(?:vem|vilka(?= (?:på|hos|från|vid) )|vilka(?: (?:är|sitter|står|var|är det|det är))?(?= (?:som|personer|människor|(?:projekt)?ledar\p{L}*|(?:ytterst |huvud)?ansvariga?\p{L}*|kontakt\p{L}*|leder|ledde|driver|drev|ansvarar|håller|styr|sköter|basar|har hand|kör)(?!\p{L}))|vilken (?:person|människa|individ)|who(?:['’]s| is| are)?|(?:which|what) (?:person|people|persons|individuals?)|personer(?:na)?|folk(?:et)?|people|namn(?:en|et)? på|namnge|names? of|heter (?:de|dom|projektledarna|ledarna))(?!\p{L})/iu;
/** Whoever leads or answers for a project, by a noun. */
const LEADERS =
  /^\P{L}*(?:projekt|huvud)?ansvariga?(?!\p{L})|(?<!\p{L})(?:projektledar(?:e|en|na)|(?:projekt)?ledarna|kontaktperson(?:en|er|erna)?|projektansvariga|(?:de|som|som är) ansvariga|föreståndar(?:e|na)|(?:project )?(?:leaders?|managers?|leads)|contact persons?|contacts)(?!\p{L})/iu;
/** "Där X är projektledare", "med X som ledare": whose projects they are, and no question. */
const AS_LEADER =
  /(?<!\p{L})(?:där|med|with|where|which|som)\s+(?:\p{L}+\s+){0,8}?(?:är|som|står|sitter|is|as|acts)\s+(?:the |a )?(?:projekt|project )?(?:ledare|kontaktperson|leader|manager|contact)/iu;

/** True where whoever leads or answers for the projects is asked for. */
export function asksOfTheirPeople(text: string): boolean {
  return WHO.test(text) || (LEADERS.test(text) && !AS_LEADER.test(text));
}

const MANY_PEOPLE =
  /(?<!\p{L})(?:vilka|projektledarna|ledarna|kontaktpersoner(?:na)?|(?:alla|samtliga|deras|olika) (?:projektledare|kontaktpersoner)|de ansvariga|personer(?:na)?|folk(?:et)?|leaders|managers|contacts|contact persons|people|namn(?:en)? på|names)(?!\p{L})/iu;
const ONE =
  /(?<!\p{L})(?:(?:ett|det|detta|sitt|this|a|the|that) (?:\p{L}+ )?(?:projekt|project)|projektet|project)(?!\p{L})/iu;
const MANY = new RegExp(`(?<!\\p{L})(?:projekten|projektens|projekt|projects)(?!\\p{L})`, 'iu');

/** True where several people or several projects may be meant. */
export function mayMeanSeveral(text: string): boolean {
  if (MANY_PEOPLE.test(text)) return true;
  return (
    MANY.test(text) && (!ONE.test(text) || /(?<!\p{L})(?:projekten|projects)(?!\p{L})/iu.test(text))
  );
}

/** True where many people are asked for, whether or not their projects are spoken of. */
export function asksForManyPeople(text: string): boolean {
  return MANY_PEOPLE.test(text);
}
