// The workspace as one person sees it: the page's state.

import type { Core, Refusal } from '../core.js';
import type {
  PageChannel,
  PageFile,
  PageMessage,
  PagePerson,
  PagePlainText,
  PageState,
  PageSuggestedPrompts,
  PageView,
} from '../page-api.js';
import { canRead, threadSummary } from '../state/messages.js';
import type { Person } from '../state/seed.js';
import { directMessageId } from '../state/state.js';
import type { Channel, Message, View } from '../state/state.js';
import { modalsOf } from '../state/views.js';
import type { PageHooks } from './page-hooks.js';
import { faultToMessage } from '../validate/validate-blocks.js';

/** What main handed in, as far as the page is told of it. */
type Handed = Pick<PageHooks, 'trail' | 'moveClock' | 'examples' | 'run'>;

const REFUSALS_SHOWN = 20;

/** All that a person sees. */
export function pageState(core: Core, person: Person, handed: Handed): PageState {
  const { state, manifest } = core;
  const next = handed.moveClock?.next() ?? null;
  const channels = [...state.channels.values()].filter(
    (channel) =>
      canRead(state, channel, person.id) && (channel.kind !== 'im' || channel.user === person.id),
  );
  const home = state.views.get(state.homes.get(person.id) ?? '');
  return {
    version: state.version(),
    run: handed.run,
    now: state.clock.now(),
    team: { id: state.team.id, name: state.team.name },
    me: personToPage(core, person),
    people: [...[...state.people.values()].map((one) => personToPage(core, one)), botToPage(core)],
    bot: {
      user_id: state.bot.user_id,
      name: state.bot.name,
      description: manifest.display_information.description,
      is_connected: core.isConnected(),
      has_home: manifest.features.app_home.home_tab_enabled,
    },
    channels: channels.map((channel) => channelToPage(core, channel, person)),
    messages: Object.fromEntries(channels.map(({ id }) => [id, messagesToPage(core, id, person)])),
    home: home ? viewToPage(home) : null,
    modals: modalsOf(state, person.id).map(viewToPage),
    statuses: [...state.statuses.values()]
      .filter(({ channel }) => channels.some(({ id }) => id === channel))
      .map(({ channel, thread_ts, status, loading_messages }) => ({
        channel,
        thread_ts,
        status,
        loading_messages,
      })),
    prompts: promptsToPage(core, person),
    commands: person.kind === 'external' ? [] : manifest.features.slash_commands,
    shortcuts: person.kind === 'external' ? [] : manifest.features.shortcuts,
    features: { trail: handed.trail !== null, move_clock: next !== null },
    next_summary: next,
    examples: handed.examples,
    refusals: core.refusals.slice(-REFUSALS_SHOWN).map(refusalToPage),
  };
}

function personToPage(core: Core, person: Person): PagePerson {
  const { id, name, real_name, title, kind, locale, tz, team_id, color } = person;
  const { team, partner } = core.state;
  const team_name = team_id === team.id ? team.name : partner.name;
  return { id, name, real_name, title, kind, locale, tz, team_id, team_name, color };
}

function botToPage(core: Core): PagePerson {
  const { bot, team } = core.state;
  return {
    id: bot.user_id,
    name: bot.name,
    real_name: core.manifest.display_information.name,
    title: '',
    kind: 'bot',
    locale: 'sv-SE',
    tz: 'Europe/Stockholm',
    team_id: team.id,
    team_name: team.name,
    color: '#1f3a5f',
  };
}

function channelToPage(core: Core, channel: Channel, person: Person): PageChannel {
  const { id, kind, name, topic, is_private, is_archived, is_ext_shared, members } = channel;
  return {
    id,
    kind,
    name,
    topic,
    is_private,
    is_archived,
    is_ext_shared,
    is_member: members.has(person.id),
    bot_is_member: members.has(core.state.bot.user_id),
    members: [...members],
  };
}

function messagesToPage(core: Core, channel: string, person: Person): readonly PageMessage[] {
  return (core.state.messages.get(channel) ?? [])
    .filter(({ only_for }) => only_for === null || only_for === person.id)
    .map((message) => messageToPage(core, message));
}

function messageToPage(core: Core, message: Message): PageMessage {
  const { channel, ts, user, text, blocks, reactions, only_for, thread_ts, edited } = message;
  const { subtype, metadata, files, mrkdwn } = message;
  return {
    channel,
    ts,
    user,
    text,
    blocks,
    reactions,
    ephemeral: only_for !== null,
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...(edited === undefined ? {} : { edited_ts: edited.ts }),
    ...(mrkdwn === undefined ? {} : { mrkdwn }),
    ...(subtype === undefined ? {} : { subtype }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(files === undefined ? {} : { files: files.flatMap((id) => fileToPage(core, id)) }),
    ...threadSummary(core.state, message),
  };
}

function fileToPage(core: Core, id: string): readonly PageFile[] {
  const file = core.state.files.get(id);
  if (!file) return [];
  const { name, title, mimetype, size } = file;
  return [{ id, name, title, mimetype, size, url: `/files/${id}` }];
}

function viewToPage(view: View): PageView {
  const texts = Object.entries({ title: view.title, submit: view.submit, close: view.close });
  return {
    id: view.id,
    type: view.type,
    callback_id: view.callback_id,
    blocks: view.blocks,
    ...(Object.fromEntries(texts.filter(([, text]) => text !== undefined)) as Partial<
      Record<'title' | 'submit' | 'close', PagePlainText>
    >),
    state: view.values,
    errors: view.errors,
    hash: view.hash,
  };
}

/** As the bot set them for this person, else those of the manifest. */
function promptsToPage(core: Core, person: Person): PageSuggestedPrompts | null {
  const channel = directMessageId(person.id);
  if (!core.state.channels.has(channel)) return null;
  const set = core.state.prompts.get(channel);
  const prompts = set?.prompts ?? core.manifest.features.agent_view?.suggested_prompts ?? [];
  return prompts.length === 0 ? null : { channel, title: set?.title ?? '', prompts };
}

function refusalToPage({ method, error, faults }: Refusal): PageState['refusals'][number] {
  return { method, error, messages: faults.map(faultToMessage) };
}
