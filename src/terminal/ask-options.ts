// The words after `ask` → what is asked for, or what is wrong with them.

import { parseArgs } from 'node:util';
import type { Said } from '../model/card.js';
import { LANGUAGES, type Language } from '../model/language.js';
import type { IsoDate } from '../model/value.js';
import type { TerminalTexts } from '../texts/terminal-texts.js';
import { textsIn } from '../texts/texts-in.js';

export interface AskOptions {
  /** Null where the questions come from standard input. */
  readonly question: string | null;
  readonly format: 'card' | 'json' | 'jsonl';
  readonly documents: string | null;
  readonly today: IsoDate | null;
  readonly language: Language | null;
  readonly explain: boolean;
}

export type AskRequest =
  | { readonly kind: 'ask'; readonly options: AskOptions }
  | { readonly kind: 'help'; readonly text: Said }
  | { readonly kind: 'fault'; readonly message: Said };

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  documents: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** The language of messages about the command until `--lang` says otherwise. */
const USUAL_LANGUAGE: Language = 'sv';

/** Reads the arguments; the first fault is told, in the language of `--lang` where that is right. */
export function readAskOptions(args: readonly string[]): AskRequest {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = (name: 'documents' | 'today' | 'lang'): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const language = LANGUAGES.find((each) => each === given('lang')) ?? null;
  const texts = textsIn(language ?? USUAL_LANGUAGE).terminal;
  if (values['help'] === true) return { kind: 'help', text: texts.askUsage };

  const question = positionals.length === 0 ? null : positionals.join(' ');
  const options: AskOptions = {
    question,
    format: values['jsonl'] === true ? 'jsonl' : values['json'] === true ? 'json' : 'card',
    documents: given('documents'),
    today: given('today'),
    language,
    explain: values['explain'] === true,
  };
  const message =
    optionFault(tokens, texts) ??
    valueFault(given('lang'), options, texts) ??
    questionFault(options, values['json'] === true, texts);
  return message === null ? { kind: 'ask', options } : { kind: 'fault', message };
}

type Tokens = NonNullable<ReturnType<typeof parseArgs>['tokens']>;

function optionFault(tokens: Tokens, texts: TerminalTexts): Said | null {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name)
      ? OPTIONS[token.name as keyof typeof OPTIONS]
      : null;
    if (option === null) return texts.unknownOption(token.rawName);
    const hasValue = token.value !== undefined && token.value !== '';
    if (option.type === 'boolean' && token.value !== undefined) {
      return texts.unknownOption(`${token.rawName}=${token.value}`);
    }
    if (
      option.type === 'string' &&
      (!hasValue || (!token.inlineValue && token.value.startsWith('-')))
    ) {
      return texts.optionNeedsValue(token.rawName);
    }
  }
  return null;
}

function valueFault(lang: string | null, options: AskOptions, texts: TerminalTexts): Said | null {
  if (lang !== null && options.language === null) return texts.badLanguage(lang);
  if (options.today !== null && !isDay(options.today)) return texts.badToday(options.today);
  return null;
}

function questionFault(options: AskOptions, json: boolean, texts: TerminalTexts): Said | null {
  if (options.format !== 'jsonl') return options.question === null ? texts.noQuestion : null;
  if (json) return texts.jsonOrJsonl;
  return options.question === null ? null : texts.questionBesideJsonl;
}

/** True for a day that exists: 2026-02-30 does not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
