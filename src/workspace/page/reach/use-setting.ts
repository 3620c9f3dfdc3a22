// A choice of the reader's → kept in this browser, where it allows that.

import { useCallback, useState } from 'react';

/** One of a few words, remembered under a name; anything else that is found there is not taken. */
export function useSetting<T extends string>(
  name: string,
  words: readonly T[],
  otherwise: () => T,
): readonly [T, (word: T) => void] {
  const [word, setWord] = useState<T>(() => {
    const kept = readKept(name);
    return words.find((one) => one === kept) ?? otherwise();
  });
  const keep = useCallback(
    (next: T) => {
      setWord(next);
      try {
        localStorage.setItem(name, next);
      } catch {
        // A browser that keeps nothing still shows what was chosen.
      }
    },
    [name],
  );
  return [word, keep];
}

function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
