// A folder, in a process of its own → what is told of it and the memory that reading it took.

import { readFolder } from '../../src/documents/read-folder.js';

const { sheets, unread } = await readFolder(process.argv[2] ?? '.');
const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ sheets: sheets.length, unread, megabytes: Math.round(maxRSS / 1000) }),
);
