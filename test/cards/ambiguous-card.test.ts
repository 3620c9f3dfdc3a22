// Answers that ask back, made by hand → whole cards as a person reads them.

import { describe, expect, it } from 'vitest';
import { readCard } from './support/read-card.js';
import * as seed from './support/seed-answers.js';

const { ambiguous } = seed;

const fjall = seed.exampleProject(20300101, 'Exempelprojektet Fjällvind', 1_200_000);
const hav = seed.exampleProject(20300102, 'Exempelprojektet Havsbris', 800_000);

describe('an answer that asks back', () => {
  it('asks which project, with what tells them apart and how many more there are', () => {
    const answer = ambiguous({ candidates: [fjall.candidate, hav.candidate], more: 2 });
    expect(readCard(answer)).toBe(`\
Vilket projekt menar du?

20300101: Exempelprojektet Fjällvind · Beviljat stöd: 1 200 000 kr
  20300101.txt · Projektnamn · rad 1
  20300101.txt · Beviljat stöd · rad 3

20300102: Exempelprojektet Havsbris · Beviljat stöd: 800 000 kr
  20300102.txt · Projektnamn · rad 1
  20300102.txt · Beviljat stöd · rad 3

och 2 till`);
  });

  it('does not repeat the number that labels a project', () => {
    const document = seed.documentOf('a.txt', ['20300101']);
    const number = seed.statedAt(document, 1, 'Diarienummer', { kind: 'code', code: '20300101' });
    const differences = [{ topic: 'registrationNumber', fact: number }];
    const text = readCard(ambiguous({ candidates: [{ project: fjall.ref, differences }] }));
    expect(text).toContain('20300101: Exempelprojektet Fjällvind\n');
  });

  it('says so where several projects share their name', () => {
    const twin = seed.exampleProject(20300103, 'Exempelprojektet Fjällvind', 5);
    const answer = ambiguous({ candidates: [fjall.candidate, twin.candidate] });
    expect(readCard(answer).split('\n')[0]).toBe(
      'Flera projekt heter Exempelprojektet Fjällvind. Vilket menar du?',
    );
  });

  it('asks for a project where none was named, and shows how', () => {
    const answer = ambiguous({ suggestions: ['Vem äger Smart Kompetens för Industrin?'] });
    expect(readCard(answer)).toBe(`\
Vilket projekt gäller det?

Skriv projektets namn eller diarienummer, så letar jag upp svaret.

Fråga vidare:
  • Vem äger Smart Kompetens för Industrin?`);
  });
});
