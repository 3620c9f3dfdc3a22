import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/workspace/validate/limits.js';
import type { Surface } from '../../../src/workspace/validate/inspect.js';
import {
  plain,
  mrkdwn,
  button,
  many,
  raw,
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

describe('good blocks', () => {
  it.each<[string, Surface, unknown[]]>([
    [
      'a card of an answer',
      'message',
      [
        section({ expand: true }),
        {
          type: 'carousel',
          elements: [
            card({
              subtitle: mrkdwn('Total budget'),
              body: mrkdwn('101'),
              subtext: mrkdwn('rad 18'),
              slack_icon: { type: 'icon', name: 'book' },
              actions: [button()],
            }),
          ],
        },
        {
          type: 'context',
          elements: [
            mrkdwn('2026-03-02'),
            { type: 'image', slack_file: { id: 'F1' }, alt_text: 'a' },
          ],
        },
        {
          type: 'context_actions',
          elements: [
            feedback,
            { type: 'icon_button', icon: 'trash', text: plain('Ta bort'), action_id: 'del' },
          ],
        },
      ],
    ],
    [
      'tables and charts',
      'message',
      [
        dataTable(
          [
            [raw('Fält'), raw('Budget')],
            [raw('Lärka'), { type: 'raw_number', value: 12_000, text: '12 000 kr' }],
          ],
          { row_header_column_index: 0 },
        ),
        chart(),
        pie(45),
      ],
    ],
    [
      'a container',
      'message',
      [
        container({
          is_collapsible: true,
          default_collapsed: true,
          width: 'wide',
          child_blocks: [section(), actions(button())],
        }),
      ],
    ],
    [
      'exactly the limits',
      'message',
      [
        section({ text: mrkdwn('x'.repeat(LIMITS.sectionText.max)) }),
        { type: 'header', text: plain('x'.repeat(150)), level: 2 },
      ],
    ],
    [
      'a form',
      'modal',
      [
        input({ type: 'plain_text_input', action_id: 'a', multiline: true, max_length: 3000 }),
        input({ type: 'external_select', action_id: 'a', min_query_length: 1 }),
        { type: 'alert', text: plain('Obs'), level: 'warning' },
      ],
    ],
    [
      'a home',
      'home',
      [...many(99, () => ({ type: 'divider' })), { type: 'carousel', elements: [card()] }],
    ],
  ])('%s', (_what, surface, blocks) => {
    expect(pointers(blocks, surface)).toEqual([]);
  });
});

describe('surfaces', () => {
  it.each<[Surface, object, boolean]>([
    ['modal', { type: 'carousel', elements: [card()] }, false],
    ['modal', { type: 'markdown', text: 'a' }, false],
    ['modal', chart(), false],
    ['home', { type: 'alert', text: plain('a') }, false],
    ['home', container(), false],
    ['home', dataTable([[raw('a')], [raw('b')]]), false],
    ['home', card(), true],
    ['modal', card(), true],
  ])('%s: %o is taken: %s', (surface, block, isTaken) => {
    expect(pointers([block], surface)).toEqual(
      isTaken ? [] : [expect.stringContaining('/blocks/0/type unsupported type: ')],
    );
  });

  it('takes 100 blocks in views, no more', () => {
    const blocks = (count: number) => many(count, () => ({ type: 'divider' }));
    expect(pointers(blocks(100), 'home')).toEqual([]);
    expect(pointers(blocks(101), 'modal')).toEqual(['/blocks no more than 100 items allowed']);
  });
});

it('gives each limit its source', () => {
  for (const { max, source } of Object.values(LIMITS)) {
    expect(max).toBeGreaterThan(0);
    expect(source).toMatch(/^https:\/\/(?:docs\.slack\.dev|github\.com)\//u);
  }
});
