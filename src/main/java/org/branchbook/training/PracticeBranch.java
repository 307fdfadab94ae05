package org.branchbook.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Role;
import org.branchbook.staff.team.FoundBranch.Founding;
import org.branchbook.training.invented.Lines;

/** The practice branch itself: whose it is, who works there and whom a newcomer signs in as. */
public final class PracticeBranch {
  /** The seed of the branch that everybody gets. */
  public static final long SEED = 1;

  /** The password of all who work there. */
  public static final String PASSWORD = "practice";

  /** Whose the practice branch is; its administrator is one of the 25 who work there. */
  static final Founding FOUNDING =
      new Founding(
          "Навчальний банк",
          "Подільське відділення",
          "UA",
          true,
          "admin",
          "С. Демчук",
          "uk",
          false);

  /**
   * Someone whom a newcomer may sign in as.
   *
   * @param login what to sign in with; the password is {@link #PASSWORD}
   * @param shows what is seen in his place
   */
  public record Guide(String login, String name, Text shows) {}

  private PracticeBranch() {}

  /** Whom to sign in as, and what each of them sees. */
  public static List<Guide> guides() {
    var guides = new ArrayList<Guide>();
    for (var c : Lines.table("team"))
      if (!c[4].equals("-")) guides.add(new Guide(c[1], c[2], Text.of("training.see." + c[4])));
    guides.add(new Guide(FOUNDING.login(), FOUNDING.name(), Text.of("training.see.administrator")));
    return guides;
  }

  /** What the sign-in tells a newcomer: a login of each kind, and everybody's password. */
  public static Text invitation() {
    var logins =
        guides().stream().map(Guide::login).filter(l -> !l.equals(FOUNDING.login())).toList();
    return Text.of("training.invitation", String.join(", ", logins), FOUNDING.login(), PASSWORD);
  }

  static List<Department> departments(DepartmentId branch, Ids ids) {
    return Lines.of("departments").stream()
        .map(name -> new Department(new DepartmentId(ids.next()), branch, name, 1))
        .toList();
  }

  static List<Employee> employees(DepartmentId branch, List<Department> departments, Ids ids) {
    return Lines.table("team").stream()
        .map(
            c -> {
              int place = Integer.parseInt(c[0]);
              return new Employee(
                  new EmployeeId(ids.next()),
                  c[1].toLowerCase(Locale.ROOT),
                  c[2],
                  place == 0 ? branch : departments.get(place - 1).id(),
                  roles(c[3]),
                  "",
                  "uk",
                  true,
                  1);
            })
        .toList();
  }

  private static Set<Role> roles(String words) {
    return Arrays.stream(words.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
  }
}
