// A glob → whether a path is among those it means.

/**
 * `*` is anything within a folder, `**` any depth of folders, `?` one sign; a folder means all that is
 * in it. Case and the way accents are composed make no difference, since they make none on every disk.
 */
export function createGlob(glob: string): (path: string) => boolean {
  const pattern = plain(glob)
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => {
      switch (part) {
        case '**/':
          return '(?:[^/]+/)*';
        case '**':
          return '.*';
        case '*':
          return '[^/]*';
        case '?':
          return '[^/]';
        default:
          return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      }
    })
    .join('');
  const expression = new RegExp(`^${pattern}(?:/.*)?$`, 'su');
  return (path) => expression.test(plain(path));
}

function plain(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}
