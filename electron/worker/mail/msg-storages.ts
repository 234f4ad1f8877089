import iconv from 'iconv-lite';

/** What the reader of compound files gives: paths and their streams, side by side. */
interface CompoundFile {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content: unknown }[];
}

/** The properties of a message or of one attachment, by the number of the property in four hex digits. */
export interface MsgStorage {
  /** Empty when it is not there. */
  readonly text: (property: string) => string;
  readonly binary: (property: string) => Uint8Array | null;
  readonly fileTime: (property: string) => bigint | null;
}

/** Message and attachments of an Outlook file (MS-OXMSG 2.1 and 2.2). */
export function msgStorages(file: CompoundFile): {
  readonly root: MsgStorage;
  readonly attachments: readonly MsgStorage[];
} {
  const streams = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  file.FullPaths.forEach((path, index) => {
    const inner = path.split('/').slice(1).join('/');
    const content = file.FileIndex[index]?.content;
    if (/^__attach_version1\.0_#[0-9A-F]+\/$/i.test(inner)) folders.add(inner);
    const match =
      /^(__attach_version1\.0_#[0-9A-F]+\/)?__(?:substg1\.0_[0-9A-F]{8}|properties_version1\.0)$/i.exec(
        inner,
      );
    if (match === null || !isBytes(content)) return;
    if (match[1] !== undefined) folders.add(match[1]);
    streams.set(inner.toUpperCase(), Uint8Array.from(content));
  });
  return {
    root: storage(streams, '', 32),
    attachments: [...folders].sort().map((folder) => storage(streams, folder.toUpperCase(), 8)),
  };
}

function storage(streams: ReadonlyMap<string, Uint8Array>, folder: string, headerLength: number): MsgStorage {
  const stream = (property: string, type: string) =>
    streams.get(`${folder}__SUBSTG1.0_${property}${type}`.toUpperCase()) ?? null;
  const properties = streams.get(`${folder}__PROPERTIES_VERSION1.0`);
  return {
    text: (property) => {
      const unicode = stream(property, '001F');
      if (unicode !== null) return plain(iconv.decode(Buffer.from(unicode), 'utf16le'));
      const narrow = stream(property, '001E');
      return narrow === null ? '' : plain(iconv.decode(Buffer.from(narrow), 'windows-1252'));
    },
    binary: (property) => stream(property, '0102'),
    fileTime: (property) =>
      properties === undefined ? null : fixedProperty(properties, headerLength, `${property}0040`),
  };
}

/** The eight bytes of a property that is kept in the table: sixteen bytes an entry behind a header. */
function fixedProperty(properties: Uint8Array, headerLength: number, tag: string): bigint | null {
  const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength);
  for (let at = headerLength; at + 16 <= properties.length; at += 16) {
    if (view.getUint32(at, true) === Number.parseInt(tag, 16)) return view.getBigUint64(at + 8, true);
  }
  return null;
}

function plain(text: string): string {
  return text.replaceAll('\u0000', '');
}

function isBytes(content: unknown): content is ArrayLike<number> {
  return typeof content === 'object' && content !== null && 'length' in content && content.length !== 0;
}
