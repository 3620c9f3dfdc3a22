// The name of an icon → a small drawing in the colour of the text beside it; decoration, hidden from readers.

import type { ReactElement } from 'react';

/** Paths on a 20 × 20 field, drawn as strokes. */
const PATHS = {
  hash: 'M8 3 6 17M14 3l-2 14M3.5 7.5h14M2.5 12.5h14',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  link: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0L4 11a3.5 3.5 0 0 0 5 5l1-1',
  archive: 'M3 4h14v4H3zM4.5 8v8.5h11V8M8 11.5h4',
  send: 'M3 3.5 17.5 10 3 16.5 5.5 10zM5.5 10H11',
  at: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zm0 0v1.2a2.2 2.2 0 0 0 4.3 0V10a7.3 7.3 0 1 0-3 5.9',
  slash: 'M3.5 3.5h13v13h-13zM12 6.5l-4 7',
  lightbulb: 'M7.5 14.5a5.5 5.5 0 1 1 5 0v1.5h-5zM8 18.5h4',
  reply: 'M3 4.5h14v9H9L5.5 16.5v-3H3zM6.5 8h7M6.5 10.5h4',
  close: 'm5 5 10 10M15 5 5 15',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  moreVertical: 'M10 4.5v.01M10 10v.01M10 15.5v.01',
  smile: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM7 11.5c1.2 2.4 4.8 2.4 6 0M7.5 8h.01M12.5 8h.01',
  sun: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM10 2.5v1.7M10 15.8v1.7M2.5 10h1.7M15.8 10h1.7M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M15.3 4.7l-1.2 1.2M5.9 14.1l-1.2 1.2',
  moon: 'M16 12A6.8 6.8 0 0 1 8 4a6.8 6.8 0 1 0 8 8z',
  globe:
    'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM3 10h14M10 3c4 4.5 4 9.5 0 14M10 3c-4 4.5-4 9.5 0 14',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM12 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  people:
    'M10 8a2.7 2.7 0 1 1-5.4 0A2.7 2.7 0 0 1 10 8zM2.5 16c0-5.5 9.6-5.5 9.6 0M12.5 5.5a2.5 2.5 0 0 1 0 5M14 12.2c2.2.3 3.5 1.7 3.5 3.8',
  chevronDown: 'm5.5 8 4.5 4.5L14.5 8',
  chevronLeft: 'M12 5.5 7.5 10l4.5 4.5',
  chevronRight: 'M8 5.5 12.5 10 8 14.5',
  check: 'm4 10.5 4 4 8-9',
  thumbsUp:
    'M3 9h3v8H3zM6 9.5 9.5 3c1.5 0 2.2 1 2 2.5L11 8h4.2c1.3 0 1.9 1 1.6 2.2l-1.3 5.3c-.2.9-.9 1.5-1.8 1.5H6',
  thumbsDown:
    'M3 11h3V3H3zM6 10.5 9.5 17c1.5 0 2.2-1 2-2.5L11 12h4.2c1.3 0 1.9-1 1.6-2.2l-1.3-5.3C15.3 3.6 14.6 3 13.7 3H6',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  clock: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 5.5V10l3 2',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  info: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 9v5M10 6.3v.01',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8.5v4M10 14.5v.01',
  sort: 'M6.5 4v12M3.5 13l3 3 3-3M13.5 16V4M10.5 7l3-3 3 3',
} as const satisfies Readonly<Record<string, string>>;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
