/** Runs `work` without the remarks that the library writes on the console about every record it does not know. */
export function quietly<T>(work: () => T): T {
  const { console } = globalThis;
  const said = console.error;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = said;
  }
}
