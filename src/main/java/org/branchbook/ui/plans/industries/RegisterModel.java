package org.branchbook.ui.plans.industries;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.OpenFile;
import org.branchbook.imports.OpenFile.Opened;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Target;
import org.branchbook.plans.industries.known.KnownFile;
import org.branchbook.plans.industries.known.LoadKnown;
import org.branchbook.plans.industries.known.LoadKnown.Loaded;
import org.branchbook.plans.industries.known.LoadKnown.Order;
import org.branchbook.plans.industries.known.LoadKnown.Reverted;
import org.branchbook.plans.industries.known.RegisterLoad;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Trial;
import org.branchbook.ui.kit.columns.ColumnLine;
import org.branchbook.ui.kit.columns.FileColumns;
import org.branchbook.ui.kit.columns.FileProfiles;
import org.branchbook.ui.plans.industries.IndustryWork.Register;
import org.jspecify.annotations.Nullable;

/**
 * A register in a file: looked into and tried as soon as it is chosen, its columns matched by hand
 * where they can't be told, then loaded.
 */
final class RegisterModel {
  final StringProperty source = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
  final StringProperty version = new SimpleStringProperty("");
  final FileColumns columns = new FileColumns();
  final FileProfiles profiles;

  /** Whether somebody is to see, or wants to, what the columns mean. */
  final BooleanProperty matching = new SimpleBooleanProperty();

  final Trial<Loaded.Done> trial;
  private final Register register;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Clock clock;
  private final Runnable then;
  private Format format = Format.RECOGNISE;

  /**
   * @param then is run when what is known has changed
   */
  RegisterModel(
      Register register,
      Asker asker,
      Background background,
      Notices notices,
      Clock clock,
      Runnable then) {
    this.register = register;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.clock = clock;
    this.then = then;
    profiles = new FileProfiles(register.profiles(), asker, background, notices);
    trial = new Trial<>(background, notices);
    columns.kind.set(Kind.KNOWN);
  }

  boolean mayLoad() {
    return asker.may(Privilege.IMPORT);
  }

  /** Takes a file and tries it: whose it is follows from its name until somebody says. */
  void choose(String chosen, Words words) {
    var name = Objects.requireNonNullElse(Path.of(chosen).getFileName(), "").toString();
    int end = name.lastIndexOf('.');
    var called = end > 0 ? name.substring(0, end) : name;
    source.set(called.substring(0, Math.min(called.length(), RegisterLoad.LONGEST_SOURCE)));
    asOf.set(LocalDate.now(clock));
    version.set(LoadKnown.USUAL_VERSION);
    leave();
    trial.choose(chosen);
    look(words);
  }

  /** Loads nothing. */
  void leave() {
    matching.set(false);
    columns.clear();
    profiles.show(List.of());
    trial.leave();
  }

  private void look(Words words) {
    var path = Objects.requireNonNull(trial.file().get());
    trial.run(
        () -> register.open().run(path, Kind.KNOWN, Format.RECOGNISE),
        _ -> {},
        opened -> {
          switch (opened) {
            case Opened.Unreadable(var why) -> trial.wrong.set(why);
            case Opened.Table table -> show(table, words);
          }
        });
  }

  private void show(Opened.Table table, Words words) {
    format = table.seen().format();
    profiles.show(table.fitting());
    columns.show(ColumnLine.of(table), "");
    table.best(Kind.KNOWN).ifPresent(profiles::use);
    if (understood()) run(true, words);
    else {
      trial.wrong.set(Text.of("industries.register.columns"));
      matching.set(true);
    }
  }

  /** Whether it is known in which columns all that is needed stands. */
  boolean understood() {
    return profiles.used().get() != null
        || columns.mapping().columns().keySet().containsAll(KnownFile.NEEDED);
  }

  /** Maps a column; another column that filled in the same no longer does. */
  void map(ColumnLine column, @Nullable Target target) {
    columns.map(column, target);
    readOtherwise();
  }

  /** Reads the file by a profile, or by its columns for null. */
  void use(@Nullable Profile other) {
    if (other == profiles.used().get()) return;
    profiles.use(other);
    matching.set(other == null);
    readOtherwise();
  }

  /** Keeps what the columns mean as a profile, by which the next such file is read. */
  void keep(String name) {
    if (trial.working().get()) return;
    // it reads the file as the columns did: what was tried holds
    FileProfiles.named(name)
        .map(clean -> columns.mapping().profile(clean, Format.RECOGNISE))
        .ifPresent(mapped -> profiles.keep(mapped, _ -> matching.set(false), trial.wrong::set));
  }

  private void readOtherwise() {
    trial.forget();
    trial.wrong.set(understood() ? null : Text.of("industries.register.columns"));
  }

  /** Keeps what the file says; tries it first where that told nothing yet. */
  void load(Words words) {
    if (trial.file().get() == null || trial.working().get()) return;
    if (columns.lines.isEmpty()) look(words);
    else if (!nothing()) run(trial.tried().get() == null, words);
  }

  /** Whether it was tried and none of its rows is right. */
  boolean nothing() {
    var would = trial.tried().get();
    return would != null && would.organisations() == 0;
  }

  private Optional<ImportOrder> order() {
    var used = profiles.used().get();
    return ImportOrder.by(
        used == null ? columns.mapping().profile(OpenFile.SOURCE, Format.RECOGNISE) : used,
        Objects.requireNonNull(trial.file().get()),
        Kind.KNOWN,
        columns.header(),
        format);
  }

  private void run(boolean dry, Words words) {
    var day = asOf.get();
    if (day == null) trial.wrong.set(Text.of("industries.register.noDay"));
    if (trial.working().get() || day == null) return;
    if (!understood()) {
      readOtherwise();
      return;
    }
    var order = new Order(order().orElseThrow(), source.get(), day, version.get().strip(), dry);
    trial.run(
        Text.of("industries.register.work"),
        progress -> register.load().run(asker, order, register.rejects(), "", words, progress),
        loaded -> {
          if (loaded instanceof Loaded.Done done && !dry) said(order.source().strip(), done);
        },
        loaded -> {
          switch (loaded) {
            case Loaded.Done done when dry -> trial.show(done);
            case Loaded.Done _ -> leave();
            case Loaded.Unfit(var why) -> trial.wrong.set(why);
            case Loaded.Stopped _ -> trial.wrong.set(Text.of("industries.known.stopped"));
            case Loaded.Refused(var missing) -> trial.wrong.set(missing.refused());
          }
        });
  }

  private void said(String from, Loaded.Done done) {
    notices.did(
        Text.of("industries.register.loaded", done.organisations(), Text.asWritten(from)),
        background,
        () -> undo(from),
        then);
    then.run();
  }

  private Undone undo(String from) {
    return switch (register.load().revert(asker, from)) {
      case Reverted.Done _ -> new Undone.Done();
      case Reverted.Nothing _ -> new Undone.Changed("");
      case Reverted.Refused(var missing) -> new Undone.Not(missing.refused());
    };
  }
}
