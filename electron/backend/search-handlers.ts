import type { FoundSubject } from '#electron/store/search/find-subjects.ts';
import type { Found, FoundDocument, FoundLine } from '#electron/store/search/search-store.ts';
import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { SearchGroup, SearchHit, SearchKind } from '#shared/api/search-views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { keyInId } from '#shared/domain/secret-fields.ts';
import { searchQuery } from '#shared/search/search-query.ts';
import { snippet } from '#shared/search/snippet.ts';
import type { Desk } from './desk.ts';
import { listedDossiers } from './listed-dossiers.ts';
import { shortPath } from './workspace-files.ts';

const longestShown = 160;

/** Finding dossiers, items, documents and what people wrote by anything that stands in them. */
export function searchHandlers(desk: Desk): Pick<Handlers, 'search'> {
  return {
    search: async ({ text, limit }) => {
      const { session, types } = desk;
      if (!session) return failure('no-workspace');
      const query = searchQuery(text);
      if (query === null) return success({ groups: [], isWhole: true });
      const found = await session.store.search(query, limit + 1);
      const shownPath = (path: string) => shortPath(path, session.workspace.folders);
      const dossiers = await listedDossiers(session);
      const keyOf = (id: string) => dossiers.get(id as DossierId)?.dossier.key ?? keyInId(id);
      const groups = groupsOf(found, limit, hitMakers({ types, shownPath, keyOf }));
      return success({ groups, isWhole: found.isWhole });
    },
  };
}

type HitMakers = ReturnType<typeof hitMakers>;

function groupsOf(found: Found, limit: number, make: HitMakers): readonly SearchGroup[] {
  const group = (kind: SearchKind, hits: readonly SearchHit[]): SearchGroup => ({
    kind,
    hits: hits.slice(0, limit),
    more: hits.length > limit,
  });
  return [
    group('dossier', found.dossiers.map(make.dossier)),
    group('item', found.items.map(make.item)),
    group('document', found.documents.map(make.document)),
    group('history', found.history.map(make.line)),
  ].filter(({ hits }) => hits.length > 0);
}

interface HitWords {
  readonly types: readonly DossierType[];
  readonly shownPath: (path: string) => string;
  readonly keyOf: (dossier: string) => string;
}

function hitMakers({ types, shownPath, keyOf }: HitWords) {
  const matched = ({ match, dossier }: FoundSubject): SearchHit['matched'] => ({
    label: labelOf(match.part.kind, dossier, types),
    ...snippet(match.part.text, match.ranges, longestShown),
  });
  const about = (dossier: string | null) => (dossier === null ? null : keyOf(dossier));
  return {
    dossier: (found: FoundSubject): SearchHit => ({
      title: same(textOf(found, 'key')),
      about: textOf(found, 'party') || null,
      matched: matched(found),
      goTo: { kind: 'dossier', dossier: found.ref as DossierId },
    }),
    item: (found: FoundSubject): SearchHit => {
      const [nl, en] = found.parts.filter(({ kind }) => kind === 'what');
      return {
        title: { nl: nl?.text ?? '', en: en?.text ?? '' },
        about: about(found.dossier),
        matched: matched(found),
        goTo: { kind: 'item', item: found.ref as ItemId, dossier: found.dossier as DossierId | null },
      };
    },
    document: (found: FoundDocument): SearchHit => ({
      title: same(shownPath(found.path)),
      about: about(found.dossier),
      matched: matched(found),
      goTo: {
        kind: 'document',
        file: found.path as FilePath,
        dossier: found.dossier as DossierId | null,
      },
    }),
    line: (found: FoundLine): SearchHit => {
      const dossier = found.dossier as DossierId | null;
      return {
        title: same(textOf(found, 'who')),
        about: about(dossier),
        matched: matched(found),
        goTo:
          dossier === null
            ? { kind: 'item', item: (found.item ?? '') as ItemId, dossier }
            : { kind: 'dossier', dossier },
      };
    },
  };
}

const labels: Readonly<Record<string, Bilingual>> = {
  key: { nl: 'Nummer', en: 'Number' },
  party: { nl: 'Naam', en: 'Name' },
  what: { nl: 'Wat er mis is', en: 'What is wrong' },
  note: { nl: 'Notitie', en: 'Note' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  question: { nl: 'Vraag', en: 'Question' },
  with: { nl: 'Met wie', en: 'With whom' },
  reason: { nl: 'Reden', en: 'Reason' },
  next: { nl: 'Volgende stap', en: 'Next step' },
  task: { nl: 'Taak', en: 'Task' },
  who: { nl: 'Door', en: 'By' },
  file: { nl: 'Bestandsnaam', en: 'File name' },
  text: { nl: 'In het document', en: 'In the document' },
};

function labelOf(kind: string, dossier: string | null, types: readonly DossierType[]): Bilingual {
  const type = types.find(({ id }) => dossier?.startsWith(`${id}:`));
  return labels[kind] ?? type?.fields.find(({ id }) => id === kind)?.label ?? same(kind);
}

function textOf({ parts }: FoundSubject, kind: string): string {
  return parts.find((part) => part.kind === kind)?.text ?? '';
}

function same(text: string): Bilingual {
  return { nl: text, en: text };
}
