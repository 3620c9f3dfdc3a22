import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Who may import whom; what is absent is forbidden. A file at the top of src is a room of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // What is read from the keeper's files is checked, and told, in one way.
  json: ['model'],
  catalogue: ['model', 'json'],
  texts: ['model'],
  language: ['model'],
  scoping: ['model', 'json'],
  documents: ['model', 'json', 'catalogue', 'language', 'scoping', 'make-folder'],
  facts: ['model', 'catalogue', 'language'],
  search: ['model', 'catalogue', 'language'],
  understanding: ['model', 'catalogue', 'language'],
  answering: ['model', 'catalogue', 'language', 'facts'],
  weekly: ['model', 'catalogue', 'language', 'facts'],
  cards: ['model', 'catalogue', 'texts', 'language'],
  flows: [
    'model',
    'catalogue',
    'language',
    'scoping',
    'documents',
    'facts',
    'search',
    'understanding',
    'answering',
    'weekly',
    'store',
  ],
  slack: ['model', 'cards', 'texts'],
  // The front that stands before the bots of all workspaces is made of the Slack door's parts.
  installing: ['model', 'texts', 'slack'],
  terminal: ['model', 'cards', 'texts'],
  store: ['model', 'texts', 'make-folder'],
  clock: ['model'],
  workspace: ['model'],
  'make-folder': [],
  operations: ['model'],
  // Only the shape of the settings that the Slack door takes, what a key is, and the words about faults.
  config: ['model', 'texts', 'slack', 'installing'],
  // One file for each door: what it is handed, and by whom.
  joining: [
    'model',
    'scoping',
    'catalogue',
    'documents',
    'flows',
    'cards',
    'texts',
    'config',
    'operations',
    'slack',
    'installing',
    'clock',
    'terminal',
    'store',
    'workspace',
    'weekly',
  ],
  main: ['model', 'documents', 'config', 'joining'],
};

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  minisearch: ['search'],
  'minisearch/SearchableMap': ['search'],
  '@slack/bolt': ['slack', 'installing'],
  '@slack/web-api': ['slack', 'installing'],
  '@slack/socket-mode': ['slack'],
  '@slack/types': ['slack'],
  undici: ['slack'],
  dotenv: ['config'],
  'iconv-lite': ['documents'],
  fflate: ['documents'],
  htmlparser2: ['documents'],
  papaparse: ['documents'],
  unpdf: ['documents'],
  'dictionary-sv': ['language'],
  kysely: ['store'],
  libsql: ['store'],
  pg: ['store'],
  croner: ['clock'],
  ws: ['workspace'],
  pino: ['operations'],
  'prom-client': ['operations'],
};

interface SourceFile {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.relative(SRC, path.join(entry.parentPath, entry.name)))
  .filter((file) => !file.startsWith(path.join('workspace', 'page') + path.sep))
  .map((file) => {
    const text = readFileSync(path.join(SRC, file), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(
      (match) => match[1] ?? '',
    );
    return { file, room: roomOf(file), text, imports };
  });

function roomOf(file: string): string {
  const [first = '', second] = file.split(path.sep);
  return second === undefined ? first.replace(/\.ts$/, '') : first;
}

function targetOf(file: SourceFile, specifier: string): string {
  return path.join(path.dirname(file.file), specifier).replace(/\.js$/, '.ts');
}

describe('the house', () => {
  it('has every room in the table', () => {
    expect(
      [...new Set(files.map(({ room }) => room))].filter((room) => !(room in MAY_IMPORT)),
    ).toEqual([]);
  });

  it('imports only what the table allows', () => {
    const forbidden = files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => roomOf(targetOf(file, specifier)))
        .filter((room) => room !== file.room && !MAY_IMPORT[file.room]?.includes(room))
        .map((room) => `${file.file} imports ${room}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('keeps each package to the room that knows it', () => {
    const misplaced = files.flatMap((file) =>
      file.imports
        .filter((specifier) => PACKAGES[specifier] && !PACKAGES[specifier].includes(file.room))
        .map((specifier) => `${file.file} imports ${specifier}`),
    );
    expect(misplaced).toEqual([]);
  });

  it('has no import cycles', () => {
    const graph = new Map(
      files.map((file) => [
        file.file,
        file.imports
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => targetOf(file, specifier)),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('touches files in four inner files only: what there is, documents, what was read of them, and word of changes', () => {
    const inner = [
      'model',
      'json',
      'catalogue',
      'texts',
      'language',
      'documents',
      'facts',
      'search',
      'understanding',
      'answering',
      'weekly',
      'cards',
      'flows',
    ];
    const readers = files
      .filter(
        ({ room, imports }) =>
          inner.includes(room) &&
          imports.some((name) => /^node:(?:fs|http|net|child_process)/.test(name)),
      )
      .map(({ file }) => file);
    expect(readers).toEqual([
      path.join('documents', 'keep-snapshot.ts'),
      path.join('documents', 'list-files.ts'),
      path.join('documents', 'read-folder.ts'),
      path.join('documents', 'watch-folder.ts'),
    ]);
  });

  it('reads the environment in config alone', () => {
    expect(files.filter(({ text }) => /process\.env/.test(text)).map(({ file }) => file)).toEqual([
      'config.ts',
    ]);
  });

  it('takes the time from outside in every inner room', () => {
    const doors = ['main', 'joining', 'slack', 'workspace', 'terminal', 'operations', 'config'];
    const clocks = files
      .filter(
        ({ room, text }) =>
          !doors.includes(room) && /Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(text),
      )
      .map(({ file }) => file);
    expect(clocks).toEqual([]);
  });

  it('lets only the texts room speak', () => {
    const speakers = files
      .filter(
        ({ room, text }) => room !== 'texts' && /import \{[^}]*\bsaid\b[^}]*\} from/.test(text),
      )
      .map(({ file }) => file);
    expect(speakers).toEqual([]);
  });

  it('opens each file with a sentence and names it in kebab case', () => {
    const untold = files.filter(({ text }) => !/^\/\/ \S/.test(text)).map(({ file }) => file);
    const misnamed = files
      .filter(({ file }) => !/^(?:[a-z0-9-]+[\\/])*[a-z0-9-]+\.ts$/.test(file))
      .map(({ file }) => file);
    expect([...untold, ...misnamed]).toEqual([]);
  });

  // `matchAll` copies its pattern, and the copy is compiled anew once the engine has cleared its memory.
  it('copies no pattern where documents and questions are read', () => {
    const rooms = ['documents', 'facts', 'language', 'search', 'understanding', 'answering'];
    const copying = files.filter(
      ({ room, file, text }) =>
        rooms.includes(room) && !file.endsWith('every-match.ts') && text.includes('.matchAll('),
    );
    expect(copying.map(({ file }) => file)).toEqual([]);
  });
});
