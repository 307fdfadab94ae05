package org.branchbook.playbooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.branchbook.base.Text;
import org.branchbook.tasks.Kind;

/**
 * A procedure of the bank: what begins it, its steps, and what ends it before its time.
 *
 * @param about what it is for, in a sentence
 * @param triggers what begins it by itself; anybody who may give tasks may begin it, too
 */
public record Plan(
    Phrase name, Phrase about, List<Trigger> triggers, List<Step> steps, Set<Exit> exits) {
  private static final int STEPS = 40;
  private static final int NAME = 120;
  private static final int TITLE = 400;
  private static final int SCRIPT = 4000;
  private static final int MOST_DAYS = 400;

  public Plan {
    triggers = List.copyOf(triggers);
    steps = List.copyOf(steps);
    exits = Set.copyOf(exits);
  }

  /** Which step follows a result of a step; empty where it ends there. */
  public Optional<Integer> after(int step, int result) {
    var came = steps.get(step).results().get(result);
    return switch (came.then()) {
      case END -> Optional.empty();
      case STEP -> Optional.of(came.step());
      case NEXT -> step + 1 < steps.size() ? Optional.of(step + 1) : Optional.empty();
    };
  }

  /** How it ends with a result after which no step follows. */
  public Ending ending(int step, int result) {
    var ending = steps.get(step).results().get(result).ending();
    return ending == null ? Ending.REACHED : ending;
  }

  /** The same with a step changed. */
  public Plan with(int number, Step step) {
    var all = new ArrayList<>(steps);
    all.set(number, step);
    return new Plan(name, about, triggers, all, exits);
  }

  /** The same with one step more at that place; results lead to the steps that they led to. */
  public Plan insert(int at, Step step) {
    var all = new ArrayList<Step>();
    for (var one : steps) all.add(one.leading(to -> to < at ? to : to + 1));
    all.add(at, step);
    return new Plan(name, about, triggers, all, exits);
  }

  /** The same without a step; a result that led to it ends the playbook. */
  public Plan remove(int at) {
    var all = new ArrayList<Step>();
    for (int i = 0; i < steps.size(); i++)
      if (i != at)
        all.add(steps.get(i).leading(to -> to == at ? Step.NOWHERE : to < at ? to : to - 1));
    return new Plan(name, about, triggers, all, exits);
  }

  /** What it says, place by place. */
  public Map<Place, Phrase> phrases() {
    var all = new LinkedHashMap<Place, Phrase>();
    saying(
        (place, phrase) -> {
          all.put(place, phrase);
          return phrase;
        });
    return all;
  }

  /** The same saying something else. */
  public Plan saying(BiFunction<Place, Phrase, Phrase> how) {
    var called = how.apply(new Place(Place.Spot.NAME, 0, 0), name);
    var meant = how.apply(new Place(Place.Spot.ABOUT, 0, 0), about);
    var all = new ArrayList<Step>();
    for (int i = 0; i < steps.size(); i++) all.add(steps.get(i).saying(i, how));
    return new Plan(called, meant, triggers, all, exits);
  }

  /** What is wrong with it, so that nobody can be led by it; empty where nothing is. */
  public Optional<Text> wrong() {
    if (name.blank() || name.longest() > NAME) return wrong("name", NAME);
    if (steps.isEmpty() || steps.size() > STEPS) return wrong("steps", STEPS);
    for (int i = 0; i < steps.size(); i++) {
      var wrong = wrong(i + 1, steps.get(i));
      if (wrong.isPresent()) return wrong;
    }
    for (var t : triggers)
      if (t.days() < 0 || t.days() > MOST_DAYS) return wrong("days", MOST_DAYS);
    return Optional.empty();
  }

  private Optional<Text> wrong(int number, Step step) {
    if (step.title().blank() || step.title().longest() > TITLE)
      return wrong("title", number, TITLE);
    if (step.script().longest() > SCRIPT) return wrong("script", number, SCRIPT);
    if (step.days() < 0 || step.days() > MOST_DAYS) return wrong("offset", number, MOST_DAYS);
    if (step.kind() == Kind.MEETING) return wrong("hour", number);
    if (step.results().isEmpty() || step.results().size() > Step.RESULTS)
      return wrong("results", number, Step.RESULTS);
    for (var result : step.results()) {
      if (result.says().blank() || result.says().longest() > NAME)
        return wrong("result", number, NAME);
      if (result.then() == Result.Then.STEP
          && (result.step() < 0 || result.step() >= steps.size() || result.step() == number - 1))
        return wrong("then", number);
    }
    return Optional.empty();
  }

  private static Optional<Text> wrong(String what, Object... args) {
    return Optional.of(Text.of("playbooks.wrong." + what, args));
  }
}
