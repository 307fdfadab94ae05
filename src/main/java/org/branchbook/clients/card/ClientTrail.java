package org.branchbook.clients.card;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Ids;
import org.branchbook.base.Undone;
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
  private final Responsible responsible;
  private final Handed handed;

  /** Who is responsible for clients: asked for many at once. */
  @FunctionalInterface
  public interface Responsible {
    /** By client; those for whom nobody is are not in the answer. */
    Map<ClientId, EmployeeId> of(Collection<ClientId> clients);
  }

  /** Whose pieces of work are that were handed to a substitute: tasks, mostly. */
  @FunctionalInterface
  public interface Handed {
    /** By number, of those of a kind; what was never handed is not in the answer. */
    Map<Long, EmployeeId> from(String subject, Collection<Long> subjects);
  }

  /** A trail of what nobody does for another. */
  public ClientTrail(Audit audit, Ids ids, InstantSource clock) {
    this(audit, ids, clock, _ -> Map.of(), (_, _) -> Map.of());
  }

  /**
   * A trail.
   *
   * @param responsible whoever stands in for who is responsible for a client acts for that one
   * @param handed whose the work is that substitutes were given
   */
  public ClientTrail(
      Audit audit, Ids ids, InstantSource clock, Responsible responsible, Handed handed) {
    this.handed = handed;
    this.responsible = responsible;
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
    audit.write(lines(asker, act, List.of(entry), purpose).getFirst());
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
    audit.writeAll(lines(asker, act, entries, ""));
  }

  private List<AuditLine> lines(Asker asker, Act act, List<Entry> entries, String purpose) {
    var instead = insteadOf(asker, entries);
    var lines = new ArrayList<AuditLine>(entries.size());
    for (var entry : entries) lines.add(line(asker, act, entry, instead.get(entry), purpose));
    return lines;
  }

  private AuditLine line(
      Asker asker, Act act, Entry entry, @Nullable EmployeeId insteadOf, String purpose) {
    return new AuditLine(
        ids.next(),
        clock.instant(),
        asker.id(),
        act,
        entry.subject(),
        entry.subjectId(),
        entry.client() == null ? null : entry.client().value(),
        insteadOf,
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

  /** For whom he acts in each of these: the one whose client it is, or whose work. */
  private Map<Entry, EmployeeId> insteadOf(Asker asker, List<Entry> entries) {
    var instead = new IdentityHashMap<Entry, EmployeeId>();
    if (asker.beside().known().absent().isEmpty()) return instead;
    var clients = new HashSet<ClientId>();
    for (var entry : entries) if (entry.client() != null) clients.add(entry.client());
    var theirs = clients.isEmpty() ? Map.<ClientId, EmployeeId>of() : responsible.of(clients);
    var rest = new HashMap<String, List<Entry>>();
    for (var entry : entries) {
      var client = entry.client();
      var by = asker.insteadOf(client == null ? null : theirs.get(client));
      if (by == null) by = asker.insteadOf(entry.whose());
      if (by != null) instead.put(entry, by);
      else rest.computeIfAbsent(entry.subject(), _ -> new ArrayList<>()).add(entry);
    }
    rest.forEach(
        (subject, some) -> {
          var from = handed.from(subject, some.stream().map(Entry::subjectId).toList());
          for (var entry : some) {
            var by = asker.insteadOf(from.get(entry.subjectId()));
            if (by != null) instead.put(entry, by);
          }
        });
    return instead;
  }

  private static Change cut(Change change) {
    return new Change(change.field(), cut(change.before(), LONGEST), cut(change.after(), LONGEST));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
