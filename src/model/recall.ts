// A function of an object → the same function that remembers its latest results, and keeps no object alive.

/**
 * Remembers at least the `size` latest results and at most twice as many, each as long as its object
 * is there. The function must be pure.
 */
export function recall<K extends object, V>(compute: (key: K) => V, size: number): (key: K) => V {
  let young = new WeakMap<K, V>();
  let old = new WeakMap<K, V>();
  let count = 0;
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? compute(key);
    if (count++ >= size) {
      [old, young, count] = [young, new WeakMap(), 1];
    }
    young.set(key, value);
    return value;
  };
}
