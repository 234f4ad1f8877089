import { CFB } from '@e965/xlsx';
import iconv from 'iconv-lite';

export interface AMail {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    /** A picture in the text instead of an attachment. */
    readonly inText?: boolean;
  }[];
}

/** A mail as a program saves it. */
export function anEml({ subject = 'Factuur', text, html, attachments = [] }: AMail): Uint8Array {
  const body =
    html === undefined
      ? `Content-Type: text/plain; charset=utf-8\n\n${text ?? 'Zie bijlage.'}`
      : `Content-Type: text/html; charset=utf-8\n\n${html}`;
  const parts = attachments.map(
    ({ name, bytes, inText = false }) =>
      `Content-Type: ${inText ? 'image/png' : 'application/octet-stream'}; name="${name}"\n` +
      `Content-Disposition: ${inText ? 'inline' : 'attachment'}; filename="${name}"\n` +
      `Content-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}`,
  );
  const head = `From: Jansen <jansen@example.nl>\nTo: inkoop@example.nl\nSubject: ${subject}\nDate: Sat, 14 Mar 2026 10:00:00 +0100\nMIME-Version: 1.0\n`;
  const joined = [body, ...parts].map((part) => `--grens\n${part}\n`).join('');
  return new TextEncoder().encode(
    `${head}Content-Type: multipart/mixed; boundary="grens"\n\n${joined}--grens--\n`.replaceAll('\n', '\r\n'),
  );
}

/** The same mail as Outlook saves it; `forwarded` lies in it as a message. */
export function aMsg({
  subject = 'Factuur',
  text = 'Zie bijlage.',
  attachments = [],
  forwarded,
}: AMail & { readonly forwarded?: AMail }): Uint8Array {
  const file = CFB.utils.cfb_new();
  const wide = (value: string) => iconv.encode(value, 'utf16le');
  const add = (path: string, bytes: Uint8Array) => CFB.utils.cfb_add(file, path, Buffer.from(bytes));
  const time = Buffer.alloc(48);
  time.writeUInt32LE(0x00390040, 32);
  // 14 March 2026, in hundred nanoseconds since 1601.
  time.writeBigUInt64LE(BigInt(20_526 + 134_774) * 864_000_000_000n, 40);
  add('/__properties_version1.0', time);
  add('/__substg1.0_0037001F', wide(subject));
  add('/__substg1.0_1000001F', wide(text));
  add('/__substg1.0_0C1A001F', wide('Jansen'));
  add('/__substg1.0_5D01001F', wide('jansen@example.nl'));
  add('/__substg1.0_0E04001F', wide('inkoop@example.nl'));
  attachments.forEach(({ name, bytes, inText = false }, index) => {
    const folder = `/__attach_version1.0_#0000000${index}`;
    add(`${folder}/__substg1.0_3707001F`, wide(name));
    add(`${folder}/__substg1.0_37010102`, bytes);
    if (inText) add(`${folder}/__substg1.0_3712001F`, wide('logo@1'));
  });
  const inner = `/__attach_version1.0_#0000000${attachments.length}/__substg1.0_3701000D`;
  if (forwarded !== undefined) {
    add(`${inner}/__substg1.0_0037001F`, wide(forwarded.subject ?? ''));
    add(`${inner}/__substg1.0_1000001F`, wide(forwarded.text ?? ''));
    add(`${inner}/__substg1.0_0C1A001F`, wide('Zoë Peeters'));
    add(`${inner}/__properties_version1.0`, time.subarray(8));
    forwarded.attachments?.forEach(({ name, bytes }, index) => {
      const folder = `${inner}/__attach_version1.0_#0000000${index}`;
      add(`${folder}/__substg1.0_3707001F`, wide(name));
      add(`${folder}/__substg1.0_37010102`, bytes);
    });
  }
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}
