package org.branchbook.clients.quality;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Identifier.Kind;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Identifiers;
import org.jspecify.annotations.Nullable;

/** Looks a card through for what is missing or wrong on it. */
public final class Gaps {
  private static final Set<Kind> OF_PERSON = EnumSet.of(Kind.TAX, Kind.PERSONAL);
  private static final Set<Kind> PAPERS =
      EnumSet.of(Kind.PASSPORT, Kind.ID_CARD, Kind.RESIDENCE_PERMIT);

  private Gaps() {}

  /** All that is to be found on the card itself. */
  public static Set<Gap> of(Client client) {
    var gaps = ofNumbers(client.party(), client.identifiers());
    if (client.phones().isEmpty()) gaps.add(Gap.PHONE);
    if (client.emails().isEmpty()) gaps.add(Gap.EMAIL);
    if (client.addresses().isEmpty()) gaps.add(Gap.ADDRESS);
    return gaps;
  }

  /** What the party and its numbers alone tell. */
  public static EnumSet<Gap> ofNumbers(Party party, List<Identifier> numbers) {
    var gaps = EnumSet.noneOf(Gap.class);
    switch (party) {
      case Person person -> {
        if (!person.noTaxNumber() && !any(numbers, OF_PERSON)) gaps.add(Gap.NUMBER);
        if (person.birthDate() == null) gaps.add(Gap.BIRTH_DATE);
        // a child has no other paper yet
        if (!any(numbers, PAPERS) && !any(numbers, EnumSet.of(Kind.BIRTH_CERTIFICATE)))
          gaps.add(Gap.DOCUMENT);
        if (numbers.stream().anyMatch(n -> Identifiers.mismatch(n, person).isPresent()))
          gaps.add(Gap.MISMATCH);
      }
      case Organisation organisation -> {
        if (!any(numbers, EnumSet.of(Kind.REGISTRATION))) gaps.add(Gap.NUMBER);
        if (organisation.industry() == null) gaps.add(Gap.INDUSTRY);
      }
    }
    if (numbers.stream().anyMatch(Gaps::wrong)) gaps.add(Gap.WRONG_NUMBER);
    if (numbers.stream().anyMatch(Identifier::disputed)) gaps.add(Gap.DISPUTED);
    return gaps;
  }

  /** Whether the number cannot be right. */
  public static boolean wrong(Identifier number) {
    return Identifiers.check(number) instanceof Check.Wrong;
  }

  /** Whether it is a paper that may run out. */
  public static boolean paper(Identifier number) {
    return PAPERS.contains(number.kind());
  }

  /**
   * The last day on which one of these papers still says who somebody is; null where he has none,
   * or one that never runs out.
   */
  public static @Nullable LocalDate papersUntil(List<Identifier> numbers) {
    LocalDate last = null;
    for (var number : numbers) {
      if (!paper(number)) continue;
      var expires = number.expires();
      if (expires == null) return null;
      if (last == null || expires.isAfter(last)) last = expires;
    }
    return last;
  }

  private static boolean any(List<Identifier> numbers, Set<Kind> kinds) {
    return numbers.stream().anyMatch(n -> kinds.contains(n.kind()));
  }
}
