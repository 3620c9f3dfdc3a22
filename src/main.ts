// Reads the settings and opens the door that they and the command line ask for; no logic.

import process from 'node:process';
import { loadConfig } from './config.js';
import { FolderFault } from './documents/read-folder.js';
import { serveSlack } from './joining/join-slack.js';
import { askInTerminal, converseInTerminal } from './joining/join-terminal.js';
import { OperatorFault } from './model/operator-fault.js';

const FAILED = 1;

function run([command, ...rest]: readonly string[]): Promise<number> {
  const config = loadConfig();
  if (command === 'ask') return askInTerminal(config, rest);
  const { slack } = config;
  return slack ? serveSlack({ ...config, slack }) : converseInTerminal(config);
}

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    const told = error instanceof OperatorFault || error instanceof FolderFault;
    process.stderr.write(`${told ? error.message : `Unexpected error: ${String(error)}`}\n`);
    process.exitCode = FAILED;
  }
}

void main();
