import type { Mail } from '../mail/mail.ts';
import { parseMail } from '../mail/parse-mail.ts';
import { sniffKind } from '../sniff-kind.ts';
import { type InnerFile, innerNames } from './inner-file.ts';
import { zipFiles } from './zip-files.ts';

/** The files inside a zip or a saved mail; none for anything else. */
export async function listInside(bytes: Uint8Array, name: string): Promise<readonly InnerFile[]> {
  const kind = sniffKind(bytes, name);
  if (kind === 'zip') {
    const inside = zipFiles(bytes);
    return inside.kind === 'files' ? inside.files : [];
  }
  const mail = kind === 'e-mail' ? await parseMail(bytes) : null;
  return mail === null ? [] : attachmentFiles(mail);
}

/** Attachments as files with names of their own. */
export function attachmentFiles({ attachments }: Mail): readonly InnerFile[] {
  const nameOf = innerNames();
  return attachments.map(({ name, bytes }, index) => ({
    name: nameOf(name, `bijlage ${index + 1}`),
    open: (limit) => (bytes.length > limit ? null : bytes),
  }));
}
