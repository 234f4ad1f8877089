import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Connection } from '../api.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './app.css';
import { App } from './app.tsx';
import { startTexts } from './texts.ts';

/** Draws the whole application in an element. */
export function mountApp(root: HTMLElement, connection: Connection): void {
  startTexts('nl');
  createRoot(root).render(
    <StrictMode>
      <App connection={connection} />
    </StrictMode>,
  );
}
