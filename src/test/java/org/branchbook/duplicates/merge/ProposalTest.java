package org.branchbook.duplicates.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Phone;
import org.branchbook.duplicates.merge.Proposed.Why;
import org.junit.jupiter.api.Test;

class ProposalTest {
  private static final Instant EARLY = Instant.parse("2026-01-01T10:00:00Z");
  private static final Instant LATE = Instant.parse("2026-02-01T10:00:00Z");
  private final ClientSheet sheet = ClientSheet.of(Cards.maria()).withIdentifiers(List.of());

  private Client card(long id, UnaryOperator<ClientSheet> how) {
    return ((ClientSheet.Read.Right) how.apply(sheet).toClient(new ClientId(id), 1)).client();
  }

  private static Proposal of(Client one, Client other) {
    return of(one, other, Map.of());
  }

  private static Proposal of(
      Client one, Client other, Map<ClientId, Map<ClientField, Instant>> confirmed) {
    return new Proposal(List.of(one, other), one.id(), confirmed);
  }

  private static MergeOrder order(Client one, Client other, MergeOrder.Choice... choices) {
    return new MergeOrder(
        one.id(),
        List.of(new MergeOrder.Seen(one.id(), 1), new MergeOrder.Seen(other.id(), 1)),
        List.of(choices),
        Set.of());
  }

  @Test
  void theNewestConfirmedValueIsProposed() {
    var one = card(1, s -> s.with(ClientField.EMPLOYER, "Mill"));
    var other = card(2, s -> s.with(ClientField.EMPLOYER, "School"));
    var proposal =
        of(
            one,
            other,
            Map.of(
                one.id(), Map.of(ClientField.EMPLOYER, EARLY),
                other.id(), Map.of(ClientField.EMPLOYER, LATE)));
    var proposed = proposal.of(ClientField.EMPLOYER);
    assertEquals(other.id(), proposed.from());
    assertEquals(Why.NEWEST, proposed.why());
    assertEquals(LATE, proposed.at());
    assertEquals("School", proposal.merged(order(one, other)).text(ClientField.EMPLOYER));
    var chosen = order(one, other, new MergeOrder.Choice(ClientField.EMPLOYER, one.id()));
    assertEquals("Mill", proposal.merged(chosen).text(ClientField.EMPLOYER));
  }

  @Test
  void anEmptyValueNeverWinsHoweverNew() {
    var one = card(1, s -> s.with(ClientField.EMPLOYER, "Mill"));
    var other = card(2, s -> s.with(ClientField.EMPLOYER, ""));
    var proposed =
        of(one, other, Map.of(other.id(), Map.of(ClientField.EMPLOYER, LATE)))
            .of(ClientField.EMPLOYER);
    assertEquals(one.id(), proposed.from());
    assertEquals(Why.ONLY, proposed.why());
  }

  @Test
  void whereNobodyKnowsItStays() {
    var one = card(1, s -> s.with(ClientField.EMPLOYER, "Mill"));
    var other = card(2, s -> s.with(ClientField.EMPLOYER, "School"));
    assertEquals(Why.STAYS, of(one, other).of(ClientField.EMPLOYER).why());
  }

  @Test
  void whatRestrictsCannotBeChosenAway() {
    var one = card(1, s -> s.with(ClientField.STATE, "ACTIVE").with(ClientField.VIP, false));
    var other = card(2, s -> s.with(ClientField.STATE, "DECEASED").with(ClientField.VIP, true));
    var proposal = of(one, other);
    assertEquals(Why.STRICTER, proposal.of(ClientField.STATE).why());
    assertFalse(proposal.of(ClientField.STATE).free());
    var merged =
        proposal.merged(
            order(
                one,
                other,
                new MergeOrder.Choice(ClientField.STATE, one.id()),
                new MergeOrder.Choice(ClientField.VIP, one.id())));
    assertEquals("DECEASED", merged.text(ClientField.STATE));
    assertTrue(merged.flag(ClientField.VIP));
  }

  @Test
  void aDeadClientOnTheStopListIsTheOneOrTheOther() {
    var one = card(1, s -> s.with(ClientField.STATE, "STOP_LIST"));
    var other = card(2, s -> s.with(ClientField.STATE, "DECEASED"));
    var proposal = of(one, other);
    assertEquals(other.id(), proposal.of(ClientField.STATE).from());
    var merged =
        proposal.merged(order(one, other, new MergeOrder.Choice(ClientField.STATE, one.id())));
    assertEquals("STOP_LIST", merged.text(ClientField.STATE));
  }

  @Test
  void aClientIsMoreThanAProspectAndSinceTheEarliestDay() {
    var one = card(1, s -> s.with(ClientField.STANDING, "PROSPECT").with(ClientField.SINCE, ""));
    var other =
        card(2, s -> s.with(ClientField.STANDING, "CLIENT").with(ClientField.SINCE, "2018-03-01"));
    var merged = of(one, other).merged(order(one, other));
    assertEquals("CLIENT", merged.text(ClientField.STANDING));
    assertEquals("2018-03-01", merged.text(ClientField.SINCE));
  }

  @Test
  void rowsAreUnitedWithoutDoubles() {
    var one =
        card(
            1,
            s ->
                s.withPhones(List.of(new Phone("+380671234567", "home")))
                    .withEmails(List.of(new Email("m@example.com", ""))));
    var other =
        card(
            2,
            s ->
                s.withPhones(
                        List.of(new Phone("+380 67 123 45 67", ""), new Phone("+380501112233", "")))
                    .withEmails(List.of(new Email("M@Example.com", "work"))));
    var merged = of(one, other).merged(order(one, other));
    assertEquals(
        List.of(new Phone("+380671234567", "home"), new Phone("+380501112233", "")),
        merged.phones());
    assertEquals(List.of(new Email("m@example.com", "")), merged.emails());
    var his = order(one, other, new MergeOrder.Choice(ClientField.PHONES, other.id()));
    assertEquals(other.phones(), of(one, other).merged(his).phones());
  }

  @Test
  void documentsAreSeveralButATaxNumberIsOne() {
    var one =
        card(
            1,
            s ->
                s.withIdentifiers(
                    List.of(
                        Identifier.of(Identifier.Kind.PASSPORT, "UA", "АВ123456"),
                        Identifier.of(Identifier.Kind.TAX, "UA", "3141592650"))));
    var other =
        card(
            2,
            s ->
                s.withIdentifiers(
                    List.of(
                        Identifier.of(Identifier.Kind.PASSPORT, "UA", "AB 123456"),
                        Identifier.of(Identifier.Kind.PASSPORT, "UA", "CC654321"),
                        Identifier.of(Identifier.Kind.TAX, "UA", "2718281820"))));
    var proposal = of(one, other);
    assertEquals(
        List.of(Identifier.Kind.TAX), proposal.contested().stream().map(Contested::kind).toList());
    assertEquals(
        List.of("АВ123456", "3141592650", "CC654321", "2718281820"),
        proposal.merged(order(one, other)).identifiers().stream().map(Identifier::number).toList());
  }

  @Test
  void theDepartmentComesWithTheResponsibleEmployee() {
    var one = card(1, s -> s.with(ClientField.RESPONSIBLE, "").with(ClientField.DEPARTMENT, "1"));
    var other =
        card(2, s -> s.with(ClientField.RESPONSIBLE, "11").with(ClientField.DEPARTMENT, "2"));
    var proposed = of(one, other).of(ClientField.DEPARTMENT);
    assertEquals(other.id(), proposed.from());
    assertEquals(Why.WITH_RESPONSIBLE, proposed.why());
  }
}
