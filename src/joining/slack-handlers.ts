// The library, the store and the settings → everything that the Slack door is handed.

import { randomUUID } from 'node:crypto';
import { answerToCard } from '../cards/answer-to-card.js';
import { citationLine } from '../cards/citation-line.js';
import { entriesLine } from '../cards/entries-line.js';
import { topicName } from '../catalogue/topics.js';
import type { Config } from '../config.js';
import { browseProjects } from '../flows/browse-projects.js';
import { contactAddress, contactOfProject, findSheet } from '../flows/describe-project.js';
import { findContacts } from '../flows/find-contacts.js';
import { hideContactDetails, hidesAll, type ContactPolicy } from '../flows/hide-contact-details.js';
import { holdConversations, type Conversing } from '../flows/hold-conversations.js';
import { showSources } from '../flows/show-sources.js';
import { suggestPrompts } from '../flows/suggest-prompts.js';
import { writeContactFile } from '../flows/write-contact-file.js';
import type { Answer } from '../model/answer.js';
import type { Card } from '../model/card.js';
import type { ScopedLibrary } from '../model/library.js';
import type { IsoDate } from '../model/value.js';
import { textsIn } from '../texts/texts-in.js';
import type { ProjectHandlers, QuestionRequest, SlackHandlers } from '../slack/handlers.js';
import type { TeamStore } from '../store/store.js';
import { countAsked } from './count-asked.js';
import { fieldNames } from './field-names.js';
import { holdQuestions } from './hold-questions.js';
import { viewerOf, type ViewerScopes } from './scope-viewers.js';
import type { ServedLibrary } from './serve-library.js';
import { keepWatched } from './tell-watchers.js';
import { todayIn } from './today-in.js';

/** Who is shown which contact details: as the workspace has set, else by the operator's settings. */
export function contactPolicy(config: Config, { settings }: ViewerScopes): ContactPolicy {
  const { email = config.showEmailTo, phone = config.showPhoneTo } = settings();
  return { email, phone };
}

/** Told of every answer with its card, before it is posted. */
export type OnAnswer = (request: QuestionRequest, answer: Answer, card: Card) => void;

export interface HandlerParts {
  readonly served: Pick<ServedLibrary, 'readAt'>;
  readonly scopes: ViewerScopes;
  readonly store: TeamStore;
  readonly config: Config;
  readonly now: () => number;
  readonly onAnswer?: OnAnswer;
}

export function createSlackHandlers(parts: HandlerParts): SlackHandlers {
  const { scopes, store, config, now, onAnswer } = parts;
  const today = () => todayIn(config.timeZone, now());
  const policy = (): ContactPolicy => contactPolicy(config, scopes);
  const libraries = new WeakMap<object, ScopedLibrary>();
  const hold = holdConversations({
    library: async (asked) => {
      const seen = await scopes.seenBy(viewerOf(asked));
      libraries.set(asked, seen.library);
      return seen;
    },
    today,
    now,
    newId: randomUUID,
    policy,
    count: (answer, day) => countAsked(answer, day, store),
    store,
  });
  return {
    answerQuestion: async (request) => {
      const { answer, aside, before, choice, kept } = await hold(request);
      const library = libraries.get(request) ?? (await scopes.seenBy(viewerOf(request))).library;
      const names = fieldNames(library, today);
      const card = answerToCard(answer, names);
      onAnswer?.(request, answer, card);
      return { card, aside: aside && answerToCard(aside, names), before, choice, kept };
    },
    mayShowContacts: (readers) => !hidesAll(readers, policy()),
    seenBy: async (viewer) => {
      const { library } = await scopes.seenBy(viewer);
      return projectHandlers(library, hold, { ...parts, today, policy });
    },
    fieldName: (field, language) => topicName(field, language),

    ...holdQuestions(store.inbox, now, config.questionsPerMinute),

    watch: async (person, project, field) => {
      await keepWatched(project, scopes.whole(), store);
      return store.watches.add({ person, project, field }, now());
    },
    unwatch: (person, project, field) => store.watches.remove({ person, project, field }),

    giveFeedback: (feedback) => store.feedback.give(feedback, now()),
    erasePerson: async (person) => {
      const { questions, conversations, feedback, watches } = await store.erasePerson(person);
      return questions + conversations + feedback + watches;
    },
  };
}

/** What one viewer may see: nothing here reaches beyond the library that it is given. */
function projectHandlers(
  library: ScopedLibrary,
  hold: Conversing,
  parts: HandlerParts & { readonly today: () => IsoDate; readonly policy: () => ContactPolicy },
): ProjectHandlers {
  const { today, policy, served, scopes, store } = parts;
  const names = fieldNames(library, today);
  return {
    showSources: (refs, reader) => showSources(library, refs, reader, policy()),
    contactCard: async (project, reader, person, place, language) => {
      const contact = contactOfProject(library, project, today(), language);
      if (contact === null) return null;
      const shown = hideContactDetails(contact, reader, policy());
      await hold.record(shown, { person, place });
      return answerToCard(shown, names);
    },
    findContacts: async (words, reader, person, place, language) => {
      const found = await findContacts(library, words, today(), language);
      const shown = hideContactDetails(found, reader, policy());
      await hold.record(shown, { person, place });
      return answerToCard(shown, names);
    },
    contactAddress: (project) => contactAddress(library, project, today()),
    contactFile: async (project, reader, person, place) => {
      const contact = contactOfProject(library, project, today(), 'sv');
      const shown = contact && hideContactDetails(contact, reader, policy());
      if (shown === null) return null;
      const file = writeContactFile(shown);
      if (file !== null) await hold.record(shown, { person, place });
      return file;
    },
    suggestPrompts: (language) => suggestPrompts(library, today(), language),
    browse: async (words, page, language) => {
      const found = await browseProjects(library, words, page, today());
      const projects = found.projects.map(({ project, digest }) => ({
        id: project.id,
        name: project.name.value.text,
        about: entriesLine(digest, names, language),
        source: citationLine({ source: project.name.sources[0] }, textsIn(language).card),
      }));
      return { ...found, projects };
    },
    projectName: (project) => findSheet(library, project)?.name.value.text ?? null,
    freshness: () => {
      const { sheets, unread } = library;
      let newest: string | null = null;
      for (const { document } of sheets)
        if (document.date !== null && document.date > (newest ?? '')) newest = document.date;
      return { sheets: sheets.length, unread: unread.length, readAt: served.readAt(), newest };
    },
    watchesOf: async (person, language) => {
      const watches = await store.watches.ofPerson(person);
      return watches
        .filter(({ project }) => !scopes.hides(library, project))
        .map(({ project, field }) => ({
          project,
          name: findSheet(library, project)?.name.value.text ?? project,
          field,
          fieldName: field && (topicName(field, language) ?? field.replace(/^label:/, '')),
        }));
    },
  };
}
