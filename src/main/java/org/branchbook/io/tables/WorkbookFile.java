package org.branchbook.io.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Rows;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook (XLSX), row by row; of a formula its last result counts. */
final class WorkbookFile implements Rows {
  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private final List<String> header;
  private long number;
  private boolean broken;

  WorkbookFile(Path file, String sheet) throws IOException {
    workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    stream = sheet(workbook, sheet).openStream();
    rows = stream.iterator();
    header = next().map(r -> Header.of(r.cells())).orElse(List.of());
  }

  static List<String> sheets(Path file) throws IOException {
    try (var workbook = new ReadableWorkbook(file.toFile())) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  private static Sheet sheet(ReadableWorkbook workbook, String name) {
    return name.isEmpty()
        ? workbook.getFirstSheet()
        : workbook.findSheet(name).orElseGet(workbook::getFirstSheet);
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public Optional<Row> next() {
    if (broken) return Optional.empty();
    try {
      while (rows.hasNext()) {
        var row = rows.next();
        number = row.getRowNum();
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) cells.add(text(row.getCell(i)));
        while (!cells.isEmpty() && cells.getLast().isBlank()) cells.removeLast();
        if (!cells.isEmpty()) return Optional.of(Row.of(number, cells));
      }
      return Optional.empty();
    } catch (ExcelReaderException | UncheckedIOException e) {
      broken = true;
      return Optional.of(new Row(number + 1, List.of(), Text.of("imports.problem.workbook")));
    }
  }

  private String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR)
      return "";
    var value = cell.getValue();
    if (value instanceof BigDecimal n) return date(cell).orElseGet(() -> plain(n));
    if (cell.getType() == CellType.FORMULA && isNumber(cell.getRawValue()))
      return date(cell).orElseGet(() -> plain(new BigDecimal(cell.getRawValue())));
    return value == null ? "" : String.valueOf(value).strip();
  }

  /** Numbers as they stand on the sheet: 0.1 + 0.2 has no seventeen digits there. */
  private static String plain(BigDecimal number) {
    var rounded = number.precision() > 15 ? number.round(new MathContext(15)) : number;
    var stripped = rounded.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** The cell as a date, if that is how it is shown. */
  private Optional<String> date(Cell cell) {
    if (!isDateFormat(cell.getDataFormatString())) return Optional.empty();
    try {
      var days = new BigDecimal(cell.getRawValue());
      var at = dateTime(days.doubleValue());
      if (days.compareTo(BigDecimal.ONE) < 0)
        return Optional.of(at.toLocalTime().withNano(0).toString());
      return Optional.of(
          at.toLocalTime().equals(LocalTime.MIDNIGHT)
              ? at.toLocalDate().toString()
              : at.toLocalDate() + "T" + at.toLocalTime().withNano(0));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDateTime dateTime(double days) {
    long whole = (long) Math.floor(days);
    long seconds = Math.round((days - whole) * 86_400);
    // the first calendar thinks that 1900 was a leap year
    var zero =
        workbook.isDate1904()
            ? LocalDateTime.of(1904, 1, 1, 0, 0)
            : LocalDateTime.of(1899, 12, whole < 60 ? 31 : 30, 0, 0);
    return zero.plusDays(whole).plusSeconds(seconds);
  }

  static boolean isDateFormat(@Nullable String format) {
    if (format == null) return false;
    var bare =
        format
            .toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\[[^\\]]*\\]", "")
            .replaceAll("\\\\.", "");
    return !bare.contains("general") && bare.matches(".*[dmyh].*");
  }

  private static boolean isNumber(@Nullable String raw) {
    return raw != null && raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
  }

  @Override
  public double share() {
    return -1; // a packed file doesn't tell how far it goes
  }

  @Override
  public void close() {
    try {
      stream.close();
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
