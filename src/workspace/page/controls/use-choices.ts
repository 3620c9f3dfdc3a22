// What was typed into a menu → the choices that fit, at once or when the app has answered.

import { useEffect, useState } from 'react';
import type { Choice, ChoiceSource } from './combobox.js';

/** Nobody types slower than this between letters that belong together. */
const PAUSE_MS = 150;

interface Searched {
  readonly source: ChoiceSource;
  readonly typed: string;
  readonly found: readonly Choice[];
}

export function useChoices(
  source: ChoiceSource,
  typed: string,
  minQuery: number,
  isOpen: boolean,
): { readonly found: readonly Choice[]; readonly isSearching: boolean } {
  const [searched, setSearched] = useState<Searched | null>(null);
  const isAsked = typeof source === 'function' && isOpen && typed.length >= minQuery;
  useEffect(() => {
    if (typeof source !== 'function' || !isAsked) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void source(typed).then((found) => {
        if (isWanted) setSearched({ source, typed, found });
      });
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [source, typed, isAsked]);

  if (typeof source !== 'function')
    return { found: source.filter((choice) => fits(choice, typed)), isSearching: false };
  const isFound = isAsked && searched?.typed === typed;
  return { found: isFound ? searched.found : [], isSearching: isAsked && !isFound };
}

function fits({ label, help = '' }: Choice, typed: string): boolean {
  const words = `${label} ${help}`.toLocaleLowerCase();
  return typed
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => words.includes(word));
}
