import { expect, it } from 'vitest';
import { parseCliOptions } from '#electron/cli/cli-options.ts';
import { complaint } from '#electron/cli/complaint.ts';

const saidOf = (line: string) => {
  const options = parseCliOptions(line.split(' '), '/werk');
  if (options.verb !== 'invalid') throw new Error(`nothing is wrong with ${line}`);
  return complaint(options);
};

it.each([
  ['chekc .', 'Deze opdracht is niet bekend: chekc. Bedoelt u check?'],
  ['verwijder .', 'Deze opdracht is niet bekend: verwijder'],
  ['check . --rapport r.xlsx', 'Deze optie is niet bekend: --rapport. Bedoelt u --report?'],
  ['check . --json', 'Zet een waarde achter --json'],
  ['check', 'Noem minstens één map of bestand na check'],
])('says of %j in one line what is wrong and what was probably meant', (line, said) => {
  expect(saidOf(line)).toBe(`${said}\nAlle opdrachten en opties: --help\n`);
});

it('shows everything there is when nothing was asked', () => {
  expect(saidOf('--lang en')).toMatch(/^Say what to do: .*\n\nUsage:\n/);
});
