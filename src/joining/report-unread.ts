// Documents that could not be read → a line for each, where the operator sees it.

import process from 'node:process';
import { withoutControls } from '../cards/without-controls.js';
import type { Library } from '../model/library.js';
import { fileFaultLine } from '../texts/file-fault-texts.js';

export function reportUnread(library: Library): void {
  for (const { path, fault, details = [] } of library.unread) {
    process.stderr.write(
      `${path}: not read as a project sheet (${fault}); the others are served.\n`,
    );
    for (const detail of details)
      process.stderr.write(`  ${withoutControls(fileFaultLine(detail, 'en'))}\n`);
  }
}
