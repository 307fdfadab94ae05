package org.branchbook.playbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import org.branchbook.contacts.Contact;
import org.branchbook.tasks.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A step of a playbook; its doing is a task.
 *
 * @param title what the task says
 * @param from when its working days begin to count
 * @param days working days until it is to be done
 * @param waivable whether the head may waive it; one that is not is compulsory
 * @param script what to say and how; empty for nothing
 * @param fields what is to be found out and written down
 * @param results how it may end, the usual first; at least one, at most {@link #RESULTS}
 */
public record Step(
    Phrase title,
    Kind kind,
    Doer doer,
    From from,
    int days,
    boolean waivable,
    Phrase script,
    List<Phrase> fields,
    List<Result> results) {
  /** Each has a key of its own. */
  public static final int RESULTS = 8;

  /** When a step's working days begin to count. */
  public enum From {
    /** As the playbook begins. */
    START,
    /** As the step before ends. */
    BEFORE
  }

  /** Where a result leads whose step is gone. */
  static final int NOWHERE = -1;

  public Step {
    fields = List.copyOf(fields);
    results = List.copyOf(results);
  }

  /** The same, which has that number, saying something else. */
  Step saying(int number, BiFunction<Place, Phrase, Phrase> how) {
    var called = how.apply(new Place(Place.Spot.TITLE, number, 0), title);
    var told = how.apply(new Place(Place.Spot.SCRIPT, number, 0), script);
    var asked = new ArrayList<Phrase>();
    for (int i = 0; i < fields.size(); i++)
      asked.add(how.apply(new Place(Place.Spot.FIELD, number, i), fields.get(i)));
    var ends = new ArrayList<Result>();
    for (int i = 0; i < results.size(); i++) {
      var result = results.get(i);
      ends.add(result.saying(how.apply(new Place(Place.Spot.RESULT, number, i), result.says())));
    }
    return new Step(called, kind, doer, from, days, waivable, told, asked, ends);
  }

  /** Which result a contact proposes, from 0; null where somebody has to say it. */
  public @Nullable Integer proposed(Contact.Result contact) {
    if (results.size() == 1) return 0;
    for (int i = 0; i < results.size(); i++) if (results.get(i).by().contains(contact)) return i;
    return null;
  }

  /** The same with its results leading elsewhere, as their steps have got other numbers. */
  Step leading(IntUnaryOperator where) {
    var moved = new ArrayList<Result>();
    for (var r : results) {
      int to = r.then() == Result.Then.STEP ? where.applyAsInt(r.step()) : 0;
      moved.add(
          r.then() != Result.Then.STEP
              ? r
              : r.leading(
                  to == NOWHERE ? Result.end(r.says(), Ending.MISSED) : Result.step(r.says(), to)));
    }
    return new Step(title, kind, doer, from, days, waivable, script, fields, moved);
  }
}
