type Options = Readonly<Record<string, unknown>>;

/** What stands in the options under a path; undefined where nothing does. */
export function optionAt(options: Options, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => (isGroup(value) ? value[step] : undefined), options);
}

/** The options with another value under a path; undefined takes it away, and a group that is left empty with it. */
export function withOption(options: Options, path: readonly string[], value: unknown): Options {
  const [step, ...rest] = path;
  if (step === undefined) return options;
  const { [step]: before, ...others } = options;
  const next = rest.length === 0 ? value : withOption(isGroup(before) ? before : {}, rest, value);
  const isEmpty = next === undefined || (rest.length > 0 && isGroup(next) && Object.keys(next).length === 0);
  if (isEmpty) return others;
  return step in options
    ? Object.fromEntries(Object.entries(options).map(([key, one]) => [key, key === step ? next : one]))
    : { ...options, [step]: next };
}

function isGroup(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
