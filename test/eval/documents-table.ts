// Documents in every format, broken ones, and ten thousand sheets → how they are read, and how fast.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { createExtractor } from '../../src/documents/extract/create-extractor.js';
import { formatOfName } from '../../src/documents/formats/format-of.js';
import { snapshotPath } from '../../src/documents/keep-snapshot.js';
import { readDocument } from '../../src/documents/read-document.js';
import { readFolder } from '../../src/documents/read-folder.js';
import { indexLibrary } from '../../src/flows/index-library.js';
import { loadDictionary } from '../../src/language/analyse-word.js';
import { makeSheets } from '../bench/make-sheets.js';
import { fieldRecords } from '../bench/field-records.js';
import { ALL_FORMATS } from '../reading/support/all-formats.js';
import {
  documentWithMutatedPart,
  mutatedDocument,
  truncatedDocuments,
} from '../reading/support/arbitrary-mutations.js';
import {
  circularPdf,
  deepPdf,
  docxBomb,
  mutate,
  pdfBomb,
} from '../reading/support/hostile-files.js';
import { hasRegister, makeRecords, registerRecords } from '../reading/support/project-record.js';
import { readBack } from '../reading/support/read-back.js';
import { tableRow, type EvalOptions, type EvalTable } from './eval-table.js';

const USUAL_MUTATIONS = 2000;
const SHEETS = 10_000;

export const documentsTable: EvalTable = {
  name: 'documents',
  measure: async (options) => {
    const part = options.get('part');
    const parts: Readonly<Record<string, () => Promise<readonly string[]>>> = {
      formats: measureReadBack,
      hostile: () => measureHostile(options),
      many: measureMany,
    };
    const lines: string[] = [];
    for (const [name, measure] of Object.entries(parts))
      if (part === undefined || part === name) lines.push(...(await measure()), '');
    return lines;
  },
};

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(2)} s`;
const peak = (): string => `${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`;

async function measureReadBack(): Promise<readonly string[]> {
  const records = hasRegister ? registerRecords() : makeRecords(180);
  const extractor = createExtractor();
  const lines = [tableRow(`${records.length} projects read back`, 'fields', 'exact', 'share')];
  let [fields, exact] = [0, 0];
  const faults: string[] = [];
  for (const [name, write] of ALL_FORMATS) {
    const score = await readBack(write(records), extractor);
    fields += score.fields;
    exact += score.exact;
    faults.push(...score.faults);
    lines.push(
      tableRow(name, String(score.fields), String(score.exact), share(score.exact, score.fields)),
    );
  }
  await extractor.close();
  lines.push(tableRow('all', String(fields), String(exact), share(exact, fields)));
  return [...lines, ...faults.slice(0, 12).map((fault) => `  ${fault.slice(0, 160)}`)];
}

async function measureHostile(options: EvalOptions): Promise<readonly string[]> {
  const count = Number(options.get('mutations') ?? USUAL_MUTATIONS);
  const extractor = createExtractor();
  const start = performance.now();
  const counts = new Map<string, { read: number; told: number; slowest: number }>();
  const take = async (kind: string, file: string, bytes: Uint8Array): Promise<void> => {
    const format = formatOfName(file);
    if (typeof format !== 'string') return;
    const count = counts.get(kind) ?? { read: 0, told: 0, slowest: 0 };
    counts.set(kind, count);
    const before = performance.now();
    const reading = await readDocument({ path: file, format, bytes, date: null }, extractor);
    count.slowest = Math.max(count.slowest, performance.now() - before);
    if (reading.sheets.length > 0) count.read++;
    else if (reading.unread.length > 0) count.told++;
    else throw new Error('neither read nor told');
  };
  await fc.assert(
    fc.asyncProperty(mutatedDocument, ({ written, mutations }) =>
      take('files mutated', written.file, mutate(written.bytes, mutations)),
    ),
    { numRuns: count, seed: 20261125 },
  );
  await fc.assert(
    fc.asyncProperty(documentWithMutatedPart, ({ file, bytes }) =>
      take('.docx and .xlsx with a mutated part', file, bytes),
    ),
    { numRuns: count, seed: 20261125 },
  );
  for (const { file, bytes } of truncatedDocuments(count / 10))
    await take('files cut off, place by place', file, bytes);
  const lines = [
    tableRow(`in ${seconds(start)}`, 'files', 'read', 'told', 'slowest'),
    ...[...counts].map(([kind, { read, told, slowest }]) =>
      tableRow(kind, ...[read + told, read, told].map(String), `${slowest.toFixed(0)} ms`),
    ),
    tableRow('peak memory', peak()),
  ];
  await extractor.close();
  return [...lines, ...(await measureBombs())];
}

/** Each in a process of its own, so that the memory is what reading took and not what making it did. */
async function measureBombs(): Promise<readonly string[]> {
  const lines = [tableRow('files meant to do harm', 'told', 'time', 'memory')];
  const bombs: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['zip that unpacks to 60 MB', 'bomb.docx', () => docxBomb(60)],
    ['PDF page that unpacks to 1 GB', 'bomb.pdf', () => pdfBomb(1000)],
    ['PDF object nested 10 million deep', 'deep.pdf', () => deepPdf(2_500_000)],
    ['PDF pages in a circle', 'circle.pdf', () => circularPdf()],
    ['file of 50 MB', 'large.txt', () => Buffer.alloc(50_000_000, 'x')],
  ];
  for (const [name, file, make] of bombs) {
    const folder = await mkdtemp(path.join(tmpdir(), 'projektlots-bomb-'));
    await writeFile(path.join(folder, file), await make());
    await symlink(folder, path.join(folder, 'loop'));
    const before = performance.now();
    const script = fileURLToPath(new URL('./read-once.js', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder]);
    const { unread, megabytes } = JSON.parse(stdout) as {
      readonly unread: readonly { readonly fault: string }[];
      readonly megabytes: number;
    };
    const told = unread.map(({ fault }) => fault).join('+');
    lines.push(tableRow(name, told, seconds(before), `${megabytes} MB`));
    await rm(folder, { recursive: true, force: true });
  }
  return lines;
}

const STARTS = 5;

interface KeptOnce {
  readonly ms: number;
  readonly from: string;
  readonly peak: number;
  readonly rss: number;
  readonly unpacked: number;
  readonly times: Readonly<Record<string, readonly number[]>>;
}

/** Starts on a folder in a process of its own, as the bot does. */
async function keepOnce(...words: readonly string[]): Promise<KeptOnce> {
  const script = fileURLToPath(new URL('./keep-once.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, ...words]);
  return JSON.parse(stdout) as KeptOnce;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

async function measureMany(): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'projektlots-many-'));
  try {
    const documents = path.join(folder, 'documents');
    for (const { file, text } of makeSheets(SHEETS)) {
      await mkdir(path.dirname(path.join(documents, file)), { recursive: true });
      await writeFile(path.join(documents, file), text);
      await utimes(path.join(documents, file), 1_900_000_000, 1_900_000_000);
    }
    await writeFile(path.join(documents, 'large.txt'), '');
    await truncate(path.join(documents, 'large.txt'), 50_000_000);
    return [
      ...(await measureIndexing(documents)),
      '',
      ...(await measureStarts(documents, snapshotPath(folder, documents))),
      '',
      ...(await measureChanges(documents)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureIndexing(documents: string): Promise<readonly string[]> {
  loadDictionary();
  const { sheets, unread } = await readFolder(documents);
  const records = fieldRecords(sheets);
  const [own, raw]: [number[], number[]] = [[], []];
  for (let run = 0; run < STARTS; run++) {
    const start = performance.now();
    await indexLibrary(sheets, unread);
    const indexed = performance.now();
    new MiniSearch({ fields: ['project', 'label', 'text'] }).addAll(records);
    own.push(indexed - start);
    raw.push(performance.now() - indexed);
  }
  return [
    tableRow(`${sheets.length} sheets, ${unread.length} told`, `p50 of ${STARTS}`),
    tableRow('indexed', inSeconds(median(own))),
    tableRow('bare MiniSearch.addAll', inSeconds(median(raw))),
    tableRow('index / addAll', (median(own) / median(raw)).toFixed(2)),
  ];
}

async function measureStarts(documents: string, snapshot: string): Promise<readonly string[]> {
  const fromFiles: KeptOnce[] = [];
  const fromSnapshot: KeptOnce[] = [];
  for (let run = 0; run < STARTS; run++) {
    await rm(snapshot, { force: true });
    fromFiles.push(await keepOnce(documents, snapshot));
    fromSnapshot.push(await keepOnce(documents, snapshot));
  }
  const how = new Set(fromSnapshot.map(({ from }) => from));
  if (how.size !== 1 || !how.has('snapshot')) throw new Error(`started from ${[...how].join()}`);
  const of = (all: readonly KeptOnce[], key: 'ms' | 'peak' | 'rss' | 'unpacked'): number =>
    median(all.map((each) => each[key]));
  return [
    tableRow(`start on ${SHEETS} sheets, p50 of ${STARTS}`, 'files', 'snapshot'),
    tableRow(
      'until served',
      inSeconds(of(fromFiles, 'ms')),
      inSeconds(of(fromSnapshot, 'ms')),
      `${(of(fromFiles, 'ms') / of(fromSnapshot, 'ms')).toFixed(1)} ×`,
    ),
    tableRow(
      'then every sheet looked into',
      inSeconds(of(fromFiles, 'unpacked')),
      inSeconds(of(fromSnapshot, 'unpacked')),
    ),
    tableRow(
      'peak memory of the start',
      `${of(fromFiles, 'peak').toFixed(0)} MB`,
      `${of(fromSnapshot, 'peak').toFixed(0)} MB`,
    ),
    tableRow(
      'memory while serving',
      `${of(fromFiles, 'rss').toFixed(0)} MB`,
      `${of(fromSnapshot, 'rss').toFixed(0)} MB`,
    ),
  ];
}

async function measureChanges(documents: string): Promise<readonly string[]> {
  const { times, rss } = await keepOnce(documents, '', 'changes');
  return [
    tableRow(`a change among ${SHEETS} sheets is served`, 'p50', 'slowest'),
    ...['added', 'changed', 'removed'].map((kind) =>
      tableRow(
        kind,
        inSeconds(median(times[kind] ?? [])),
        inSeconds(Math.max(...(times[kind] ?? []))),
      ),
    ),
    tableRow('then the index is whole again after', inSeconds(median(times['whole'] ?? []))),
    tableRow('memory after all of it', `${rss.toFixed(0)} MB`),
  ];
}
