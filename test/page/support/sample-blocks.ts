// One message for each family of blocks, with plainly fictional content.

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const option = (text: string, value: string, more: object = {}) => ({
  text: plain(text),
  value,
  ...more,
});
const button = (action_id: string, text: string, more: object = {}) => ({
  type: 'button',
  action_id,
  text: plain(text),
  value: action_id,
  ...more,
});
const text = (value: string, style?: object) => ({
  type: 'text',
  text: value,
  ...(style ? { style } : {}),
});
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const projects = ['Lärkan', 'Bäcken', 'Myren', 'Åsen', 'Näset', 'Heden', 'Viken'];

export const TEXT_BLOCKS = [
  { type: 'header', text: plain('Exempelprojektet Lärkan') },
  {
    type: 'section',
    text: mrkdwn('*Budget* 12 000 000 kr, se <https://example.se/larkan|bladet>. ~Gammalt~ `kod`'),
    fields: [
      mrkdwn('*Ägare*\nExempelviks kommun'),
      mrkdwn('*Period*\n2024–2027'),
      mrkdwn('*Partner*\nExempelstads universitet'),
      mrkdwn('*Region*\nExempelskogen'),
    ],
  },
  { type: 'divider' },
  {
    type: 'rich_text',
    elements: [
      section(text('Tre mål', { bold: true }), text(' för '), {
        type: 'user',
        user_id: 'U0ALEX0001',
      }),
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: [section(text('Fler i arbete')), section(text('Bättre kurser'))],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        indent: 1,
        elements: [section(text('På distans'))],
      },
      { type: 'rich_text_quote', elements: [text('Målet är 400 deltagare.')] },
      { type: 'rich_text_preformatted', elements: [text('Projektbudget:\n  12 000 000 kr')] },
    ],
  },
  {
    type: 'markdown',
    text: '## Sammanfattning\n\n**Två** saker:\n\n- budget\n- *partner*\n\n| År | Kronor |\n|---|---:|\n| 2024 | 1 000 |\n\n<script>alert(1)</script>',
  },
  {
    type: 'context',
    elements: [
      { type: 'image', image_url: 'https://example.se/a.png', alt_text: 'Lärka' },
      mrkdwn('larkan.txt · Total projektbudget · rad 18'),
    ],
  },
] as const;

export const CARD_BLOCKS = [
  {
    type: 'carousel',
    elements: projects.slice(0, 4).map((name, index) => ({
      type: 'card',
      title: plain(`Exempelprojektet ${name}`),
      subtitle: plain('Exempelviks kommun'),
      body: mrkdwn(`Budget *${index + 4} 000 000 kr*`),
      subtext: plain('larkan.txt · rad 18'),
      actions: [button(`open_${index}`, 'Visa')],
    })),
  },
  {
    type: 'container',
    title: plain('Källor'),
    subtitle: plain('2 dokument'),
    is_collapsible: true,
    child_blocks: [
      { type: 'section', text: mrkdwn('larkan.txt · rad 18') },
      { type: 'divider' },
      { type: 'context', elements: [plain('Läst 2026-03-02')] },
    ],
  },
  {
    type: 'image',
    image_url: 'https://example.se/karta.png',
    alt_text: 'Karta över Exempelskogen',
  },
] as const;

export const TABLE_BLOCKS = [
  {
    type: 'data_table',
    caption: 'Projekt och budget',
    row_header_column_index: 0,
    rows: [
      ['Projekt', 'Budget (kr)'].map((name) => ({ type: 'raw_text', text: name })),
      ...projects.map((name, index) => [
        { type: 'raw_text', text: name },
        { type: 'raw_number', value: ((index * 5) % 7) * 1_000_000 + 500_000 },
      ]),
    ],
  },
  {
    type: 'table',
    column_settings: [{ is_wrapped: true }, { align: 'right' }],
    rows: [
      ['Fält', 'Rad'].map((name) => ({ type: 'raw_text', text: name })),
      ['Total projektbudget', '18'].map((name) => ({ type: 'raw_text', text: name })),
    ],
  },
] as const;

const points = (values: readonly number[]) =>
  values.map((value, index) => ({ label: projects[index] ?? '', value }));
const axis_config = { categories: projects.slice(0, 4), x_label: 'Projekt', y_label: 'Kronor' };
const series = [
  { name: 'Budget', data: points([12_000_000, 7_500_000, 4_000_000, 9_250_000]) },
  { name: 'Stöd', data: points([6_000_000, 5_500_000, 2_000_000, 3_700_000]) },
];

export const CHART_BLOCKS = [
  { type: 'data_visualization', title: 'Stapel', chart: { type: 'bar', series, axis_config } },
  { type: 'data_visualization', title: 'Linje', chart: { type: 'line', series, axis_config } },
] as const;

export const MORE_CHART_BLOCKS = [
  { type: 'data_visualization', title: 'Yta', chart: { type: 'area', series, axis_config } },
  {
    type: 'data_visualization',
    title: 'Cirkel',
    chart: { type: 'pie', segments: points([60, 25, 10, 5]) },
  },
] as const;

export const ACTION_BLOCKS = [
  {
    type: 'actions',
    block_id: 'acts',
    elements: [
      button('go', 'Öppna', { style: 'primary' }),
      button('drop', 'Ta bort', {
        style: 'danger',
        confirm: {
          title: plain('Ta bort bevakningen?'),
          text: plain('Den går att lägga till igen.'),
          confirm: plain('Ta bort'),
          deny: plain('Behåll'),
          style: 'danger',
        },
      }),
      {
        type: 'static_select',
        action_id: 'region',
        placeholder: plain('Välj region'),
        options: [option('Exempelskogen', 'skog'), option('Exempelkusten', 'kust')],
      },
      {
        type: 'external_select',
        action_id: 'find',
        placeholder: plain('Sök projekt'),
        min_query_length: 1,
      },
      {
        type: 'overflow',
        action_id: 'more',
        options: [option('Visa källan', 'source'), option('Dela', 'share')],
      },
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Bra svar'), value: 'good' },
        negative_button: { text: plain('Dåligt svar'), value: 'bad' },
      },
      { type: 'icon_button', action_id: 'bin', icon: 'trash', text: plain('Släng') },
    ],
  },
] as const;

const input = (label: string, element: object, more: object = {}) => ({
  type: 'input',
  label: plain(label),
  element: { action_id: 'value', ...element },
  ...more,
});

/** A form with every kind of field. */
export const FORM = {
  type: 'modal',
  callback_id: 'form',
  title: plain('Bevaka projekt'),
  submit: plain('Spara'),
  close: plain('Avbryt'),
  blocks: [
    { type: 'alert', level: 'warning', text: mrkdwn('Två värden stämmer *inte* överens.') },
    { type: 'alert', level: 'success', text: plain('Bladet är läst.') },
    input(
      'Namn',
      { type: 'plain_text_input', placeholder: plain('Projektets namn') },
      { block_id: 'name', hint: plain('Som på bladet') },
    ),
    input('Beskrivning', { type: 'plain_text_input', multiline: true }, { optional: true }),
    input('E-post', { type: 'email_text_input' }, { optional: true }),
    input('Antal', { type: 'number_input', is_decimal_allowed: false }, { optional: true }),
    input('Dag', { type: 'datepicker', initial_date: '2026-03-09' }),
    input('Tid', { type: 'timepicker', initial_time: '08:00' }),
    input('Hur ofta', {
      type: 'radio_buttons',
      initial_option: option('Varje vecka', 'week'),
      options: [option('Varje vecka', 'week'), option('Varje månad', 'month')],
    }),
    input(
      'Vad',
      {
        type: 'checkboxes',
        options: [
          option('Budget', 'budget', { description: plain('Alla belopp') }),
          option('Partner', 'partners'),
        ],
      },
      { block_id: 'what' },
    ),
    input(
      'Vem',
      { type: 'multi_users_select', placeholder: plain('Välj personer') },
      { block_id: 'who' },
    ),
    input('Kanal', { type: 'conversations_select' }, { optional: true }),
  ],
} as const;

export const HOME = {
  type: 'home',
  blocks: [
    { type: 'header', text: plain('Hej!') },
    {
      type: 'section',
      text: mrkdwn('Du bevakar *2 projekt*.'),
      accessory: button('watch', 'Lägg till'),
    },
  ],
} as const;
