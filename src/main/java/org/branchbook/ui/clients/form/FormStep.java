package org.branchbook.ui.clients.form;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.clients.Holder;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Likeness;

/** Where the form stands. */
sealed interface FormStep {
  /** It is being written. */
  record Writing() implements FormStep {}

  record Saving() implements FormStep {}

  /** Somebody saved another version meanwhile: the two have to be made one. */
  record Stale(ThreeWayModel merge) implements FormStep {}

  /** A hard key is another client's. */
  record Taken(Identifier which, Holder of) implements FormStep {}

  /** It resembles clients who are in the base. */
  record Alike(List<Likeness.Resembling> whom) implements FormStep {}

  /** It was not saved, for this reason. */
  record Refused(Text why) implements FormStep {}
}
