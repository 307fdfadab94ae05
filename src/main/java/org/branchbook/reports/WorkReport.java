package org.branchbook.reports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Channel;
import org.branchbook.contacts.Contact.Result;
import org.branchbook.staff.EmployeeId;

/**
 * A branch's work in a period: the clients, the contacts with them, and the tasks.
 *
 * @param counted when the figures were counted
 * @param clients every figure of the clients
 * @param contacts how many contacts there were by author, channel and result; no zeros
 * @param people one line for everybody who has clients or did anything, by name
 */
public record WorkReport(
    ReportOrder order,
    Instant counted,
    Map<ClientFigure, Long> clients,
    List<Contacts> contacts,
    List<PersonLine> people) {
  /** How many contacts one employee had by this channel and with this result. */
  public record Contacts(EmployeeId author, Channel channel, Result result, long count) {}

  /**
   * One employee's work.
   *
   * @param clients whom he answers for
   * @param contacts how many he logged
   * @param talks with how many of them somebody was reached
   */
  public record PersonLine(
      EmployeeId employee,
      String name,
      long clients,
      long contacts,
      long talks,
      Map<TaskFigure, Long> tasks) {
    public PersonLine {
      tasks = Map.copyOf(tasks);
    }

    /** A figure of his tasks; 0 where there are none. */
    public long tasks(TaskFigure which) {
      return tasks.getOrDefault(which, 0L);
    }
  }

  public WorkReport {
    clients = Map.copyOf(clients);
    contacts = List.copyOf(contacts);
    people = List.copyOf(people);
  }

  /** A figure of the clients. */
  public long clients(ClientFigure which) {
    return clients.getOrDefault(which, 0L);
  }

  /** How many contacts there were in the period. */
  public long all() {
    return contacts.stream().mapToLong(Contacts::count).sum();
  }

  /** A figure of all tasks: the sum over the people. */
  public long tasks(TaskFigure which) {
    return people.stream().mapToLong(p -> p.tasks(which)).sum();
  }

  /** Contacts by channel, only channels that were used, in the order of the channels. */
  public Map<Channel, Long> byChannel() {
    var sums = new EnumMap<Channel, Long>(Channel.class);
    for (var c : contacts) sums.merge(c.channel, c.count, Long::sum);
    return sums;
  }

  /** Contacts by result, only results that there were, in the order of the results. */
  public Map<Result, Long> byResult() {
    var sums = new EnumMap<Result, Long>(Result.class);
    for (var c : contacts) sums.merge(c.result, c.count, Long::sum);
    return sums;
  }

  /** Contacts by this channel and with this result. */
  public long contacts(Channel channel, Result result) {
    return contacts.stream()
        .filter(c -> c.channel == channel && c.result == result)
        .mapToLong(Contacts::count)
        .sum();
  }
}
