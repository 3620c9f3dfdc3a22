// Small blocks to build tests from, and the faults that the validator finds in blocks.

import type { Surface } from '../../../src/workspace/validate/inspect.js';
import { validateBlocks } from '../../../src/workspace/validate/validate-blocks.js';

export const long = (max: number): string => 'x'.repeat(max + 1);
export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const option = (value: string) => ({ text: plain(value), value });
export const button = (more: object = {}) => ({
  type: 'button',
  text: plain('Öppna'),
  action_id: 'a',
  ...more,
});
export const many = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_none, index) => one(index));
export const raw = (text: string) => ({ type: 'raw_text', text });
export const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
export const richSection = (...elements: object[]) => ({ type: 'rich_text_section', elements });
export const dataTable = (rows: object[][], more: object = {}) => ({
  type: 'data_table',
  caption: 'Tabell',
  rows,
  ...more,
});
export const card = (more: object = {}) => ({ type: 'card', title: mrkdwn('Lärka'), ...more });
export const container = (more: object = {}) => ({
  type: 'container',
  title: plain('Källor'),
  child_blocks: [{ type: 'divider' }],
  ...more,
});
export const chart = (more: object = {}) => ({
  type: 'data_visualization',
  title: 'Budget',
  chart: {
    type: 'bar',
    series: [{ name: 'Budget', data: [{ label: 'Q1', value: 120 }] }],
    axis_config: { categories: ['Q1'] },
  },
  ...more,
});
export const pie = (value: number) => ({
  type: 'data_visualization',
  title: 'Andel',
  chart: { type: 'pie', segments: [{ label: 'Stöd', value }] },
});
export const actions = (...elements: object[]) => ({ type: 'actions', elements });
export const section = (more: object = {}) => ({ type: 'section', text: mrkdwn('hej'), ...more });
export const input = (element: object) => ({ type: 'input', label: plain('Namn'), element });
export const feedback = {
  type: 'feedback_buttons',
  action_id: 'fb',
  positive_button: { text: plain('Bra'), value: 'good' },
  negative_button: { text: plain('Dåligt'), value: 'bad' },
};

/** Pointer and message of each fault; an image `F1` was uploaded. */
export function pointers(blocks: unknown, surface: Surface = 'message'): readonly string[] {
  return validateBlocks(blocks, { surface, hasFile: (id) => id === 'F1' }).map(
    ({ pointer, message }) => `${pointer} ${message}`,
  );
}
