package org.branchbook.base;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is printed or written into a file: a title, lines under it and tables. It holds data and
 * {@link Text}, so that screen, command and file say the same in everybody's language.
 *
 * @param under lines beneath the title: which period, whose, counted when
 * @param tables the tables in order
 * @param wide whether the page lies on its side
 * @param dense whether each row is one line, cut where it is longer, so that much stands on a page
 */
public record Paper(Text title, List<Text> under, List<Table> tables, boolean wide, boolean dense) {
  /** A paper whose rows are as high as what stands in them. */
  public Paper(Text title, List<Text> under, List<Table> tables, boolean wide) {
    this(title, under, tables, wide, false);
  }

  public Paper {
    under = List.copyOf(under);
    tables = List.copyOf(tables);
  }

  /**
   * A table with its own heading.
   *
   * @param rows every one with as many cells as there are columns
   * @param empty what is said where there are no rows
   */
  public record Table(Text title, List<Column> columns, List<Row> rows, Text empty) {
    /** Throws {@link IllegalArgumentException} for a row that is too short or too long. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (var row : rows)
        if (row.cells.size() != columns.size())
          throw new IllegalArgumentException(row.cells.size() + " cells in " + columns.size());
    }
  }

  /**
   * A column's heading.
   *
   * @param share of the table's width, against the other columns' shares
   */
  public record Column(Text head, double share, boolean number) {}

  /** A row; a total stands out. */
  public record Row(List<Cell> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row like any other. */
    public static Row of(Cell... cells) {
      return new Row(List.of(cells), false);
    }
  }

  /** What stands in a cell; files keep its kind. */
  public sealed interface Cell {
    /** Words of the program. */
    record Said(Text text) implements Cell {}

    /** Several things that the program says, one after another. */
    record Listed(List<Text> texts) implements Cell {
      public Listed {
        texts = List.copyOf(texts);
      }

      /** All of them in a language. */
      public String said(Words words) {
        return texts.stream().map(words::say).collect(Collectors.joining(" · "));
      }
    }

    /** What somebody wrote: a name, a title. */
    record Written(String text) implements Cell {}

    /** A figure; its digits after the point as they are. */
    record Figure(BigDecimal number) implements Cell {
      /** A whole number. */
      public static Figure of(long number) {
        return new Figure(BigDecimal.valueOf(number));
      }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A day with its time. */
    record Moment(LocalDateTime at) implements Cell {}

    /** Nothing. */
    record Blank() implements Cell {}
  }

  /** What a paper can be written as. */
  public enum Format {
    XLSX,
    PDF,
    CSV;

    /** The format that a file's name asks for; empty for another ending. */
    public static Optional<Format> of(String file) {
      var name = file.toLowerCase(Locale.ROOT);
      for (var format : values())
        if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) return Optional.of(format);
      return Optional.empty();
    }
  }

  /** Writes papers into files. */
  public interface Writer {
    /**
     * Writes the paper in a language; a file that is there already is replaced once all is written.
     */
    void write(Paper paper, Format format, Words words, String file) throws IOException;
  }
}
