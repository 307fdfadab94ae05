package org.branchbook.imports;

import java.util.Set;
import java.util.function.Predicate;
import org.branchbook.base.Text;
import org.branchbook.imports.OpenFile.Opened;
import org.branchbook.imports.ProfileTexts.Read;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Target;

/**
 * Orders a file whose kind is known: by the profile that is named, by one that fits it, or by what
 * its columns are called.
 */
public final class OrderFile {
  /** What came of it. */
  public sealed interface Ordered {
    record Done(ImportOrder order) implements Ordered {}

    /** The file is no such table, or is read by no such profile. */
    record Unfit(Text why) implements Ordered {}
  }

  private final OpenFile open;
  private final Profiles profiles;

  public OrderFile(OpenFile open, Profiles profiles) {
    this.open = open;
    this.profiles = profiles;
  }

  /**
   * Looks into the file.
   *
   * @param profile its name or file; "" for none named
   * @param enough whether a file with these columns can be read without a profile
   * @param lacking is said where it can't
   */
  public Ordered run(
      String file, Kind kind, String profile, Predicate<Set<Target>> enough, Text lacking) {
    return switch (open.run(file, kind, Format.RECOGNISE)) {
      case Opened.Unreadable(var why) -> new Ordered.Unfit(why);
      case Opened.Table table -> {
        if (!profile.isEmpty())
          yield switch (profiles.find(profile)) {
            case Read.Right(var found) -> by(found, file, kind, table);
            case Read.Wrong(var why) -> new Ordered.Unfit(why);
          };
        var fitting = table.best(kind);
        if (fitting.isEmpty() && !enough.test(table.proposal().columns().keySet()))
          yield new Ordered.Unfit(lacking);
        yield by(
            fitting.orElseGet(() -> table.proposal().profile(OpenFile.SOURCE, Format.RECOGNISE)),
            file,
            kind,
            table);
      }
    };
  }

  private static Ordered by(Profile profile, String file, Kind kind, Opened.Table table) {
    return ImportOrder.by(profile, file, kind, table.seen().header(), table.seen().format())
        .filter(order -> order.shape().main() == kind)
        .<Ordered>map(Ordered.Done::new)
        .orElseGet(
            () ->
                new Ordered.Unfit(
                    Text.of("imports.profile.unfit", Text.asWritten(profile.name()))));
  }
}
