import type { Bilingual } from '#shared/domain/bilingual.ts';
import { hasContent, type Problem, type ProblemCode, type ReadStatus } from '#shared/domain/file-reading.ts';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import type { FindingFacts } from '../outcome.ts';
import { problemSentence } from '../terms.ts';

export const fileUnreadable = defineCheck({
  id: 'file-unreadable',
  class: 'unchecked',
  severity: 'warning',
  title: { nl: 'Bestand is leesbaar', en: 'File can be read' },
  why: {
    nl: 'Wat niet gelezen kan worden, is niet gecontroleerd. Dat mag nooit voor goed doorgaan.',
    en: 'What can’t be read has not been checked. That must never pass for fine.',
  },
  options: options({}),
  messages: {
    unreadable: {
      what: {
        nl: '{file} kon niet worden gecontroleerd. {problem}',
        en: '{file} could not be checked. {problem}',
      },
      todo: {
        nl: 'Open het bestand en controleer het zelf, of vraag om een exemplaar dat leesbaar is.',
        en: 'Open the file and check it yourself, or ask for a copy that can be read.',
      },
    },
    locked: {
      what: {
        nl: '{file} kon niet worden gecontroleerd, omdat er een wachtwoord op zit.',
        en: '{file} could not be checked, because it is protected by a password.',
      },
      todo: {
        nl: 'Vraag de afzender om een exemplaar zonder wachtwoord.',
        en: 'Ask the sender for a copy without a password.',
      },
    },
    unavailable: {
      what: {
        nl: '{file} kon nu niet worden geopend. {problem}',
        en: '{file} could not be opened now. {problem}',
      },
      todo: {
        nl: 'Zorg dat het bestand bereikbaar is. Het wordt bij de volgende controleronde opnieuw gelezen.',
        en: 'Make sure that the file can be reached. It will be read again in the next run.',
      },
    },
    unsupported: {
      what: {
        nl: '{file} hoort bij dit dossier, maar dit soort bestand wordt niet gelezen.',
        en: '{file} belongs to this dossier, but this kind of file is not read.',
      },
      todo: {
        nl: 'Open het bestand als de inhoud van belang is.',
        en: 'Open the file if its content matters.',
      },
    },
  },

  dossier: ({ dossier }, say) =>
    dossier.documents.map((document) => {
      if (hasContent(document.status)) return say.satisfied(document.id);
      if (document.link === 'suggested') return say.notApplicable(document.id);
      return say.unclear(document.id, messageFor(document.status), wordsOf(document), factsOf(document));
    }),

  workspace: ({ workspace }, say) => {
    const unlinked = new Set(workspace.unlinked);
    const loose = workspace.documents.filter(({ id }) => unlinked.has(id));
    const documents = loose.map((document) => {
      const about = { of: null, subject: document.id };
      if (hasContent(document.status)) return say.satisfied(about);
      if (document.status === 'unsupported') return say.notApplicable(about);
      return say.unclear(about, messageFor(document.status), wordsOf(document), factsOf(document));
    });
    const paths = workspace.unavailable.map((path) => {
      const away = { ...path, status: 'unavailable' } as const;
      return say.unclear(
        { of: null, subject: `path:${path.shownPath}` },
        'unavailable',
        wordsOf(away),
        factsOf(away),
      );
    });
    return [...documents, ...paths];
  },
});

type UnreadFile = Pick<SourceDocument, 'file' | 'shownPath' | 'status' | 'problem'>;

function wordsOf({ shownPath, status, problem }: UnreadFile) {
  return { file: shownPath, problem: sentenceFor(status, problem) };
}

function factsOf({ file, status }: UnreadFile): FindingFacts {
  const facts: FindingFacts = {
    evidence: [{ role: 'found', at: { kind: 'file', file }, raw: null }],
    values: [status],
  };
  return status === 'unsupported' ? { ...facts, severity: 'info' } : facts;
}

type MessageId = 'unreadable' | 'locked' | 'unavailable' | 'unsupported';

function messageFor(status: ReadStatus): MessageId {
  if (status === 'encrypted') return 'locked';
  if (status === 'unavailable' || status === 'unsupported') return status;
  return 'unreadable';
}

const statusProblems: Readonly<Partial<Record<ReadStatus, ProblemCode>>> = {
  'no-text': 'no-text-on-pages',
  encrypted: 'encrypted',
  corrupt: 'damaged',
  unsupported: 'kind-not-supported',
  'too-large': 'too-many-bytes',
  timeout: 'took-too-long',
};

function sentenceFor(status: ReadStatus, problem: Problem | null): Bilingual {
  return problemSentence(problem?.code ?? statusProblems[status] ?? 'reader-failed');
}
