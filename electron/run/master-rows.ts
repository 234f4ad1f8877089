import type { MasterRow } from '#rules/workspace-facts.ts';
import type { Register } from '#shared/domain/recognised.ts';

/** Every row of the lists of customers, suppliers and prices. */
export function masterRows(registers: readonly Register[]): readonly MasterRow[] {
  return registers.flatMap((register) => {
    const { role } = register;
    if (role.kind !== 'master') return [];
    return register.rows.map((row) => ({ of: role.of, register, row }));
  });
}
