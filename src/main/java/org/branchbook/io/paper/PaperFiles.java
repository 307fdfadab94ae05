package org.branchbook.io.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;

/** Writes papers as PDF, workbook or CSV. */
public final class PaperFiles implements Paper.Writer {
  @Override
  public void write(Paper paper, Paper.Format format, Words words, String name) throws IOException {
    var file = Path.of(name).toAbsolutePath();
    // beside it first, so that a full disk leaves the older file whole
    var folder = file.getParent();
    Files.createDirectories(folder);
    var half = Files.createTempFile(folder, ".branchbook", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(half))) {
        write(paper, format, words, out);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static void write(Paper paper, Paper.Format format, Words words, OutputStream out)
      throws IOException {
    switch (format) {
      case PDF -> new PdfPaper(paper, words).write(out);
      case XLSX -> new WorkbookPaper(paper, words).write(out);
      case CSV -> new CsvPaper(paper, words).write(out);
    }
  }
}
