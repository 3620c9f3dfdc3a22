// Reads the settings and opens the door that they and the command line ask for; no logic.

import process from 'node:process';
import { loadConfig } from './config.js';
import { FolderFault } from './documents/folder-fault.js';
import { diagnoseInTerminal } from './joining/join-doctor.js';
import { reportInTerminal } from './joining/join-documents.js';
import { serveSlack } from './joining/join-slack.js';
import { keepStoreInTerminal } from './joining/join-store.js';
import { summariseInTerminal } from './joining/join-summary.js';
import { askInTerminal, converseInTerminal } from './joining/join-terminal.js';
import { serveWorkspace } from './joining/join-workspace.js';
import { serveWorkspaces } from './joining/join-workspaces.js';
import { OperatorFault } from './model/operator-fault.js';

const FAILED = 1;
const OTHERS_MAY_NOTHING = 0o077;

function run([command, ...rest]: readonly string[]): Promise<number> {
  // Before the settings are read: it tells what is wrong with them.
  if (command === 'doctor') return diagnoseInTerminal(rest);
  const config = loadConfig();
  if (command === 'ask') return askInTerminal(config, rest);
  if (command === 'documents') return reportInTerminal(config, rest);
  if (command === 'summary') return summariseInTerminal(config, rest);
  if (command === 'store') return keepStoreInTerminal(config, rest);
  if (command === '--terminal') return converseInTerminal(config);
  if (command !== undefined) throw new OperatorFault(unknownCommand(command));
  const { slack, installing } = config;
  if (installing) return serveWorkspaces({ ...config, installing });
  return slack ? serveSlack({ ...config, slack }) : serveWorkspace(config);
}

function unknownCommand(command: string): string {
  return `There is no command "${command}". Without one the bot starts; "--terminal" talks here in the terminal, "ask" answers a question, "documents" reports on the documents, "summary" shows or sends a weekly summary, "doctor" checks that the bot can run, "store" copies what the bot remembers or puts it back.`;
}

// "npm run ask … | head": whoever reads may have read enough.
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

async function main(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOverClosedPipe);
  // What it writes (texts of documents, what people asked) is for whoever runs it alone.
  process.umask(OTHERS_MAY_NOTHING);
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    const told = error instanceof OperatorFault || error instanceof FolderFault;
    process.stderr.write(`${told ? error.message : `Unexpected error: ${String(error)}`}\n`);
    process.exitCode = FAILED;
  }
}

void main();
