package org.branchbook.plans.outlook;

/** What clients are counted together by: a manager, a department; a client alone. */
public record Whole(long id, String name) {
  /** Of none. */
  public static final Whole NONE = new Whole(0, "");

  /** Of all together. */
  public static final Whole ALL = new Whole(-1, "");
}
