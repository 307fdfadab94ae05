package org.branchbook.ui.imports;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.imports.FactRows;
import org.branchbook.imports.Report;

/**
 * Facts of closed months that a file says anew: why, and whether it was tried out with that. Who
 * corrects them sees what changes before it does.
 */
final class Correction {
  /** Why they are said anew; "" where they aren't. */
  final StringProperty why = new SimpleStringProperty("");

  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper untried = new ReadOnlyBooleanWrapper();
  private boolean told;
  private boolean triedWithReason;

  Correction() {
    why.subscribe(this::compare);
  }

  /** Whether the file says something of closed months, so that it is to be said why. */
  ReadOnlyBooleanProperty closed() {
    return closed.getReadOnlyProperty();
  }

  /** Whether a reason was given, or taken away, since the file was tried out. */
  ReadOnlyBooleanProperty untried() {
    return untried.getReadOnlyProperty();
  }

  /** The file is being tried out, or imported, with the reason that stands there. */
  void begin() {
    triedWithReason = reasoned();
    told = false;
    compare();
  }

  /** What came of it. */
  void tell(Report came) {
    if (came.problems().stream().anyMatch(p -> p.why().key().equals(FactRows.CLOSED)))
      closed.set(true);
    told = true;
    compare();
  }

  /** It no longer holds. */
  void forget() {
    told = false;
    closed.set(false);
    why.set("");
    compare();
  }

  private void compare() {
    untried.set(told && reasoned() != triedWithReason);
  }

  private boolean reasoned() {
    return !why.get().isBlank();
  }
}
