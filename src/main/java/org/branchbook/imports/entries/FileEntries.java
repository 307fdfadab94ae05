package org.branchbook.imports.entries;

import java.util.HashMap;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.imports.Mapping;
import org.branchbook.imports.ProfileTexts;
import org.branchbook.imports.ProfileTexts.Read;
import org.branchbook.imports.guess.Guess;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Tables;
import org.branchbook.imports.reading.Tables.Look;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file's clients as the import would, by a profile that comes with the program or lies in a
 * file; where none fits, by what the columns are called and hold. No store is needed.
 */
public final class FileEntries {
  /** The name of the shape that was guessed. */
  private static final String GUESSED = "file";

  // where nobody says of which country the numbers are
  private static final String COUNTRY = "UA";

  private final Tables tables;
  private final Vocabulary vocabulary;
  private final ProfileTexts profiles;

  /** What came of opening a file. */
  public sealed interface Opened {
    /**
     * It can be read.
     *
     * @param unfit the profile that was asked for and doesn't fit; "" where it does
     */
    record Ready(EntryReader reader, String unfit) implements Opened {}

    /** It can't. */
    record Unfit(Text why) implements Opened {}
  }

  public FileEntries(Tables tables, Vocabulary vocabulary, ProfileTexts profiles) {
    this.tables = tables;
    this.vocabulary = vocabulary;
    this.profiles = profiles;
  }

  /**
   * Opens a file.
   *
   * @param profile a profile's name or file; null to recognise the columns
   * @param id the column of the entries' ids; null for the profile's key or else the row's number
   */
  public Opened open(String file, @Nullable String profile, @Nullable String id, Format given) {
    return open(file, profile, id, given, RenamedStreets.NONE);
  }

  /** The same, addresses being compared by these renamed streets. */
  public Opened open(
      String file,
      @Nullable String profile,
      @Nullable String id,
      Format given,
      RenamedStreets streets) {
    return switch (tables.look(file, given)) {
      case Look.Unreadable(var why) -> new Opened.Unfit(why);
      case Look.Seen seen -> {
        boolean has =
            id == null
                || seen.header().stream()
                    .anyMatch(c -> FileShape.plain(c).equals(FileShape.plain(id)));
        if (!has)
          yield new Opened.Unfit(
              Text.of("imports.file.columns", Text.asWritten(String.valueOf(id))));
        yield profile == null
            ? opened(file, guessed(seen), id, given, streets, "")
            : named(file, seen, profile, id, given, streets);
      }
    };
  }

  private Opened named(
      String file,
      Look.Seen seen,
      String profile,
      @Nullable String id,
      Format given,
      RenamedStreets streets) {
    return switch (find(profile)) {
      case Read.Wrong(var why) -> new Opened.Unfit(why);
      case Read.Right(var found) -> {
        var shape = clients(found, seen);
        yield shape.isPresent()
            ? opened(file, shape.get(), id, given, streets, "")
            : opened(file, guessed(seen), id, given, streets, found.name());
      }
    };
  }

  private Read find(String named) {
    for (var profile : profiles.builtIn())
      if (profile.name().equals(named)) return new Read.Right(profile);
    return profiles.file(named);
  }

  private static Optional<FileShape> clients(Profile profile, Look.Seen seen) {
    return profile
        .fitting(seen.header(), Kind.CLIENT)
        .filter(shape -> shape.makings().stream().anyMatch(m -> m.kind() == Kind.CLIENT));
  }

  private FileShape guessed(Look.Seen seen) {
    var guess =
        new Guess(vocabulary, COUNTRY)
            .of(Kind.CLIENT, seen.header(), seen.sample().stream().map(Row::cells).toList());
    return Mapping.of(Kind.CLIENT, guess).profile(GUESSED, Format.RECOGNISE).files().getFirst();
  }

  private Opened opened(
      String file,
      FileShape shape,
      @Nullable String id,
      Format given,
      RenamedStreets streets,
      String unfit) {
    Format format;
    switch (tables.look(file, given.or(shape.format()))) {
      case Look.Unreadable(var why) -> {
        return new Opened.Unfit(why);
      }
      case Look.Seen seen -> format = seen.format();
    }
    var formats = new HashMap<String, Format>();
    for (var lookup : shape.lookups())
      switch (tables.look(tables.beside(file, lookup.file()), Format.RECOGNISE)) {
        case Look.Unreadable(var why) -> {
          return new Opened.Unfit(why);
        }
        case Look.Seen seen -> formats.put(lookup.file(), seen.format());
      }
    return new Opened.Ready(
        new EntryReader(
            new DraftReader(tables, file, shape, format, formats),
            new RowTraits(vocabulary, streets, format.dates()),
            id),
        unfit);
  }
}
