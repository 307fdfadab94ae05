package org.branchbook.clients.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Happening;
import org.branchbook.clients.Happenings;
import org.branchbook.clients.Holding;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;

/** The card's own events: consents, notes, products opened and closed. */
public final class PaperHappenings implements Happenings {
  private static final Comparator<Happening> NEWEST_FIRST =
      Comparator.comparing(Happening::at).thenComparing(Happening::id).reversed();
  private final Clients clients;
  private final ClientPapers papers;
  private final Employees employees;

  public PaperHappenings(Clients clients, ClientPapers papers, Employees employees) {
    this.clients = clients;
    this.papers = papers;
    this.employees = employees;
  }

  @Override
  public List<Happening> of(ClientId client, Optional<Page.Mark> before, int size, Asker asker) {
    if (clients.find(client, asker.scope(Privilege.CLIENT_READ)).isEmpty()) return List.of();
    var all = new ArrayList<Happening>();
    for (var consent : papers.consents(client)) all.add(consent(consent));
    for (var note : papers.notes(client))
      all.add(
          new Happening(
              note.at(),
              note.id(),
              "note",
              Text.of("clients.happening.note"),
              note.text(),
              name(note.author())));
    if (clients.find(client, asker.scope(Privilege.HOLDING_READ)).isPresent())
      for (var holding : papers.holdings(client)) add(holding, all);
    return all.stream()
        .filter(h -> before.map(m -> older(h, m)).orElse(true))
        .sorted(NEWEST_FIRST)
        .limit(size)
        .toList();
  }

  private Happening consent(Consent consent) {
    return new Happening(
        consent.at(),
        consent.id(),
        "consent",
        Text.of(
            consent.given() ? "clients.happening.consent" : "clients.happening.refusal",
            consent.purpose(),
            consent.channel() == null ? "ALL" : consent.channel()),
        consent.source(),
        name(consent.by()));
  }

  private static void add(Holding holding, List<Happening> all) {
    if (holding.opened() != null)
      all.add(holding(holding, start(holding.opened()), "clients.happening.opened"));
    if (holding.closed() != null)
      all.add(holding(holding, start(holding.closed()), "clients.happening.closed"));
  }

  private static Happening holding(Holding holding, Instant at, String key) {
    return new Happening(
        at, holding.id(), "holding", Text.of(key, holding.name()), holding.number(), "");
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }

  private static boolean older(Happening happening, Page.Mark mark) {
    int order = happening.at().compareTo(Instant.parse(mark.key()));
    return order < 0 || order == 0 && happening.id() < mark.id();
  }

  private String name(EmployeeId id) {
    return employees.find(id).map(Employee::name).orElse("");
  }
}
