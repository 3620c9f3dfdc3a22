// What the bot answers: facts about projects, a choice, or a refusal. Data, without wording.

import type { Fact, Missing, StatedFact } from './fact.js';
import type { Language } from './language.js';
import type { GroupTopic } from './groups.js';
import type { FieldKey, Finding, Sheet } from './sheet.js';
import type { IsoDate, ValueOf } from './value.js';

/** A project as an answer names it; the name is itself a cited fact. */
export interface ProjectRef {
  readonly id: string;
  readonly name: StatedFact<ValueOf<'text'>>;
}

export function projectRef(sheet: Sheet): ProjectRef {
  return { id: sheet.id, name: sheet.name };
}

/**
 * What an entry is about: a field of the catalogue, a label of the sheet's own, or one of the
 * things that are computed or read from prose.
 */
export type Topic = FieldKey;

/** One value that answers, and whose it is. `project` is null for a figure over several. */
export interface Entry {
  readonly project: ProjectRef | null;
  readonly topic: Topic;
  readonly fact: Fact;
  /** For a figure of one group of several: the value that its projects share. */
  readonly group?: Fact;
}

/** A field that was asked for and stands on the sheet without a value. */
export interface MissingEntry {
  readonly project: ProjectRef;
  readonly topic: Topic;
  readonly missing: Missing;
}

/** A project that may be meant, with what tells it from the others. */
export interface Candidate {
  readonly project: ProjectRef;
  /** Owner, period and the like: facts in which the candidates differ. */
  readonly differences: readonly { readonly topic: Topic; readonly fact: Fact }[];
}

/** How a question was asked to be answered; decides the shape of the headline. */
export type AnswerKind =
  | 'fields'
  | 'contact'
  | 'overview'
  | 'yes-no'
  | 'passage'
  | 'comparison'
  | 'aggregate'
  | 'project-list'
  | 'groups'
  | 'person';

/** What is said to the bot without asking of the projects. */
export type SmallTalk = 'greeting' | 'thanks' | 'help';

export type RefusalReason =
  | SmallTalk
  | 'no-such-project'
  | 'no-such-person'
  | 'no-such-field'
  | 'missing-value'
  | 'out-of-scope'
  | 'hostile'
  | 'empty'
  | 'no-documents'
  | 'members-only';

interface AnswerBase {
  /** The question as it was asked, unescaped, as plain text. */
  readonly question: string;
  readonly language: Language;
  /** Full questions that can be asked next; each has an answer in the library. */
  readonly suggestions: readonly string[];
  /** How the question was understood: which words were read as what. */
  readonly trail: readonly TrailStep[];
}

/** One reading in how a question was understood. */
export interface TrailStep {
  readonly recogniser: string;
  readonly words: string;
  readonly reading: string;
}

/** How many projects an aggregate counted, and which it had to leave out for want of a value. */
export interface Counted {
  readonly counted: number;
  readonly leftOut: readonly ProjectRef[];
  /** How many more were left out than are named; absent where none. */
  readonly moreLeftOut?: number;
}

/** What a long list tells beyond the entries at hand: counted, and made when somebody reads on. */
export interface Beyond {
  readonly entries: number;
  /** Projects that none of the entries at hand is about. */
  readonly projects: number;
  /** The sheets of all projects of the list, those at hand included, in order. */
  readonly sheets: () => readonly Sheet[];
  /** The entries, in order, anew each time. */
  readonly read: () => Iterable<Entry>;
}

/** What a figure over very many projects was made of, as far as it is drawn. */
export interface FigureParts {
  /** The first of the projects, each with its value. */
  readonly entries: readonly Entry[];
  readonly more: number;
  /** The figure of each region, the largest first; empty where not all projects name one. */
  readonly regions: readonly { readonly region: string; readonly fact: Fact }[];
}

export type Ranking =
  'largest' | 'smallest' | 'longest' | 'shortest' | 'earliest' | 'latest' | 'equal';

export interface Answered extends AnswerBase {
  readonly status: 'answered';
  readonly kind: AnswerKind;
  /** The answer; the first entry leads. Never empty; of a long list those that a card may show. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** The rest of a long list; absent where `entries` are all. */
  readonly beyond?: Beyond;
  /** Absent where the inputs of the figure tell it. */
  readonly parts?: FigureParts;
  /** Fields asked for beside the answered ones that the sheet leaves empty. */
  readonly missing: readonly MissingEntry[];
  /** Fields asked for beside the answered ones that the sheet does not have. */
  readonly absent: readonly Topic[];
  /** Findings on the sheet that touch the entries. */
  readonly findings: readonly Finding[];
  readonly counted: Counted | null;
  /** Who was asked for by name, where the entries are but ways to reach this person. */
  readonly person?: Fact;
  /** What tells the groups apart that the entries are of. */
  readonly groupedBy?: GroupTopic;
  /** What the entries are in the order of: the first is the largest, say; `equal` where two lead. */
  readonly ranked?: Ranking;
  /** The day that the question names, where what is computed is of another day than today. */
  readonly day?: IsoDate;
  /** Where a project may be counted in several of the groups. */
  readonly overlapping?: true;
  /** Of how many projects, those spoken of before, it was asked; absent where of all. */
  readonly among?: number;
}

export interface Ambiguous extends AnswerBase {
  readonly status: 'ambiguous';
  /** What has to be chosen. `project` without candidates: none was named. */
  readonly choice: 'project' | 'person' | 'field';
  readonly candidates: readonly Candidate[];
  /** How many more could be meant than are listed. */
  readonly more: number;
  /** What was asked for, as far as it was understood. */
  readonly topics: readonly Topic[];
}

export interface Unanswerable extends AnswerBase {
  readonly status: 'unanswerable';
  readonly reason: RefusalReason;
  /** The project that was recognised, if any. */
  readonly project: ProjectRef | null;
  /** What was looked for, in the asker's words; shown escaped, never as a value. */
  readonly lookedFor: string | null;
  /** True where it is conditions that no project meets, not a name. */
  readonly conditions?: true;
  /** Of how many projects, those spoken of before, it was asked; absent where of all. */
  readonly among?: number;
  /** The empty field that was asked for, with its line. */
  readonly missing: MissingEntry | null;
  /** What was asked for that no field and no sentence of the sheet tells; absent where not settled. */
  readonly untold?: Topic;
  /** Projects nearest to what was asked. */
  readonly nearest: readonly Candidate[];
  /** What the recognised sheet does have. */
  readonly has: readonly Topic[];
  /** Whom to ask instead: the project's own contact. */
  readonly contact: Entry | null;
}

/** All entries, those of a long list that are not at hand included. */
export function* allEntries({ entries, beyond }: Answered): Generator<Entry, void> {
  yield* entries;
  if (beyond !== undefined) yield* beyond.read();
}

export type Answer = Answered | Ambiguous | Unanswerable;
