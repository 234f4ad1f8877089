import { weightsKey } from '#electron/store/setting-change.ts';
import type { Store } from '#electron/store/store.ts';
import { weightsSchema } from '#shared/api/item-action-schema.ts';
import { defaultWeights, type PriorityWeights } from '#shared/domain/priority-weights.ts';

/** The weights that a person set; the first ones as long as nobody did, or when they can't be read any more. */
export async function storedWeights(store: Pick<Store, 'setting'>): Promise<PriorityWeights> {
  const text = await store.setting(weightsKey);
  if (text === null) return defaultWeights;
  const weights = weightsSchema.safeParse(fromJson(text));
  return weights.success ? weights.data : defaultWeights;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
