// Every limit of Slack's that a message of ours can meet, in one place, each with its source.

/**
 * Characters in a text object of a section or context.
 * @see https://docs.slack.dev/reference/block-kit/composition-objects/text-object
 */
export const TEXT_OBJECT_CHARACTERS = 3000;

/**
 * Characters on a button, in what is said of it, and in its value.
 * @see https://docs.slack.dev/reference/block-kit/block-elements/button-element
 */
export const BUTTON_TEXT_CHARACTERS = 75;
export const BUTTON_VALUE_CHARACTERS = 2000;

/**
 * Characters in the value of a menu's option.
 * @see https://docs.slack.dev/reference/block-kit/composition-objects/option-object
 */
export const OPTION_VALUE_CHARACTERS = 150;

/**
 * Cards in a carousel.
 * @see https://docs.slack.dev/reference/block-kit/blocks/carousel-block
 */
export const CARDS_IN_CAROUSEL = 10;

/**
 * Characters in the title and in a label of a chart.
 * @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block
 */
export const CHART_TITLE_CHARACTERS = 50;
export const CHART_LABEL_CHARACTERS = 20;

/** Rows of a table that are seen at a time, ours. */
export const TABLE_PAGE_ROWS = 10;

/**
 * Parts of tables and tiles, ours: under the 150 and 200 characters that a card takes, and such that
 * ten tiles, or a table, fit beside the headline, the notes and the buttons.
 * @see https://docs.slack.dev/reference/block-kit/blocks/card-block
 */
export const PICTURE = {
  caption: 200,
  cell: 300,
  tableCharacters: 5000,
  tileTitle: 120,
  tileSubtitle: 120,
  tileBody: 160,
  tileSources: 120,
} as const;

/**
 * Characters in all blocks of a message together. Slack publishes no figure; it answers
 * `msg_blocks_too_long` from about 12 000 with some overhead for each block, and a message of
 * 11 341 was refused.
 * @see https://github.com/slackapi/bolt-js/issues/2509
 */
export const CHARACTERS_IN_BLOCKS = 9000;

/**
 * Characters in the `text` beside the blocks. Slack cuts at 40 000; this is well under it, and more
 * than the blocks hold, so that a screen reader gets what the eye gets.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const TEXT_CHARACTERS = 12_000;

/**
 * Parts of an answer, ours: chosen so that the longest headline, lead, notes, buttons and one row
 * still fit together within `CHARACTERS_IN_BLOCKS`.
 */
export const SHARE = {
  headline: 1000,
  leadLines: 4,
  leadLine: 250,
  rows: 30,
  /** Rows that can have two blocks each beside all else in a message. */
  rowsApart: 14,
  rowLabel: 150,
  rowValue: 2000,
  rowFormula: 400,
  citations: 10,
  citationLine: 260,
  findings: 5,
  findingLine: 500,
  noteLines: 4,
  /** The figures of ten regions, say. */
  noteLine: 400,
  buttons: 10,
} as const;
