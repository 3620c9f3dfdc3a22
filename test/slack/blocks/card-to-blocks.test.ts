import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-to-text.js';
import { citationLine } from '../../../src/cards/citation-line.js';
import type { Card } from '../../../src/model/card.js';
import { cardToBlocks, cardToPictureBlocks } from '../../../src/slack/blocks/card-to-blocks.js';
import { cardToPlainBlocks } from '../../../src/slack/blocks/card-to-plain-blocks.js';
import { sourceLine } from '../../../src/slack/blocks/source-line.js';
import { fitCard } from '../../../src/slack/blocks/fit-card.js';
import { toMessageText } from '../../../src/slack/blocks/mrkdwn.js';
import { renderCard } from '../../../src/slack/blocks/render-card.js';
import { slackTexts } from '../../../src/texts/slack-texts.js';
import { textsIn } from '../../../src/texts/texts-in.js';
import { validateBlocks } from '../../../src/workspace/validate/validate-blocks.js';
import { breachesOf, stringsIn } from '../support/block-contract.js';
import { anyCard, budgetCard } from '../support/sample-cards.js';

const RUNS = { numRuns: 300, seed: 18 };
const tiers = [
  ['richest', cardToPictureBlocks],
  ['rich', cardToBlocks],
  ['plain', cardToPlainBlocks],
] as const;

describe.each(tiers)('%s blocks', (_, draw) => {
  it('keep every limit of a message, whatever the card', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const blocks = draw(card);
        if (draw !== cardToPictureBlocks) expect(breachesOf(blocks)).toEqual([]);
        expect(validateBlocks(blocks, { surface: 'message', hasFile: () => false })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('hold nothing that Slack would read as a mention, a broadcast or a link', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const blocks = draw(card);
        const texts = stringsIn(blocks, ['text']);
        expect(texts.join('\n')).not.toMatch(/<[!@#]|<[a-z]+:|(^|\s)@(channel|here|everyone)/i);
        expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"');
        expect(stringsIn(blocks, ['url', 'user_id', 'channel_id', 'range'])).toEqual([]);
      }),
      RUNS,
    );
  });

  it('show no row without all of its citations, or a count of those left out', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const shown = stringsIn(draw(card), ['text']).join('\n').replace(/\n+/g, '\n');
        const cardTexts = textsIn(card.language).card;
        for (const row of fitCard(card).rows) {
          const lines = row.citations.map((citation) => sourceLine(citation, card.language));
          if (row.moreCitations > 0) lines.push(cardTexts.moreSources(row.moreCitations));
          expect(shown).toContain(lines.join('\n'));
        }
      }),
      RUNS,
    );
  });

  it('say how many rows, findings and buttons did not fit', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const shown = stringsIn(draw(card), ['text']);
        const texts = slackTexts[card.language];
        const cardTexts = textsIn(card.language).card;
        const fitted = fitCard(card);
        expect(fitted.rows.length + fitted.moreRows).toBe(card.rows.length + card.moreRows);
        if (fitted.moreRows > 0) expect(shown).toContain(cardTexts.andMore(fitted.moreRows));
        if (fitted.moreFindings > 0)
          expect(shown).toContain(texts.moreFindings(fitted.moreFindings));
        if (fitted.moreButtons > 0) expect(shown).toContain(texts.moreChoices(fitted.moreButtons));
      }),
      RUNS,
    );
  });

  it('are the same bytes for the same card', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        expect(JSON.stringify(draw(structuredClone(card)))).toBe(JSON.stringify(draw(card)));
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  it('always have room for the first row', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        fc.pre(card.rows.length > 0);
        expect(fitCard(card).rows.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

describe('cardToBlocks', () => {
  it('leads with the answer in bold, and puts the source under its row and before the buttons', () => {
    const [opening, row, source, buttons, ...rest] = cardToBlocks(budgetCard);
    expect(rest).toMatchObject([
      {
        type: 'actions',
        elements: [{ action_id: 'source', value: '[["exempelprojektet.txt","[\\"line\\",2]"]]' }],
      },
    ]);
    expect(opening).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'Budgeten är 1 200 000 kr', style: { bold: true } },
            { type: 'text', text: '\n' },
            { type: 'text', text: 'Exempelprojektet Fjäll' },
          ],
        },
      ],
    });
    expect(stringsIn(row, ['text'])).toEqual(['Total budget: ', '1 200 000 kr']);
    expect(source).toEqual({
      type: 'context',
      elements: [
        {
          type: 'plain_text',
          text: 'exempelprojektet.txt · Total projektbudget · rad 2 · 2024-03-01',
          emoji: false,
        },
      ],
    });
    expect(buttons).toMatchObject({
      type: 'actions',
      elements: [
        { action_id: 'ask:0', value: 'Vem är kontaktperson för Exempelprojektet Fjäll?' },
        { action_id: 'choose:1', value: 'Vad är budgeten för Exempelprojektet Fjäll?' },
      ],
    });
  });

  it('lists many rows instead of leaving some out', () => {
    const rows = Array.from({ length: 31 }, () => budgetCard.rows).flat();
    const blocks = cardToBlocks({ ...budgetCard, rows, buttons: [] });
    expect(blocks.map(({ type }) => type)).toEqual([
      'rich_text',
      'rich_text',
      'context',
      'actions',
    ]);
    const texts = stringsIn(blocks, ['text']);
    expect(texts.filter((text) => text.includes(' · rad 2 · '))).toHaveLength(30);
    expect(texts.at(-2)).toBe('och 1 till');
  });

  it('tells where a value was cut', () => {
    const long: Card = { ...budgetCard, headline: [{ kind: 'echo', text: 'ord '.repeat(1000) }] };
    expect(stringsIn(cardToBlocks(long)[0], ['text'])[0]).toMatch(/ … \(förkortat\)$/);
  });

  it('makes no button for a question that a button cannot hold, and says that one is missing', () => {
    const question = 'o'.repeat(2001);
    const card: Card = { ...budgetCard, buttons: [{ kind: 'ask', label: 'Lång', question }] };
    expect(cardToBlocks(card).map(({ type }) => type)).toEqual([
      'rich_text',
      'rich_text',
      'context',
      'context',
      'actions',
    ]);
    expect(stringsIn(cardToBlocks(card), ['text']).at(-2)).toBe('och 1 val till');
  });
});

describe('cardToPlainBlocks', () => {
  it('puts many rows together, each with its source', () => {
    const rows = Array.from({ length: 30 }, () => budgetCard.rows).flat();
    const blocks = cardToPlainBlocks({ ...budgetCard, rows, buttons: [] });
    expect(blocks.map(({ type }) => type)).toEqual(['section', 'section']);
    expect(
      stringsIn(blocks, ['text'])
        .join('')
        .match(/· rad 2 ·/g),
    ).toHaveLength(30);
  });

  it('lists what the buttons would have asked', () => {
    const blocks = cardToPlainBlocks(budgetCard);
    expect(blocks.map(({ type }) => type)).toEqual(['section', 'section', 'context', 'section']);
    expect(stringsIn(blocks.at(-1), ['text'])[0]).toBe(
      'Fråga vidare:\n• Vem är kontaktperson för Exempelprojektet Fjäll?\n• Vad är budgeten för Exempelprojektet Fjäll?',
    );
  });
});

describe('renderCard', () => {
  it('keeps the text within its limit, inert, with every citation of the rows shown', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const { text } = renderCard(card, cardToText);
        expect(text.length).toBeLessThanOrEqual(12_000);
        expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        expect(text).not.toMatch(/https?:\/\//);
        const shown = fitCard(card);
        if (toMessageText(cardToText(shown)).length > 11_000) return;
        const words = textsIn(card.language).card;
        for (const citation of shown.rows.flatMap((row) => row.citations)) {
          expect(text).toContain(toMessageText(citationLine(citation, words)));
        }
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
      RUNS,
    );
  });

  it('says in the text how many lines were left out', () => {
    const text = renderCard(budgetCard, () => 'en rad med ord\n'.repeat(2000)).text;
    const [, more] = /\noch (\d+) rader till$/.exec(text) ?? [];
    expect(Number(more)).toBe(2001 - (text.split('\n').length - 1));
  });

  it('cuts one endless line outside an escape', () => {
    const { text } = renderCard(budgetCard, () => '&'.repeat(20_000));
    expect(text).toMatch(/^(&amp;)+ … \(förkortat\)$/);
  });
});
