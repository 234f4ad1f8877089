import type { Dossier } from './dossier.ts';
import type { DossierType } from './dossier-type.ts';
import { canonicalText, type FieldValue } from './field-value.ts';
import type { Finding } from './finding.ts';
import { maskBsn } from './identifiers/bsn.ts';
import { secretFieldsOf } from './secret-fields.ts';

type SecretType = Parameters<typeof secretFieldsOf>[0];

/** As many digits as a masked number still shows: what has no more hides nothing. */
const shownDigits = 4;

/**
 * A new finding with no citizen service number in its words or its evidence. Expected and found stay as they are, for the checks
 * that compare with them; `withoutSecretValues` is for who shows them.
 */
export function withoutSecretWords(finding: Finding, type: SecretType, dossier: Dossier | null): Finding {
  const secrets = secretsOf(finding, type, dossier);
  if (secrets.length === 0) return finding;
  const hide = (text: string) => hideIn(text, secrets);
  const { what, todo } = finding.message;
  return {
    ...finding,
    message: {
      what: { nl: hide(what.nl), en: hide(what.en) },
      todo: { nl: hide(todo.nl), en: hide(todo.en) },
    },
    evidence: finding.evidence.map((one) => (one.raw === null ? one : { ...one, raw: hide(one.raw) })),
  };
}

/** The finding as it may be shown: where it is about a citizen service number, expected and found by their last digits. */
export function withoutSecretValues(
  finding: Finding,
  types: readonly (SecretType & Pick<DossierType, 'id'>)[],
): Finding {
  if (finding.expected === null && finding.found === null) return finding;
  const type = types.find(({ id }) => finding.dossier?.startsWith(`${id}:`));
  if (type === undefined || !isAboutSecret(finding.subject, type)) return finding;
  return { ...finding, expected: maskedValue(finding.expected), found: maskedValue(finding.found) };
}

/** Whether a finding with this subject is about a field that holds citizen service numbers. */
export function isAboutSecret(subject: string, type: SecretType): boolean {
  const secret = secretFieldsOf(type);
  return secret.length > 0 && subject.split(/[:+/]/).some((part) => secret.includes(part));
}

function maskedValue(value: FieldValue | null): FieldValue | null {
  if (value === null) return null;
  const text = canonicalText(value);
  return isLong(text) ? { kind: 'identifier', text: maskBsn(text) } : value;
}

/** Every spelling of a number that this finding could repeat. */
function secretsOf(finding: Finding, type: SecretType, dossier: Dossier | null): readonly string[] {
  const secret = secretFieldsOf(type);
  if (secret.length === 0) return [];
  const ofDossier = secret.flatMap((field) =>
    (dossier?.fields[field]?.sources ?? []).flatMap(({ reading }) => {
      if (reading.state === 'absent') return [];
      return reading.state === 'read' ? [reading.raw, canonicalText(reading.value)] : [reading.raw];
    }),
  );
  const { expected, found, evidence } = finding;
  const own = isAboutSecret(finding.subject, type)
    ? [
        ...[expected, found].flatMap((value) => (value === null ? [] : [canonicalText(value)])),
        ...evidence.flatMap(({ role, raw }) => (role === 'context' || raw === null ? [] : [raw])),
      ]
    : [];
  return [...new Set([...ofDossier, ...own])].filter(isLong);
}

/** Each of them as it is spelt, and the same digits with other signs between. */
function hideIn(text: string, secrets: readonly string[]): string {
  const digits = new Set(secrets.map(digitsOf));
  const masked = (part: string) => (digits.has(digitsOf(part)) ? maskBsn(part) : part);
  return secrets
    .reduce((rest, secret) => rest.replaceAll(secret, maskBsn(digitsOf(secret))), text)
    .replace(/\d(?:[ .-]?\d){4,}/g, (run) => {
      const whole = masked(run);
      return whole === run ? run.replace(/\d{5,}/g, masked) : whole;
    });
}

function isLong(text: string): boolean {
  return digitsOf(text).length > shownDigits;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
