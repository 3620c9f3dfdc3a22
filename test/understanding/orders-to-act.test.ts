// Orders to change, send, call, write or book: none is carried out, and none is answered as if it asked.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrderToAct } from '../../src/understanding/orders-to-act.js';
import { openLibrary, type OpenedLibrary } from '../support/open-library.js';

describe('an order that nobody carries out', () => {
  it.each([
    'Byt telefonnumret på Eva Exempel till 070-111 22 33, det gamla är fel',
    'Kan du mejla projektledaren för Exempelprojektet Våtmark 3.0 och be om en lägesrapport?',
    'hej kan du va snäll och ändra ägaren på exempelprojektet våtmark 3.0',
    'Ring upp Eva Exempel åt mig.',
    'Skriver du ett mejl till Eva Exempel?',
    'Numret till Eva Exempel är fel. Ändra det till 070-111 22 33',
    'Lägg in ett nytt projekt med Exempelbolaget som ägare',
    'Hur ändrar jag slutdatumet för Exempelprojektet?',
    'Markera Exempelprojektet som avslutat',
    'Skicka budgeten för Exempelprojektet till styrelsen',
    'Send the sheet for Exempelprojektet to eva@example.se',
    'Set Eva Exempel as the new leader of Exempelprojektet',
    'Could you call Eva Exempel for me?',
    'Ask the leader of Exempelprojektet to send a report',
    'Make Eva Exempel the leader of Exempelprojektet',
    'Draft a rejection letter to Exempelbolaget AB for me',
    'Rename Exempelprojektet to Exempelsatsningen, the old name was a typo',
    'How do I change the owner of Exempelprojektet?',
  ])('is found: %s', (text) => {
    expect(findOrderToAct(text)).not.toBeNull();
  });

  it.each([
    'mejla mig startdatum för Exempelprojektet',
    'Skriver ett beslut och behöver diarienumret för Exempelprojektet',
    'Skriver ett mejl till nämnden och undrar vem som äger Exempelprojektet',
    'mejla Eva Exempel?',
    'Mejla Exempelprojektet – till vilken adress?',
    'Ring upp Eva Exempel ville chefen, men på vilket nummer?',
    'skicka mejladressen till projektledaren för Exempelprojektet',
    'skriv ut vilka projekt som slutade 2018',
    'Skapa en lista över projekten i Exempellän',
    'Sätt ihop en lista på allt som Exempelbolaget äger',
    'Lägg ihop beloppen för Exempelprojektet och Exempelsatsningen',
    'Lista projekt med Eva Exempel som projektledare',
    'Ange telefonnummer till kontaktpersonen för Exempelprojektet',
    'Jag ska byta projektledare på Exempelprojektet, vem är det nu?',
    'Uppdatera mig om Exempelprojektet',
    'Ta bort de avslutade',
    'Email for Eva Exempel please',
    'Close date of Exempelprojektet?',
    'Correct that Exempelprojektet was running in 2018?',
    'Put Exempelprojektet and Exempelsatsningen in order of start',
    'Remind me what the grant for Exempelprojektet is',
    'I need to update my slides with the grant for Exempelprojektet',
  ])('is none that asks for an answer: %s', (text) => {
    expect(findOrderToAct(text)).toBeNull();
  });
});

describe('a project that is called like an order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'projektlots-orders-'));
  let opened: OpenedLibrary;
  beforeAll(async () => {
    writeFileSync(
      join(folder, '1.txt'),
      'Projektnamn: Ändra Exempelkusten\nProjektnummer: 20300931\nBeviljat stöd: 1 234 567 kr\n',
    );
    opened = await openLibrary(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is asked for by its name', () => {
    expect(opened.json('Ändra Exempelkusten beviljat stöd').answers[0]?.value).toBe(1_234_567);
  });

  it('keeps no order from being refused', () => {
    const answer = opened.json('Höj stödet för Ändra Exempelkusten till 2 miljoner');
    expect([answer.status, answer.reason]).toEqual(['unanswerable', 'out-of-scope']);
  });
});

describe('an order to change what the sheets say', () => {
  it.each([
    'Radera alla projekt ur databasen',
    'Ändra budgeten för Exempelprojektet Varm hand till 5 miljoner',
    'Uppdatera telefonnumret för Exempelprojektet Varm hand',
    'Set the budget of Exempelprojektet Varm hand to 5 million',
    'Please delete all projects',
    'Kan du radera Exempelprojektet Varm hand?',
  ])('is refused, and nothing is looked up for it: %s', (order) => {
    expect(findOrderToAct(order)).not.toBeNull();
  });

  it.each([
    'Uppdatera mig om Exempelprojektet Varm hand',
    'Kan du ändra språk?',
    'Vem ändrade projektet?',
    'Ändra till Skåne',
    'Update on Exempelprojektet Varm hand please',
    'Ta bort dem under 5 miljoner',
  ])('is none: %s', (question) => {
    expect(findOrderToAct(question)).toBeNull();
  });
});
