// A label → the label as a sentence says it.

import type { Said } from '../model/card.js';
import { said } from './said.js';

/** The European Union keeps its letter in English. */
const NAME = /^Union\b/;

/** "webbplats" for "Webbplats" and "e-post" for "E-post", while "ESF-stöd" stays as it is. */
export function inSentence(label: Said): Said {
  const first = label.charAt(0);
  const isWord = /^\p{Lu}-?\p{Ll}/u.test(label) && !NAME.test(label);
  return isWord ? said(first.toLowerCase() + label.slice(1)) : label;
}
