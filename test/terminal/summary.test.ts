// The command `summary` shows a summary or sends it, and says what is wrong with its words.

import { describe, expect, it } from 'vitest';
import { summaryToCards } from '../../src/cards/weekly/summary-to-cards.js';
import { topicName } from '../../src/catalogue/topics.js';
import { summary, type SummaryHandlers } from '../../src/terminal/summary.js';
import { summariseWeek } from '../../src/weekly/summarise-week.js';
import { AFTER, BEFORE, DAY, remembered, WEEK, WEEK_BEFORE } from '../weekly/support/weeks.js';
import { fakeTerminal } from './fake-terminal.js';

const cards = summaryToCards(
  summariseWeek(
    { sheets: AFTER, baseline: remembered(BEFORE, WEEK_BEFORE), unanswered: [], asked: [] },
    { week: WEEK, day: DAY, language: 'sv', selection: { kind: 'all' } },
  ),
  { fieldName: topicName },
);

const handlers = (state: 'sent' | 'unknown' = 'sent'): SummaryHandlers => ({
  preview: () => Promise.resolve(cards),
  send: (_, week) => Promise.resolve({ week: week ?? WEEK, state }),
});

async function run(line: string, given = handlers()) {
  const terminal = fakeTerminal();
  const code = await summary(line.split(' ').filter(Boolean), terminal, () =>
    Promise.resolve(given),
  );
  return { code, output: terminal.written(), errors: terminal.complained() };
}

describe('the command summary', () => {
  it('shows the message, its chart by name, and the thread', async () => {
    const { code, output } = await run('--channel C1 --week 2030-W47 --preview');
    expect(code).toBe(0);
    expect(output).toContain('Veckobrev vecka 47: 1 projekt har ändrats');
    expect(output).toContain('[Diagram: Projekt efter region]');
    expect(output).toContain('I tråden:');
  });

  it('says where it stands when it was sent', async () => {
    expect(await run('--channel C1 --week 2030-W47 --send')).toMatchObject({
      code: 0,
      output: 'Veckobrevet 2030-W47 i C1 är skickat.\n',
    });
    expect(await run('--channel C1 --send', handlers('unknown'))).toMatchObject({ code: 1 });
  });

  it('asks which workspace is meant where it cannot know', async () => {
    const terminal = fakeTerminal();
    const asked: (string | null)[] = [];
    const line = ['--channel', 'C1', '--workspace', 'T9', '--preview'];
    const code = await summary(line, terminal, (named) => {
      asked.push(named);
      return Promise.resolve({ workspaces: ['T1', 'T2'] });
    });
    expect([code, asked]).toEqual([2, ['T9']]);
    expect(terminal.complained()).toContain('--workspace: T1, T2.');
  });

  it.each([
    ['--preview', '--channel'],
    ['--channel C1', '--preview eller --send'],
    ['--channel C1 --preview --send', '--preview eller --send'],
    ['--channel C1 --week 2030-W60 --preview', '2030-W60'],
    ['--channel C1 --preview --weak 3', '--weak'],
  ])('refuses "%s" with what to write instead', async (line, words) => {
    const { code, errors } = await run(line);
    expect(code).toBe(2);
    expect(errors).toContain(words);
  });
});
