// What the bot says on and after its buttons in Slack, in both languages.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
import { said } from './said.js';

type Named = (name: string) => string;

export interface SlackActionTexts {
  readonly openProject: Said;
  readonly share: Said;
  readonly showSource: Said;
  readonly watchProject: Said;
  readonly more: {
    readonly watch: Said;
    readonly wrong: Said;
    readonly human: Said;
    readonly file: Said;
  };
  readonly helpful: Said;
  readonly notHelpful: Said;
  /** Under a shared answer, before the sharer. */
  readonly sharedBy: Said;
  readonly sharedQuestion: Said;
  readonly shared: Said;
  readonly cannotShare: Said;
  readonly thanks: Said;
  readonly sourceTitle: Said;
  readonly noSource: Said;
  /** In place of a line that the reader may not see. */
  readonly hiddenLine: Said;
  readonly close: Said;
  readonly send: Said;
  readonly feedbackTitle: Said;
  readonly feedbackReason: Said;
  readonly feedbackComment: Said;
  readonly feedbackReasons: {
    readonly wrong: Said;
    readonly old: Said;
    readonly missing: Said;
    readonly other: Said;
    readonly misunderstood: Said;
  };
  readonly thanksTitle: Said;
  readonly wrongTitle: Said;
  readonly wrongField: Said;
  readonly wrongWhat: Said;
  readonly wrongHint: Said;
  /** To the sheet's contact or the keeper; what it is about stands beneath. */
  readonly wrongReported: Said;
  readonly wrongSentTo: { readonly contact: Said; readonly keeper: Said; readonly nobody: Said };
  readonly humanTitle: Said;
  readonly noContact: Said;
  readonly inSlack: Said;
  readonly watching: Named;
  readonly watchedAlready: Named;
  readonly stopWatching: Said;
  readonly watchStopped: Named;
  readonly projectGone: Said;
  readonly notForOutsiders: Said;
  readonly notInChannel: Said;
  readonly fileSent: Said;
  readonly fileComment: Said;
  readonly noFile: Said;
  readonly actionFailed: Said;
  readonly changed: Named;
  readonly contactTitle: Said;
  readonly contactWords: Said;
  readonly contactPlaceholder: Said;
  readonly search: Said;
}

const sv: SlackActionTexts = {
  openProject: said('Visa projektet'),
  share: said('Dela i kanalen'),
  showSource: said('Visa källan'),
  watchProject: said('Bevaka projektet'),
  more: {
    watch: said('Bevaka uppgiften'),
    wrong: said('Värdet är fel'),
    human: said('Fråga en människa'),
    file: said('Hämta visitkort'),
  },
  helpful: said('Bra svar'),
  notHelpful: said('Dåligt svar'),
  sharedBy: said('Delat av '),
  sharedQuestion: said('Frågan: '),
  shared: said('Delat i kanalen ✓'),
  cannotShare: said(
    'Det här svaret kan jag inte dela: det är kontaktuppgifter, eller så har bladet ändrats.',
  ),
  thanks: said('Tack! Din åsikt är noterad.'),
  sourceTitle: said('Källan'),
  noSource: said(
    'Dokumentet har ändrats sedan jag svarade, eller så finns det inte kvar. Fråga igen.',
  ),
  hiddenLine: said('(visas bara för organisationens medlemmar)'),
  close: said('Stäng'),
  send: said('Skicka'),
  feedbackTitle: said('Vad var det som var fel?'),
  feedbackReason: said('Vad stämde inte?'),
  feedbackComment: said('Vill du berätta mer?'),
  feedbackReasons: {
    wrong: said('Uppgiften är fel'),
    old: said('Uppgiften är inaktuell'),
    missing: said('Svaret finns, men jag hittade det inte'),
    misunderstood: said('Jag blev missförstådd'),
    other: said('Något annat'),
  },
  thanksTitle: said('Tack!'),
  wrongTitle: said('Värdet är fel'),
  wrongField: said('Vilken uppgift?'),
  wrongWhat: said('Vad är rätt, och hur vet du det?'),
  wrongHint: said('Det du skriver går till den som kan rätta bladet, med ditt namn.'),
  wrongReported: said('säger att en uppgift på bladet är fel:'),
  wrongSentTo: {
    contact: said('Tack! Projektets kontaktperson har fått ditt meddelande.'),
    keeper: said('Tack! Den som sköter projektbladen har fått ditt meddelande.'),
    nobody: said(
      'Tack! Jag har sparat det, men kunde inte skicka det vidare till någon: hör av dig till projektets kontaktperson om det brådskar.',
    ),
  },
  humanTitle: said('Fråga en människa'),
  noContact: said('På bladet står ingen att fråga.'),
  inSlack: said('Finns i Slack: '),
  watching: (name) => `Nu bevakar du ${name}. Jag skriver till dig när bladet ändras.`,
  watchedAlready: (name) => `Du bevakar redan ${name}.`,
  stopWatching: said('Sluta bevaka'),
  watchStopped: (name) => `Du bevakar inte längre ${name}.`,
  projectGone: said('Projektet finns inte längre bland bladen.'),
  notForOutsiders: said('Det går bara för organisationens egna medlemmar.'),
  notInChannel: said(
    'Jag är inte med i kanalen. Bjud in mig med /invite, så kan jag dela svaret där.',
  ),
  fileSent: said('Visitkortet finns i vår direktkonversation.'),
  fileComment: said('Här är visitkortet.'),
  noFile: said(
    'Jag kan inte skicka visitkort här: antingen saknas uppgifterna, eller så får jag inte skicka filer.',
  ),
  actionFailed: said('Något gick fel. Försök igen om en stund.'),
  changed: (name) => `Bladet om ${name} har ändrats`,
  contactTitle: said('Hitta kontakt'),
  contactWords: said('Namn, projekt eller organisation'),
  contactPlaceholder: said('till exempel ett projekts namn'),
  search: said('Sök'),
};

const en: SlackActionTexts = {
  openProject: said('Show project'),
  share: said('Share in channel'),
  showSource: said('Show source'),
  watchProject: said('Watch project'),
  more: {
    watch: said('Watch this field'),
    wrong: said('The value is wrong'),
    human: said('Ask a human'),
    file: said('Get contact card file'),
  },
  helpful: said('Good answer'),
  notHelpful: said('Bad answer'),
  sharedBy: said('Shared by '),
  sharedQuestion: said('Question: '),
  shared: said('Shared in the channel ✓'),
  cannotShare: said('I cannot share this answer: it is contact details, or the sheet has changed.'),
  thanks: said('Thank you! Your opinion has been noted.'),
  sourceTitle: said('The source'),
  noSource: said('The document has changed since I answered, or is no longer there. Ask again.'),
  hiddenLine: said('(shown to members of the organisation only)'),
  close: said('Close'),
  send: said('Send'),
  feedbackTitle: said('What was wrong?'),
  feedbackReason: said('What was not right?'),
  feedbackComment: said('Would you like to say more?'),
  feedbackReasons: {
    wrong: said('The value is wrong'),
    old: said('The value is out of date'),
    missing: said('The answer exists, but I missed it'),
    misunderstood: said('I was misunderstood'),
    other: said('Something else'),
  },
  thanksTitle: said('Thank you!'),
  wrongTitle: said('The value is wrong'),
  wrongField: said('Which value?'),
  wrongWhat: said('What is right, and how do you know?'),
  wrongHint: said('What you write goes to whoever can mend the sheet, with your name.'),
  wrongReported: said('says that a value on the sheet is wrong:'),
  wrongSentTo: {
    contact: said("Thank you! The project's contact person has got your message."),
    keeper: said('Thank you! The keeper of the project sheets has got your message.'),
    nobody: said(
      "Thank you! I have saved it, but could not pass it on to anybody: write to the project's contact person if it is urgent.",
    ),
  },
  humanTitle: said('Ask a human'),
  noContact: said('The sheet names nobody to ask.'),
  inSlack: said('Is in Slack: '),
  watching: (name) => `You are now watching ${name}. I will write to you when the sheet changes.`,
  watchedAlready: (name) => `You are already watching ${name}.`,
  stopWatching: said('Stop watching'),
  watchStopped: (name) => `You are no longer watching ${name}.`,
  projectGone: said('The project is no longer among the sheets.'),
  notForOutsiders: said('That is only for members of the organisation.'),
  notInChannel: said(
    'I am not in the channel. Bring me in with /invite, and I can share the answer there.',
  ),
  fileSent: said('The contact card is in our direct messages.'),
  fileComment: said('Here is the contact card.'),
  noFile: said(
    'I cannot send a contact card here: either the details are missing, or I have not been allowed to send files.',
  ),
  actionFailed: said('Something went wrong. Please try again in a while.'),
  changed: (name) => `The sheet about ${name} has changed`,
  contactTitle: said('Find a contact'),
  contactWords: said('Name, project or organisation'),
  contactPlaceholder: said('for example the name of a project'),
  search: said('Search'),
};

/** What the bot says on and after its buttons, by language. */
export const slackActionTexts: { readonly [L in Language]: SlackActionTexts } = { sv, en };
