// "Pågående", "är klara", "har inte startat" in a question about many → the filters on where projects stand today.

import type { Filter } from '../../model/query.js';
import { positionsIn, take, type Reading } from '../reading.js';

const NOT = "(?:inte|ej|icke|not|n[’']t)";
const YET = '(?:ännu|än|fortfarande|längre|redan|helt|har|är|yet|still)';

/** In order: what denies goes before what it holds. A phrase may stand only where it tells of projects. */
const STATUSES: readonly (readonly [Status, RegExp])[] = [
  [
    'unfinished',
    phrase(
      `${NOT}\\s+(?:${YET}\\s+)*(?:avslutade|avslutats|avslutat|slutförda|färdiga|klara|slut|över|i mål|finished|completed|ended|done|over|closed)|(?:oavslutade|unfinished)`,
    ),
  ],
  [
    'unstarted',
    phrase(
      `${NOT}\\s+(?:${YET}\\s+)*(?:startade|startat|börjat|påbörjats|påbörjade|kommit igång|kommit i gång|started|begun)|(?:ska|skall|kommer att|will|yet to)\\s+(?:starta|börja|start|begin)|kommande|framtida|planerade|upcoming|future`,
    ),
  ],
  [
    'running',
    phrase(
      'i drift|pågår|pågående|igång|i gång|aktiva|aktivt|löpande|lever|rullar|rullande|ongoing|active|running|current|live|in progress|under ?way|inte har slutat|inte slutat',
    ),
  ],
  [
    'finished',
    phrase(
      'avslutade|avslutats|avslutat|slutförda|slutförts|färdiga|klara|slut|i mål|har slutat|har tagit slut|har gått ut|har löpt ut|finished|completed|ended|done|closed|concluded',
    ),
  ],
];

type Status = 'running' | 'finished' | 'unfinished' | 'unstarted';

function phrase(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
}

/** Empty where nothing is said of it; the words are taken. "Vilket pågår längst?" asks of all. */
export function readStatus(reading: Reading): readonly Filter[] {
  for (const [status, pattern] of STATUSES) {
    const match = pattern.exec(reading.text);
    if (!match) continue;
    if (status === 'running' && (LASTING.test(reading.text) || BEGINNING.test(reading.text)))
      continue;
    // "Slut" closes a question as often as it tells of projects.
    if (
      /^slut$/iu.test(match[0]) &&
      !/(?<!\p{L})(?:är|tagit|are)\s+(?:\p{L}+\s+)?slut(?!\p{L})/iu.test(reading.text)
    )
      continue;
    const span = positionsIn(reading, match.index, match.index + match[0].length);
    if (!span || reading.taken.slice(span[0], span[1] + 1).some((taken) => taken !== null))
      continue;
    if (isDoneBySomebody(reading, span[0])) continue;
    take(reading, span[0], span[1], 'time', 'status', status);
    return [filterOf(status, reading.today, match[0])];
  }
  return [];
}

// "Which projects is Test Testsson running?": what somebody does, and no state of a project.
function isDoneBySomebody({ tokens, taken }: Reading, position: number): boolean {
  const somebody = (at: number): boolean => taken[at] === 'person' || taken[at] === 'organisation';
  const before = tokens[position - 1]?.folded ?? '';
  return (
    tokens[position]?.folded === 'running' &&
    (somebody(position - 1) || (/^(?:is|are)$/.test(before) && somebody(position - 2)))
  );
}

/** "Drog igång först": how it began, and no state of today. */
const BEGINNING =
  /(?<!\p{L})(?:drog|drar|kom|kommer|kör|körde|sätter|satte|sattes|gick|går|kickade|kickar|tuffade|rullade|sparkade) (?:\p{L}+ ){0,2}(?:igång|i gång)(?!\p{L})/iu;
const LASTING = /längst|kortast|longest|shortest|hur länge|how long/iu;

function filterOf(status: Status, today: string, words: string): Filter {
  const day = { start: today, end: today, words } as const;
  switch (status) {
    case 'running':
      return { kind: 'time', aspect: 'running', relation: 'within', ...day };
    case 'finished':
      return { kind: 'time', aspect: 'end', relation: 'before', ...day };
    case 'unfinished':
      return { kind: 'time', aspect: 'end', relation: 'not-before', ...day };
    case 'unstarted':
      return { kind: 'time', aspect: 'start', relation: 'after', ...day };
  }
}
