// What follows an answer: the same of another project, a claim of the one spoken of, how to reach whoever was told of.

import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerJson } from '../../src/model/answer-json.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';
import { goesOn } from '../../src/understanding/goes-on.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const told = ({ answers }: AnswerJson): readonly (readonly unknown[])[] =>
  answers.map(({ project, field, value }) => [project?.id ?? null, field, value]);
const truth = (question: string, before: readonly string[]): unknown =>
  many.json(question, before).answers.find(({ field }) => field === 'truth')?.value;

const LEADER = 'Vem leder Mathantverk 2027?';

describe('the same is asked of another project', () => {
  it.each([
    'Perfekt, nästa är Fiberslingan etapp 2',
    'OK, and in the case of Fiberslingan etapp 2?',
    'då tar vi Fiberslingan etapp 2',
    'samma fråga för Fiberslingan etapp 2',
    'same for Fiberslingan etapp 2',
    'nej, jag menade Fiberslingan etapp 2',
    'fel projekt, det var Fiberslingan etapp 2 jag tänkte på',
  ])('%s', (question) => {
    expect(told(many.json(question, [LEADER]))).toEqual([
      ['20300116', 'projectLeader', 'Orvar-Love Stensjöö'],
    ]);
  });

  it.each([
    ['jasså, och vem äger det hela', 'owner'],
    ['Tjusigt! Och hur mycket pengar fick det?', 'grant'],
    ['Grand, and how much was granted?', 'grant'],
    ['Vilka län gällde det?', 'counties'],
  ])('after a word that only answers: "%s"', (question, field) => {
    expect(told(many.json(question, [LEADER])).map((each) => each[1])).toEqual([field]);
  });

  it('but of what that word names, where it names something', () => {
    const answer = many.json('3DEX, och vem leder det?', [LEADER]);
    expect(told(answer)).toEqual([['20300305', 'projectLeader', 'Yusra Månsilver']]);
  });

  it('whatever was said between', () => {
    const answer = many.json('jaha, och för Fiberslingan etapp 2?', [LEADER, 'Tack!']);
    expect(told(answer)).toEqual([['20300116', 'projectLeader', 'Orvar-Love Stensjöö']]);
  });

  it('but not what was asked before a question that was not understood', () => {
    const before = [LEADER, 'hur många anställda har det?'];
    const answer = many.json('och Fiberslingan etapp 2?', before);
    expect(answer.answers.some(({ field }) => field === 'projectLeader')).toBe(false);
  });
});

describe('a claim with no name is one of the project spoken of', () => {
  it.each([
    ['Ingår Värmland bland länen?', true],
    ['Är Jämtland ett av länen?', false],
    ['är länet Skåne med på ett hörn där?', false],
    ['Does it cover Värmland county?', true],
    ['Is Sunne one of the municipalities?', true],
    ['Sirpa-Lo Träskbäck är väl projektledare där?', true],
    ['visst är Orvar-Love Stensjöö projektledare?', false],
    ['Och stödet, var det över fem miljoner kr?', true],
    ['And the grant, was it over six million?', false],
    ['Is it true its end date was in 2026?', false],
    ['Fick det mer än Fiberslingan etapp 2?', false],
  ])('%s', (question, expected) => {
    const before = ['När startar Mathantverk 2027?'];
    expect(truth(question, before)).toBe(expected);
    expect(many.json(question, before).answers.length).toBeGreaterThan(1);
  });

  it.each([
    'Finns det andra projekt i Jämtland?',
    'Leder Orvar-Love Stensjöö något annat?',
    'Är Fiberslingan etapp 2 avslutat?',
    'Vilka projekt finns i Jämtland?',
  ])('and what is of others is none: %s', (question) => {
    const { answers } = many.json(question, ['När startar Mathantverk 2027?']);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.some(({ project }) => project?.id === '20300214')).toBe(false);
  });
});

describe('whoever was told of is reached', () => {
  it.each([
    ['Vilken e-postadress kan jag använda för att skriva till vederbörande?', 'email'],
    ['Jag vill bjuda in hen till ett seminarium per mejl, vart skickar jag det?', 'email'],
    ['Jag ska skicka en fil, behöver e-postadressen dit', 'email'],
    ['I want to send an invitation, where do I send it?', 'email'],
    ['what email should I use to contact them?', 'email'],
    ['email addr?', 'email'],
    ['mejl funkar inte så bra, hur ringer man hen?', 'phone'],
  ])('%s', (question, field) => {
    const answer = many.json(question, [LEADER]);
    expect(answer.answers.map((each) => [each.project?.id, each.field])).toEqual([
      ['20300214', field],
    ]);
  });
});

describe('what is listed', () => {
  it('is narrowed by who leads it', () => {
    const before = ['Vilka projekt har Exempelviks kommun?'];
    const led = many.json('vilka av dem leds av Orvar-Love Stensjöö?', before);
    expect(led.status).toBe('unanswerable');
  });

  it('tells nothing where none of it tells what is asked', () => {
    const before = ['Vilka projekt har Exempelviks kommun?'];
    expect(many.json('vilka leds av kvinnor?', before).status).toBe('unanswerable');
  });

  it('is told of by its place in the list, whenever it ended', () => {
    const list = 'Vilka projekt har Region Exempelbygden?';
    const third = many.json(list).answers[2]?.project?.id;
    const before = [list, 'hur mycket fick den första?'];
    expect(told(many.json('och den tredje?', before)).map(([id, field]) => [id, field])).toEqual([
      [third, 'grant'],
    ]);
    const last = many.json('när slutar den sista?', [list]);
    expect(told(last).map(([id, field]) => [id, field])).toEqual([[third, 'endDate']]);
    expect(told(many.json('vilken var den första att starta?', [list]))[0]?.[2]).toBe('2021-01-01');
  });

  it('gives way to the one of it that was told of last', () => {
    const before = ['Vilka projekt har Region Exempelbygden?', 'vem leder det första?'];
    const answer = many.json('är det avslutat?', before);
    expect(answer.answers.map(({ field }) => field)).toEqual(['status']);
  });

  it('adds nothing up where more than something is asked for', () => {
    const before = ['Vilka projekt har Region Exempelbygden?'];
    expect(many.json('vilka av dem fick mer?', before).status).toBe('unanswerable');
  });

  it('does not narrow who somebody is', () => {
    const answer = many.json('vem är Orvar-Love Stensjöö?', [
      'Vilka projekt har Exempelviks kommun?',
    ]);
    expect(answer.answers.some(({ value }) => value === 'Orvar-Love Stensjöö')).toBe(true);
  });
});

it('leaves a question as it is where nothing was said before', () => {
  for (const question of [
    'nästa är Exempelprojektet',
    'bara de i Exempellän',
    'is it true it ended?',
  ])
    expect(goesOn(question, EMPTY_CONTEXT)).toBe(question);
});
