package org.branchbook.clients.card;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Person;
import org.branchbook.clients.Phone;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Emails;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.clients.numbers.Phones;
import org.jspecify.annotations.Nullable;

/**
 * Looks a card over before it is kept: numbers are written their normal way; what is wrong is named
 * field by field. What the card had before is not held against whoever changes something else.
 */
public final class CardCheck {
  private final Phones phones;
  private final InstantSource clock;

  public CardCheck(Phones phones, InstantSource clock) {
    this.phones = phones;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param client the card with its numbers as they are kept
   * @param wrong what keeps it from being saved
   * @param doubtful what should be looked at and may stay
   */
  public record Checked(
      Client client, Map<ClientField, Text> wrong, Map<ClientField, Text> doubtful) {}

  /** Checks a card against what it was; null for a new one. */
  public Checked check(Client client, @Nullable Client before) {
    var wrong = new EnumMap<ClientField, Text>(ClientField.class);
    var doubtful = new EnumMap<ClientField, Text>(ClientField.class);
    var old = before == null ? null : ClientSheet.of(before);
    var sheet = ClientSheet.of(client);
    var identifiers =
        rows(
            sheet.identifiers(),
            old == null ? List.of() : old.identifiers(),
            Identifiers::check,
            (row, _) -> Identifiers.normal(row),
            new Verdicts(ClientField.IDENTIFIERS, wrong, doubtful));
    var numbers =
        rows(
            sheet.phones(),
            old == null ? List.of() : old.phones(),
            row -> phones.check(row.number()),
            (row, kept) -> new Phone(kept.kept(row.number()), row.label().strip()),
            new Verdicts(ClientField.PHONES, wrong, doubtful));
    var emails =
        rows(
            sheet.emails(),
            old == null ? List.of() : old.emails(),
            row -> Emails.check(row.address()),
            (row, kept) -> new Email(kept.kept(row.address()), row.label().strip()),
            new Verdicts(ClientField.EMAILS, wrong, doubtful));
    if (client.party() instanceof Person person) person(person, identifiers, wrong, doubtful);
    var read =
        sheet
            .withIdentifiers(identifiers)
            .withPhones(numbers)
            .withEmails(emails)
            .toClient(client.id(), client.version());
    return switch (read) {
      case ClientSheet.Read.Right(var normal) -> new Checked(normal, wrong, doubtful);
      case ClientSheet.Read.Wrong(var why) -> {
        wrong.putAll(why);
        yield new Checked(client, wrong, doubtful);
      }
    };
  }

  private record Verdicts(
      ClientField field, Map<ClientField, Text> wrong, Map<ClientField, Text> doubtful) {
    void add(Check check) {
      switch (check) {
        case Check.Wrong(var why) -> wrong.putIfAbsent(field, why);
        case Check.Doubtful(var _, var why) -> doubtful.putIfAbsent(field, why);
        case Check.Right _ -> {}
      }
    }
  }

  private interface Normal<T> {
    T of(T row, Check check);
  }

  private static <T> List<T> rows(
      List<T> rows, List<T> old, Function<T, Check> check, Normal<T> normal, Verdicts verdicts) {
    var kept = new ArrayList<T>();
    for (var row : rows) {
      if (old.contains(row)) {
        kept.add(row);
        continue;
      }
      var verdict = check.apply(row);
      verdicts.add(verdict);
      kept.add(normal.of(row, verdict));
    }
    return kept.stream().distinct().toList();
  }

  private void person(
      Person person,
      List<Identifier> identifiers,
      Map<ClientField, Text> wrong,
      Map<ClientField, Text> doubtful) {
    var born = person.birthDate();
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    if (born != null && born.isAfter(today))
      wrong.put(ClientField.BIRTH_DATE, Text.of("clients.wrong.future", born));
    for (var identifier : identifiers)
      Identifiers.mismatch(identifier, person)
          .ifPresent(why -> doubtful.putIfAbsent(ClientField.IDENTIFIERS, why));
  }
}
