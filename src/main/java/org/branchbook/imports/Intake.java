package org.branchbook.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import org.branchbook.base.Text;
import org.branchbook.imports.alike.AlikeChecks;
import org.branchbook.imports.guess.DatePatterns;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.plan.Alikes;
import org.branchbook.imports.plan.Memory;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Whose;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.CellReader;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.Tables;
import org.branchbook.imports.records.Branch;
import org.branchbook.staff.Asker;
import org.branchbook.staff.BranchInfo;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Settings;
import org.branchbook.staff.confirms.Matter;

/** Opens files for importing: to try it out, or in earnest. */
public final class Intake {
  static final String NO_COUNTRY = "UA";

  // of so many rows; a batch writes most pages of the indexes anew and is synced once; larger ones
  // gain little more
  // and are cancelled later. Trying out takes the same ones: what rows of one batch resemble is
  // found out for all of them together, and has to come to the same
  private static final int BATCH = 10_000;

  private final Tables tables;
  private final Rooms rooms;
  private final Departments departments;
  private final Employees employees;
  private final Settings settings;
  private final Vocabulary vocabulary;
  private final AlikeChecks checks;
  private final Clock clock;
  private final int batch;
  private final DatePatterns dates = new DatePatterns();

  /** An intake for files that are in these words and for these rooms. */
  public Intake(
      Tables tables,
      Rooms rooms,
      Departments departments,
      Employees employees,
      Settings settings,
      Vocabulary vocabulary,
      AlikeChecks checks,
      Clock clock) {
    this(tables, rooms, departments, employees, settings, vocabulary, checks, clock, BATCH);
  }

  /** The same that takes so many rows at a time. */
  Intake(
      Tables tables,
      Rooms rooms,
      Departments departments,
      Employees employees,
      Settings settings,
      Vocabulary vocabulary,
      AlikeChecks checks,
      Clock clock,
      int batch) {
    this.tables = tables;
    this.rooms = rooms;
    this.departments = departments;
    this.employees = employees;
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.checks = checks;
    this.clock = clock;
    this.batch = batch;
  }

  /** What came of opening. */
  sealed interface Opened {
    /** The file, how it is written, and the plan that decides about it. */
    record Ready(DraftReader reader, Batches batches, Format format, Plan plan, Branch branch)
        implements Opened {}

    /** It, or a file in which something is looked up, can't be imported so. */
    record Unfit(Text why) implements Opened {}
  }

  /** What came of looking whether a file can be read so. */
  public sealed interface Reading {
    /** The drafts of the file, and what reads their cells. */
    record Ready(DraftReader reader, Format format, CellReader cells, Branch branch)
        implements Reading {}

    /** It, or a file in which something is looked up, can't be imported so. */
    record Unfit(Text why) implements Reading {}
  }

  /** Opens a file for reading. */
  public Reading reading(ImportOrder order, Asker asker) {
    return switch (new OpenDrafts(tables).run(order)) {
      case OpenDrafts.Opened.Unfit(var why) -> new Reading.Unfit(why);
      case OpenDrafts.Opened.Ready(var reader, var format) -> {
        var branch = branch(asker);
        var today = LocalDate.now(clock);
        var cells = new CellReader(vocabulary, dates, branch.country(), format.dates(), today);
        yield new Reading.Ready(reader, format, cells, branch);
      }
    };
  }

  Opened open(ImportOrder order, Asker asker, Memory memory, LongSupplier ids) {
    return switch (reading(order, asker)) {
      case Reading.Unfit(var why) -> new Opened.Unfit(why);
      case Reading.Ready ready -> planned(order, asker, memory, ids, ready);
    };
  }

  private Opened planned(
      ImportOrder order, Asker asker, Memory memory, LongSupplier ids, Reading.Ready ready) {
    var branch = ready.branch();
    var alikes =
        new Alikes(
            checks.begin(), order.onAlike(), asker.scope(Privilege.CLIENT_READ), clock.instant());
    var plan =
        new Plan(
            order.profile(),
            ready.cells(),
            rooms.clientShelf(branch),
            rooms.shelves(branch),
            memory,
            ids,
            alikes);
    return new Opened.Ready(ready.reader(), batches(), ready.format(), plan, branch);
  }

  /** The batches in which a file is imported, from its beginning. */
  Batches batches() {
    return new Batches(batch);
  }

  /** To whom the cells of a source refer. */
  public Whose whose(String profile, Branch branch, Memory memory) {
    return new Whose(profile, rooms.clientShelf(branch), rooms.holdings(), memory);
  }

  Branch branch(Asker asker) {
    return new Branch(
        departments.all(),
        employees.all(),
        asker.employee(),
        settings.branch().map(BranchInfo::country).orElse(NO_COUNTRY),
        clock.getZone());
  }

  /** What a second person is asked about before a file is imported. */
  public Matter matter(ImportOrder order, Format format) {
    return large().of(order, format);
  }

  LargeImports large() {
    return new LargeImports(tables);
  }

  Rooms rooms() {
    return rooms;
  }

  /** A file's own name, without its folder. */
  public String name(String file) {
    return tables.name(file);
  }
}
