import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { Log } from '#electron/backend/backend.ts';
import {
  desktopSettingsSchema,
  updateSettingsSchema,
  watchSettingsSchema,
} from '#shared/api/host-settings-schema.ts';
import { languages } from '#shared/domain/bilingual.ts';

const longestPolicy = 256 * 1024;

/** What an administrator may decide for everyone on a computer. What is not mentioned stays the person's own choice. */
export const policySchema = z
  .strictObject({
    language: z.enum(languages).optional().describe('Language of the program.'),
    theme: z.enum(['system', 'light', 'dark']).optional().describe('Light or dark.'),
    workspaces: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(200),
          folders: z.array(z.string().min(1).max(4096)).min(1).max(50),
        }),
      )
      .max(50)
      .optional()
      .describe('Workspaces that stand in the list of recent ones for everyone. Folders as absolute paths.'),
    watch: watchSettingsSchema.optional().describe('When the program checks by itself.'),
    desktop: desktopSettingsSchema.optional().describe('How the installed program behaves in the system.'),
    readPictures: z.boolean().optional().describe('Whether words on scans and photos are read.'),
    updates: updateSettingsSchema
      .optional()
      .describe('Where newer versions come from; with "on": false nobody can switch them on.'),
    typesFolder: z
      .string()
      .min(1)
      .max(4096)
      .optional()
      .describe('Folder, as an absolute path, with dossier types for everyone, below those of a person.'),
    departmentNames: z
      .record(z.string().min(1).max(100), z.string().min(1).max(100))
      .optional()
      .describe('What the departments are called here, such as {"finance": "Administratie"}.'),
  })
  .describe('Decisions of an administrator for everyone who uses Sluitend on this computer.');

export type MachinePolicy = z.infer<typeof policySchema>;

/** Where the policy of a computer stands: a place that only an administrator may write. */
export function policyFile(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === 'win32')
    return join(environment['ProgramData'] || 'C:\\ProgramData', 'Sluitend', 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/Sluitend/policy.json';
  return '/etc/sluitend/policy.json';
}

/** The policy in a file; empty when there is none, `invalid` when it is no policy: then nothing of it counts. */
export function readPolicy(file: string): MachinePolicy | 'invalid' {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return {};
  if (size > longestPolicy) return 'invalid';
  try {
    const parsed = policySchema.safeParse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
    return parsed.success && allAbsolute(parsed.data) ? parsed.data : 'invalid';
  } catch (cause) {
    if (cause instanceof SyntaxError || (cause instanceof Error && 'code' in cause)) return 'invalid';
    throw cause;
  }
}

/** The policy of this computer; one that can't be read is told in the log and counts as none. */
export function policyOf(
  { platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>,
  log: Pick<Log, 'info'>,
): MachinePolicy {
  const policy = readPolicy(policyFile(platform, env));
  if (policy !== 'invalid') return policy;
  log.info('the policy file of this computer is no policy and was left out');
  return {};
}

function allAbsolute({ workspaces = [], typesFolder }: MachinePolicy): boolean {
  const folders = [
    ...workspaces.flatMap((workspace) => workspace.folders),
    ...(typesFolder ? [typesFolder] : []),
  ];
  return folders.every((folder) => isAbsolute(folder));
}
