// Wordings that make a named organisation a partner of this project, in the order they are tried.

/** How sure a wording makes it that a name beside it takes part. */
export type Strength = 'strong' | 'weak';

export interface PartnerCue {
  /** The role that the wording gives. */
  readonly role: PartnerRole;
  readonly strength: Strength;
  /** Where the names stand. */
  readonly side: 'after' | 'before' | 'both';
  readonly pattern: RegExp;
}

export type PartnerRole = 'partner' | 'co-financier' | 'steering-group' | 'participant';

const cue = (
  role: PartnerRole,
  strength: Strength,
  side: PartnerCue['side'],
  pattern: RegExp,
): PartnerCue => ({ role, strength, side, pattern });

const END = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}])';
const re = (source: string): RegExp => new RegExp(`${START}(?:${source})${END}`, 'giu');

const JOINT_PROJECT =
  '(?:samverkans|samarbets|gemensamhets|partnerskaps)(?:projekt|satsning|insats)(?:et|en)?|(?:gemensamt|gemensam) (?:projekt|satsning|förstudie|insats|ansökan)';
const PARTNER =
  '(?:samverkans|samarbets|projekt|medsökande |med|genomförande)(?:part(?:er(?:na)?)?|partner(?:s|n|na)?|projektägare)|medsökande|medprojektägare|samverkande (?:parter|organisationer|aktörer)|deltagande (?:parter|organisationer|aktörer|kommuner|lärosäten|högskolor|universitet|regioner)|medverkande (?:parter|organisationer|aktörer|kommuner)|projektets (?:parter|partners?)|parter i (?:projektet|förstudien|satsningen)|partners? i (?:projektet|förstudien|satsningen)|ingående parter';
const FINANCIER =
  'medfinansiär(?:er|erna|en)?|medfinansierande (?:part(?:er)?|organisation(?:er)?|kommuner)|(?:regionala |offentliga |privata )?finansiär(?:er|erna)';

export const PARTNER_CUES: readonly PartnerCue[] = [
  cue('partner', 'strong', 'after', re(`(?:${JOINT_PROJECT}) (?:mellan|med|av)`)),
  cue(
    'partner',
    'strong',
    'after',
    re(`tillsammans med (?:sina |projektets |de |våra )?(?:${PARTNER})`),
  ),
  cue(
    'partner',
    'strong',
    'after',
    re(
      `(?:${PARTNER})(?: och (?:medfinansiärer|finansiärer))?(?: i projektet| i förstudien| är|:)? (?:är|utgörs av|består av|:)`,
    ),
  ),
  cue(
    'partner',
    'strong',
    'before',
    re(
      `(?:är|blir|utgör|som|står som|ingår som|deltar som|medverkar som|medverka som|delta som|ingå som) (?:också |även |båda |alla |samtliga |en av |projektets |viktiga? |(?:en )?aktiva? |formella? )*(?:${PARTNER}|partners?|parter)`,
    ),
  ),
  cue('partner', 'strong', 'both', re(PARTNER)),
  // "Partner är Exempelkommun och Provbolaget."
  cue('partner', 'strong', 'after', /^(?:partners?|parter)(?: i projektet)? är(?!\p{L})/giu),
  cue(
    'co-financier',
    'strong',
    'before',
    re(
      `(?:är|blir|som|står som|utgör) (?:också |även |båda |alla |samtliga |en av |projektets |regionala |offentliga |privata )*(?:${FINANCIER})`,
    ),
  ),
  cue('co-financier', 'strong', 'both', re(FINANCIER)),
  cue(
    'co-financier',
    'strong',
    'after',
    re(
      '(?:med|sam)finansier(?:as|ats|ades|ing|at|ad)(?: även| också| delvis| bland annat| bl\\.a\\.?| med [^,.]{1,40}?)? (?:av|från|genom)',
    ),
  ),
  cue(
    'co-financier',
    'strong',
    'before',
    re(
      'medfinansierar(?: projektet| förstudien| satsningen| insatsen)?|går in (?:med|som) medfinansi(?:ering|är)|(?:bidrar|bidra|bistår|deltar) med (?:kontant |offentlig |privat )?medfinansiering',
    ),
  ),
  cue(
    'steering-group',
    'strong',
    'after',
    re(
      '(?:i )?(?:projektets )?(?:styr|projekt|lednings)grupp(?:en)?(?: i projektet| för projektet| för förstudien)?,? (?:(?:ingår|deltar|sitter|finns|medverkar)(?!(?: även| också)? i )|(?:som )?(?:består|bestå|bestående|sammansatt|utgörs) av|utgörs av|sammansatt av|representeras av|leds av|med representanter (?:från|för))(?: även| också| bland annat| representanter (?:från|för)| företrädare för)?(?! i )',
    ),
  ),
  cue(
    'steering-group',
    'strong',
    'before',
    re(
      '(?:ingår|deltar|sitter|finns|är representera(?:d|de|t)|medverkar) i (?:projektets )?(?:styr|projekt|lednings)grupp(?:en)?',
    ),
  ),
  cue(
    'partner',
    'strong',
    'after',
    re(
      '(?:drivs|genomförs|bedrivs|ägs|leds|utförs|görs) (?:gemensamt |tillsammans |i samverkan |i samarbete )(?:av|mellan|med)',
    ),
  ),
  cue(
    'participant',
    'strong',
    'after',
    re(
      'i (?:projektet|förstudien|satsningen|insatsen) (?:deltar|medverkar|ingår|samverkar|samarbetar)(?: även| också| bland annat| bl\\.a\\.?| förutom [^,.]{1,40}?)?',
    ),
  ),
  cue(
    'participant',
    'strong',
    'before',
    re(
      '(?:(?:ska|skall|kommer (?:också |även )?att|komma att) (?:också |även |aktivt )*(?:delta|medverka|ingå)|deltar|medverkar|ingår|är med|finns med|är delaktig(?:a)?|delta(?:r)? aktivt) (?:också |även |aktivt |båda )*(?:i|med|som)(?! (?:en|ett|eu|internationella|nationella|utbildning|nätverk|det tidigare))',
    ),
  ),
  // "Exempelkommun och Provbolaget medverkar."
  cue(
    'participant',
    'strong',
    'before',
    /(?<![\p{L}\p{N}])(?:medverkar|deltar|samverkar|är med)(?: också| även| aktivt)?(?=\s*[.!]?$)/giu,
  ),
  cue(
    'participant',
    'strong',
    'after',
    re(
      '(?:medverkar|deltar|representeras|företräds|är representera(?:t|d|de)|är involvera(?:t|d|de)) (?:i projektet |i förstudien )?(?:genom|via|av)(?: bland annat| bl\\.a\\.?)?',
    ),
  ),
  cue(
    'participant',
    'weak',
    'before',
    re(
      '(?:kommer att|ska|skall)? ?(?:bidra|bidrar|bistår|bistå) med|(?:har|ska ha|får|tar|delar) (?:ansvar(?:et)? för|huvudansvar(?:et)? för|på ansvaret)|ansvarar för|(?:är|blir) (?:också |även )?(?:ansvariga? för|projektpartner|delaktiga)',
    ),
  ),
  cue(
    'partner',
    'weak',
    'before',
    re(
      '(?:har|tecknat|ingått) (?:ett |tecknat |ingått )*(?:samarbets|samverkans)avtal|driver (?:gemensamt|tillsammans)|genomför (?:gemensamt|tillsammans)|samarbetar i|samverkar i|går samman',
    ),
  ),
  cue('partner', 'weak', 'after', re('tillsammans med|ihop med')),
  cue(
    'partner',
    'weak',
    'after',
    re(
      '(?:i |ett |en |ha |har |sker |ske )?(?:nära |tät |aktiv |tätt |bred |löpande |fortsatt |direkt |gemensam |formaliserad )*(?:samverkan|samarbete|partnerskap|samråd) (?:sker |ske |kommer att ske |ska ske )?(?:med|mellan)',
    ),
  ),
  cue(
    'partner',
    'weak',
    'after',
    re(
      '(?:samverkar|samarbetar|samverka|samarbeta)(?: projektet| vi| man| också| även| nära| tätt| aktivt| direkt)* med',
    ),
  ),
  cue(
    'partner',
    'strong',
    'after',
    re(
      '(?:joint|collaborative|collaboration|cooperation|partnership) project (?:between|of|by|with)|(?:project )?(?:partners|co-applicants|participants) (?:are|is|include)|co-?(?:financed|funded) by|co-?(?:financiers|funders) (?:are|is)',
    ),
  ),
  cue(
    'partner',
    'strong',
    'before',
    re(
      '(?:is|are) (?:a |also |the )*(?:project )?(?:partners?|co-?financiers?|co-?funders?)|co-?(?:funds|finances) the project|(?:takes?|will take|taking) part in the project',
    ),
  ),
  cue(
    'partner',
    'weak',
    'after',
    re(
      '(?:in )?(?:close )?(?:cooperation|collaboration|partnership) with|together with|jointly with',
    ),
  ),
];

/** Sentences about another, earlier or later project, or about what is only wished for. */
export const OTHER_PROJECT =
  /(?:tidigare|föregående|avslutade?|genomförd|genomfört|första|ursprungliga) (?:genomförd |gemensam |förstudie|regionalfondsprojekt|projekt|samverkansprojekt|etapp|utredning|satsning)|fortsättning (?:på|av)|bygger vidare på|(?:genomfördes|drevs|bedrevs|startade|utvecklades|arbetades fram|togs fram|tog fram|har arbetat|påbörjades|etablerades)(?!\p{L})|förstudien (?:som|har) (?:genomfört|visat)/iu;
export const NOT_YET =
  /efterfråga|intresse(?:t)? (?:för|av) att|intresserade? av|(?:i|inför) ett (?:framtida|kommande|senare|eventuellt)|framtida (?:samarbete|samverkan|projekt|genomförandeprojekt)|genomförandeprojekt|på (?:längre |lång )?sikt|möjlighet(?:er)? till samverkan|skulle kunna/iu;
/** Weak wordings tell of partners only where the sentence is about this project. */
export const ABOUT_PROJECT =
  /(?:projekt|projket|förstudie|satsningen|insatsen|insatser|arbetet|detta arbete|aktivitet|verksamheten|gemensam ansökan|(?<!\p{L})(?:vi|project|carried out|implemented|run)(?!\p{L}))/iu;
/** Of today or of the past, not of this project. */
export const BACKGROUND =
  /(?<!\p{L})(?:i dag|idag|redan|sedan tidigare|sedan (?:19|20)\d\d|under (?:många år|åren)|hittills|historiskt|(?:har|hade) (?:\p{L}+ )?(?:samarbetat|samverkat|byggt|utvecklat|förts|skett|arbetat)|dialog(?:er)? med|i uppdrag (?:av|att)|andra program|erfarenheter från|inspiration)(?!\p{L})/iu;
