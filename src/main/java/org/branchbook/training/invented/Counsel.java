package org.branchbook.training.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.Advice.Course;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.Factors;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.staff.EmployeeId;

/**
 * What the branch was advised in the last months and what became of it: products that were opened
 * had mostly been advised, more was seen than offered, and some was refused.
 */
public final class Counsel {
  private static final int MONTHS = 80;
  private static final Factors USUAL = new Factors(0.05, 90_000, 1, 1, List.of());

  private final Dice dice;
  private final LocalDate today;
  private final ZoneId zone;
  private final Ids ids;
  private final List<Advice> all = new ArrayList<>();
  private final Set<String> given = new HashSet<>();

  public Counsel(long seed, LocalDate today, ZoneId zone, Ids ids) {
    this.dice = new Dice(seed, "counsel " + today);
    this.today = today;
    this.zone = zone;
    this.ids = ids;
  }

  /** That of a branch; none of it is open any more. */
  public List<Advice> of(InventedBranch branch) {
    Map<ClientId, Client> clients = new HashMap<>();
    for (var c : branch.clients())
      if (c.state() == State.ACTIVE
          && c.standing() == Standing.CLIENT
          && c.care().responsible() != null) clients.put(c.id(), c);
    for (var h : branch.holdings()) {
      var client = clients.get(h.client());
      if (client == null || h.opened() == null || !recent(h.opened())) continue;
      for (var piece : Piece.values())
        if (piece.line == h.kind() && dice.chance(0.12)) sold(client, piece, h);
    }
    for (var client : branch.clients())
      if (clients.containsKey(client.id()) && dice.chance(0.3)) unsold(client);
    return all;
  }

  private boolean recent(LocalDate day) {
    return day.isBefore(today) && day.isAfter(today.minusDays(MONTHS));
  }

  private void sold(Client client, Piece piece, Holding holding) {
    var opened = holding.opened();
    var by = client.care().responsible();
    if (opened == null || by == null) return;
    var made = opened.minusDays(dice.between(5, 20));
    var offered = at(opened.minusDays(1));
    add(
        client,
        piece,
        made,
        new Course(at(made), offered, by, offered, null, at(opened), null, opened));
  }

  private void unsold(Client client) {
    var piece = dice.pick(List.of(Piece.values()));
    var made = today.minusDays(dice.between(10, MONTHS));
    var ended = made.plusDays(dice.between(2, 9));
    if (!dice.chance(0.45)) {
      add(client, piece, made, new Course(null, null, null, null, null, null, null, ended));
      return;
    }
    var seen = at(made.plusDays(1));
    boolean offered = dice.chance(0.4);
    boolean refused = dice.chance(0.35);
    var why = dice.pick(List.of(Refusal.values()));
    var bank = why == Refusal.ELSEWHERE ? dice.pick(List.of("Монобанк", "ПриватБанк", "")) : "";
    EmployeeId by = offered || refused ? client.care().responsible() : null;
    var no = refused ? new Advice.No(why, bank, ended.plusDays(30)) : null;
    var talked = offered ? at(ended) : null;
    add(client, piece, made, new Course(seen, talked, by, talked, null, null, no, ended));
  }

  private void add(Client client, Piece piece, LocalDate made, Course course) {
    if (!given.add(client.id().value() + " " + piece)) return;
    var draft = new Advice.Draft(piece, "", null, USUAL);
    all.add(
        Advice.fresh(
                new AdviceId(ids.next()), client.id(), draft, client.care().responsible(), made)
            .with(course));
  }

  private Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(9 + dice.between(0, 8), dice.between(0, 59)))
        .atZone(zone)
        .toInstant();
  }
}
