import type { Input } from '#shared/api/methods.ts';
import type { Failure } from '#shared/api/reply.ts';
import type { ItemId } from '#shared/domain/open-item.ts';

/** Changes an item and answers the failure, or null when it went well. */
export type ChangeItem = (item: ItemId, action: Input<'changeItem'>['action']) => Promise<Failure | null>;
