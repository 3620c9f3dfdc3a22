// Who is being served right now → when work that nobody waits for may go on.

let served = 0;
const waiting = new Set<() => void>();

/** Somebody waits for an answer, until the function that is given back is called. */
export function startServing(): () => void {
  served++;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    if (--served > 0) return;
    for (const goOn of [...waiting]) goOn();
  };
}

/**
 * Resolves as soon as nobody waits for an answer, and at the latest after so many milliseconds, so
 * that work in the background is done in the end however much is asked.
 */
export function whenServed(most: number): Promise<void> {
  if (served === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const goOn = (): void => {
      clearTimeout(timer);
      waiting.delete(goOn);
      resolve();
    };
    const timer = setTimeout(goOn, most);
    waiting.add(goOn);
  });
}
