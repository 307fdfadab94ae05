package org.branchbook.training.invented;

import java.util.List;
import org.branchbook.clients.Person.Sex;

/** What people live by. */
final class Jobs {
  private record Job(double weight, String his, String hers, String where) {}

  /** An occupation, and where: "" for one of the firms that are clients. */
  record Work(String occupation, String employer) {}

  private final Weighted<Job> jobs =
      new Weighted<>(
          Lines.table("jobs").stream()
              .map(c -> new Job(Double.parseDouble(c[0]), c[1], c[2], c[3]))
              .toList(),
          Job::weight);

  Work of(Sex sex, int age, Dice dice) {
    boolean man = sex == Sex.MALE;
    if (age < 18) return new Work(man ? "учень" : "учениця", "школа № " + dice.between(2, 275));
    if (age < 22 && dice.chance(0.8)) return new Work(man ? "студент" : "студентка", "університет");
    if (age > 62 && dice.chance(0.85)) return new Work(man ? "пенсіонер" : "пенсіонерка", "-");
    var job = jobs.pick(dice);
    var where = job.where.equals("-") ? "" : job.where.formatted(dice.between(2, 275));
    return new Work(man ? job.his : job.hers, where);
  }

  /** Any adult's occupation, to name in a conversation. */
  String any(Sex sex, Dice dice) {
    return of(sex, 40, dice).occupation();
  }

  static String position(Dice dice) {
    return dice.pick(
        List.of("головна бухгалтерка", "фінансова директорка", "бухгалтерка", "секретарка"));
  }
}
