package org.branchbook.imports;

import java.util.HashMap;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.Tables;

/** Opens a file, and those in which something is looked up for it, to read drafts from it. */
public final class OpenDrafts {
  /** What came of it. */
  public sealed interface Opened {
    /** It can be read. */
    record Ready(DraftReader reader, Format format) implements Opened {}

    /** It, or a file in which something is looked up, can't be read so. */
    record Unfit(Text why) implements Opened {}
  }

  private final Tables tables;

  public OpenDrafts(Tables tables) {
    this.tables = tables;
  }

  /** Opens the file of an order. */
  public Opened run(ImportOrder order) {
    Format format;
    switch (tables.look(order.file(), order.format())) {
      case Tables.Look.Unreadable(var why) -> {
        return new Opened.Unfit(why);
      }
      case Tables.Look.Seen seen -> {
        format = seen.format();
        var missing = order.shape().missing(seen.header());
        if (!missing.isEmpty())
          return new Opened.Unfit(
              Text.of("imports.file.columns", Text.asWritten(String.join(", ", missing))));
      }
    }
    var formats = new HashMap<String, Format>();
    for (var lookup : order.shape().lookups())
      switch (tables.look(tables.beside(order.file(), lookup.file()), Format.RECOGNISE)) {
        case Tables.Look.Unreadable(var why) -> {
          return new Opened.Unfit(why);
        }
        case Tables.Look.Seen seen -> formats.put(lookup.file(), seen.format());
      }
    return new Opened.Ready(
        new DraftReader(tables, order.file(), order.shape(), format, formats), format);
  }
}
