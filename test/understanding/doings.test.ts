// What is done with a project, in whatever verb of doing, and who does it: where it lies, who runs it, what it got.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('where something is done', () => {
  it.each([
    'Var byggs Våtmark 3.0 någonstans?',
    'Var gjordes Våtmark 3.0?',
    'Var ska Våtmark 3.0 dras?',
    'Våtmark 3.0, var är det förlagt?',
    'Var anläggs Våtmark 3.0 egentligen?',
  ])('asks where it lies: "%s"', (question) => {
    expect(fields(question)).toEqual(['counties', 'programmeArea', 'municipalities']);
  });

  it('asks for no time: "takes place in which counties?"', () => {
    expect(fields('Våtmark 3.0 takes place in which counties?')).toEqual(['counties']);
  });

  it('asks for no place where papers are kept', () => {
    expect(fields('Var arkiveras Våtmark 3.0?')).not.toContain('counties');
  });
});

describe('who does it', () => {
  it.each([
    'Vilka är det som grejar med Våtmark 3.0?',
    'Vem donar med Våtmark 3.0?',
    'Våtmark 3.0, vem har hand om rubbet?',
    'Vem styr hela klabbet i Våtmark 3.0?',
  ])('asks who runs it: "%s"', (question) => {
    expect(fields(question)).toEqual(['owner', 'projectLeader']);
  });

  it.each([
    ['Vem är projektledarsnubbe på Våtmark 3.0?', 'projectLeader'],
    ['Ägande organisation, Våtmark 3.0?', 'owner'],
    ['Mottagande part i Våtmark 3.0?', 'owner'],
  ])('"%s" asks for %s', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it('is no partner: "samarbetar med"', () => {
    expect(fields('Vilka samarbetar med Våtmark 3.0?')).not.toContain('owner');
  });
});

describe('what it came to', () => {
  it.each(['Våtmark 3.0, vad uppgick det till?', 'Våtmark 3.0:s bidrag, vad stannade det på?'])(
    'asks for the grant: "%s"',
    (question) => {
      expect(fields(question)).toEqual(['grant']);
    },
  );
});

describe('a figure of speech', () => {
  it.each([
    ['När fick Våtmark 3.0 tummen ur?', 'startDate'],
    ['När kavlade de upp ärmarna i Våtmark 3.0?', 'startDate'],
    ['När tändes motorn i Våtmark 3.0?', 'startDate'],
    ['När lägger de ner spaden i Våtmark 3.0?', 'endDate'],
    ['När kastade Våtmark 3.0 in handduken?', 'endDate'],
  ])('"%s" asks for %s', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });
});

describe('where the days are asked for beside one another', () => {
  it.each([
    ['Från när och hur länge kör Våtmark 3.0?', 'period'],
    ['How late did Våtmark 3.0 run?', 'endDate'],
    ['Hur länge får Våtmark 3.0 hålla på, vilket slutdatum?', 'endDate'],
    ['Våtmark 3.0, vilket datumspann gäller?', 'period'],
  ])('"%s" asks for %s', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });
});

describe('whoever it goes to', () => {
  it.each([
    ['Utbetalningen för Våtmark 3.0 går till vilken stödmottagare?', ['owner']],
    ['Pengarna till Våtmark 3.0 gick till vem?', ['owner']],
    ['Whose initiative is Våtmark 3.0?', ['owner', 'projectLeader']],
  ])('is asked by "%s"', (question, asked) => {
    expect(fields(question)).toEqual(asked);
  });

  it('"vilka kommuner är delaktiga" asks for no partners', () => {
    expect(fields('Vilka kommuner är delaktiga i Våtmark 3.0?')).toEqual(['municipalities']);
  });
});

describe('a name that is not written as it is', () => {
  it.each(['hallå där vilka län ingår i våtmark 3.0', 'halla dar vilka lan ingar i vatmark 3.0'])(
    'is read after a greeting without a comma: "%s"',
    (question) => {
      expect(fields(question)).toEqual(['counties']);
    },
  );

  it('keeps asking for a field after a genitive: "VÅTMARK 3.0:s budget"', () => {
    expect(fields('Vad är VÅTMARK 3.0:s totala budget?')[0]).toMatch(/totalBudget|grant/);
  });
});

describe('a way to reach them', () => {
  it.each([
    ['Vart plingar jag iväg ett mejl om Våtmark 3.0?', 'email'],
    ['Vad trycker jag för siffror till Våtmark 3.0?', 'phone'],
    ['Numret till Våtmark 3.0 har fallit bort ur listan, vad var det?', 'phone'],
    ['Våtmark 3.0 verkar aldrig svara på mejl, vad har de för telefon?', 'phone'],
  ])('"%s" asks for %s', (question, field) => {
    expect(fields(question)).toEqual([field]);
  });

  it('is told of nobody by "mål nr": a case, and no goal', () => {
    expect(fields('Mål nr 20300301, vem är stödmottagare?')).toEqual(['owner']);
  });
});
