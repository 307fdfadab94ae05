package org.branchbook.imports.reading;

import java.util.List;
import java.util.Optional;

/** A table's rows, one after the other and never all in memory. */
public interface Rows extends AutoCloseable {
  /** The columns' names, each different. */
  List<String> header();

  /** The next row that isn't empty; empty at the end. */
  Optional<Row> next();

  /** How much of the file is behind, from 0 to 1. */
  double share();

  @Override
  void close();
}
