package org.branchbook.io.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Rows;
import org.jspecify.annotations.Nullable;

/** A CSV file, row by row. */
final class CsvFile implements Rows {
  /** How much is read to recognise a file by. */
  static final int START = 64 * 1024;

  // no cell of a table is longer: a quote that never closes is noticed before it eats the file
  private static final int LONGEST_ROW = 256 * 1024;

  private final Counting counted;
  private final long size;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private long line;
  private boolean broken;

  // no other way is offered to read "Kvitka" LLC, a name that begins with a quotation
  @SuppressWarnings("removal")
  CsvFile(Path file, Format format) throws IOException {
    size = Files.size(file);
    counted = new Counting(Files.newInputStream(file));
    var bytes = new BufferedInputStream(counted, START);
    bytes.mark(4);
    int mark = Charsets.markLength(bytes.readNBytes(3));
    bytes.reset();
    bytes.skipNBytes(mark);
    reader =
        CsvReader.builder()
            .fieldSeparator(format.separator())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(new InputStreamReader(bytes, Charset.forName(format.charset())));
    records = reader.iterator();
    header = record().map(r -> Header.of(r.cells())).orElse(List.of());
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public Optional<Row> next() {
    return record();
  }

  private Optional<Row> record() {
    if (broken) return Optional.empty();
    try {
      while (records.hasNext()) {
        var record = records.next();
        line = record.getStartingLineNumber();
        if (record.getFields().stream().anyMatch(c -> !c.isBlank()))
          return Optional.of(new Row(line, record.getFields(), unreadable(record)));
      }
      return Optional.empty();
    } catch (CsvParseException | UncheckedIOException | NoSuchElementException e) {
      // from here on nobody can say where a row begins
      broken = true;
      return Optional.of(new Row(line + 1, List.of(), Text.of("imports.problem.quotes")));
    }
  }

  private static @Nullable Text unreadable(CsvRecord record) {
    return record.getFields().stream()
            .anyMatch(c -> c.indexOf('\uFFFD') >= 0 || c.indexOf('\0') >= 0)
        ? Text.of("imports.problem.encoding")
        : null;
  }

  @Override
  public double share() {
    return size == 0 ? 1 : Math.min(1, (double) counted.count / size);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts what has been read. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) count++;
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      if (read > 0) count += read;
      return read;
    }
  }
}
