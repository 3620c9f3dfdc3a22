// Entries about a person → who it is, of which projects, and how to reach them.

import type { Answered, Entry } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import { COMMA, SPACE } from '../../texts/joints.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate, joinLines, saidSpan } from '../fill-template.js';
import { formatFact } from '../format-fact.js';
import { listLines } from '../list-lines.js';
import { isPerson, isWay } from './contact-headline.js';
import { fieldsHeadline } from './fields-headline.js';
import { distinctProjects, nameProjects } from './project-list-headline.js';

/** More people than these are counted here and named in the rows. */
const NAMES_SHOWN = 5;

export function personHeadline(
  { entries, person: asked }: Pick<Answered, 'entries' | 'person'>,
  words: CardWords,
): Line {
  const { personWithWays, people } = words.texts.headlines;
  const [first, ...others] = distinctPeople(entries, words);
  const ways = distinctTexts(entries.filter(isWay), words);
  if (first === undefined && asked !== undefined && ways.length > 0)
    return fillTemplate(personWithWays, {
      person: words.value(asked),
      ways: joinLines(ways, COMMA),
    });
  if (first === undefined) return fieldsHeadline(entries, words);
  if (others.length > 0) {
    const named = [first, ...others].map((entry) => ofProject(entry, words));
    return fillTemplate(people(others.length + 1), {
      people: listLines(named, words.texts, NAMES_SHOWN),
    });
  }
  // Who leads one project may be the contact of another.
  const roles = new Map(entries.filter(isPerson).map((entry) => [entry.topic, entry]));
  const role = joinLines(
    [...roles.values()].map((entry) => roleSentence(entry, entries, words)),
    SPACE,
  );
  return ways.length > 0 ? [...role, saidSpan(SPACE), ...joinLines(ways, COMMA)] : role;
}

function roleSentence(first: Entry, entries: readonly Entry[], words: CardWords): Line {
  const { personRoles } = words.texts.headlines;
  const projects = distinctProjects(entries.filter((entry) => entry.topic === first.topic));
  if (!Object.hasOwn(personRoles, first.topic) || projects.length === 0) {
    return fieldsHeadline([first], words);
  }
  return fillTemplate(personRoles[first.topic as keyof typeof personRoles], {
    person: words.value(first.fact),
    projects: nameProjects(projects, words),
  });
}

function ofProject({ project, fact }: Entry, words: CardWords): Line {
  const person = words.value(fact);
  return project === null
    ? person
    : fillTemplate(words.texts.headlines.personOfProject, {
        person,
        project: words.value(project.name),
      });
}

function distinctPeople(entries: readonly Entry[], words: CardWords): readonly Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries.filter(isPerson)) {
    const name = formatFact(entry.fact, words.language);
    if (!byName.has(name)) byName.set(name, entry);
  }
  return [...byName.values()];
}

function distinctTexts(entries: readonly Entry[], words: CardWords): readonly Line[] {
  const byText = new Map(
    entries.map((entry) => [formatFact(entry.fact, words.language), entry] as const),
  );
  return [...byText.values()].map((entry) => words.value(entry.fact));
}
