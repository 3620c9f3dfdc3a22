// What the Slack door is handed: the sentences that it may say to the rooms behind it.

import type { Audience } from '../model/audience.js';
import type { Card, Line } from '../model/card.js';
import type { Language } from '../model/language.js';
import type { Viewer } from '../model/viewer.js';

/** A question as it reached the bot. */
export interface QuestionRequest {
  /** As written, in Slack's markup, without the mention of the bot; empty where only that was said. */
  readonly question: string;
  /** The same for all that is said in one thread; a follow-up refers to what was said there. */
  readonly conversationId: string;
  /** True where nothing can have been said in it before. */
  readonly isFirst?: boolean;
  /** The language of the asker's Slack; the question's own language goes before it. */
  readonly language: Language | null;
  readonly person: string;
  /** The channel. */
  readonly place: string;
  readonly asker: Audience;
  /** Who reads the answer: the asker where nobody else does, else whoever may be in the channel. */
  readonly readers: Audience;
  /** What an earlier answer left behind in its buttons, to begin from; null for what was said last. */
  readonly from: string | null;
}

export interface GivenCards {
  /** For the readers. */
  readonly card: Card;
  /** For the asker alone, where they may see more than the readers; else null. */
  readonly aside: Card | null;
  /** With what the same question can be asked again elsewhere; null where nothing went before it. */
  readonly before: string | null;
  /** With what one of the candidates is chosen; null where there is nothing to choose. */
  readonly choice: string | null;
  /** Resolves when what the answer needs is kept; rejects where it could not be. Nothing is shown before. */
  readonly kept: Promise<void>;
}

/** Where a question was asked: what is needed to tell the asker that it was not answered. */
export interface QuestionPlace {
  readonly channel: string;
  /** Root of the thread; null where the answer goes to the asker alone. */
  readonly thread: string | null;
  readonly person: string;
  /** As far as it is known when the question comes. */
  readonly language: string | null;
}

export interface OverdueQuestion extends QuestionPlace {
  readonly key: string;
  readonly attempts: number;
}

/** A question that nobody is at work on any more. */
export interface AbandonedQuestion extends QuestionPlace {
  readonly key: string;
  readonly asked: string;
}

/** Each delivery is taken once among all processes; a question stays open until it is finished. */
export interface InboxHandlers {
  /**
   * @param asked what it takes to answer the question anew, for another process.
   * @param onTaken may be told the outcome before it survives a power cut: what is begun by then is
   * ours to answer, and nothing of it may be shown before `beginPosting` says so.
   */
  takeDelivery(
    keys: readonly [string, ...string[]],
    place: QuestionPlace | null,
    asked?: string | null,
    onTaken?: (isOurs: boolean) => void,
  ): Promise<boolean>;
  /**
   * Seconds after which whoever asked this question may ask, as they have asked too much in this
   * minute; 0 where it is to be answered. To be asked of a question that was taken here.
   */
  secondsToWait(key: string): number;
  /** The same of a question that is not taken as deliveries are, which counts like the others. */
  countQuestion(person: string): Promise<number>;
  /** True if the question is still this process's to answer; to be asked right before it posts. */
  beginPosting(key: string): Promise<boolean>;
  /** What processes that have died left unanswered; it is this one's to answer now. */
  takeAbandoned(): Promise<readonly AbandonedQuestion[]>;
  finishQuestion(key: string): Promise<void>;
  takeOverdue(): Promise<readonly OverdueQuestion[]>;
}

/** Some lines of a document, with the cited ones marked. */
export interface SourceExcerpt {
  /** The document, as citations name it. */
  readonly title: string;
  readonly lines: readonly {
    /** Where the line stands, such as `18`; empty where it has no number. */
    readonly number: string;
    /** Null where the reader may not see it. */
    readonly text: string | null;
    readonly isCited: boolean;
  }[];
}

/** A place in a document, as a button carries it. */
export interface SourceRef {
  readonly document: string;
  /** The place, as `placeKey` writes it. */
  readonly place: string;
}

/** What one viewer may see of the projects, at one moment. */
export interface ProjectHandlers {
  /** The lines around each place, as far as the reader may see them; none of what is gone. */
  showSources(refs: readonly SourceRef[], reader: Audience): readonly SourceExcerpt[];
  /** The project's own contact, as far as the reader may see it; null if the project is gone. */
  contactCard(
    project: string,
    reader: Audience,
    person: string,
    place: string,
    language: Language,
  ): Promise<Card | null>;
  /** Contacts by a name, a project or an organisation. */
  findContacts(
    words: string,
    reader: Audience,
    person: string,
    place: string,
    language: Language,
  ): Promise<Card>;
  /** The contact's e-mail address, for finding them in Slack; never to be shown. */
  contactAddress(project: string): string | null;
  /** The contact as a vCard; null if the reader may not have it, or there is nothing to put in it. */
  contactFile(
    project: string,
    reader: Audience,
    person: string,
    place: string,
  ): Promise<ContactFile | null>;
  /** Up to four questions that can be asked now. */
  suggestPrompts(
    language: Language,
  ): readonly { readonly title: string; readonly message: string }[];
  browse(words: string, page: number, language: Language): Promise<ProjectPage>;
  /** Null if the project is gone. */
  projectName(project: string): string | null;
  freshness(): Freshness;
  /** The person's own watches, but for projects that they may not see. */
  watchesOf(person: string, language: Language): Promise<readonly WatchedProject[]>;
}

export interface ContactFile {
  readonly name: string;
  readonly text: string;
}

/** One page of all projects, or of those that fit some words. */
export interface ProjectPage {
  readonly projects: readonly ListedProject[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export interface ListedProject {
  readonly id: string;
  readonly name: string;
  /** Owner and period, with their sources. */
  readonly about: Line;
  readonly source: string;
}

export interface Freshness {
  readonly sheets: number;
  readonly unread: number;
  /** When the documents were last read, in milliseconds since 1970. */
  readonly readAt: number;
  /** The day the newest document was changed, `YYYY-MM-DD`. */
  readonly newest: string | null;
}

export interface WatchedProject {
  readonly project: string;
  /** Its name; the id where the project is gone. */
  readonly name: string;
  readonly field: string | null;
  readonly fieldName: string | null;
}

export interface WatchHandlers {
  /** False if it was watched already. */
  watch(person: string, project: string, field: string | null): Promise<boolean>;
  unwatch(person: string, project: string, field: string | null): Promise<boolean>;
}

export interface GivenFeedback {
  readonly person: string;
  /** The message that holds the answer. */
  readonly message: string;
  readonly verdict: 'good' | 'bad';
  readonly reason: string | null;
  readonly comment: string | null;
  readonly project: string | null;
}

export interface PersonHandlers {
  giveFeedback(feedback: GivenFeedback): Promise<void>;
  /** Deletes what is kept of a person; tells how many things that were. */
  erasePerson(person: string): Promise<number>;
}

export interface SlackHandlers extends InboxHandlers, WatchHandlers, PersonHandlers {
  /** Nothing of the projects is had but as somebody may see it; asked for anew at each press. */
  seenBy(viewer: Viewer): Promise<ProjectHandlers>;
  fieldName(field: string, language: Language): string | null;
  /** Answers any question, an empty one with help; never refuses by throwing. */
  answerQuestion(request: QuestionRequest): Promise<GivenCards>;
  /** True if any contact details may be shown to such readers: the door holds cards to it. */
  mayShowContacts(readers: Audience): boolean;
}
