import { registerHooks } from 'node:module';

// Loaded before the built main script: whoever imports `electron`, libraries included, gets the stand-in.
const standIn = new URL('./electron-stand-in-module.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

const platform = process.env['STAND_IN_PLATFORM'];
if (platform !== undefined) Object.defineProperty(process, 'platform', { value: platform });

await import('./electron-stand-in-control.ts');
