package org.branchbook.plans.deviations;

/** What a deviation is made of. */
public enum Part {
  /** The balances are smaller or larger than planned. */
  VOLUME,
  /** They earn less or more than planned. */
  RATE,
  FEE,
  COST,
  LOSS,
  /** A product was lost, or has come that wasn't planned. */
  PRODUCT,
  /** The part of the volume that went with a connected client who deviates as well. */
  LINKED
}
