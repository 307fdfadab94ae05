package org.branchbook.playbooks;

import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * A bank's numbers about playbooks.
 *
 * @param most how many playbooks the program begins for one employee a day; the rest come on the
 *     days after
 * @param window for how many days an event is looked for, where no program ran for a while
 */
public record PlaybookPolicy(int most, int window) {
  /** Where the bank has decided nothing. */
  public static final PlaybookPolicy USUAL = new PlaybookPolicy(5, 7);

  /** How it is kept and set. */
  public static final PolicyKind<PlaybookPolicy> KIND =
      PolicyKind.of(
          "playbooks.policy",
          USUAL,
          v -> new PlaybookPolicy(v.whole("most"), v.whole("window")),
          List.of(
              PolicyField.whole("most", Unit.TIMES, 0, 200, PlaybookPolicy::most),
              PolicyField.whole("window", Unit.DAYS, 1, 60, PlaybookPolicy::window)));
}
