package org.branchbook.io.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.branchbook.plans.budget.files.PlanTable;
import org.dhatim.fastexcel.Workbook;

/** Plain tables in CSV files and workbooks, row after row. */
public final class PlainTables implements PlanTable {
  private static final String PROGRAM = "Branchbook";
  private static final String VERSION = "1.0";

  @Override
  public void write(String file, List<String> header, Consumer<Consumer<List<Object>>> rows)
      throws IOException {
    var place = Path.of(file);
    var part = place.resolveSibling(place.getFileName() + ".part");
    try {
      try (var out = Files.newOutputStream(part)) {
        if (file.toLowerCase(Locale.ROOT).endsWith(".xlsx")) workbook(out, header, rows);
        else csv(out, header, rows);
      }
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void csv(
      OutputStream out, List<String> header, Consumer<Consumer<List<Object>>> rows)
      throws IOException {
    try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      csv.writeRecord(header);
      rows.accept(row -> csv.writeRecord(row.stream().map(PlainTables::text).toList()));
    }
  }

  private static String text(Object cell) {
    return cell instanceof BigDecimal number
        ? number.toPlainString()
        : Harmless.cell(cell.toString());
  }

  private static void workbook(
      OutputStream out, List<String> header, Consumer<Consumer<List<Object>>> rows)
      throws IOException {
    try (var book = new Workbook(out, PROGRAM, VERSION)) {
      var sheet = book.newWorksheet("1");
      for (int c = 0; c < header.size(); c++) sheet.value(0, c, header.get(c));
      var at = new int[] {1};
      rows.accept(
          row -> {
            for (int c = 0; c < row.size(); c++)
              if (row.get(c) instanceof BigDecimal number) sheet.value(at[0], c, number);
              else sheet.value(at[0], c, row.get(c).toString());
            at[0]++;
          });
    }
  }
}
