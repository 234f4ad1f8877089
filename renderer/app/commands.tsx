import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useRef } from 'react';
import type { IconName } from '../ui/icon.tsx';

/** Something the program can do, by its name in Ctrl+K. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

interface Registry {
  readonly set: (owner: string, commands: readonly Command[]) => void;
  readonly remove: (owner: string) => void;
  /** What can be done now. */
  readonly all: () => readonly Command[];
}

const CommandContext = createContext<Registry | null>(null);

/** Gathers what the frame and the screen on it can do. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const owners = useRef(new Map<string, readonly Command[]>());
  const registry: Registry = useMemo(
    () => ({
      set: (owner, commands) => void owners.current.set(owner, commands),
      remove: (owner) => void owners.current.delete(owner),
      all: () => [...owners.current.values()].flat(),
    }),
    [],
  );
  return <CommandContext value={registry}>{children}</CommandContext>;
}

/** The gathered commands. Throws outside the provider (a bug). */
export function useCommandRegistry(): Registry {
  const registry = useContext(CommandContext);
  if (registry === null) throw new Error('Commands outside CommandProvider');
  return registry;
}

/** Offers commands as long as the component is there. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry();
  const owner = useId();
  useEffect(() => registry.set(owner, commands));
  useEffect(() => () => registry.remove(owner), [registry, owner]);
}
