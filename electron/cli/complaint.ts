import { closestName } from '#rules/closest-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { CliOptions } from './cli-options.ts';
import { cliTexts, optionProblems, usage } from './cli-texts.ts';
import { optionNames } from './option-shapes.ts';
import { verbs } from './verbs.ts';

/** What is wrong with the words of a command line, what was probably meant, and where to read on. */
export function complaint({ problem, detail, language }: Extract<CliOptions, { verb: 'invalid' }>): string {
  const wrong = [optionProblems[problem][language], detail].join(' ').trim();
  if (problem === 'no-verb') return `${wrong}\n\n${usage[language]}`;
  return `${[`${wrong}${meant(problem, detail, language)}`, cliTexts.seeHelp[language]].join('\n')}\n`;
}

function meant(problem: string, detail: string, language: Language): string {
  const names = problem === 'unknown-verb' ? verbs : problem === 'unknown-option' ? optionNames : [];
  const name = closestName(detail, names);
  return name === null ? '' : `. ${cliTexts.didYouMean[language]} ${name}?`;
}
