package org.branchbook.ui.shell;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** What the status line tells: when something was last saved, where, and what is amiss. */
public final class Status {
  private final ReadOnlyObjectWrapper<@Nullable Instant> saved = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> trouble = new ReadOnlyObjectWrapper<>();
  private final String branch;
  private final Text store;

  /**
   * Nothing saved yet.
   *
   * @param branch the branch's name
   * @param store which data store this is: practice, on this computer, shared
   */
  public Status(String branch, Text store) {
    this.branch = branch;
    this.store = store;
  }

  /** Says that what was done by then is on the disk. */
  public void saved(Instant at) {
    saved.set(at);
  }

  /** Says that something keeps the program from working, the store out of reach say. */
  public void trouble(@Nullable Text what) {
    trouble.set(what);
  }

  ReadOnlyObjectProperty<@Nullable Instant> saved() {
    return saved.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> trouble() {
    return trouble.getReadOnlyProperty();
  }

  String branch() {
    return branch;
  }

  Text store() {
    return store;
  }
}
