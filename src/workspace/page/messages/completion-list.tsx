// Completions → the list over the composer; the focus stays in the composer.

import type { ReactElement } from 'react';
import { usePage } from '../reach/page-context.js';
import type { Completion } from './completions.js';

export function CompletionList({
  id,
  completions,
  at,
  onChoose,
}: {
  readonly id: string;
  readonly completions: readonly Completion[];
  /** Which one is marked. */
  readonly at: number;
  readonly onChoose: (completion: Completion) => void;
}): ReactElement {
  const { texts } = usePage();
  return (
    <ul className="completions" id={id} role="listbox" aria-label={texts.completions}>
      {completions.map((completion, index) => (
        <li
          key={completion.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className={index === at ? 'option active' : 'option'}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(completion);
          }}
        >
          <span>{completion.label}</span>
          <span className="option-help">{completion.help}</span>
        </li>
      ))}
    </ul>
  );
}
