package org.branchbook.ui.imports;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.OpenFile.Opened;
import org.branchbook.imports.Report;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.staff.Asker;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.columns.ColumnLine;
import org.branchbook.ui.kit.columns.FileColumns;
import org.branchbook.ui.kit.columns.FileProfiles;
import org.jspecify.annotations.Nullable;

/** A file on its way in: how it is written, what its columns mean, what importing it comes to. */
final class ImportModel {
  final FormatModel format = new FormatModel();
  final FileColumns columns = new FileColumns();

  /** The profiles that fit it, and the one by which it is read. */
  final FileProfiles profiles;

  /** What the file says anew of closed months, and why. */
  final Correction correction = new Correction();

  final ObjectProperty<Part> shown = new SimpleObjectProperty<>(Part.COLUMNS);
  private final ReadOnlyObjectWrapper<@Nullable String> file = new ReadOnlyObjectWrapper<>();
  final TreatmentChoice treatments = new TreatmentChoice();
  private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportRun> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ImportDesk desk;
  private final FirstLook look;
  private final Asker asker;
  private final Background background;
  private final Background looking;
  private final Notices notices;
  private final BiConsumer<Confirmation, Runnable> second;
  private final Runnable imported;

  /** A page for a new import; {@code imported} is run whenever something was written. */
  ImportModel(
      ImportDesk desk,
      Asker asker,
      Background background,
      Notices notices,
      BiConsumer<Confirmation, Runnable> second,
      Runnable imported) {
    this.desk = desk;
    this.look = new FirstLook(desk);
    this.asker = asker;
    this.profiles = new FileProfiles(desk.profiles(), asker, background, notices);
    this.background = background;
    this.looking = Background.latest(background);
    this.notices = notices;
    this.second = second;
    this.imported = imported;
  }

  /** The chosen file; null for none. */
  ReadOnlyObjectProperty<@Nullable String> file() {
    return file.getReadOnlyProperty();
  }

  /** The profile by which the file is read; null where its columns are mapped here. */
  ReadOnlyObjectProperty<@Nullable Profile> profile() {
    return profiles.used();
  }

  /** What the dry run or the import came to; null where neither was since the last change. */
  ReadOnlyObjectProperty<@Nullable Report> report() {
    return report.getReadOnlyProperty();
  }

  /** The import, once it was run; null before. */
  ReadOnlyObjectProperty<@Nullable ImportRun> run() {
    return run.getReadOnlyProperty();
  }

  /** What keeps the file from being imported; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** Whether the file is being read, tried or imported. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /**
   * What comes next: trying out, then importing. A reason for changing closed months is tried out
   * anew: who corrects them sees what changes before it does.
   */
  void goOn(Words words) {
    if (report.get() == null || correction.untried().get()) tryOut();
    else load(words);
  }

  /** Takes a file and finds out what it is about. */
  void choose(String path) {
    clear();
    take(path, () -> look.into(path));
  }

  /** Takes a file of a year's plan. */
  void choosePlan(String path, int year) {
    clear();
    format.year.set(String.valueOf(year));
    take(path, () -> look.into(path, Kind.PLAN));
  }

  private void take(String path, Callable<FirstLook.Best> lookInto) {
    file.set(path);
    busy.set(true);
    looking.run(
        lookInto,
        best -> {
          busy.set(false);
          columns.kind.set(best.kind());
          show(best.opened(), true);
        },
        this::unforeseen);
  }

  /** Looks into the file again: it is written otherwise than was recognised. */
  void lookAgain() {
    var path = file.get();
    if (path == null) return;
    var given = format.given();
    var about = columns.kind.get();
    busy.set(true);
    looking.run(
        () -> desk.openFile().run(path, about, given),
        opened -> {
          busy.set(false);
          show(opened, false);
        },
        this::unforeseen);
  }

  /** Takes the file for one about other records. */
  void about(Kind other) {
    columns.kind.set(other);
    profiles.use(null);
    lookAgain();
  }

  private void show(Opened opened, boolean first) {
    stale();
    switch (opened) {
      case Opened.Unreadable(var why) -> {
        columns.lines.clear();
        profiles.show(List.of());
        error.set(why);
      }
      case Opened.Table table -> {
        error.set(null);
        format.show(table.seen());
        profiles.show(table.fitting());
        columns.show(ColumnLine.of(table), table.proposal().key());
        if (first) table.best(columns.kind.get()).ifPresent(this::adopt);
        // a month's file comes as the last one did
        if (first && profile().get() != null && columns.kind.get() == Kind.FACT) tryOut();
      }
    }
  }

  /** Reads the file by a profile, or by its columns for null. */
  void use(@Nullable Profile other) {
    if (other == null) profiles.use(null);
    else adopt(other);
    stale();
  }

  /** A profile may know better how its files are written than can be recognised. */
  private void adopt(Profile other) {
    profiles.use(other);
    treatments.set(other.onAlike());
    profiles
        .shape(columns)
        .map(FileShape::format)
        .filter(known -> !known.dates().isEmpty())
        .ifPresent(known -> format.dates.set(known.dates()));
  }

  /** Maps a column; another column that filled in the same no longer does. */
  void map(ColumnLine column, @Nullable Target target) {
    columns.map(column, target);
    stale();
  }

  /** Tells the rows apart by another column; "" for none. */
  void keyBy(String column) {
    columns.key.set(column);
    stale();
  }

  /** Another year of a plan was typed. */
  void changed() {
    if (run.get() == null && report.get() != null) stale();
  }

  /** Keeps the mapping as a profile, by which it is then read. */
  void keep(String name) {
    if (busy.get()) return;
    FileProfiles.named(name)
        .map(clean -> columns.mapping().profile(clean, format.remembered()))
        .ifPresent(mapped -> keep(mapped.on(treatments.chosen().get())));
  }

  /** Something else becomes of the rows of a zone; where it was tried out, it is tried anew. */
  void treat(Zone zone, Treatment treatment) {
    if (!treatments.choose(zone, treatment)) return;
    boolean tried = report.get() != null && run.get() == null;
    var at = shown.get();
    stale();
    if (!tried) return;
    shown.set(at);
    tryOut();
  }

  /** Whether the profile does something else with such rows. */
  boolean choiceDiffers() {
    return treatments.differsFrom(profile().get());
  }

  /** Keeps with the profile what becomes of such rows. */
  void keepChoice() {
    var used = profile().get();
    if (used != null) keep(used.on(treatments.chosen().get()));
  }

  /** Whether some of the file's rows become clients. */
  boolean makesClients() {
    if (profile().get() == null) return columns.kind.get() == Kind.CLIENT;
    return profiles.shape(columns).filter(shape -> shape.makes(Kind.CLIENT)).isPresent();
  }

  private void keep(Profile kept) {
    profiles.keep(
        kept,
        before -> {
          // the same reading as before: what was tried out still holds
          if (before == null || !before.files().equals(kept.files())) stale();
        },
        error::set);
  }

  /** Tells what importing would do. */
  void tryOut() {
    var order = order();
    if (order == null || busy.get()) return;
    begin();
    background.run(
        doing("imports.doing.trying"),
        progress -> desk.dryRun().run(asker, order, progress),
        tried -> {
          busy.set(false);
          switch (tried) {
            case Tried.Done(var came) -> tell(came);
            case Tried.Cancelled(var came) -> tell(came);
            case Tried.Unfit(var why) -> error.set(why);
            case Tried.Refused(var missing) -> error.set(missing.refused());
          }
        },
        this::unforeseen);
  }

  /** Imports the file; the reasons of rejected rows are written in these words. */
  void load(Words words) {
    var order = order();
    if (order == null || busy.get() || run.get() != null || correction.untried().get()) return;
    begin();
    background.run(
        doing("imports.doing.importing"),
        (Progress progress) -> desk.runImport().run(asker, order, "", words, progress),
        came -> {
          busy.set(false);
          ended(came, () -> load(words));
        },
        this::unforeseen);
  }

  private void ended(Imported came, Runnable again) {
    switch (came) {
      case Imported.Done(var done, var told) -> {
        written(done, told);
        notices.did(Text.of("imports.screen.done", done.totals().added(), done.totals().updated()));
      }
      case Imported.Cancelled(var done, var told) -> {
        written(done, told);
        error.set(Text.of("imports.screen.cancelled"));
      }
      case Imported.Failed(var done, var told, var why) -> {
        written(done, told);
        error.set(why);
      }
      case Imported.Unfit(var why) -> error.set(why);
      case Imported.NeedsSecond(var request) -> {
        error.set(Text.of("imports.screen.second"));
        second.accept(request, again);
      }
      case Imported.Refused(var missing) -> error.set(missing.refused());
    }
  }

  private void written(ImportRun done, Report told) {
    tell(told);
    run.set(done);
    imported.run();
  }

  /** Puts the file away, for another one. */
  void clear() {
    file.set(null);
    format.clear();
    columns.clear();
    profiles.show(List.of());
    treatments.set(OnAlike.USUAL);
    error.set(null);
    stale();
  }

  private void begin() {
    busy.set(true);
    error.set(null);
    report.set(null);
    correction.begin();
  }

  private void tell(Report came) {
    report.set(came);
    correction.tell(came);
    if (shown.get() == Part.COLUMNS || came.alikes().isEmpty()) shown.set(Part.REPORT);
  }

  /** What was told no longer holds. */
  private void stale() {
    report.set(null);
    run.set(null);
    correction.forget();
    shown.set(Part.COLUMNS);
  }

  private @Nullable ImportOrder order() {
    var path = file.get();
    if (path == null || columns.lines.isEmpty()) return null;
    var ordered =
        Ordered.of(
            path,
            columns.mapping(),
            profile().get(),
            columns.header(),
            format,
            treatments.chosen().get(),
            correction.why.get());
    if (ordered.wrong() != null) error.set(ordered.wrong());
    return ordered.order();
  }

  private Text doing(String key) {
    return Text.of(key, Text.asWritten(name()));
  }

  /** The file's own name, or the view's. */
  String name() {
    var path = file.get();
    return path == null ? "" : desk.views().name(path);
  }

  private void unforeseen(Throwable e) {
    busy.set(false);
    notices.failed(e);
  }
}
