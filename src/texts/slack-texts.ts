// What the bot says in Slack and nowhere else, in both languages.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
import { said } from './said.js';

/** One typed shape for both languages; a count is always at least 1. */
export interface SlackTexts {
  /** Shown after the bot's name while it looks for the answer. */
  readonly working: Said;
  readonly workingSteps: readonly [Said, ...Said[]];
  /** Ends a text that was cut. */
  readonly cut: Said;
  readonly moreFindings: (count: number) => Said;
  readonly moreNotes: (count: number) => Said;
  readonly moreChoices: (count: number) => Said;
  readonly moreLines: (count: number) => Said;
  /** Whatever went wrong, in one sentence; details go to the log. */
  readonly failed: Said;
  /** Contact details would be shown to somebody who is not a full member. */
  readonly contactsWithheld: Said;
  /** The answer is contact details, which the asker alone sees beneath this. */
  readonly contactsAside: Said;
  /** Too many questions within a minute; seconds until the next one. */
  readonly slowDown: (seconds: number) => Said;
  /** The answer could not be posted. */
  readonly lost: Said;
  /** Slack did not say whether the answer was posted. */
  readonly maybeLost: Said;
}

const counted =
  (one: string, many: (count: number) => string) =>
  (count: number): Said =>
    said(count === 1 ? one : many(count));

const sv: SlackTexts = {
  working: said('letar i projektbladen …'),
  workingSteps: [
    said('Läser frågan …'),
    said('Letar i projektbladen …'),
    said('Kontrollerar källorna …'),
  ],
  cut: said(' … (förkortat)'),
  moreFindings: counted('och 1 påpekande till', (count) => `och ${count} påpekanden till`),
  moreNotes: counted('och 1 råd till', (count) => `och ${count} råd till`),
  moreChoices: counted('och 1 val till', (count) => `och ${count} val till`),
  moreLines: counted('och 1 rad till', (count) => `och ${count} rader till`),
  failed: said('Något gick fel och jag kunde inte svara. Försök igen om en stund.'),
  contactsWithheld: said(
    'Kontaktuppgifter visar jag bara för organisationens egna medlemmar, inte för gäster eller i kanaler med utomstående.',
  ),
  contactsAside: said(
    'Kontaktuppgifter skriver jag inte i kanaler. Du som frågade ser dem här under, och bara du.',
  ),
  slowDown: counted(
    'Nu blev det många frågor på en gång. Fråga igen om 1 sekund, så svarar jag.',
    (count) =>
      `Nu blev det många frågor på en gång. Fråga igen om ${count} sekunder, så svarar jag.`,
  ),
  lost: said('Jag kunde inte skicka mitt svar på din fråga. Fråga gärna igen.'),
  maybeLost: said(
    'Jag vet inte om mitt svar på din fråga kom fram. Ser du inget svar, fråga gärna igen.',
  ),
};

const en: SlackTexts = {
  working: said('is looking through the project sheets …'),
  workingSteps: [
    said('Reading the question …'),
    said('Looking through the project sheets …'),
    said('Checking the sources …'),
  ],
  cut: said(' … (shortened)'),
  moreFindings: counted('and 1 more finding', (count) => `and ${count} more findings`),
  moreNotes: counted('and 1 more hint', (count) => `and ${count} more hints`),
  moreChoices: counted('and 1 more choice', (count) => `and ${count} more choices`),
  moreLines: counted('and 1 more line', (count) => `and ${count} more lines`),
  failed: said('Something went wrong and I could not answer. Please try again in a while.'),
  contactsWithheld: said(
    'I only show contact details to members of the organisation, not to guests or in channels with outsiders.',
  ),
  contactsAside: said(
    'I do not write contact details in channels. You asked, so you see them below, and only you do.',
  ),
  slowDown: counted(
    'That was many questions at once. Ask again in 1 second and I will answer.',
    (count) => `That was many questions at once. Ask again in ${count} seconds and I will answer.`,
  ),
  lost: said('I could not post my answer to your question. Please ask again.'),
  maybeLost: said(
    'I do not know whether my answer to your question got through. If you see none, please ask again.',
  ),
};

/** What the bot says in Slack, by language. */
export const slackTexts: { readonly [L in Language]: SlackTexts } = { sv, en };
