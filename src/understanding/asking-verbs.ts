// Verbs with which people ask yes or no, or state what is to be confirmed, folded: data only.

const of = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A question may open with them: "omfattar X …?", "did X …?" */
export const ASKING_VERBS = of(`
ar hann hinner holl haller lyckades borde agdes ledes ags inkluderar tacker involverar har
hade leds drivs ingar borjade borjar startade startar inleddes inleds lopte loper slutade
slutar avslutades avslutas pagick pagar far fick kostar kostade galler finns kommer ska blev
blir var stammer beviljades overstiger understiger omfattar deltar samverkar uppgar ligger
heter kor kors kordes tog tar gick gar berors beror leder ager driver hor tillhor paborjades
drog nadde kom stod star skots medverkar medverkade samarbetar avser ror finansieras
finansierades drev ledde agde hette paborjas startades omfattas drogs visst saknas saknar
raknas passerade understeg oversteg bedrivs bedrevs genomfors genomfordes stracker strackte varade varar gallde ingick anknyter landar landade
hamnar hamnade uppgick overskrider overskred would could should had is does did has was will
are do were can have lag lades
namns namndes listas uppges spanner spande
isn't wasn't aren't weren't didn't doesn't hasn't haven't hadn't
`);

/** A statement has them after what it names: "X slutar 2018?" */
export const STATING_VERBS = of(`
slutar slutade startar startade borjar borjade fick far ager agde agdes ags leder ledde leds
drivs ligger omfattar galler kostade kostar pagick pagar avslutas avslutades inleddes
landade hamnade owns owned covers started starts ended ends got received runs ran leads led
cost costs lies includes levde lever fanns
`);
