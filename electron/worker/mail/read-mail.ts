import { containerLimits } from '../containers/inner-file.ts';
import { attachmentFiles } from '../containers/list-inside.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { textOutcome } from '../text/text-outcome.ts';
import { mailText } from './mail.ts';
import { parseMail } from './parse-mail.ts';

/** Taking it apart needs several times its size. */
const mostBytes = 64 * 1024 * 1024;

/** A saved mail (.eml, .msg): its text as a document, and the names of its attachments to be read as files of their own. */
export async function readMail({ bytes, limits }: ReadInput): Promise<ReadOutcome> {
  if (bytes.length > mostBytes) return refused('too-large', 'too-many-bytes', `${bytes.length} bytes`);
  const mail = await parseMail(bytes);
  if (mail === null) return damaged('mail');
  if (mail.attachments.length > containerLimits.files) {
    return refused('too-large', 'too-many-bytes', `${mail.attachments.length} attachments`);
  }
  const holds = attachmentFiles(mail).map(({ name }) => name);
  return { ...textOutcome(mailText(mail), limits), holds };
}
