package org.branchbook.clients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.clients.Client;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.LookAlike;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import org.branchbook.clients.Standing;

/** Whether a card is meant by what was typed, why, and how well. */
public final class Matching {
  /** What a word that is only begun counts more than a whole one; less than any rank. */
  private static final int BEGUN = 1;

  private static final int RANK = 2;

  private static final int FORMER = 100;

  private final Typed typed;

  public Matching(Typed typed) {
    this.typed = typed;
  }

  /**
   * A card that is meant.
   *
   * @param penalty 0 for the best; the smaller stands first
   */
  public record Match(Client client, Found found, int penalty) {}

  /** Where one part is met. */
  private record Met(Found.Why why, String detail, int penalty) {}

  /** The match, if every part is met. */
  public Optional<Match> of(Client client) {
    Met weakest = null;
    int penalty = client.standing() == Standing.FORMER ? FORMER : 0;
    for (var part : typed.parts()) {
      var met = met(part, client);
      if (met.isEmpty()) return Optional.empty();
      penalty += met.get().penalty;
      if (weakest == null || met.get().why.compareTo(weakest.why) > 0) weakest = met.get();
    }
    if (weakest == null) return Optional.empty();
    return Optional.of(
        new Match(
            client,
            new Found(
                client.id(),
                client.name(),
                client.party() instanceof Person,
                weakest.why,
                weakest.detail,
                client.standing(),
                client.state(),
                client.care().vip()),
            penalty));
  }

  private static Optional<Met> met(Typed.Part part, Client client) {
    return switch (part) {
      case Typed.Word word -> best(client, word.beginnings().stream().toList(), false);
      case Typed.Short number -> best(client, List.of(number.digits()), true);
      case Typed.Run run ->
          inNumbers(run, client).or(() -> best(client, List.of(run.digits()), true));
    };
  }

  private static Optional<Met> best(Client client, List<String> beginnings, boolean houses) {
    var name = penalty(names(client.party()), beginnings);
    if (name >= 0) return Optional.of(new Met(Found.Why.NAME, whereabouts(client), name));
    for (var contact : contactPeople(client)) {
      var person = penalty(contact.name(), beginnings);
      if (person >= 0)
        return Optional.of(
            new Met(
                Found.Why.CONTACT_PERSON, contact.name(), Tokens.CONTACT_PERSON * RANK + person));
    }
    for (var address : client.addresses()) {
      var text = address.region() + " " + address.city() + " " + address.street();
      var there =
          penalty(houses ? text + " " + address.house() + " " + address.flat() : text, beginnings);
      if (there >= 0)
        return Optional.of(
            new Met(Found.Why.ADDRESS, address.line(), Tokens.ADDRESS * RANK + there));
    }
    return Optional.empty();
  }

  /** 0 where one of the beginnings is a whole word of the text, -1 where it begins none. */
  private static int penalty(String text, List<String> beginnings) {
    int best = -1;
    for (var word : Fold.words(text))
      for (var beginning : beginnings) {
        if (word.equals(beginning)) return 0;
        if (word.startsWith(beginning)) best = BEGUN;
      }
    return best;
  }

  private static Optional<Met> inNumbers(Typed.Run run, Client client) {
    for (var phone : client.phones())
      if (Digits.in(phone.number()).contains(run.digits()))
        return Optional.of(new Met(Found.Why.PHONE, phone.number(), 0));
    for (var identifier : client.identifiers())
      if (Digits.in(identifier.number()).contains(run.digits())
          && LookAlike.fold(identifier.series() + identifier.number()).contains(run.whole()))
        return Optional.of(
            new Met(
                Found.Why.NUMBER, (identifier.series() + " " + identifier.number()).strip(), 0));
    for (var contact : contactPeople(client))
      if (Digits.in(contact.phone()).contains(run.digits()))
        return Optional.of(
            new Met(Found.Why.PHONE, contact.phone() + ", " + contact.name(), BEGUN));
    return Optional.empty();
  }

  private static String names(Party party) {
    return switch (party) {
      case Person person -> person.name();
      case Organisation o -> o.fullName() + " " + o.shortName();
    };
  }

  private static List<ContactPerson> contactPeople(Client client) {
    return client.party() instanceof Organisation o ? o.contactPeople() : List.of();
  }

  /** What tells namesakes apart. */
  private static String whereabouts(Client client) {
    var parts = new ArrayList<String>();
    if (!client.addresses().isEmpty()) parts.add(client.addresses().getFirst().city());
    if (!client.phones().isEmpty()) parts.add(client.phones().getFirst().number());
    return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
  }
}
