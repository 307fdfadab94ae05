package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.EMPLOYEE_ROLE;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.base.SortKey;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Role;
import org.branchbook.store.Hanging;
import org.branchbook.store.Store;
import org.branchbook.store.db.tables.records.EmployeeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqEmployees implements Employees {
  private final Store store;
  private final DSLContext db;

  JooqEmployees(Store store) {
    this.store = store;
    this.db = store.db();
  }

  @Override
  public Optional<Employee> find(EmployeeId id) {
    return read(EMPLOYEE.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public Optional<Employee> byLogin(String login) {
    return read(EMPLOYEE.LOGIN.eq(lower(login))).stream().findFirst();
  }

  @Override
  public Optional<Employee> byOsAccount(String account) {
    return account.isEmpty()
        ? Optional.empty()
        : read(EMPLOYEE.OS_ACCOUNT.eq(account)).stream().findFirst();
  }

  @Override
  public List<Employee> all() {
    return read(DSL.noCondition()).stream()
        .sorted(Comparator.comparing(e -> SortKey.of(e.name())))
        .toList();
  }

  @Override
  public Saved add(Employee e, Credentials credentials) {
    return unlessTaken(
        e,
        () -> {
          db.insertInto(EMPLOYEE)
              .set(columns(e, e.version()))
              .set(EMPLOYEE.ID, e.id().value())
              .set(columns(credentials))
              .execute();
          addRoles(e);
          return new Saved.Done(withVersion(e, e.version()));
        });
  }

  @Override
  public Saved save(Employee e) {
    return unlessTaken(
        e,
        () -> {
          int changed =
              db.update(EMPLOYEE)
                  .set(columns(e, e.version() + 1))
                  .where(EMPLOYEE.ID.eq(e.id().value()), EMPLOYEE.VERSION.eq(e.version()))
                  .execute();
          if (changed == 0)
            return find(e.id()).<Saved>map(Saved.Stale::new).orElseGet(Saved.Gone::new);
          db.deleteFrom(EMPLOYEE_ROLE)
              .where(EMPLOYEE_ROLE.EMPLOYEE_ID.eq(e.id().value()))
              .execute();
          addRoles(e);
          return new Saved.Done(withVersion(e, e.version() + 1));
        });
  }

  @Override
  public boolean remove(Employee e) {
    return store.inOne(
        () -> {
          long id = e.id().value();
          // the version first, and with it the row: nobody refers to what is going
          int mine =
              db.update(EMPLOYEE)
                  .set(EMPLOYEE.VERSION, e.version() + 1)
                  .where(EMPLOYEE.ID.eq(id), EMPLOYEE.VERSION.eq(e.version()))
                  .execute();
          if (mine == 0 || Hanging.on(db, EMPLOYEE.ID, id, Set.of(EMPLOYEE_ROLE))) return false;
          db.deleteFrom(EMPLOYEE_ROLE).where(EMPLOYEE_ROLE.EMPLOYEE_ID.eq(id)).execute();
          return db.deleteFrom(EMPLOYEE).where(EMPLOYEE.ID.eq(id)).execute() == 1;
        });
  }

  @Override
  public Optional<Credentials> credentials(EmployeeId id) {
    var row = db.selectFrom(EMPLOYEE).where(EMPLOYEE.ID.eq(id.value()));
    // in PostgreSQL those who write his number beside their rows would wait for a full lock
    var locked = db.dialect() == SQLDialect.H2 ? row.forUpdate() : row.forNoKeyUpdate();
    return locked.fetchOptional(
        r ->
            new Credentials(
                id, r.getPasswordHash(), r.getMustChange(), r.getFailures(), r.getLockedUntil()));
  }

  @Override
  public void save(Credentials credentials) {
    db.update(EMPLOYEE)
        .set(columns(credentials))
        .where(EMPLOYEE.ID.eq(credentials.employee().value()))
        .execute();
  }

  /** The one who has the login or account is found only after the database has refused. */
  private Saved unlessTaken(Employee e, Supplier<Saved> write) {
    try {
      return store.inOne(write);
    } catch (IntegrityConstraintViolationException refused) {
      var account = account(e);
      var sameLogin = EMPLOYEE.LOGIN.eq(lower(e.login()));
      var same = account == null ? sameLogin : sameLogin.or(EMPLOYEE.OS_ACCOUNT.eq(account));
      return db.select(EMPLOYEE.ID)
          .from(EMPLOYEE)
          .where(same, EMPLOYEE.ID.ne(e.id().value()))
          .limit(1)
          .fetchOptional(EMPLOYEE.ID)
          .map(id -> new Saved.Taken(new EmployeeId(id)))
          .orElseThrow(() -> refused);
    }
  }

  private void addRoles(Employee e) {
    if (e.roles().isEmpty()) return;
    var insert = db.insertInto(EMPLOYEE_ROLE, EMPLOYEE_ROLE.EMPLOYEE_ID, EMPLOYEE_ROLE.ROLE);
    for (var role : e.roles()) insert = insert.values(e.id().value(), role.name());
    insert.execute();
  }

  private List<Employee> read(Condition which) {
    Map<Long, Set<Role>> roles =
        db
            .select(EMPLOYEE_ROLE.EMPLOYEE_ID, EMPLOYEE_ROLE.ROLE)
            .from(EMPLOYEE_ROLE)
            .join(EMPLOYEE)
            .on(EMPLOYEE.ID.eq(EMPLOYEE_ROLE.EMPLOYEE_ID))
            .where(which)
            .stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.value1(),
                    Collectors.mapping(
                        r -> Role.valueOf(r.value2()),
                        Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    return db.selectFrom(EMPLOYEE)
        .where(which)
        .fetch(r -> employee(r, roles.getOrDefault(r.getId(), Set.of())));
  }

  private static Employee employee(EmployeeRecord r, Set<Role> roles) {
    var account = r.getOsAccount();
    return new Employee(
        new EmployeeId(r.getId()),
        r.getLogin(),
        r.getName(),
        new DepartmentId(r.getDepartmentId()),
        roles,
        account == null ? "" : account,
        r.getLanguage(),
        r.getActive(),
        r.getVersion());
  }

  private static EmployeeRecord columns(Employee e, int version) {
    var r = new EmployeeRecord();
    r.setLogin(lower(e.login()));
    r.setName(e.name());
    r.setDepartmentId(e.department().value());
    r.setOsAccount(account(e));
    r.setLanguage(e.language());
    r.setActive(e.active());
    r.setVersion(version);
    return r;
  }

  private static EmployeeRecord columns(Credentials c) {
    var r = new EmployeeRecord();
    r.setPasswordHash(c.hash());
    r.setMustChange(c.mustChange());
    r.setFailures(c.failures());
    r.setLockedUntil(c.lockedUntil());
    return r;
  }

  private static Employee withVersion(Employee e, int version) {
    return new Employee(
        e.id(),
        lower(e.login()),
        e.name(),
        e.department(),
        e.roles(),
        e.osAccount(),
        e.language(),
        e.active(),
        version);
  }

  private static @Nullable String account(Employee e) {
    return e.osAccount().isEmpty() ? null : e.osAccount();
  }

  private static String lower(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }
}
