// Bytes of packed documents, one at a time → what is in them; the thread that may die of them.

import { parentPort } from 'node:worker_threads';
import { assertNever } from '../../model/assert-never.js';
import { extractDocx } from './extract-docx.js';
import { extractPdf } from './extract-pdf.js';
import { extractXlsx } from './extract-xlsx.js';
import { ExtractError, type Extracted, type ExtractFault, type PackedFormat } from './extracted.js';

export interface ExtractRequest {
  readonly id: number;
  readonly format: PackedFormat;
  readonly bytes: Uint8Array;
}

export interface ExtractReply {
  readonly id: number;
  readonly result: Extracted | { readonly fault: ExtractFault };
}

async function extract({ format, bytes }: ExtractRequest): Promise<ExtractReply['result']> {
  try {
    switch (format) {
      case 'pdf':
        return await extractPdf(bytes);
      case 'docx':
        return extractDocx(bytes);
      case 'xlsx':
        return extractXlsx(bytes);
      default:
        return assertNever(format);
    }
  } catch (error) {
    return { fault: error instanceof ExtractError ? error.fault : 'damaged' };
  }
}

parentPort?.on('message', (request: ExtractRequest) => {
  void extract(request).then((result) => {
    parentPort?.postMessage({ id: request.id, result } satisfies ExtractReply);
  });
});
