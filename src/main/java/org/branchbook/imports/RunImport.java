package org.branchbook.imports;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.branchbook.base.Changes;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.base.Workers;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.imports.plan.Decision;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Understood;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports a file, a batch at a time, each kept whole or not at all: however it ends, what was
 * written is known and can be taken back.
 */
public final class RunImport {
  private static final Logger LOG = LoggerFactory.getLogger(RunImport.class);

  /** So many changes of others are looked at in the end. */
  private static final int BETWEEN = 20_000;

  /** What came of it. */
  public sealed interface Imported {
    /** Read to the end. */
    record Done(ImportRun run, Report report) implements Imported {}

    /** Stopped; whole batches stay. */
    record Cancelled(ImportRun run, Report report) implements Imported {}

    /** Broken off; whole batches stay. */
    record Failed(ImportRun run, Report report, Text why) implements Imported {}

    /** The file can't be imported so. */
    record Unfit(Text why) implements Imported {}

    /** It is large: a second person has to confirm it first; nothing was written. */
    record NeedsSecond(Confirmation request) implements Imported {}

    record Refused(Privilege missing) implements Imported {}
  }

  private final Intake intake;
  private final ImportLog log;
  private final AfterImport after;
  private final Map<Kind, FactRows> facts;
  private final Rejects rejects;
  private final Pairs pairs;
  private final Changes changes;
  private final Confirm confirm;
  private final Work work;
  private final Workers workers;
  private final Ids ids;
  private final AuditTrail trail;
  private final InstantSource clock;

  public RunImport(
      Intake intake,
      ImportLog log,
      AfterImport after,
      Map<Kind, FactRows> facts,
      Rejects rejects,
      Pairs pairs,
      Changes changes,
      Confirm confirm,
      Work work,
      Workers workers,
      Ids ids,
      AuditTrail trail,
      InstantSource clock) {
    this.intake = intake;
    this.log = log;
    this.after = after;
    this.facts = Map.copyOf(facts);
    this.rejects = rejects;
    this.pairs = pairs;
    this.changes = changes;
    this.confirm = confirm;
    this.work = work;
    this.workers = workers;
    this.ids = ids;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Runs an import; beyond the bank's limit of rows a second person confirms it first.
   *
   * @param rejected where the rejected rows are to lie; "" for beside the file
   * @param words in which the reasons are written
   */
  public Imported run(
      Asker asker, ImportOrder order, String rejected, Words words, Progress progress) {
    if (!asker.may(Privilege.IMPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.IMPORT, "import", 0));
      return new Imported.Refused(Privilege.IMPORT);
    }
    var others = facts.get(order.shape().main());
    if (others != null) return others.load(asker, order, rejected, words, progress);
    return switch (intake.open(order, asker, log, ids.many())) {
      case Intake.Opened.Unfit(var why) -> new Imported.Unfit(why);
      case Intake.Opened.Ready ready -> {
        try (var reader = ready.reader()) {
          var matter = intake.large().of(order, ready.format());
          if (confirm.massChange(asker, matter) instanceof Need.Waits(var request))
            yield new Imported.NeedsSecond(request);
          var run = begin(asker, order);
          try (var refused = rejects.begin(order.file(), rejected, reader.header(), words)) {
            yield new Running(run, ready, refused, progress).toTheEnd();
          }
        }
      }
    };
  }

  private ImportRun begin(Asker asker, ImportOrder order) {
    var run =
        new ImportRun(
            new ImportId(ids.next()),
            order.kind(),
            intake.name(order.file()),
            order.profile(),
            asker.id(),
            clock.instant(),
            null,
            null,
            ImportRun.Totals.NOTHING,
            "");
    work.inOne(
        () -> {
          log.begin(run);
          trail.write(
              asker.id(),
              Act.IMPORTED,
              "import",
              run.id().value(),
              List.of(
                  new Change("file", "", run.file()), new Change("profile", "", run.profile())));
        });
    return run;
  }

  /** One import while it runs. */
  private final class Running {
    private final Intake.Opened.Ready file;
    private final Rejects.Writing refused;
    private final Progress progress;
    private final Map<Kind, Shelf> shelves;
    private ImportRun run;
    private Report report = Report.EMPTY;
    private int ordinal;

    /** Up to here the base's changes are seen by the first look. */
    private final long seen = changes.last();

    Running(ImportRun run, Intake.Opened.Ready file, Rejects.Writing refused, Progress progress) {
      this.run = run;
      this.file = file;
      this.refused = refused;
      this.progress = progress;
      this.shelves = intake.rooms().shelves(file.branch());
    }

    Imported toTheEnd() {
      var doing = Text.of("imports.doing.importing", Text.asWritten(run.file()));
      try {
        var next = Optional.of(decide(file.plan().look(read()), file.reader().share()));
        while (next.isPresent()) {
          if (progress.cancelled()) return new Imported.Cancelled(finish(), report);
          var now = next.get();
          next = writeAndPrepare(now);
          progress.at(now.share(), doing);
        }
        return new Imported.Done(finish(), report);
      } catch (RuntimeException e) {
        LOG.error("import {} was broken off", run.id().value(), e);
        return new Imported.Failed(finish(), report, Text.of("imports.failed"));
      }
    }

    /** Writes a batch while the next one is read and decided about; empty at the end. */
    private Optional<Prepared> writeAndPrepare(Prepared now) {
      if (file.reader().ended()) {
        work.inOne(now::write);
        return Optional.empty();
      }
      var records = now.records();
      Callable<Optional<Ahead>> write =
          () -> {
            work.inOne(now::write);
            return Optional.empty();
          };
      var ahead =
          workers.all(List.of(write, () -> Optional.of(ahead(records)))).getLast().orElseThrow();
      return Optional.of(
          ahead.prepared() != null
              ? ahead.prepared()
              : decide(ahead.looked().again(), ahead.share()));
    }

    /** The next batch, decided about unless it meets records that are being written. */
    private Ahead ahead(Set<Long> records) {
      var looked = file.plan().look(read());
      double share = file.reader().share();
      return new Ahead(looked, share, looked.touches(records) ? null : decide(looked, share));
    }

    private Understood read() {
      return file.plan().understand(file.reader().next(file.batches().next()));
    }

    private Prepared decide(Plan.Looked looked, double share) {
      return new Prepared(looked.decide(), share);
    }

    /** A batch that was looked up while the one before it was written. */
    private record Ahead(Plan.Looked looked, double share, @Nullable Prepared prepared) {}

    /** A batch that is ready to be written. */
    private final class Prepared {
      private final Plan.Step step;
      private final double share;
      private final List<BooleanSupplier> writings = new ArrayList<>();

      Prepared(Plan.Step step, double share) {
        this.step = step;
        this.share = share;
        for (var kind : Kind.RECORDS) prepare(kind);
      }

      private void prepare(Kind kind) {
        var added = new ArrayList<Snapshot>();
        var changed = new ArrayList<Map<Long, Snapshot>>();
        for (var decision : step.decisions())
          if (decision.after().kind() == kind) {
            if (decision.adds()) added.add(decision.after());
            else if (decision.changes()) change(decision.after(), changed);
          }
        var shelf = Objects.requireNonNull(shelves.get(kind));
        if (!added.isEmpty()) {
          var adding = shelf.adding(added, run.started());
          writings.add(() -> adding.get().isEmpty());
        }
        for (var round : changed)
          writings.add(() -> shelf.save(List.copyOf(round.values())).isEmpty());
      }

      /** Two rows may change one record: the later goes over what the earlier has saved. */
      private static void change(Snapshot record, List<Map<Long, Snapshot>> rounds) {
        for (var round : rounds) if (round.putIfAbsent(record.id(), record) == null) return;
        var round = new LinkedHashMap<Long, Snapshot>();
        round.put(record.id(), record);
        rounds.add(round);
      }

      double share() {
        return share;
      }

      /** The numbers of the records that it adds, changes or knows again. */
      Set<Long> records() {
        return step.decisions().stream().map(d -> d.after().id()).collect(Collectors.toSet());
      }

      void write() {
        for (var writing : writings)
          // nothing of the file comes between deciding and writing: only somebody else's change can
          if (!writing.getAsBoolean())
            throw new IllegalStateException("records were changed by somebody else meanwhile");
        for (var problem : step.problems()) if (problem.rejected()) refused.add(problem);
        pairs.put(step.questions());
        refused.keep();
        var after = report.with(step);
        var come = run.at(after.tally(), refused.place());
        log.write(come, rows(step.decisions()));
        report = after;
        run = come;
      }
    }

    private List<ImportedRow> rows(List<Decision> decisions) {
      var rows = new ArrayList<ImportedRow>();
      for (var decision : decisions) {
        var after = decision.after();
        boolean changes = decision.changes();
        rows.add(
            new ImportedRow(
                ordinal++,
                after.kind(),
                after.id(),
                decision.adds(),
                changes ? after.version() + 1 : after.version(),
                changes ? decision.before() : null,
                decision.source(),
                decision.seen(),
                decision.seenBefore()));
      }
      return rows;
    }

    private ImportRun finish() {
      if (file.plan().compares()) askOfThoseBetween();
      run = run.finished(clock.instant());
      work.inOne(() -> log.note(run));
      after.ended(run);
      return run;
    }

    /**
     * Who was entered by hand since the file was first looked up, and resembles one of its clients,
     * is asked about, unless that entry has met the file's card and answered.
     */
    private void askOfThoseBetween() {
      file.plan().settle();
      var entered =
          changes.after(seen, BETWEEN).stream()
              .filter(c -> c.kind().equals("client") && c.subject() != 0)
              .map(c -> new ClientId(c.subject()))
              .distinct()
              .toList();
      var questions = file.plan().late(entered);
      if (questions.isEmpty()) return;
      var known = new HashSet<String>();
      for (var pair : pairs.of(entered)) known.add(both(pair));
      work.inOne(() -> pairs.put(questions.stream().filter(q -> known.add(both(q))).toList()));
    }

    private static String both(Pair pair) {
      return pair.low().value() + " " + pair.high().value();
    }
  }
}
