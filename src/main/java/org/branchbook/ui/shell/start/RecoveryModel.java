package org.branchbook.ui.shell.start;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** A recovery key that is shown once: nobody goes on before he says that he has kept it. */
final class RecoveryModel {
  final BooleanProperty kept = new SimpleBooleanProperty();

  private final ReadOnlyObjectWrapper<@Nullable Text> said = new ReadOnlyObjectWrapper<>();
  private final String key;
  private final Runnable next;

  RecoveryModel(String key, Runnable next) {
    this.key = key;
    this.next = next;
  }

  String key() {
    return key;
  }

  /** What came of copying or printing. */
  ReadOnlyObjectProperty<@Nullable Text> said() {
    return said.getReadOnlyProperty();
  }

  void say(String what) {
    said.set(Text.of(what));
  }

  void goOn() {
    if (kept.get()) next.run();
  }
}
