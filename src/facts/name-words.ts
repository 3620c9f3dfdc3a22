// Words that tell what a capitalised name in prose is: an organisation, a place, or something else.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that make a name an organisation wherever they stand in it. */
const ORGANISATION_WORDS = words(`
  ab hb kb inc ltd gmbh oy asa aktiebolag almi coompanion iuc rise region science business visit destination
  drivhuset connect lrf chalmers kth slu swerea vinnova formas forte energimyndigheten jordbruksverket
  trafikverket skogsstyrelsen naturvårdsverket arbetsförmedlingen skolverket företagarna companion
  university college school institute council agency municipality chamber foundation association
  cluster incubator company companies enterprise handelskammaren visita nutek winnet
`);

/** Endings of such words: "Energikontoret", "Lantbruksuniversitet", "Exempelskolan". */
const ORGANISATION_ENDINGS = [
  ...['kommun', 'kommuns', 'kommunen', 'förbund', 'förbundet', 'universitet', 'universitetet'],
  ...['universitets', 'högskola', 'högskolan', 'högskolas', 'institut', 'institutet', 'styrelsen'],
  ...['verket', 'förening', 'föreningen', 'stiftelse', 'stiftelsen', 'skola', 'skolan', 'kammare'],
  ...['kammaren', 'kontor', 'kontoret', 'centrum', 'center', 'centret', 'museum', 'museet'],
  ...['sällskapet', 'sällskap', 'landsting', 'landstinget', 'förvaltningen', 'bolag', 'bolaget'],
  ...['bank', 'banken', 'park', 'inkubator', 'inkubatorn', 'akademi', 'akademin', 'kluster'],
  ...['klustret', 'kyrkan', 'församling', 'församlingen', 'myndigheten', 'organisation', 'network'],
  ...['konsult', 'gymnasiet', 'gymnasium', 'sjukhus', 'sjukhuset', 'regionen', 'trafiken'],
  ...['trafik', 'klubb', 'klubben', 'kooperativ', 'kooperativet', 'verken', 'varvet', 'bruket'],
  ...['invest', 'innovation', 'incubator', 'innovations', 'nämnden', 'rådet', 'byrån', 'forum'],
  ...['fonden', 'hemmet', 'huset', 'gården', 'teatern', 'biblioteket', 'företagen', 'fabriken'],
];

/** Heads that take "i" or "för" and a place into the name: "Länsstyrelsen i Skåne". */
const TAKES_PLACE = [
  ...['styrelsen', 'förbundet', 'universitetet', 'universitet', 'högskolan', 'institutet'],
  ...['kammaren', 'kontoret', 'museet', 'sällskapet', 'landstinget', 'föreningen', 'förening'],
  ...['stiftelsen', 'centret', 'centrum', 'skolan', 'inkubatorn', 'akademin', 'coompanion', 'almi'],
  ...['ab', 'sverige', 'universitetssjukhuset', 'rådet', 'klustret', 'winnet', 'iuc', 'region'],
  ...['centrumet', 'center', 'företagarna', 'gymnasiet', 'kooperativet', 'centralförbund', 'film'],
];

/** Lower-case words that go on with a name: "Luleå tekniska universitet", "Piteå kommun". */
const TAILS = words(`
  kommun kommuns universitet universitets högskola högskolas landsting landstings län läns tekniska
  science park business school ekonomisk förening ek för ideell aktiebolag institut
  forskningsinstitut lantbruksuniversitet kommunalförbund kommunförbund regionförbund stift församling stad
  stiftelse museum energi gymnasium gymnasieskola folkhögskola universitetssjukhus sjukhus
  inkubator näringsliv näringslivsbolag kommunföretag handelskammare fastigheter bostäder hamn flygplats teknikpark
  konsult utveckling kluster läne sparbank innovation invest turism turistbyrå näringslivskontor
  university college institute of county municipality region agency cluster chamber
`);

/** Lower-case words that open a name when a capital follows. */
const LOWER_HEADS = words(`
  destination region länsstyrelsen landstinget kommunförbundet regionförbundet högskolan stiftelsen
  föreningen energikontor energikontoret handelskammaren coompanion almi studieförbundet
  samordningsförbundet sparbanken kommunalförbundet inkubatorn science
`);

/** Capitalised words that name no organisation that takes part: funders, programmes, concepts. */
const NO_ORGANISATION = words(`
  eu eus eruf esf efs fou foi ikt it ict sme smes smf sme-företag tillväxtverket europeiska regionalfonden regionala
  socialfonden socialfondens svenska esf-rådet interreg leader horisont horizon h2020 agenda rup rus ris ris3
  r&d fui iot ai ar vr b2b 3d cad hr pr vd co2 csr lean itil iso dna seo strukturfondspartnerskapet strukturfonderna
  strukturfond erasmus landsbygdsprogrammet nuts covid covid-19 internet facebook google instagram
  januari februari mars april maj juni juli augusti september oktober november december
  smart smarta life ms ups tv wp ap nki ovk gis bim vvs cnc ehandel e-handel öms
`);

/** First words of names of projects, programmes and the like. */
const OTHER_HEADS = words(`
  projekt projektet projektets projekten projketet förstudie förstudien programmet program insatsen insats satsningen modellen metoden delprojekt
  delprojektet arbetspaket wp strategin delmål mål målet målen syftet syfte fas etapp aktivitet aktiviteter resultat
  bakgrund genomförande metod vision
`);

const PLACES = words(`
  sverige sveriges norge danmark finland tyskland storbritannien england skottland polen frankrike spanien italien
  estland lettland litauen island nederländerna belgien österrike schweiz irland usa kina indien japan ryssland
  kanada europa europas norden nordens skandinavien östersjön östersjöregionen asien afrika amerika
  norrland götaland svealand mellansverige västsverige sydsverige småland skåne skånes blekinge halland hallands
  öland gotland gotlands östergötland västergötland bohuslän dalsland värmland värmlands närke västmanland uppland
  södermanland sörmland dalarna dalarnas gästrikland hälsingland härjedalen medelpad jämtland ångermanland
  västerbotten västerbottens norrbotten norrbottens lappland kronoberg kronobergs gävleborg
  västernorrland västernorrlands gävleborgs storstockholm mälardalen bergslagen
  öresund öresundsregionen norra södra östra västra mellersta övre öarna inre
`);
/** Regions and countries too; towns are not listed, since a town may stand for its municipality. */
const REGION_ENDINGS = ['län', 'regionen'];

/** Words that open a sentence with a capital and begin no name. */
const SENTENCE_OPENERS = words(`
  både även samt dessutom därför därutöver vidare övriga andra båda flera bland exempelvis totalt
  parterna parter partner partners samverkansparter samverkansparterna samverkanspart medfinansiärer medfinansiär deltagande deltagare
  medverkande kommunerna kommuner kommunen företaget företagen bolaget tillsammans genom inom under utöver mellan
  förutom utifrån enligt efter sedan ansvarig ansvariga projektägare projektägaren stödmottagare huvudman sökande landstingen universiteten
  regionerna länsstyrelserna högskolorna lärosätena städerna inkubatorerna organisationerna aktörerna aktörer samarbetspartners samarbetspartner
  finansiär finansiärer styrgrupp styrgruppen projektgrupp projektgruppen referensgrupp partnerskapet konsortiet
  avsikten ambitionen planen arbetet samarbetet samverkan näringslivet målgruppen detta dessa denna
  partners partner together both co-financiers
`);

/** Words before a list whose members lack their own head: "kommunerna i A, B och C". */
const ELIDED_HEADS = words(`
  kommunerna kommuner landstingen regionerna länsstyrelserna universiteten högskolorna städerna
  handelskamrarna inkubatorerna municipalities universitetena universities
`);

/** Kinds of organisation that stand for no single one. */
const GENERIC = words(`
  energikontor energikontoren inkubatorer inkubatorerna universitet universiteten högskola högskolor
  högskolorna lärosäte lärosäten kommun kommuner kommunerna landsting landstingen science parks
  regioner företag företagen bolag museum skola skolor myndigheter organisationer kluster
  handelskammare näringslivskontor länsstyrelser länsstyrelserna institut forskningsinstitut förening
  föreningar park parks center centrum akademi akademin näringsliv näringslivet
`);

const endsIn = (endings: readonly string[], lower: string): boolean =>
  endings.some((ending) => lower.endsWith(ending));

export const nameWords = {
  isOrganisation: (lower: string): boolean =>
    ORGANISATION_WORDS.has(lower) || endsIn(ORGANISATION_ENDINGS, lower),
  takesPlace: (lower: string): boolean => endsIn(TAKES_PLACE, lower),
  isTail: (lower: string): boolean => TAILS.has(lower),
  isLowerHead: (lower: string): boolean => LOWER_HEADS.has(lower),
  isNoOrganisation: (lower: string): boolean => NO_ORGANISATION.has(lower),
  isOtherHead: (lower: string): boolean => OTHER_HEADS.has(lower),
  isGeneric: (lower: string): boolean => GENERIC.has(lower),
  isPlace: (lower: string): boolean =>
    PLACES.has(lower) || PLACES.has(lower.replace(/s$/, '')) || endsIn(REGION_ENDINGS, lower),
  opensSentence: (lower: string): boolean => SENTENCE_OPENERS.has(lower),
  isElidedHead: (lower: string): boolean => ELIDED_HEADS.has(lower),
};
