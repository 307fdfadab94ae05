package org.branchbook.staff.care;

import java.util.OptionalLong;

/** The store as it lies on the disk. */
public interface StoreFile {
  /** Whether it is a file on this computer that this program alone has open. */
  boolean here();

  /** How much it takes up; empty where that can't be told. */
  OptionalLong bytes();

  /** Whether its file is encrypted; false for a server's, where that is the server's affair. */
  boolean encrypted();

  /** Closes the store and rewrites its file without what is no longer used. */
  void compact();
}
