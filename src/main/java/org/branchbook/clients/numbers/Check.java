package org.branchbook.clients.numbers;

import org.branchbook.base.Text;

/** What is to be said of a number as it was typed. */
public sealed interface Check {
  /** It is right; this is how it is kept. */
  record Right(String normal) implements Check {}

  /** It may be kept so, but somebody should look at it. */
  record Doubtful(String normal, Text why) implements Check {}

  /** It cannot be right. */
  record Wrong(Text why) implements Check {}

  /** The number as it is to be kept: what was typed where nothing better is known. */
  default String kept(String typed) {
    return switch (this) {
      case Right(var normal) -> normal;
      case Doubtful(var normal, var why) -> normal;
      case Wrong(var why) -> typed.strip();
    };
  }

  /** Wrong for this reason, with the arguments that its sentence wants. */
  static Check wrong(String reason, Object... args) {
    return new Wrong(Text.of("clients.check." + reason, args));
  }

  /** To be kept, with a doubt. */
  static Check doubtful(String normal, String reason, Object... args) {
    return new Doubtful(normal, Text.of("clients.check." + reason, args));
  }
}
