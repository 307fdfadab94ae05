package org.branchbook.clients.card;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.EmployeeId;

/**
 * Leaves on record whose figures somebody has before him beside a list or a task, where the card
 * that tells them isn't open. A row of a list is no view of its own.
 */
public final class RecordLook {
  /** Whoever comes back to the same one within that is looking at it still. */
  private static final Duration STILL = Duration.ofMinutes(10);

  private final Map<Look, Instant> looked = new ConcurrentHashMap<>();
  private final ClientTrail trail;
  private final InstantSource clock;
  private final Work work;

  private record Look(EmployeeId who, Seen seen) {}

  /**
   * What is looked at.
   *
   * @param subject what kind of thing, as in the audit's lines
   * @param number its number
   */
  public record Seen(String subject, long number, ClientId client) {
    /** What a client brings in. */
    public static Seen income(ClientId client) {
      return new Seen("client-income", client.value(), client);
    }
  }

  public RecordLook(ClientTrail trail, InstantSource clock, Work work) {
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Writes a line for each that the asker wasn't looking at already; how many were written. */
  public int run(Asker asker, List<Seen> seen) {
    var now = clock.instant();
    looked.values().removeIf(at -> !now.isBefore(at.plus(STILL)));
    var fresh =
        seen.stream()
            .distinct()
            .filter(one -> !looked.containsKey(new Look(asker.id(), one)))
            .toList();
    if (fresh.isEmpty()) return 0;
    work.inOne(
        () ->
            trail.writeAll(
                asker,
                Act.VIEWED,
                fresh.stream()
                    .map(
                        one ->
                            new ClientTrail.Entry(
                                one.subject(), one.number(), one.client(), null, List.of()))
                    .toList()));
    fresh.forEach(one -> looked.put(new Look(asker.id(), one), now));
    return fresh.size();
  }
}
