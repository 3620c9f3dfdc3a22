import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/operations/create-log.js';

const NOW = new Date('2030-03-04T05:06:07.000Z');

function logTo(lines: string[], forTerminal = false) {
  return createLog(
    { write: (line) => lines.push(line) },
    { level: 'info', now: () => NOW, forTerminal },
  );
}

/** One error line with these words as its detail, as it stands in the log. */
function detail(reason: string): string {
  const lines: string[] = [];
  logTo(lines).error('Something failed', { reason });
  const [line = ''] = lines;
  return (JSON.parse(line) as { reason: string }).reason;
}

describe('the log', () => {
  it('is one line of JSON for each thing that happened', () => {
    const lines: string[] = [];
    logTo(lines).warn('Slack is slow', { milliseconds: 1200, mode: 'socket' });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'warn',
      time: NOW.toISOString(),
      pid: process.pid,
      message: 'Slack is slow',
      milliseconds: 1200,
      mode: 'socket',
    });
  });

  it('is laid out for a terminal without any JSON', () => {
    const lines: string[] = [];
    logTo(lines, true).warn('Slack is slow', { milliseconds: 1200, reason: 'no answer' });
    expect(lines).toEqual([
      '05:06:07  WARNING  Slack is slow  milliseconds=1200  reason="no answer"\n',
    ]);
  });

  it('leaves out what is below its level', () => {
    const lines: string[] = [];
    const log = createLog({ write: (line) => lines.push(line) }, { level: 'warn', now: () => NOW });
    log.info('Serving');
    log.warn('Not serving');
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['socket wss://wss.example/link/?ticket=abc-123&app_id=xyz closed', 'abc-123'],
    ['not authed with xoxb-1234-abcDEF', 'abcDEF'],
    ['not authed with xapp-1-A0-12-abcdef', 'abcdef'],
    ['connect postgres://bot:hemligt@db.example/bot failed', 'hemligt'],
    [`Unexpected token 'h', "hur stor är"... is not valid JSON`, 'hur stor'],
    [`ENOENT: no such file, open '/srv/blad/Anna Exempelsson.docx'`, 'Anna'],
    ['anna.exempelsson@example.se is not known', 'anna.exempelsson'],
    ['call 070-123 45 67 instead', '123 45'],
    ['call +46 70 123 45 67 instead', '123 45'],
    ['users.info of U0EXEMPEL1 failed', 'U0EXEMPEL1'],
    ['the conversation D024BE91L is gone', 'D024BE91L'],
  ])('takes out of "%s" what is nobody else’s business', (reason, secret) => {
    expect(detail(reason)).not.toContain(secret);
  });

  it.each([
    'fetch failed: ECONNREFUSED 127.0.0.1:4000',
    "Cannot read properties of undefined (reading 'text')",
    'An API error occurred: invalid_blocks',
    'TypeError: x at file:///srv/projektlots/dist/slack/register.js:12:7',
    'UNEXPECTED end, HTTP 503, ts 1900000000.000100, channel C0123456789, week 2030-W47',
  ])('leaves "%s" as it is', (reason) => {
    expect(detail(reason)).toBe(reason);
  });

  it('names one person alike throughout a run, and others otherwise', () => {
    const [first, again, other] = detail('U0EXEMPEL1 U0EXEMPEL1 U0EXEMPEL2').split(' ');
    expect(first).toMatch(/^person:[0-9a-f]{8}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('lets no address, id, token or quoted text through, whatever stands around it', () => {
    const around = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replace(/["'`“”‘’]/g, ' '));
    const secret = fc.oneof(
      fc.emailAddress(),
      fc.stringMatching(/^U0[A-Z0-9]{8}$/),
      fc.stringMatching(/^xoxb-[0-9]{4}-[A-Za-z0-9]{8}$/),
      fc.stringMatching(/^[a-zåäö]{3,9} [a-zåäö]{3,9} [a-zåäö]{3,9}$/).map((text) => `"${text}"`),
    );
    fc.assert(
      fc.property(around, secret, around, (before, given, after) => {
        expect(detail(`${before} ${given} ${after}`)).not.toContain(given);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
