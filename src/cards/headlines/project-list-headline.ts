// A list of projects → how many, and their names while they are few.

import { LatestTwo } from '../../language/latest-two.js';
import type { Entry, ProjectRef } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate, saidSpan } from '../fill-template.js';
import { listLines } from '../list-lines.js';
import { aggregateHeadline } from './aggregate-headline.js';

/** A longer list is counted here and named in the rows. */
const NAMES_SHOWN = 5;

/** @param beyond how many more projects the list has than the entries at hand. */
export function projectListHeadline(
  entries: readonly [Entry, ...Entry[]],
  beyond: number,
  words: CardWords,
): Line {
  const { oneProject, fewProjects, manyProjects } = words.texts.headlines;
  const projects = distinctProjects(entries);
  const count = projects.length + beyond;
  if (count === 0) return aggregateHeadline(entries, words);
  if (count > NAMES_SHOWN) return [saidSpan(manyProjects(count))];
  const filling = { projects: nameProjects(projects, words) };
  return fillTemplate(count === 1 ? oneProject : fewProjects(count), filling);
}

/** One answer is asked several times, and may list thousands. */
const distinct = new LatestTwo<readonly Pick<Entry, 'project'>[], readonly ProjectRef[]>();

/** The projects of the entries, each once, in order. */
export function distinctProjects(
  entries: readonly Pick<Entry, 'project'>[],
): readonly ProjectRef[] {
  const known = distinct.get(entries);
  if (known !== undefined) return known;
  const projects = eachOnce(entries);
  distinct.set(entries, projects);
  return projects;
}

function eachOnce(entries: readonly Pick<Entry, 'project'>[]): readonly ProjectRef[] {
  const [first, second] = entries;
  // Mostly there is but one.
  if (second === undefined)
    return first === undefined || first.project === null ? [] : [first.project];
  const byId = new Map<string, ProjectRef>();
  for (const { project } of entries) if (project !== null) byId.set(project.id, project);
  return [...byId.values()];
}

/** A line of names that is longer is cut, and then it is not told how many more there are. */
const NAMES_CHARACTERS = 200;

/** The projects by name, the first so many; how many more there are, given ones or others, is told. */
export function nameProjects(
  projects: readonly ProjectRef[],
  words: CardWords,
  most = NAMES_SHOWN,
  more = 0,
): Line {
  const names: Line[] = [];
  let room = NAMES_CHARACTERS;
  for (const { name } of projects.slice(0, most)) {
    room -= name.text.length + 2;
    if (room < 0 && names.length > 0) break;
    names.push(words.value(name));
  }
  return listLines(names, words.texts, most, projects.length - names.length + more);
}
