package org.branchbook.ui.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.connected.Connected;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.connected.Related;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The groups and owners of one client as of a day. */
final class GroupsModel {
  final ClientId client;
  final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Connected> connected = new SimpleObjectProperty<>();

  /** Why nothing is shown; null where something is or is being read. */
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  final BooleanProperty reading = new SimpleBooleanProperty();
  final ObservableList<Employee> employees = FXCollections.observableArrayList();
  final boolean mayEdit;
  private final GroupWork work;
  private final Asker asker;
  private final GroupSurroundings around;
  private final Background latest;
  private final Notices notices;

  GroupsModel(ClientId client, GroupWork work, Asker asker, GroupSurroundings around) {
    this.client = client;
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.latest = Background.latest(around.background());
    this.notices = around.notices();
    this.mayEdit = asker.may(Privilege.LINK_EDIT);
    day.set(today());
    day.subscribe((_, _) -> read());
  }

  LocalDate today() {
    return LocalDate.now(around.clock());
  }

  /** Reads the groups anew. */
  void read() {
    var on = day.get() == null ? today() : Objects.requireNonNull(day.get());
    reading.set(true);
    latest.run(
        () -> {
          var staff = employees.isEmpty() ? active() : List.<Employee>of();
          return new Answer(work.read().of(asker, client, on), staff);
        },
        this::show,
        e -> {
          reading.set(false);
          notices.failed(e, Text.of("groups.failed"));
        });
  }

  private record Answer(Kept<Connected> connected, List<Employee> staff) {}

  private List<Employee> active() {
    return work.employees().get().stream().filter(Employee::active).toList();
  }

  private void show(Answer answer) {
    reading.set(false);
    if (!answer.staff().isEmpty()) employees.setAll(answer.staff());
    switch (answer.connected()) {
      case Kept.Done<Connected>(var now) -> {
        problem.set(null);
        if (!now.equals(connected.get())) connected.set(now);
      }
      case Kept.Refused<Connected>(var why) -> problem.set(why);
      case Kept.Wrong<Connected>(var why) -> problem.set(why);
      case Kept.Gone<Connected> _, Kept.Stale<Connected> _ -> problem.set(Text.of("groups.gone"));
    }
  }

  void open(ClientId other) {
    if (!other.equals(client)) around.open().accept(other);
  }

  /** Who leads a group now; the view binds its chip to it. */
  ObjectProperty<@Nullable Employee> lead(Connected.Group group) {
    var now =
        new SimpleObjectProperty<@Nullable Employee>(
            employees.stream().filter(e -> e.id().equals(group.lead())).findFirst().orElse(null));
    now.subscribe((_, chosen) -> set(group, chosen));
    return now;
  }

  private void set(Connected.Group group, @Nullable Employee chosen) {
    around
        .background()
        .run(
            () -> work.lead().by(asker, group.source(), chosen == null ? null : chosen.id()),
            outcome -> {
              switch (outcome) {
                case Kept.Done<Lead>(var lead) ->
                    notices.did(
                        Text.of("groups.lead.set"),
                        around.background(),
                        () -> work.unlead().apply(asker, lead),
                        this::read);
                case Kept.Refused<Lead>(var why) -> notices.warn(why);
                case Kept.Wrong<Lead>(var why) -> notices.warn(why);
                case Kept.Gone<Lead> _, Kept.Stale<Lead> _ -> notices.warn(Text.of("groups.gone"));
              }
              read();
            },
            e -> notices.failed(e, Text.of("groups.failed")));
  }

  /** Says that the client is related to the bank. */
  void mark(Related.Ground ground) {
    marked(() -> work.mark().as(asker, client, ground, ""), "groups.related.set");
  }

  /** Says that he no longer is. */
  void unmark(Related mark) {
    marked(() -> work.unmark().apply(asker, mark), "groups.related.ended");
  }

  private void marked(Callable<Kept<Related>> change, String said) {
    around
        .background()
        .run(
            change,
            outcome -> {
              if (outcome instanceof Kept.Done<Related>) notices.did(Text.of(said));
              else if (outcome instanceof Kept.Refused<Related>(var why)) notices.warn(why);
              else notices.warn(Text.of("groups.gone"));
              read();
            },
            e -> notices.failed(e, Text.of("groups.failed")));
  }
}
