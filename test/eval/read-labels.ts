// Lines of labelled descriptions → cases: the text, its owner and what a reader found in it.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface LabelledPartner {
  readonly name: string;
  readonly alt?: readonly string[];
}

export interface LabelledQuote {
  readonly quote: string;
  readonly kind?: string;
  readonly explicit?: boolean;
}

export interface LabelledQuantity {
  readonly value: number;
  readonly value_max?: number;
  readonly unit?: string;
  readonly quote: string;
}

/** What is required, and what is neither missed nor wrong (`_ok`). */
export interface Labels {
  readonly id: string;
  readonly partners: readonly LabelledPartner[];
  readonly partners_ok?: readonly LabelledPartner[];
  readonly goals: readonly LabelledQuote[];
  readonly goals_ok?: readonly LabelledQuote[];
  readonly target_group: readonly LabelledQuote[];
  readonly quantities: readonly LabelledQuantity[];
  readonly quantities_ok?: readonly LabelledQuantity[];
  readonly owner_alias?: readonly string[];
  /** In sets that carry their texts with them. */
  readonly text?: string;
  readonly owner?: string;
}

/** A project's description with its labels. */
export interface LabelledCase {
  readonly labels: Labels;
  readonly owner: string;
  readonly text: string;
}

interface Project {
  readonly 'ärende-id': string;
  readonly stödmottagare: string;
  readonly projektbeskrivning: string;
}

/**
 * The cases of a label file (`.jsonl`). Texts stand in the labels themselves or, by id, in a JSON
 * list of projects or in sheets of a folder; a label whose text is nowhere is left out.
 */
export function readLabels(
  file: string,
  projectsFile: string | null,
  sheetsFolder: string | null = null,
): readonly LabelledCase[] {
  const projects = new Map(
    projectsFile !== null && existsSync(projectsFile)
      ? (JSON.parse(readFileSync(projectsFile, 'utf8')) as readonly Project[]).map((project) => [
          project['ärende-id'],
          project,
        ])
      : [],
  );
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labels)
    .flatMap((labels): LabelledCase[] => {
      const project = projects.get(labels.id);
      const text = labels.text ?? project?.projektbeskrivning ?? sheetText(sheetsFolder, labels.id);
      const owner = labels.owner ?? project?.stödmottagare ?? '';
      return text === undefined ? [] : [{ labels, owner, text }];
    });
}

// The whole sheet whose title opens with the id.
function sheetText(folder: string | null, id: string): string | undefined {
  if (folder === null || !existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .find((text) => text.startsWith(`${id} - `));
}

/** The owners of a list of projects, which help to tell names. */
export function readOwners(projectsFile: string | null): readonly string[] {
  if (projectsFile === null || !existsSync(projectsFile)) return [];
  const projects = JSON.parse(readFileSync(projectsFile, 'utf8')) as readonly Project[];
  return projects.map((project) => project.stödmottagare);
}

/** `FILE`, or `FOLDER/descriptions.jsonl`. */
export function labelFile(given: string): string {
  return existsSync(given) && statSync(given).isDirectory()
    ? path.join(given, 'descriptions.jsonl')
    : given;
}
