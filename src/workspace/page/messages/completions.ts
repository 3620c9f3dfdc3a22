// What stands before the cursor → the commands, people and channels that may be meant.

import type { PageState } from '../../page-api.js';

export interface Completion {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** What takes the place of the typed piece. */
  readonly text: string;
}

export interface Completing {
  /** Where the typed piece begins. */
  readonly from: number;
  readonly completions: readonly Completion[];
}

const MOST = 8;

/** Null where nothing is being completed. */
export function completionsAt(text: string, cursor: number, state: PageState): Completing | null {
  const before = text.slice(0, cursor);
  const [piece, mark, typed = ''] =
    /(?:^|\s)(([/@#])([\p{L}\d._-]*))$/u.exec(before)?.slice(1) ?? [];
  if (piece === undefined) return null;
  const from = cursor - piece.length;
  // A command is only one at the beginning.
  if (mark === '/' && from > 0) return null;
  const wanted = typed.toLocaleLowerCase();
  const completions = candidates(mark ?? '', state)
    .filter(({ text: full, label }) =>
      [full.slice(1), label].some((one) => one.toLocaleLowerCase().startsWith(wanted)),
    )
    .slice(0, MOST);
  return completions.length === 0 ? null : { from, completions };
}

function candidates(mark: string, state: PageState): readonly Completion[] {
  switch (mark) {
    case '/':
      return state.commands.map(({ command, description, usage_hint }) => ({
        id: command,
        label: `${command} ${usage_hint}`,
        help: description,
        text: command,
      }));
    case '@':
      return [...state.people]
        .sort((a, b) => Number(b.kind === 'bot') - Number(a.kind === 'bot'))
        .map(({ id, name, real_name, title }) => ({
          id,
          label: real_name,
          help: title === '' ? `@${name}` : title,
          text: `@${name}`,
        }));
    default:
      return state.channels
        .filter(({ kind }) => kind === 'channel')
        .map(({ id, name, topic }) => ({ id, label: `#${name}`, help: topic, text: `#${name}` }));
  }
}
