// What the pages say on which the bot is installed in a workspace.

import type { Language } from '../model/language.js';

export type InstallOutcome =
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'cancelled' | 'state' | 'organisation' | 'failed' | 'busy' };

export interface InstallingTexts {
  readonly title: string;
  readonly intro: string;
  readonly install: string;
  readonly again: string;
  readonly outcome: (outcome: InstallOutcome) => { readonly title: string; readonly words: string };
}

const SV: InstallingTexts = {
  title: 'Installera Projektlots',
  intro:
    'Projektlots svarar i Slack på frågor om era projekt och visar källan till varje uppgift. Installera den i din arbetsyta; det kan behövas en administratör.',
  install: 'Installera i Slack',
  again: 'Börja om',
  outcome(outcome) {
    switch (outcome.kind) {
      case 'done':
        return {
          title: 'Klart',
          words: `Projektlots är installerad i ${outcome.name === '' ? 'arbetsytan' : outcome.name}. Gå till Slack och skriv till Projektlots, eller bjud in den till en kanal. Den här sidan kan du stänga.`,
        };
      case 'cancelled':
        return {
          title: 'Avbrutet',
          words: 'Projektlots installerades inte. Börja om när du vill.',
        };
      case 'state':
        return {
          title: 'Börja om',
          words:
            'Länken har redan använts, är för gammal eller öppnades i en annan webbläsare. Börja om.',
        };
      case 'organisation':
        return {
          title: 'En arbetsyta i taget',
          words:
            'Projektlots kan inte installeras för en hel organisation på en gång. Ingenting har sparats, och behörigheten är återlämnad. Börja om och välj en arbetsyta i stället; varje arbetsyta i organisationen kan installera den för sig.',
        };
      case 'busy':
        return {
          title: 'Försök igen om en stund',
          words: 'Just nu kan ingen ny installation börja. Öppna sidan igen om tio minuter.',
        };
      case 'failed':
        return {
          title: 'Det gick inte',
          words:
            'Slack lämnade inte ut någon behörighet. Börja om; om det inte hjälper, säg till den som sköter Projektlots.',
        };
    }
  },
};

const EN: InstallingTexts = {
  title: 'Install Projektlots',
  intro:
    'Projektlots answers questions about your projects in Slack and shows the source of every value. Install it in your workspace; an administrator may have to do so.',
  install: 'Install in Slack',
  again: 'Begin again',
  outcome(outcome) {
    switch (outcome.kind) {
      case 'done':
        return {
          title: 'Done',
          words: `Projektlots is installed in ${outcome.name === '' ? 'the workspace' : outcome.name}. Go to Slack and write to Projektlots, or invite it to a channel. You can close this page.`,
        };
      case 'cancelled':
        return {
          title: 'Cancelled',
          words: 'Projektlots was not installed. Begin again whenever you like.',
        };
      case 'state':
        return {
          title: 'Begin again',
          words:
            'The link has been used already, is too old, or was opened in another browser. Begin again.',
        };
      case 'organisation':
        return {
          title: 'One workspace at a time',
          words:
            'Projektlots cannot be installed for a whole organisation at once. Nothing has been kept, and the permission has been given back. Begin again and choose a workspace instead; each workspace of the organisation can install it on its own.',
        };
      case 'busy':
        return {
          title: 'Try again in a while',
          words: 'No new installation can begin just now. Open the page again in ten minutes.',
        };
      case 'failed':
        return {
          title: 'That did not work',
          words:
            'Slack gave no permission. Begin again; if that does not help, tell whoever runs Projektlots.',
        };
    }
  },
};

export const installingTexts: Readonly<Record<Language, InstallingTexts>> = { sv: SV, en: EN };
