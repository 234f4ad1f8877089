import { useTranslation } from 'react-i18next';
import type { TypeOfRows } from '#shared/api/set-up-views.ts';
import type { RegisterRole } from '#shared/domain/recognised.ts';
import { useBilingual } from '../app/app-context.ts';

/** A role as a text, to compare and to choose by. */
export function roleKey(role: RegisterRole): string {
  if (role.kind === 'unknown') return 'unknown';
  return role.kind === 'dossiers' ? `dossiers:${role.type}` : `master:${role.of}`;
}

/** What the rows of a sheet are, in the words of the person. */
export function useRoleTitle(types: readonly TypeOfRows[]): (role: RegisterRole) => string {
  const { t } = useTranslation();
  const say = useBilingual();
  return (role) => {
    const type = types.find((one) => roleKey(one.role) === roleKey(role));
    return type ? say(type.title) : t('setUp.noRegister');
  };
}
