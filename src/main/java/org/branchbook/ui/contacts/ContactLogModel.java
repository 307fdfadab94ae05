package org.branchbook.ui.contacts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.card.Kept;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactFilter;
import org.branchbook.contacts.ContactRow;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The contact log: all contacts that the asker may see, newest first. */
final class ContactLogModel {
  private static final int PAGE = 50;
  final Paged<ContactRow> list;
  final ObjectProperty<@Nullable ContactRow> selected = new SimpleObjectProperty<>();
  final ObservableList<Employee> employees = FXCollections.observableArrayList();
  final ObservableList<Department> departments = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable Employee> author = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Department> department = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Channel> channel = new SimpleObjectProperty<>();
  final ObjectProperty<Contact.@Nullable Result> result = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Span> span = new SimpleObjectProperty<>();
  private final ContactWork work;
  private final Asker asker;
  private final ContactSurroundings around;
  private final Background background;

  ContactLogModel(ContactWork work, Asker asker, ContactSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.background = around.background();
    this.list = new Paged<>(background, PAGE, row -> row.contact().id());
    for (var part : List.of(author, department, channel, result, span))
      part.subscribe((_, _) -> read());
  }

  /** Reads the log from its beginning. */
  void read() {
    var scope = asker.scope(Privilege.CONTACT_READ);
    var filter = filter();
    list.show((after, size) -> work.contacts().all(filter, after, size, scope));
  }

  /** Reads whom the log can be narrowed to. */
  void readPeople() {
    background.run(
        () -> new People(work.employees().all(), work.departments().all()),
        people -> {
          if (!employees.equals(people.employees)) employees.setAll(people.employees);
          if (!departments.equals(people.departments)) departments.setAll(people.departments);
        },
        e -> around.notices().failed(e, Text.of("contacts.log.failed")));
  }

  private record People(List<Employee> employees, List<Department> departments) {}

  /** Whether contacts that the asker may see are left out. */
  boolean narrowed() {
    return !filter().equals(ContactFilter.ALL);
  }

  /** Takes all narrowing away. */
  void clear() {
    for (var part : List.of(author, department, channel, result, span)) part.setValue(null);
  }

  private ContactFilter filter() {
    var back = span.get();
    var zone = ZoneId.systemDefault();
    var today = LocalDate.ofInstant(around.clock().instant(), zone);
    return new ContactFilter(
        authors(),
        channel.get(),
        result.get(),
        back == null ? null : back.from(today).atStartOfDay(zone).toInstant());
  }

  /** One employee, or all of a department and those below it; empty for anybody. */
  private Set<EmployeeId> authors() {
    var one = author.get();
    if (one != null) return Set.of(one.id());
    var place = department.get();
    if (place == null) return Set.of();
    var below = new HashSet<>(Set.of(place.id()));
    while (departments.stream()
        .anyMatch(d -> d.parent() != null && below.contains(d.parent()) && below.add(d.id()))) {
      // once more: a department below was found
    }
    var there =
        employees.stream()
            .filter(e -> below.contains(e.department()))
            .map(Employee::id)
            .collect(Collectors.toSet());
    // nobody there: nothing is found, rather than all
    return there.isEmpty() ? Set.of(new EmployeeId(0)) : there;
  }

  /** Opens the card of the selected contact's client. */
  void open() {
    var row = selected.get();
    if (row != null) around.open().accept(row.client());
  }

  /** Marks the selected contact's promise as kept, with a way back. */
  void keep() {
    var row = selected.get();
    if (row == null) return;
    background.run(
        () -> work.keep().run(asker, row.contact().id(), true),
        outcome -> kept(row, outcome),
        e -> around.notices().failed(e, Text.of("contacts.log.failed")));
  }

  private void show(ContactRow row, Contact now) {
    selected.set(new ContactRow(now, row.client(), row.clientName(), row.authorName()));
    list.reload();
    around.logged().run();
  }

  /** After an undo: the contact as it is in the store now. */
  private void reread(ContactRow row) {
    var scope = asker.scope(Privilege.CONTACT_READ);
    background.run(
        () -> work.contacts().find(row.contact().id(), scope),
        found -> found.ifPresent(now -> show(row, now)),
        e -> around.notices().failed(e, Text.of("contacts.log.failed")));
  }

  private void kept(ContactRow row, Kept<Contact> outcome) {
    switch (outcome) {
      case Kept.Done<Contact>(var now) -> {
        show(row, now);
        around
            .notices()
            .did(
                Text.of("contacts.log.kept"),
                background,
                () -> work.keep().undo(asker, now),
                () -> reread(row));
      }
      case Kept.Stale<Contact> _ -> {
        around.notices().warn(Text.of("contacts.log.stale"));
        list.reload();
      }
      case Kept.Wrong<Contact>(var why) -> around.notices().warn(why);
      case Kept.Refused<Contact>(var why) -> around.notices().warn(why);
      case Kept.Gone<Contact> _ -> around.notices().warn(Text.of("contacts.log.gone"));
    }
  }
}
