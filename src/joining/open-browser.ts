// An address → the desktop's browser shows it, where there is one.

import { spawn } from 'node:child_process';
import process from 'node:process';

/** Asks the desktop to show the address. Where it cannot, nothing happens: the address is printed too. */
export function openBrowser(address: string): void {
  const [command, ...args] = commandFor(process.platform, address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

function commandFor(platform: NodeJS.Platform, address: string): readonly [string, ...string[]] {
  switch (platform) {
    case 'darwin':
      return ['open', address];
    case 'win32':
      return ['cmd', '/c', 'start', '', address];
    default:
      return ['xdg-open', address];
  }
}
