// A line of the log in JSON → the same line as people read it in a terminal.

const MARKS: Readonly<Record<string, string>> = { warn: 'WARNING  ', error: 'ERROR  ' };
const OWN = ['level', 'time', 'pid', 'message'];

/** The time of day, the message, and the details one after another. */
export function toTerminalLine(line: string): string {
  const { level, time, message, ...rest } = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const details = Object.entries(rest)
    .filter(([name]) => !OWN.includes(name))
    .map(([name, value]) => `${name}=${asText(value)}`);
  const at = String(time).slice(11, 19);
  const mark = MARKS[String(level)] ?? '';
  return `${[`${at}  ${mark}${String(message)}`, ...details].join('  ')}\n`;
}

function asText(value: unknown): string {
  return typeof value === 'string' && !/[\s=]/.test(value) ? value : JSON.stringify(value);
}
