package org.branchbook.io.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Words;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Views;
import org.jspecify.annotations.Nullable;

/**
 * Rejected rows as CSV: the reason, the row's number, then its cells, under the file's own header.
 */
public final class CsvRejects implements Rejects {
  private final Path elsewhere;

  /**
   * Rejected rows beside the imported file.
   *
   * @param elsewhere the folder for those whose own folder may not be written to
   */
  public CsvRejects(Path elsewhere) {
    this.elsewhere = elsewhere;
  }

  @Override
  public Writing begin(String file, String place, List<String> header, Words words) {
    return new Csv(file, place, header, words);
  }

  /** One file while it is written. */
  private final class Csv implements Writing {
    private final String file;
    private final String wanted;
    private final List<String> header;
    private final Words words;
    private @Nullable Path place;
    private @Nullable CsvWriter csv;

    Csv(String file, String wanted, List<String> header, Words words) {
      this.file = file;
      this.wanted = wanted;
      this.header = header;
      this.words = words;
    }

    @Override
    public void add(RowProblem rejected) {
      var out = csv;
      if (out == null) {
        out = open();
        csv = out;
        var names = new ArrayList<String>();
        names.add(words.say("imports.rejects.row"));
        names.add(words.say("imports.rejects.why"));
        names.addAll(header);
        out.writeRecord(names.stream().map(Harmless::cell).toList());
      }
      var cells = new ArrayList<String>();
      var row = rejected.row();
      cells.add(Long.toString(row.number()));
      cells.add(rejected.said(words));
      cells.addAll(row.cells());
      out.writeRecord(cells.stream().map(Harmless::cell).toList());
    }

    @Override
    public void keep() {
      if (csv == null) return;
      try {
        csv.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String place() {
      return place == null ? "" : place.toString();
    }

    @Override
    public void close() {
      if (csv == null) return;
      try {
        csv.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private CsvWriter open() {
      try {
        if (!wanted.isEmpty()) return open(Path.of(wanted));
        var name = words.say("imports.rejects.file", stem());
        try {
          if (!isView()) return open(free(Path.of(file).resolveSibling(name)));
        } catch (IOException _) {
          // its folder may not be written to
        }
        Files.createDirectories(elsewhere);
        return open(free(elsewhere.resolve(name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private CsvWriter open(Path path) throws IOException {
      var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
      out.write('\uFEFF'); // by which spreadsheets know the encoding
      place = path.toAbsolutePath();
      return CsvWriter.builder().build(out);
    }

    /** A view of a database is none, and has no folder. */
    private boolean isView() {
      return file.startsWith(Views.MARK);
    }

    private String stem() {
      if (isView()) return file.replaceAll("[^\\p{L}\\p{N} ._-]+", " ");
      var name = String.valueOf(Path.of(file).getFileName());
      int dot = name.lastIndexOf('.');
      return dot > 0 ? name.substring(0, dot) : name;
    }
  }

  /** A name that no file has yet. */
  private static Path free(Path wanted) {
    var path = wanted;
    var name = String.valueOf(wanted.getFileName());
    for (int n = 2; Files.exists(path); n++)
      path = wanted.resolveSibling(name.replaceFirst("\\.csv$", " " + n + ".csv"));
    return path;
  }
}
