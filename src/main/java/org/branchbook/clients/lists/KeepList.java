package org.branchbook.clients.lists;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Keeps clients under a name as a list of one's own. */
public final class KeepList {
  static final String SUBJECT = "client_list";

  private final ClientLists lists;
  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public KeepList(ClientLists lists, AuditTrail trail, Ids ids, InstantSource clock, Work work) {
    this.lists = lists;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Listed {
    /** It is kept. */
    record Done(KeptList list, int clients) implements Listed {}

    /** It has no name or too long a one, or nobody is on it. */
    record Wrong(Text why) implements Listed {}

    /** The asker may see no clients. */
    record Refused(Privilege missing) implements Listed {}
  }

  /** Keeps these clients, put together by hand; one who comes twice is on it once. */
  public Listed run(Asker asker, String name, Collection<ClientId> clients) {
    return run(asker, name, clients, null);
  }

  /** Keeps these clients, and by what they were picked. */
  public Listed run(
      Asker asker, String name, Collection<ClientId> clients, @Nullable Picking picking) {
    var called = name.strip();
    var wrong = KeptList.wrong(called);
    if (wrong.isPresent()) return new Listed.Wrong(wrong.get());
    if (clients.isEmpty()) return new Listed.Wrong(Text.of("clients.lists.nobody"));
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.CLIENT_READ)) {
            trail.refused(asker, Privilege.CLIENT_READ, SUBJECT, 0);
            return new Listed.Refused(Privilege.CLIENT_READ);
          }
          var list =
              new KeptList(
                  new ListId(ids.next()), asker.id(), called, clock.instant(), null, picking);
          var members = clients.stream().distinct().toList();
          lists.add(list, members);
          trail.write(
              asker.id(),
              Act.CREATED,
              SUBJECT,
              list.id().value(),
              List.of(
                  new Change("name", "", called),
                  new Change("size", "", String.valueOf(members.size()))));
          return new Listed.Done(list, members.size());
        });
  }
}
