import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { htmlText } from '../text/html-text.ts';
import { isDecoration, type Mail } from './mail.ts';

/**
 * A mail as programs save it (RFC 5322 with MIME, RFC 2045); `null` when it can't be parsed. A mail inside the mail is an
 * attachment like any other.
 */
export async function parseEml(bytes: Uint8Array): Promise<Mail | null> {
  const parsed = await parse(bytes);
  if (parsed === null) return null;
  const { from, to, cc, subject = '', date = '', text = '', html = '', attachments } = parsed;
  return {
    from: from ? shown(from) : '',
    to: (to ?? []).map(shown).join('; '),
    cc: (cc ?? []).map(shown).join('; '),
    subject,
    date: date.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/s, '$3-$2-$1'),
    text: text.trim() === '' ? htmlText(html) : text,
    attachments: attachments.filter((one) => !isInText(one)).map(toAttachment),
  };
}

/** The library throws plain errors for what goes beyond its limits. */
async function parse(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 30,
      maxHeadersSize: 2 * 1024 * 1024,
    });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function shown(address: Address): string {
  if (address.group) return address.group.map(shown).join('; ');
  if (!address.address) return address.name;
  return address.name ? `${address.name} <${address.address}>` : address.address;
}

function isInText({ mimeType, filename, disposition, related }: Attachment): boolean {
  return isDecoration(mimeType, filename ?? '', related === true || disposition === 'inline');
}

function toAttachment({ filename, mimeType, content }: Attachment) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: filename ?? (mimeType === 'message/rfc822' ? 'bericht.eml' : ''), bytes };
}
