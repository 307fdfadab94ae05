package org.branchbook.ui.duplicates.streets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.clients.search.Fold;
import org.branchbook.duplicates.streets.ChangeStreets.Changed;
import org.branchbook.duplicates.streets.ExportStreets.Exported;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.imports.streets.LoadStreets.Loaded;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The renamed streets that fit what is searched for, and the one that is being changed. */
final class StreetsModel {
  /** What the screen reads and does; all of it away from the screen's thread. */
  interface Acts {
    List<RenamedStreet> all();

    /** Keeps one: another where none was read. */
    Changed save(@Nullable RenamedStreet read, Said said);

    Changed remove(RenamedStreet read);

    Loaded load(String file, Words words);

    Exported export(String file, Words words);

    Undone undo(Changed.Done done);
  }

  /** A street with the words by which it is found. */
  private record Line(RenamedStreet street, List<String> words) {
    static Line of(RenamedStreet street) {
      var said = street.said();
      return new Line(
          street,
          Stream.of(said.settlement(), said.was(), said.now())
              .flatMap(text -> Fold.words(text).stream())
              .toList());
    }

    boolean has(List<String> typed) {
      return typed.stream().allMatch(t -> words.stream().anyMatch(w -> w.startsWith(t)));
    }
  }

  final StringProperty search = new SimpleStringProperty("");
  final StringProperty settlement = new SimpleStringProperty("");
  final StringProperty was = new SimpleStringProperty("");
  final StringProperty now = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();

  private final ObservableList<RenamedStreet> streets = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper many = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable RenamedStreet> read = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final Acts acts;
  private final boolean editable;
  private final StreetScreens.Surroundings around;
  private final Background latest;
  private final Notices notices;
  private List<Line> all = List.of();

  StreetsModel(Acts acts, boolean editable, StreetScreens.Surroundings around) {
    this.acts = acts;
    this.editable = editable;
    this.around = around;
    this.notices = around.notices();
    latest = Background.latest(around.background());
    search.subscribe((_, _) -> show());
  }

  boolean editable() {
    return editable;
  }

  /** Those that fit the search, by settlement and old name. */
  ObservableList<RenamedStreet> streets() {
    return streets;
  }

  /** How many there are in all. */
  ReadOnlyIntegerProperty many() {
    return many.getReadOnlyProperty();
  }

  /** The chosen one as it was read; null for a new one. */
  ReadOnlyObjectProperty<@Nullable RenamedStreet> read() {
    return read.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  void load() {
    latest.run(
        () -> acts.all().stream().map(Line::of).toList(),
        lines -> {
          all = lines;
          many.set(lines.size());
          show();
          var chosen = read.get();
          if (chosen != null && chosen.said().equals(said()))
            choose(
                lines.stream()
                    .map(Line::street)
                    .filter(s -> s.id() == chosen.id())
                    .findFirst()
                    .orElse(null));
        },
        notices::failed);
  }

  private void show() {
    var typed = Fold.words(search.get());
    streets.setAll(all.stream().filter(l -> l.has(typed)).map(Line::street).toList());
  }

  /** Shows one; null begins a new one. */
  void choose(@Nullable RenamedStreet street) {
    error.set(null);
    read.set(street);
    var said = street == null ? new Said("", "", "", null) : street.said();
    settlement.set(said.settlement());
    was.set(said.was());
    now.set(said.now());
    since.set(said.since());
  }

  /** What stands in the form. */
  private Said said() {
    return new Said(settlement.get(), was.get(), now.get(), since.get());
  }

  void save() {
    if (!editable) return;
    var said = said();
    var before = read.get();
    run(() -> acts.save(before, said), Text.of("streets.kept", said.was()));
  }

  void remove() {
    var street = read.get();
    if (!editable || street == null) return;
    run(() -> acts.remove(street), Text.of("streets.removed", street.said().was()));
  }

  /** Loads a file; the reasons of rejected rows are written in these words. */
  void load(String file, Words words) {
    error.set(null);
    around
        .background()
        .run(
            () -> acts.load(file, words),
            loaded -> {
              switch (loaded) {
                case Loaded.Done done -> loaded(done);
                case Loaded.Unfit(var why) -> notices.warn(why);
                case Loaded.Refused(var missing) -> notices.warn(missing.refused());
              }
            },
            notices::failed);
  }

  private void loaded(Loaded.Done done) {
    did(Text.of("streets.loaded", done.added(), done.changed()), done.done());
    if (done.rejected() > 0)
      notices.warn(Text.of("streets.rejected", done.rejected(), Text.asWritten(done.place())));
  }

  /** Writes all of them into a file. */
  void export(Words words) {
    var file = Path.of(around.folder(), words.say("streets.file") + ".xlsx").toString();
    around
        .background()
        .run(
            () -> acts.export(file, words),
            exported -> {
              switch (exported) {
                case Exported.Done(var written, var rows) -> {
                  notices.say(Text.of("streets.exported", rows, Text.asWritten(written)));
                  around.show().accept(written);
                }
                case Exported.NotWritten(var where) ->
                    notices.warn(Text.of("streets.notWritten", Text.asWritten(where)));
                case Exported.Refused(var missing) -> notices.warn(missing.refused());
              }
            },
            notices::failed);
  }

  private void run(Callable<Changed> change, Text done) {
    error.set(null);
    around
        .background()
        .run(
            change,
            changed -> {
              switch (changed) {
                case Changed.Done kept -> {
                  choose(null);
                  did(done, kept);
                }
                case Changed.Stale() -> {
                  choose(null);
                  load();
                  error.set(Text.of("streets.stale"));
                }
                case Changed.Wrong(var why) -> error.set(why);
                case Changed.Refused(var missing) -> error.set(missing.refused());
              }
            },
            notices::failed);
  }

  private void did(Text what, Changed.Done done) {
    notices.did(what, around.background(), () -> acts.undo(done), this::changed);
    changed();
  }

  private void changed() {
    load();
    around.changed().run();
  }
}
