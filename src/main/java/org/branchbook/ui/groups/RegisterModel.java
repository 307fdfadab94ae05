package org.branchbook.ui.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.links.register.GroupEntry;
import org.branchbook.links.register.ReadRegister;
import org.branchbook.links.register.Register;
import org.branchbook.links.register.RegisterFilter;
import org.branchbook.links.register.RegisterFilter.Order;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.branchbook.ui.kit.TakenOut;
import org.jspecify.annotations.Nullable;

/** All groups of connected clients as of a day, and those of them that are chosen. */
final class RegisterModel {
  private static final int PAGE = 100;

  final Paged<GroupEntry> list;
  final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  final ObjectProperty<GroupEntry.@Nullable Kind> kind = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Employee> lead = new SimpleObjectProperty<>();
  final BooleanProperty unled = new SimpleBooleanProperty();
  final BooleanProperty look = new SimpleBooleanProperty();
  final BooleanProperty lost = new SimpleBooleanProperty();
  final StringProperty text = new SimpleStringProperty("");
  final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.OWED);
  final ObservableList<Employee> employees = FXCollections.observableArrayList();

  /** What is chosen, the group whose detail is shown among it. */
  final ObservableList<GroupEntry> chosen = FXCollections.observableArrayList();

  /** The group that was chosen last, as its source's card shows it; null for none. */
  final ObjectProperty<@Nullable GroupsModel> detail = new SimpleObjectProperty<>();

  final RegisterActs acts;
  private final ReadOnlyObjectWrapper<@Nullable Register> register = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Integer> count = new ReadOnlyObjectWrapper<>();
  private final RegisterWork work;
  private final GroupWork groups;
  private final Asker asker;
  private final GroupSurroundings around;
  private final Background reading;
  private final Background narrowing;
  private @Nullable GroupEntry last;

  RegisterModel(RegisterWork work, GroupWork groups, Asker asker, GroupSurroundings around) {
    this.work = work;
    this.groups = groups;
    this.asker = asker;
    this.around = around;
    this.reading = Background.latest(around.background());
    this.narrowing = Background.latest(around.background());
    this.acts = new RegisterActs(work, asker, around, this::read);
    list = new Paged<>(around.background(), PAGE, GroupEntry::source);
    day.set(today());
    day.subscribe((_, _) -> read());
    for (var part : List.of(kind, lead, unled, look, lost, text, order))
      part.subscribe((_, _) -> narrow());
  }

  LocalDate today() {
    return LocalDate.now(around.clock());
  }

  /** The list as it was computed last; null before the first time. */
  ReadOnlyObjectProperty<@Nullable Register> register() {
    return register.getReadOnlyProperty();
  }

  /** How many groups fit; null before they are known. */
  ReadOnlyObjectProperty<@Nullable Integer> count() {
    return count.getReadOnlyProperty();
  }

  boolean mayLead() {
    return asker.may(Privilege.LINK_EDIT);
  }

  boolean mayAsk() {
    return asker.may(Privilege.TASK_CREATE);
  }

  boolean mayExport() {
    return asker.may(Privilege.EXPORT);
  }

  private record Answer(ReadRegister.Read read, List<Employee> staff) {}

  /** Computes the list anew. */
  void read() {
    var on = day.get() == null ? today() : Objects.requireNonNull(day.get());
    reading.run(
        () ->
            new Answer(
                work.read().apply(asker, on),
                groups.employees().get().stream().filter(Employee::active).toList()),
        answer -> {
          if (!employees.equals(answer.staff)) employees.setAll(answer.staff);
          if (answer.read instanceof ReadRegister.Read.Done(var now)) {
            register.set(now);
            narrow();
          } else around.notices().warn(Privilege.LINK_READ.refused());
        },
        e -> around.notices().failed(e, Text.of("groups.failed")));
  }

  private RegisterFilter filter() {
    var who = lead.get();
    return new RegisterFilter(
        kind.get(),
        unled.get() ? false : null,
        who == null ? null : who.id(),
        look.get(),
        lost.get(),
        text.get().strip(),
        order.get());
  }

  /** Whether groups that the asker may see are left out. */
  boolean narrowed() {
    return filter().narrows();
  }

  /** Takes all narrowing away. */
  void clear() {
    kind.set(null);
    lead.set(null);
    unled.set(false);
    look.set(false);
    lost.set(false);
    text.set("");
  }

  private void narrow() {
    var now = register.get();
    if (now == null) return;
    var filter = filter();
    narrowing.run(
        () -> now.all(filter),
        fitting -> {
          count.set(fitting.size());
          list.show((after, size) -> Register.page(fitting, after, size));
        },
        around.notices()::failed);
  }

  /** Looks at groups; the one looked at last is shown beside the list. */
  void choose(List<GroupEntry> entries, @Nullable GroupEntry at) {
    chosen.setAll(entries);
    if (at == null) detail.set(null);
    var before = last;
    last = at;
    if (at == null || before != null && before.equals(at) && detail.get() != null) return;
    var model = new GroupsModel(at.seen(), groups, asker, around);
    detail.set(model);
    if (Objects.equals(day.get(), model.day.get())) model.read();
    else model.day.set(day.get());
  }

  /** The group that is looked at; null for none. */
  @Nullable GroupEntry looked() {
    return last;
  }

  /** Opens the card of the group's source at its groups. */
  void open() {
    var at = last;
    if (at != null) work.openGroup().accept(at.seen());
  }

  /** Writes what is shown into a file. */
  void export(Paper.Format format, Words words) {
    var now = register.get();
    if (now == null) return;
    var filter = filter();
    var file =
        "%s/%s %s.%s"
            .formatted(
                work.folder(),
                words.say("groups.register.title"),
                now.day(),
                format.name().toLowerCase(Locale.ROOT));
    around
        .background()
        .run(
            () -> work.export().to(asker, now, filter, format, words, file),
            done ->
                new TakenOut(around.notices(), work.second(), work.show())
                    .say(done, () -> export(format, words)),
            around.notices()::failed);
  }

  /** The names of who leads the chosen groups. */
  String leads() {
    return chosen.stream()
        .map(GroupEntry::leadName)
        .filter(n -> !n.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
