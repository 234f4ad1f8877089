import { alwaysOpen, type Connection, type ConnectionState } from '#renderer/api.ts';
import { mountApp } from '#renderer/app/mount-app.tsx';
import { type MockApi, mockApi } from '../../support/mock-api.ts';
import { mockScenes } from '../../support/mock-api-state.ts';

declare global {
  interface Window {
    /** The made-up backend, for a test to steer. */
    mock?: MockApi;
  }
}

const asked = new URLSearchParams(window.location.search);
const mock = mockApi({
  scene: mockScenes.find((scene) => scene === asked.get('scene')) ?? 'day',
  language: asked.get('language') === 'en' ? 'en' : 'nl',
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
});
window.mock = mock;

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
const status = asked.get('connection');
const connection: Connection = alwaysOpen(mock.api);
mountApp(root, status === 'ended' || status === 'lost' ? stuckAt(status) : connection);

function stuckAt(state: ConnectionState): Connection {
  return { ...connection, state: () => state };
}
