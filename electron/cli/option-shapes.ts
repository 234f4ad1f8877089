/** Every option of the command line, for whichever verb. */
export const optionShapes = {
  type: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'string' },
  report: { type: 'string' },
  lang: { type: 'string' },
  state: { type: 'string' },
  types: { type: 'string' },
  try: { type: 'boolean' },
  backup: { type: 'string' },
  jobs: { type: 'string' },
  ocr: { type: 'boolean' },
  'no-ocr': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof optionShapes;

/** Every option as it is written. */
export const optionNames: readonly string[] = Object.keys(optionShapes).map((name) => `--${name}`);
