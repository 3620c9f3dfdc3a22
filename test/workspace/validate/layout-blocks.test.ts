import { describe, expect, it } from 'vitest';
import {
  long,
  plain,
  mrkdwn,
  option,
  button,
  many,
  actions,
  section,
  pointers,
} from '../support/blocks.js';

describe('bad layout blocks in a message', () => {
  it.each<[string, unknown, string]>([
    ['51 blocks', many(51, () => ({ type: 'divider' })), '/blocks no more than 50 items allowed'],
    ['a block of no type', [{}], '/blocks/0 missing required field: type'],
    ['an unknown type', [{ type: 'banner' }], '/blocks/0/type unsupported type: banner'],
    ['an alert', [{ type: 'alert', text: mrkdwn('!') }], '/blocks/0/type unsupported type: alert'],
    [
      'an unknown field',
      [{ type: 'divider', color: 'red' }],
      '/blocks/0 invalid additional property: color',
    ],
    [
      'a field of Object',
      [{ type: 'divider', toString: 1 }],
      '/blocks/0 invalid additional property: toString',
    ],
    ['null', [null], '/blocks/0 must provide an object'],
    [
      'a long block_id',
      [{ type: 'divider', block_id: long(255) }],
      '/blocks/0/block_id must be less than 256 characters',
    ],
    [
      'two equal block_ids',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      '/blocks/1/block_id `block_id` "a" already exists',
    ],

    ['a section without text', [{ type: 'section' }], '/blocks/0 missing required field: text'],
    [
      'an empty text',
      [section({ text: mrkdwn('') })],
      '/blocks/0/text/text must be more than 0 characters',
    ],
    [
      'a text of 3001',
      [section({ text: mrkdwn(long(3000)) })],
      '/blocks/0/text/text must be less than 3001 characters',
    ],
    [
      'eleven fields',
      [section({ fields: many(11, () => mrkdwn('f')) })],
      '/blocks/0/fields no more than 10 items allowed',
    ],
    [
      'a field of 2001',
      [section({ fields: [mrkdwn(long(2000))] })],
      '/blocks/0/fields/0/text must be less than 2001 characters',
    ],
    [
      'emoji in mrkdwn',
      [section({ text: { ...mrkdwn('a'), emoji: true } })],
      '/blocks/0/text invalid additional property: emoji',
    ],
    [
      'an input as accessory',
      [section({ accessory: { type: 'plain_text_input' } })],
      '/blocks/0/accessory/type unsupported type: plain_text_input',
    ],
    [
      'mrkdwn in a header',
      [{ type: 'header', text: mrkdwn('a') }],
      '/blocks/0/text/type unsupported type: mrkdwn',
    ],
    [
      'a header of 151',
      [{ type: 'header', text: plain(long(150)) }],
      '/blocks/0/text/text must be less than 151 characters',
    ],
    [
      'a header of level 5',
      [{ type: 'header', text: plain('a'), level: 5 }],
      '/blocks/0/level must be less than 5',
    ],
    [
      'eleven context elements',
      [{ type: 'context', elements: many(11, () => mrkdwn('a')) }],
      '/blocks/0/elements no more than 10 items allowed',
    ],
    [
      'a button in a context',
      [{ type: 'context', elements: [button()] }],
      '/blocks/0/elements/0/type unsupported type: button',
    ],
    [
      'an image without alt_text',
      [{ type: 'image', image_url: 'https://example.org/a.png' }],
      '/blocks/0 missing required field: alt_text',
    ],
    [
      'an image of this machine',
      [{ type: 'image', image_url: 'http://127.0.0.1/a.png', alt_text: 'a' }],
      '/blocks/0/image_url downloading image failed',
    ],
    [
      'a file that is not there',
      [{ type: 'image', slack_file: { id: 'F2' }, alt_text: 'a' }],
      '/blocks/0/slack_file invalid slack file',
    ],
    [
      'an image twice',
      [
        {
          type: 'image',
          slack_file: { id: 'F1' },
          image_url: 'https://example.org/a.png',
          alt_text: 'a',
        },
      ],
      '/blocks/0 only one of image_url and slack_file allowed',
    ],

    [
      '26 actions',
      [actions(...many(26, (index) => button({ action_id: `a${index}` })))],
      '/blocks/0/elements no more than 25 items allowed',
    ],
    [
      'two equal action_ids',
      [actions(button(), button())],
      '/blocks/0/elements/1/action_id `action_id` "a" already exists for another element in this block',
    ],
    [
      'a long button',
      [actions(button({ text: plain(long(75)) }))],
      '/blocks/0/elements/0/text/text must be less than 76 characters',
    ],
    [
      'a long value',
      [actions(button({ value: long(2000) }))],
      '/blocks/0/elements/0/value must be less than 2001 characters',
    ],
    [
      'an empty value',
      [actions(button({ value: '' }))],
      '/blocks/0/elements/0/value must be more than 0 characters',
    ],
    [
      'a script as url',
      [actions(button({ url: 'javascript:alert(1)' }))],
      '/blocks/0/elements/0/url invalid url',
    ],
    [
      'a style of its own',
      [actions(button({ style: 'green' }))],
      '/blocks/0/elements/0/style must be a valid enum value',
    ],
    [
      'a long confirm title',
      [actions(button({ confirm: { text: plain('Ja?'), title: plain(long(100)) } }))],
      '/blocks/0/elements/0/confirm/title/text must be less than 101 characters',
    ],
    [
      'a menu without options',
      [actions({ type: 'static_select' })],
      '/blocks/0/elements/0 missing required field: options',
    ],
    [
      '101 options',
      [actions({ type: 'static_select', options: many(101, (index) => option(`o${index}`)) })],
      '/blocks/0/elements/0/options no more than 100 items allowed',
    ],
    [
      'a long option',
      [actions({ type: 'static_select', options: [{ text: plain(long(75)), value: 'a' }] })],
      '/blocks/0/elements/0/options/0/text/text must be less than 76 characters',
    ],
    [
      'a long option value',
      [actions({ type: 'static_select', options: [{ text: plain('a'), value: long(150) }] })],
      '/blocks/0/elements/0/options/0/value must be less than 151 characters',
    ],
    [
      'an initial option of no menu',
      [actions({ type: 'static_select', options: [option('a')], initial_option: option('b') })],
      '/blocks/0/elements/0/initial_option initial option does not match any of the options',
    ],
    [
      'six in an overflow menu',
      [actions({ type: 'overflow', options: many(6, (index) => option(`o${index}`)) })],
      '/blocks/0/elements/0/options no more than 5 items allowed',
    ],
    [
      'eleven checkboxes',
      [actions({ type: 'checkboxes', options: many(11, (index) => option(`o${index}`)) })],
      '/blocks/0/elements/0/options no more than 10 items allowed',
    ],
    [
      'a date in words',
      [actions({ type: 'datepicker', initial_date: 'idag' })],
      '/blocks/0/elements/0/initial_date must be a valid date (YYYY-MM-DD)',
    ],
  ])('%s', (_what, blocks, expected) => {
    expect(pointers(blocks)).toContain(expected);
  });
});
