package org.branchbook.imports;

import java.util.List;
import org.branchbook.base.Words;
import org.branchbook.imports.reading.RowProblem;

/** Files of rejected rows: each with its number and why, so that they can be mended and loaded. */
public interface Rejects {
  /**
   * A file of rejected rows, made with the first of them.
   *
   * @param file the imported file
   * @param place where it is to lie; "" for beside the imported one
   */
  Writing begin(String file, String place, List<String> header, Words words);

  /** The whole file at once; where it lies, "" where nothing was rejected. */
  default String write(
      String file, String place, List<String> header, List<RowProblem> problems, Words words) {
    try (var out = begin(file, place, header, words)) {
      problems.forEach(out::add);
      out.keep();
      return out.place();
    }
  }

  /** Such a file while it is written. */
  interface Writing extends AutoCloseable {
    void add(RowProblem rejected);

    /** Brings what was written to the disk. */
    void keep();

    /** Where it lies; "" where nothing was rejected. */
    String place();

    @Override
    void close();
  }
}
