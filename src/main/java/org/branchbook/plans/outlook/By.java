package org.branchbook.plans.outlook;

import org.branchbook.plans.budget.WholePlans.Answering;
import org.jspecify.annotations.Nullable;

/** By what a forecast is told. */
public enum By {
  CLIENT,
  MANAGER,
  DEPARTMENT,
  INDUSTRY;

  /**
   * What a client is counted in, so that it compares with what is planned there.
   *
   * @param together who answers for him where he is planned together with others
   */
  Whole of(Belonging belonging, @Nullable Answering together) {
    var beside =
        together == null
            ? null
            : switch (this) {
              case MANAGER -> together.amongEmployees();
              case INDUSTRY -> together.group();
              case DEPARTMENT -> together.ofBranch() ? together.group() : null;
              case CLIENT -> null;
            };
    return beside == null ? of(belonging) : new Whole(beside.of().id(), beside.name());
  }

  private Whole of(Belonging belonging) {
    return switch (this) {
      case CLIENT -> new Whole(belonging.client().value(), belonging.name());
      case MANAGER -> belonging.responsible();
      case DEPARTMENT -> belonging.department();
      // as industries are planned
      case INDUSTRY -> new Whole(0, belonging.division().orElse(""));
    };
  }
}
