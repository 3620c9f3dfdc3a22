// The shape of everything the bot says: the same holes and parameters in every language.

import type { Said } from '../model/card.js';
import type { Ranking, SmallTalk } from '../model/answer.js';
import type { MissingCause } from '../model/fact.js';
import type { Language } from '../model/language.js';
import type { GroupFigure } from '../model/groups.js';
import type { Place } from '../model/place.js';
import type { FindingRule } from '../model/sheet.js';
import type { CountUnit, Phase } from '../model/value.js';
import type { FieldSentences } from './field-sentence.js';
import type { TerminalTexts } from './terminal-texts.js';
import type { Template } from './template.js';

/** How values are written; the words around them are in the other parts. */
export interface ValueTexts {
  readonly yes: Said;
  readonly no: Said;
  readonly phases: Readonly<Record<Phase, Said>>;
  /** The unit of one, and of several. */
  readonly units: Readonly<Record<CountUnit, readonly [one: Said, several: Said]>>;
  readonly and: Said;
}

/** First lines of answers. */
export interface HeadlineTexts {
  readonly fields: FieldSentences;
  /** A field that has no sentence of its own. */
  readonly anyField: Template<'label' | 'project' | 'value'>;
  /** Before a sentence about what was, or will be, on a day that is not today. */
  readonly onDay: Template<'day'>;
  readonly labelled: Template<'label' | 'value'>;
  readonly projectShare: Template<'value'>;
  readonly moneyShare: Template<'value'>;
  /** The only group asked for, and the first of several, with its figure. */
  readonly oneGroup: Template<'name' | 'value'>;
  /** How many groups there are. */
  readonly groupCount: Template<'value' | 'label'>;
  /** The year that most or fewest projects begin or end in. */
  readonly firstYear: { readonly [R in 'largest' | 'smallest']: Template<'name' | 'value'> };
  readonly firstGroup: {
    readonly [F in GroupFigure]: {
      readonly [R in 'largest' | 'smallest']: Template<'name' | 'value'>;
    };
  };
  /** Those that share the first place. */
  readonly tiedGroups: Template<'names' | 'value'>;
  /** What leads among compared projects. */
  readonly ranked: Readonly<Record<Exclude<Ranking, 'equal'>, Template<'project'>>>;
  readonly rankedEqual: Said;
  readonly ofProject: Template<'project' | 'value'>;
  readonly passages: Readonly<
    Record<'goals' | 'targetGroup' | 'partners' | 'description', Template<'project' | 'value'>>
  >;
  readonly anyPassage: Template<'label' | 'project' | 'value'>;
  /** Where the text does not state it, and what comes nearest is quoted. */
  readonly inferredPassages: Readonly<
    Record<'goals' | 'targetGroup', Template<'project' | 'value'>>
  >;
  readonly contact: Readonly<
    Record<'contactPerson' | 'projectLeader', Template<'project' | 'person'>>
  >;
  readonly contactWithWays: Readonly<
    Record<'contactPerson' | 'projectLeader', Template<'project' | 'person' | 'ways'>>
  >;
  /** What is known of a project, in clauses that follow its name. */
  readonly overview: Template<'project' | 'clauses'>;
  readonly overviewClauses: Readonly<
    Record<'owner' | 'period' | 'totalBudget' | 'grant', Template<'value'>>
  >;
  readonly yesNo: Template<'truth' | 'rest'>;
  readonly yesNoFrom: Template<'truth' | 'values'>;
  readonly yesNoOfProject: Template<'truth' | 'project' | 'values'>;
  readonly yesNoBare: Template<'truth'>;
  readonly sum: Template<'value'>;
  readonly sumOf: Template<'label' | 'value'>;
  readonly average: Template<'value'>;
  readonly averageOf: Template<'label' | 'value'>;
  readonly difference: Template<'value'>;
  /** Of one, and of any other number. */
  readonly projectCount: readonly [Template<'value'>, Template<'value'>];
  readonly oneProject: Template<'projects'>;
  readonly fewProjects: (count: number) => Template<'projects'>;
  readonly manyProjects: (count: number) => Said;
  readonly personRoles: Readonly<
    Record<'contactPerson' | 'projectLeader', Template<'person' | 'projects'>>
  >;
  readonly personWithWays: Template<'person' | 'ways'>;
  readonly people: (count: number) => Template<'people'>;
  readonly personOfProject: Template<'person' | 'project'>;
}

/** Why there is no answer, and what to do instead. */
export interface RefusalTexts {
  readonly noSuchProject: Template<'lookedFor'>;
  readonly noSuchNumber: Template<'lookedFor'>;
  readonly noSuchProjectUnnamed: Said;
  /** `lookedFor` is conditions, such as a year or a place. */
  readonly noProjectMeets: Template<'lookedFor'>;
  readonly noSuchPerson: Template<'lookedFor'>;
  readonly noSuchPersonUnnamed: Said;
  readonly noSuchField: Template<'lookedFor' | 'project'>;
  readonly noSuchFieldUnnamed: Template<'project'>;
  /** What a sheet's text could tell, and does not. */
  readonly untold: Readonly<
    Record<
      'partners' | 'goals' | 'targetGroup' | 'companies' | 'women' | 'men' | 'quantities',
      Template<'project'>
    >
  >;
  readonly noSuchFieldAnywhere: Template<'lookedFor'>;
  readonly noSuchFieldAnywhereUnnamed: Said;
  /** `place` is in the bot's words; `quote` is what stands there instead of a value. */
  readonly missing: Readonly<
    Record<MissingCause, (place: Said) => Template<'label' | 'project' | 'quote'>>
  >;
  readonly smallTalk: Readonly<Record<SmallTalk, Said>>;
  readonly outOfScope: Said;
  readonly hostile: Said;
  readonly empty: Said;
  readonly noDocuments: Said;
  readonly membersOnly: Said;
  readonly noDocumentsRemedy: Said;
  readonly nearest: Said;
  readonly has: Template<'labels'>;
  readonly askPerson: Readonly<Record<'contactPerson' | 'projectLeader', Template<'value'>>>;
  readonly askOther: Template<'value'>;
  readonly canAsk: Said;
  readonly fixedExample: Said;
}

/** Asking back. */
export interface ChoiceTexts {
  readonly noProjectNamed: Said;
  readonly nameTheProject: Said;
  readonly whichProject: Said;
  readonly whichOfSameName: Template<'project'>;
  readonly whichPerson: Said;
  readonly whichField: Said;
  readonly choices: Template<'labels'>;
}

/** Rows, citations, notes and the words between the parts of a card. */
export interface CardTexts {
  readonly formula: Said;
  readonly project: Said;
  /** Without words of the document, such as headings and names of sheets. */
  readonly place: (place: Place) => Said;
  /** `day` is the day on which the documents were indexed, `YYYY-MM-DD`. */
  readonly indexed: (day: string) => Said;
  readonly inProse: Said;
  readonly inTitle: Said;
  /** Behind the source of a value that has since changed. */
  readonly earlier: Said;
  /** A value that stands in the headline already. */
  readonly quotedAbove: Said;
  readonly quotedAboveAndMore: Template<'value'>;
  /** A name or figure with the sentence it was read from. */
  readonly fromSentence: Template<'value' | 'sentence'>;
  /** What no wording of the text states in so many words. */
  readonly inferred: Template<'value'>;
  /** `quote` is what stands there in place of a value. */
  readonly missing: Readonly<Record<MissingCause, Template<'quote'>>>;
  readonly absent: Template<'labels' | 'project'>;
  readonly absentUnnamed: Template<'labels'>;
  /** Said of figures for groups that share projects. */
  readonly overlapping: Said;
  readonly counted: (counted: number, leftOut: number) => Said;
  readonly leftOut: Template<'projects'>;
  /** Of those spoken of before, so many, and of no others was it asked. */
  readonly among: (count: number) => Said;
  /** By what the projects were ranked. */
  readonly ranked: Template<'label'>;
  readonly andMore: (more: number) => Said;
  readonly moreSources: (more: number) => Said;
  /** Projects whose sources are not named one by one. */
  readonly moreProjects: (more: number) => Said;
  readonly worthKnowing: Said;
  readonly choose: Said;
  readonly askNext: Said;
  /** In place of the name of the project that an answer is about. */
  readonly thisProject: Said;
}

/** What a finding says. `values` are its facts, each behind its label; `labels` its fields. */
export interface FindingTexts {
  readonly rules: Readonly<Record<FindingRule, Template<'values' | 'labels'>>>;
  /** The same where the finding has no values to show. */
  readonly withoutValues: Readonly<Record<FindingRule, Template<'labels'>>>;
  /** The two measures side by side, explained. */
  readonly coFinancing: Template<'share' | 'rate'>;
}

/** Everything the bot says in one language. */
export interface Texts {
  readonly language: Language;
  /** The catalogue's name of a field or topic; never a label read from a document. */
  readonly fieldName: (catalogueName: string) => Said;
  readonly values: ValueTexts;
  readonly headlines: HeadlineTexts;
  readonly refusals: RefusalTexts;
  readonly choices: ChoiceTexts;
  readonly card: CardTexts;
  readonly findings: FindingTexts;
  readonly terminal: TerminalTexts;
}
