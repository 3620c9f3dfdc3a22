// Questions that staff asked unprompted, each answered with nothing but what the sheets say.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let seed: OpenedLibrary;
let many: OpenedLibrary;
beforeAll(async () => {
  seed = await openLibrary(SEEDS);
  many = await openLibrary(FICTIONAL);
});

const projects = ({ json }: OpenedLibrary, question: string): readonly string[] =>
  json(question).answers.map(({ project }) => project?.id ?? '');

describe('what projects lack', () => {
  it.each([
    ['vilka projekt har ingen e-post', ['2030/00044']],
    ['vilka projekt saknar stöd', ['20300320']],
    ['which projects have no grant', ['20300320']],
  ])('"%s" lists those without a value and no others', (question, expected) => {
    expect(projects(many, question)).toEqual(expected);
  });

  it('is counted among the projects of a county', () => {
    expect(projects(many, 'vilka projekt i Skåne saknar deltagare')).toEqual([
      '20300101',
      '20300102',
      '20300203',
      '20300229',
    ]);
    expect(many.json('hur många projekt saknar telefonnummer').answers[0]?.value).toBe(11);
  });

  it('is not asked for by what projects have', () => {
    expect(projects(many, 'vilka projekt har någon partner')).toHaveLength(24);
  });
});

describe('refusals', () => {
  it('echo the words in the order they were asked in', () => {
    expect(seed.answer('Tillväxt Turism 2040 budget')).toMatchObject({
      reason: 'no-such-project',
      lookedFor: 'Tillväxt Turism 2040',
    });
  });

  it('call no date a name', () => {
    expect(seed.answer('vilka projekt pågår nu')).toMatchObject({
      lookedFor: 'pågår',
      conditions: true,
    });
  });

  it('say of the only sheet that it has no such number', () => {
    expect(seed.answer('vad är organisationsnumret')).toMatchObject({
      reason: 'no-such-field',
      project: { id: '2018/00082' },
    });
    expect(seed.json('vad är vädret imorgon').reason).toBe('out-of-scope');
  });

  it('deny no membership of what cannot be a member', () => {
    expect(seed.json('är jämställdhet med i projektet').status).toBe('unanswerable');
    expect(seed.json('är eskilstuna med i projektet').answers[0]?.value).toBe(true);
  });
});

describe('suggestions', () => {
  it.each([
    ['lista alla projekt som slutar 2025', 'Exempelprojektet Digital mognad i vården'],
    ['vem är Tuvalisa Kvistgren', 'Exempelprojektet Våtmark 2.0'],
    ['Fiberslingan etapp 3 budget', 'Exempelprojektet Fiberslingan'],
  ])('after "%s" are about what was told', (question, name) => {
    const { suggestions } = many.json(question);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) expect(suggestion).toContain(name);
  });
});

it('a value of 300 000 words on one sheet keeps no other sheet from being served', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-words-'));
  const sheet = (name: string, owner: string): string =>
    `${name}\n\nNamn: ${name}\nProjektägare: ${owner}\nTotal projektbudget: 5 000 000\n`;
  writeFileSync(
    path.join(folder, 'a.txt'),
    sheet('Exempelprojektet Alla ord', 'a@'.repeat(300_000)),
  );
  writeFileSync(path.join(folder, 'b.txt'), sheet('Exempelprojektet Gran', 'Exempelviks kommun'));
  const { json } = await openLibrary(folder);
  rmSync(folder, { recursive: true });
  expect(json('budget för Gran').answers[0]?.value).toBe(5_000_000);
  const before = performance.now();
  expect(json('budget för Alla ord').answers[0]?.value).toBe(5_000_000);
  expect(json('vem äger Alla ord').status).toBe('answered');
  // Square time in the words took minutes.
  expect(performance.now() - before).toBeLessThan(20_000);
});

describe('a figure over many projects', () => {
  it.each(['hur många kvinnor deltar i projekten', 'hur många projekt har Region Skåne'])(
    'is not given for "%s", which the sheets cannot count',
    (question) => {
      expect(many.json(question).status).toBe('unanswerable');
    },
  );

  it('adds up what most sheets have where a total is asked for by no name', () => {
    const [sum] = many.json('total summa för alla projekt').answers;
    expect(sum?.citations.length).toBeGreaterThan(20);
    expect(new Set(sum?.citations.map(({ label }) => label))).not.toContain('Total projektbudget');
  });
});

describe('an organisation named in English', () => {
  it('is the one that the sheets name in Swedish', () => {
    const swedish = projects(many, 'Vilka projekt äger Exempelviks kommun?');
    expect(swedish.length).toBeGreaterThan(0);
    expect(projects(many, 'Which projects does Exempelvik Municipality own?')).toEqual(swedish);
    expect(projects(many, 'Which projects does the Municipality of Exempelvik own?')).toEqual(
      swedish,
    );
  });
});
