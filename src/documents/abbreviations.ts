// Words with a full stop that does not, or need not, end a sentence.

/** Abbreviations that always lead on to something: a full stop after them ends nothing. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['bl.a', 'bla', 'bl', 't.ex', 'tex', 'ex', 'd.v.s', 'dvs', 'fr.o.m', 't.o.m', 'p.g.a', 'pga'],
  ...['s.k', 'sk', 'ca', 'c:a', 'kl', 'nr', 'resp', 'inkl', 'exkl', 'jmf', 'jfr', 'f.d', 'fd'],
  ...['e.g', 'i.e', 'mr', 'mrs', 'ms', 'dr', 'prof', 'sid', 'tel', 'ev', 'max', 'min', 'alt'],
  ...['f.n', 'fn', 'ek', 'milj', 'tim', 'avd', 'enl', 'ang', 'ordf', 'bil', 'kap', 'st', 'no'],
]);

/** Abbreviations that stand last as often as not: what follows decides. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['m.m', 'mm', 'm.fl', 'mfl', 'o.s.v', 'osv', 'etc', 'o.d', 'od', 'odyl', 'o.dyl', 'kr', 'för'],
]);

/** Words that a number belongs to: "Delmål 2." is no item of a list and ends nothing. */
export const NUMBERED_NOUN =
  /(?:^|[^\p{L}])(?:delmål|mål|steg|fas|etapp|del|delprojekt|wp|ap|aktivitet|arbetspaket|fond|hinder|insats|spår|nivå|kapitel|axel|prioritet|version|goal|step|phase|part)\s*$/iu;
