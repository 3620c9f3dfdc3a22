// Settings → the command that reports on documents, joined with the flow that reads them.

import process from 'node:process';
import { topicName } from '../catalogue/topics.js';
import { wantsPlainOutput, type Config } from '../config.js';
import { FolderFault } from '../documents/folder-fault.js';
import { reportDocuments } from '../flows/report-documents.js';
import { documentsReport } from '../terminal/documents-report.js';
import { progressBar } from '../terminal/progress-bar.js';
import { terminalOf } from '../terminal/terminal.js';

/** The command `documents`, with the words after it; gives the exit code. */
export function reportInTerminal(config: Config, args: readonly string[]): Promise<number> {
  return documentsReport(args, terminalOf(process, { plain: wantsPlainOutput() }), {
    fieldName: topicName,
    report: async (documents) => {
      try {
        return await reportDocuments(documents ?? config.documentsDir, {
          onProgress: progressBar(process.stderr, 'sv'),
        });
      } catch (error) {
        if (error instanceof FolderFault) {
          const { folder, trouble } = error;
          return { folder, trouble };
        }
        throw error;
      }
    },
  });
}
