/** A mail, whatever program saved it. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** `dd-mm-jjjj`; empty when unknown. */
  readonly date: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The mail as a page shows it: the head above the text. */
export function mailText({ from, to, cc, subject, date, text }: Mail): string {
  const head = [
    ['Van', from],
    ['Aan', to],
    ['Cc', cc],
    ['Verzonden', date],
    ['Onderwerp', subject],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return [...head, '', text].join('\n').trim();
}

/** A picture that belongs to the text of the mail, such as the logo under it, is no attachment. */
export function isDecoration(mimeType: string, name: string, inText: boolean): boolean {
  return inText && (/^image\//i.test(mimeType) || /\.(png|jpe?g|gif|bmp|emz|wmz)$/i.test(name));
}
