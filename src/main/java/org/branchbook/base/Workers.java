package org.branchbook.base;

import java.util.List;
import java.util.concurrent.Callable;

/** All the machine's cores, for features that compute. */
public interface Workers {
  /**
   * Runs the jobs side by side and gives their answers in the same order; rethrows a job's failure.
   */
  <T> List<T> all(List<Callable<T>> jobs);
}
