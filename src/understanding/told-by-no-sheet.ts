// A question about one project → whether it asks for what the sheet of a project does not say.

/** How it went, who is left out, how one applies, and what each company or some of the men get. */
const UNTOLD =
  /(?<!\p{L})(?:tackade nej|tackat nej|avböjde|avböjt|hoppade av|hoppat av|drog sig ur|declined|dropped out|pulled out|backed out|said no|lyckades|lyckats|succeed(?:ed)?|(?:nådde|uppnådde|nått|uppnått) [^?]*(?<!\p{L})mål(?:en|et)?|vad blev (?:det för )?resultat(?:et|en)?|blev det något av|var [^?]{2,60} (?:bra|lyckat|värt det)(?=\P{L}*$)|was it (?:a success|worth it|any good)|(?:vilka|which) (?:kommuner|län|municipalities|counties) [^?]*(?<!\p{L})(?:inte|ej|not)|(?:vem|vilka|who)(?: (?:på|at|hos|in) \p{L}+)? (?:handlägger|handlade|handlagt|granskar|granskade|reviderar|reviderade|utvärderar|utvärderade|bokför|handles the case|audits|audited|evaluates|evaluated)|hur (?:söker|ansöker|anmäler) (?:man|vi|jag)|how (?:do|can) (?:i|we|you|one) (?:apply|sign up|register|join)|(?:hur många|how many) (?:av|of) (?:männen|kvinnorna|the (?:men|women))|(?:hur mycket|how much) [^?]*per (?:företag|bolag|company|firm)|vad (?:tror|trodde|tyckte|tycker|tänkte|anser|ansåg|sa|sade)(?! (?:du|ni)(?!\p{L}))|what (?:did|do|does) [^?]*(?<!\p{L})(?:think|feel|reckon)|(?:vad händer|hur går det|hur blir det) om|what (?:happens|happened|will happen|would happen|would have happened) if|plan b|(?:läsa|se|hämta|ladda ner|read|see|download) (?:the )?(?:ansökan|rapporten|slutrapporten|beslutet|application|report|final report)|(?:vilka|who) (?:sitter|satt|sits|sat|is|are|was|were) (?:i|på|on) (?:the )?\p{L}*(?:styrelse|kommitté|nämnd|utskott|jury|panel|board|committee)\p{L}*|(?:i|för) (?:tim|dag)(?:peng|lön|arvode|taxa)|(?:dyrt|expensive) (?:att|to)|(?:did|has|have) [^?]*(?<!\p{L})(?:reach|meet|met|achieve|hit|miss|fulfil)(?:e?d|led)? (?:its|their|the|all|any) [^?]*(?:goals?|targets?|objectives?|deadlines?)|gick det (?:bra|dåligt|fint|illa|vägen|som))(?!\p{L})/iu;

/** True where only an evaluation or the people themselves could tell. */
export function isToldByNoSheet(text: string): boolean {
  return UNTOLD.test(text);
}

/** "Slutade i förtid", "längst namn": no sheet says what was planned, letters are no figure of it, and lengths pick none. */
const TOLD_OF_NONE =
  /(?<!\p{L})(?:i förtid|för tidigt|förtida|prematurely|ahead of (?:time|schedule)|(?:mer|mindre|längre|kortare|över|under|more|less|longer|shorter)(?: än| than)? (?:\d+|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|one|two|three|four|five|six|ten) (?:år|månader|years|months)|(?:längst|kortast|longest|shortest) (?:namn|titel|rubrik|names?|titles?))(?!\p{L})/iu;

/** True where it is asked of many what the sheet of none says. */
export function isToldOfNone(text: string): boolean {
  return TOLD_OF_NONE.test(text);
}
