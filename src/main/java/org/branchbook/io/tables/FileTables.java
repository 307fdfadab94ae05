package org.branchbook.io.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.imports.guess.DatePatterns;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Rows;
import org.branchbook.imports.reading.Tables;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Tables in CSV files and workbooks. */
public final class FileTables implements Tables {
  private static final int SAMPLE = 200;

  // the bytes by which a workbook is known
  private static final int MARK = 8;

  private final DatePatterns dates = new DatePatterns();

  @Override
  public Look look(String file, Format given) {
    var path = Path.of(file);
    if (Files.isDirectory(path)) return unreadable("imports.file.folder", file);
    if (!Files.isRegularFile(path)) return unreadable("imports.file.missing", file);
    try {
      var start = start(path);
      if (start.length == 0) return unreadable("imports.file.empty", name(file));
      if (start.length >= MARK && ReadableWorkbook.isOLE2Header(start))
        return unreadable("imports.file.old", name(file));
      boolean workbook = isWorkbook(start);
      if (!workbook && given.charset().isEmpty() && !Charsets.isText(start))
        return unreadable("imports.file.noTable", name(file));
      var format = workbook ? given : written(start, given);
      var sheets = workbook ? WorkbookFile.sheets(path) : List.<String>of();
      try (var rows = open(path, workbook, format)) {
        if (rows.header().isEmpty()) return unreadable("imports.file.empty", name(file));
        var sample = new ArrayList<Row>();
        for (var row = rows.next(); row.isPresent() && sample.size() < SAMPLE; row = rows.next())
          sample.add(row.get());
        return new Look.Seen(dated(format, rows.header(), sample), sheets, rows.header(), sample);
      }
    } catch (IOException | UncheckedIOException | ExcelReaderException e) {
      return unreadable("imports.file.unreadable", name(file));
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return unreadable("imports.file.charset", given.charset());
    }
  }

  @Override
  public Rows open(String file, Format format) {
    var path = Path.of(file);
    try {
      var start = start(path);
      boolean workbook = isWorkbook(start);
      return open(path, workbook, workbook ? format : written(start, format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String beside(String file, String name) {
    return Path.of(file).resolveSibling(name).toString();
  }

  @Override
  public String name(String file) {
    return String.valueOf(Path.of(file).getFileName());
  }

  private static Rows open(Path path, boolean workbook, Format format) throws IOException {
    return workbook ? new WorkbookFile(path, format.sheet()) : new CsvFile(path, format);
  }

  private static boolean isWorkbook(byte[] start) {
    return start.length >= MARK && ReadableWorkbook.isOOXMLZipHeader(start);
  }

  private static byte[] start(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(CsvFile.START);
    }
  }

  private static Format written(byte[] start, Format given) {
    var charset = given.charset().isEmpty() ? Charsets.guess(start).name() : given.charset();
    int mark = Charsets.markLength(start);
    var text = new String(start, mark, start.length - mark, Charset.forName(charset));
    return given.or(new Format(charset, Separators.guess(text), "", ""));
  }

  private Format dated(Format format, List<String> header, List<Row> sample) {
    var columns = new ArrayList<List<String>>();
    for (int i = 0; i < header.size(); i++) {
      int at = i;
      columns.add(
          sample.stream().filter(r -> r.cells().size() > at).map(r -> r.cells().get(at)).toList());
    }
    return format.or(new Format("", "", dates.guess(columns).orElse(""), ""));
  }

  private static Look unreadable(String key, String about) {
    return new Look.Unreadable(Text.of(key, Text.asWritten(about)));
  }
}
