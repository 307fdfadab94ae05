package org.branchbook.reports.day;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.tasks.Kind;

/**
 * A bank's numbers for the order and the length of a day.
 *
 * @param late by how many per cent a piece of work presses more with each day that it is late
 * @param lateMost how many per cent its pressing grows to at most
 * @param high the weight of high priority in per cent
 * @param low the weight of low priority in per cent
 * @param floor at stake, in units of the bank's currency, where nobody knows how much
 * @param binds for how many days after its deadline a promise or a request still comes before any
 *     value; later it stands by value like everything else
 * @param minutes how long a piece of work takes, by its kind
 * @param promise how long it takes to keep a promise, in minutes
 * @param enough from how many of one's contacts on their own length counts instead
 * @param begins when the working day begins
 * @param ends when it ends
 * @param pause how long one doesn't work in between
 * @param evening from when on the day is looked back on
 */
public record DayPolicy(
    int late,
    int lateMost,
    int high,
    int low,
    int floor,
    int binds,
    Map<Kind, Integer> minutes,
    int promise,
    int enough,
    LocalTime begins,
    LocalTime ends,
    Duration pause,
    LocalTime evening) {
  /** Where the bank has decided nothing; all of it is ours. */
  public static final DayPolicy USUAL =
      new DayPolicy(
          10,
          300,
          200,
          50,
          1000,
          5,
          Map.of(
              Kind.CALL, 10,
              Kind.MEETING, 45,
              Kind.FOLLOW_UP, 10,
              Kind.DOCUMENTS, 20,
              Kind.REQUEST, 20,
              Kind.RECONCILE, 5,
              Kind.OTHER, 15),
          15,
          20,
          LocalTime.of(9, 0),
          LocalTime.of(18, 0),
          Duration.ofMinutes(60),
          LocalTime.of(17, 0));

  private static final int LONGEST = 480;

  /** How it is kept and set. */
  public static final PolicyKind<DayPolicy> KIND =
      PolicyKind.of(
              "reports.dayPolicy",
              USUAL,
              v ->
                  new DayPolicy(
                      v.whole("late"),
                      v.whole("lateMost"),
                      v.whole("high"),
                      v.whole("low"),
                      v.whole("floor"),
                      v.whole("binds"),
                      Stream.of(Kind.values())
                          .collect(Collectors.toMap(k -> k, k -> v.whole(field(k)))),
                      v.whole("promise"),
                      v.whole("enough"),
                      v.time("begins"),
                      v.time("ends"),
                      v.minutes("pause"),
                      v.time("evening")),
              fields())
          .unless(
              p ->
                  p.ends().isAfter(p.begins())
                      ? Optional.empty()
                      : Optional.of(Text.of("reports.dayPolicy.wrong.hours")));

  public DayPolicy {
    minutes = Map.copyOf(minutes);
  }

  private static List<PolicyField<DayPolicy>> fields() {
    var fields = new ArrayList<PolicyField<DayPolicy>>();
    fields.add(PolicyField.whole("late", Unit.PERCENT, 0, 100, DayPolicy::late));
    fields.add(PolicyField.whole("lateMost", Unit.PERCENT, 100, 1000, DayPolicy::lateMost));
    fields.add(PolicyField.whole("high", Unit.PERCENT, 100, 1000, DayPolicy::high));
    fields.add(PolicyField.whole("low", Unit.PERCENT, 0, 100, DayPolicy::low));
    fields.add(PolicyField.whole("floor", Unit.UNITS, 0, 1_000_000, DayPolicy::floor));
    fields.add(PolicyField.whole("binds", Unit.DAYS, 0, 365, DayPolicy::binds));
    for (var kind : Kind.values())
      fields.add(PolicyField.whole(field(kind), Unit.MINUTES, 1, LONGEST, p -> p.minutes(kind)));
    fields.add(PolicyField.whole("promise", Unit.MINUTES, 1, LONGEST, DayPolicy::promise));
    fields.add(PolicyField.whole("enough", Unit.TIMES, 5, 200, DayPolicy::enough));
    fields.add(PolicyField.time("begins", DayPolicy::begins));
    fields.add(PolicyField.time("ends", DayPolicy::ends));
    fields.add(PolicyField.minutes("pause", 0, 240, DayPolicy::pause));
    fields.add(PolicyField.time("evening", DayPolicy::evening));
    return fields;
  }

  private static String field(Kind kind) {
    return "minutes." + kind.name().toLowerCase(Locale.ROOT);
  }

  /** How long work of a kind takes, in minutes. */
  public int minutes(Kind kind) {
    return minutes.getOrDefault(kind, promise);
  }

  /** Minutes of work in a whole day. */
  public int working() {
    return (int) Math.max(0, Duration.between(begins, ends).minus(pause).toMinutes());
  }

  /** Minutes of work that are left of a day at this time of it; the pause goes evenly with it. */
  public int left(LocalTime now) {
    var rest = Duration.between(now.isBefore(begins) ? begins : now, ends);
    if (rest.isNegative()) return 0;
    return (int) (rest.toMinutes() * working() / Duration.between(begins, ends).toMinutes());
  }
}
