import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerToCard } from '../src/cards/answer-to-card.js';
import { answerToJson } from '../src/cards/answer-to-json.js';
import { cardToText } from '../src/cards/card-to-text.js';
import { topicName } from '../src/catalogue/topics.js';
import { cardToBlocks } from '../src/slack/blocks/card-to-blocks.js';
import { CUE_PHRASES } from '../src/understanding/cue-phrases.js';
import { FICTIONAL, openLibrary } from './support/open-library.js';

const opened = await openLibrary(FICTIONAL);
const names = opened.library.sheets.map((sheet) => sheet.name.value.text);
const cues = Object.values(CUE_PHRASES).flatMap((phrases) =>
  phrases.split('|').map((phrase) => phrase.replace(/[=…]/g, '').trim()),
);
const NOISE = [
  'hej',
  '<!channel>',
  '<@U123>',
  '*fet*',
  '2018',
  '5 mkr',
  'över',
  'eller',
  'projekt',
  'alla',
  'störst',
  '🙈',
  '\u202Eabc',
  'https://example.org',
  '?',
  '1/2',
  '"',
  'SELECT * FROM x',
  'och',
];

/** Questions made of names, cues and noise, and texts of anything at all. */
const question = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...names),
        fc.constantFrom(...cues),
        fc.constantFrom(...NOISE),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const RUNS = { numRuns: 400, seed: 20261125 };
const lines = new Map(
  opened.library.sheets.map((sheet) => [sheet.document.path, sheet.document.lines]),
);

describe('whatever is asked', () => {
  it('every value shown has a source that stands on its line', () => {
    fc.assert(
      fc.property(question, (text) => {
        const answer = opened.answer(text);
        for (const entry of answerToJson(answer, 'q').answers) {
          expect(entry.citations.length).toBeGreaterThan(0);
          for (const { document, line, quote } of entry.citations) {
            expect(lines.get(document)?.[(line ?? 0) - 1]).toContain(quote);
          }
        }
        for (const row of answerToCard(answer, { fieldName: topicName }).rows) {
          expect(row.citations.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('the same question gives the same bytes', () => {
    fc.assert(
      fc.property(question, (text) => {
        const told = (): string =>
          cardToText(answerToCard(opened.answer(text), { fieldName: topicName }));
        expect(told()).toBe(told());
      }),
      RUNS,
    );
  });

  it('nothing echoed can ping or link', () => {
    fc.assert(
      fc.property(question, (text) => {
        const blocks = cardToBlocks(answerToCard(opened.answer(text), { fieldName: topicName }));
        const drawn = JSON.stringify(blocks);
        // Plain and rich text elements are never read as markup; mrkdwn would be.
        expect(drawn).not.toContain('"mrkdwn"');
        expect(drawn).not.toMatch(/"type":"(?:user|usergroup|channel|broadcast|link)"/);
      }),
      RUNS,
    );
  });

  it('a field without a value is told as missing and never as a figure', () => {
    for (const sheet of opened.library.sheets) {
      for (const field of sheet.fields) {
        if (field.reading.origin !== 'missing') continue;
        const answer = opened.json(`${field.label} för ${sheet.id}?`);
        expect(
          answer.answers.filter(
            (entry) =>
              entry.citations.some(({ label }) => label === field.label) && entry.value !== null,
          ),
        ).toEqual([]);
      }
    }
  });

  it('a question of ten thousand characters is answered at once', () => {
    expect(opened.json('Hur stor är budgeten? '.repeat(450)).status).not.toBe('answered');
  });
});
