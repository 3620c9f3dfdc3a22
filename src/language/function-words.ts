// The small words of Swedish and English: they tell the language and are no search words.

import type { Language } from '../model/language.js';

const SWEDISH = `
och eller men utan samt utom både varken utöver
att som om när nar då da medan eftersom ifall innan sedan sen så
jag du han hon den det vi ni de dem dom mig dig honom henne oss er sig man
min mitt mina din ditt dina sin sitt sina hans hennes dess vår vårt våra ert era deras
en ett detta denna dessa denne dom någon något några nagon nagot nagra ingen inget inga
vad vilken vilket vilka vem vems vemdå hur var vart varför varfor varifrån när vilkas
är ar var vara varit blir blev bli blivit har hade ha haft finns fanns finnas
kan kunde kunna ska skall skulle vill ville måste maste får far fick bör borde brukar
gör gjorde göra går gick gå kommer kom säger sa heter hette står stod ser såg tar tog ger gav ge
på pa av till från fran för över under mellan mellan mot hos vid genom inom kring bland med
efter före fore innan trots enligt angående gällande per via
i ut upp ner in ur igen också ocksa även bara inte ej icke aldrig alltid ofta nu här där dit hit
mycket många manga mer mest fler flest få lite all alla allt annan annat andra hela helt varje
ja nej jo tack hej hejsan hallå snälla snalla vänligen gärna kanske väl ju nog alltså liksom
runt tillsammans nästan lite kr st ca dels vars oss samma själv ta tas ses
åt at undrar vet veta visa berätta kolla hitta söker letar hjälp tipsa
`;

const ENGLISH = `
and or but nor while because although though if unless until since
the a an this that these those such each every either neither both any some no none
i you he she it we they me him her us them my your his its our their mine yours myself
what which who whom whose when where why how
is are was were be been being am do does did done doing have has had having
can could shall should will would may might must ought
of to in on at by for with from about into over under between through during before after
against among within without across per via up down out off again further then once here there
all more most other few many much own same so than too very just only also not never always
as don doesn didn isn aren wasn please thanks thank hi hello hey yes
tell show give find know see get let want need looking help say says
`;

const DOMAIN_SWEDISH = `
projekt projektet projekten projektets projektens ägare agare projektägare projektagare
stödmottagare stodmottagare mottagare belopp pengar stöd stod stödet bidrag bidraget kronor kr mkr
tkr miljoner tusen kostar kostade kostnad beviljat beviljades beviljad mål malet målet målen
delmål syfte syftet målgrupp målgruppen deltagare deltagarna antal startdatum slutdatum
startar startade börjar började slutar slutade sluta slut avslutas pågår pagar löper månader dagar år län kommun kommuner
områden område omradet insatsområde programområde kontaktperson kontakt kontakta ansvarig ansvarar
driver leder ledare projektledare medfinansiering medfinansieringsgrad medfinansiär finansiär
samverkansparter partners mejl mejladress mejladressen mejla epost telefon telefonnummer
telefonnumret numret nummer diarienummer dnr ärendenummer postnummer adress störst största minst
dyrast dyraste billigaste genomsnitt genomsnittligt snitt summa totalt tillsammans ihop jämför
gäller galler berörda berorda kontaktinfo lan insatsomradet skillnad vecka veckan sammanfattning beskrivning handlar uppgift uppgifter
`;

const DOMAIN_ENGLISH = `
project projects owner owners owns beneficiary grant grants grantee funding funded funds cost costs
money amount amounts awarded approved goal goals objective objectives aim aims purpose
participants participant participating counties county municipality municipalities area areas
region's regions date dates starts started ends ended end begin begins began ending running months
days years year manager leader responsible runs run lead leads contact contacts person people
phone telephone email address number registration code postal share rate percent million
millions thousand largest biggest smallest highest lowest average sum count list compare difference
total's description summary target group groups partner's status ongoing finished planned week
last first longer larger smaller than
`;

/** Words of each language that carry no topic; the two share some. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: wordSet(SWEDISH),
  en: wordSet(ENGLISH),
};

/** Words that tell the language of a question: small words and project words, none in both. */
export const TELLING_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = tellingWords();

function tellingWords(): Readonly<Record<Language, ReadonlySet<string>>> {
  const swedish = wordSet(SWEDISH + DOMAIN_SWEDISH);
  const english = wordSet(ENGLISH + DOMAIN_ENGLISH);
  return {
    sv: new Set([...swedish].filter((word) => !english.has(word))),
    en: new Set([...english].filter((word) => !swedish.has(word))),
  };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
