package org.branchbook.links.connected;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Says that somebody is related to the bank, and when it is over. */
public final class MarkRelated {
  private static final String SUBJECT = "bank";
  private static final int LONGEST = 300;

  private final Related.Marks marks;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public MarkRelated(
      Related.Marks marks,
      CardAccess access,
      ClientTrail trail,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.marks = marks;
    this.access = access;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** Says it from today on; who is so already stays as he is. */
  public Kept<Related> run(Asker asker, ClientId client, Related.Ground ground, String source) {
    var paper = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
    return work.inOne(
        () ->
            access.granted(
                asker,
                client,
                Privilege.LINK_EDIT,
                _ -> {
                  var there = marks.of(List.of(client), today());
                  if (!there.isEmpty()) return new Kept.Done<>(there.getFirst());
                  var now =
                      new Related(
                          ids.next(),
                          client,
                          ground,
                          today(),
                          null,
                          paper,
                          asker.id(),
                          clock.instant());
                  marks.add(now);
                  record(asker, client, now.id(), "", ground.name());
                  return new Kept.Done<>(now);
                }));
  }

  /** Says that it is over: yesterday was the last day. */
  public Kept<Related> end(Asker asker, Related mark) {
    return work.inOne(
        () ->
            access.granted(
                asker,
                mark.client(),
                Privilege.LINK_EDIT,
                _ -> {
                  marks.end(mark.id(), today().minusDays(1));
                  record(asker, mark.client(), mark.id(), mark.ground().name(), "");
                  return new Kept.Done<>(mark);
                }));
  }

  private void record(Asker asker, ClientId client, long id, String before, String after) {
    trail.write(
        asker, Act.CHANGED, SUBJECT, id, client, "", List.of(new Change("related", before, after)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
