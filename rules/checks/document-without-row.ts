import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { firstFew } from '../first-few.ts';
import { looseKeys } from '../loose-keys.ts';
import { fieldTerm } from '../terms.ts';
import type { WorkspaceFacts } from '../workspace-facts.ts';

export const documentWithoutRow = defineCheck({
  id: 'document-without-row',
  class: 'unexpected',
  severity: 'warning',
  title: {
    nl: 'Elk stuk hoort bij een regel in het overzicht',
    en: 'Every document belongs to a row in the register',
  },
  why: {
    nl: 'Een stuk met een nummer dat in geen overzicht staat, is niet verwerkt, of hoort bij een ander nummer.',
    en: 'A document with a number that is in no register was not processed, or belongs to another number.',
  },
  options: options({}),
  messages: {
    unknown: {
      what: {
        nl: '{file} {file|noemt|noemen} {label} {key}, maar dat nummer staat niet in het overzicht.',
        en: '{file} {file|states|state} {label} {key}, but that number is not in the register.',
      },
      todo: {
        nl: 'Neem het nummer op in het overzicht, of koppel het stuk aan het dossier waar het bij hoort.',
        en: 'Add the number to the register, or link the document to the dossier it belongs to.',
      },
    },
  },

  workspace: ({ workspace }, say) => {
    const types = new Map(
      workspace.types.filter((type) => hasRegister(workspace, type)).map((type) => [type.id, type]),
    );
    const filed = filesByDossier(workspace);
    const dossiers = workspace.dossiers.map((dossier) => {
      const about = { of: dossier, subject: 'row' };
      const type = types.get(dossier.type);
      if (!type) return say.notApplicable(about);
      if (dossier.row !== null) return say.satisfied(about);
      const documents = filed.get(dossier.id) ?? [];
      const data = {
        file: firstFew(
          documents.map(({ shownPath }) => shownPath),
          3,
        ),
        label: fieldTerm(type, type.key),
        key: dossier.key,
      };
      return documents.length === 0
        ? say.notApplicable(about)
        : say.violated(about, 'unknown', data, { evidence: documents.slice(0, 10).map(fileEvidence) });
    });
    const loose = looseKeys(workspace, [...types.values()]).map(
      ({ subject, type, key, documents, evidence }) =>
        say.violated(
          { of: null, subject, type: type.id },
          'unknown',
          {
            file: firstFew(
              documents.map(({ shownPath }) => shownPath),
              3,
            ),
            label: fieldTerm(type, type.key),
            key,
          },
          { found: { kind: 'identifier', text: key }, evidence },
        ),
    );
    return [...dossiers, ...loose];
  },
});

function hasRegister({ registers }: WorkspaceFacts, type: DossierType): boolean {
  return registers.some(({ role }) => role.kind === 'dossiers' && role.type === type.id);
}

function filesByDossier({
  documents,
  links,
}: WorkspaceFacts): ReadonlyMap<string, readonly SourceDocument[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const filed = new Map<string, SourceDocument[]>();
  for (const { document, dossier, certainty } of links) {
    const found = certainty === 'suggested' ? undefined : byId.get(document);
    if (found) filed.set(dossier, [...(filed.get(dossier) ?? []), found]);
  }
  return filed;
}

function fileEvidence({ file }: SourceDocument): FindingEvidence {
  return { role: 'found', at: { kind: 'file', file }, raw: null };
}
