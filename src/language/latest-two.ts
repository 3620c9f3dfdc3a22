// Objects that come and go → what belongs to the two that were asked of last.

/**
 * A memory of two, by identity. It takes the place of a WeakMap where one object is asked of again and again until the
 * next comes: the collector goes through all of those that are young each time it runs.
 */
export class LatestTwo<Key extends object, Value> {
  #key: Key | null = null;
  #value: Value | undefined = undefined;
  #keyBefore: Key | null = null;
  #valueBefore: Value | undefined = undefined;

  get(key: Key): Value | undefined {
    if (key === this.#key) return this.#value;
    return key === this.#keyBefore ? this.#valueBefore : undefined;
  }

  set(key: Key, value: Value): void {
    if (key !== this.#key) {
      this.#keyBefore = this.#key;
      this.#valueBefore = this.#value;
      this.#key = key;
    }
    this.#value = value;
  }
}
