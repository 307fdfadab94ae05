package org.branchbook.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.imports.guess.Guess;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Tables;
import org.branchbook.staff.BranchInfo;
import org.branchbook.staff.Settings;

/** Looks into a file, and proposes how to import it. */
public final class OpenFile {
  /** The name under which records of files are known again where nobody gives one. */
  public static final String SOURCE = "file";

  /** What came of it. */
  public sealed interface Opened {
    /**
     * A table.
     *
     * @param proposal by header and contents
     * @param fitting the profiles in which a file has such columns
     */
    record Table(Tables.Look.Seen seen, Mapping proposal, List<Profile> fitting) implements Opened {
      public Table {
        fitting = List.copyOf(fitting);
      }

      /**
       * The profile by which a file of that kind is read: one that uses less than half of its
       * columns is hardly meant for it. Of a register most columns are of no use, and its profiles
       * are meant for nothing else: there it is the one that uses the most of them.
       */
      public Optional<Profile> best(Kind kind) {
        return kind == Kind.KNOWN
            ? fitting.stream().max(Comparator.comparingInt(p -> used(p, kind)))
            : fitting.stream().filter(p -> used(p, kind) * 2 >= seen.header().size()).findFirst();
      }

      private int used(Profile profile, Kind kind) {
        return profile.fitting(seen.header(), kind).map(s -> s.columns().size()).orElse(0);
      }
    }

    /** Nothing that can be imported. */
    record Unreadable(Text why) implements Opened {}
  }

  private final Tables tables;
  private final Vocabulary vocabulary;
  private final Profiles profiles;
  private final Settings settings;

  public OpenFile(Tables tables, Vocabulary vocabulary, Profiles profiles, Settings settings) {
    this.tables = tables;
    this.vocabulary = vocabulary;
    this.profiles = profiles;
    this.settings = settings;
  }

  /**
   * Looks into a file.
   *
   * @param given what is known of how it is written
   */
  public Opened run(String file, Kind kind, Format given) {
    return switch (tables.look(file, given)) {
      case Tables.Look.Unreadable(var why) -> new Opened.Unreadable(why);
      case Tables.Look.Seen seen -> {
        var country = settings.branch().map(BranchInfo::country).orElse(Intake.NO_COUNTRY);
        var guessed =
            new Guess(vocabulary, country)
                .of(kind, seen.header(), seen.sample().stream().map(Row::cells).toList());
        var fitting = new ArrayList<Profile>();
        for (var name : profiles.names())
          if (profiles.find(name) instanceof ProfileTexts.Read.Right(var profile)
              && profile.fitting(seen.header(), kind).isPresent()) fitting.add(profile);
        yield new Opened.Table(seen, Mapping.of(kind, guessed), fitting);
      }
    };
  }
}
