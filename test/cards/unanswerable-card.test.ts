// Refusals, made by hand → whole cards as a person reads them.

import { describe, expect, it } from 'vitest';
import { readCard } from './support/read-card.js';
import * as seed from './support/seed-answers.js';

const { entry, unanswerable } = seed;

const fjall = seed.exampleProject(20300101, 'Exempelprojektet Fjällvind', 1_200_000);

describe('a refusal', () => {
  it('says what was looked for, what there is, and whom to ask', () => {
    const answer = unanswerable({
      reason: 'no-such-field',
      project: seed.project,
      lookedFor: 'bankgiro',
      has: ['owner', 'totalBudget'],
      contact: entry('contactPerson', seed.contactPerson),
    });
    expect(readCard(answer)).toBe(`\
På bladet om Smart Kompetens för Industrin står inget om ”bankgiro”.

Kontaktperson: Lars-Inge Jonsson
  smart-kompetens.txt · Kontaktperson · rad 22 · 2026-11-20

Det här finns på bladet: projektägare och total projektbudget.
Fråga kontaktpersonen Lars-Inge Jonsson.`);
    expect(readCard(answer, 'en')).toBe(`\
The sheet on Smart Kompetens för Industrin says nothing about “bankgiro”.

Contact person: Lars-Inge Jonsson
  smart-kompetens.txt · Kontaktperson · line 22 · 2026-11-20

This is on the sheet: project owner and total project budget.
Ask the contact person, Lars-Inge Jonsson.`);
  });

  it('names ten fields at the most and tells how many more there are', () => {
    const has = ['owner', 'grant', 'period', 'email', 'phone', 'region', 'name', 'programme'];
    const more = [...has, 'counties', 'website', 'updated', 'postalCode'];
    const text = readCard(
      unanswerable({ reason: 'no-such-field', project: seed.project, has: more }),
    );
    expect(text).toContain(
      'e-post, telefon, region, projektnamn, program, län, webbplats och 2 till.',
    );
  });

  it('sends the asker to the project manager where the sheet has no contact person', () => {
    const contact = entry('projectLeader', seed.contactPerson);
    const text = readCard(unanswerable({ reason: 'no-such-field', contact }));
    expect(text).toContain('Fråga projektledaren Lars-Inge Jonsson.');
  });

  it('tells an empty field with its line', () => {
    const answer = unanswerable({
      reason: 'missing-value',
      project: seed.project,
      missing: seed.emptyPhone,
    });
    expect(readCard(answer)).toBe(`\
Fältet Telefon finns på bladet om Smart Kompetens för Industrin men är tomt (rad 1).

Telefon: saknas, fältet är tomt
  exempel.txt · Telefon · rad 1`);
    expect(readCard({ ...answer, missing: seed.placeholderPhone }).split('\n')[0]).toBe(
      'Fältet Telefon finns på bladet om Smart Kompetens för Industrin, men där står bara ”UPPGIFT SAKNAS” (rad 2).',
    );
  });

  it('shows the nearest projects where none has the name', () => {
    const answer = unanswerable({
      reason: 'no-such-project',
      lookedFor: 'Fjällvin 2040',
      nearest: [fjall.candidate],
    });
    expect(readCard(answer).split('\n').slice(0, 2)).toEqual([
      'Jag hittar inget projekt som heter ”Fjällvin 2040”.',
      'Menar du något av de här?',
    ]);
  });

  it.each(['out-of-scope', 'hostile', 'empty'] as const)(
    'stays polite and shows what can be asked (%s)',
    (reason) => {
      const suggestions = ['Vem äger Smart Kompetens för Industrin?'];
      const text = readCard(unanswerable({ reason, suggestions }));
      expect(text).toContain('Du kan fråga om budget, stöd, ägare');
      expect(text).toContain('Vem äger Smart Kompetens för Industrin?');
    },
  );
});
