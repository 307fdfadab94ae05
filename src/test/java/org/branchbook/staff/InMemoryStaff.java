package org.branchbook.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Page;
import org.branchbook.base.Work;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.staff.policies.PolicyVersions;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.staff.signin.Passwords;

/** The ports of staff in memory: a branch with a department, and whoever a test adds. */
public final class InMemoryStaff {
  public final List<AuditLine> lines = new ArrayList<>();
  public final Map<EmployeeId, Employee> people = new LinkedHashMap<>();
  public final Map<EmployeeId, Credentials> credentials = new HashMap<>();
  public final Map<DepartmentId, Department> tree = new LinkedHashMap<>();
  public final Map<String, String> set = new HashMap<>();
  public final Map<Role, Rights> granted = new EnumMap<>(Role.class);
  public final Map<EmployeeId, Fellows> stands = new HashMap<>();
  public final List<PolicyVersion> versions = new ArrayList<>();
  public final MovableClock clock = new MovableClock();

  private long next = 1000;
  private Optional<BranchInfo> branch = Optional.empty();

  /** A clock that a test puts on. */
  public static final class MovableClock extends java.time.Clock {
    private java.time.Instant now = java.time.Instant.parse("2026-11-22T08:00:00Z");

    @Override
    public java.time.Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return java.time.ZoneOffset.UTC;
    }

    @Override
    public java.time.Clock withZone(java.time.ZoneId zone) {
      return java.time.Clock.fixed(now, zone);
    }

    public void pass(java.time.Duration time) {
      now = now.plus(time);
    }
  }

  /** A store that nobody has founded. */
  public static InMemoryStaff empty() {
    return new InMemoryStaff();
  }

  /**
   * A branch with the usual rights, whose root is department 1 and which has department 2 below.
   */
  public static InMemoryStaff branch() {
    var staff = new InMemoryStaff();
    staff.branch = Optional.of(new BranchInfo("Bank", "Podil", new UUID(0, 1), "UA", false));
    staff.granted.putAll(DefaultRights.all());
    staff.departments().add(new Department(new DepartmentId(1), null, "Podil", 1));
    staff.departments().add(new Department(new DepartmentId(2), new DepartmentId(1), "Cards", 1));
    return staff;
  }

  /** Adds somebody whose password is the login with "-password" behind it. */
  public Employee add(String login, long department, Role... roles) {
    var id = new EmployeeId(next++);
    var employee =
        new Employee(
            id, login, login, new DepartmentId(department), Set.of(roles), "", "uk", true, 1);
    employees().add(employee, new Credentials(id, "#" + login + "-password", false, 0, null));
    return employee;
  }

  /** Somebody as he asks. */
  public Asker asker(Employee employee) {
    return askers().of(people.get(employee.id()));
  }

  public Askers askers() {
    return new Askers(departments(), rights(), employees(), fellows(), clock);
  }

  /** Who stands where towards whom, as a test says. */
  public FellowsByDay fellows() {
    return (who, _) -> stands.getOrDefault(who, Fellows.ALONE);
  }

  public List<AuditLine.Act> acts() {
    return lines.stream().map(AuditLine::act).toList();
  }

  public Work work() {
    return new Work() {
      @Override
      public <T> T inOne(Supplier<T> body) {
        return body.get();
      }
    };
  }

  public Ids ids() {
    return () -> next++;
  }

  public AuditTrail trail() {
    return new AuditTrail(audit(), ids(), clock);
  }

  /** Hashes that are the password itself behind a #. */
  public Passwords passwords() {
    return new Passwords() {
      @Override
      public String hash(char[] password) {
        return "#" + new String(password);
      }

      @Override
      public boolean matches(char[] password, String hash) {
        return hash.equals(hash(password));
      }

      @Override
      public String nobodys() {
        return "nobody's";
      }
    };
  }

  public Audit audit() {
    return new Audit() {
      @Override
      public String lastChangedBy(String subject, long subjectId, long client) {
        return "";
      }

      @Override
      public void write(AuditLine line) {
        lines.add(line);
      }

      @Override
      public Page<AuditLine> lines(AuditFilter filter, Optional<Page.Mark> after, int size) {
        return new Page<>(lines.reversed().stream().limit(size).toList(), Optional.empty());
      }

      @Override
      public List<AuditLine.Change> changes(long line) {
        return lines.stream().filter(l -> l.id() == line).findFirst().orElseThrow().changes();
      }
    };
  }

  public RoleRights rights() {
    return new RoleRights() {
      @Override
      public Map<Role, Rights> all() {
        return Map.copyOf(granted);
      }

      @Override
      public void save(Map<Role, Rights> rights) {
        granted.putAll(rights);
      }
    };
  }

  /** Every version of a policy, those set last first among those of a day. */
  public PolicyVersions policyVersions() {
    return new PolicyVersions() {
      @Override
      public List<PolicyVersion> of(String policy) {
        return versions.reversed().stream()
            .filter(v -> v.policy().equals(policy))
            .sorted(Comparator.comparing(PolicyVersion::from).reversed())
            .toList();
      }

      @Override
      public void add(PolicyVersion version) {
        versions.add(version);
      }
    };
  }

  /** The policies as they hold, read anew each time they are asked for. */
  public Policies policies() {
    return new Policies(policyVersions(), clock);
  }

  /** The policies of a bank that has decided nothing. */
  public static Policies usual() {
    return new InMemoryStaff().policies();
  }

  /** Sets a policy from long ago on. */
  public <P> void set(PolicyKind<P> kind, P policy) {
    versions.add(
        new PolicyVersion(
            next++,
            kind.name(),
            java.time.LocalDate.of(2000, 1, 1),
            kind.texts(policy),
            null,
            clock.instant()));
  }

  public Settings settings() {
    return new Settings() {
      @Override
      public Optional<String> find(String name) {
        return Optional.ofNullable(set.get(name));
      }

      @Override
      public void save(String name, String content) {
        set.put(name, content);
      }

      @Override
      public Optional<BranchInfo> branch() {
        return branch;
      }

      @Override
      public void save(BranchInfo info) {
        branch = Optional.of(info);
      }
    };
  }

  public Departments departments() {
    return new Departments() {
      @Override
      public List<Department> all() {
        return tree.values().stream().sorted(Comparator.comparing(Department::name)).toList();
      }

      @Override
      public void add(Department department) {
        tree.put(department.id(), department);
      }

      @Override
      public Saved save(Department one) {
        var theirs = tree.get(one.id());
        if (theirs == null) return new Saved.Gone();
        if (theirs.version() != one.version()) return new Saved.Stale(theirs);
        var now = new Department(one.id(), one.parent(), one.name(), one.version() + 1);
        tree.put(one.id(), now);
        return new Saved.Done(now);
      }

      @Override
      public boolean remove(Department one) {
        boolean used = people.values().stream().anyMatch(e -> e.department().equals(one.id()));
        return !used && tree.remove(one.id(), one);
      }
    };
  }

  public Employees employees() {
    return new Employees() {
      @Override
      public Optional<Employee> find(EmployeeId id) {
        return Optional.ofNullable(people.get(id));
      }

      @Override
      public Optional<Employee> byLogin(String login) {
        var lower = login.toLowerCase(Locale.ROOT);
        return people.values().stream().filter(e -> e.login().equals(lower)).findFirst();
      }

      @Override
      public Optional<Employee> byOsAccount(String account) {
        return people.values().stream()
            .filter(e -> !account.isEmpty() && e.osAccount().equals(account))
            .findFirst();
      }

      @Override
      public List<Employee> all() {
        return List.copyOf(people.values());
      }

      @Override
      public Saved add(Employee employee, Credentials given) {
        var taken = byLogin(employee.login());
        if (taken.isPresent()) return new Saved.Taken(taken.get().id());
        people.put(employee.id(), employee);
        credentials.put(employee.id(), given);
        return new Saved.Done(employee);
      }

      @Override
      public Saved save(Employee e) {
        var theirs = people.get(e.id());
        if (theirs == null) return new Saved.Gone();
        if (theirs.version() != e.version()) return new Saved.Stale(theirs);
        var taken = byLogin(e.login()).filter(other -> !other.id().equals(e.id()));
        if (taken.isPresent()) return new Saved.Taken(taken.get().id());
        var now =
            new Employee(
                e.id(),
                e.login(),
                e.name(),
                e.department(),
                e.roles(),
                e.osAccount(),
                e.language(),
                e.active(),
                e.version() + 1);
        people.put(e.id(), now);
        return new Saved.Done(now);
      }

      @Override
      public boolean remove(Employee e) {
        return people.remove(e.id(), e);
      }

      @Override
      public Optional<Credentials> credentials(EmployeeId id) {
        return Optional.ofNullable(credentials.get(id));
      }

      @Override
      public void save(Credentials given) {
        credentials.put(given.employee(), given);
      }
    };
  }
}
