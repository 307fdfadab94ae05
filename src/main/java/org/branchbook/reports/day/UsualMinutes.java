package org.branchbook.reports.day;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.clients.Channel;
import org.branchbook.tasks.Kind;

/**
 * How long somebody's work takes: the median of his own contacts where there are enough of them,
 * else what the bank reckons with.
 */
public final class UsualMinutes {
  private final DayPolicy policy;
  private final Map<Channel, Integer> learned = new EnumMap<>(Channel.class);

  /** Learns from his latest contacts. */
  public UsualMinutes(DayPolicy policy, List<Lasted> contacts) {
    this.policy = policy;
    contacts.stream()
        .filter(c -> c.minutes() > 0)
        .collect(Collectors.groupingBy(Lasted::channel))
        .forEach(
            (channel, his) -> {
              if (his.size() < policy.enough()) return;
              var sorted = his.stream().mapToInt(Lasted::minutes).sorted().toArray();
              learned.put(channel, sorted[sorted.length / 2]);
            });
  }

  /**
   * How long a contact took.
   *
   * @param minutes 0 where nobody wrote it down
   */
  public record Lasted(Channel channel, int minutes) {}

  /** Minutes for work of a kind. */
  public int of(Kind kind) {
    var channel =
        switch (kind) {
          case CALL, FOLLOW_UP -> Channel.CALL;
          case MEETING -> Channel.MEETING;
          case DOCUMENTS, REQUEST, RECONCILE, OTHER -> null;
        };
    var own = channel == null ? null : learned.get(channel);
    return own == null ? policy.minutes(kind) : own;
  }
}
