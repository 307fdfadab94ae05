package org.branchbook.staff.team;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.branchbook.base.Ids;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Askers;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.BranchInfo;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Fellows;
import org.branchbook.staff.Role;
import org.branchbook.staff.RoleRights;
import org.branchbook.staff.Settings;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.staff.signin.StoreKeys;
import org.branchbook.staff.signin.Weakness;

/**
 * Gives an empty store its first content: whose it is, the branch as the root of the departments,
 * the usual rights and the first administrator.
 */
public final class FoundBranch {
  /**
   * What the founder says.
   *
   * @param country the country whose rules hold: UA, BY …
   * @param alsoHead whether the administrator is the branch's head too, and so sees clients
   */
  public record Founding(
      String bank,
      String branch,
      String country,
      boolean practice,
      String login,
      String name,
      String language,
      boolean alsoHead) {
    public Founding {
      bank = bank.strip();
      branch = branch.strip();
      login = login.strip().toLowerCase(Locale.ROOT);
      name = name.strip();
    }
  }

  /** What came of it. */
  public sealed interface Founded {
    /** Done; the administrator is signed in. */
    record Done(Asker administrator) implements Founded {}

    /** The store is somebody's already. */
    record Already(BranchInfo whose) implements Founded {}

    /** A name is missing: "bank", "branch", "name", or a "login" that is none. */
    record Missing(String field) implements Founded {}

    /** The administrator's password won't do. */
    record Weak(Weakness why) implements Founded {}
  }

  private final Work work;
  private final Ids ids;
  private final Settings settings;
  private final Departments departments;
  private final Employees employees;
  private final RoleRights rights;
  private final Passwords passwords;
  private final AuditTrail trail;
  private final StoreKeys keys;

  public FoundBranch(
      Work work,
      Ids ids,
      Settings settings,
      Departments departments,
      Employees employees,
      RoleRights rights,
      Passwords passwords,
      AuditTrail trail,
      StoreKeys keys) {
    this.keys = keys;
    this.work = work;
    this.ids = ids;
    this.settings = settings;
    this.departments = departments;
    this.employees = employees;
    this.rights = rights;
    this.passwords = passwords;
    this.trail = trail;
  }

  public Founded run(Founding said, char[] password) {
    if (said.bank().isEmpty()) return new Founded.Missing("bank");
    if (said.branch().isEmpty()) return new Founded.Missing("branch");
    if (!AddEmployee.isLogin(said.login())) return new Founded.Missing("login");
    if (said.name().isEmpty()) return new Founded.Missing("name");
    var weakness = Weakness.of(password, said.login(), SignInPolicy.USUAL);
    if (weakness.isPresent() && !said.practice()) return new Founded.Weak(weakness.get());
    // before the password is hashed, which takes long by design
    var whose = settings.branch();
    if (whose.isPresent()) return new Founded.Already(whose.get());
    var hash = passwords.hash(password);
    return work.inOne(
        () -> {
          var meanwhile = settings.branch();
          if (meanwhile.isPresent()) return new Founded.Already(meanwhile.get());
          keys.give(said.login(), password);
          return found(said, hash);
        });
  }

  private Founded found(Founding said, String hash) {
    settings.save(
        new BranchInfo(
            said.bank(), said.branch(), UUID.randomUUID(), said.country(), said.practice()));
    rights.save(DefaultRights.all());
    var root = new DepartmentId(ids.next());
    departments.add(new Department(root, null, said.branch(), 1));
    var id = new EmployeeId(ids.next());
    Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
    if (said.alsoHead()) roles.add(Role.HEAD);
    var first =
        new Employee(id, said.login(), said.name(), root, roles, "", said.language(), true, 1);
    var added = employees.add(first, new Credentials(id, hash, false, 0, null));
    if (!(added instanceof Employees.Saved.Done done))
      throw new IllegalStateException("employees in a store that is nobody's: " + added);
    trail.write(
        id,
        Act.CREATED,
        "store",
        0,
        List.of(new Change("bank", "", said.bank()), new Change("branch", "", said.branch())));
    trail.write(id, Act.CREATED, "employee", id.value(), EmployeeChanges.of(null, first));
    var alone = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    return new Founded.Done(
        new Askers(departments, rights, employees, (_, _) -> Fellows.ALONE, alone).of(done.now()));
  }
}
