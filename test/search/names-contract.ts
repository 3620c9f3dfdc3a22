// What every engine behind `Names` must do, whatever it is made of.

import { expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { consonantsOf } from '../../src/language/consonants-of.js';
import { fold } from '../../src/language/fold.js';
import { tokenise } from '../../src/language/tokenise.js';
import type { Names, NameToken } from '../../src/model/names.js';
import type { Sheet } from '../../src/model/sheet.js';
import { makeSheets } from '../bench/make-sheets.js';

const COMMON = new Set(['vad', 'ar', 'for', 'budgeten', 'hur', 'och']);

function tokensOf(question: string): readonly NameToken[] {
  return tokenise(question).map(({ text, lower, folded, number }) => ({
    text,
    lower,
    folded,
    number,
    common: COMMON.has(folded),
    taken: false,
  }));
}

export const CONTRACT_SHEETS: readonly Sheet[] = [...makeSheets(120)].flatMap(({ file, text }) => {
  const read = readDocumentBytes(file, Buffer.from(text), null);
  return 'fault' in read ? [] : [read];
});

/** Runs the contract on an engine over `CONTRACT_SHEETS`. */
export function fulfilsNamesContract(names: Names): void {
  const best = (question: string, kind: 'project' | 'person' | 'place'): string | undefined =>
    names.find(tokensOf(question), [kind])[0]?.entity.name;

  it('finds every project by its whole name, exact and first', () => {
    for (const { name } of CONTRACT_SHEETS) {
      const [match] = names.find(tokensOf(`Vad är budgeten för ${name.value.text}?`), ['project']);
      expect([match?.entity.name, match?.exact]).toEqual([name.value.text, true]);
    }
  });

  it('finds a name without its accents, in another case and with two letters swapped', () => {
    const name = CONTRACT_SHEETS[3]?.name.value.text ?? '';
    const plain = name.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o');
    expect(best(plain, 'project')).toBe(name);
    expect(best(name.replace('Exempelprojektet', 'Exempelporjektet'), 'project')).toBe(name);
  });

  it('gives a person all the sheets that name them, in library order', () => {
    const person = 'Valborga Sjöstig';
    const own = CONTRACT_SHEETS.filter(({ document }) =>
      document.lines.some((line) => line === person),
    );
    const found = names.find(tokensOf(person), ['person'])[0]?.entity.sheets ?? [];
    expect(found.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  });

  it('keeps kinds apart and finds nothing for other words', () => {
    expect(best('Exempelbygd', 'place')).toBe('Exempelbygd');
    expect(best('Exempelbygd', 'person')).toBeUndefined();
    expect(names.find(tokensOf('xylofonkonsert'), ['project', 'person', 'place'])).toEqual([]);
  });

  it('finds sheets by number, address and the words of their name', () => {
    const sheet = CONTRACT_SHEETS[41];
    expect(names.findByNumber('projekt 2031 / 000042, tack')[0]?.sheet.id).toBe(sheet?.id);
    expect(names.findByNumber('2099/000042')).toEqual([]);
    expect([...names.findByContact('KONTAKT41@example.se')]).toEqual([sheet]);
    expect([...names.findByContact('ingen@example.se')]).toEqual([]);
    expect(names.findByWords(['000042'])).toEqual([sheet]);
    expect(names.findByWords(['000042', '000043'])).toEqual([]);
  });

  it('finds the first names with words anywhere, at their beginning, side by side, or of one word', () => {
    const named = (test: (words: readonly string[]) => boolean): readonly Sheet[] =>
      CONTRACT_SHEETS.filter((sheet) =>
        test(tokenise(sheet.name.value.text).map(({ folded }) => folded)),
      );
    const spoken = named((words) => words.join(' ').includes('for unga'));
    const [first] = CONTRACT_SHEETS;
    const opening = tokenise(first?.name.value.text ?? '')
      .slice(0, 2)
      .map(({ folded }) => folded);
    const alike = named((words) => opening.every((word, at) => words[at] === word));
    expect(spoken.length).toBeGreaterThan(3);
    expect(names.findByWords(['unga', 'for'])).toEqual(spoken);
    expect(names.findByWords(['unga', 'for'], 3)).toEqual(spoken.slice(0, 3));
    expect(names.findBySequence(['for', 'unga'], 3)).toEqual(spoken.slice(0, 3));
    expect(names.findBySequence(['unga', 'for'], 3)).toEqual([]);
    expect(names.findByOpening(opening, 2)).toEqual(alike.slice(0, 2));
    expect(names.findByOpening(['for', 'unga'], 3)).toEqual([]);
    expect(names.findByOneWord('exempelprojektet', 3)).toEqual([]);
  });

  it('finds a short name by its consonants, and no other', () => {
    const lengthOf = (each: Sheet): number => each.name.value.text.length;
    const [sheet] = [...CONTRACT_SHEETS].sort((a, b) => lengthOf(a) - lengthOf(b));
    const name = sheet?.name.value.text ?? '';
    expect(names.findByConsonants(consonantsOf(fold(name)), 5)).toContain(sheet);
    expect(names.findByConsonants(`${consonantsOf(fold(name))}x`, 5)).toEqual([]);
    expect(names.findByConsonants('', 5)).toEqual([]);
    expect(names.findByConsonants(consonantsOf(fold('Exempelprojektet')), 5)).toEqual([]);
  });

  it('gives the same matches again', () => {
    const tokens = tokensOf('hur är Fruktlunden och Laddhamnen');
    expect(names.find(tokens, ['project'])).toEqual(names.find(tokens, ['project']));
  });
}
