/** A text as a part of a file name on every system: a department comes out of a dossier type, and may hold what no name can. */
export function inFileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '');
}
