import { fileURLToPath } from 'node:url';
import { buildApp } from '#electron/launch/build-app.ts';

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The built desktop program; built first when the sources changed. */
export async function builtDesktop(): Promise<{ readonly main: string; readonly preload: string }> {
  await buildApp(repositoryRoot);
  return {
    main: `${repositoryRoot}dist/desktop/main.js`,
    preload: `${repositoryRoot}dist/desktop/preload.cjs`,
  };
}
