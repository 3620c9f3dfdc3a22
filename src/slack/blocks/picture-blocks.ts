// Tables, charts and tiles of a card → Slack's blocks for them, within their limits.

import type { Button } from '@slack/types';
import type { Card, CardTable, CardTile, Citation } from '../../model/card.js';
import type { Language } from '../../model/language.js';
import { pictureTexts } from '../../texts/picture-texts.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { textsIn } from '../../texts/texts-in.js';
import { ASK_ACTION } from './action-values.js';
import { chartBlock } from './chart-block.js';
import { lineText } from './fit-card.js';
import { CARDS_IN_CAROUSEL, PICTURE, TABLE_PAGE_ROWS } from './limits.js';
import { clip, plainText, toLiteral } from './mrkdwn.js';
import type { AnyBlock, CardBlock, DataTableBlock, TableCell } from './new-blocks.js';
import { muted } from './row-blocks.js';

/** Keeps "rad 20" on one line of a narrow cell. */
const NBSP = '\u00a0';
/** The sources of a sum over many are counted, so that a cell stays a few lines. */
const DOCUMENTS_NAMED = 4;
/** Action ids of tiles follow those of the buttons beneath the card. */
const FIRST_TILE = 100;

/** What stands in place of the rows; null where the card has nothing but rows. */
export function pictureBlocks(card: Card): readonly AnyBlock[] | null {
  const { table, tiles, chart, language } = card;
  const drawn = chart === undefined ? [] : [chartBlock(chart)];
  if (tiles !== undefined) return [...drawn, ...tileBlocks(tiles, language)];
  if (table !== undefined) return [...drawn, ...tableBlocks(table, language)];
  return null;
}

/** One tile as it stands, several to leaf through. */
export function tileBlocks(tiles: readonly CardTile[], language: Language): readonly AnyBlock[] {
  const [first, second] = tiles;
  if (first === undefined) return [];
  if (second === undefined) return [tileBlock(first, FIRST_TILE, language)];
  const shown = tiles.slice(0, CARDS_IN_CAROUSEL);
  const left = tiles.length - shown.length;
  return [
    {
      type: 'carousel',
      elements: shown.map((tile, index) => tileBlock(tile, FIRST_TILE + index, language)),
    },
    ...(left > 0 ? [muted(textsIn(language).card.andMore(left))] : []),
  ];
}

export function tileBlock(tile: CardTile, index: number, language: Language): CardBlock {
  const { kind, title, subtitle, body, citations, project } = tile;
  const part = (text: string, most: number) =>
    text === '' ? undefined : plainText(clip(text, most));
  const subtitleText = part(lineText(subtitle), PICTURE.tileSubtitle);
  const bodyText = part(lineText(body), PICTURE.tileBody);
  const open: Button = {
    type: 'button',
    action_id: `${ASK_ACTION}${index}`,
    text: plainText(slackActionTexts[language].openProject),
    accessibility_label: clip(`${slackActionTexts[language].openProject}: ${project.name}`, 75),
    value: project.id,
  };
  return {
    type: 'card',
    slack_icon: { type: 'icon', name: kind === 'person' ? 'user' : 'folder' },
    title: plainText(clip(lineText(title), PICTURE.tileTitle)),
    ...(subtitleText && { subtitle: subtitleText }),
    ...(bodyText && { body: bodyText }),
    subtext: plainText(clip(compactSources(citations, language), PICTURE.tileSources)),
    actions: [open],
  };
}

function tableBlocks(table: CardTable, language: Language): readonly AnyBlock[] {
  const header = [...table.columns, pictureTexts[language].source].map((text) => textCell(text));
  const rows: TableCell[][] = [];
  let room = PICTURE.tableCharacters;
  for (const { cells, citations } of table.rows) {
    const row = [
      ...cells.map(({ line, number }) => {
        const cell = textCell(lineText(line));
        return number === null
          ? cell
          : { type: 'raw_number' as const, value: number, text: cell.text };
      }),
      textCell(compactSources(citations, language)),
    ];
    room -= row.reduce((sum, { text }) => sum + text.length, 0);
    if (room < 0) break;
    rows.push(row);
  }
  const left = table.moreRows + table.rows.length - rows.length;
  const block: DataTableBlock = {
    type: 'data_table',
    caption: clip(lineText(table.caption), PICTURE.caption),
    page_size: TABLE_PAGE_ROWS,
    row_header_column_index: 0,
    rows: [header, ...rows],
  };
  return rows.length === 0
    ? [muted(textsIn(language).card.andMore(Math.max(1, left)))]
    : [block, ...(left > 0 ? [muted(textsIn(language).card.andMore(left))] : [])];
}

function textCell(text: string): { readonly type: 'raw_text'; readonly text: string } {
  const literal = clip(text, PICTURE.cell);
  return { type: 'raw_text', text: literal.trim() === '' ? '–' : literal };
}

/** Citations by document, in few words: `smart-kompetens.txt · rad 10, rad 18`. */
export function compactSources(citations: readonly Citation[], language: Language): string {
  const { place } = textsIn(language).card;
  const inOrder = new Intl.Collator(language, { numeric: true });
  const byDocument = new Map<string, Set<string>>();
  for (const { source } of citations) {
    const places = byDocument.get(source.document) ?? new Set();
    places.add(place(source.place).replace(/ (?=\d)/, NBSP));
    byDocument.set(source.document, places);
  }
  const told = [...byDocument]
    .slice(0, DOCUMENTS_NAMED)
    .map(([document, places]) =>
      toLiteral(`${document} · ${[...places].sort(inOrder.compare).join(', ')}`),
    )
    .join('; ');
  const left = byDocument.size - DOCUMENTS_NAMED;
  return left > 0 ? `${told}; ${textsIn(language).card.moreSources(left)}` : told;
}
