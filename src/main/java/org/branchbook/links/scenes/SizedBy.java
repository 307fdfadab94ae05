package org.branchbook.links.scenes;

/** By what clients on a map are larger than others. */
public enum SizedBy {
  /** All alike. */
  SAME,
  /** By how many links they have on the map. */
  LINKS,
  /** By what they hold with the bank, as far as it may be read. */
  HOLDINGS
}
