// A sentence → the organisations named in it, by the shapes that Swedish organisation names have.

/** A name with its place in the sentence. */
export interface FoundOrganisation {
  readonly name: string;
  readonly start: number;
}

const CAP = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
const SHAPES: readonly RegExp[] = [
  // Region Uppsala Län, Länsstyrelsen i Dalarnas län, Högskolan i Gävle, RISE-like authorities.
  new RegExp(
    `(?:Region(?:en)?|Länsstyrelsen|Landstinget|Högskolan|Universitetet|Kommunförbundet|Handelskammaren|Coompanion|Almi|ALMI|Energikontor(?:et)?|Business Region)(?: i| för)?(?: ${CAP}(?:s? [Ll]än)?)+(?: AB)?`,
    'gu',
  ),
  // Karlskoga Kommun, Luleå tekniska universitet, Klabböle Konsult AB.
  new RegExp(
    `${CAP}(?: (?:och |& )?${CAP}| [Tt]ekniska)*? (?:[Kk]ommun|[Uu]niversitet|[Hh]ögskola|[Ll]andsting|AB|[Ss]cience [Pp]ark|[Kk]ommunalförbund|[Ee]konomisk [Ff]örening|[Ss]tiftelse[n]?|[Ff]örbund)(?:s)?(?!\\p{L})(?: AB)?`,
    'gu',
  ),
];
const NOT_FIRST =
  /^(?:Varje|Alla|Flera|Projektet|Totalt|Varje|Denna|Övriga|I|En|Ett|Den|Det|De|Och) /u;
const ELIDED = new RegExp(
  `(?<members>${CAP}(?:, ${CAP})* och ${CAP}) (?<head>[Kk]ommun(?:er)?)(?!\\p{L})`,
  'u',
);

/** The organisations in the order of the text; overlapping readings give the longer name. */
export function findOrganisations(sentence: string): readonly FoundOrganisation[] {
  const found: FoundOrganisation[] = [];
  const elided = ELIDED.exec(sentence);
  if (elided?.groups?.['members']) {
    for (const member of elided.groups['members'].split(/, | och /)) {
      found.push({ name: member, start: sentence.indexOf(member, elided.index) });
    }
  }
  for (const shape of SHAPES) {
    for (const match of sentence.matchAll(shape)) {
      const lead = NOT_FIRST.exec(match[0])?.[0].length ?? 0;
      const name = match[0].slice(lead).trim();
      const start = match.index + lead;
      if (elided && start >= elided.index && start < elided.index + elided[0].length) continue;
      const overlap = found.findIndex(
        (other) => start < other.start + other.name.length && other.start < start + name.length,
      );
      if (overlap < 0) found.push({ name, start });
      else if ((found[overlap]?.name.length ?? 0) < name.length) found[overlap] = { name, start };
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
