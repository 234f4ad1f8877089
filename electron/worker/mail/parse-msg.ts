import { CFB } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { fromDayNumber } from '#shared/domain/local-date.ts';
import { htmlText } from '../text/html-text.ts';
import { isDecoration, type Mail, type MailAttachment } from './mail.ts';
import { type MsgAttachment, type MsgMessage, msgMessage } from './msg-storages.ts';
import { writeEml } from './write-eml.ts';

/** A mail as Outlook saves it (MS-OXMSG); `null` when the file can't be read. A mail inside the mail is a file of its own. */
export function parseMsg(bytes: Uint8Array): Mail | null {
  const file = readCompound(bytes);
  return file === null ? null : mailOf(msgMessage(file));
}

function mailOf({ root, attachments }: MsgMessage): Mail {
  const html = root.binary('1013');
  const body = root.text('1000');
  const address = root.text('5D01') || root.text('0C1F');
  const name = root.text('0C1A');
  return {
    from: address.includes('@') && address !== name ? `${name} <${address}>` : name,
    to: root.text('0E04'),
    cc: root.text('0E03'),
    subject: root.text('0037'),
    date: dateOf(root.fileTime('0039') ?? root.fileTime('0E06')),
    text: body.trim() !== '' || html === null ? body : htmlText(iconv.decode(Buffer.from(html), 'utf8')),
    attachments: attachments.flatMap(toAttachment),
  };
}

function readCompound(bytes: Uint8Array): ReturnType<typeof CFB.read> | null {
  try {
    return CFB.read(Buffer.from(bytes), { type: 'buffer' });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function toAttachment(storage: MsgAttachment): readonly MailAttachment[] {
  const message = storage.message();
  if (message !== null) {
    const mail = mailOf(message);
    return [
      { name: `${mail.subject.replace(/[\\/]/g, ' ').trim() || 'bericht'}.eml`, bytes: writeEml(mail) },
    ];
  }
  const bytes = storage.binary('3701');
  const name = storage.text('3707') || storage.text('3704') || storage.text('3001');
  const isInText = storage.text('3712') !== '';
  return bytes === null || isDecoration(storage.text('370E'), name, isInText) ? [] : [{ name, bytes }];
}

/** Hundred nanoseconds since 1601 as `dd-mm-jjjj` (UTC). */
function dateOf(time: bigint | null): string {
  const days = time === null ? null : Number(time / 864_000_000_000n) - 134_774;
  const date = days === null ? null : fromDayNumber(days);
  return date === null ? '' : date.split('-').reverse().join('-');
}
