import type { FileContent, XmlElement } from '#shared/domain/content.ts';
import { maskBsnIn } from '#shared/search/mask-bsn-in.ts';
import { packContent } from './pack-content.ts';

/** The content of a file as the store keeps it. */
export interface KeptContent {
  /** As `packContent` makes it. */
  readonly packed: Uint8Array<ArrayBuffer>;
  /** What a document says, to be found by; null for spreadsheets, whose rows are dossiers. */
  readonly text: string | null;
  /** What was recognised, as `packRecognised` makes it; left out: it is not packed yet. */
  readonly recognised?: string;
}

/** Of one document no more than this is searched: some hundred pages. */
const longestText = 400_000;

/** Makes it of what was read. Takes as long as reading a simple file does: work for the thread that read it. */
export function keepContent(content: FileContent): KeptContent {
  return { packed: packContent(content), text: searchedText(content) };
}

/** What a content is found by. */
export function searchedText(content: FileContent): string | null {
  return content.kind === 'sheets' ? null : maskBsnIn(textOf(content).slice(0, longestText));
}

function textOf(content: Exclude<FileContent, { kind: 'sheets' }>): string {
  switch (content.kind) {
    case 'pages':
      return content.pages.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n');
    case 'xml':
      return textsOfXml(content.root).join(' ');
  }
}

function textsOfXml({ text, children }: XmlElement): readonly string[] {
  return [...(text === '' ? [] : [text]), ...children.flatMap(textsOfXml)];
}
