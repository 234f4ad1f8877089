import { promisify } from 'node:util';
import { deflateSync, inflate } from 'node:zlib';
import type { FileContent, Page, Sheet, Word } from '#shared/domain/content.ts';
import { isZlibError } from './pack-json.ts';
import { type PackedRow, packRow, unpackRow } from './pack-row.ts';

/** What one content may take when it is unpacked; more was never written by this program. */
const maximumBytes = 1024 * 1024 * 1024;
const inflateAsync = promisify(inflate);

type Packed =
  | {
      readonly k: 'p';
      readonly p: readonly PackedPage[];
      readonly e: EmbeddedOf<FileContent>;
      readonly g?: SignaturesOf<FileContent>;
    }
  | { readonly k: 's'; readonly s: readonly PackedSheet[]; readonly d: DecisionsOf<FileContent> }
  | { readonly k: 'x'; readonly r: RootOf<FileContent> };

type SignaturesOf<C> = C extends { readonly signatures?: infer S } ? NonNullable<S> : never;
type EmbeddedOf<C> = C extends { readonly embedded: infer E } ? E : never;
type DecisionsOf<C> = C extends { readonly decisions: infer D } ? D : never;
type RootOf<C> = C extends { readonly root: infer R } ? R : never;

/** A page by columns: texts, four box sides a word, sizes, and one digit a word for bold; how sure its letters are and its notes where it has them. */
interface PackedPage {
  readonly n: number;
  readonly w: number;
  readonly h: number;
  readonly t: readonly string[];
  readonly b: readonly number[];
  readonly z: readonly number[];
  readonly d: string;
  readonly u?: number;
  readonly o?: readonly string[];
}

interface PackedSheet {
  readonly n: string;
  readonly h: boolean;
  readonly c?: readonly number[];
  readonly f?: true;
  readonly r: readonly PackedRow[];
}

/** Words, cells or XML in as few bytes as is quick to make. Nothing is rounded. */
export function packContent(content: FileContent): Uint8Array<ArrayBuffer> {
  // A copy of its own size: what zlib answers is a view on a larger piece of memory.
  return new Uint8Array(deflateSync(JSON.stringify(toPacked(content)), { level: 1 }));
}

/** What `packContent` made; null when the bytes are damaged. */
export async function unpackContent(bytes: Uint8Array): Promise<FileContent | null> {
  try {
    const text = await inflateAsync(bytes, { maxOutputLength: maximumBytes });
    return fromPacked(JSON.parse(text.toString()) as Packed);
  } catch (cause) {
    if (cause instanceof SyntaxError || isZlibError(cause)) return null;
    throw cause;
  }
}

function toPacked(content: FileContent): Packed {
  switch (content.kind) {
    case 'pages':
      return {
        k: 'p',
        p: content.pages.map(packPage),
        e: content.embedded,
        ...(content.signatures && { g: content.signatures }),
      };
    case 'sheets':
      return { k: 's', s: content.sheets.map(packSheet), d: content.decisions };
    case 'xml':
      return { k: 'x', r: content.root };
  }
}

function fromPacked(packed: Packed): FileContent {
  switch (packed.k) {
    case 'p':
      return {
        kind: 'pages',
        pages: packed.p.map(unpackPage),
        embedded: packed.e,
        ...(packed.g && { signatures: packed.g }),
      };
    case 's':
      return { kind: 'sheets', sheets: packed.s.map(unpackSheet), decisions: packed.d };
    case 'x':
      return { kind: 'xml', root: packed.r };
  }
}

function packPage({ number, width, height, words, certainty, notes }: Page): PackedPage {
  return {
    n: number,
    w: width,
    h: height,
    t: words.map(({ text }) => text),
    b: words.flatMap(({ box }) => box),
    z: words.map(({ size }) => size),
    d: words.map(({ bold, turn = 0 }) => String(2 * turn + (bold ? 1 : 0))).join(''),
    ...(certainty !== undefined && { u: certainty }),
    ...(notes && { o: notes }),
  };
}

function unpackPage({ n, w, h, t, b, z, d, u, o }: PackedPage): Page {
  const side = (index: number) => b[index] ?? 0;
  return {
    number: n,
    width: w,
    height: h,
    words: t.map((text, index) => ({
      text,
      box: [side(index * 4), side(index * 4 + 1), side(index * 4 + 2), side(index * 4 + 3)],
      size: z[index] ?? 0,
      ...unpackStyle(Number(d[index])),
    })),
    ...(u !== undefined && { certainty: u }),
    ...(o && { notes: o }),
  };
}

/** A digit for each word: its quarter turns twice, and one where it is bold. */
function unpackStyle(digit: number): Pick<Word, 'bold' | 'turn'> {
  const turn = ([undefined, 1, 2, 3] as const)[digit >> 1];
  return { bold: digit % 2 === 1, ...(turn && { turn }) };
}

function packSheet({ name, hidden, hiddenColumns, filtered, rows }: Sheet): PackedSheet {
  const about = { ...(hiddenColumns && { c: hiddenColumns }), ...(filtered && { f: filtered }) };
  return { n: name, h: hidden, ...about, r: rows.map(packRow) };
}

function unpackSheet({ n, h, c, f, r }: PackedSheet): Sheet {
  const about = { ...(c && { hiddenColumns: c }), ...(f && { filtered: f }) };
  return { name: n, hidden: h, ...about, rows: r.map(unpackRow) };
}
