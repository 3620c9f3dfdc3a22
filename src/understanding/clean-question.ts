// A question as Slack sends it → plain text: mentions, links, formatting and quoted lines resolved.

import { holdsSome } from '../language/letter-runs.js';

/** Longest text that is read as a question; the rest is cut off. */
export const LONGEST_QUESTION = 2000;

/** So few words beside a quotation ask of what it says: "telefonnummer?" */
const MOST_BRIEF_WORDS = 3;
/** A longer quotation is a text, and no name. */
const LONGEST_QUOTED = 200;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The words that were asked, without markup. Never throws; an empty text stays empty. */
export function cleanQuestion(text: string): string {
  const given = text
    .slice(0, LONGEST_QUESTION)
    .normalize('NFC')
    // "070–123 45 67", as phones put it in.
    .replace(/(?<=(?<!\d)0\d{1,3})[–−](?=\d)/g, '-');
  const plain = /[<&]/.test(given) ? withoutMarkup(given) : given;
  const asked = withoutQuoted(plain);
  const whole =
    asked.trim() === '' || quotesWhatIsMeant(plain, asked)
      ? plain.replace(QUOTED, ' $1: ').replace(SAYS_WHICH, '$1')
      : asked;
  return withoutCourtesies(asWritten(withoutFormatting(whole)));
}

/** What is dictated ends with the names of its signs. */
const DICTATED = /[\s,]+(?:(frågetecken|question mark)|punkt|utropstecken|full stop)\s*$/iu;

function asWritten(text: string): string {
  return /(?:tecken|mark|punkt|stop)\s*$/iu.test(text)
    ? text.replace(DICTATED, (_, asks?: string) => (asks === undefined ? '.' : '?'))
    : text;
}

const QUOTED = /^\s*>+(.*)$/gm;

function withoutMarkup(text: string): string {
  return text
    .replace(/<(?:@[A-Z0-9]+|#[A-Z0-9]+|![a-z]+(?:\^[^>|]*)*)(?:\|[^>]*)?>:?/g, ' ')
    .replace(/<(?:mailto:|tel:)?([^<>|\s]+)\|([^<>]*)>/g, (_, target: string, label: string) =>
      target.includes('@') ? ` ${target} ` : ` ${label} `,
    )
    .replace(/<mailto:([^<>|\s]+)>/g, ' $1 ')
    .replace(/<https?:[^<>]*>/g, ' ')
    .replace(/<(script|style)[^<>]*>[^<>]*<\/\1>/giu, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/gi, (entity) => ENTITIES[entity.toLowerCase()] ?? entity)
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/gi, ' ');
}

function withoutQuoted(text: string): string {
  if (!text.includes('>')) return text;
  return text
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n');
}

// "> Järvsö …\nbeloppet på den?": what is quoted is meant where the question points at it.
function quotesWhatIsMeant(plain: string, asked: string): boolean {
  if (plain.length > LONGEST_QUOTED || !plain.includes('>')) return false;
  if (/(?<!\p{L})(?:för|till|i|om|på|av|hos|for|of|to|in|about|on)[\s:]*$/iu.test(asked))
    return true;
  const brief = asked.trim().split(/\s+/).length <= MOST_BRIEF_WORDS;
  // "> när tar det slut?\nfrågan gäller Exempelprojektet": the quoted line asks, and is said to be about that.
  if (/^\s*>[^\n]*\?/mu.test(plain) && !asked.includes('?') && SAYS_WHICH.test(asked)) return true;
  // "*Exempelprojektet*\n> startdatum?": the quoted line asks, and what stands beside it only names.
  if (/\?\s*$/.test(plain) && !/\?/.test(asked) && asked.trim() !== '') return true;
  // "> *Exempelprojektet*\nhow big is the grant?": a title, and a question that names nothing.
  if (isTitle(plain) && !NAMES_SOMETHING.test(asked.trim())) return true;
  return (
    brief ||
    /(?<!\p{L})(?:den|det|detta|denna|dem|dom|dess|deras|dit|där|därifrån|it|there|this|that|its|them|their)(?!\p{L})/iu.test(
      asked,
    )
  );
}

/** "Frågan gäller …", "it's about …" */
const SAYS_WHICH =
  /^(\P{L}*)(?:(?:frågan|frågor(?:na)?|det|detta|den|allt|this|that|it|the question|question)(?: above| ovan)? (?:gäller|gällde|avser|avsåg|rör|rörde|handlar om|handlade om|är om|är för|concerns|refers to|is about|was about|is for|relates to|regards)|it['’]s about|gäller|avser|angående|ang\.?|gällande|rörande|beträffande|about|concerning|regarding|re:) /imu;

/** A capital inside a sentence, or a number. */
const NAMES_SOMETHING = /\d|(?<!^|[.!?]\s+)(?<!\p{L})\p{Lu}(?!\s)/u;
/** A quotation of more words tells something. */
const MOST_TITLE_WORDS = 12;

function isTitle(plain: string): boolean {
  const quoted = plain.split('\n').filter((line) => /^\s*>/.test(line));
  const words = quoted.join(' ').replace(/>/g, ' ').trim();
  return (
    quoted.length === 1 && !/[?!]|\.\s/.test(words) && words.split(/\s+/).length <= MOST_TITLE_WORDS
  );
}

const LEADING_PLUS = /(?<=^|[\s"“”«(])\+(?=\p{Lu}\p{Ll})/gu;
/** "Innovation +-projektet" */
const HUNG_ON_PLUS = /\+-(?=\p{Ll})/gu;
/** "Innovation+" is written "Innovation +" as well. */
const GLUED_PLUS = /(?<=\p{L}{3})\+(?=[\s,?!.]|$)/gu;

function withoutFormatting(text: string): string {
  const unmarked = /[:~`*_’']/.test(text) ? withoutMarks(text) : text;
  const parted = unmarked.includes('+')
    ? unmarked.replace(GLUED_PLUS, ' +').replace(LEADING_PLUS, '+ ').replace(HUNG_ON_PLUS, '+ ')
    : unmarked;
  const seen = parted.replace(/[\u200b-\u200f\u2028\u2029\ufeff]/g, '');
  return (/\s\s|[^\S ]/.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim();
}

/** Signs that ask as words do. */
const SIGNS: Readonly<Record<string, string>> = {
  telephone_receiver: 'telefon',
  telephone: 'telefon',
  phone: 'telefon',
  iphone: 'telefon',
  email: 'mejl',
  'e-mail': 'mejl',
  envelope: 'mejl',
};

function withoutMarks(text: string): string {
  return text
    .replace(
      /(?<![\p{L}\p{N}]):([a-z0-9_+-]{2,40}):(?![\p{L}\p{N}])/gu,
      (_, sign: string) => ` ${SIGNS[sign] ?? ''} `,
    )
    .replace(/~[^~\n]{1,80}~/g, ' ')
    .replace(/[`*_]+/g, (marks, at: number, whole: string) =>
      /[\p{L}\p{N}]/u.test(whole[at - 1] ?? '') &&
      /[\p{L}\p{N}]/u.test(whole[at + marks.length] ?? '')
        ? marks
        : ' ',
    )
    .replace(
      /(?<![\p{L}])(what|who|where|when|how|it|that|there|which)['’](?:s|re)(?!\p{L})/giu,
      '$1 is',
    );
}

const OPENING =
  /^(?:(?:hej+(?:san)?|hall[åa]|tjena(?:re)?|tja|tjo|god ?(?:morgon|dag|kv[äa]ll)|morsning|hi|hello|hey|good (?:morning|afternoon|evening)|dear|kära)(?:\s+(?:hej+(?:san)?|på (?:dig|er)|alla|d[äa]r|there|all|team|bot(?:ten)?|projektlots))*(?:\s*[,!.:–-]+\s*|(?<=\sd[äa]r)\s+)|projektlots\s*[,:!]\s*)+/iu;
const CLOSING =
  /[\s,.!?–-]*(?:(?:mvh|vh|med vänliga? hälsning(?:ar)?|vänliga hälsningar|hälsning(?:ar)?|hälsn|cheers|(?:best |kind )?regards|best)[\s,]+|(?<=[\s?.!])\/\s?)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?[\s.!]*$/u;

/** "…, är du snäll?": politeness put as a question. */
const POLITE =
  /[\s,–-]*(?<!\p{L})(?:är|e) (?:du|ni) snäll(?:a)?(?=[\s?!.,]*$)|[\s,–-]*(?<!\p{L})om (?:du|ni) (?:är|vill vara) (?:så )?snäll(?:a)?(?!\p{L})/giu;

/** "…, det är till en presentation": what the answer is wanted for. */
const WHAT_FOR =
  /[,;–-]\s*(?:det|den|detta|it|this)(?: är|['’]s| is| ska(?: användas)?)? (?:(?:till|för|for|in i) (?:en|ett|vår|vårt|min|mitt|a|an|our|my|the) [^?,.]{3,40}|till \p{Ll}{4,30})(?=[.?!\s]*$)/iu;

/** "… till pressmeddelandet": the paper or the meeting that the answer is wanted for. */
const FOR_WHICH =
  /,? (?:till (?:(?:en|ett|min|mitt|vår|vårt|dagens|morgondagens|veckans) )?\p{L}*(?:meddelande|avtal|rapport|brev|presentation|broschyr|artikel|artikl|bilag|tabell|skrivelse|redovisning|utskick|inbjudan|affisch|folder|katalog|inlägg|krönik|underlag|protokoll|bildspel|dragning|konferens|seminari|mäss|intranät|hemsid|webbsid|(?:region|kommun|chefs|utbildnings|tema|planerings|personal)dag)\p{L}{0,3}|inför (?:(?:ett|mitt|vårt|dagens|morgondagens|veckans|nästa) )?\p{L}*(?:möte|träff|sammanträde|besök|dragning|revision|presentation)\p{L}{0,2}|for (?:the|a|an|my|our|tomorrow's|today's) (?:\p{L}+ )?(?:press release|newsletter|report|meeting|presentation|memo|slides?|deck|article|brochure|minutes|leaflet|handout))(?=[.?!\s]*$|, (?:vilken|vilket|vilka|vem|vad|when|what|which|who)(?!\p{L}))/iu;

/** "… vill att vi skriver in när X startade i årsrapporten": where the answer goes. */
const INTO_WHICH =
  /(?= (?:i|in|into) )(?<=(?:skriv(?:a|er)? in|fyll(?:a|er)? i|för(?:a)? in|lägg(?:a|er)? in|ta(?:r)? med|nämna|nämner|ange|anger|skriva|put|write|enter|include)(?!\p{L}).{0,160}) (?:i|in|into) (?:the |our |vår |vårt |min |mitt )?\p{L}*(?:rapport|protokoll|redovisning|sammanställning|tabell|blankett|formulär|annual report|report|minutes|form|table)\p{L}{0,3}(?=[.?!]*(?:\s+\p{Lu}[^?]*)?$)/u;

/** Without a paper to write in, the pattern before is not looked for: it looks back from each space. */
const namesPaper = holdsSome(
  'rapport protokoll redovisning sammanställning tabell blankett formulär report minutes form table'.split(
    ' ',
  ),
);
/** Without one of these nobody signs. */
const maySign = holdsSome(['vh ', 'vh,', 'hälsn', 'cheers', 'regards', 'best']);

/** "…. Tack och hej." */
const FAREWELL =
  /(?<=[.!?)])\s*(?:tack (?:och|å|&) (?:hej|adjö|på återseende)|hej (?:då|så länge)|thanks and bye|bye)[.!\s]*$/iu;

/** "…. Cheers, and good luck with the snow.": wishes that name nothing and ask for nothing. */
const WISHES =
  /(?<=[.!?)])\s*(?:[Cc]heers|[Tt]hanks a (?:million|lot|bunch|ton)|[Tt]usen tack|[Hh]ör av (?:dig|er)|[Ss]vara när du|[Nn]är du hinner|[Gg]ood luck|[Ll]ycka till|[Hh]a (?:en|det)|[Hh]ave a|[Tt]revlig|[Ee]vigt tacksam|[Bb]less you|[Gg]od helg)(?!\p{L})[^?\p{Lu}\d:]{0,80}$/u;

/** "Det är jag igen från analysenheten :)": who asks. */
const INTRODUCED =
  /^(?:[Dd]et är (?:bara )?jag|[Jj]ag är|[Hh]är är jag|[Ii]t(?:['’]s| is) me|[Tt]his is me|[Jj]ag (?:sitter|jobbar|ringer|skriver))(?: igen| again)?,? (?:från|på|hos|i|from|at|with) (?:the |vår |vårt )?\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?(?:\s*[.!]| ?[:;]-?[)D])\s+(?=\p{Lu})/u;

/** "@projektbot vilket län …": the bot's name, typed by hand. */
const ADDRESSED = /^\s*@[\p{L}\p{N}._-]+[\s,:]+/u;

// Who is greeted and who signs is no part of the question.
function withoutCourtesies(text: string): string {
  const opened = text.replace(ADDRESSED, '').replace(OPENING, '').replace(INTRODUCED, '');
  const plain = /snäll/iu.test(opened) ? opened.replace(POLITE, '') : opened;
  const body = (/[.!?)]\s/.test(plain) ? plain.replace(FAREWELL, '').replace(WISHES, '') : plain)
    .replace(WHAT_FOR, '')
    .replace(FOR_WHICH, '');
  const free = namesPaper(body) ? body.replace(INTO_WHICH, '') : body;
  const whole = free === '' ? text : free;
  return (maySign(whole) || whole.includes('/') ? withoutSender(whole) : whole).trim();
}

function withoutSender(text: string): string {
  return text.replace(CLOSING, (match, at: number, all: string) =>
    at > 0 && all.slice(0, at).trim() !== '' ? (match.includes('?') ? '?' : '') : match,
  );
}
