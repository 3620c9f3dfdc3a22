// The lock file → every package with its licence, and those that do not fit the project's own.

export interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
}

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** False for what is needed to build and test alone. */
  readonly isShipped: boolean;
}

/** As permissive as the project's own MIT, or more. */
const PERMISSIVE = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'Zlib'],
]);
/** Used as they are, each for a reason: data that is read, and tools that nothing is shipped of. */
const AGREED: Readonly<Record<string, string>> = {
  'dictionary-sv': 'LGPL-3.0',
  'axe-core': 'MPL-2.0',
  lightningcss: 'MPL-2.0',
  'caniuse-lite': 'CC-BY-4.0',
};

/** In the order of the lock file, each name and version once. */
export function listLicences({ packages }: LockFile): readonly Licensed[] {
  const listed = Object.entries(packages).flatMap(([path, { version = '', license, dev }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (name === '') return [];
    return [{ name, version, licence: license ?? 'none told', isShipped: dev !== true }];
  });
  return [...new Map(listed.map((one) => [`${one.name}@${one.version}`, one])).values()];
}

/** True if one of the licences that it can be taken under is permissive, or this one is agreed. */
export function fits({ name, licence }: Licensed): boolean {
  // Packages with binaries have one for each platform.
  const agreed = AGREED[name.replace(/^lightningcss-.*$/, 'lightningcss')];
  if (agreed === licence) return true;
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => PERMISSIVE.has(one)));
}
