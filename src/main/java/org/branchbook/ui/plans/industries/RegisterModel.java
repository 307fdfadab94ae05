package org.branchbook.ui.plans.industries;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.imports.Rejects;
import org.branchbook.plans.industries.known.LoadKnown;
import org.branchbook.plans.industries.known.LoadKnown.Loaded;
import org.branchbook.plans.industries.known.LoadKnown.Order;
import org.branchbook.plans.industries.known.LoadKnown.Reverted;
import org.branchbook.plans.industries.known.RegisterLoad;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** A register in a file: tried as soon as it is chosen, then loaded. */
final class RegisterModel {
  final StringProperty source = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> asOf = new SimpleObjectProperty<>();
  final StringProperty version = new SimpleStringProperty("");

  /** What keeps from loading; null where nothing does. */
  final ObjectProperty<@Nullable Text> wrong = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable String> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Loaded.@Nullable Done> tried = new ReadOnlyObjectWrapper<>();
  private final LoadKnown load;
  private final Rejects rejects;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Clock clock;
  private final Runnable then;
  private int turn;
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

  /**
   * @param then is run when what is known has changed
   */
  RegisterModel(
      LoadKnown load,
      Rejects rejects,
      Asker asker,
      Background background,
      Notices notices,
      Clock clock,
      Runnable then) {
    this.load = load;
    this.rejects = rejects;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.clock = clock;
    this.then = then;
  }

  boolean mayLoad() {
    return asker.may(Privilege.IMPORT);
  }

  /** The file that was chosen; null for none. */
  ReadOnlyObjectProperty<@Nullable String> file() {
    return file.getReadOnlyProperty();
  }

  /** What loading it would bring; null until that is known. */
  ReadOnlyObjectProperty<Loaded.@Nullable Done> tried() {
    return tried.getReadOnlyProperty();
  }

  /** Whether the file is being read, to be tried or to be kept. */
  ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /** Takes a file and tries it: whose it is follows from its name until somebody says. */
  void choose(String chosen, Words words) {
    var name = Objects.requireNonNullElse(Path.of(chosen).getFileName(), "").toString();
    int end = name.lastIndexOf('.');
    var called = end > 0 ? name.substring(0, end) : name;
    source.set(called.substring(0, Math.min(called.length(), RegisterLoad.LONGEST_SOURCE)));
    asOf.set(LocalDate.now(clock));
    version.set(LoadKnown.USUAL_VERSION);
    wrong.set(null);
    tried.set(null);
    turn++;
    working.set(false);
    file.set(chosen);
    run(true, words);
  }

  /** Loads nothing; a file that is still read is read for nobody. */
  void leave() {
    turn++;
    working.set(false);
    file.set(null);
  }

  /** Keeps what the file says; tries it again where a trial told nothing. */
  void load(Words words) {
    if (file.get() != null) run(tried.get() == null, words);
  }

  private void run(boolean dry, Words words) {
    var day = asOf.get();
    if (day == null) wrong.set(Text.of("industries.register.noDay"));
    if (working.get() || day == null) return;
    working.set(true);
    wrong.set(null);
    int mine = turn;
    var order =
        new Order(
            Objects.requireNonNull(file.get()), source.get(), day, version.get().strip(), dry);
    background.run(
        Text.of("industries.register.work"),
        progress -> load.run(asker, order, rejects, "", words, progress),
        loaded -> {
          if (loaded instanceof Loaded.Done done && !dry) said(order.source().strip(), done);
          // another file is asked about by now
          if (mine != turn) return;
          working.set(false);
          switch (loaded) {
            case Loaded.Done done when dry -> tried.set(done);
            case Loaded.Done _ -> file.set(null);
            case Loaded.Unfit(var why) -> wrong.set(why);
            case Loaded.Stopped _ -> wrong.set(Text.of("industries.known.stopped"));
            case Loaded.Refused(var missing) -> wrong.set(missing.refused());
          }
        },
        e -> {
          if (mine == turn) working.set(false);
          notices.failed(e);
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
    return switch (load.revert(asker, from)) {
      case Reverted.Done _ -> new Undone.Done();
      case Reverted.Nothing _ -> new Undone.Changed("");
      case Reverted.Refused(var missing) -> new Undone.Not(missing.refused());
    };
  }
}
