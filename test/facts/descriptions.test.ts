import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { proseFactsOf } from '../../src/facts/prose-facts.js';
import type { Fact } from '../../src/model/fact.js';
import { standsAt } from '../../src/model/source.js';
import { readDescription, sheetOf } from '../eval/read-description.js';
import { readLabels, readOwners } from '../eval/read-labels.js';
import { addTallies, f1, scoreDescription } from '../eval/score-descriptions.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OWN = at('../descriptions/labels.jsonl');
const SHARED = at('../../../shared/data/gold/descriptions.jsonl');
const PROJECTS = at('../../../shared/data/projects-dev.json');
const SEED = at('../../../shared/data/seed');

/** What must be met, and what the fictional texts, which were written for it, reach beyond that. */
const SETS = [
  { name: 'fictional texts', file: OWN, projects: null, least: { partners: 0.97, goals: 0.97 } },
  {
    name: 'register texts',
    file: SHARED,
    projects: PROJECTS,
    least: { partners: 0.85, goals: 0.85 },
  },
].filter(({ file }) => existsSync(file));

for (const { name, file, projects, least } of SETS) {
  describe(`labelled descriptions: ${name}`, () => {
    const cases = readLabels(file, projects, SEED);
    const owners = [...readOwners(projects), ...cases.map(({ owner }) => owner)];
    const read = cases.map((labelled) => {
      const sheet = sheetOf(labelled, owners);
      return { sheet, score: scoreDescription(labelled, readDescription(sheet)) };
    });
    const scores = read.map(({ score }) => score);
    const faults = scores.flatMap((score) => score.faults);

    it('have their partners found, and hardly a name where there is none', () => {
      expect(
        f1(addTallies(scores.map((score) => score.partners))),
        faults.join('\n'),
      ).toBeGreaterThanOrEqual(least.partners);
      const empty = scores.filter((score) => !score.hasPartners);
      expect(empty.filter((score) => score.falseNames > 0).length / empty.length).toBeLessThan(0.1);
    });

    it('show a goal first, and most goals among few that are none', () => {
      const goals = addTallies(scores.map((score) => score.goals));
      expect(
        scores.filter((score) => score.mainGoal).length / scores.length,
      ).toBeGreaterThanOrEqual(0.95);
      expect(goals.hits / (goals.hits + goals.misses)).toBeGreaterThanOrEqual(least.goals);
      expect(goals.hits / (goals.hits + goals.wrong)).toBeGreaterThanOrEqual(0.85);
    });

    it('have their figures found and told apart from years, numbers and background', () => {
      expect(
        f1(addTallies(scores.map((score) => score.quantities))),
        faults.join('\n'),
      ).toBeGreaterThanOrEqual(0.9);
    });

    it('are quoted exactly where they stand', () => {
      const facts = read.flatMap(({ sheet }) => {
        const { partners, goals, targetGroups } = proseFactsOf(sheet);
        return [partners, goals, targetGroups].flatMap(
          (fact): { fact: Fact; sheet: typeof sheet }[] =>
            fact ? [fact, ...(fact.parts ?? [])].map((each) => ({ fact: each, sheet })) : [],
        );
      });
      expect(facts.length).toBeGreaterThan(cases.length);
      for (const { fact, sheet } of facts)
        for (const source of fact.sources)
          expect(standsAt(sheet.document, source.place, source.quote)).toBe(true);
    });
  });
}
