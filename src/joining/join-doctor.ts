// The environment → everything a bot needs looked at, one after another, whatever is wrong with it.

import process from 'node:process';
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
import { ACCESS_FILE, CATALOGUE_FILE, KEEPERS_FILES } from '../documents/keepers-files.js';
import { reportDocuments } from '../flows/report-documents.js';
import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import { checkDisk, checkNode, isReadByOthers } from '../operations/check-machine.js';
import { checkInstalling } from '../installing/check-installing.js';
import { checkAddress } from '../slack/check-address.js';
import { checkSlack } from '../slack/check-slack.js';
import { checkStore } from '../store/check-store.js';
import type { KeptInstallation } from '../store/installations.js';
import { openStore } from '../store/open-store.js';
import { doctor } from '../terminal/doctor.js';
import { terminalOf } from '../terminal/terminal.js';
import { readManifestScopes } from './read-manifest.js';
import { todayIn } from './today-in.js';

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
  const kept = await checkWhereKept(config);
  return [
    node,
    diagnose('settings', 'ok', code),
    ...envFile,
    ...(await checkDocuments(config.documentsDir)),
    ...kept,
    ...(await checkDoor(
      config,
      kept.every(({ level }) => level !== 'fault'),
    )),
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

async function checkDoor(config: Config, hasStore: boolean): Promise<readonly Diagnosis[]> {
  const { slack, installing } = config;
  const scopes = await readManifestScopes();
  const options = { scopes, proxy: unheededProxy(), now: () => Date.now() };
  if (installing !== null) {
    const installed = hasStore ? await readInstallations(config) : null;
    return checkInstalling({ ...options, settings: installing, installed });
  }
  if (slack === null) return [diagnose('slack', 'skipped', 'no-tokens')];
  const found = await checkSlack(slack, options);
  if (slack.transport.mode !== 'http') return found;
  const { host, port, signingSecret } = slack.transport;
  const here =
    host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const address = `http://${here}:${port}`;
  return [
    ...found,
    await checkAddress({ address, signingSecret, isPublic: false, now: Date.now() }),
  ];
}

async function readInstallations(config: Config): Promise<readonly KeptInstallation[]> {
  const store = await openStore(config);
  try {
    return await store.installations.all();
  } finally {
    await store.close();
  }
}
