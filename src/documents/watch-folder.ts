// A folder → word of each file in it that was added, changed or removed, once it is whole.

import path from 'node:path';
import { watch } from 'chokidar';
import { isLitter } from './formats/format-of.js';

/** Paths relative to the folder, with forward slashes. */
export interface FolderChange {
  readonly kind: 'written' | 'removed';
  readonly path: string;
}

export interface FolderWatch {
  close(): Promise<void>;
}

/** A file that has not grown for this long is taken to be whole. */
const WHOLE_AFTER = 400;
const LOOK_EVERY = 100;

/** Tells of changes from the moment it resolves; what was there before is told of by nobody. */
export async function watchFolder(
  folder: string,
  onChange: (change: FolderChange) => void,
): Promise<FolderWatch> {
  const relative = (file: string): string => path.relative(folder, file).split(path.sep).join('/');
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: WHOLE_AFTER, pollInterval: LOOK_EVERY },
    ignored: (file, stats) =>
      file !== folder &&
      stats !== undefined &&
      isLitter(path.basename(file), stats.isDirectory() ? 'folder' : 'file'),
  });
  const written = (file: string): void => {
    onChange({ kind: 'written', path: relative(file) });
  };
  watcher.on('add', written);
  watcher.on('change', written);
  watcher.on('unlink', (file) => {
    onChange({ kind: 'removed', path: relative(file) });
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  // A folder that may not be read is told when its files are read; the watch goes on.
  watcher.on('error', () => undefined);
  return { close: () => watcher.close() };
}
