// "Träffade Per Palm igår, vilka projekt har hen?" → the question alone, with the name in place of the pronoun.

import type { NamedEntity, Names } from '../model/names.js';
import type { IsoDate } from '../model/value.js';
import { takeWholeEntities } from './find-entities.js';
import { startReading } from './reading.js';
import { isScene } from './scene-cues.js';

const PERSON = 'hens|hans|hennes|hen|hon|han|honom|henne|she|he|him|her|his';
const BODY = 'deras|their';
const PRONOUN = new RegExp(`(?<!\\p{L})(?:${PERSON}|${BODY})(?!\\p{L})`, 'iu');
/** What the speaker tells, and the clause that asks. */
const SCENE_AND_QUESTION =
  /^(\P{L}*\p{L}.{8,160}?)(?:[,.;:!]|\s[–-])\s+((?:(?:så|och|men|so|and|but)\s+)?(?:(?:på|från|i|till|för|from|at|of|for|to)\s+)?(?:vad|vem|vilken|vilket|vilka|när|hur|var|what|who|which|when|where|how)(?!\p{L}).*)$/isu;
const OWN = /^(?:hens|hans|hennes|his|deras|their)$/iu;
/** "Her project" is hers, "call her" is not. */
const OWNED = /^\s+(?:\p{L}+\s+)?(?:projects?|e-?mail|mail|phone|number|address|name)(?!\p{L})/iu;

/** Left as it is where the scene names a project, or not just one person or organisation. */
export function namedInScene(text: string, names: Names, today: IsoDate): string {
  if (!PRONOUN.test(text)) return text;
  const [, scene = '', question = ''] = SCENE_AND_QUESTION.exec(text) ?? [];
  const pronoun = PRONOUN.exec(question);
  if (pronoun === null || PRONOUN.test(scene) || !isScene(scene)) return text;
  const body = new RegExp(`^(?:${BODY})$`, 'iu').test(pronoun[0]);
  const entity = onlyOneNamed(scene, names, today, body);
  if (entity === null || namesAny(question, names, today)) return text;
  const [before, after] = [
    question.slice(0, pronoun.index),
    question.slice(pronoun.index + pronoun[0].length),
  ];
  const own = OWN.test(pronoun[0]) || (/^her$/iu.test(pronoun[0]) && OWNED.test(after));
  const english = /^(?:his|her|their)$/iu.test(pronoun[0]);
  return `${before}${own ? possessive(entity.name, english) : entity.name}${after}`;
}

function possessive(name: string, english: boolean): string {
  if (english) return `${name}'s`;
  return /[sxz]$/iu.test(name) ? name : `${name}s`;
}

function onlyOneNamed(
  scene: string,
  names: Names,
  today: IsoDate,
  body: boolean,
): NamedEntity | null {
  const reading = startReading(scene, today);
  if (takeWholeEntities(reading, names, 'project').length > 0) return null;
  const people = takeWholeEntities(reading, names, 'person');
  const found =
    people.length === 0 && body ? takeWholeEntities(reading, names, 'organisation') : people;
  const [only, ...more] = found;
  return only && more.length === 0 ? only.entity : null;
}

function namesAny(question: string, names: Names, today: IsoDate): boolean {
  const reading = startReading(question, today);
  return (['project', 'person', 'organisation'] as const).some(
    (kind) => takeWholeEntities(reading, names, kind).length > 0,
  );
}
