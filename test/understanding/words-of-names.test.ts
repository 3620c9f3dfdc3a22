// Half names in quotes, cut words, what a project is said to be, and names that only resemble one.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

const SHEETS = [
  ['Södra Exempelnoden', 'Habo, Jönköping'],
  ['Region Exempelborgs provodling', 'Håbo, Enköping'],
  ['Lärande mötesplatser för prov och prövning i hela regionen', 'Enköping'],
  ['Exempelspåret på Västhöga', 'Jönköping'],
  ['Prov på utvärdering och granskning av kostnader', 'Jönköping'],
] as const;
const folder = mkdtempSync(join(tmpdir(), 'projektlots-words-'));
let many: OpenedLibrary;
let few: OpenedLibrary;
beforeAll(async () => {
  for (const [at, [name, municipalities]] of SHEETS.entries())
    writeFileSync(
      join(folder, `${at}.txt`),
      `Projektnamn: ${name}\nDiarienummer: 2030093${at}\nProjektägare: Exempelviks kommun\nKommuner: ${municipalities}\nProjektperiod: 2026-0${at + 1}-01 - 2027-12-31\n`,
    );
  few = await openLibrary(folder);
  many = await openLibrary(FICTIONAL);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('half a name', () => {
  it.each([
    ['Vilka län täcker "logistik Norr"?', '20300228'],
    ['Numret till Grön logist... Norr', '20300228'],
    ['Vem äger miljöprojektet Våtmark 3.0?', '20300102'],
    ['Jag undrar om miljöprojektet Våtmark 3.0 fick över 600 000 kr', '20300102'],
    ['Who owns the fibre project Fiberslingan etapp 2?', '20300116'],
    ['When does Våtmrak 3.0 end?', '20300102'],
  ])('names its project: %s', (question, id) => {
    expect(many.json(question).answers[0]?.project?.id).toBe(id);
  });

  it('in quotes is what names are to contain where that is asked for', () => {
    const { answers } = many.json('Vilka projekt har "Grön logistik" i namnet?');
    expect(answers.map(({ project }) => project?.id)).toEqual(['20300228', '20300229']);
  });
});

describe('what stands in a name', () => {
  it.each(['När startade X?', 'När slutar X?', 'When did X start?', 'När pågick X?'])(
    'asks for nothing by itself: %s, of a project on evaluations',
    (question) => {
      const name = 'Prov på utvärdering och granskning av kostnader';
      const { status, answers } = few.json(question.replace('X', name));
      expect([status, answers[0]?.project?.id]).toEqual(['answered', '20300934']);
    },
  );

  it('does so beside it: an evaluation is asked for, and told by no sheet', () => {
    expect(few.json('När utvärderades Exempelspåret på Västhöga?').status).toBe('unanswerable');
  });
});

describe('a name that only resembles one', () => {
  it.each([
    'Norra Exempelnoden, vilka kommuner är med i det?',
    'Vilken organisation äger Rondellen - mötesplats för återbruk?',
    'Våtmarksmuseet Skåne, vilka län gäller det?',
    'Fjällnära snickeri Västhöga, vem äger det?',
  ])('is no project: %s', (question) => {
    expect(few.json(question).answers).toEqual([]);
    expect(few.json(question).status).toBe('unanswerable');
  });

  it('of a person is nobody', () => {
    expect(many.json('Tuva Kvistgren – mobilnummer?').reason).toBe('no-such-person');
  });
});

describe('places that an accent tells apart', () => {
  const ids = (question: string): readonly unknown[] =>
    few.json(question).answers.map(({ project }) => project?.id);

  it('are two, in lists', () => {
    expect(ids('Vilka projekt finns i Habo?')).toEqual(['20300930']);
    expect(ids('Vilka projekt finns i Håbo kommun?')).toEqual(['20300931']);
  });

  it('are two, in claims', () => {
    const truth = (question: string): unknown => few.json(question).answers[0]?.value;
    expect(truth('Är Habo med i Södra Exempelnoden?')).toBe(true);
    expect(truth('Är Håbo med i Södra Exempelnoden?')).toBe(false);
  });

  it('leave other places one, with and without their accents', () => {
    expect(ids('Vilka projekt finns i jonkoping?')).toEqual(
      ids('Vilka projekt finns i Jönköping?'),
    );
  });
});

describe('many projects held against one', () => {
  const ids = (question: string): readonly unknown[] =>
    many.json(question).answers.map(({ project }) => project?.id);

  it.each([
    ['Vilka projekt är större än Exempelprojektet Våtmark 3.0?', 'fick mer än'],
    ['Which projects got more than Exempelprojektet Våtmark 3.0?', 'fick mer än'],
    ['Vilka projekt är mindre än Exempelprojektet Våtmark 3.0?', 'fick mindre än'],
  ])('are those beyond its grant: %s', (question, beyond) => {
    const same = ids(`Vilka projekt ${beyond} 6980400 kronor?`);
    expect(ids(question)).toEqual(same);
    expect(same.length).toBeGreaterThan(1);
    expect(same).not.toContain('20300102');
  });
});

describe('one of several', () => {
  it.each([
    ['Vem äger Grön logistik, den i Norr?', '20300228'],
    ['I need the e-mail for Grön logistik, the one called Syd', '20300229'],
    ['När startade Fiberslingan, alltså etapp 2?', '20300116'],
  ])('is told apart by a word that only its name has: %s', (question, id) => {
    expect(many.json(question).answers.map(({ project }) => project?.id)).toEqual([id]);
  });
});

describe('an organisation called by its initials', () => {
  const owner = (name: string, at: number): string =>
    `Projektnamn: Exempelspår ${name}\nDiarienummer: 2030094${String(at)}\nProjektägare: ${name}\nKommuner: Jönköping\nProjektperiod: 2026-0${String(at + 1)}-01 - 2027-12-31\n`;
  const owners = [
    'Xempels Tekniska Universitet',
    'XTU Business AB',
    'Prov Kvarn Zon AB',
    'Per Knut Zeta Ek. För.',
  ];
  const apart = mkdtempSync(join(tmpdir(), 'projektlots-initials-'));
  let opened: OpenedLibrary;
  beforeAll(async () => {
    owners.forEach((name, at) => {
      writeFileSync(join(apart, `${String(at)}.txt`), owner(name, at));
    });
    opened = await openLibrary(apart);
  });
  afterAll(() => {
    rmSync(apart, { recursive: true });
  });

  it.each(['Vilka projekt har XTU?', 'XTU:s projekt', 'vilka projekt driver xtu'])(
    'is that organisation, and no other that has the letters in its name: %s',
    (question) => {
      expect(opened.json(question).answers.map(({ project }) => project?.id)).toEqual(['20300940']);
    },
  );

  it('is held against the owner in a claim', () => {
    const [verdict] = opened.json(
      'Är XTU ägare till Exempelspår Xempels Tekniska Universitet?',
    ).answers;
    expect(verdict?.value).toBe(true);
  });

  it('is nobody where two are called so', () => {
    expect(opened.json('Vilka projekt har PKZ?').status).toBe('unanswerable');
  });
});

describe('an organisation called by words in a row of its name', () => {
  const own = mkdtempSync(join(tmpdir(), 'projektlots-runs-'));
  let library: OpenedLibrary;
  beforeAll(async () => {
    const owners = [
      'Exempelstift Samsyn Jönköping Prov',
      'Kvarnby Exempelstift För Prov',
      'Habo kommun',
    ];
    for (const [at, owner] of owners.entries())
      writeFileSync(
        join(own, `${at}.txt`),
        `Projektnamn: Exempelprojektet Nummer ${['Ett', 'Noll', 'Slut'][at]}\nDiarienummer: 2030094${at}\nProjektägare: ${owner}\nKommuner: Jönköping\n`,
      );
    library = await openLibrary(own);
  });
  afterAll(() => {
    rmSync(own, { recursive: true });
  });
  const ids = (question: string): readonly unknown[] =>
    library.json(question).answers.map(({ project }) => project?.id);

  it.each([
    'Vilka projekt har Samsyn Jönköping?',
    'Ska träffa Samsyn Jönköping i veckan, vilka projekt är deras?',
  ])('owns its own, and not all of the town in it: %s', (question) => {
    expect(ids(question)).toEqual(['20300940']);
  });

  it('is known by the one word that no other has, right after what says whose', () => {
    expect(ids('Vilka projekt äger Kvarnby?')).toEqual(['20300941']);
    expect(ids('Which projects does Kvarnby have?')).toEqual(['20300941']);
  });

  it('is not meant where its words are a place', () => {
    expect(ids('Vilka projekt har Jönköping?')).toEqual(['20300940', '20300941', '20300942']);
  });
});
