/** One object of a PDF: its dictionary without the brackets, and the bytes of its stream when it has one. */
export interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Uint8Array;
}

/** A PDF of these objects; number 1 is the first and the catalog (ISO 32000-2, 7.5). */
export function writePdf(objects: readonly PdfObject[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array | string) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  add('%PDF-1.7\n');
  const offsets = objects.map(({ dictionary, stream }, index) => {
    const offset = length;
    add(
      `${index + 1} 0 obj\n<< ${dictionary} ${stream === undefined ? '' : `/Length ${stream.length} `}>>\n`,
    );
    if (stream !== undefined) {
      add('stream\n');
      add(stream);
      add('\nendstream\n');
    }
    add('endobj\n');
    return offset;
  });
  const size = objects.length + 1;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(`xref\n0 ${size}\n0000000000 65535 f \n${entries}`);
  add(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}
