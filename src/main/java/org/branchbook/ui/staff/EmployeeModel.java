package org.branchbook.ui.staff;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.ResetPassword.Reset;
import org.branchbook.staff.team.AddEmployee.Added;
import org.branchbook.staff.team.AddEmployee.Newcomer;
import org.branchbook.staff.team.ChangeEmployee.Changed;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.drafts.DraftedFields;
import org.branchbook.ui.kit.drafts.Drafts;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.jspecify.annotations.Nullable;

/** One employee's card: a newcomer's, or that of one who is here, as it is being changed. */
final class EmployeeModel {
  /** What can be done with an employee; all of it away from the screen's thread. */
  interface Acts {
    Added add(Newcomer who);

    Changed change(Employee wanted);

    Reset reset(Employee who);
  }

  /** Hears of an employee who was saved: as he was, null for a newcomer, and as he is. */
  interface Kept {
    void hear(@Nullable Employee before, Employee now);
  }

  final StringProperty name = new SimpleStringProperty("");
  final StringProperty login = new SimpleStringProperty("");
  final StringProperty account = new SimpleStringProperty("");
  final ObjectProperty<@Nullable DepartmentId> department = new SimpleObjectProperty<>();
  final ObjectProperty<String> language = new SimpleObjectProperty<>("uk");
  final BooleanProperty active = new SimpleBooleanProperty(true);
  final Map<Role, BooleanProperty> roles = new EnumMap<>(Role.class);

  private final ReadOnlyObjectWrapper<@Nullable Employee> read = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Employee> theirs = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> nameError = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> loginError = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> placeError = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> temporary = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Acts acts;
  private final Background background;
  private final Drafts drafts;
  private final ReadOnlyObjectWrapper<@Nullable FormDraft> draft = new ReadOnlyObjectWrapper<>();
  private final Kept kept;

  /** A card that tells {@code kept} what was saved. */
  EmployeeModel(Acts acts, Background background, Drafts drafts, Kept kept) {
    this.acts = acts;
    this.background = background;
    this.kept = kept;
    this.drafts = drafts;
    for (var role : Role.values()) roles.put(role, new SimpleBooleanProperty());
    name.subscribe((_, _) -> nameError.set(null));
    login.subscribe((_, _) -> loginError.set(null));
    account.subscribe((_, _) -> loginError.set(null));
    department.subscribe((_, _) -> placeError.set(null));
  }

  /** The employee as he was read; null for a newcomer. */
  ReadOnlyObjectProperty<@Nullable Employee> read() {
    return read.getReadOnlyProperty();
  }

  /** What somebody else made of him meanwhile; null where nobody did. */
  ReadOnlyObjectProperty<@Nullable Employee> theirs() {
    return theirs.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> nameError() {
    return nameError.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> loginError() {
    return loginError.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> placeError() {
    return placeError.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  /** The password to be told to him once; null where there is none to tell. */
  ReadOnlyObjectProperty<@Nullable String> temporary() {
    return temporary.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Shows someone as he is. */
  void show(Employee employee) {
    temporary.set(null);
    fill(employee);
  }

  /** Begins a newcomer's card in a department. */
  void begin(@Nullable DepartmentId place, String speaks) {
    temporary.set(null);
    endDraft();
    forget();
    read.set(null);
    name.set("");
    login.set("");
    account.set("");
    department.set(place);
    language.set(speaks);
    active.set(true);
    roles.forEach((role, has) -> has.set(role == Role.EMPLOYEE));
    keep(new DraftedFields("employee", 0));
  }

  /** What is kept of the card that is being written; null before anybody is shown. */
  ReadOnlyObjectProperty<@Nullable FormDraft> draft() {
    return draft.getReadOnlyProperty();
  }

  /** Keeps what is typed from now on, over what stands in the fields. */
  private void keep(DraftedFields fields) {
    fields
        .text("name", name)
        .text("login", login)
        .text("account", account)
        .field(
            "department",
            department,
            d -> d == null ? "" : Long.toString(d.value()),
            t -> t.isEmpty() ? null : new DepartmentId(Long.parseLong(t)))
        .field("language", language, t -> t, t -> t)
        .mark("active", active);
    roles.forEach((role, has) -> fields.mark(role.name(), has));
    draft.set(drafts.begin(fields));
  }

  /** Before other values come into the fields: they are not what was typed. */
  private void endDraft() {
    var now = draft.get();
    if (now != null) now.end();
  }

  private void forgetDraft() {
    var now = draft.get();
    if (now != null) now.saved();
  }

  /** Puts back what was read. */
  void revert() {
    var before = theirs.get() == null ? read.get() : theirs.get();
    forgetDraft();
    if (before != null) fill(before);
  }

  /** Takes the temporary password off the screen. */
  void told() {
    temporary.set(null);
  }

  void save() {
    if (busy.get()) return;
    error.set(null);
    var place = department.get();
    if (name.get().isBlank()) nameError.set(Text.of("staff.employee.noName"));
    if (place == null) placeError.set(Text.of("staff.employee.noDepartment"));
    if (nameError.get() != null || place == null) return;
    var before = read.get();
    if (before == null) add(place);
    else change(before, place);
  }

  /** Gives him a temporary password in the place of the one he has forgotten. */
  void reset() {
    var who = read.get();
    if (who == null || busy.get()) return;
    ask(
        () -> acts.reset(who),
        reset -> {
          switch (reset) {
            case Reset.Done(var secret) -> temporary.set(secret);
            case Reset.Gone() -> error.set(Text.of("staff.employee.gone"));
            case Reset.Refused(var missing) -> refused(missing);
          }
        });
  }

  private void add(DepartmentId place) {
    var who = new Newcomer(login.get(), name.get(), place, chosen(), account.get(), language.get());
    ask(
        () -> acts.add(who),
        added -> {
          switch (added) {
            case Added.Done(var employee, var secret) -> {
              forgetDraft();
              fill(employee);
              temporary.set(secret);
              kept.hear(null, employee);
            }
            case Added.Taken _ -> loginError.set(Text.of("staff.team.taken"));
            case Added.NoLogin() -> loginError.set(Text.of("staff.employee.noLogin"));
            case Added.NoName() -> nameError.set(Text.of("staff.employee.noName"));
            case Added.NoDepartment() -> placeError.set(Text.of("staff.employee.noDepartment"));
            case Added.Refused(var missing) -> refused(missing);
          }
        });
  }

  private void change(Employee before, DepartmentId place) {
    var known = theirs.get();
    var wanted =
        new Employee(
            before.id(),
            login.get().strip().toLowerCase(java.util.Locale.ROOT),
            name.get().strip(),
            place,
            chosen(),
            account.get().strip(),
            language.get(),
            active.get(),
            known == null ? before.version() : known.version());
    ask(
        () -> acts.change(wanted),
        changed -> {
          switch (changed) {
            case Changed.Done(var now) -> {
              forgetDraft();
              fill(now);
              kept.hear(before, now);
            }
            case Changed.Stale(var now) -> {
              theirs.set(now);
              error.set(Text.of("staff.team.stale"));
            }
            case Changed.Taken _ -> loginError.set(Text.of("staff.team.taken"));
            case Changed.Gone() -> error.set(Text.of("staff.employee.gone"));
            case Changed.NoLogin() -> loginError.set(Text.of("staff.employee.noLogin"));
            case Changed.NoDepartment() -> placeError.set(Text.of("staff.employee.noDepartment"));
            case Changed.NobodyLeft() -> error.set(Text.of("staff.employee.nobodyLeft"));
            case Changed.Refused(var missing) -> refused(missing);
          }
        });
  }

  private <T> void ask(
      java.util.concurrent.Callable<T> question, java.util.function.Consumer<T> answer) {
    busy.set(true);
    error.set(null);
    background.run(
        question,
        result -> {
          busy.set(false);
          answer.accept(result);
        },
        e -> {
          busy.set(false);
          Failure.tell(e, error::set);
        });
  }

  private void refused(Privilege missing) {
    error.set(missing.refused());
  }

  private Set<Role> chosen() {
    var chosen = EnumSet.noneOf(Role.class);
    roles.forEach(
        (role, has) -> {
          if (has.get()) chosen.add(role);
        });
    return chosen;
  }

  private void fill(Employee employee) {
    endDraft();
    forget();
    read.set(employee);
    name.set(employee.name());
    login.set(employee.login());
    account.set(employee.osAccount());
    department.set(employee.department());
    language.set(employee.language());
    active.set(employee.active());
    roles.forEach((role, has) -> has.set(employee.roles().contains(role)));
    // over another version it would overwrite what somebody changed meanwhile
    keep(new DraftedFields("employee." + employee.version(), employee.id().value()));
  }

  private void forget() {
    theirs.set(null);
    nameError.set(null);
    loginError.set(null);
    placeError.set(null);
    error.set(null);
  }
}
