import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

describe('details that the prose of one project tells', () => {
  let opened: OpenedLibrary;
  beforeAll(async () => {
    opened = await openLibrary(FICTIONAL);
  });

  it.each([
    ['Vad får kommunerna använda handboken från Våtmark 2.0 till?', 'handbok'],
    ['Will the wetland results be collected in a manual in Våtmark 2.0?', 'handbok'],
    ['Vilka följer anläggningen i Vätgas i glesbygd, är det doktorander?', 'doktorander'],
  ])('are answered with the sentence, cited: %s', (question, word) => {
    const { status, answers } = opened.json(question);
    expect(status).toBe('answered');
    expect(answers[0]?.field).toBe('description');
    expect(JSON.stringify(answers[0]?.value)).toContain(word);
    expect(answers[0]?.citations[0]?.label).toBe('(text)');
  });

  it.each([
    'Vilket bankgiro har Våtmark 2.0?',
    'Vem är revisor i Vätgas i glesbygd?',
    'Which law firm handles the contracts of Vätgas i glesbygd?',
  ])('are not made up: %s', (question) => {
    expect(opened.json(question).status).toBe('unanswerable');
  });

  it.each([
    'Varför behöver glassbarer kontakter, enligt Våtmark 2.0?',
    'How will the cakes from Våtmark 2.0 be passed on to the municipalities?',
  ])('are no person and no place where a reason or a way is asked for: %s', (question) => {
    expect(opened.json(question).status).toBe('unanswerable');
  });

  it('leave a way to somebody as it is, whatever else is said', () => {
    const { answers } = opened.json('How can we reach Våtmark 2.0, my boss insists on cakes?');
    expect(answers.map(({ field }) => field)).toContain('phone');
  });

  it.each([
    ['Vilket datum startade Våtmark 2.0, handboken alltså?', 'startDate'],
    ['Starting date of Våtmark 2.0, with its handbook?', 'startDate'],
  ])('leave a day as it is where its date is asked for: %s', (question, field) => {
    expect(opened.json(question).answers[0]?.field).toBe(field);
  });

  it('leave a field that was named as it is, whatever else is said', () => {
    const { answers } = opened.json('Vad är slutdatum för Våtmark 2.0, handboken alltså?');
    expect(answers[0]?.field).toBe('endDate');
  });
});
