package org.branchbook.io.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A CSV file written row by row; it stands in its place only when it is whole. */
public final class CsvRows implements AutoCloseable {
  private final Path file;
  private final Path part;
  private final CsvWriter csv;
  private boolean whole;

  /** Begins a file; what was there stays until the new one is whole. */
  public CsvRows(Path file) {
    this.file = file;
    this.part = file.resolveSibling(file.getFileName() + ".part");
    try {
      csv = CsvWriter.builder().build(part, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a row, its cells so that no spreadsheet runs them. */
  public void row(String... cells) {
    var harmless = new String[cells.length];
    for (int i = 0; i < cells.length; i++) harmless[i] = Harmless.cell(cells[i]);
    csv.writeRecord(harmless);
  }

  /** All rows are there: closing puts the file in its place. */
  public void whole() {
    whole = true;
  }

  @Override
  public void close() {
    try {
      csv.close();
      if (whole) Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      else Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
