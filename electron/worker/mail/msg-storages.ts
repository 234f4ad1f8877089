import iconv from 'iconv-lite';

/** What the reader of compound files gives: paths and their streams, side by side. */
interface CompoundFile {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content: unknown }[];
}

/** The properties of a message or of one attachment, by the number of the property in four hex digits. */
interface MsgStorage {
  /** Empty when it is not there. */
  readonly text: (property: string) => string;
  readonly binary: (property: string) => Uint8Array | null;
  readonly fileTime: (property: string) => bigint | null;
}

/** A message: its own properties and its attachments. */
export interface MsgMessage {
  readonly root: MsgStorage;
  readonly attachments: readonly MsgAttachment[];
}

export interface MsgAttachment extends MsgStorage {
  /** The message that it is; null for a file. */
  readonly message: () => MsgMessage | null;
}

const attachmentFolder = /^__attach_version1\.0_#[0-9A-F]+$/i;
/** Where an attachment that is itself a message keeps it (MS-OXMSG 2.2.2.1). */
const messageFolder = '__substg1.0_3701000D';
/** Folders in folders: a message in a message in a message, each in its attachment. */
const deepest = 6;

/** The message of an Outlook file (MS-OXMSG 2.1, 2.2 and 2.4), with the messages inside it. */
export function msgMessage(file: CompoundFile): MsgMessage {
  const streams = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  file.FullPaths.forEach((path, index) => {
    const names = path.split('/').slice(1);
    const name = names.pop() ?? '';
    if (names.length > deepest || !names.every(isMessageFolder)) return;
    names.forEach((_, depth) => {
      folders.add(`${names.slice(0, depth + 1).join('/')}/`.toUpperCase());
    });
    const content = file.FileIndex[index]?.content;
    if (/^__(?:substg1\.0_[0-9A-F]{8}|properties_version1\.0)$/i.test(name) && isBytes(content))
      streams.set([...names, name].join('/').toUpperCase(), Uint8Array.from(content));
  });
  return messageIn(streams, folders, '', 32);
}

function isMessageFolder(name: string): boolean {
  return attachmentFolder.test(name) || name.toUpperCase() === messageFolder.toUpperCase();
}

/** `headerLength`: of its table of properties. */
function messageIn(
  streams: ReadonlyMap<string, Uint8Array>,
  folders: ReadonlySet<string>,
  prefix: string,
  headerLength: number,
): MsgMessage {
  const own = [...folders].filter(
    (folder) => folder.startsWith(prefix) && attachmentFolder.test(folder.slice(prefix.length, -1)),
  );
  return {
    root: storage(streams, prefix, headerLength),
    attachments: own.sort().map((folder) => {
      const inner = `${folder}${messageFolder.toUpperCase()}/`;
      return {
        ...storage(streams, folder, 8),
        message: () => (folders.has(inner) ? messageIn(streams, folders, inner, 24) : null),
      };
    }),
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
