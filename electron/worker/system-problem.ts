import type { Problem, ProblemCode } from '#shared/domain/file-reading.ts';

const codes: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EAGAIN: 'in-use',
  ENAMETOOLONG: 'path-too-long',
  ELOOP: 'link-loop',
};

/** What the operating system said, as a problem; `null` when the error is no error of the operating system. */
export function systemProblem(error: unknown): Problem | null {
  const code = systemCode(error);
  return code === null ? null : { code: codes[code] ?? 'reader-failed', detail: code };
}

function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}
