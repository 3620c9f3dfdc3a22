// The command line → the tables that measure the bot, printed one after the other.

import { descriptionsTable } from './descriptions-table.js';
import { documentsTable } from './documents-table.js';
import type { EvalTable } from './eval-table.js';
import { questionsTable } from './questions-table.js';

const TABLES: readonly EvalTable[] = [descriptionsTable, questionsTable, documentsTable];

function readOptions(words: readonly string[]): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const [name, value] = [words[index] ?? '', words[index + 1]];
    if (!name.startsWith('--') || value === undefined)
      throw new Error(`Give options as --name value; "${name}" has no value.`);
    options.set(name.slice(2), value);
  }
  return options;
}

const options = readOptions(process.argv.slice(2));
const only = options.get('only');
for (const table of TABLES) {
  if (only !== undefined && only !== table.name) continue;
  console.log(`\n== ${table.name} ==`);
  for (const line of await table.measure(options)) console.log(line);
}
