import type { Command } from '../app/commands.tsx';
import type { PaletteEntry } from './palette-entry.ts';

/** The commands of which the name holds every typed word, those that begin with it first. */
export function matchingCommands(commands: readonly Command[], text: string): readonly PaletteEntry[] {
  const typed = text.trim().toLowerCase();
  const words = typed.split(/\s+/).filter(Boolean);
  const rank = ({ title }: Command) => (title.toLowerCase().startsWith(typed) ? 0 : 1);
  return commands
    .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
    .sort((left, right) => rank(left) - rank(right))
    .map(({ id, icon, title, keys, run }) => ({
      id: `command ${id}`,
      icon,
      title,
      about: '',
      kind: '',
      keys,
      matched: null,
      run,
    }));
}
