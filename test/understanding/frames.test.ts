// Questions in a frame that was read before: the same query, trail and words as when they are read whole.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Names } from '../../src/model/names.js';
import { EMPTY_CONTEXT, type Understanding } from '../../src/model/query.js';
import { readFramed } from '../../src/understanding/frames.js';
import { understand } from '../../src/understanding/understand.js';
import type { UnderstandOptions } from '../../src/understanding/understand-options.js';
import { FICTIONAL, openLibrary, type OpenedLibrary, TODAY } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

/** Nothing has been read of names that are another object. */
const unread = (): Names => ({ ...many.library.names });

const optionsOf = (names: Names): UnderstandOptions => ({
  names,
  sheets: many.library.sheets,
  today: TODAY,
  context: EMPTY_CONTEXT,
  language: 'sv',
});

const plain = (understood: Understanding): unknown => {
  const { query, language, trail, said } = understood;
  const of = 'sheet' in query ? query.sheet?.id : undefined;
  return { query: { ...query, sheet: of }, language, trail, said: said() };
};

const FRAMES: readonly ((name: string) => string)[] = [
  (name) => `Hur stor är budgeten för ${name}?`,
  (name) => `vem är projektledare för ${name}`,
  (name) => `När slutar ${name}?`,
  (name) => `Vilka kommuner omfattar ${name}?`,
  (name) => `${name}, vem äger det?`,
  (name) => `What is the e-mail address of ${name}?`,
  (name) => `Who runs ${name} and when does it end?`,
  (name) => `Har ${name} ett telefonnummer?`,
  (name) => `Berätta om ${name}`,
  (name) => `Är ${name} avslutat?`,
  (name) => `Vad vet du om ${name}`,
  (name) => name,
];

describe('a question in a frame that was read before', () => {
  it('is understood as it is when it is read whole, for every project', () => {
    const names = unread();
    const projects = many.library.sheets.map(({ name }) => name.value.text);
    const short = projects.map((name) => name.split(' ').slice(0, 2).join(' '));
    const numbers = many.library.sheets.map(({ id }) => id);
    let alike = 0;
    for (const frame of FRAMES)
      for (const name of [...projects, ...short, ...numbers]) {
        const question = frame(name);
        const framed = plain(understand(question, optionsOf(names)));
        expect(framed, question).toEqual(plain(understand(question, optionsOf(unread()))));
        alike++;
      }
    expect(alike).toBe(FRAMES.length * projects.length * 3);
  });

  /** How often each of the questions in turn is read whole. */
  const readings = (questions: readonly string[], given = EMPTY_CONTEXT): readonly number[] => {
    const options = { ...optionsOf(unread()), context: given };
    return questions.map((question) => {
      let read = 0;
      readFramed(question, options, () => {
        read++;
        return understand(question, optionsOf(unread()));
      });
      return read;
    });
  };

  it('is read whole twice, and the third time only its name is looked for', () => {
    const asked = 'När slutar Exempelprojektet Hav & Land?';
    expect(readings([asked, asked, asked, asked])).toEqual([1, 1, 0, 0]);
  });

  it('is read whole each time where it asks of many, counts, names nobody or goes on', () => {
    const thrice = (question: string): readonly number[] =>
      readings([question, question, question]);
    for (const question of [
      'Vilka projekt har Exempelprojektet Hav & Land?',
      'Slutar Exempelprojektet Hav & Land 2027?',
      'När slutar projektet?',
      'När slutar Exempelprojektet Hav & Land. Och vem leder det?',
      'Vem är revisor för Exempelprojektet Hav & Land?',
    ])
      expect(thrice(question), question).toEqual([1, 1, 1]);
    const [sheet = null] = many.library.sheets;
    const asked = 'När slutar Exempelprojektet Hav & Land?';
    expect(readings([asked, asked, asked], { ...EMPTY_CONTEXT, sheet })).toEqual([1, 1, 1]);
  });
});
