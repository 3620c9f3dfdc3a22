// The words after `store` → what the bot remembers is copied, put back or moved; with the exit code.

import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../model/language.js';
import { OperatorFault } from '../model/operator-fault.js';
import type { ToldStoreFault } from '../model/store-fault-code.js';
import {
  storeCommandTextsIn,
  type FileTroubleWord,
  type StoreCommandTexts,
} from '../texts/store-command-texts.js';
import { storeFaultTold } from '../texts/store-fault-texts.js';
import type { Terminal } from './terminal.js';

/** How a copying ended; the same words as the store has. */
export type BackupEnd =
  | { readonly state: 'done'; readonly rows: number; readonly bytes: number }
  | { readonly state: 'exists' | 'no-store' }
  | FileTroubleEnd;

/** A file could not be read or written; nothing was changed. */
export interface FileTroubleEnd {
  readonly state: FileTroubleWord;
  readonly file: string;
}

export type RestoreEnd =
  | { readonly state: 'done'; readonly rows: number }
  | { readonly state: 'not-empty'; readonly rows: number }
  | { readonly state: 'no-backup' | 'no-store-inside' | 'damaged' | 'newer' | 'in-use' }
  | FileTroubleEnd;

export type MoveEnd =
  | { readonly state: 'done'; readonly tables: readonly { name: string; rows: number }[] }
  | { readonly state: 'not-empty'; readonly rows: number }
  | { readonly state: 'no-store' | 'in-use' | 'newer' }
  | FileTroubleEnd
  | StoreFaultEnd;

export type EraseEnd = { readonly state: 'done'; readonly count: number } | StoreFaultEnd;

/** The store could not be opened, or failed on the way. */
export interface StoreFaultEnd {
  readonly state: 'store-fault';
  readonly fault: ToldStoreFault;
}

export interface StoreHandlers {
  /** Where the store is, as the settings name it; null where it is PostgreSQL. */
  readonly folder: string | null;
  /** Where SQLite is, or was before PostgreSQL. */
  readonly dataDir: string;
  backUp(file: string): Promise<BackupEnd>;
  restore(file: string): Promise<RestoreEnd>;
  /** Deletes what is kept of a person, by their id in Slack; tells how many things that were. */
  erase(person: string): Promise<EraseEnd>;
  /** Into PostgreSQL; null where no address is set. */
  readonly move: (() => Promise<MoveEnd>) | null;
}

/** Does it and gives the exit code: 0 done, 1 not done, 2 for wrong words. */
type Action = (file: string, terminal: Terminal, parts: ActionParts) => Promise<number>;

interface ActionParts {
  readonly handlers: StoreHandlers;
  readonly texts: StoreCommandTexts;
  readonly language: Language;
}

const DONE = 0;
const NOT_DONE = 1;
const MISUSED = 2;

const ACTIONS: Readonly<Record<string, Action>> = { backup: backUp, restore, erase };

export async function storeCommand(
  args: readonly string[],
  terminal: Terminal,
  handlers: StoreHandlers,
): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = LANGUAGES.find((one) => one === values.lang) ?? 'sv';
  const texts = storeCommandTextsIn(language);
  const misused = (message: string): number => {
    terminal.errors.write(`${message}\n`);
    return MISUSED;
  };
  const [name, file, more] = positionals;
  const parts = { handlers, texts, language };
  if (values.help === true || (name === undefined && tokens.length === 0)) {
    terminal.output.write(texts.usage);
    return values.help === true ? DONE : MISUSED;
  }
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !['lang', 'help'].includes(token.name),
  );
  if (unknown?.kind === 'option') return misused(texts.unknown(unknown.rawName));
  if (name === 'move' && file === undefined)
    return attempt(() => move(terminal, parts), terminal, texts);
  const action = name !== undefined && Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (name === undefined || action === undefined) return misused(texts.unknown(name ?? ''));
  if (file === undefined) return misused(texts.noFile(name));
  if (more !== undefined) return misused(texts.unknown(more));
  return attempt(() => action(file, terminal, parts), terminal, texts);
}

/** What is the keeper's to mend is told as it stands. */
async function attempt(
  act: () => Promise<number>,
  terminal: Terminal,
  texts: StoreCommandTexts,
): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof OperatorFault) throw error;
    terminal.errors.write(`${texts.failed(error instanceof Error ? error.message : '')}\n`);
    return NOT_DONE;
  }
}

/** Slack's ids of people. */
const PERSON = /^[UW][A-Z0-9]{5,}$/;

async function erase(person: string, terminal: Terminal, parts: ActionParts) {
  const { handlers, texts, language } = parts;
  if (!PERSON.test(person)) {
    terminal.errors.write(`${texts.noPerson(person)}\n`);
    return MISUSED;
  }
  const end = await handlers.erase(person);
  if (end.state === 'store-fault')
    return refuse(terminal, `${storeFaultTold(language, end.fault)}\n${texts.notErased}`);
  terminal.output.write(`${texts.erased(person, end.count)}\n`);
  return DONE;
}

async function move(terminal: Terminal, parts: ActionParts): Promise<number> {
  const { handlers, texts, language } = parts;
  const { dataDir } = handlers;
  if (handlers.move === null) return refuse(terminal, texts.noDatabase);
  const end = await handlers.move();
  switch (end.state) {
    case 'done': {
      const rows = end.tables.map((table) => `  ${table.name.padEnd(18)}${table.rows}\n`);
      terminal.output.write(`${rows.join('')}${texts.moved(dataDir)}\n`);
      return DONE;
    }
    case 'not-empty':
      return refuse(terminal, texts.databaseNotEmpty(end.rows));
    case 'no-store':
      return refuse(terminal, texts.noStore(dataDir));
    case 'in-use':
      return refuse(terminal, texts.inUse(dataDir));
    case 'newer':
      return refuse(terminal, texts.newer(dataDir));
    case 'store-fault':
      return refuse(terminal, `${storeFaultTold(language, end.fault)}\n${texts.notMoved}`);
    default:
      return refuse(terminal, texts.trouble[end.state](end.file));
  }
}

async function backUp(file: string, terminal: Terminal, { handlers, texts }: ActionParts) {
  const { folder } = handlers;
  if (folder === null) return refuse(terminal, texts.postgresBackup);
  const end = await handlers.backUp(file);
  switch (end.state) {
    case 'done':
      terminal.output.write(`${texts.backedUp(file, end.rows, end.bytes)}\n`);
      return DONE;
    case 'exists':
      return refuse(terminal, texts.fileExists(file));
    case 'no-store':
      return refuse(terminal, texts.noStore(folder));
    default:
      return refuse(terminal, texts.trouble[end.state](end.file));
  }
}

async function restore(file: string, terminal: Terminal, { handlers, texts }: ActionParts) {
  const { folder } = handlers;
  if (folder === null) return refuse(terminal, texts.postgresRestore);
  const end = await handlers.restore(file);
  switch (end.state) {
    case 'done':
      terminal.output.write(`${texts.restored(folder, end.rows)}\n`);
      return DONE;
    case 'not-empty':
      return refuse(terminal, texts.notEmpty(folder, end.rows));
    case 'no-backup':
      return refuse(terminal, texts.noBackup(file));
    case 'no-store-inside':
      return refuse(terminal, texts.noStoreInside(file));
    case 'damaged':
      return refuse(terminal, texts.damaged(file));
    case 'newer':
      return refuse(terminal, texts.newer(file));
    case 'in-use':
      return refuse(terminal, texts.inUse(folder));
    default:
      return refuse(terminal, texts.trouble[end.state](end.file));
  }
}

function refuse(terminal: Terminal, message: string): number {
  terminal.errors.write(`${message}\n`);
  return NOT_DONE;
}
