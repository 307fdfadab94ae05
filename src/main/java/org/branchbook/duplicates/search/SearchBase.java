package org.branchbook.duplicates.search;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.entry.KeptLearned;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.Side;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.duplicates.score.Model;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * Searches the whole base for clients who were entered more than once, by what it learns of the
 * base itself, and keeps what it finds as open questions.
 */
public final class SearchBase {
  private static final int STRETCH = 5000;

  /** Reading is this part of the way. */
  private static final double READING = 0.3;

  private final BaseEntries base;
  private final Pairs pairs;
  private final Searches searches;
  private final KeptLearned learned;
  private final Workers workers;
  private final Supplier<Zones> zones;
  private final AuditTrail trail;
  private final Work work;
  private final InstantSource clock;

  public SearchBase(
      BaseEntries base,
      Pairs pairs,
      Searches searches,
      KeptLearned learned,
      Workers workers,
      Supplier<Zones> zones,
      AuditTrail trail,
      Work work,
      InstantSource clock) {
    this.base = base;
    this.pairs = pairs;
    this.searches = searches;
    this.learned = learned;
    this.workers = workers;
    this.zones = zones;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** Searches because somebody asks for it, however lately it was done. */
  public Searched run(Asker asker, Progress progress) {
    if (!asker.may(Privilege.MERGE)) {
      work.inOne(() -> trail.refused(asker, Privilege.MERGE, "search", 0));
      return new Searched.Refused(Privilege.MERGE.refused());
    }
    var now = clock.instant();
    searches.begin(now, now.plusSeconds(1));
    return search(asker, progress);
  }

  /** Whether no program has begun a search since. */
  public boolean isDue(Instant since) {
    return searches.last().filter(last -> !last.begun().isBefore(since)).isEmpty();
  }

  /** Searches by itself, unless some program has begun to since it was due. */
  public Searched due(Instant since, Progress progress) {
    return searches.begin(clock.instant(), since) ? search(null, progress) : new Searched.NotDue();
  }

  private Searched search(@Nullable Asker asker, Progress progress) {
    var ids = LongStream.builder();
    var prints = LongStream.builder();
    var entries = new SearchEntries(workers, Model.shipped());
    long clients = read(entries, ids, prints, progress);
    if (progress.cancelled()) return new Searched.Cancelled();
    var now = clock.instant();
    var known = new KnownPairs(pairs, ids.build().toArray(), prints.build().toArray());
    entries.run(zones.get().warn(), new Rest(progress), found -> known.take(found, now));
    // what it hasn't come to is no answer
    if (progress.cancelled()) {
      known.write();
      return new Searched.Cancelled();
    }
    known.settle();
    var done = new Searched.Done(clients, known.found(), known.fresh(), known.settled());
    work.inOne(
        () -> {
          searches.ended(clock.instant(), done.clients(), done.fresh());
          // whoever types is helped by what the base itself has taught
          learned.keep(entries.learned(), now);
          trail.write(
              asker == null ? null : asker.id(),
              Act.CREATED,
              "search",
              0,
              List.of(
                  new Change("clients", "", Long.toString(done.clients())),
                  new Change("pairs", "", Long.toString(done.fresh()))));
        });
    return done;
  }

  private long read(
      SearchEntries entries, LongStream.Builder ids, LongStream.Builder prints, Progress progress) {
    double all = Math.max(1, base.clients());
    long read = 0;
    for (var stretch = base.next(0, STRETCH); !stretch.isEmpty() && !progress.cancelled(); ) {
      for (var side : stretch) {
        ids.add(side.client().value());
        prints.add(Pair.print(side.traits()));
      }
      read += stretch.size();
      progress.at(READING * Math.min(1, read / all), Text.of("duplicates.searching.reading", read));
      long last = stretch.getLast().client().value();
      // those who come next are read while these are understood
      stretch =
          entries.add(stretch.stream().map(Side::traits).toList(), () -> base.next(last, STRETCH));
    }
    return read;
  }

  /** The way after the reading, of two kinds of clients one after the other. */
  private static final class Rest implements Progress {
    private final Progress of;

    Rest(Progress of) {
      this.of = of;
    }

    @Override
    public void at(double share, Text doing) {
      of.at(READING + (1 - READING) * share, doing);
    }

    @Override
    public boolean cancelled() {
      return of.cancelled();
    }
  }
}
