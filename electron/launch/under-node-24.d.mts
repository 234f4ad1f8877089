export const nodeFlags: readonly string[];
export function nodeProgram(root: string): string;
export function underNode24(root: string, parameters: readonly string[], cwd?: string): Promise<number>;
export function run(
  program: string,
  parameters: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv },
): Promise<number>;
