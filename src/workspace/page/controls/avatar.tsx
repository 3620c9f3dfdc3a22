// A person → their drawn picture: initials on their colour, the bot its compass needle.

import type { ReactElement } from 'react';
import type { PagePerson } from '../../page-api.js';

/** Decoration: the name stands beside it. */
export function Avatar({
  person,
  size = 36,
}: {
  readonly person: PagePerson | undefined;
  readonly size?: number;
}): ReactElement {
  return (
    <svg
      className="avatar"
      width={size}
      height={size}
      viewBox="0 0 36 36"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="36" height="36" rx="8" fill={person?.color ?? '#616061'} />
      {person?.kind === 'bot' ? (
        <g fill="#fff">
          <path d="M18 5.5 23.5 18 18 30.5 12.5 18z" />
          <circle cx="18" cy="18" r="2.8" fill={person.color} />
        </g>
      ) : (
        <text x="18" y="23.5" textAnchor="middle" fontSize="15" fontWeight="700" fill="#fff">
          {initials(person?.real_name ?? '?')}
        </text>
      )}
    </svg>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/u);
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (words[0]?.charAt(0) ?? '') + last;
}
