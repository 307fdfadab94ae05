package org.branchbook.plans.outlook;

/** By what a forecast is told. */
public enum By {
  CLIENT,
  MANAGER,
  DEPARTMENT,
  INDUSTRY;

  /** What a client is counted in. */
  Whole of(Belonging belonging) {
    return switch (this) {
      case CLIENT -> new Whole(belonging.client().value(), belonging.name());
      case MANAGER -> belonging.responsible();
      case DEPARTMENT -> belonging.department();
      case INDUSTRY -> new Whole(0, belonging.industry());
    };
  }
}
