package org.branchbook.reports.extract;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where flat tables are written. */
public interface FlatFiles {
  /**
   * Begins a file in a folder, which is made where it isn't there; a file of that name is replaced
   * once all is written.
   */
  Sheet begin(String folder, String name, List<String> header) throws IOException;

  /** A new secret for pseudonyms. */
  String newSecret();

  /** Makes the pseudonym of a text by a secret: always the same one, and no way back without it. */
  UnaryOperator<String> pseudonyms(String secret);

  /** A file while it is written; what was not kept is thrown away. */
  interface Sheet extends AutoCloseable {
    /** Adds a row. */
    void row(List<String> cells);

    /** Puts the file in its place. */
    void keep() throws IOException;

    @Override
    void close() throws IOException;
  }
}
