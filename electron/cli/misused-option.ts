import type { OptionsProblem } from './cli-options.ts';
import { optionNames, optionShapes } from './option-shapes.ts';

/** What could not be understood, and at which option: one that is not known, has a value too many or lacks it. */
export function misused(words: readonly string[]): [problem: OptionsProblem, option: string] {
  const options = words.filter((word) => word.startsWith('-') && word !== '-' && word !== '-h');
  const unknown = options.find((word) => !optionNames.includes(nameOf(word)));
  if (unknown !== undefined) return ['unknown-option', unknown];
  const needless = options.find((word) => word.includes('=') && takesNoValue(nameOf(word)));
  if (needless !== undefined) return ['needless-value', nameOf(needless)];
  const bare = options.find((word) => !word.includes('=') && !takesNoValue(word) && lacksValue(word, words));
  return ['no-value', bare ?? options.at(-1) ?? ''];
}

function nameOf(word: string): string {
  return word.split('=')[0] ?? '';
}

function takesNoValue(option: string): boolean {
  return Object.entries(optionShapes).some(
    ([name, { type }]) => `--${name}` === option && type === 'boolean',
  );
}

function lacksValue(option: string, words: readonly string[]): boolean {
  const next = words[words.indexOf(option) + 1];
  return next === undefined || (next.startsWith('-') && next !== '-');
}
