import type { Page } from 'playwright-core';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}

/** Drops one file on what the selector finds first; on the window when it is left out. */
export async function dropFile(page: Page, file: DroppedFile, on = '.app'): Promise<void> {
  const dataTransfer = await transferOf(page, file);
  await page.locator(on).first().dispatchEvent('drop', { dataTransfer });
}

/** Pastes one file where the focus is, as the clipboard holds it after a copy in the file manager. */
export async function pasteFile(page: Page, file: DroppedFile): Promise<void> {
  const transfer = await transferOf(page, file);
  await transfer.evaluate((clipboardData) => {
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(paste);
  });
}

function transferOf(page: Page, { name, bytes, type = 'application/pdf' }: DroppedFile) {
  const base64 = Buffer.from(bytes).toString('base64');
  return page.evaluateHandle(
    (given) => {
      const content = Uint8Array.from(atob(given.base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], given.name, { type: given.type }));
      return data;
    },
    { name, type, base64 },
  );
}
