package org.branchbook.app;

import org.branchbook.staff.signin.SignInPolicy;

/** What the sign-in needs to know of a store. */
record Entrance(String branch, boolean practice, boolean byAccount) {
  /** Reads it; to be called away from the screen's thread. */
  static Entrance of(Stores.Ready ready) {
    var branch = ready.rooms().staff.settings.branch();
    return new Entrance(
        branch.map(b -> b.branch()).orElse(""),
        branch.map(b -> b.practice()).orElse(false),
        ready.rooms().staff.policies.today(SignInPolicy.KIND).osAccounts());
  }
}
