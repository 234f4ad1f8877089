import { z } from 'zod';
import { documentTypes } from '../domain/document-type.ts';
import { pathSchema as path } from './path-schema.ts';
import type { SetUpView, SheetPreview } from './set-up-views.ts';
import type { ExpressionView, MistakeView, TrialView, TypeDraft, TypesView, TypeView } from './type-views.ts';
import type { SavedReport } from './views.ts';

const nothing = z.strictObject({});
const typeId = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,79}$/);
const typeText = z.string().max(500_000);

/** What a person decides about a sheet; what is left out is recognised. */
const sheetPins = z.strictObject({
  headerRow: z.int().min(1).max(1_048_576).exactOptional(),
  role: z
    .union([
      z.strictObject({ kind: z.literal('dossiers'), type: typeId }),
      z.strictObject({ kind: z.literal('master'), of: z.enum(['supplier', 'customer', 'article']) }),
      z.strictObject({ kind: z.literal('unknown') }),
    ])
    .exactOptional(),
  columns: z
    .array(
      z.strictObject({
        column: z.int().min(1).max(16_384),
        header: z.string().max(32_767),
        field: z.string().min(1).max(80).nullable(),
      }),
    )
    .max(500)
    .exactOptional(),
  dateOrder: z.enum(['day-first', 'month-first']).exactOptional(),
  decimalSign: z.enum(['comma', 'point']).exactOptional(),
});

/** What the page may ask about the set-up of a workspace and its dossier types. */
export const setUpInputs = {
  getSetUp: nothing,
  /** What the sheet looks like with these decisions; null: with those that are remembered. Nothing is kept. */
  previewSheet: z.strictObject({ file: path, sheet: z.string().max(255), pins: sheetPins.nullable() }),
  /** null: forgets what was decided about sheets like this one. */
  pinSheet: z.strictObject({ file: path, sheet: z.string().max(255), pins: sheetPins.nullable() }),
  pinDocument: z.strictObject({ file: path, documentType: z.enum(documentTypes).nullable() }),
  /** Which company the workspace is of: a name, none of them, or what the program recognises. */
  pinOwnCompany: z.strictObject({
    choice: z.union([
      z.strictObject({ kind: z.literal('name'), name: z.string().trim().min(1).max(200) }),
      z.strictObject({ kind: z.enum(['none', 'recognise']) }),
    ]),
  }),
  getTypes: nothing,
  getType: z.strictObject({ type: typeId }),
  /** A type out of a form, or out of a text that a person wrote. */
  draftType: z.union([
    z.strictObject({ type: typeId, draft: z.record(z.string(), z.unknown()) }),
    z.strictObject({ type: typeId, text: typeText }),
  ]),
  tryType: z.strictObject({ type: typeId, text: typeText.nullable() }),
  cancelTrial: nothing,
  /** null: takes the own changes away. */
  saveType: z.strictObject({ type: typeId, text: typeText.nullable() }),
  exportType: z.strictObject({ type: typeId }),
  importType: z.strictObject({ name: z.string().min(1).max(255), text: typeText }),
  askExpression: z.strictObject({
    type: typeId,
    expression: z.string().max(4000),
    dossier: z.string().min(1).max(500).nullable(),
  }),
} as const;

/** What those methods answer with. */
export interface SetUpOutputs {
  getSetUp: SetUpView;
  previewSheet: SheetPreview;
  pinSheet: null;
  pinDocument: null;
  pinOwnCompany: null;
  getTypes: TypesView;
  getType: TypeView;
  draftType: TypeDraft;
  tryType: TrialView;
  cancelTrial: null;
  /** What is wrong with it; nothing was kept then. */
  saveType: readonly MistakeView[];
  /** null when the person closed the dialog. */
  exportType: SavedReport | null;
  importType: { readonly type: string | null; readonly mistakes: readonly MistakeView[] };
  askExpression: ExpressionView;
}
