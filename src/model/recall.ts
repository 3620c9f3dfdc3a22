// A function of an object → the same function that remembers its latest results, and keeps no object alive but one.

/** A function that remembers its latest results. */
export interface Recall<K, V> {
  (key: K): V;
  /**
   * The same for whoever goes through very many: what was not remembered is not from then on, but for
   * the latest of them. What lives as briefly as that is collected at once.
   */
  readonly passing: (key: K) => V;
}

/**
 * Remembers at least the `size` latest results and at most twice as many, each as long as its object
 * is there. The function must be pure.
 */
export function recall<K extends object, V>(compute: (key: K) => V, size: number): Recall<K, V> {
  let young = new WeakMap<K, V>();
  let old = new WeakMap<K, V>();
  let count = 0;
  let passed: { readonly key: K; readonly value: V } | null = null;
  const knownOf = (key: K): V | undefined =>
    passed?.key === key ? passed.value : (young.get(key) ?? old.get(key));
  const recalled = (key: K): V => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = knownOf(key) ?? compute(key);
    if (count++ >= size) {
      [old, young, count] = [young, new WeakMap(), 1];
    }
    young.set(key, value);
    return value;
  };
  const passing = (key: K): V => {
    const known = knownOf(key);
    if (known !== undefined) return known;
    const value = compute(key);
    passed = { key, value };
    return value;
  };
  return Object.assign(recalled, { passing });
}
