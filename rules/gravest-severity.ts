import type { Finding } from '#shared/domain/finding.ts';
import { type Severity, severities } from '#shared/domain/severity.ts';

/** The gravest severity among findings; `info` when there are none. */
export function gravestSeverity(findings: readonly Pick<Finding, 'severity'>[]): Severity {
  return severities.find((one) => findings.some(({ severity }) => severity === one)) ?? 'info';
}
