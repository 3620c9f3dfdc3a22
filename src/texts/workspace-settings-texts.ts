// What the bot says where an administrator sets things for the workspace, in both languages.

import type { Said } from '../model/card.js';
import type { ShownTo } from '../model/audience.js';
import type { Language } from '../model/language.js';
import { said } from './said.js';

export interface WorkspaceSettingsTexts {
  readonly heading: Said;
  readonly about: Said;
  readonly open: Said;
  readonly title: Said;
  readonly save: Said;
  readonly close: Said;
  readonly names: Readonly<Record<'language' | 'keeper' | 'email' | 'phone', Said>>;
  readonly hints: Readonly<Record<'language' | 'keeper' | 'email' | 'phone', Said>>;
  readonly languages: Readonly<Record<Language, Said>>;
  readonly shownTo: Readonly<Record<ShownTo, Said>>;
  /** Nothing of the workspace's own; `words` is what holds then, if it can be said. */
  readonly usual: (words: string | null) => Said;
  /** What the operator's file has set cannot be changed here. */
  readonly fixed: (name: string, words: string) => Said;
  /** Both are Slack's own marks, of a person and of a time. */
  readonly changed: (person: string, time: string) => Said;
  readonly adminsOnly: Said;
  readonly saved: (count: number) => Said;
}

const sv: WorkspaceSettingsTexts = {
  heading: said('Inställningar för arbetsytan'),
  about: said(
    'Du ser det här för att du är administratör. Språk, vem som sköter bladen, och vilka som får se kontaktuppgifter.',
  ),
  open: said('Ändra inställningar'),
  title: said('Arbetsytan'),
  save: said('Spara'),
  close: said('Avbryt'),
  names: {
    language: said('Språk'),
    keeper: said('Sköter projektbladen'),
    email: said('E-postadresser visas för'),
    phone: said('Telefonnummer visas för'),
  },
  hints: {
    language: said('För den vars Slack har ett annat språk än svenska eller engelska.'),
    keeper: said('Får veta när någon säger att en uppgift är fel.'),
    email: said('Du kan visa dem för färre än den som driver boten gör, inte för fler.'),
    phone: said('Du kan visa dem för färre än den som driver boten gör, inte för fler.'),
  },
  languages: { sv: said('svenska'), en: said('engelska') },
  shownTo: {
    nobody: said('ingen'),
    members: said('medlemmar'),
    guests: said('medlemmar och gäster'),
    everyone: said('alla'),
  },
  usual: (words) => said(words === null ? 'som vanligt' : `som vanligt (${words})`),
  fixed: (name, words) =>
    said(`${name}: ${words}. Det är bestämt av den som driver boten och ändras inte här.`),
  changed: (person, time) => said(`Senast ändrat av ${person} ${time}.`),
  adminsOnly: said('Bara arbetsytans administratörer kan ändra det här. Ingenting ändrades.'),
  saved: (count) => said(count === 0 ? 'Ingenting ändrades.' : 'Inställningarna är sparade.'),
};

const en: WorkspaceSettingsTexts = {
  heading: said('Settings of the workspace'),
  about: said(
    'You see this because you are an administrator. Language, who looks after the sheets, and who is shown contact details.',
  ),
  open: said('Change settings'),
  title: said('The workspace'),
  save: said('Save'),
  close: said('Cancel'),
  names: {
    language: said('Language'),
    keeper: said('Looks after the sheets'),
    email: said('E-mail addresses are shown to'),
    phone: said('Phone numbers are shown to'),
  },
  hints: {
    language: said('For those whose Slack has another language than Swedish or English.'),
    keeper: said('Is told when somebody says that a value is wrong.'),
    email: said('You can show them to fewer than whoever runs the bot does, not to more.'),
    phone: said('You can show them to fewer than whoever runs the bot does, not to more.'),
  },
  languages: { sv: said('Swedish'), en: said('English') },
  shownTo: {
    nobody: said('nobody'),
    members: said('members'),
    guests: said('members and guests'),
    everyone: said('everybody'),
  },
  usual: (words) => said(words === null ? 'as usual' : `as usual (${words})`),
  fixed: (name, words) =>
    said(`${name}: ${words}. Whoever runs the bot has set this; it is not changed here.`),
  changed: (person, time) => said(`Last changed by ${person} ${time}.`),
  adminsOnly: said('Only administrators of the workspace can change this. Nothing was changed.'),
  saved: (count) => said(count === 0 ? 'Nothing was changed.' : 'The settings are saved.'),
};

export const workspaceSettingsTexts: { readonly [L in Language]: WorkspaceSettingsTexts } = {
  sv,
  en,
};
