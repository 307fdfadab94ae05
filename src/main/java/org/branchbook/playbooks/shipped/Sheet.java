package org.branchbook.playbooks.shipped;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Tier;
import org.branchbook.contacts.Contact;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Doer;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Exit;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Result;
import org.branchbook.playbooks.Step;
import org.branchbook.playbooks.Trigger;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Kind;

/**
 * A playbook being written down; its texts are the program's, by its name and the step's number.
 */
final class Sheet {
  private final String name;
  private final List<Trigger> triggers = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  Sheet(String name) {
    this.name = name;
  }

  private Phrase told(String part) {
    return Phrase.told("playbooks." + name + "." + part);
  }

  /** It begins by itself when this happens. */
  Sheet begins(Beginning what) {
    return begins(what, 0);
  }

  /** The same so many days before or after; with clients of these tiers, none for all. */
  Sheet begins(Beginning what, int days, Tier... tiers) {
    triggers.add(new Trigger(what, days, Set.of(tiers)));
    return this;
  }

  /** One step more; the head may waive it. */
  Sheet step(Kind kind, Step.From from, int days) {
    int number = steps.size() + 1;
    steps.add(
        new Step(
            told("next." + number),
            kind,
            Doer.RESPONSIBLE,
            from,
            days,
            true,
            told("script." + number),
            List.of(),
            List.of()));
    return this;
  }

  /** The last step is done by somebody of that role. */
  Sheet by(Role role) {
    return last(Doer.of(role), s().waivable(), s().fields(), s().results());
  }

  /** The last step is never waived. */
  Sheet compulsory() {
    return last(s().doer(), false, s().fields(), s().results());
  }

  /** What the last step finds out. */
  Sheet asks(String... fields) {
    var asked = Arrays.stream(fields).map(f -> Phrase.told("playbooks.field." + f)).toList();
    return last(s().doer(), s().waivable(), asked, s().results());
  }

  /** A result of the last step, after which the next one follows. */
  Sheet next(String result) {
    return result(Result.next(said(result)));
  }

  /** A result of the last step that leads to another, counted from 0. */
  Sheet leads(String result, int step) {
    return result(Result.step(said(result), step));
  }

  /** A result of the last step that ends it all. */
  Sheet ends(String result, Ending how) {
    return result(Result.end(said(result), how));
  }

  /** The last result is proposed with contacts of these results. */
  Sheet with(Contact.Result... contacts) {
    var all = new ArrayList<>(s().results());
    all.add(all.removeLast().by(Set.of(contacts)));
    return last(s().doer(), s().waivable(), s().fields(), all);
  }

  Plan plan(Exit... exits) {
    return new Plan(told("name"), told("about"), triggers, steps, Set.of(exits));
  }

  private static Phrase said(String result) {
    return Phrase.told("playbooks.result." + result);
  }

  private Step s() {
    return steps.getLast();
  }

  private Sheet result(Result one) {
    var all = new ArrayList<>(s().results());
    all.add(one);
    return last(s().doer(), s().waivable(), s().fields(), all);
  }

  private Sheet last(Doer doer, boolean waivable, List<Phrase> fields, List<Result> results) {
    var s = steps.removeLast();
    steps.add(
        new Step(
            s.title(), s.kind(), doer, s.from(), s.days(), waivable, s.script(), fields, results));
    return this;
  }
}
