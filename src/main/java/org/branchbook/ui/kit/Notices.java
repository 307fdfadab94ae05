package org.branchbook.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** Quiet notices of what has been done: they take no focus, go by themselves, and offer undo. */
public final class Notices {
  /**
   * One notice.
   *
   * @param verb what its button says, null for none
   */
  public record Notice(Tone tone, Text text, @Nullable Text verb, Runnable action) {}

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();

  /** Says that something is done. */
  public void say(Text text) {
    add(new Notice(Tone.SUCCESS, text, null, () -> {}));
  }

  /** Says that something did not come about, and stays a little longer. */
  public void warn(Text text) {
    add(new Notice(Tone.WARNING, text, null, () -> {}));
  }

  /** Says that something is done and offers a way: undo, mostly. */
  public void offer(Text text, Text verb, Runnable action) {
    add(new Notice(Tone.SUCCESS, text, verb, action));
  }

  /** Takes a notice away. */
  public void dismiss(Notice notice) {
    shown.removeIf(n -> n == notice);
  }

  /** The notices now on the screen, the newest last. */
  public ObservableList<Notice> shown() {
    return shown;
  }

  private void add(Notice notice) {
    if (shown.size() >= 3) shown.removeFirst();
    shown.add(notice);
  }
}
