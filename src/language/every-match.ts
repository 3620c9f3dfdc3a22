// A pattern and a text → all that it matches there, without the copy of the pattern that `matchAll` makes each time,
// which is compiled anew whenever the engine has cleared its memory.

/** In order. The pattern is a global one; whoever calls may use it elsewhere meanwhile. */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
