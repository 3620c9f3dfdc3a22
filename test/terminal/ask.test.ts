// The command `ask`, from its arguments and input to its output and exit code.

import { describe, expect, it } from 'vitest';
import { answerJsonSchema } from '../../src/model/answer-json.js';
import { ask } from '../../src/terminal/ask.js';
import { echoHandlers } from './echo-handlers.js';
import { fakeTerminal } from './fake-terminal.js';

async function run(args: readonly string[], input = '') {
  const terminal = fakeTerminal(input);
  const handlers = echoHandlers();
  const folders: (string | null)[] = [];
  const exitCode = await ask(args, terminal, (documents) => {
    folders.push(documents);
    return Promise.resolve(
      documents === 'borta' ? { fault: 'Mappen borta finns inte.' } : handlers,
    );
  });
  const output = terminal.written();
  const errors = terminal.complained();
  return { exitCode, output, errors, asked: handlers.asked, folders };
}

function jsonLines(output: string): readonly unknown[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('one question', () => {
  it('is answered with its card', async () => {
    const { exitCode, output, asked } = await run(['Vem', 'leder', 'Fjällvin?']);
    expect(exitCode).toBe(0);
    expect(output).toBe('Jag hittar inget projekt som heter ”Vem leder Fjällvin?”.\n');
    expect(asked[0]).toMatchObject({ text: 'Vem leder Fjällvin?', today: null, language: null });
  });

  it('is answered as JSON that fits the schema', async () => {
    const { output } = await run(['--json', 'x']);
    expect(answerJsonSchema.parse(JSON.parse(output))).toMatchObject({ id: '1', question: 'x' });
  });

  it('carries folder, day and language along', async () => {
    const { asked, folders, output } = await run(
      '--documents blad --today=2026-02-28 --lang en x'.split(' '),
    );
    expect(folders).toEqual(['blad']);
    expect(asked[0]).toMatchObject({ today: '2026-02-28', language: 'en' });
    expect(output).toContain('I cannot find');
  });

  it('shows how it was understood where that is asked for', async () => {
    const { output } = await run(['x', '--explain']);
    expect(output).toContain('Så förstod jag frågan:\n  Fjällvind → 20300101 (projekt)\n');
  });

  it('explains beside JSON, never in it', async () => {
    const { output, errors } = await run(['--json', '--explain', 'x']);
    expect(() => JSON.parse(output) as unknown).not.toThrow();
    expect(errors).toContain('Fjällvind → 20300101');
  });

  it('may be empty, and is then for the bot to answer', async () => {
    const { asked, exitCode } = await run(['']);
    expect([asked[0]?.text, exitCode]).toEqual(['', 0]);
  });
});

describe('lines of questions', () => {
  it('are answered one a line, in order, with what was said before', async () => {
    const conversation = [
      { role: 'user', text: 'Vem leder Fjällvind?' },
      { role: 'assistant', text: 'Någon.' },
    ];
    const lines = [
      { id: 'a', question: 'ett', gold: { status: 'answered' } },
      { id: 7, question: 'två', conversation },
      { question: 'tre' },
    ].map((line) => JSON.stringify(line));
    const { output, asked, exitCode } = await run(
      ['--jsonl'],
      `\ufeff${lines.join('\r\n')}\r\n\r\n`,
    );
    const answers = jsonLines(output).map((line) => answerJsonSchema.parse(line));
    expect(exitCode).toBe(0);
    expect(answers.map(({ id, question }) => [id, question])).toEqual([
      ['a', 'ett'],
      ['7', 'två'],
      ['3', 'tre'],
    ]);
    expect(asked.map((question) => question.conversation)).toEqual([
      [],
      ['Vem leder Fjällvind?'],
      [],
    ]);
  });

  it('that cannot be read get their fault in their place, and the others their answer', async () => {
    const lines = [
      '{"id":"a","question":"ett"}',
      'ingen json',
      '[]',
      '{"id":"b"}',
      '{"id":"c","question":"x","conversation":"förut"}',
      '{"id":{},"question":"x"}',
      '{"id":"d","question":""}',
    ];
    const { output, exitCode } = await run(['--jsonl'], lines.join('\n'));
    expect(exitCode).toBe(1);
    expect(jsonLines(output)).toMatchObject([
      { id: 'a', status: 'unanswerable' },
      { id: null, line: 2, error: 'not-json' },
      { id: null, line: 3, error: 'not-an-object' },
      { id: 'b', line: 4, error: 'no-question' },
      { id: 'c', line: 5, error: 'bad-conversation' },
      { id: null, line: 6, error: 'bad-id' },
      { id: 'd', status: 'unanswerable' },
    ]);
  });
});

describe('a wrong command', () => {
  it.each([
    [['--vad', 'x'], 'Jag känner inte till --vad. Se --help.'],
    [['-x', 'x'], 'Jag känner inte till -x. Se --help.'],
    [['--json=ja', 'x'], 'Jag känner inte till --json=ja. Se --help.'],
    [['x', '--documents'], 'Det fattas ett värde efter --documents. Se --help.'],
    [['--documents', '--json', 'x'], 'Det fattas ett värde efter --documents. Se --help.'],
    [
      ['--today', '2026-02-30', 'x'],
      '--today ska vara en dag, skriven som 2026-01-31. Jag fick ”2026-02-30”.',
    ],
    [['--today', 'igår', 'x'], '--today ska vara en dag, skriven som 2026-01-31. Jag fick ”igår”.'],
    [['--lang', 'no', 'x'], '--lang ska vara sv eller en. Jag fick ”no”.'],
    [[], 'Skriv en fråga inom citattecken, eller använd --jsonl. Se --help.'],
    [['--json', '--jsonl'], 'Välj antingen --json eller --jsonl.'],
    [['--jsonl', 'x'], 'Med --jsonl läses frågorna från standard in. Ta bort frågan.'],
    [['--documents', 'borta', 'x'], 'Mappen borta finns inte.'],
  ])('%j is told in one line and ends with code 2', async (args, message) => {
    const { exitCode, output, errors, asked } = await run(args);
    expect({ exitCode, output, errors, asked }).toEqual({
      exitCode: 2,
      output: '',
      errors: `${message}\n`,
      asked: [],
    });
  });

  it('cannot write escape sequences to the terminal', async () => {
    const { errors } = await run(['--lang', '\u001b[31mröd', 'x']);
    expect(errors).not.toContain('\u001b');
  });
});

describe('--help', () => {
  it('names every option, in the language that --lang asks for', async () => {
    const { output, exitCode } = await run(['--help', '--lang', 'en']);
    expect(exitCode).toBe(0);
    expect(output).toContain('Ask the project sheets.');
    for (const option of ['json', 'jsonl', 'documents', 'today', 'lang', 'explain', 'help']) {
      expect(output).toContain(`--${option}`);
    }
  });
});
