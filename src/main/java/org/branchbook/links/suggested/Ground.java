package org.branchbook.links.suggested;

/** What two clients share that speaks for a link. */
public enum Ground {
  PHONE(4),
  EMAIL(5),
  /** The same dwelling or office. */
  ADDRESS(3),
  /** The same dwelling and the same family name. */
  HOUSEHOLD(6),
  DIRECTOR(4),
  /** The right to dispose of the same account, or the same account's number. */
  ACCOUNT(5),
  GUARANTOR(3),
  /** A parent in common. */
  PARENT(7),
  /** The one is a parent of the other's wife or husband. */
  SPOUSES_PARENT(5);

  /** How much it speaks for a link beside the others. */
  public final int weight;

  Ground(int weight) {
    this.weight = weight;
  }
}
