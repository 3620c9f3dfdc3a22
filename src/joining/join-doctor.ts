// The environment → everything a bot needs looked at, one after another, whatever is wrong with it.

import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { z } from 'zod';
import {
  ENV_FILE,
  loadConfig,
  readEnvFileFaults,
  SettingsFault,
  unheededProxy,
  wantsPlainOutput,
  type Config,
} from '../config.js';
import { FolderFault } from '../documents/folder-fault.js';
import { ACCESS_FILE, CATALOGUE_FILE, KEEPERS_FILES } from '../documents/read-folder.js';
import { reportDocuments } from '../flows/report-documents.js';
import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import { checkDisk, checkNode, isReadByOthers } from '../operations/check-machine.js';
import { checkSlack } from '../slack/check-slack.js';
import { checkStore } from '../store/check-store.js';
import { doctor } from '../terminal/doctor.js';
import { terminalOf } from '../terminal/terminal.js';
import { todayIn } from './today-in.js';

const MANIFEST = new URL('../../manifest.json', import.meta.url);
const manifestScopes = z.object({
  oauth_config: z.object({
    scopes: z.object({
      bot: z.array(z.string()),
      bot_optional: z.array(z.string()).optional(),
    }),
  }),
});

/** The command `doctor`, with the words after it; gives the exit code. */
export function diagnoseInTerminal(args: readonly string[]): Promise<number> {
  return doctor(args, terminalOf(process, { plain: wantsPlainOutput() }), examine);
}

async function examine(): Promise<readonly Diagnosis[]> {
  const node = checkNode(process.versions.node, todayIn('Europe/Stockholm'));
  const envFile = await checkEnvFile();
  const config = readSettings();
  if (!('dataDir' in config)) {
    const later = (['documents', 'store', 'slack'] as const).map((check) =>
      diagnose(check, 'skipped', 'needs-settings'),
    );
    return [node, ...config, ...envFile, ...later];
  }
  const code = readEnvFileFaults().exists ? 'settings-right' : 'settings-without-file';
  return [
    node,
    diagnose('settings', 'ok', code),
    ...envFile,
    ...(await checkDocuments(config.documentsDir)),
    ...(await checkWhereKept(config)),
    ...(await checkDoor(config)),
  ];
}

function readSettings(): Config | readonly Diagnosis[] {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof SettingsFault)) throw error;
    return error.faults.map(({ code, values }) => diagnose('settings', 'fault', code, values));
  }
}

async function checkEnvFile(): Promise<readonly Diagnosis[]> {
  const { unknown, doubled, brokenLines, overridden } = readEnvFileFaults();
  const warn = (code: Diagnosis['code'], values: Diagnosis['values'] = {}): Diagnosis =>
    diagnose('settings', 'warning', code, values);
  return [
    ...unknown.map(({ name, meant }) =>
      warn('env-file-unknown', { name, meant: meant === null ? '' : ` (${meant}?)` }),
    ),
    ...doubled.map((name) => warn('env-file-doubled', { name })),
    ...brokenLines.map((line) => warn('env-file-broken-line', { line })),
    ...overridden.map((name) => warn('env-file-overridden', { name })),
    ...((await isReadByOthers(ENV_FILE)) ? [warn('env-file-readable')] : []),
  ];
}

async function checkDocuments(folder: string): Promise<readonly Diagnosis[]> {
  try {
    const { files, projects, findings, unread: all } = await reportDocuments(folder, {});
    const unread = all.filter(({ path }) => !KEEPERS_FILES.includes(path));
    const isAmiss = (file: string): boolean => all.some(({ path }) => path === file);
    const values = { folder, projects, findings: findings.length };
    return [
      unread.length === 0
        ? diagnose('documents', 'ok', 'documents-read', { ...values, files: files.length })
        : diagnose('documents', 'warning', 'documents-some-unread', {
            ...values,
            ...{ files: files.length, unread: new Set(unread.map((one) => one.path)).size },
          }),
      ...(isAmiss(ACCESS_FILE) ? [diagnose('documents', 'fault', 'access-closed')] : []),
      ...(isAmiss(CATALOGUE_FILE) ? [diagnose('documents', 'warning', 'catalogue-unused')] : []),
    ];
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error;
    return [diagnose('documents', 'fault', `folder-${error.trouble}`, { folder })];
  }
}

async function checkWhereKept(config: Config): Promise<readonly Diagnosis[]> {
  const store = await checkStore(config);
  if (store.level !== 'ok' || config.databaseUrl !== null) return [store];
  const folder = config.dataDir;
  const isReadable = await isReadByOthers(folder);
  return [
    store,
    await checkDisk(folder),
    ...(isReadable ? [diagnose('store', 'warning', 'store-readable', { folder })] : []),
  ];
}

async function checkDoor({ slack }: Config): Promise<readonly Diagnosis[]> {
  if (slack === null) return [diagnose('slack', 'skipped', 'no-tokens')];
  const manifest = manifestScopes.parse(JSON.parse(await readFile(MANIFEST, 'utf8')));
  const { bot, bot_optional: optional = [] } = manifest.oauth_config.scopes;
  return checkSlack(slack, {
    scopes: { required: bot, optional },
    proxy: unheededProxy(),
    now: () => Date.now(),
  });
}
