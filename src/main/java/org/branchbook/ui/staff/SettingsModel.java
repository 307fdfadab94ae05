package org.branchbook.ui.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.policies.ChangePolicy.Changed;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The bank's numbers: which policies there are, the chosen one's fields, and what held when. */
final class SettingsModel {
  /** What the screen reads and does. */
  interface Acts {
    List<PolicyVersion> history(String policy);

    List<Employee> employees();

    Changed change(PolicyKind<?> kind, LocalDate from, Map<String, String> texts);

    Undone undo(PolicyKind<?> kind, Changed.Done done);

    LocalDate today();
  }

  /** A field as it is being typed, and what is wrong with it. */
  record Entry(
      PolicyField<?> field, StringProperty text, ReadOnlyObjectWrapper<@Nullable Text> fault) {}

  /** A version: whether it is past, holds or is still to come, and what it changed. */
  record Held(
      LocalDate from,
      Validity when,
      String who,
      @Nullable Instant at,
      List<Difference> differences) {}

  /** Whether a version holds by now. */
  enum Validity {
    PAST,
    NOW,
    COMING
  }

  /** A field before and after. */
  record Difference(PolicyField<?> field, String before, String after) {}

  /** The fields of the chosen policy. */
  record Form(PolicyKind<?> kind, List<Entry> entries) {
    Map<String, String> texts() {
      var texts = new LinkedHashMap<String, String>();
      for (var entry : entries) texts.put(entry.field().name(), entry.text().get().strip());
      return texts;
    }
  }

  final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Held> history = FXCollections.observableArrayList();
  private final List<PolicyKind<?>> kinds;
  private final Acts acts;
  private final boolean editable;
  private final Background background;
  private final Background latest;
  private final Notices notices;
  private Map<String, String> kept = Map.of();

  SettingsModel(
      List<PolicyKind<?>> kinds,
      Acts acts,
      boolean editable,
      Background background,
      Notices notices) {
    this.kinds = kinds;
    this.acts = acts;
    this.editable = editable;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
  }

  List<PolicyKind<?>> kinds() {
    return kinds;
  }

  boolean editable() {
    return editable;
  }

  ReadOnlyObjectProperty<@Nullable Form> form() {
    return form.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** The versions of the chosen policy, the latest to hold first. */
  ObservableList<Held> history() {
    return history;
  }

  /** Chooses the first policy where none is chosen; else reads the chosen one anew. */
  void load() {
    var now = form.get();
    if (now == null) kinds.stream().findFirst().ifPresent(this::choose);
    else if (!changed()) choose(now.kind());
  }

  void choose(PolicyKind<?> kind) {
    latest.run(
        () -> new Read(acts.history(kind.name()), acts.employees(), acts.today()),
        read -> fill(kind, read),
        notices::failed);
  }

  /** Puts back what holds. */
  void revert() {
    var now = form.get();
    if (now != null) choose(now.kind());
  }

  void save() {
    var now = form.get();
    var day = from.get();
    if (now == null || !editable) return;
    if (day == null) {
      error.set(Text.of("staff.settings.from.none"));
      return;
    }
    var texts = now.texts();
    error.set(null);
    background.run(
        () -> acts.change(now.kind(), day, texts),
        changed -> {
          switch (changed) {
            case Changed.Done done -> {
              notices.did(
                  Text.of("staff.settings.kept", done.now().from()),
                  background,
                  () -> acts.undo(now.kind(), done),
                  this::load);
              choose(now.kind());
            }
            case Changed.Same() -> notices.say(Text.of("staff.settings.same"));
            case Changed.Past() -> error.set(Text.of("staff.settings.from.past"));
            case Changed.Unfit(var why) -> {
              for (var entry : now.entries()) entry.fault().set(why.get(entry.field().name()));
              error.set(why.get(""));
            }
            case Changed.Refused(var missing) -> error.set(missing.refused());
          }
        },
        e -> Failure.tell(e, error::set));
  }

  private record Read(List<PolicyVersion> versions, List<Employee> employees, LocalDate today) {}

  private boolean changed() {
    var now = form.get();
    return now != null && !now.texts().equals(kept);
  }

  private void fill(PolicyKind<?> kind, Read read) {
    error.set(null);
    from.set(read.today());
    kept = texts(kind, holding(read));
    var entries = new ArrayList<Entry>();
    for (var field : kind.fields()) {
      var text = new SimpleStringProperty(kept.getOrDefault(field.name(), ""));
      var fault = new ReadOnlyObjectWrapper<@Nullable Text>();
      text.subscribe((_, typed) -> fault.set(field.fault(typed.strip()).orElse(null)));
      entries.add(new Entry(field, text, fault));
    }
    form.set(new Form(kind, entries));
    history.setAll(held(kind, read));
  }

  private static @Nullable PolicyVersion holding(Read read) {
    return read.versions().stream()
        .filter(v -> !v.from().isAfter(read.today()))
        .findFirst()
        .orElse(null);
  }

  private static <P> Map<String, String> texts(
      PolicyKind<P> kind, @Nullable PolicyVersion version) {
    return kind.texts(version == null ? kind.usual() : kind.read(version.texts()));
  }

  private static List<Held> held(PolicyKind<?> kind, Read read) {
    Map<EmployeeId, String> names =
        read.employees().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    var now = holding(read);
    var all = new ArrayList<Held>();
    for (int i = 0; i < read.versions().size(); i++) {
      var version = read.versions().get(i);
      var before = i + 1 < read.versions().size() ? read.versions().get(i + 1) : null;
      var when =
          version.equals(now)
              ? Validity.NOW
              : version.from().isAfter(read.today()) ? Validity.COMING : Validity.PAST;
      var who = version.who() == null ? "" : names.getOrDefault(version.who(), "");
      all.add(
          new Held(
              version.from(),
              when,
              who,
              version.at(),
              differences(kind, texts(kind, before), texts(kind, version))));
    }
    return all;
  }

  private static List<Difference> differences(
      PolicyKind<?> kind, Map<String, String> before, Map<String, String> after) {
    var all = new ArrayList<Difference>();
    for (var field : kind.fields()) {
      var was = before.getOrDefault(field.name(), "");
      var is = after.getOrDefault(field.name(), "");
      if (!was.equals(is)) all.add(new Difference(field, was, is));
    }
    return all;
  }
}
