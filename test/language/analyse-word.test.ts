// One word and its forms → one lemma; words that only look alike → two.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseWord } from '../../src/language/analyse-word.js';

/** Each line is one word: its lemma, then forms of it. */
const SAME_WORD = `
projekt projekts projektet projektets projekten projektens
budget budgets budgeten budgetar budgetarna
mål måls målet målets målen målens
företag företags företaget företagens företagen
företagare företagaren företagarna företagarnas
deltagare deltagaren deltagarna deltagarnas
syfte syftet syften syftena syftets
partner partners partnern partnerna
kostnad kostnader kostnaden kostnaderna kostnadernas
kommun kommuner kommunen kommunens kommunerna
region regionen regioner regionerna regionens
län länet läns länen länens
bok boken böcker böckerna
stad staden städer städernas
man mannen män männen
land landet länder ländernas
kvinna kvinnan kvinnor kvinnorna kvinnors
ledare ledaren ledarna ledares
område området områden områdena områdets
insats insatsen insatser insatserna
bransch branscher branschen branschernas
aktör aktörer aktörerna
verksamhet verksamheten verksamheter
möjlighet möjligheter möjligheterna
utbildning utbildningar utbildningen
nyckeltal nyckeltalet nyckeltalen
konsult konsulter konsulten konsulterna
fördel fördelar fördelarna fördelen
åtgärd åtgärder åtgärden åtgärderna
idé idéer idéerna
seminarium seminariet seminarier seminarierna
ansvarig ansvariga ansvarigt
regional regionala regionalt
digital digitala digitalt
stor större störst största stora
starta startar startade startat
sluta slutar slutade slutat
använda använder använde använts användes
utveckla utvecklar utvecklas utvecklade
innebära innebär
samverkan samverkans
stödja stöder stödde
`;

/** The same for compounds that no dictionary lists: lemma, parts, then forms. */
const SAME_COMPOUND = `
projektbudget projekt+budget projektbudgeten projektbudgetar
kontaktperson kontakt+person kontaktpersonen kontaktpersoner kontaktpersonernas
medfinansieringsgrad medfinansiering+grad medfinansieringsgraden medfinansieringsgrader
samverkanspart samverkan+part samverkansparter samverkansparterna
deltagarantal deltagare+antal deltagarantalet
insatsområde insats+område insatsområden insatsområdet
slutdatum slut+datum slutdatumet
diarienummer diarie+nummer diarienumret
företagsbesök företag+besök företagsbesöken
kompetensnätverk kompetens+nätverk kompetensnätverket
arbetsgrupp arbete+grupp arbetsgruppen arbetsgrupper
kunskapsnod kunskap+nod kunskapsnoder kunskapsnoderna
regionalfondsprojekt regionalfond+projekt regionalfondsprojektet
energiomställning energi+omställning energiomställningen
veckoarbetstid vecka+arbetstid veckoarbetstiden
`;

const ENGLISH = `
company companies company's
county counties
project projects project's
organization organisation organizations
municipality municipalities
activity activities
partnership partnerships
grant grants
goal goals
stakeholder stakeholders
funded funding
`;

const DIFFERENT_WORDS = `
lån län|mål måla|mål mal|led leda|ledare leda|företag företagare|lån låna|bana bank|var vår
här har|man mån|vatten vante|plan plåt|kurs kur|bidrag bidra|syfte syfta|kostnad kosta
start starta|slut sluta|deltagare deltagande|part parti|stöd städ|grund grunda|kontor konto
kommun kommunikation|region religion|energi energisk|år åra|budget budgetera|resa resurs
bok bock|stad stå|skola skal|data datum|tanke tank
`;

function rows(table: string): [string, string, ...string[]][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [string, string, ...string[]]);
}

describe('a word and its forms', () => {
  it.each(rows(SAME_WORD))('share the lemma %s', (lemma, ...forms) => {
    const found = [lemma, ...forms].map((form) => analyseWord(form));
    expect(found.map((analysis) => analysis.lemma)).toEqual(found.map(() => lemma));
    expect(found.every((analysis) => analysis.known)).toBe(true);
  });

  it.each(rows(ENGLISH))('share a lemma in English: %s', (word, ...forms) => {
    const lemma = analyseWord(word).lemma;
    expect(forms.map((form) => analyseWord(form).lemma)).toEqual(forms.map(() => lemma));
  });

  it.each(rows(DIFFERENT_WORDS))('keep %s and %s apart', (one, other) => {
    expect(analyseWord(one).lemma).not.toBe(analyseWord(other).lemma);
  });
});

describe('a compound', () => {
  it.each(rows(SAME_COMPOUND))('%s is made of %s in all its forms', (lemma, parts, ...forms) => {
    for (const form of [lemma, ...forms]) {
      expect(analyseWord(form)).toEqual({ lemma, parts: parts.split('+'), known: true });
    }
  });

  it.each(['lagring', 'ungdomar', 'motsvarar', 'underlag', 'deltagare', 'linköping', 'samarbete'])(
    '%s is none',
    (word) => {
      expect(analyseWord(word).parts).toEqual([]);
    },
  );

  it('of three equal letters where it is joined is written with two', () => {
    expect(analyseWord('stallyktan').parts).toEqual(['stall', 'lykta']);
  });

  it('keeps its first part where it stands for several: "samhälls- och"', () => {
    expect(analyseWord('samhälls').lemma).toBe('samhälle');
  });
});

describe('any text', () => {
  it('has the same analysis twice, with a lemma where there is text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const first = analyseWord(text);
        expect(analyseWord(text)).toEqual(first);
        expect(first.lemma === '').toBe(text === '');
      }),
      { seed: 20180901, numRuns: 500 },
    );
  });

  it('has a lemma no longer than the word and a letter', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnoprstuvyåäöé'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (word) => {
        expect(analyseWord(word).lemma.length).toBeLessThanOrEqual(word.length + 2);
      }),
      { seed: 20180901, numRuns: 500 },
    );
  });

  it('is returned as it is when longer than any word', () => {
    const endless = 'projekt'.repeat(50);
    expect(analyseWord(endless)).toEqual({ lemma: endless, parts: [], known: false });
  });

  it('is taken with marks, digits and halves of characters', () => {
    for (const text of ['', 's', "'", "'s", '’s', '\ud83d', '2018/00082', '+']) {
      expect(analyseWord(text).known).toBe(false);
    }
  });
});
