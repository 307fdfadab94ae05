package org.branchbook.tasks;

import org.branchbook.base.Text;

/** What is to be done, in one line. */
public sealed interface Title {
  /** As a person wrote it. */
  record Written(String words) implements Title {}

  /**
   * As the program says it, to everyone in his own language; its key has {@code .next.} in it, so
   * that it is found by what it says.
   */
  record Told(Text sentence) implements Title {}

  /** The line to show. */
  default Text text() {
    return switch (this) {
      case Written(var words) -> Text.of("tasks.written", Text.asWritten(words));
      case Told(var sentence) -> sentence;
    };
  }
}
