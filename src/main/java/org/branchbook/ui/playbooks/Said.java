package org.branchbook.ui.playbooks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Doer;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Result;
import org.branchbook.playbooks.Trigger;
import org.branchbook.playbooks.shipped.Shipped;
import org.branchbook.staff.Department;

/** Parts of a plan as words. */
final class Said {
  private Said() {}

  /** What is said, after somebody typed so much in the language of the screen. */
  static Phrase edited(Phrase before, String typed, Words words) {
    return before.in(words.language()).equals(typed)
        ? before
        : before.edited(typed, words.language());
  }

  static String doer(Doer doer, List<Department> departments, Words words) {
    return switch (doer.kind()) {
      case RESPONSIBLE -> words.say("playbooks.doer.RESPONSIBLE");
      case ROLE -> words.name("staff.role", Objects.requireNonNull(doer.role()));
      case DEPARTMENT ->
          departments.stream()
              .filter(d -> Objects.equals(d.id().value(), doer.department()))
              .map(Department::name)
              .findFirst()
              .orElse("");
    };
  }

  /** What follows a result of a step, of so many. */
  static String then(Result result, int step, int steps, Words words) {
    return switch (result.then()) {
      case NEXT ->
          step + 1 < steps
              ? words.say("playbooks.then.step", step + 2)
              : words.say("playbooks.ending.REACHED");
      case STEP -> words.say("playbooks.then.step", result.step() + 1);
      case END ->
          words.name(
              "playbooks.ending", Objects.requireNonNullElse(result.ending(), Ending.REACHED));
    };
  }

  /** All that begins a playbook, in a line. */
  static String begins(String playbook, Plan plan, Words words) {
    var all =
        Stream.concat(
                byProgram(playbook, words).stream(),
                plan.triggers().stream().map(t -> trigger(t, words)))
            .distinct()
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? words.say("playbooks.byPerson") : all;
  }

  /** For what the program begins it of its own; empty where it doesn't. */
  static Optional<String> byProgram(String playbook, Words words) {
    return Optional.of(playbook)
        .filter(Set.of(Shipped.DEVIATION, Shipped.LEAVING)::contains)
        .map(p -> words.say("playbooks.byProgram." + p));
  }

  /** What begins it, in a line. */
  static String trigger(Trigger trigger, Words words) {
    var said = words.say("playbooks.beginning.line." + trigger.what(), trigger.days());
    if (trigger.tiers().isEmpty()) return said;
    var tiers = trigger.tiers().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    return said + " (" + tiers + ")";
  }
}
