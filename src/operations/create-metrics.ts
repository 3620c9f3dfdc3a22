// What happens in the bot → numbers in the form that Prometheus reads, none of which tells of a person.

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../model/answer.js';
import type { Library } from '../model/library.js';
import type { SendState } from '../model/send.js';

export interface Metrics {
  /** An answer was made, in so many seconds. */
  answered(answer: Answer, seconds: number): void;
  /** A question was settled so many seconds after it came: the answer is in Slack. */
  settled(seconds: number): void;
  sent(outcome: SendState): void;
  /** A call of Slack's ended; `code` is null where it succeeded. */
  slackCall(method: string, code: string | null, seconds: number): void;
  storeCall(concern: string, failed: boolean, seconds: number): void;
  indexFault(): void;
  /** What the gauges ask whenever somebody reads them. */
  watch(sources: Partial<GaugeSources>): void;
  /** The text format 0.0.4, with its content type. */
  read(): Promise<{ readonly type: string; readonly text: string }>;
}

/** Workspaces that have installed the bot: those it serves, and those where it could not be started. */
export interface WorkspaceCount {
  readonly running: number;
  readonly failing: number;
}

export interface GaugeSources {
  readonly library: { readonly current: () => Library; readonly readAt: () => number };
  /** Open sockets to Slack; 1 where Slack calls us. */
  readonly connections: () => number;
  /** Events that are being worked on. */
  readonly inFlight: () => number;
  /** Of a bot for many workspaces alone. */
  readonly workspaces: () => WorkspaceCount;
}

export interface MetricsOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** With those of the process itself: memory, processor, garbage collection, event-loop delay. */
  readonly ofProcess: boolean;
}

const ANSWER_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];
const CALL_SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Methods and codes come from outside: what does not look like one is not a label of its own. */
const METHOD = /^[a-z]+(?:\.[a-zA-Z]+){1,4}$/;
const CODE = /^(?:[a-z][a-z_]{1,60}|http_\d{3}|E[A-Z_]{2,30}|UND_ERR_[A-Z_]{2,30})$/;

export function createMetrics({ now, ofProcess }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const sources: { -readonly [K in keyof GaugeSources]?: GaugeSources[K] } = {};
  if (ofProcess) collectDefaultMetrics({ register: registry });

  const questions = new Counter({
    name: 'projektlots_questions_total',
    help: 'Questions answered, by status and by kind: what was asked for, what has to be chosen, or why there is no answer.',
    labelNames: ['status', 'kind'],
    registers,
  });
  const answers = new Histogram({
    name: 'projektlots_answer_seconds',
    help: 'Time to make an answer, with the store and without Slack.',
    buckets: ANSWER_SECONDS,
    registers,
  });
  const settled = new Histogram({
    name: 'projektlots_question_seconds',
    help: 'Time from the arrival of a question to its answer in Slack.',
    buckets: CALL_SECONDS,
    registers,
  });
  const summaries = new Counter({
    name: 'projektlots_summaries_total',
    help: 'Weekly summaries by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const slack = new Histogram({
    name: 'projektlots_slack_call_seconds',
    help: 'Calls of Slack’s Web API by method.',
    labelNames: ['method'],
    buckets: CALL_SECONDS,
    registers,
  });
  const slackErrors = new Counter({
    name: 'projektlots_slack_errors_total',
    help: 'Calls of Slack’s Web API that failed, by method and code.',
    labelNames: ['method', 'code'],
    registers,
  });
  const store = new Histogram({
    name: 'projektlots_store_call_seconds',
    help: 'Calls of the store by what they are about.',
    labelNames: ['concern'],
    buckets: CALL_SECONDS,
    registers,
  });
  const storeErrors = new Counter({
    name: 'projektlots_store_errors_total',
    help: 'Calls of the store that failed.',
    labelNames: ['concern'],
    registers,
  });
  const indexFaults = new Counter({
    name: 'projektlots_index_faults_total',
    help: 'Times that changed documents could not be indexed; the index before is served on.',
    registers,
  });
  watchGauges(registers, sources, now);

  return {
    answered(answer, seconds) {
      questions.inc({ status: answer.status, kind: kindOf(answer) });
      answers.observe(seconds);
    },
    settled: (seconds) => {
      settled.observe(seconds);
    },
    sent: (outcome) => {
      summaries.inc({ outcome });
    },
    slackCall(name, code, seconds) {
      const method = METHOD.test(name) ? name : 'other';
      slack.observe({ method }, seconds);
      if (code !== null) slackErrors.inc({ method, code: CODE.test(code) ? code : 'other' });
    },
    storeCall(concern, failed, seconds) {
      store.observe({ concern }, seconds);
      if (failed) storeErrors.inc({ concern });
    },
    indexFault: () => {
      indexFaults.inc();
    },
    watch: (given) => void Object.assign(sources, given),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

function kindOf(answer: Answer): string {
  switch (answer.status) {
    case 'answered':
      return answer.kind;
    case 'ambiguous':
      return answer.choice;
    case 'unanswerable':
      return answer.reason;
  }
}

function watchGauges(
  registers: Registry[],
  sources: Partial<GaugeSources>,
  now: () => number,
): void {
  const gauge = (name: string, help: string, read: () => number | undefined): void => {
    new Gauge({
      name: `projektlots_${name}`,
      help,
      registers,
      collect() {
        const value = read();
        if (value === undefined) this.reset();
        else this.set(value);
      },
    });
  };
  const byName = (
    name: string,
    help: string,
    label: string,
    count: (library: Library) => readonly string[],
  ): void => {
    new Gauge({
      name: `projektlots_${name}`,
      help,
      labelNames: [label],
      registers,
      collect() {
        this.reset();
        const library = sources.library?.current();
        if (library === undefined) return;
        for (const value of count(library)) this.inc({ [label]: value });
      },
    });
  };
  gauge('index_age_seconds', 'Time since the documents were last indexed.', () =>
    sources.library === undefined ? undefined : (now() - sources.library.readAt()) / 1000,
  );
  gauge('index_sheets', 'Project sheets served.', () => sources.library?.current().sheets.length);
  byName('index_unread_documents', 'Documents that could not be read, by fault.', 'fault', (all) =>
    all.unread.map(({ fault }) => fault),
  );
  byName(
    'index_findings',
    'Findings of the readers on the sheets served, by rule.',
    'rule',
    (all) => all.sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  );
  new Gauge({
    name: 'projektlots_workspaces',
    help: 'Workspaces that have installed the bot, by whether it could be started there.',
    labelNames: ['state'],
    registers,
    collect() {
      this.reset();
      const count = sources.workspaces?.();
      if (count === undefined) return;
      this.set({ state: 'running' }, count.running);
      this.set({ state: 'failing' }, count.failing);
    },
  });
  gauge('slack_connections', 'Open connections to Slack; 1 where Slack calls the bot.', () =>
    sources.connections?.(),
  );
  gauge('events_in_flight', 'Events from Slack that are being worked on.', () =>
    sources.inFlight?.(),
  );
}
