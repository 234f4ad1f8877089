import { sameInvoices } from '#rules/same-invoice.ts';
import type { DoubleView } from '#shared/api/filing-views.ts';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import type { Desk } from './desk.ts';
import { listedDossiers } from './listed-dossiers.ts';
import type { QuickCheckBasis } from './quick-check-basis.ts';

/** Documents of the workspace with the same content as a dropped one, and invoices with the number and sender of it. Files of nothing are no copies of each other. */
export async function doublesOf(
  dropped: SourceDocument,
  { documents, links }: Pick<QuickCheckBasis, 'documents' | 'links'>,
  { session }: Pick<Desk, 'session'>,
): Promise<readonly DoubleView[]> {
  const others = documents.filter(({ file }) => file !== dropped.file);
  const isEmpty = dropped.problem?.code === 'empty-file';
  const contents = isEmpty ? [] : others.filter(({ hash }) => hash !== null && hash === dropped.hash);
  const numbers = sameInvoices([...others.filter(({ hash }) => hash !== dropped.hash), dropped])
    .filter((group) => group.includes(dropped))
    .flatMap((group) => group.filter((one) => one !== dropped));
  const dossiers = session ? await listedDossiers(session) : new Map<never, never>();
  const view = (how: DoubleView['how']) => (double: SourceDocument) => {
    const link = links.find(({ document, certainty }) => document === double.id && certainty !== 'suggested');
    const dossier = link && dossiers.get(link.dossier)?.dossier;
    return {
      shownPath: double.shownPath,
      how,
      dossier: dossier ? { id: dossier.id, key: dossier.key } : null,
    };
  };
  return [...contents.map(view('same-content')), ...numbers.map(view('same-number'))];
}
