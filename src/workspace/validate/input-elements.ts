// Checks of pickers, choices and fields that are typed into.

import { option } from './composition.js';
import { confirm, dispatch, element, focus, initialAmong, placeholder } from './element.js';
import type { Fields } from './element.js';
import { anything, boolean, list, matching, number, string } from './inspect.js';
import { LIMITS } from './limits.js';

const DATE = matching(
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  'a valid date (YYYY-MM-DD)',
);
const TIME = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'a valid time (HH:mm)');
const NUMERAL = matching(/^-?\d+(?:\.\d+)?$/u, 'a number in a string');

/** Dates, times, checkboxes and radio buttons. */
export const PICKERS: Fields = {
  ...element('datepicker', {}, { ...placeholder, ...confirm, ...focus, initial_date: DATE }),
  ...element(
    'timepicker',
    {},
    { ...placeholder, ...confirm, ...focus, initial_time: TIME, timezone: string(255) },
  ),
  ...element(
    'datetimepicker',
    {},
    {
      ...confirm,
      ...focus,
      initial_date_time: number({ min: 1_000_000_000, max: 9_999_999_999, whole: true }),
    },
  ),
  ...element(
    'checkboxes',
    { options: list(option('choice'), LIMITS.checkboxOptions.max) },
    { ...confirm, ...focus, initial_options: list(option('choice'), LIMITS.checkboxOptions.max) },
    initialAmong('initial_options'),
  ),
  ...element(
    'radio_buttons',
    { options: list(option('choice'), LIMITS.radioOptions.max) },
    { ...confirm, ...focus, initial_option: option('choice') },
    initialAmong('initial_option'),
  ),
};

const typed = { ...placeholder, ...focus, ...dispatch };
const lengths = {
  min_length: number({ min: 0, max: LIMITS.inputLength.max, whole: true }),
  max_length: number({ min: 1, max: LIMITS.inputLength.max, whole: true }),
};
const lines = number({ min: 1, max: 100, whole: true });
/** A field for rich text. */
export const RICH_TEXT_INPUT = element(
  'rich_text_input',
  {},
  { ...typed, initial_value: anything, min_lines: lines, max_lines: lines },
);

/** Fields that are typed into, and files. */
export const TYPED: Fields = {
  ...element(
    'plain_text_input',
    {},
    { ...typed, ...lengths, initial_value: string(LIMITS.inputLength.max), multiline: boolean },
  ),
  ...element('email_text_input', {}, { ...typed, initial_value: string(LIMITS.inputLength.max) }),
  ...element('url_text_input', {}, { ...typed, initial_value: string(LIMITS.inputLength.max) }),
  ...element(
    'number_input',
    { is_decimal_allowed: boolean },
    { ...typed, initial_value: NUMERAL, min_value: NUMERAL, max_value: NUMERAL },
  ),
  ...element(
    'file_input',
    {},
    {
      filetypes: list(string(20), 100),
      max_files: number({ min: 1, max: LIMITS.fileInputFiles.max, whole: true }),
    },
  ),
  ...RICH_TEXT_INPUT,
};
