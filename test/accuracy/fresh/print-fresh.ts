import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../support/find-chromium.ts';
import type { PrintedDocument } from '../printed/print-documents.ts';
import { type FreshPage, readPage } from './read-page.ts';

/** Pages of the first lot of which the mistakes are looked at or not, and those that were written when the first were mended. */
export type FreshLot = 'looked-at' | 'kept' | 'second';

/** The pages of one lot; those for LibreOffice are left out where there is none, all of them where there is no browser. */
export async function printFresh(lot: FreshLot): Promise<readonly PrintedDocument[]> {
  const executablePath = findChromium();
  if (executablePath === null) return [];
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    const printed: PrintedDocument[] = [];
    for (const page of pagesOf(lot)) {
      const bytes = page.engine === 'office' ? byOffice(page) : await byBrowser(browser, page);
      if (bytes !== null) printed.push({ ...page, bytes });
    }
    return printed;
  } finally {
    await browser.close();
  }
}

function pagesOf(lot: FreshLot): readonly FreshPage[] {
  const folder = fileURLToPath(new URL(lot, import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name, at) =>
      readPage(name.replace('.html', ''), readFileSync(join(folder, name), 'utf8'), 553_000 + at),
    );
}

async function byBrowser(browser: Browser, { html, random }: FreshPage): Promise<Uint8Array> {
  const page = await browser.newPage();
  const font = random.pick([
    'Liberation Sans',
    'Liberation Serif',
    'DejaVu Sans',
    'Nimbus Sans Narrow',
    'P052',
  ]);
  const size = random.pick([10, 11, 12]);
  await page.setContent(
    `<meta charset="utf-8"><style>${styleOf(font, size, random.pick([1.25, 1.45]))}</style>${html}`,
  );
  const bytes = new Uint8Array(await page.pdf({ format: 'A4' }));
  await page.close();
  return bytes;
}

function styleOf(font: string, size: number, height: number): string {
  return `body{font:${size}px/${height} '${font}';margin:36px 48px}td,th{padding:2px 8px 1px 0;vertical-align:top;text-align:left}.r{text-align:right!important}
    .f{display:flex;justify-content:space-between;gap:20px}.g{width:100%;border-collapse:collapse;margin:16px 0}.g th{border-bottom:1px solid}.a{margin-left:auto}.s{font-size:80%}
    .m{text-align:center}.b{border-collapse:collapse}.b td,.b th{border:1px solid;padding:3px}.h{background:#e6ebf0}.to{margin:36px 0}.logo{width:90px;height:34px;background:#468}
    footer,.s{color:#444}footer{margin-top:40px}h1{font-size:22px}h2{font-size:16px}pre{font:10px 'Liberation Mono'}`;
}

/** As LibreOffice sets it; null where it is not installed. */
function byOffice({ html }: FreshPage): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'fresh-'));
  try {
    writeFileSync(join(folder, 'page.html'), `<meta charset="utf-8">${html}`);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const more = ['--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [profile, ...more, join(folder, 'page.html')], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(join(folder, 'page.pdf')));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
