// What was read from descriptions and what a reader found in them → hits, misses and false ones.

import type { LabelledCase, LabelledPartner, LabelledQuantity } from './read-labels.js';

/** What the bot read from one description. */
export interface ReadDescription {
  readonly partners: readonly string[];
  readonly goals: readonly string[];
  readonly targetGroups: readonly string[];
  readonly quantities: readonly {
    readonly value: number;
    readonly max: number | null;
    readonly unit: string;
    readonly quote: string;
  }[];
}

export interface Tally {
  readonly hits: number;
  readonly misses: number;
  readonly wrong: number;
}

export interface DescriptionScore {
  readonly partners: Tally;
  /** Names read from a text that has none. */
  readonly falseNames: number;
  readonly hasPartners: boolean;
  readonly goals: Tally;
  /** True if the first sentence shown is a required goal. */
  readonly mainGoal: boolean;
  readonly quantities: Tally;
  readonly targetGroups: { readonly explicit: Tally; readonly implied: Tally };
  /** One line for each miss and each false one. */
  readonly faults: readonly string[];
}

/** A quote counts as found from this share of its words on. */
const OVERLAP = 0.5;

/** Scores one description by the rules of the labels: `_ok` is neither miss nor false. */
export function scoreDescription(labelled: LabelledCase, read: ReadDescription): DescriptionScore {
  const { labels } = labelled;
  const faults: string[] = [];
  const partners = scorePartners(labelled, read.partners, faults);
  const goals = scoreGoals(labelled, read.goals, faults);
  const quantities = scoreQuantities(labelled, read.quantities, faults);
  const [first] = read.goals;
  const mainGoal =
    first === undefined
      ? labels.goals.length === 0
      : labels.goals.some((goal) => covers(first, goal.quote));
  if (!mainGoal) faults.push(`first goal     ${first ?? '(none)'}`);
  const groups = (explicit: boolean): Tally => {
    const wanted = labels.target_group.filter((group) => (group.explicit ?? false) === explicit);
    const found = wanted.filter((group) =>
      read.targetGroups.some((got) => covers(got, group.quote) || covers(group.quote, got)),
    );
    for (const group of wanted)
      if (!found.includes(group))
        faults.push(`${explicit ? 'target miss   ' : 'implied target'} ${group.quote}`);
    return { hits: found.length, misses: wanted.length - found.length, wrong: 0 };
  };
  return {
    partners,
    falseNames: labels.partners.length === 0 ? partners.wrong : 0,
    hasPartners: labels.partners.length > 0,
    goals,
    mainGoal,
    quantities,
    targetGroups: { explicit: groups(true), implied: groups(false) },
    faults,
  };
}

function scorePartners(
  { labels, owner }: LabelledCase,
  read: readonly string[],
  faults: string[],
): Tally {
  const own = new Set([owner, ...(labels.owner_alias ?? [])].map(nameKey));
  const names = read.filter((name) => !own.has(nameKey(name)) || isWanted(name));
  function isWanted(name: string): boolean {
    return labels.partners.some((partner) => isNamed(partner, name));
  }
  const found = labels.partners.filter((partner) => names.some((name) => isNamed(partner, name)));
  const neutral = [...labels.partners, ...(labels.partners_ok ?? [])];
  const wrong = names.filter((name) => !neutral.some((partner) => isNamed(partner, name)));
  for (const partner of labels.partners)
    if (!found.includes(partner)) faults.push(`partner miss   ${partner.name}`);
  for (const name of wrong) faults.push(`partner wrong  ${name}`);
  return {
    hits: found.length,
    misses: labels.partners.length - found.length,
    wrong: wrong.length,
  };
}

function isNamed(partner: LabelledPartner, name: string): boolean {
  return [partner.name, ...(partner.alt ?? [])].some((alt) => nameKey(alt) === nameKey(name));
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/s$/, ''))
    .join(' ');
}

function scoreGoals({ labels }: LabelledCase, read: readonly string[], faults: string[]): Tally {
  const found = labels.goals.filter((goal) => read.some((got) => covers(got, goal.quote)));
  const neutral = [...labels.goals, ...(labels.goals_ok ?? [])];
  // A list item is right where the labels quote the whole list.
  const wrong = read.filter(
    (got) => !neutral.some((goal) => covers(got, goal.quote) || covers(goal.quote, got, 0.8)),
  );
  for (const goal of labels.goals)
    if (!found.includes(goal)) faults.push(`goal miss      ${goal.quote}`);
  for (const got of wrong) faults.push(`goal wrong     ${got}`);
  return { hits: found.length, misses: labels.goals.length - found.length, wrong: wrong.length };
}

type ReadQuantity = ReadDescription['quantities'][number];

function scoreQuantities(
  { labels }: LabelledCase,
  read: readonly ReadQuantity[],
  faults: string[],
): Tally {
  const left = [...read];
  const found = labels.quantities.filter((wanted) => {
    const quoted = left.findIndex((got) => isSame(wanted, got) && shares(wanted.quote, got.quote));
    const at = quoted >= 0 ? quoted : left.findIndex((got) => isSame(wanted, got));
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
  // Repeats of a required quantity are neutral, as the labels' rules say.
  const neutral = [...labels.quantities, ...(labels.quantities_ok ?? [])];
  const wrong = left.filter((got) => !neutral.some((wanted) => isSame(wanted, got)));
  for (const wanted of labels.quantities)
    if (!found.includes(wanted)) faults.push(`quantity miss  ${wanted.quote}`);
  for (const got of wrong) faults.push(`quantity wrong ${got.quote}`);
  return {
    hits: found.length,
    misses: labels.quantities.length - found.length,
    wrong: wrong.length,
  };
}

function isSame(wanted: LabelledQuantity, got: ReadQuantity): boolean {
  if (wanted.value !== got.value) return false;
  if (wanted.value_max !== undefined && wanted.value_max !== got.max) return false;
  return unitKey(wanted.unit ?? '') === '%' || unitKey(got.unit) === '%'
    ? unitKey(wanted.unit ?? '') === unitKey(got.unit)
    : true;
}

function unitKey(unit: string): string {
  return /^(?:%|procent|percent|per cent)$/i.test(unit.trim()) ? '%' : unit.trim().toLowerCase();
}

function shares(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a) || covers(a, b) || covers(b, a);
}

/** True if `text` holds enough of the words of `quote`. */
export function covers(text: string, quote: string, share = OVERLAP): boolean {
  const wanted = wordsOf(quote);
  const held = new Set(wordsOf(text));
  const shared = wanted.filter((word) => held.has(word)).length;
  return wanted.length > 0 && shared / wanted.length >= share;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Sums of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    hits: sum((tally) => tally.hits),
    misses: sum((tally) => tally.misses),
    wrong: sum((tally) => tally.wrong),
  };
}

/** Harmonic mean of recall and precision, 1 where there was nothing to find and nothing found. */
export function f1({ hits, misses, wrong }: Tally): number {
  return hits + misses + wrong === 0 ? 1 : (2 * hits) / (2 * hits + misses + wrong);
}
