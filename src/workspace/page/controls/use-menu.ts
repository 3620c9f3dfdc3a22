// A button and a list of choices → a menu that opens, moves by arrow keys and gives the focus back.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

export interface OpenMenu {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Closes it and gives the focus back to the button. */
  readonly close: () => void;
  /** For the element around the button and the menu. */
  readonly around: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** As https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ describes it; items are found by their role. */
export function useMenu(): OpenMenu {
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const items = useCallback(
    () => [...(around.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])],
    [],
  );
  const close = useCallback(() => {
    setOpen(false);
    around.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  }, []);

  useEffect(() => {
    if (!isOpen) return undefined;
    const all = items();
    (all.find((item) => item.getAttribute('aria-checked') === 'true') ?? all[0])?.focus();
    const closeOutside = (event: PointerEvent): void => {
      if (!around.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [isOpen, items]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all[to]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      setOpen(false);
    }
  };
  return {
    isOpen,
    toggle: () => {
      setOpen(!isOpen);
    },
    close,
    around,
    onKeyDown,
  };
}
