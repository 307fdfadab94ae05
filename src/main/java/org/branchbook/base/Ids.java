package org.branchbook.base;

import java.util.function.LongSupplier;

/**
 * New numbers for records, unique in the store; drawn before saving, so that a repeated save is
 * known.
 */
public interface Ids {
  /** A number never given before in this store, positive and below 2^35. */
  long next();

  /**
   * Numbers for whoever needs thousands: fetched fifty thousand at a time, so that asking for one
   * hardly ever waits for the store. Those that are left over are never given to anybody. Not for
   * several threads at once.
   */
  default LongSupplier many() {
    return this::next;
  }
}
