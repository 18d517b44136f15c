/** Local storage as the browser has it. */
interface FakeStorage extends Storage {
  /** From now on the storage is full, or switched off. */
  readonly fail: () => void;
}

/** Puts an empty local storage and an Office without partitions in place, anew for each test of a file. */
export function fakeStorage(): FakeStorage {
  const items = new Map<string, string>();
  let isFailing = false;
  const whileAllowed = <T>(action: () => T): T => {
    if (isFailing) {
      throw new DOMException("no room", "QuotaExceededError");
    }
    return action();
  };
  const storage: FakeStorage = {
    get length() {
      return whileAllowed(() => items.size);
    },
    key: (index) => whileAllowed(() => [...items.keys()][index] ?? null),
    getItem: (key) => whileAllowed(() => items.get(key) ?? null),
    setItem: (key, value) => {
      whileAllowed(() => items.set(key, value));
    },
    removeItem: (key) => {
      whileAllowed(() => items.delete(key));
    },
    clear: () => {
      items.clear();
    },
    fail: () => {
      isFailing = true;
    },
  };
  beforeEach(() => {
    items.clear();
    isFailing = false;
    Object.assign(globalThis, { localStorage: storage, Office: { context: {} } });
  });
  return storage;
}
