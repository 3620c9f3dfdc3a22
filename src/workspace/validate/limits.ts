// The limits that Slack sets on blocks, elements, views and messages, each with its source.

/** A number that Slack allows at most, and the page that says so. */
export interface Limit {
  readonly max: number;
  readonly source: string;
}

const REFERENCE = 'https://docs.slack.dev/reference/';
const block = (name: string, max: number): Limit => ({
  max,
  source: `${REFERENCE}block-kit/blocks/${name}-block`,
});
const element = (name: string, max: number): Limit => ({
  max,
  source: `${REFERENCE}block-kit/block-elements/${name}`,
});
const object = (name: string, max: number): Limit => ({
  max,
  source: `${REFERENCE}block-kit/composition-objects/${name}-object`,
});
const other = (path: string, max: number): Limit => ({ max, source: `${REFERENCE}${path}` });

export const LIMITS = {
  blocksPerMessage: other('block-kit/blocks', 50),
  blocksPerView: other('block-kit/blocks', 100),
  blockId: other('block-kit/blocks', 255),
  actionId: other('block-kit/block-elements', 255),

  textObject: object('text', 3000),
  sectionText: block('section', 3000),
  sectionFields: block('section', 10),
  sectionField: block('section', 2000),
  headerText: block('header', 150),
  headerLevel: block('header', 4),
  contextElements: block('context', 10),
  actionsElements: block('actions', 25),
  imageUrl: block('image', 3000),
  imageAltText: block('image', 2000),
  imageTitle: block('image', 2000),
  inputLabel: block('input', 2000),
  inputHint: block('input', 2000),
  videoAltText: block('video', 2000),
  videoTitle: block('video', 199),
  videoAuthor: block('video', 49),

  cardTitle: block('card', 150),
  cardSubtitle: block('card', 150),
  cardBody: block('card', 200),
  cardSubtext: block('card', 200),
  /** Not on the page; java-slack-sdk's CardBlock says it. */
  cardActions: block('card', 3),
  carouselCards: block('carousel', 10),
  containerTitle: block('container', 150),
  containerSubtitle: block('container', 150),
  containerChildren: block('container', 10),
  /** Not on the page; java-slack-sdk's AlertBlock says it. */
  alertText: block('alert', 200),

  /** Rows with the header; the page's first edition, stricter than later ones (201). */
  dataTableRows: block('data-table', 101),
  dataTableColumns: block('data-table', 20),
  /** All cells of one message; the page's first edition, stricter than later ones (20 000). */
  dataTableCharacters: block('data-table', 10_000),
  dataTablePageSize: block('data-table', 100),
  tableRows: block('table', 100),
  tableColumns: block('table', 20),
  tableCharacters: block('table', 10_000),
  tablesPerMessage: block('table', 1),

  chartTitle: block('data-visualization', 50),
  chartAxisLabel: block('data-visualization', 50),
  chartLabel: block('data-visualization', 20),
  /** The page says 6; 12 were seen to pass since July 2026. */
  chartSeries: block('data-visualization', 6),
  chartPoints: block('data-visualization', 20),
  /** Undocumented, found by trying: https://github.com/vercel/chat/pull/696 */
  chartsPerMessage: { max: 2, source: 'https://github.com/vercel/chat/pull/696' },

  markdownText: block('markdown', 12_000),
  contextActionsElements: block('context-actions', 5),
  planTasks: block('plan', 50),

  buttonText: element('button-element', 75),
  buttonValue: element('button-element', 2000),
  buttonUrl: element('button-element', 3000),
  accessibilityLabel: element('button-element', 75),
  feedbackText: element('feedback-buttons-element', 75),
  feedbackValue: element('feedback-buttons-element', 2000),
  /** Not on the page; a public collection of limits has it: https://github.com/nicklambourne/slackblocks */
  iconButtonUsers: element('icon-button-element', 10),
  placeholder: element('select-menu-element', 150),
  optionText: object('option', 75),
  /** 150 on the page; @slack/types still says 75. */
  optionValue: object('option', 150),
  optionDescription: object('option', 75),
  optionUrl: object('option', 3000),
  optionGroupLabel: object('option-group', 75),
  menuOptions: element('select-menu-element', 100),
  menuGroups: element('select-menu-element', 100),
  overflowOptions: element('overflow-menu-element', 5),
  checkboxOptions: element('checkboxes-element', 10),
  radioOptions: element('radio-button-group-element', 10),
  inputLength: element('plain-text-input-element', 3000),
  fileInputFiles: element('file-input-element', 10),
  confirmTitle: object('confirmation-dialog', 100),
  confirmText: object('confirmation-dialog', 300),
  confirmButton: object('confirmation-dialog', 30),

  viewTitle: other('views/modal-views', 24),
  viewButton: other('views/modal-views', 24),
  privateMetadata: other('views/modal-views', 3000),
  callbackId: other('views/modal-views', 255),
  externalId: other('views/modal-views', 255),
  /** Bytes of a view as JSON; the page names view_too_large without a number, 250 KB is what people meet. */
  viewBytes: other('methods/views.publish', 250_000),
  modalsInStack: { max: 3, source: 'https://docs.slack.dev/surfaces/modals' },

  /** What is longer is cut off. */
  messageText: other('methods/chat.postMessage', 40_000),
  /** For chat.update and chat.postEphemeral: msg_too_long. */
  updatedText: other('methods/chat.update', 4000),
  markdownTextArgument: other('methods/chat.postMessage', 12_000),
  /**
   * Text of all blocks with BLOCK_OVERHEAD for each: msg_blocks_too_long. No page has a number;
   * 11 341 characters in a few blocks were refused: https://github.com/slackapi/bolt-js/issues/2509
   */
  messageBlocksText: { max: 11_000, source: 'https://github.com/slackapi/bolt-js/issues/2509' },
  /** Bytes of message metadata as JSON; the page names metadata_too_large without a number. */
  metadataBytes: other('methods/chat.postMessage', 16_000),
  loadingMessages: other('methods/assistant.threads.setStatus', 10),
  /** Seen in answers of Slack. */
  loadingMessage: other('methods/assistant.threads.setStatus', 50),
  suggestedPrompts: other('methods/assistant.threads.setSuggestedPrompts', 4),
} as const satisfies Readonly<Record<string, Limit>>;

/** What each block counts in the total text size, in characters, beside its text: an estimate on the strict side. */
export const BLOCK_OVERHEAD = 40;
