// "Vilka projekt leder hon?", "vad har de mer för projekt?" right after a project → who leads or owns it.

import type { Sheet } from '../../model/sheet.js';
import type { Query } from '../../model/query.js';
import { refuse, type Draft } from '../draft.js';
import { nameTokens, startReading, take } from '../reading.js';

const PERSON = /^(?:han|hon|hen|hens|honom|henne|hennes|hans|he|she|him|her|his)$/;
const BODY = /^(?:de|dom|they|deras|their)$/;
/** What somebody has several of; anything else is asked of the project spoken of. */
const THEIRS = /(?<!\p{L})(?:projekt|projekten|projects)(?!\p{L})/iu;
/** "De" are projects too; who has others of them is whoever owns the one spoken of. */
const HAVE_OTHERS =
  /^(?=.*(?<!\p{L})(?:andra|fler|flera|mer|other|more|else)(?!\p{L})).*(?<!\p{L})(?:(?:har|äger|driver|do) (?:de|dom|they)|(?:de|dom|they) (?:har|äger|driver|have|own|run))(?!\p{L})/iu;

/** Refuses where nobody is spoken of: nothing says who is meant. */
export function recognisePronoun(draft: Draft): Query | null {
  const { reading, mentions, entities } = draft;
  if (mentions.length + entities.person.length + entities.organisation.length > 0) return null;
  if (!THEIRS.test(reading.text)) return null;
  const at = positionOf(draft, PERSON);
  if (at >= 0)
    return standsFor(draft, at, 'person', ['projectLeader', 'contactPerson'])
      ? null
      : refuse('no-such-person', null, reading.tokens[at]?.text ?? null);
  const body = HAVE_OTHERS.test(reading.text) || ofOwner(draft) ? positionOf(draft, BODY) : -1;
  if (body >= 0) standsFor(draft, body, 'organisation', ['owner']);
  return null;
}

/** "Hur många projekt har de?", "vem leder deras projekt?" */
const OF_BODY =
  /(?<!\p{L})(?:(?:har|äger|driver|do) (?:de|dom|they)(?! projekt)|(?:de|dom|they) (?:har|äger|driver|have|own|run)|deras|their)(?!\p{L})/iu;

// Right after it was asked who owns one.
function ofOwner({ reading, context }: Draft): boolean {
  const owner = context.sheet !== null && context.asks.some(({ topics }) => topics[0] === 'owner');
  return owner && OF_BODY.test(reading.text);
}

const positionOf = ({ reading: { tokens, taken } }: Draft, pronoun: RegExp): number =>
  tokens.findIndex(({ folded }, position) => taken[position] === null && pronoun.test(folded));

// True where the projects spoken of say who it is, and all the same; the word is taken.
function standsFor(
  { reading, names, context, entities }: Draft,
  at: number,
  kind: 'person' | 'organisation',
  keys: readonly string[],
): boolean {
  const spoken = context.sheet ? [context.sheet] : context.listed;
  const [told, ...others] = new Set(spoken.map((sheet) => statedIn(sheet, keys)));
  if (told === undefined || told === null || others.length > 0) return false;
  const entity = names
    .find(nameTokens(startReading(told, reading.today)), [kind])
    .find(({ exact }) => exact)?.entity;
  if (!entity) return false;
  take(reading, at, at, kind, 'pronoun', entity.name);
  entities[kind].push({ entity, first: at, last: at, whole: true });
  return true;
}

function statedIn({ fields }: Sheet, keys: readonly string[]): string | null {
  const stated = fields.flatMap(({ key, reading }) =>
    keys.includes(key) && reading.origin === 'stated' ? [reading.text] : [],
  );
  return stated[0] ?? null;
}
