// Labelled descriptions → how well partners, goals, target groups and quantities are read from them.

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Sheet } from '../../src/model/sheet.js';
import { standsAt } from '../../src/model/source.js';
import { percentOf, tableRow, type EvalOptions, type EvalTable } from './eval-table.js';
import { readDescription, sheetOf } from './read-description.js';
import { labelFile, readLabels, readOwners, type LabelledCase } from './read-labels.js';
import { addTallies, f1, scoreDescription, type DescriptionScore } from './score-descriptions.js';

const LONG = 100_000;
const RUNS = 7;
// The command runs in the repository; register labels may lie beside it and are no part of it.
const OWN = path.resolve('test', 'descriptions', 'labels.jsonl');
const SHARED = path.resolve('..', 'shared', 'data', 'gold');
const SHARED_SEED = path.resolve('..', 'shared', 'data', 'seed');
const SHARED_PROJECTS = path.resolve('..', 'shared', 'data', 'projects-dev.json');

/**
 * `--labels FILE|FOLDER` names other labels, `--projects FILE` their texts, `--faults yes` lists
 * each miss and each false one, `--rows even|odd` takes every other label.
 */
export const descriptionsTable: EvalTable = {
  name: 'descriptions',
  measure: (options) => Promise.resolve(measureAll(options)),
};

function measureAll(options: EvalOptions): readonly string[] {
  const given = options.get('labels') ?? SHARED;
  const rows = options.get('rows');
  const projects = options.get('projects') ?? SHARED_PROJECTS;
  const sets = [
    { name: 'own', file: OWN, projects: null },
    { name: path.basename(path.dirname(labelFile(given))), file: labelFile(given), projects },
  ];
  return sets.flatMap(({ name, file, projects: texts }) =>
    existsSync(file)
      ? measureSet(
          name,
          readLabels(file, texts, SHARED_SEED).filter(
            (_, index) => rows === undefined || (index % 2 === 0) === (rows === 'even'),
          ),
          readOwners(texts),
          options.get('faults') !== undefined,
        )
      : [`no labels at ${file}`],
  );
}

function measureSet(
  name: string,
  cases: readonly LabelledCase[],
  owners: readonly string[],
  withFaults: boolean,
): readonly string[] {
  const names = [...owners, ...cases.map(({ owner }) => owner)].filter((owner) => owner !== '');
  const read = cases.map((labelled) => {
    const sheet = sheetOf(labelled, names);
    return { labelled, sheet, score: scoreDescription(labelled, readDescription(sheet)) };
  });
  const faults = read.flatMap(({ labelled, score }) =>
    score.faults.map((fault) => `${labelled.labels.id}  ${fault}`),
  );
  return [
    ...linesOf(
      `${name}: ${cases.length} descriptions`,
      read.map(({ score }) => score),
    ),
    exactLine(read.map(({ sheet }) => sheet)),
    tableRow(`ms for ${LONG} characters`, timeLong(cases, names)),
    ...(withFaults ? faults : []),
    '',
  ];
}

function linesOf(title: string, scores: readonly DescriptionScore[]): readonly string[] {
  const line = (
    name: string,
    tallies: readonly { readonly hits: number; readonly misses: number; readonly wrong: number }[],
  ): string => {
    const sum = addTallies(tallies);
    return tableRow(
      name,
      f1(sum).toFixed(3),
      percentOf(sum.hits, sum.hits + sum.misses),
      percentOf(sum.hits, sum.hits + sum.wrong),
      `${sum.hits}/${sum.hits + sum.misses}`,
      String(sum.wrong),
    );
  };
  const empty = scores.filter((score) => !score.hasPartners);
  const groups = (of: 'explicit' | 'implied'): string => {
    const sum = addTallies(scores.map((score) => score.targetGroups[of]));
    return tableRow(
      `target groups, ${of}`,
      '',
      percentOf(sum.hits, sum.hits + sum.misses),
      '',
      `${sum.hits}/${sum.hits + sum.misses}`,
    );
  };
  return [
    tableRow(title, 'F1', 'recall', 'precision', 'found', 'false'),
    line(
      'partners (names)',
      scores.map((score) => score.partners),
    ),
    tableRow(
      '  false names on texts without partners',
      `${empty.reduce((sum, score) => sum + score.falseNames, 0)} names`,
      `${empty.filter((score) => score.falseNames > 0).length}/${empty.length} texts`,
    ),
    line(
      'goals (sentences)',
      scores.map((score) => score.goals),
    ),
    tableRow(
      '  a goal is the first sentence shown',
      '',
      percentOf(scores.filter((score) => score.mainGoal).length, scores.length),
      '',
      `${scores.filter((score) => score.mainGoal).length}/${scores.length}`,
    ),
    line(
      'quantities',
      scores.map((score) => score.quantities),
    ),
    groups('explicit'),
    groups('implied'),
  ];
}

// Every sentence of the prose stands at its line, and so does whatever is quoted from one.
function exactLine(sheets: readonly Sheet[]): string {
  const sources = sheets.flatMap((sheet) =>
    sheet.passages.flatMap(({ sentences }) =>
      sentences.map(({ source }) => standsAt(sheet.document, source.place, source.quote)),
    ),
  );
  const exact = sources.filter(Boolean).length;
  return tableRow('quotes exact at their line', '', percentOf(exact, sources.length));
}

// The best of a few runs, from the bytes to the facts, on all texts joined into one line.
function timeLong(cases: readonly LabelledCase[], names: readonly string[]): string {
  const all = cases.map(({ text }) => text.replace(/\s*\n\s*/g, ' ')).join(' ');
  if (all === '') return '-';
  const text = all.repeat(Math.ceil(LONG / all.length)).slice(0, LONG);
  const labels = { id: 'long', partners: [], goals: [], target_group: [], quantities: [] };
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    readDescription(sheetOf({ labels, owner: 'Exempelkommunen', text }, names));
    return performance.now() - start;
  });
  return Math.min(...times).toFixed(0);
}
