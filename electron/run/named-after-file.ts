import type { FileContent } from '#shared/domain/content.ts';

/**
 * Text with columns has no sheets: its one sheet is called after the file. What is kept by content is called after the first file
 * that held it; here it gets the name of the file it is shown for.
 */
export function namedAfterFile(content: FileContent, file: string): FileContent {
  if (content.kind !== 'sheets' || !content.decisions.some(({ what }) => what === 'separator'))
    return content;
  const name = sheetNameOf(file);
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, name })) };
}

/** The file name without folders and extension. */
export function sheetNameOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/(?!^)\.[^.]*$/, '');
}

/** Whether a file by its name is text with columns. */
export function isDelimited(file: string): boolean {
  return /\.(?:csv|tsv|tab|txt)$/i.test(file);
}
