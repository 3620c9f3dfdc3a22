// The words after `summary` → a weekly summary shown, or sent if it is not sent already.

import { parseArgs } from 'node:util';
import type { SummaryCards } from '../cards/weekly/summary-to-cards.js';
import type { Card } from '../model/card.js';
import { isWeek, type IsoWeek } from '../model/iso-week.js';
import { LANGUAGES, type Language } from '../model/language.js';
import type { SendState } from '../model/send.js';
import { summaryCommandTextsIn } from '../texts/summary-command-texts.js';
import { cardToTerminal } from './card-to-terminal.js';
import type { Terminal } from './terminal.js';

export interface SummaryHandlers {
  /** The summary as it would be posted now; of a channel without one, of all projects. */
  preview(channel: string, week: IsoWeek | null, language: Language | null): Promise<SummaryCards>;
  /** Where it stands when it was sent; or why it cannot be. */
  send(
    channel: string,
    week: IsoWeek | null,
  ): Promise<
    { readonly week: IsoWeek; readonly state: SendState } | 'no-subscription' | 'no-tokens'
  >;
}

/** Which workspaces there are, where it has to be said which one is meant. */
export interface OtherWorkspaces {
  readonly workspaces: readonly string[];
}

const DONE = 0;
const NOT_SENT = 1;
const MISUSED = 2;
const SENT: readonly SendState[] = ['sent', 'scheduled', 'skipped'];
const OPTIONS = {
  channel: { type: 'string' },
  workspace: { type: 'string' },
  week: { type: 'string' },
  preview: { type: 'boolean' },
  send: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Gives the exit code: 0 where it was shown or stands sent, 1 where it does not, 2 for a misuse. */
export async function summary(
  args: readonly string[],
  terminal: Terminal,
  open: (workspace: string | null) => Promise<SummaryHandlers | OtherWorkspaces>,
): Promise<number> {
  const { values, tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const word = (name: 'channel' | 'workspace' | 'week' | 'lang'): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const language = LANGUAGES.find((one) => one === word('lang')) ?? null;
  const texts = summaryCommandTextsIn(language ?? 'sv');
  const misused = (message: string): number => {
    terminal.errors.write(`${message}\n`);
    return MISUSED;
  };
  if (values.help === true) {
    terminal.output.write(texts.usage);
    return DONE;
  }
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name),
  );
  if (unknown?.kind === 'option') return misused(texts.unknownOption(unknown.rawName));
  if (positionals[0] !== undefined) return misused(texts.unknownOption(positionals[0]));
  const [channel, week] = [word('channel'), word('week')];
  if (channel === null || channel === '') return misused(texts.noChannel);
  if (week !== null && !isWeek(week)) return misused(texts.badWeek(week));
  if ((values.preview === true) === (values.send === true)) return misused(texts.previewOrSend);

  const handlers = await open(word('workspace'));
  if ('workspaces' in handlers) return misused(texts.whichWorkspace(handlers.workspaces));
  if (values.preview === true) {
    terminal.output.write(draw(await handlers.preview(channel, week, language), terminal, texts));
    return DONE;
  }
  const sent = await handlers.send(channel, week);
  if (sent === 'no-subscription') return misused(texts.noSubscription(channel));
  if (sent === 'no-tokens') return misused(texts.noTokens);
  terminal.output.write(`${texts.state(channel, sent.week, sent.state)}\n`);
  return SENT.includes(sent.state) ? DONE : NOT_SENT;
}

function draw(
  { card, chart, thread }: SummaryCards,
  { width, styled }: Terminal,
  texts: ReturnType<typeof summaryCommandTextsIn>,
): string {
  const one = (shown: Card): string =>
    cardToTerminal(shown, { width, styled, buttonsAs: 'questions' });
  return [
    one(card),
    ...(chart === null ? [] : [`${texts.chart(chart.title)}\n`]),
    ...(thread.length === 0 ? [] : [`${texts.thread}\n`]),
    ...thread.map(one),
  ].join('\n');
}
