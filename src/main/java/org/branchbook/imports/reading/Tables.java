package org.branchbook.imports.reading;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Format;

/** Tables in files: CSV and workbooks. */
public interface Tables {
  /** What a file seems to be, where the format leaves it open, with its first rows. */
  Look look(String file, Format given);

  /** The rows of a file, in a format that {@link #look} has filled in. */
  Rows open(String file, Format format);

  /** A file in the same folder. */
  String beside(String file, String name);

  /** A file's own name, without its folder. */
  String name(String file);

  /** What a first look shows. */
  sealed interface Look {
    /**
     * A table.
     *
     * @param format with charset, separator and dates recognised; the last two "" where unknown
     * @param sheets the sheets of a workbook; empty for others
     * @param sample the first rows
     */
    record Seen(Format format, List<String> sheets, List<String> header, List<Row> sample)
        implements Look {
      public Seen {
        sheets = List.copyOf(sheets);
        header = List.copyOf(header);
        sample = List.copyOf(sample);
      }
    }

    /** Nothing that can be imported. */
    record Unreadable(Text why) implements Look {}
  }
}
