type Method = (this: unknown, ...words: unknown[]) => unknown;

const methods = [
  [String.prototype, 'localeCompare', 1],
  [String.prototype, 'toLocaleLowerCase', 0],
  [String.prototype, 'toLocaleUpperCase', 0],
  [Number.prototype, 'toLocaleString', 0],
  [Date.prototype, 'toLocaleString', 0],
  [Date.prototype, 'toLocaleDateString', 0],
] as const;

/** Runs work as on a machine set to another language: whatever asks for no language gets this one. */
export function inLocale<T>(locale: string, work: () => T): T {
  const kept = methods.map(([prototype, name, place]) => {
    const original: Method = Reflect.get(prototype, name);
    const replaced: Method = function (...words) {
      const given = [...words];
      if (given[place] === undefined) given[place] = locale;
      return original.apply(this, given);
    };
    Reflect.set(prototype, name, replaced);
    return () => Reflect.set(prototype, name, original);
  });
  try {
    return work();
  } finally {
    for (const restore of kept) restore();
  }
}
