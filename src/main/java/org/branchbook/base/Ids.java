package org.branchbook.base;

/**
 * New numbers for records, unique in the store; drawn before saving, so that a repeated save is
 * known.
 */
public interface Ids {
  /** A number never given before in this store, positive and below 2^35. */
  long next();
}
