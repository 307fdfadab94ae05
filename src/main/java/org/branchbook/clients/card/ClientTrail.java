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
  private final Handed handed;

  /** Whose a piece of work is that was handed to a substitute: a task, mostly. */
  @FunctionalInterface
  public interface Handed {
    /** By its kind and number; empty where it was never handed. */
    Optional<EmployeeId> from(String subject, long subjectId);
  }

  /** A trail of what nobody does for another. */
  public ClientTrail(Audit audit, Ids ids, InstantSource clock) {
    this(audit, ids, clock, _ -> Optional.empty(), (_, _) -> Optional.empty());
  }

  /**
   * A trail.
   *
   * @param care who is responsible for a client: whoever stands in for that one acts for him
   * @param handed whose the work is that substitutes were given
   */
  public ClientTrail(
      Audit audit,
      Ids ids,
      InstantSource clock,
      Function<ClientId, Optional<Care>> care,
      Handed handed) {
    this.handed = handed;
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
    write(asker, act, new Entry(subject, subjectId, client, null, changes), purpose);
  }

  /** The same on something that was somebody's to do. */
  public void write(Asker asker, Act act, Entry entry, String purpose) {
    audit.write(line(asker, act, entry, purpose));
  }

  /**
   * Something that belongs to a client or is somebody's to do, and what became of it.
   *
   * @param whose who had to do it; null where nobody or where that is told by the client
   */
  public record Entry(
      String subject,
      long subjectId,
      @Nullable ClientId client,
      @Nullable EmployeeId whose,
      List<Change> changes) {}

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
        insteadOf(asker, entry),
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

  /** For whom he acts: the one whose client it is, or whose work. */
  private @Nullable EmployeeId insteadOf(Asker asker, Entry entry) {
    if (asker.beside().known().absent().isEmpty()) return null;
    var client = entry.client();
    var by = client == null ? null : care.apply(client).map(Care::responsible).orElse(null);
    if (asker.insteadOf(by) != null) return by;
    if (asker.insteadOf(entry.whose()) != null) return entry.whose();
    return asker.insteadOf(handed.from(entry.subject(), entry.subjectId()).orElse(null));
  }

  private static Change cut(Change change) {
    return new Change(change.field(), cut(change.before(), LONGEST), cut(change.after(), LONGEST));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
