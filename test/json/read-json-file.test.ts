// A keeper's JSON file is read whole, or every fault in it is told with its line.

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJsonFile } from '../../src/json/read-json-file.js';
import { fileFaultLine } from '../../src/texts/file-fault-texts.js';

const SHAPE = z.strictObject({
  names: z.array(z.strictObject({ name: z.string(), kind: z.enum(['a', 'b']).optional() })),
});

const told = (text: string, language: 'sv' | 'en' = 'sv'): readonly string[] => {
  const read = readJsonFile(text, SHAPE);
  return 'faults' in read ? read.faults.map((fault) => fileFaultLine(fault, language)) : [];
};

describe('a keeper’s JSON file', () => {
  it('is read as JSON.parse reads it, byte order mark or not', () => {
    const text = '{"names": [{"name": "Ån \\u00e5 \\"x\\""}]}';
    for (const written of [text, `\ufeff${text}\r\n`])
      expect(readJsonFile(written, SHAPE)).toEqual({ value: JSON.parse(text) as unknown });
  });

  it.each([
    ['{\n  "names": [\n    {"name": "a"},\n  ]\n}', 'rad 4: ”]” står där ett värde hör hemma'],
    [
      '{\n  "names": [\n    {"name": "a"}\n    {"name": "b"}\n  ]\n}',
      'rad 4: ”{” står där ”,” eller ”]” hör hemma',
    ],
    ['{\n  "names" []\n}', 'rad 2: ”[” står där ”:” hör hemma'],
    ['{\n  names: []\n}', 'rad 2: ”names: []” går inte att läsa som JSON'],
    ['{\n\n  // en kommentar\n  "names": []\n}', 'rad 3: ”// en kommentar” går inte att läsa'],
    ['{"names": [\n', 'rad 1: filen slutar mitt i'],
    ['{"names": []}\n}', 'rad 2: ”}” står efter filens slut'],
    ['{"names": []\n, }', 'rad 2: ”}” står där en nyckel'],
    ['', 'rad 1: filen slutar mitt i'],
    ['['.repeat(100), 'rad 1: hakparenteser och klamrar är nästlade'],
  ])('%j is told by its line', (text, fault) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toContain(fault);
  });

  it('has all its faults told at once, each with line, path and what was meant', () => {
    const text = '{\n"names": [\n{"nam": "a"},\n{"name": 1, "kind": "c"}\n],\n"other key": 1}';
    expect(told(text)).toEqual([
      'rad 3, names[0].name: saknas',
      'rad 3, names[0].nam: nyckeln ”nam” finns inte; menades ”name”?',
      'rad 4, names[1].name: ska vara en text inom citattecken',
      'rad 4, names[1].kind: ska vara någon av a, b',
      'rad 6, ["other key"]: nyckeln ”other key” finns inte; här får stå names',
    ]);
    expect(told(text, 'en')[1]).toBe(
      'line 3, names[0].nam: there is no key “nam”; was “name” meant?',
    );
  });
});
