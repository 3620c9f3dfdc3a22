import { expect, test } from 'vitest';
import { asAsked } from '../../src/answering/as-asked.js';

test.each([
  ['a number that follows a name', 'Våtmark', 'Vad är budgeten för Våtmark 4.0?', 'Våtmark 4.0'],
  [
    'a small word between two others',
    'Framtidens Rymdhiss Sala',
    'Kontaktperson för Framtidens Rymdhiss i Sala',
    'Framtidens Rymdhiss i Sala',
  ],
  [
    'a hyphen',
    'handläggare ESF rådet',
    'Vem är handläggare på ESF-rådet för Exempelprojektet?',
    'handläggare på ESF-rådet',
  ],
  [
    'a gap where other words stood',
    'delrapporter lämnat',
    'Vilka delrapporter har Exempelprojektet Sjö lämnat in?',
    'delrapporter … lämnat',
  ],
  [
    'every letter of an address',
    'känd@exempel.se',
    'Vems adress är okand@exempel.se?',
    'okand@exempel.se',
  ],
  ['a whole name', 'Stormhatt', 'Vilka projekt leder Tuvalisa Stormhatt?', 'Tuvalisa Stormhatt'],
  ['a kind', 'Exempelköpings', 'Vad har Exempelköpings kommun?', 'Exempelköpings kommun'],
  ['a name without its ending', "Grankott's", "What's Grankott's number?", 'Grankott'],
  ['a word that was corrected, as corrected', 'budgeten', 'Vad är bugdeten?', 'budgeten'],
  ['no number that stands elsewhere', 'styrgruppen', 'styrgruppen för Sjö 2.0?', 'styrgruppen'],
])('echoes %s', (_, lookedFor, question, echoed) => {
  expect(asAsked(lookedFor, question)).toBe(echoed);
});
