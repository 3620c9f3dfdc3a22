// Content → a dialog over the page that keeps the focus until it is closed, and then gives it back.

import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** The browser's own dialog: it makes the rest inert, and Escape asks to close it. */
export function Dialog({
  labelledBy,
  className = '',
  onCancel,
  children,
}: {
  readonly labelledBy: string;
  readonly className?: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
