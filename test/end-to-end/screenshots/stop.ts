import type { Page } from 'playwright-core';
import { textsEn } from '#shared/text/texts-en.ts';
import { textsNl } from '#shared/text/texts-nl.ts';
import type { TextsShape } from '#shared/text/texts-shape.ts';

export type Language = 'nl' | 'en';

/** Every text of the page in one language, to find buttons by. */
export const wordsOf: Readonly<Record<Language, TextsShape<typeof textsNl>>> = { nl: textsNl, en: textsEn };

export interface View {
  readonly page: Page;
  readonly words: TextsShape<typeof textsNl>;
}

/** A screen in one state: where it is, and what brings it into that state. */
export interface Stop {
  readonly name: string;
  /** Part of the address after `#/`. */
  readonly screen: string;
  readonly act?: (view: View) => Promise<void>;
}

/** A stop on the made-up backend. */
export interface MadeUpStop extends Stop {
  /** Part of the address after `?`. */
  readonly scene: string;
}

export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** Drops files on the window as a person does. */
export async function drop(page: Page, files: readonly GivenFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, type, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    return data;
  }, files);
  await page.dispatchEvent('.app', 'drop', { dataTransfer: transfer });
}
