package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Happening;
import org.branchbook.clients.Happenings;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;

/** The merges that hold, for those who may see all the cards that were in them. */
public final class MergeHistory implements Happenings {
  private final MergeJournal journal;
  private final CardAccess access;
  private final Employees employees;

  public MergeHistory(MergeJournal journal, CardAccess access, Employees employees) {
    this.journal = journal;
    this.access = access;
    this.employees = employees;
  }

  /** A merge and the name of who did it. */
  public record Line(Merge merge, String who) {
    /** The names of the cards that went into the one that stayed. */
    public String names() {
      return merge.before().stream()
          .filter(c -> !c.id().equals(merge.order().keep()))
          .map(Client::name)
          .collect(Collectors.joining(", "));
    }
  }

  /** The merges of a card, or of those that went into it, the newest first. */
  public List<Line> of(Asker asker, ClientId card) {
    return seen(asker, journal.of(card));
  }

  /** The newest merges of all. */
  public List<Line> latest(Asker asker, int atMost) {
    return seen(asker, journal.latest(atMost));
  }

  private List<Line> seen(Asker asker, List<Merge> merges) {
    return merges.stream()
        .filter(m -> m.before().stream().allMatch(c -> sees(asker, c)))
        .map(m -> new Line(m, employees.find(m.by()).map(Employee::name).orElse("")))
        .toList();
  }

  private boolean sees(Asker asker, Client card) {
    var care = card.care();
    return access
        .towards(asker, card.id())
        .scope(Privilege.CLIENT_READ)
        .holds(care.responsible(), care.department(), care.vip());
  }

  @Override
  public List<Happening> of(ClientId client, Optional<Page.Mark> before, int size, Asker asker) {
    return of(asker, client).stream()
        .filter(l -> before.map(m -> older(l.merge(), m)).orElse(true))
        .limit(size)
        .map(
            l ->
                new Happening(
                    l.merge().at(),
                    l.merge().id().value(),
                    "merge",
                    Text.of("merge.happening", Text.asWritten(l.names())),
                    "",
                    l.who()))
        .toList();
  }

  private static boolean older(Merge merge, Page.Mark mark) {
    int order = merge.at().compareTo(Instant.parse(mark.key()));
    return order < 0 || order == 0 && merge.id().value() < mark.id();
  }
}
