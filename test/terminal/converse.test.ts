// A conversation in the terminal, line by line.

import { describe, expect, it } from 'vitest';
import { converse } from '../../src/terminal/converse.js';
import { echoHandlers } from './echo-handlers.js';
import { fakeTerminal } from './fake-terminal.js';

async function talk(lines: readonly string[], examples: readonly string[] = []) {
  const terminal = fakeTerminal(lines.join('\n'));
  const handlers = echoHandlers();
  await converse(terminal, handlers, { greetIn: 'sv', language: null, today: null, examples });
  return { output: terminal.written(), asked: handlers.asked };
}

describe('the conversation', () => {
  it('greets with questions that can be asked, and says goodbye when the input ends', async () => {
    const { output } = await talk([], ['Vem äger Smart Kompetens för Industrin?']);
    expect(output).toBe(`\
Hej! Jag svarar på frågor om projekten och visar var i bladen svaret står.
Du kan till exempel fråga:
  • Vem äger Smart Kompetens för Industrin?
Svara med ett nummer för att välja.
Skriv avsluta, eller tryck Ctrl-D, när du är klar.

Hej då!
`);
  });

  it('shows a piped question before its answer', async () => {
    const { output } = await talk(['Fjällvin?']);
    expect(output).toContain(
      '> Fjällvin?\n\nJag hittar inget projekt som heter ”Fjällvin?”.\n\nHej då!\n',
    );
  });

  it('remembers what was said before', async () => {
    const { asked } = await talk(['ett', '', 'två', 'tre']);
    expect(asked.map(({ text, conversation }) => [text, conversation])).toEqual([
      ['ett', []],
      ['två', ['ett']],
      ['tre', ['ett', 'två']],
    ]);
  });

  it('takes a number as a press on the button of that number', async () => {
    const { asked, output } = await talk(['vilket', '2', '2']);
    expect(output).toContain('  1. Exempelprojektet Fjällvind\n  2. Exempelprojektet Havsbris\n');
    expect(asked.map(({ text }) => text)).toEqual(['vilket', '20300102', '2']);
    expect(asked[1]?.conversation).toEqual(['vilket']);
  });

  it.each(['avsluta', 'Avsluta', 'exit', 'hej då'])('ends at "%s"', async (word) => {
    const { asked } = await talk(['ett', word, 'två']);
    expect(asked.map(({ text }) => text)).toEqual(['ett']);
  });
});
