// A query: what a question was understood to ask for.

import type { GroupFigure, GroupTopic } from './groups.js';
import type { Language } from './language.js';
import type { RefusalReason, TrailStep } from './answer.js';
import type { NamedEntity } from './names.js';
import type { Sheet } from './sheet.js';
import type { IsoDate } from './value.js';

/** A field or computation asked for; the first topic that the sheet has answers it. */
export interface Ask {
  readonly cue: string;
  readonly topics: readonly string[];
}

/** A yes/no question's claim about a project. */
export type Claim =
  | {
      readonly kind: 'number';
      readonly topics: readonly string[];
      readonly comparison: Comparison;
      readonly number: number;
      /** The upper end of a range that `number` begins, with its ends unless it is `more`; null where it is none. */
      readonly upper: number | null;
      readonly percent: boolean;
    }
  | {
      readonly kind: 'time';
      readonly aspect: TimeAspect;
      readonly relation: TimeRelation;
      readonly start: IsoDate;
      readonly end: IsoDate;
    }
  | {
      /** So long a time from its first day to its last. */
      readonly kind: 'length';
      readonly comparison: Comparison;
      readonly number: number;
      /** The upper end of a range that `number` begins; null where it is no range. */
      readonly upper: number | null;
      readonly unit: 'days' | 'weeks' | 'months' | 'years';
    }
  | { readonly kind: 'name'; readonly topics: readonly string[]; readonly name: string };

export type Comparison = 'more' | 'less' | 'at-least' | 'at-most' | 'equal';
export type TimeAspect = 'start' | 'end' | 'running';
export type TimeRelation = 'within' | 'before' | 'after' | 'not-after' | 'not-before';

/** A condition that projects in a set meet. */
export type Filter =
  | { readonly kind: 'entity'; readonly entity: NamedEntity; readonly words: string }
  | {
      readonly kind: 'time';
      readonly aspect: TimeAspect;
      readonly relation: TimeRelation;
      readonly start: IsoDate;
      readonly end: IsoDate;
      readonly words: string;
    }
  | {
      readonly kind: 'amount';
      readonly of: 'grant' | 'plannedParticipants';
      readonly comparison: Comparison;
      readonly amount: number;
      readonly words: string;
    }
  | {
      readonly kind: 'code';
      readonly topic: string;
      readonly code: string;
      /** True where the field may say more: the words stand somewhere in it. */
      readonly within?: boolean;
      readonly words: string;
    }
  | { readonly kind: 'name-word'; readonly words: string }
  | { readonly kind: 'prose'; readonly words: string }
  /** None of the topics has a value on that day. */
  | {
      readonly kind: 'lacking';
      readonly topics: readonly string[];
      readonly day: IsoDate;
      readonly words: string;
    }
  /** An organisation that owns a project or is a partner in it. */
  | { readonly kind: 'partner'; readonly name: string; readonly words: string }
  /** Words that the goals of a project hold. */
  | { readonly kind: 'goal'; readonly words: string }
  /** So many of what a field lists: "fler än fem kommuner". */
  | {
      readonly kind: 'items';
      readonly topic: CountedTopic;
      readonly comparison: Comparison;
      readonly number: number;
      readonly words: string;
    }
  /** Projects that do not meet the other: "som inte ligger i Exempellän". */
  | { readonly kind: 'not'; readonly filter: Filter; readonly words: string }
  /** At least one of them: "i Exempellän eller Provlän". */
  | { readonly kind: 'any'; readonly filters: readonly Filter[]; readonly words: string };

/** What differs from project to project and can be put in an order. */
export type MeasuredTopic =
  | CountedTopic
  | 'grantShare'
  | 'coFinancingRate'
  | 'ownFunding'
  | 'grantPerMonth'
  | 'grantPerYear'
  | 'grantPerParticipant'
  | 'budgetPerParticipant'
  | 'grantPerMunicipality'
  | 'grantPerCounty';

/** A field that lists things, by the computation that counts them. */
export type CountedTopic = 'countiesCount' | 'municipalitiesCount' | 'partnersCount';

export type SetOperation =
  | 'list'
  | 'count'
  /** How many of a hundred of those without the last condition. */
  | 'share'
  | 'sum'
  | 'average'
  | 'largest'
  | 'smallest'
  | 'longest'
  | 'shortest'
  | 'earliest'
  | 'latest';
/** What is compared or added up. */
export type Measure =
  'money' | 'duration' | 'start' | 'end' | 'participants' | 'projects' | MeasuredTopic;

export type Query =
  | {
      readonly kind: 'fields';
      readonly sheet: Sheet;
      readonly asks: readonly Ask[];
      readonly day: IsoDate;
    }
  | {
      readonly kind: 'claim';
      readonly sheet: Sheet;
      readonly claim: Claim;
      /** True where the question claims the opposite: "saknas …?", "stämmer det att … inte …?". */
      readonly negated?: boolean;
      readonly day: IsoDate;
    }
  /** The same claimed of several projects: of all of them, of at least one, or of none. */
  | {
      readonly kind: 'claim-of-each';
      readonly sheets: readonly Sheet[];
      readonly claim: Claim;
      readonly quantifier: 'all' | 'any' | 'none';
      readonly day: IsoDate;
    }
  /** `whole` where all of the sheet's main facts are asked for, not the few that come first. */
  | {
      readonly kind: 'overview';
      readonly sheet: Sheet;
      readonly day: IsoDate;
      readonly whole?: boolean;
    }
  | {
      readonly kind: 'passage';
      readonly sheet: Sheet | null;
      /** What no field explains. */
      readonly words: string;
      /** All that the question says beside names, fields included. */
      readonly about?: string;
      readonly counting: boolean;
      /** What is answered where no sentence tells of the words. */
      readonly otherwise?: Extract<Query, { kind: 'fields' }>;
    }
  | {
      readonly kind: 'compare';
      readonly sheets: readonly Sheet[];
      readonly operation: CompareOperation;
      /** True where the question claims that the first is the larger, longer or earlier one. */
      readonly claimed: boolean;
      readonly measure: Measure;
      readonly asks: readonly Ask[];
      readonly day: IsoDate;
    }
  | {
      readonly kind: 'set';
      readonly base: readonly Sheet[] | null;
      /** The fields by which the projects of the base were picked before. */
      readonly pickedBy?: readonly string[];
      readonly filters: readonly Filter[];
      /** So many of the filters, the first, only say which projects it is asked of; absent where it is all. */
      readonly among?: number;
      /** What a list tells of each project instead of its name; the first that the sheet has. */
      readonly showing?: readonly string[];
      readonly operation: SetOperation;
      readonly measure: Measure;
      readonly limit: number | null;
      /** The place of the order to begin at: 1, or 2 for "näst störst". */
      readonly place: number;
      readonly explicitTotal: boolean;
      readonly day: IsoDate;
    }
  | {
      readonly kind: 'groups';
      readonly base: readonly Sheet[] | null;
      readonly filters: readonly Filter[];
      readonly by: GroupTopic;
      /** The only groups asked about, as named; empty where it is all of them. */
      readonly only: readonly string[];
      readonly figure: GroupFigure;
      readonly order: 'most' | 'fewest';
      /** How many groups are wanted; null for all. */
      readonly limit: number | null;
      /** True where it is asked how many groups there are. */
      readonly counting: boolean;
      readonly day: IsoDate;
    }
  | {
      readonly kind: 'person';
      readonly entities: readonly NamedEntity[];
      readonly asks: readonly Ask[];
      readonly day: IsoDate;
    }
  | {
      readonly kind: 'contact-owner';
      /** The address or number, which at least one sheet states. */
      readonly contact: string;
      readonly field: 'email' | 'phone';
      readonly wanted: 'person' | 'organisation' | 'projects';
    }
  | {
      readonly kind: 'choose-project';
      readonly sheets: readonly Sheet[];
      readonly asks: readonly Ask[];
    }
  | {
      readonly kind: 'choose-person';
      readonly entities: readonly NamedEntity[];
      readonly asks: readonly Ask[];
    }
  | {
      readonly kind: 'refuse';
      readonly reason: RefusalReason;
      readonly sheet: Sheet | null;
      readonly lookedFor: string | null;
      readonly nearest: readonly Sheet[];
      /** True where no sentence can tell it either: what would have to be worked out. */
      readonly final?: boolean;
      /** The fields that the words name, where they ask for something else; a sentence tells it that would stand before those. */
      readonly beside?: readonly Ask[];
    };

/** A question about many projects. */
export type SetQuery = Extract<Query, { kind: 'set' }>;

export type CompareOperation =
  | 'average'
  | 'largest'
  | 'smallest'
  | 'longest'
  | 'shortest'
  | 'earliest'
  | 'latest'
  | 'difference'
  | 'sum'
  | 'same'
  | 'side-by-side';

/** A query with the language it was asked in and how it was arrived at. */
export interface Understanding {
  readonly query: Query;
  readonly language: Language;
  readonly trail: readonly TrailStep[];
  /** Its words without those of names, in order; worked out when they are asked for. */
  readonly said: () => readonly SaidWord[];
}

/** A word of a question that is no part of a name. */
export interface SaidWord {
  /** As written. */
  readonly text: string;
  /** What names a field outright, what asks for one otherwise, what no field explains, or a small word. */
  readonly kind: 'named' | 'asked' | 'beside' | 'frame';
}

/** What earlier questions of a conversation left to refer to. */
export interface ConversationContext {
  readonly language: Language | null;
  readonly sheet: Sheet | null;
  readonly asks: readonly Ask[];
  /** Projects just listed. */
  readonly listed: readonly Sheet[];
  /** The fields by which they were picked, as far as fields did. */
  readonly listedBy: readonly string[];
  /** Projects or people to choose among. */
  readonly choice: {
    readonly sheets: readonly Sheet[];
    readonly entities: readonly NamedEntity[];
    readonly asks: readonly Ask[];
  } | null;
  /** The question about many that was answered last, where nothing else was answered since. */
  readonly lastSet: SetQuery | null;
  /** The claim or comparison a switched project takes over. */
  readonly claim: Claim | null;
}

export const EMPTY_CONTEXT: ConversationContext = {
  language: null,
  sheet: null,
  asks: [],
  listed: [],
  listedBy: [],
  choice: null,
  lastSet: null,
  claim: null,
};
