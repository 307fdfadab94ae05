package org.branchbook.staff.care;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** The store as it lies on the disk. */
public interface StoreFile {
  /** Whether it is a file on this computer that this program alone has open. */
  boolean here();

  /** How much it takes up; empty where that can't be told. */
  OptionalLong bytes();

  /**
   * How much of a file here is no longer used, in percent; empty where that can't be told. What is
   * changed is written anew, and the old stays until the file is compacted.
   */
  OptionalInt unused();

  /** Whether compacting the file is worth the while: it is large and more than half unused. */
  default boolean wasteful() {
    return unused().orElse(0) > 50 && bytes().orElse(0) > 64_000_000;
  }

  /** Whether its file is encrypted; false for a server's, where that is the server's affair. */
  boolean encrypted();

  /** Closes the store and rewrites its file without what is no longer used. */
  void compact();
}
