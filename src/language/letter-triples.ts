// A text → which runs of three letters stand in it, so that what cannot stand there is seen before it is looked for.

/** Runs are told apart by so many numbers; two that share one cost a look too many, and miss nothing. */
const NUMBERS = 4096;

/** The numbers of all runs of three in the letters, each once; none in fewer than three. */
export function triplesIn(lower: string): readonly number[] {
  const triples = new Set<number>();
  for (let at = 2; at < lower.length; at++) triples.add(tripleAt(lower, at));
  return [...triples];
}

/** 1 at the number of each run that stands in the text. */
export function markTriples(lower: string): Uint8Array {
  const marks = new Uint8Array(NUMBERS);
  for (let at = 2; at < lower.length; at++) marks[tripleAt(lower, at)] = 1;
  return marks;
}

/** True if the letters may stand in the text of the marks: all their runs do. */
export function mayHold(marks: Uint8Array, triples: readonly number[]): boolean {
  for (const triple of triples) if (marks[triple] !== 1) return false;
  return true;
}

function tripleAt(lower: string, end: number): number {
  const [a, b, c] = [lower.charCodeAt(end - 2), lower.charCodeAt(end - 1), lower.charCodeAt(end)];
  return ((a * 31 + b) * 31 + c) % NUMBERS;
}
