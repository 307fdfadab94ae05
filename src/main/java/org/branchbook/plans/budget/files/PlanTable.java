package org.branchbook.plans.budget.files;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A plain table in a file: its header in the first row, and nothing but rows under it. */
public interface PlanTable {
  /**
   * Writes a CSV file or a workbook, as its name ends; what was there is replaced once all is
   * written.
   *
   * @param rows shows each row; texts, and numbers as {@link java.math.BigDecimal}
   */
  void write(String file, List<String> header, Consumer<Consumer<List<Object>>> rows)
      throws IOException;
}
