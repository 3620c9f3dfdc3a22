// What the operator is told while the bot runs.

/** Details of a log line. Never personal data: no questions, no names, no contact details. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Where doors write what happens; `main` decides what becomes of it. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
