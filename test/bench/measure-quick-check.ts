import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** One document on its way from the drop to the verdict, in milliseconds. */
export interface CheckMeasure {
  /** As a person waits: from the drop until the verdict stands on the screen. */
  readonly seen: number;
  /** Processor time of the program meanwhile, all its threads; null where the system does not tell. */
  readonly work: number | null;
}

export interface DroppedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops a document on the window, waits for its verdict, and forgets it again. */
export async function measureCheck(page: Page, pid: number, file: DroppedDocument): Promise<CheckMeasure> {
  const before = processorTime(pid);
  const seen = await page.evaluate(dropAndWait, {
    name: file.name,
    base64: Buffer.from(file.bytes).toString('base64'),
  });
  const after = processorTime(pid);
  await page.getByRole('button', { name: 'Alles vergeten' }).click();
  return { seen, work: before === null || after === null ? null : after - before };
}

/** Drags a file over the window and holds it there, as a person does on the way to the drop. */
export async function dragOver(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], 'eerste.pdf'));
    document
      .querySelector('.app')
      ?.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }));
  });
  await page.waitForTimeout(milliseconds);
}

/** Runs in the page, so that no message between the two programs is in the time. */
function dropAndWait({ name, base64 }: { readonly name: string; readonly base64: string }): Promise<number> {
  const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], name));
  const begun = performance.now();
  document.querySelector('.app')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.verdict') === null) return requestAnimationFrame(look);
      resolve(performance.now() - begun);
    };
    look();
  });
}

const millisecondsPerTick = 10;

/** User and system time of a process; Linux tells it in ticks. */
function processorTime(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(afterName[11]) + Number(afterName[12])) * millisecondsPerTick;
}
