import { expect, it } from 'vitest';
import { doublesOf } from '#electron/backend/doubles.ts';
import type { ContentHash, ProblemCode } from '#shared/domain/file-reading.ts';
import { aSourceDocument } from '../../support/a-source-document.ts';

const hash = 'same' as ContentHash;
const named = (path: string, code: ProblemCode) => ({
  ...aSourceDocument({ path, status: 'corrupt' }),
  hash,
  problem: { code, detail: null },
});

it.each([
  ['a file with the same content is named', 'damaged', ['oud.pdf']],
  ['an empty file is no copy of another one', 'empty-file', []],
] as const)('%s', async (_, code, paths) => {
  const kept = { documents: [named('oud.pdf', code)], links: [] };
  const doubles = await doublesOf(named('nieuw.pdf', code), kept, { session: null });
  expect(doubles.map(({ shownPath }) => shownPath)).toEqual(paths);
});
