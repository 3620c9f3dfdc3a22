import { describe, expect, it } from 'vitest';
import { createSteppedClock } from '../../src/workspace/clock.js';
import { SAMPLE_SEED } from '../../src/workspace/state/seed.js';
import { createState } from '../../src/workspace/state/state.js';
import { readTyped } from '../../src/workspace/state/typed-text.js';
import { START } from './support/start.js';

const state = createState(SAMPLE_SEED, 'exempelbot', createSteppedClock(START));

describe('typed text', () => {
  it.each([
    ['Lärka & co <b>', 'Lärka &amp; co &lt;b&gt;'],
    ['@exempelbot hej @maja, @ingen', '<@U0BOT00001> hej <@U0MAJA0001>, @ingen'],
    ['fråga @Maja.', 'fråga <@U0MAJA0001>.'],
    ['i #projekt och #inget', 'i <#C0PROJEKT1|projekt> och #inget'],
    ['se https://example.org/a?b=1&c=2.', 'se <https://example.org/a?b=1&amp;c=2>.'],
    ['maila maja@example.se', 'maila <mailto:maja@example.se|maja@example.se>'],
    ['läs example.se nu', 'läs <http://example.se|example.se> nu'],
    ['2018/00082 kostar 3,5 mkr', '2018/00082 kostar 3,5 mkr'],
  ])('%s', (typed, text) => {
    expect(readTyped(typed, state).text).toBe(text);
  });

  it('makes rich text of the same pieces', () => {
    expect(readTyped('@maja se example.se', state).blocks[0]).toMatchObject({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'user', user_id: 'U0MAJA0001' },
            { type: 'text', text: ' se ' },
            { type: 'link', url: 'http://example.se', text: 'example.se' },
          ],
        },
      ],
    });
  });
});
