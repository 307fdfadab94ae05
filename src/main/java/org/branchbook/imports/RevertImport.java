package org.branchbook.imports;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.records.Shelf;
import org.branchbook.imports.records.Snapshot;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;

/**
 * Takes an import back: what it added goes, what it changed becomes what it was. What was edited
 * since stays as it is, and is listed.
 */
public final class RevertImport {
  private static final int BATCH = 10_000;

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

    /** It is large: a second person has to confirm it first; nothing went back. */
    record NeedsSecond(Confirmation request) implements Reverted {}

    record Refused(Privilege missing) implements Reverted {}
  }

  private final Intake intake;
  private final ImportLog log;
  private final Confirm confirm;
  private final Work work;
  private final AuditTrail trail;
  private final InstantSource clock;

  public RevertImport(
      Intake intake,
      ImportLog log,
      Confirm confirm,
      Work work,
      AuditTrail trail,
      InstantSource clock) {
    this.intake = intake;
    this.log = log;
    this.confirm = confirm;
    this.work = work;
    this.trail = trail;
    this.clock = clock;
  }

  /** Takes an import back; beyond the bank's limit a second person confirms it first. */
  public Reverted run(Asker asker, ImportId id, Progress progress) {
    if (!asker.may(Privilege.IMPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.IMPORT, "import", id.value()));
      return new Reverted.Refused(Privilege.IMPORT);
    }
    var found = log.find(id);
    if (found.isEmpty()) return new Reverted.Gone();
    var run = found.get();
    if (run.reverted() != null) return new Reverted.Already();
    if (confirm.massChange(asker, intake.large().of(run)) instanceof Need.Waits(var request))
      return new Reverted.NeedsSecond(request);
    return new Reverting(asker, run, progress).toTheEnd();
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

    Reverting(Asker asker, ImportRun run, Progress progress) {
      this.asker = asker;
      this.run = run;
      this.progress = progress;
      this.shelves = intake.rooms().shelves(intake.branch(asker));
    }

    Reverted toTheEnd() {
      int before = Integer.MAX_VALUE;
      int all = 0;
      while (true) {
        if (progress.cancelled()) return new Reverted.Cancelled(wentBack);
        var rows = log.before(run.id(), before, BATCH);
        if (rows.isEmpty()) break;
        if (all == 0) all = rows.getFirst().ordinal() + 1;
        work.inOne(() -> takeBack(rows));
        before = rows.getLast().ordinal();
        progress.at(
            1 - (double) before / all,
            Text.of("imports.doing.reverting", Text.asWritten(run.file())));
      }
      work.inOne(
          () -> {
            log.reverted(run.id(), clock.instant());
            trail.write(
                asker.id(),
                Act.REVERTED,
                "import",
                run.id().value(),
                List.of(
                    new Change("file", run.file(), ""),
                    new Change("stayed", "", Integer.toString(stayed.size()))));
          });
      return new Reverted.Done(wentBack, stayed);
    }

    private void takeBack(List<ImportedRow> rows) {
      var gone = new ArrayList<ImportedRow>();
      var versions = new HashMap<ImportedRow, Integer>();
      // what refers to clients goes first
      for (var kind : List.of(Kind.CONTACT, Kind.HOLDING, Kind.LINK, Kind.CLIENT)) {
        var mine = rows.stream().filter(r -> r.kind() == kind).toList();
        if (!mine.isEmpty()) takeBack(kind, mine, gone, versions);
      }
      log.forget(run.id(), gone, versions);
      wentBack += gone.size();
    }

    private void takeBack(
        Kind kind,
        List<ImportedRow> rows,
        List<ImportedRow> gone,
        Map<ImportedRow, Integer> versions) {
      var shelf = Objects.requireNonNull(shelves.get(kind));
      var there = shelf.find(rows.stream().map(ImportedRow::subject).toList());
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
        removable.forEach(
            (id, of) -> {
              if (stay.contains(id)) stays(Objects.requireNonNull(there.get(id)), Stayed.Why.USED);
              else gone.addAll(of);
            });
      }
      if (!restored.isEmpty()) restore(shelf, restored, there, gone, versions);
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
