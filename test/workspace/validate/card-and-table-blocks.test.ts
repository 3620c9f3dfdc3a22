import { describe, expect, it } from 'vitest';
import {
  long,
  plain,
  mrkdwn,
  button,
  many,
  raw,
  rich,
  richSection,
  dataTable,
  card,
  container,
  chart,
  pie,
  actions,
  section,
  input,
  feedback,
  pointers,
} from '../support/blocks.js';

describe('bad cards, tables, charts and rich text in a message', () => {
  it.each<[string, unknown, string]>([
    ['an empty card', [{ type: 'card' }], '/blocks/0 missing required field: title'],
    [
      'a long card title',
      [card({ title: mrkdwn(long(150)) })],
      '/blocks/0/title/text must be less than 151 characters',
    ],
    [
      'a long card body',
      [card({ body: mrkdwn(long(200)) })],
      '/blocks/0/body/text must be less than 201 characters',
    ],
    [
      'four buttons on a card',
      [card({ actions: many(4, (index) => button({ action_id: `a${index}` })) })],
      '/blocks/0/actions no more than 3 items allowed',
    ],
    [
      'an icon that Slack has not',
      [card({ slack_icon: { type: 'icon', name: 'unicorn' } })],
      '/blocks/0/slack_icon/name must be a valid enum value',
    ],
    [
      'eleven cards',
      [{ type: 'carousel', elements: many(11, () => card()) }],
      '/blocks/0/elements no more than 10 items allowed',
    ],
    [
      'a section in a carousel',
      [{ type: 'carousel', elements: [section()] }],
      '/blocks/0/elements/0/type unsupported type: section',
    ],
    [
      'a container without title',
      [container({ title: undefined })],
      '/blocks/0 missing required field: title',
    ],
    [
      'rich text in a container',
      [container({ child_blocks: [rich(richSection({ type: 'text', text: 'a' }))] })],
      '/blocks/0/child_blocks/0/type unsupported type: rich_text',
    ],
    [
      'folded but not foldable',
      [container({ default_collapsed: true })],
      '/blocks/0/default_collapsed only allowed when is_collapsible is true',
    ],
    [
      'a divider on a foldable',
      [container({ is_collapsible: true, has_header_divider: true })],
      '/blocks/0/has_header_divider not allowed when is_collapsible is true',
    ],
    [
      'a block_id inside and outside',
      [
        { type: 'divider', block_id: 'a' },
        container({ child_blocks: [{ type: 'divider', block_id: 'a' }] }),
      ],
      '/blocks/1/child_blocks/0/block_id `block_id` "a" already exists',
    ],

    [
      'a table without caption',
      [dataTable([[raw('a')], [raw('b')]], { caption: '' })],
      '/blocks/0/caption must be more than 0 characters',
    ],
    [
      'a header row alone',
      [dataTable([[raw('a')]])],
      '/blocks/0/rows no less than 2 items allowed',
    ],
    [
      '102 rows',
      [dataTable(many(102, () => [raw('a')]))],
      '/blocks/0/rows no more than 101 items allowed',
    ],
    [
      '21 columns',
      [dataTable([many(21, () => raw('a')), many(21, () => raw('b'))])],
      '/blocks/0/rows/0 no more than 20 items allowed',
    ],
    [
      'an empty cell',
      [dataTable([[raw('a')], [raw('')]])],
      '/blocks/0/rows/1/0/text must be more than 0 characters',
    ],
    [
      'rows of different length',
      [dataTable([[raw('a')], [raw('a'), raw('b')]])],
      '/blocks/0/rows/1 all rows must have the same number of cells',
    ],
    [
      'rich text in the header row',
      [dataTable([[rich(richSection({ type: 'text', text: 'a' }))], [raw('b')]])],
      '/blocks/0/rows/0/0/type unsupported type: rich_text',
    ],
    [
      'a row header beyond the columns',
      [dataTable([[raw('a')], [raw('b')]], { row_header_column_index: 1 })],
      '/blocks/0/row_header_column_index must be less than 1',
    ],
    [
      'cells of 10 001 characters',
      [dataTable([[raw('a')], [raw(long(9999))]])],
      '/blocks cells of data_table must be less than 10001 characters',
    ],
    [
      'two plain tables',
      many(2, () => ({ type: 'table', rows: [[raw('a')]] })),
      '/blocks only_one_table_allowed',
    ],
    [
      'a long chart title',
      [chart({ title: long(50) })],
      '/blocks/0/title must be less than 51 characters',
    ],
    ['three charts', many(3, () => chart()), '/blocks no more than 2 charts allowed'],
    [
      'a category without a point',
      [chart({ chart: { ...chart().chart, axis_config: { categories: ['Q1', 'Q2'] } } })],
      '/blocks/0/chart/series/0/data must have exactly one point for each category',
    ],
    ['a pie of nothing', [pie(0)], '/blocks/0/chart/segments/0/value must be greater than 0'],

    ['an empty rich text', [rich()], '/blocks/0/elements no less than 1 items allowed'],
    [
      'an empty rich text section',
      [rich(richSection())],
      '/blocks/0/elements/0/elements no less than 1 items allowed',
    ],
    [
      'an empty piece of rich text',
      [rich(richSection({ type: 'text', text: '' }))],
      '/blocks/0/elements/0/elements/0/text must be more than 0 characters',
    ],
    [
      'too much Markdown',
      many(2, () => ({ type: 'markdown', text: 'x'.repeat(6001) })),
      '/blocks markdown must be less than 12001 characters',
    ],
    [
      'a button among feedback',
      [{ type: 'context_actions', elements: [button()] }],
      '/blocks/0/elements/0/type unsupported type: button',
    ],
    [
      'feedback in actions',
      [actions(feedback)],
      '/blocks/0/elements/0/type unsupported type: feedback_buttons',
    ],
    [
      'a long feedback label',
      [
        {
          type: 'context_actions',
          elements: [{ ...feedback, positive_button: { text: plain(long(75)), value: 'a' } }],
        },
      ],
      '/blocks/0/elements/0/positive_button/text/text must be less than 76 characters',
    ],
    [
      'an input without element',
      [{ type: 'input', label: plain('a') }],
      '/blocks/0 missing required field: element',
    ],
    ['a button as input', [input(button())], '/blocks/0/element/type unsupported type: button'],
  ])('%s', (_what, blocks, expected) => {
    expect(pointers(blocks)).toContain(expected);
  });
});
