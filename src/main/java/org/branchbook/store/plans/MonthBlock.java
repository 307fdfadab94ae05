package org.branchbook.store.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.deviations.ClientMonths;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.plans.deviations.MonthSums.Seeing;
import org.jspecify.annotations.Nullable;

/** Months of some thousand clients in two arrays: client by client, all lines together first. */
final class MonthBlock implements ClientMonths {
  private final int months;
  private final List<Holding.Kind> lines;
  private final int size;
  private final long[] clients;
  private final List<Whose> whose = new ArrayList<>();
  private final long[] income;
  private final long[] plan;
  private final boolean[] planned;
  private final boolean[] known;
  private int at;

  /**
   * An empty one.
   *
   * @param most how many clients
   * @param lines which are summed up apart
   */
  MonthBlock(int most, int months, List<Holding.Kind> lines) {
    this.months = months;
    this.lines = lines;
    size = 1 + lines.size();
    clients = new long[most];
    income = new long[most * size * months];
    plan = new long[income.length];
    planned = new boolean[income.length];
    known = new boolean[most];
  }

  /** Forgets all. */
  void clear() {
    whose.clear();
    Arrays.fill(income, 0);
    Arrays.fill(plan, 0);
    Arrays.fill(planned, false);
    Arrays.fill(known, false);
  }

  /** Takes one more client, whose number is above those before. */
  void add(long client, Whose his) {
    clients[whose.size()] = client;
    whose.add(his);
  }

  int count() {
    return whose.size();
  }

  long first() {
    return clients[0];
  }

  long last() {
    return clients[count() - 1];
  }

  /** Goes to a client; false for one who isn't here. */
  private boolean to(long client) {
    if (clients[at] != client) at = Arrays.binarySearch(clients, 0, count(), client);
    boolean here = at >= 0;
    at = Math.max(at, 0);
    return here;
  }

  /** Adds the income of a year whose January is month {@code january}. */
  void income(long client, Holding.@Nullable Kind line, int january, long[] year) {
    if (!to(client)) return;
    known[at] = true;
    add(income, line, january, year);
  }

  /** Adds the plan of such a year. */
  void plan(long client, Holding.@Nullable Kind line, int january, long[] year) {
    if (!to(client)) return;
    known[at] = true;
    int from = Math.max(0, january);
    int to = Math.min(months, january + year.length);
    int all = place(null) * months;
    Arrays.fill(planned, all + from, all + to, true);
    int own = place(line) * months;
    if (lines.contains(line)) Arrays.fill(planned, own + from, own + to, true);
    add(plan, line, january, year);
  }

  private void add(long[] to, Holding.@Nullable Kind line, int january, long[] year) {
    int all = place(null) * months;
    int own = lines.contains(line) ? place(line) * months : -1;
    int end = Math.min(year.length, months - january);
    for (int m = Math.max(0, -january); m < end; m++) {
      to[all + january + m] += year[m];
      if (own >= 0) to[own + january + m] += year[m];
    }
  }

  private int place(Holding.@Nullable Kind line) {
    return at * size + (line == null ? 0 : 1 + lines.indexOf(line));
  }

  /** Shows those of whom anything is known. */
  void each(Seeing seeing) {
    for (at = 0; at < count(); at++) if (known[at]) seeing.see(this);
    at = 0;
  }

  @Override
  public ClientId client() {
    return new ClientId(clients[at]);
  }

  @Override
  public Whose whose() {
    return whose.get(at);
  }

  @Override
  public boolean planned(Holding.@Nullable Kind line, int month) {
    return planned[place(line) * months + month];
  }

  @Override
  public long plan(Holding.@Nullable Kind line, int from, int to) {
    return sum(plan, line, from, to);
  }

  @Override
  public long income(Holding.@Nullable Kind line, int from, int to) {
    return sum(income, line, from, to);
  }

  private long sum(long[] of, Holding.@Nullable Kind line, int from, int to) {
    int begin = place(line) * months;
    long sum = 0;
    for (int m = from; m <= to; m++) sum += of[begin + m];
    return sum;
  }
}
