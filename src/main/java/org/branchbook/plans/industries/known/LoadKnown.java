package org.branchbook.plans.industries.known;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.OrderFile.Ordered;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/**
 * Loads a register of organisations that the bank knows beside its cards, and takes a load back.
 */
public final class LoadKnown {
  /** The version that codes are of where nobody says so: Ukraine's. */
  public static final String USUAL_VERSION = "КВЕД-2010";

  /** So many rows that are at fault are told of; all of them lie in their file. */
  private static final int FIRST = 20;

  private static final String SUBJECT = "known_organisations";

  private final KnownFile files;
  private final KnownOrganisations known;
  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public LoadKnown(
      KnownFile files,
      KnownOrganisations known,
      AuditTrail trail,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.files = files;
    this.known = known;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /**
   * What is to be loaded.
   *
   * @param file and by what it is read
   * @param source whose register it is
   * @param asOf the day on which it was so
   * @param classification the version of its codes
   * @param dry whether it is only to be tried
   */
  public record Order(
      ImportOrder file, String source, LocalDate asOf, String classification, boolean dry) {}

  /** What came of it. */
  public sealed interface Loaded {
    /**
     * Rows without a fault are kept, or would be.
     *
     * @param organisations how many there are, each once
     * @param onCards how many of them have a card
     * @param rejected how many rows had a fault
     * @param first the first of these
     * @param place where these lie with their reasons; "" for none
     */
    record Done(int organisations, int onCards, int rejected, List<RowProblem> first, String place)
        implements Loaded {
      public Done {
        first = List.copyOf(first);
      }
    }

    /** The file is no such table, or, where it is more than tried, none of its rows is right. */
    record Unfit(Text why) implements Loaded {}

    record Refused(Privilege missing) implements Loaded {}

    /** Somebody stopped it while the file was read. */
    record Stopped() implements Loaded {}
  }

  /** What came of taking a load back. */
  public sealed interface Reverted {
    /** What its source said before holds again. */
    record Done(RegisterLoad load) implements Reverted {}

    /** The source has said nothing. */
    record Nothing() implements Reverted {}

    record Refused(Privilege missing) implements Reverted {}
  }

  /** By what a file is read: this profile, or for "" one that fits, or what its columns say. */
  public Ordered order(String file, String profile) {
    return files.order(file, profile);
  }

  /**
   * Keeps what the file says in the place of what its source said before.
   *
   * @param rejected where rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   * @param progress told by rows; stopped, nothing is kept
   */
  public Loaded run(
      Asker asker, Order order, Rejects rejects, String rejected, Words words, Progress progress) {
    if (refused(asker)) return new Loaded.Refused(Privilege.IMPORT);
    var source = order.source().strip();
    if (source.isEmpty() || source.length() > RegisterLoad.LONGEST_SOURCE)
      return new Loaded.Unfit(Text.of("industries.known.source", RegisterLoad.LONGEST_SOURCE));
    return switch (files.read(order.file(), order.classification(), progress)) {
      case KnownFile.Read.Stopped _ -> new Loaded.Stopped();
      case KnownFile.Read.Unfit(var why) -> new Loaded.Unfit(why);
      case KnownFile.Read.Done read -> keep(asker, order, source, read, rejects, rejected, words);
    };
  }

  private Loaded keep(
      Asker asker,
      Order order,
      String source,
      KnownFile.Read.Done read,
      Rejects rejects,
      String rejected,
      Words words) {
    // a number that comes again is what the later row says of it
    Map<String, KnownOrganisation> each = new LinkedHashMap<>();
    for (var row : read.rows()) each.put(row.hardKey(), row);
    if (each.isEmpty() && !order.dry())
      return new Loaded.Unfit(Text.of("industries.known.nothing"));
    int onCards = known.onCards(each.keySet());
    if (!order.dry()) put(asker, order, source, List.copyOf(each.values()));
    return new Loaded.Done(
        each.size(),
        onCards,
        read.wrong().size(),
        read.wrong().stream().limit(FIRST).toList(),
        rejects.write(order.file().file(), rejected, read.header(), read.wrong(), words));
  }

  private void put(Asker asker, Order order, String source, List<KnownOrganisation> rows) {
    work.inOne(
        () -> {
          var load =
              new RegisterLoad(
                  ids.next(), asker.id(), clock.instant(), source, order.asOf(), rows.size());
          known.put(load, rows);
          trail.write(
              asker.id(),
              Act.IMPORTED,
              SUBJECT,
              load.id(),
              List.of(
                  new Change("what", "", source),
                  new Change("asOf", "", order.asOf().toString()),
                  new Change("size", "", String.valueOf(rows.size()))));
        });
  }

  /** Takes back what a source said last. */
  public Reverted revert(Asker asker, String source) {
    if (refused(asker)) return new Reverted.Refused(Privilege.IMPORT);
    return work.inOne(
        () -> {
          Optional<RegisterLoad> last =
              known.loads().stream().filter(l -> l.source().equals(source.strip())).findFirst();
          if (last.isEmpty() || !known.revert(last.get().id())) return new Reverted.Nothing();
          trail.write(
              asker.id(),
              Act.DELETED,
              SUBJECT,
              last.get().id(),
              List.of(new Change("what", last.get().source(), "")));
          return new Reverted.Done(last.get());
        });
  }

  private boolean refused(Asker asker) {
    if (asker.may(Privilege.IMPORT)) return false;
    work.inOne(() -> trail.refused(asker, Privilege.IMPORT, SUBJECT, 0));
    return true;
  }
}
