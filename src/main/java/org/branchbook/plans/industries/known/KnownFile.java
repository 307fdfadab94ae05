package org.branchbook.plans.industries.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation.Size;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.OpenDrafts;
import org.branchbook.imports.OrderFile;
import org.branchbook.imports.OrderFile.Ordered;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Draft;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.plans.industries.IndustryKey;
import org.jspecify.annotations.Nullable;

/** Reads a register's table: a number, a name, an industry, and where known region and size. */
public final class KnownFile {
  /** What came of it. */
  public sealed interface Read {
    /** A register; {@code wrong} are the rows that can't be understood. */
    record Done(List<String> header, List<KnownOrganisation> rows, List<RowProblem> wrong)
        implements Read {}

    /** Somebody stopped it. */
    record Stopped() implements Read {}

    /** The file is no such table. */
    record Unfit(Text why) implements Read {}
  }

  /** Without columns for these it is no register. */
  public static final Set<Target> NEEDED =
      Set.of(Target.KNOWN_NUMBER, Target.KNOWN_NAME, Target.KNOWN_INDUSTRY);

  /** So many rows are read at a time; after each it tells how far it is. */
  private static final int BATCH = 1_000;

  private final OrderFile orders;
  private final OpenDrafts drafts;
  private final Vocabulary vocabulary;
  private final Supplier<String> country;
  private final Ids ids;

  /**
   * @param country whose registration numbers they are
   */
  public KnownFile(
      OrderFile orders,
      OpenDrafts drafts,
      Vocabulary vocabulary,
      Supplier<String> country,
      Ids ids) {
    this.orders = orders;
    this.drafts = drafts;
    this.vocabulary = vocabulary;
    this.country = country;
    this.ids = ids;
  }

  /** By what a file is read: this profile, or for "" one that fits, or what its columns say. */
  Ordered order(String file, String profile) {
    var lacking = Text.of("industries.known.columns");
    return orders.run(file, Kind.KNOWN, profile, c -> c.containsAll(NEEDED), lacking);
  }

  /** Reads all of a file whose codes are of this version, telling by rows how far it is. */
  Read read(ImportOrder order, String classification, Progress progress) {
    var there = order.shape().makings().stream().flatMap(m -> m.fields().keySet().stream());
    if (!there.collect(Collectors.toSet()).containsAll(NEEDED))
      return new Read.Unfit(Text.of("industries.known.columns"));
    return switch (drafts.run(order)) {
      case OpenDrafts.Opened.Unfit(var why) -> new Read.Unfit(why);
      case OpenDrafts.Opened.Ready ready -> read(ready.reader(), classification, progress);
    };
  }

  private Read read(DraftReader reader, String classification, Progress progress) {
    var reading = new Reading(country.get(), classification);
    var good = new ArrayList<KnownOrganisation>();
    var wrong = new ArrayList<RowProblem>();
    try (reader) {
      while (!reader.ended()) {
        if (progress.cancelled()) return new Read.Stopped();
        var batch = reader.next(BATCH);
        batch.problems().stream().filter(RowProblem::rejected).forEach(wrong::add);
        for (var draft : batch.drafts()) {
          var why = reading.wrong(draft);
          if (why != null) wrong.add(RowProblem.rejected(draft.row(), why));
          else good.add(reading.organisation(draft));
        }
        int done = good.size() + wrong.size();
        progress.at(reader.share(), Text.of("industries.known.reading", done));
      }
      return new Read.Done(reader.header(), good, wrong);
    }
  }

  /** Understands rows. */
  private final class Reading {
    private final String country;
    private final String classification;

    Reading(String country, String classification) {
      this.country = country;
      this.classification = classification;
    }

    private static String cell(Draft draft, Target column) {
      return draft.cells().getOrDefault(column, "").strip();
    }

    /** Why a row is no organisation; null where it is one. */
    @Nullable Text wrong(Draft draft) {
      var checked =
          Identifiers.check(
              Identifier.Kind.REGISTRATION, country, "", cell(draft, Target.KNOWN_NUMBER));
      if (checked instanceof Check.Wrong(var why)) return why;
      var name = cell(draft, Target.KNOWN_NAME);
      if (name.isEmpty() || name.length() > KnownOrganisation.LONGEST_NAME)
        return Text.of("industries.known.name", KnownOrganisation.LONGEST_NAME);
      var code = cell(draft, Target.KNOWN_INDUSTRY);
      return IndustryKey.of(code).isEmpty()
          ? Text.of("industries.known.code", Text.asWritten(code))
          : null;
    }

    KnownOrganisation organisation(Draft draft) {
      var region = cell(draft, Target.KNOWN_REGION);
      var code = IndustryKey.of(cell(draft, Target.KNOWN_INDUSTRY)).orElseThrow().code();
      return new KnownOrganisation(
          ids.next(),
          Identifiers.normal(
              Identifier.of(
                  Identifier.Kind.REGISTRATION, country, cell(draft, Target.KNOWN_NUMBER))),
          cell(draft, Target.KNOWN_NAME),
          new Industry(code, classification),
          region.substring(0, Math.min(region.length(), KnownOrganisation.LONGEST_REGION)),
          vocabulary
              .value(Target.KNOWN_SIZE, cell(draft, Target.KNOWN_SIZE))
              .map(Size::valueOf)
              .orElse(null));
    }
  }
}
