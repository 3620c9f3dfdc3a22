// What is said, doubted, bet or guessed of one project: a claim where one value of a field's kind stands in it.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const truth = (question: string): unknown =>
  many.json(question).answers.find(({ field }) => field === 'truth')?.value;

describe('what is said of the project named is told to be so or not, whatever stands around it', () => {
  it.each([
    ['Tvivlar på att Exempelprojektet Mathantverk 2027 verkligen fick mer än 5 miljoner', true],
    ['Jag slår vad om en fika att Mathantverk 2027 fick mer än tio miljoner.', false],
    ['Jag hörde att Mathantverk 2027 fick över fem miljoner, e de sant', true],
    ['Jag betvivlar att Exempelviks kommun äger Mathantverk 2027, går det att kolla?', false],
    ['I doubt Exempelstads kommun is the owner of Mathantverk 2027, but please check', true],
    ['Sirpa-Lo Träskbäck projektleder Mathantverk 2027, visst?', true],
    ["It's Sirpa-Lo Träskbäck who is leading Mathantverk 2027, isn't it?", true],
    ['Jag utgår från att Mathantverk 2027 avslutas 2026, säg till om det är fel', false],
    ['Jag tvivlar starkt på att Mathantverk 2027 avslutas 2027', true],
    ['Jag påstår att Mathantverk 2027 pågick 2026-02-15, säg emot mig om det är fel', true],
    ['Skulle Mathantverk 2027 ha pågått 2024-02-15? Det tror jag inte.', false],
    [
      'Vi samlar projekt som rör Värmlands län, ska Exempelprojektet Mathantverk 2027 vara med där?',
      true,
    ],
    [
      'Ska tacka projektledaren för Exempelprojektet Mathantverk 2027. Det är Sirpa-Lo Träskbäck, va?',
      true,
    ],
    ['Jag tror att Exempelprojektet Mathantverk 2027 är Exempelviks kommuns', false],
    ['True/false: Mathantverk 2027 covers Värmland county', true],
  ])('%s', (question, expected) => {
    expect(truth(question)).toBe(expected);
  });
});

describe('a denial in a clause of its own denies nothing of the claim', () => {
  it.each([
    ['Jag skriver att Mathantverk 2027 ägs av Exempelstads kommun, okej eller inte?', true],
    [
      'Jag tror att Exempelstads kommun äger Mathantverk 2027 men är inte säker, kan du kolla?',
      true,
    ],
    ['Stämmer det att Mathantverk 2027 inte ägs av Exempelstads kommun?', false],
    ['Stämmer det att Mathantverk 2027 inte fick mer än 10 miljoner?', true],
    ["Is it true that Exempelprojektet Mathantverk 2027 doesn't end in 2026?", true],
    ["Exempelprojektet Mathantverk 2027 didn't start in 2025, did it?", true],
    ["Isn't Exempelprojektet Mathantverk 2027 running on 1 March 2026?", true],
    ['Stämmer det att Mathantverk 2027 fick inte mer än 10 miljoner?', true],
  ])('%s', (question, expected) => {
    expect(truth(question)).toBe(expected);
  });
});

describe('a day is set against the time that the project ran, or against how it stood', () => {
  it.each([
    ['Hade Exempelprojektet Mathantverk 2027 startat den 15 februari 2026?', true],
    ['Hade Exempelprojektet Mathantverk 2027 startat den 15 februari 2024?', false],
    ['Var Exempelprojektet Mathantverk 2027 avslutat den 1 mars 2028?', true],
    ['Pågick Exempelprojektet Mathantverk 2027 till och med 2026-12-31?', false],
    ['Exempelprojektet Mathantverk 2027 har pågått sedan 2024, eller?', false],
    ['Was Exempelprojektet Mathantverk 2027 finished on 1 March 2026?', false],
    ['Had Exempelprojektet Mathantverk 2027 started and not yet finished on 2026-10-01?', true],
    [
      'Vi har ett kvitto daterat 2028-02-15. Ligger det inom projekttiden för Mathantverk 2027?',
      false,
    ],
    ['Var Mathantverk 2027 igång så tidigt som 2024-12-31?', false],
  ])('%s', (question, expected) => {
    expect(truth(question)).toBe(expected);
  });
});

describe('more than one thing claimed, or another than a field tells, gets no yes and no no', () => {
  it.each([
    'Startade Exempelprojektet Mathantverk 2027 2025 och slutade 2026?',
    'Slutar Exempelprojektet Mathantverk 2027 2026 eller 2027?',
    'Leder Sirpa-Lo Träskbäck ekonomigruppen i Exempelprojektet Mathantverk 2027?',
    'Exempelprojektet Mathantverk 2027 har mer än 5 000 000 följare, eller?',
    'Exempelprojektet Mathantverk 2027 betalade 5 miljoner i löner, rätt?',
    'Exempelprojektet Mathantverk 2027 pausades 2026, va?',
    'Omfattar Exempelprojektet Mathantverk 2027 fler län än Värmland?',
    'Region Värmland medfinansierar Exempelprojektet Mathantverk 2027, rätt?',
    'Exempelprojektet Mathantverk 2027 sökte mer än 10 miljoner, visst?',
    'Pågick Exempelprojektet Mathantverk 2027 hela 2026?',
    'Slutade projektledaren på Exempelprojektet Mathantverk 2027 2026?',
  ])('%s', (question) => {
    expect(truth(question)).toBeUndefined();
  });
});

describe('what is compared may stand between the words that compare', () => {
  it.each([
    ['Fick Exempelprojektet Mathantverk 2027 mer pengar än 5 miljoner?', true],
    ['Fick Exempelprojektet Mathantverk 2027 ett mindre bidrag än 5 miljoner?', false],
  ])('%s', (question, expected) => {
    expect(truth(question)).toBe(expected);
  });
});

describe('what asks for a value stays a question for it', () => {
  it.each([
    'Vem leder Mathantverk 2027? Jag trodde Sirpa-Lo Träskbäck',
    'Jag trodde Sirpa-Lo Träskbäck ledde Mathantverk 2027, men vem är det?',
    'Sirpa-Lo Träskbäck vill ha projektledaren för Mathantverk 2027',
    'Ge mig slutdatum för Mathantverk 2027 som startade 2025',
    'Exempelstads kommun fick 5 mkr till Mathantverk 2027, behöver diarienumret',
    'Slutdatum Mathantverk 2027, sa chefen 2026',
    'Var i landet håller Mathantverk 2027 till, är det Värmland?',
  ])('%s', (question) => {
    expect(truth(question)).toBeUndefined();
  });
});
