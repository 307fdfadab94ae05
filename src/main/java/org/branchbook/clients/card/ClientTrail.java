package org.branchbook.clients.card;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.branchbook.base.Ids;
import org.branchbook.base.Undone;
import org.branchbook.clients.Care;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Audit;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Writes the lines of the audit that concern a client, in the unit of work it is called in. */
public final class ClientTrail {
  /** The longest value that a line keeps. */
  private static final int LONGEST = 4000;

  private static final int LONGEST_PURPOSE = 300;
  private final Audit audit;
  private final Ids ids;
  private final InstantSource clock;
  private final Function<ClientId, Optional<Care>> care;

  /** A trail of what nobody does for another. */
  public ClientTrail(Audit audit, Ids ids, InstantSource clock) {
    this(audit, ids, clock, _ -> Optional.empty());
  }

  /**
   * A trail.
   *
   * @param care who is responsible for a client: whoever stands in for that one acts for him
   */
  public ClientTrail(
      Audit audit, Ids ids, InstantSource clock, Function<ClientId, Optional<Care>> care) {
    this.care = care;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** A line on a card itself. */
  public void card(Asker asker, Act act, ClientId client, String purpose, List<Change> changes) {
    write(asker, act, "client", client.value(), client, purpose, changes);
  }

  /** A line on something that belongs to a client: a contact, link, consent, note, holding. */
  public void write(
      Asker asker,
      Act act,
      String subject,
      long subjectId,
      @Nullable ClientId client,
      String purpose,
      List<Change> changes) {
    audit.write(line(asker, act, new Entry(subject, subjectId, client, changes), purpose));
  }

  /** Something that belongs to a client, and what became of it. */
  public record Entry(
      String subject, long subjectId, @Nullable ClientId client, List<Change> changes) {}

  /** Lines on many things that were done at once. */
  public void writeAll(Asker asker, Act act, List<Entry> entries) {
    audit.writeAll(entries.stream().map(e -> line(asker, act, e, "")).toList());
  }

  private AuditLine line(Asker asker, Act act, Entry entry, String purpose) {
    return new AuditLine(
        ids.next(),
        clock.instant(),
        asker.id(),
        act,
        entry.subject(),
        entry.subjectId(),
        entry.client() == null ? null : entry.client().value(),
        insteadOf(asker, entry.client()),
        cut(purpose, LONGEST_PURPOSE),
        entry.changes().stream().map(ClientTrail::cut).toList());
  }

  /** A line on something refused for want of a privilege that reaches so far. */
  public void refused(Asker asker, Privilege missing, String subject, @Nullable ClientId client) {
    write(
        asker,
        Act.REFUSED,
        subject,
        client == null ? 0 : client.value(),
        client,
        "",
        List.of(new Change("privilege", "", missing.name())));
  }

  /** What is told of something that somebody changed meanwhile, so that it is not taken back. */
  public Undone changedMeanwhile(String subject, long subjectId, ClientId client) {
    return new Undone.Changed(audit.lastChangedBy(subject, subjectId, client.value()));
  }

  private @Nullable EmployeeId insteadOf(Asker asker, @Nullable ClientId client) {
    if (client == null || asker.beside().known().absent().isEmpty()) return null;
    return care.apply(client).map(c -> asker.insteadOf(c.responsible())).orElse(null);
  }

  private static Change cut(Change change) {
    return new Change(change.field(), cut(change.before(), LONGEST), cut(change.after(), LONGEST));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
