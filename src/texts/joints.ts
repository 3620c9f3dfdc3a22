// The joints between parts of a line, which are the same in every language.

import { said } from './said.js';

export const SPACE = said(' ');
export const COMMA = said(', ');
export const DOT = said(' · ');
export const COLON = said(': ');
