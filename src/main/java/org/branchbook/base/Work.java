package org.branchbook.base;

import java.util.function.Supplier;

/** One unit of work: everything in it is kept, or none of it is. */
public interface Work {
  /**
   * Runs the body as one unit; a call inside another joins it. When the outermost call returns,
   * what was written is on the disk and survives a power cut; when the body throws, nothing was
   * written.
   */
  <T> T inOne(Supplier<T> body);

  /** Runs a body without an answer as one unit. */
  default void inOne(Runnable body) {
    inOne(
        () -> {
          body.run();
          return true;
        });
  }
}
