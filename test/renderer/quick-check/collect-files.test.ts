import { expect, test } from 'vitest';
import { collectFiles, mostFiles } from '#renderer/quick-check/collect-files.ts';

type Fake = { readonly name: string; readonly file?: File | 'locked'; readonly children?: readonly Fake[] };

const file = (name: string): Fake => ({ name, file: new File(['inhoud'], name) });
const locked = (name: string): Fake => ({ name, file: 'locked' });
const folder = (name: string, children: readonly Fake[]): Fake => ({ name, children });

/** What the browser gives of a dropped file or folder; a folder gives what is in it in batches. */
function entryOf({ name, file: content, children = [] }: Fake): FileSystemEntry {
  const batches = [children.slice(0, 2), children.slice(2), []];
  return {
    name,
    isFile: content !== undefined,
    isDirectory: content === undefined,
    file: (done: (given: File) => void, failed: (cause: DOMException) => void) => {
      if (content === 'locked') failed(new DOMException('The file is in use', 'NotReadableError'));
      else if (content !== undefined) done(content);
    },
    createReader: () => ({
      readEntries: (done: (entries: readonly FileSystemEntry[]) => void) =>
        done((batches.shift() ?? []).map(entryOf)),
    }),
  } as unknown as FileSystemEntry;
}

function dropped(...things: readonly Fake[]): DataTransfer {
  const items = things.map((thing) => ({ kind: 'file', webkitGetAsEntry: () => entryOf(thing) }));
  return { items, files: [] } as unknown as DataTransfer;
}

async function collected(...things: readonly Fake[]) {
  const { files, refused, leftOut } = await collectFiles(dropped(...things));
  return { files: files.map(({ name }) => name), refused, leftOut };
}

test('a folder counts as the files in it, and in the folders in it', async () => {
  const inner = folder('Inkoop', [file('a.pdf'), file('b.pdf'), file('c.pdf')]);
  expect(await collected(file('los.pdf'), folder('map', [inner, file('d.pdf')]))).toEqual({
    files: ['los.pdf', 'a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'],
    refused: [],
    leftOut: 0,
  });
});

test('a file that the system does not give is named, and the others come', async () => {
  expect(
    await collected(folder('map', [file('a.pdf'), locked('open in Excel.xlsx'), file('b.pdf')])),
  ).toEqual({
    files: ['a.pdf', 'b.pdf'],
    refused: ['open in Excel.xlsx'],
    leftOut: 0,
  });
});

test('more files than are taken at once are counted', async () => {
  const many = Array.from({ length: mostFiles + 3 }, (_, index) => file(`${index}.pdf`));
  const { files, leftOut } = await collected(...many);
  expect([files.length, leftOut]).toEqual([mostFiles, 3]);
});

test('a picture that was pasted has no place on the disk, and comes as it is', async () => {
  const picture = new File(['beeld'], 'image.png');
  const pasted = { items: [{ kind: 'file', webkitGetAsEntry: () => null }], files: [picture] };
  expect((await collectFiles(pasted as unknown as DataTransfer)).files).toEqual([picture]);
});
