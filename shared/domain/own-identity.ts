/** The company whose administration this is, as its documents name it. A list that is empty: nothing is known of that. */
export interface OwnIdentity {
  /** The own company first, then others of the same administration: several suppliers send their invoices to them. */
  readonly names: readonly string[];
  /** Capitals without spaces and punctuation. */
  readonly vatIds: readonly string[];
  /** Addresses that stand with it on two documents at least. */
  readonly addresses: readonly string[];
}
