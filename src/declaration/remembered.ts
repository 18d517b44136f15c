/** Bounds of the cache: number of texts, and length of each. */
const MOST = 5_000;
const LONGEST = 2_000;

/** Memoises a pure function of a text: many rules ask the same about the same cells. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  let known = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) {
      return found.result;
    }
    const result = of(text);
    if (text.length <= LONGEST) {
      if (known.size >= MOST) {
        known = new Map();
      }
      known.set(text, { result });
    }
    return result;
  };
}

/** Memoises a pure function of an object (weakly): many rules ask the same about one form. */
export function onceFor<K extends object, T>(of: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) {
      return found.result;
    }
    const result = of(key);
    known.set(key, { result });
    return result;
  };
}
