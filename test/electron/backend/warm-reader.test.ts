import { expect, it, onTestFinished } from 'vitest';
import { warmReader } from '#electron/backend/warm-reader.ts';
import { openReader } from '#electron/worker/open-reader.ts';
import type { ReadAnswer } from '#electron/worker/protocol.ts';

it('reads and draws a page of its own, once, as it would read an invoice', async () => {
  const reader = openReader({
    workerEntry: new URL('../../../electron/worker/entry.ts', import.meta.url),
    jobs: 1,
  });
  onTestFinished(() => reader.close());
  const answers: ReadAnswer[] = [];
  const pages: boolean[] = [];
  const warm = warmReader({
    read: async (source) => {
      const answer = await reader.read(source);
      answers.push(answer);
      return answer;
    },
    renderPage: async (source, page, scale) => {
      const view = await reader.renderPage(source, page, scale);
      pages.push(view !== null);
      return view;
    },
  });
  await Promise.all([warm(), warm()]);
  expect(answers.map(({ reading, recognised }) => [reading.status, recognised?.type?.type])).toEqual([
    ['text', 'invoice'],
  ]);
  expect(pages).toEqual([true]);
});
