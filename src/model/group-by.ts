// A list → its members by a key, in the order of the list.

/** Each group keeps the order of the list; the groups come in the order of their first members. */
export function groupBy<T>(
  list: readonly T[],
  key: (member: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of list) {
    const group = groups.get(key(member));
    if (group === undefined) groups.set(key(member), [member]);
    else group.push(member);
  }
  return groups;
}
