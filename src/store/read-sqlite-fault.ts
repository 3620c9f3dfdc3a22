// An error of SQLite's, or of the disk below it → what its keeper is told.

import type { StoreFaultCode, StoreFaultMoment } from '../model/store-fault-code.js';
import { StoreFault } from './store-fault.js';

/**
 * The fault with what to do; null for an error that is none of the file's or the disk's.
 * @param folder where the file is
 */
export function readSqliteFault(
  error: unknown,
  folder: string,
  moment: StoreFaultMoment,
): StoreFault | null {
  const code = codeOf(error);
  if (code === null) return null;
  const message = error instanceof Error ? error.message : String(error);
  return new StoreFault(code, { folder, message }, { cause: error, moment });
}

/** @see https://www.sqlite.org/rescode.html */
function codeOf(error: unknown): StoreFaultCode | null {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  switch (typeof code === 'string' ? code.replace(/^(SQLITE_[A-Z]+)_.*/, '$1') : '') {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return 'store-file-full';
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_CANTOPEN':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'store-file-read-only';
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return 'store-file-damaged';
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return 'store-file-busy';
    case 'SQLITE_IOERR':
    case 'EIO':
      return 'store-file-disk';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return 'store-file-no-place';
    default:
      return null;
  }
}
