package org.branchbook.imports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.branchbook.base.Workers;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.records.Shelf;
import org.branchbook.imports.records.Snapshot;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * Takes an import back: what it added goes, what it changed becomes what it was. What was edited
 * since stays as it is, and is listed.
 */
public final class RevertImport {
  /** What came of it. */
  public sealed interface Reverted {
    /** Taken back, but for those that stay. */
    record Done(int wentBack, List<Stayed> stayed) implements Reverted {
      public Done {
        stayed = List.copyOf(stayed);
      }
    }

    /** Stopped half-way; running it again goes on. */
    record Cancelled(int wentBack) implements Reverted {}

    /** It was taken back before. */
    record Already() implements Reverted {}

    record Gone() implements Reverted {}

    /** Facts of these closed months would change: it has to be said why; nothing went back. */
    record NeedsReason(List<YearMonth> closed) implements Reverted {
      public NeedsReason {
        closed = List.copyOf(closed);
      }
    }

    /** It is large: a second person has to confirm it first; nothing went back. */
    record NeedsSecond(Confirmation request) implements Reverted {}

    record Refused(Privilege missing) implements Reverted {}
  }

  private final Intake intake;
  private final ImportLog log;
  private final Map<Kind, FactRows> facts;
  private final Confirm confirm;
  private final Work work;
  private final Workers workers;
  private final AuditTrail trail;

  public RevertImport(
      Intake intake,
      ImportLog log,
      Map<Kind, FactRows> facts,
      Confirm confirm,
      Work work,
      Workers workers,
      AuditTrail trail) {
    this.intake = intake;
    this.log = log;
    this.facts = Map.copyOf(facts);
    this.confirm = confirm;
    this.work = work;
    this.workers = workers;
    this.trail = trail;
  }

  /**
   * Takes an import back; beyond the bank's limit a second person confirms it first.
   *
   * @param why facts of closed months change; "" where it isn't known whether any do
   */
  public Reverted run(Asker asker, ImportId id, String why, Progress progress) {
    if (!asker.may(Privilege.IMPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.IMPORT, "import", id.value()));
      return new Reverted.Refused(Privilege.IMPORT);
    }
    var found = log.find(id);
    if (found.isEmpty()) return new Reverted.Gone();
    var run = found.get();
    if (run.reverted() != null) return new Reverted.Already();
    var others = facts.get(run.kind());
    if (others != null && why.isBlank()) {
      var closed = others.closed(run);
      if (!closed.isEmpty()) return new Reverted.NeedsReason(closed);
    }
    if (confirm.massChange(asker, intake.large().of(run)) instanceof Need.Waits(var request))
      return new Reverted.NeedsSecond(request);
    if (others != null) return others.takeBack(asker, run, why.strip(), progress);
    return new Reverting(asker, run, progress).toTheEnd();
  }

  /** Rows that go back together, the last first, and the cards that they are about. */
  private record Batch(List<ImportedRow> rows, Map<Long, Snapshot> cards) {
    boolean touches(Batch other) {
      return !Collections.disjoint(cards.keySet(), other.cards.keySet());
    }
  }

  /** One import while it is taken back. */
  private final class Reverting {
    private final Asker asker;
    private final ImportRun run;
    private final Progress progress;
    private final Map<Kind, Shelf> shelves;
    private final List<Stayed> stayed = new ArrayList<>();
    private final Set<String> staying = new HashSet<>();
    private int wentBack;

    private final Batches batches = intake.batches();

    Reverting(Asker asker, ImportRun run, Progress progress) {
      this.asker = asker;
      this.run = run;
      this.progress = progress;
      this.shelves = intake.rooms().shelves(intake.branch(asker));
    }

    Reverted toTheEnd() {
      var last = log.before(run.id(), Integer.MAX_VALUE, 1);
      int all = last.isEmpty() ? 0 : last.getFirst().ordinal() + 1;
      var now = read(all);
      while (!now.rows.isEmpty()) {
        if (progress.cancelled()) return new Reverted.Cancelled(wentBack);
        int before = now.rows.getLast().ordinal();
        now = takeBackAndRead(now);
        TakenBack.tell(progress, run, before, all);
      }
      return work.inOne(() -> new TakenBack(log, trail).note(asker, run, "", wentBack, stayed));
    }

    /**
     * The rows before that place, with their cards. What an import without rejected rows has
     * written together goes together.
     */
    private Batch read(int before) {
      var rows = log.before(run.id(), before, batches.last(before));
      var cards = rows.stream().filter(r -> r.kind() == Kind.CLIENT).map(ImportedRow::subject);
      return new Batch(rows, shelf(Kind.CLIENT).find(cards.distinct().toList()));
    }

    /** Takes a batch back while the one before it is read. */
    private Batch takeBackAndRead(Batch now) {
      int before = now.rows.getLast().ordinal();
      Callable<Optional<Batch>> taking =
          () -> {
            work.inOne(() -> takeBack(now));
            return Optional.empty();
          };
      var next =
          workers.all(List.of(taking, () -> Optional.of(read(before)))).getLast().orElseThrow();
      return next.touches(now) ? read(before) : next;
    }

    private void takeBack(Batch batch) {
      var rows = batch.rows;
      var gone = new ArrayList<ImportedRow>();
      var versions = new HashMap<ImportedRow, Integer>();
      // what refers to clients goes first
      for (var kind : List.of(Kind.CONTACT, Kind.HOLDING, Kind.LINK, Kind.CLIENT)) {
        var mine = rows.stream().filter(r -> r.kind() == kind).toList();
        if (mine.isEmpty()) continue;
        var there =
            kind == Kind.CLIENT
                ? batch.cards
                : shelf(kind).find(mine.stream().map(ImportedRow::subject).toList());
        takeBack(kind, mine, there, gone, versions);
      }
      log.forget(run.id(), gone, versions);
      wentBack += gone.size();
    }

    private void takeBack(
        Kind kind,
        List<ImportedRow> rows,
        Map<Long, Snapshot> there,
        List<ImportedRow> gone,
        Map<ImportedRow, Integer> versions) {
      var shelf = shelf(kind);
      var removable = new HashMap<Long, List<ImportedRow>>();
      var restored = new HashMap<Long, List<ImportedRow>>();
      var told = new LinkedHashMap<Long, List<ImportedRow>>();
      for (var row : rows)
        if (!there.containsKey(row.subject()) || !row.added() && row.before() == null)
          gone.add(row);
        else told.computeIfAbsent(row.subject(), _ -> new ArrayList<>()).add(row);
      told.forEach(
          (id, of) -> {
            var now = Objects.requireNonNull(there.get(id));
            if (!untouched(now, of)) stays(now, Stayed.Why.EDITED);
            else (of.getLast().added() ? removable : restored).put(id, of);
          });
      if (!removable.isEmpty()) {
        var stay =
            shelf.remove(
                removable.keySet().stream()
                    .map(id -> Objects.requireNonNull(there.get(id)))
                    .toList());
        var still = shelf.find(stay);
        removable.forEach(
            (id, of) -> {
              var was = Objects.requireNonNull(there.get(id));
              if (!stay.contains(id)) gone.addAll(of);
              else stays(was, why(was, still.get(id)));
            });
      }
      if (!restored.isEmpty()) restore(shelf, restored, there, gone, versions);
    }

    /** Between the reading and the taking away somebody may have edited it. */
    private static Stayed.Why why(Snapshot was, @Nullable Snapshot is) {
      return is == null || is.version() == was.version() ? Stayed.Why.USED : Stayed.Why.EDITED;
    }

    private Shelf shelf(Kind kind) {
      return Objects.requireNonNull(shelves.get(kind));
    }

    /** Whether nobody has changed a record since, nor between the rows that did, the last first. */
    private static boolean untouched(Snapshot now, List<ImportedRow> of) {
      int version = now.version();
      for (var row : of) {
        if (row.versionAfter() != version) return false;
        var before = row.before();
        version = before == null ? 0 : before.version();
      }
      return true;
    }

    private void restore(
        Shelf shelf,
        Map<Long, List<ImportedRow>> rows,
        Map<Long, Snapshot> there,
        List<ImportedRow> gone,
        Map<ImportedRow, Integer> versions) {
      var old = new ArrayList<Snapshot>();
      rows.forEach(
          (id, of) ->
              old.add(
                  Objects.requireNonNull(of.getLast().before())
                      .at(Objects.requireNonNull(there.get(id)).version())));
      var refused = shelf.save(old);
      rows.forEach(
          (id, of) -> {
            var now = Objects.requireNonNull(there.get(id));
            if (refused.contains(id)) stays(now, Stayed.Why.EDITED);
            else {
              gone.addAll(of);
              versions.put(of.getLast(), now.version() + 1);
            }
          });
    }

    private void stays(Snapshot now, Stayed.Why why) {
      // it is told of once, however many rows are about it
      if (staying.add(now.kind() + " " + now.id()))
        stayed.add(new Stayed(now.kind(), now.id(), name(now), why));
    }
  }

  /** The name of the client concerned. */
  private String name(Snapshot record) {
    var clients =
        switch (record) {
          case Snapshot.OfClient(var client) -> List.of(client.id());
          case Snapshot.OfLink(var link) -> List.of(link.from(), link.to());
          case Snapshot.OfHolding(var holding) -> List.of(holding.client());
          case Snapshot.OfContact(var contact) -> contact.clients();
        };
    var found = intake.rooms().clients().find(new HashSet<>(clients));
    return clients.stream()
        .filter(found::containsKey)
        .map(id -> Objects.requireNonNull(found.get(id)).name())
        .collect(Collectors.joining(" – "));
  }
}
