// An error of the disk's or of SQLite's while files are copied → which file, and what is wrong with it.

/** What keeps a file from being read or written; whoever runs the command can mend it. */
type FileTrouble = 'full' | 'forbidden' | 'no-place' | 'busy' | 'broken' | 'failing';

/** A copying that ended so changed nothing. */
export interface TroubledFile {
  readonly state: FileTrouble;
  readonly file: string;
}

/** What it was that could not be done, thrown as far as whoever tells it. */
export class FileTroubleError extends Error {
  constructor(
    readonly told: TroubledFile,
    cause: unknown,
  ) {
    super(`${told.file}: ${told.state}`, { cause });
    this.name = 'FileTroubleError';
  }
}

/**
 * Runs what reads one file and writes another, and names the one that gave trouble.
 * @throws FileTroubleError, or the error itself where it is none of the disk's.
 */
export async function naming<T>(
  { reading, writing }: { readonly reading: string; readonly writing: string },
  work: () => Promise<T> | T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    const state = troubleOf(code);
    if (state === null) throw error;
    // SQLite says of a file that is full or may not be written that it was writing.
    const isWritten = !code.startsWith('SQLITE_') || WRITTEN.test(code);
    throw new FileTroubleError({ state, file: isWritten ? writing : reading }, error);
  }
}

const WRITTEN = /^SQLITE_(?:FULL|READONLY|IOERR_(?:WRITE|FSYNC|DIR_FSYNC|TRUNCATE))/;

/** @see https://www.sqlite.org/rescode.html */
function troubleOf(code: string): FileTrouble | null {
  switch (code.replace(/^(SQLITE_[A-Z]+)_.*/, '$1')) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_CANTOPEN':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'forbidden';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return 'no-place';
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return 'busy';
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return 'broken';
    case 'SQLITE_IOERR':
    case 'EIO':
      return 'failing';
    default:
      return null;
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
