import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readers } from '#electron/worker/readers.ts';
import type { FileContent } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import type { CorpusCase } from './corpus-case.ts';

/** What the real reader takes out of the file; `null` when it refuses it. */
export async function readContent(folder: string, item: CorpusCase): Promise<FileContent | null> {
  const bytes = new Uint8Array(readFileSync(join(folder, item.corpus, item.file)));
  const outcome = await readers[item.kind]({ bytes, name: basename(item.file), limits: defaultLimits });
  return outcome.content;
}

/** Recognises as is, or with the attachments of a PDF taken away. The name of a corpus file says too much, so it is left out. */
export function recogniseCase(content: FileContent, way: 'page' | 'xml'): RecognisedContent {
  const path = 'corpus' as FilePath;
  if (content.kind !== 'pages') return recogniseDocument(content, '', path);
  return recogniseDocument(way === 'page' ? { ...content, embedded: [] } : content, '', path);
}
