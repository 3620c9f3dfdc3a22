// Setting a weekly summary up and keeping it: what the bot says in the dialog, its home and to owners.

import type { Said } from '../model/card.js';
import type { Language } from '../model/language.js';
import type { SendState } from '../model/send.js';
import type { PauseReason } from '../model/subscription.js';
import { said } from './said.js';

/** Seven names, Monday first. */
type Weekdays = readonly [Said, Said, Said, Said, Said, Said, Said];

export interface WeeklySetupTexts {
  readonly details: Said;
  readonly dialog: {
    readonly title: Said;
    readonly next: Said;
    readonly save: Said;
    readonly close: Said;
    readonly channel: Said;
    readonly selection: Said;
    readonly selections: Readonly<Record<'all' | 'region' | 'owner' | 'projects', Said>>;
    readonly name: Said;
    readonly nameHint: Said;
    readonly weekday: Said;
    readonly weekdays: Weekdays;
    readonly time: Said;
    readonly zone: Said;
    readonly language: Said;
    readonly languages: Readonly<Record<Language, Said>>;
    readonly quiet: Said;
    readonly quietChoices: Readonly<Record<'line' | 'nothing', Said>>;
    readonly preview: Said;
    readonly saved: (when: string) => Said;
    readonly moreInThread: (count: number) => Said;
  };
  readonly faults: {
    readonly notMember: Said;
    readonly membersOnly: Said;
    readonly shared: Said;
    readonly cannotSee: Said;
    readonly noZone: Said;
    readonly noTime: Said;
    readonly noSuchName: Said;
    readonly botNotThere: Said;
    readonly archived: Said;
    readonly gone: Said;
    readonly failed: Said;
  };
  readonly home: {
    readonly heading: Said;
    readonly none: Said;
    readonly next: (when: string) => Said;
    readonly paused: Readonly<Record<PauseReason, Said>>;
    readonly last: (week: number, state: SendState) => Said;
    readonly pause: Said;
    readonly resume: Said;
    readonly change: Said;
    readonly remove: Said;
    readonly removeSure: Said;
    readonly yes: Said;
    readonly no: Said;
  };
  /** `place` is a mention of the channel. */
  readonly owner: {
    readonly paused: Readonly<Record<PauseReason, (place: string) => Said>>;
    readonly missed: (place: string, week: number) => Said;
    readonly unknown: (place: string, week: number) => Said;
  };
}

const resumeSv = 'Återuppta det på min flik Hem när det är ordnat.';
const sv: WeeklySetupTexts = {
  details: said('Visa alla detaljer i tråden'),
  dialog: {
    title: said('Veckobrev'),
    next: said('Förhandsgranska'),
    save: said('Spara'),
    close: said('Avbryt'),
    channel: said('Kanal'),
    selection: said('Vilka projekt?'),
    selections: {
      all: said('Alla projekt'),
      region: said('Projekt i en region, ett län eller en kommun'),
      owner: said('Projekt med en viss ägare'),
      projects: said('Bara vissa projekt'),
    },
    name: said('Region, ägare eller projekt'),
    nameHint: said(
      'Behövs inte för alla projekt. Flera projekt skrivs med komma emellan, med namn eller diarienummer.',
    ),
    weekday: said('Veckodag'),
    weekdays: [
      said('måndag'),
      said('tisdag'),
      said('onsdag'),
      said('torsdag'),
      said('fredag'),
      said('lördag'),
      said('söndag'),
    ],
    time: said('Klockslag'),
    zone: said('Tidszon'),
    language: said('Språk'),
    languages: { sv: said('Svenska'), en: said('Engelska') },
    quiet: said('Veckor utan nyheter'),
    quietChoices: { line: said('En rad i kanalen'), nothing: said('Ingenting') },
    preview: said('Så här skulle det se ut i dag:'),
    saved: (when) => said(`Sparat. Nästa veckobrev kommer ${when}.`),
    moreInThread: (count) =>
      said(`och ${count} ${count === 1 ? 'meddelande' : 'meddelanden'} i tråden`),
  },
  faults: {
    notMember: said('Du behöver vara med i kanalen för att ställa in dess veckobrev.'),
    membersOnly: said('Bara organisationens egna medlemmar kan ställa in veckobrev.'),
    shared: said('Kanalen delas med en annan organisation, så dit skickar jag inga veckobrev.'),
    cannotSee: said(
      'Jag kan inte se om kanalen delas med andra. Be den som sköter appen att ge den rätten channels:read, eller groups:read för privata kanaler.',
    ),
    noZone: said('Jag känner inte till tidszonen. Skriv till exempel Europe/Stockholm.'),
    noTime: said('Välj ett klockslag.'),
    noSuchName: said('Jag hittar inget projektblad som stämmer med det.'),
    botNotThere: said('Jag är inte med i kanalen. Bjud in mig dit först.'),
    archived: said('Kanalen är arkiverad.'),
    gone: said('Det veckobrevet finns inte längre.'),
    failed: said('Något gick fel. Försök igen om en stund.'),
  },
  home: {
    heading: said('Veckobrev'),
    none: said('Du har inga veckobrev. Skriv /projekt veckobrev i en kanal för att börja.'),
    next: (when) => said(`Nästa: ${when}`),
    paused: {
      asked: said('Pausat'),
      'channel-archived': said('Pausat: kanalen är arkiverad'),
      'bot-not-in-channel': said('Pausat: jag är inte med i kanalen'),
      'posting-restricted': said('Pausat: jag får inte skriva i kanalen'),
      'token-refused': said('Pausat: Slack godtog inte appens token'),
    },
    last: (week, state) => {
      const words: Record<SendState, string> = {
        open: 'är på väg',
        scheduled: 'är schemalagt',
        sent: 'är skickat',
        skipped: 'hade inget nytt',
        unknown: 'är kanske skickat, det gick inte att ta reda på',
        missed: 'skickades inte',
        refused: 'togs inte emot av Slack',
      };
      return said(`Vecka ${week} ${words[state]}.`);
    },
    pause: said('Pausa'),
    resume: said('Återuppta'),
    change: said('Ändra'),
    remove: said('Ta bort'),
    removeSure: said('Ta bort veckobrevet?'),
    yes: said('Ta bort'),
    no: said('Behåll'),
  },
  owner: {
    paused: {
      asked: (place) => said(`Veckobrevet i ${place} är pausat.`),
      'channel-archived': (place) =>
        said(`Veckobrevet i ${place} är pausat: kanalen är arkiverad. ${resumeSv}`),
      'bot-not-in-channel': (place) =>
        said(`Veckobrevet i ${place} är pausat: jag är inte längre med i kanalen. ${resumeSv}`),
      'posting-restricted': (place) =>
        said(`Veckobrevet i ${place} är pausat: jag får inte skriva där. ${resumeSv}`),
      'token-refused': (place) =>
        said(`Veckobrevet i ${place} var pausat en tid: Slack godtog inte appens token.`),
    },
    missed: (place, week) =>
      said(
        `Veckobrevet för vecka ${week} i ${place} skickades inte, eftersom jag inte var i gång i tid.`,
      ),
    unknown: (place, week) =>
      said(
        `Jag vet inte om veckobrevet för vecka ${week} i ${place} kom fram. Jag skickar det inte igen, så att det inte kommer två gånger. Titta gärna efter i kanalen.`,
      ),
  },
};

const resumeEn = 'Resume it on my Home tab when that is mended.';
const en: WeeklySetupTexts = {
  details: said('Show all details in the thread'),
  dialog: {
    title: said('Weekly summary'),
    next: said('Preview'),
    save: said('Save'),
    close: said('Cancel'),
    channel: said('Channel'),
    selection: said('Which projects?'),
    selections: {
      all: said('All projects'),
      region: said('Projects in a region, county or municipality'),
      owner: said('Projects of one owner'),
      projects: said('Certain projects only'),
    },
    name: said('Region, owner or projects'),
    nameHint: said(
      'Not needed for all projects. Separate several projects by commas; give names or registration numbers.',
    ),
    weekday: said('Weekday'),
    weekdays: [
      said('Monday'),
      said('Tuesday'),
      said('Wednesday'),
      said('Thursday'),
      said('Friday'),
      said('Saturday'),
      said('Sunday'),
    ],
    time: said('Time'),
    zone: said('Time zone'),
    language: said('Language'),
    languages: { sv: said('Swedish'), en: said('English') },
    quiet: said('Weeks without news'),
    quietChoices: { line: said('One line in the channel'), nothing: said('Nothing') },
    preview: said('This is how it would look today:'),
    saved: (when) => said(`Saved. The next summary comes ${when}.`),
    moreInThread: (count) =>
      said(`and ${count} ${count === 1 ? 'message' : 'messages'} in the thread`),
  },
  faults: {
    notMember: said('You need to be in the channel to set up its summary.'),
    membersOnly: said('Only members of the organisation can set up summaries.'),
    shared: said('The channel is shared with another organisation, so I send no summaries there.'),
    cannotSee: said(
      'I cannot see whether the channel is shared. Ask whoever runs the app to grant it channels:read, or groups:read for private channels.',
    ),
    noZone: said('I do not know that time zone. Write, for example, Europe/Stockholm.'),
    noTime: said('Choose a time.'),
    noSuchName: said('I cannot find any project sheet that matches that.'),
    botNotThere: said('I am not in the channel. Invite me first.'),
    archived: said('The channel is archived.'),
    gone: said('That summary is no longer there.'),
    failed: said('Something went wrong. Please try again in a while.'),
  },
  home: {
    heading: said('Weekly summaries'),
    none: said('You have no weekly summaries. Write /projekt veckobrev in a channel to begin.'),
    next: (when) => said(`Next: ${when}`),
    paused: {
      asked: said('Paused'),
      'channel-archived': said('Paused: the channel is archived'),
      'bot-not-in-channel': said('Paused: I am not in the channel'),
      'posting-restricted': said('Paused: I may not write in the channel'),
      'token-refused': said("Paused: Slack did not accept the app's token"),
    },
    last: (week, state) => {
      const words: Record<SendState, string> = {
        open: 'is on its way',
        scheduled: 'is scheduled',
        sent: 'is sent',
        skipped: 'had no news',
        unknown: 'may be sent; it could not be found out',
        missed: 'was not sent',
        refused: 'was refused by Slack',
      };
      return said(`Week ${week} ${words[state]}.`);
    },
    pause: said('Pause'),
    resume: said('Resume'),
    change: said('Change'),
    remove: said('Remove'),
    removeSure: said('Remove the summary?'),
    yes: said('Remove'),
    no: said('Keep'),
  },
  owner: {
    paused: {
      asked: (place) => said(`The weekly summary in ${place} is paused.`),
      'channel-archived': (place) =>
        said(`The weekly summary in ${place} is paused: the channel is archived. ${resumeEn}`),
      'bot-not-in-channel': (place) =>
        said(
          `The weekly summary in ${place} is paused: I am no longer in the channel. ${resumeEn}`,
        ),
      'posting-restricted': (place) =>
        said(`The weekly summary in ${place} is paused: I may not write there. ${resumeEn}`),
      'token-refused': (place) =>
        said(
          `The weekly summary in ${place} was paused for a while: Slack refused the app's token.`,
        ),
    },
    missed: (place, week) =>
      said(
        `The summary of week ${week} in ${place} was not sent, since I was not running in time.`,
      ),
    unknown: (place, week) =>
      said(
        `I do not know whether the summary of week ${week} in ${place} arrived. I do not send it again, so that it cannot come twice. Please have a look in the channel.`,
      ),
  },
};

export function weeklySetupTextsIn(language: Language): WeeklySetupTexts {
  return language === 'sv' ? sv : en;
}
