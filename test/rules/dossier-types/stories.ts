import type { Story } from '../../support/a-story.ts';
import { storiesOfOrders } from './stories-of-orders.ts';
import { storiesOfRelations } from './stories-of-relations.ts';
import { storiesOfTrade } from './stories-of-trade.ts';

/** For one dossier type: a complete case, one with wrong values, a late one in which nearly all is missing, and one that has only just begun. */
export interface Stories {
  readonly complete: Story;
  readonly wrong: Story;
  readonly bare: Story;
  readonly early: Story;
  /** What can’t be wrong together with the rest. */
  readonly otherwise?: readonly Story[];
}

export const stories: Readonly<Record<string, Stories>> = {
  ...storiesOfOrders,
  ...storiesOfTrade,
  ...storiesOfRelations,
};
