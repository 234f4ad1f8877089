import type { DocumentType } from '../domain/document-type.ts';
import type { Dossier, DossierId, LinkReason } from '../domain/dossier.ts';
import type { DossierType } from '../domain/dossier-type.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { Problem, ReadStatus } from '../domain/file-reading.ts';
import { type Finding, mainFindings } from '../domain/finding.ts';
import type { UnlinkedDocument } from '../domain/linking.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Decision, Register, SourceDocument } from '../domain/recognised.ts';
import { keyInId, maskedDossier } from '../domain/secret-fields.ts';
import { withoutSecretValues } from '../domain/secret-findings.ts';
import type { Severity } from '../domain/severity.ts';
import { type DossierJson, type DossierStatusJson, toDossierJson } from './dossier-json.ts';
import { type FindingJson, toFindingJson } from './finding-json.ts';

/** What judged it: the program, and every dossier type with the mark of what it says. */
interface ReportVersions {
  readonly program: string;
  readonly types: readonly { readonly id: string; readonly version: string }[];
}

/** What `toCheckJson` needs of a finished run. */
export interface CheckResult {
  readonly asOf: LocalDate;
  readonly versions: ReportVersions;
  readonly folders: readonly FilePath[];
  /** Those of the dossiers: they say which numbers may not be shown. */
  readonly types: readonly Pick<DossierType, 'id' | 'checks' | 'fields'>[];
  readonly dossiers: readonly { readonly dossier: Dossier; readonly status: DossierStatusJson }[];
  readonly findings: readonly Finding[];
  readonly unlinked: readonly {
    readonly document: {
      readonly shownPath: string;
      readonly recognised: { readonly type: { readonly type: DocumentType } | null };
    };
    readonly suggestions: readonly Pick<UnlinkedDocument['suggestions'][number], 'dossier' | 'because'>[];
  }[];
  readonly unread: readonly {
    readonly file: FilePath;
    readonly shownPath: string;
    readonly status: ReadStatus;
    readonly problem: Problem;
  }[];
  readonly decisions: readonly Decision[];
  readonly documents: readonly Pick<SourceDocument, 'file' | 'shownPath'>[];
  readonly registers: readonly Pick<Register, 'file' | 'shownPath'>[];
}

/** The answer of `check`. Files are named by their path below the folder that was checked. */
export interface CheckJson {
  readonly asOf: LocalDate;
  readonly versions: ReportVersions;
  readonly folders: readonly string[];
  readonly summary: {
    readonly dossiers: number;
    readonly complete: number;
    readonly incomplete: number;
    readonly unchecked: number;
    readonly findings: Readonly<Record<Severity, number>>;
  };
  readonly dossiers: readonly DossierJson[];
  readonly findings: readonly FindingJson[];
  readonly unlinked: readonly UnlinkedJson[];
  readonly unread: readonly {
    readonly file: string;
    readonly status: ReadStatus;
    readonly problem: Problem;
  }[];
  readonly decisions: readonly DecisionJson[];
}

interface UnlinkedJson {
  readonly file: string;
  readonly documentType: DocumentType | null;
  readonly suggestions: readonly {
    readonly dossier: string;
    readonly dossierId: DossierId;
    readonly because: LinkReason;
  }[];
}

type DecisionJson = Omit<Decision, 'file' | 'shownPath'> & { readonly file: string };

/** A finished run in the shape of the contract, a citizen service number by its last digits. Counts are counted from the lists beside them. */
export function toCheckJson(result: CheckResult): CheckJson {
  const shown = shownPaths(result);
  const keys = new Map(result.dossiers.map(({ dossier }) => [dossier.id, dossier.key]));
  return {
    asOf: result.asOf,
    versions: result.versions,
    folders: result.folders,
    summary: summaryOf(result),
    dossiers: result.dossiers.map(({ dossier, status }) =>
      toDossierJson(shownDossier(dossier, result.types), status),
    ),
    findings: result.findings.map((finding) =>
      toFindingJson(withoutSecretValues(finding, result.types), shown),
    ),
    unlinked: result.unlinked.map(({ document, suggestions }) => ({
      file: document.shownPath,
      documentType: document.recognised.type?.type ?? null,
      suggestions: suggestions.map(({ dossier, because }) => ({
        dossier: keys.get(dossier) ?? keyInId(dossier),
        dossierId: dossier,
        because,
      })),
    })),
    unread: result.unread.map(({ shownPath, status, problem }) => ({ file: shownPath, status, problem })),
    decisions: result.decisions.map(({ file: _, shownPath, ...decision }) => ({
      file: shownPath,
      ...decision,
    })),
  };
}

function shownDossier(dossier: Dossier, types: CheckResult['types']): Dossier {
  const type = types.find(({ id }) => id === dossier.type);
  return type === undefined ? dossier : maskedDossier(dossier, type);
}

function summaryOf({ dossiers, findings }: CheckResult): CheckJson['summary'] {
  const having = (status: DossierStatusJson) => dossiers.filter((entry) => entry.status === status).length;
  const main = mainFindings(findings);
  const of = (severity: Severity) => main.filter((finding) => finding.severity === severity).length;
  return {
    dossiers: dossiers.length,
    complete: having('complete'),
    incomplete: having('incomplete'),
    unchecked: having('unchecked'),
    findings: { blocking: of('blocking'), warning: of('warning'), info: of('info') },
  };
}

/** Path below the folder for every file the run knows; the full path for any other. */
function shownPaths({ documents, registers, unread, decisions }: CheckResult): (file: FilePath) => string {
  const known = new Map<FilePath, string>();
  for (const { file, shownPath } of [...decisions, ...registers, ...unread, ...documents])
    known.set(file, shownPath);
  return (file) => known.get(file) ?? file;
}
