import { containerLimits } from '../containers/inner-file.ts';
import { attachmentFiles } from '../containers/list-inside.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { textOutcome } from '../text/text-outcome.ts';
import { mailText } from './mail.ts';
import { parseMail } from './parse-mail.ts';

/** A saved mail (.eml, .msg): its text as a document, and the names of its attachments to be read as files of their own. */
export async function readMail({ bytes, limits }: ReadInput): Promise<ReadOutcome> {
  const mail = await parseMail(bytes);
  if (mail === null) return damaged('mail');
  if (mail.attachments.length > containerLimits.files) {
    return refused('too-large', 'too-many-bytes', `${mail.attachments.length} attachments`);
  }
  const holds = attachmentFiles(mail).map(({ name }) => name);
  return { ...textOutcome(mailText(mail), limits), holds };
}
