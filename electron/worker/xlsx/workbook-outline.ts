import { posix } from 'node:path';
import { attributeOf, localAttributeOf } from './attribute-of.ts';
import { DamagedPart } from './damaged-part.ts';
import type { PackageParts } from './package-parts.ts';

/** What the workbook part says: its sheets in order and where they stand. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  /** Days count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
}

interface SheetOutline {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** Reads the workbook part and its relations. Chart sheets hold no cells and are left out. Throws `DamagedPart`. */
export async function workbookOutline(parts: PackageParts): Promise<WorkbookOutline> {
  const path = await workbookPath(parts);
  const workbook = parts.find(path);
  if (workbook === null) throw new DamagedPart('no workbook part');
  const relations = await readRelations(parts, path);
  const found: { name: string; hidden: boolean; relation: Relation | undefined }[] = [];
  let date1904 = false;
  await parts.scan(workbook, {
    open: (name, attributes) => {
      // Extensions repeat the element under another namespace without the attribute.
      if (name === 'workbookPr') date1904 ||= /^(1|true|on)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = /^(hidden|veryHidden)$/.test(attributeOf(attributes, 'state') ?? '');
      const relation = relations.get(localAttributeOf(attributes, 'id') ?? '');
      found.push({ name: attributeOf(attributes, 'name') ?? '', hidden, relation });
    },
  });
  const byType = (ending: string) =>
    [...relations.values()].find((relation) => relation.type.endsWith(ending))?.path ?? null;
  return {
    sheets: found.flatMap(({ name, hidden, relation }) =>
      relation === undefined || !relation.type.endsWith('/worksheet')
        ? []
        : [{ name, hidden, path: relation.path }],
    ),
    date1904,
    stylesPath: byType('/styles'),
    stringsPath: byType('/sharedStrings'),
  };
}

async function workbookPath(parts: PackageParts): Promise<string> {
  const relations = await readRelations(parts, '');
  const main = [...relations.values()].find((relation) => relation.type.endsWith('/officeDocument'));
  return main?.path ?? 'xl/workbook.xml';
}

/** Relations of a part (ECMA-376 part 2, 6.5): `xl/workbook.xml` has them in `xl/_rels/workbook.xml.rels`. */
async function readRelations(parts: PackageParts, path: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(path);
  const entry = parts.find(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  const relations = new Map<string, Relation>();
  if (entry === null) return relations;
  await parts.scan(entry, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      const resolved = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      const type = attributeOf(attributes, 'Type') ?? '';
      relations.set(attributeOf(attributes, 'Id') ?? '', { type, path: resolved });
    },
  });
  return relations;
}
