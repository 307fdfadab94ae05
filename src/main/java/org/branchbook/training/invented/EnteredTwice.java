package org.branchbook.training.invented;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.State;

/**
 * A few of the branch's people once more, each by another slip of whoever entered them, so that
 * there is something to be found twice.
 */
public final class EnteredTwice {
  /** One slip, made of a name and a birth date. */
  private enum Slip {
    /** By the foreign passport. */
    LATIN((name, born) -> new Entry(latin(name), born)),
    /** Two letters in each other's place. */
    MISTYPED(
        (name, born) ->
            new Entry(
                new PersonName(crossed(name.family()), name.given(), name.patronymic()), born)),
    /** The given name where the family name belongs. */
    SWAPPED(
        (name, born) ->
            new Entry(new PersonName(name.given(), name.family(), name.patronymic()), born)),
    /** Day and month of birth in each other's place. */
    MONTH_FIRST(
        (name, born) ->
            new Entry(
                name, LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()))),
    /** In a hurry: no patronymic. */
    SHORTENED((name, born) -> new Entry(new PersonName(name.family(), name.given(), ""), born));

    private final BiFunction<PersonName, LocalDate, Entry> make;

    Slip(BiFunction<PersonName, LocalDate, Entry> make) {
      this.make = make;
    }
  }

  private record Entry(PersonName name, LocalDate born) {}

  /** How far apart those are in the list who are entered once more. */
  private static final int APART = 97;

  private EnteredTwice() {}

  /** The second entries; the people who are to be found by their names are entered once. */
  public static List<Client> of(List<Client> clients, Ids ids) {
    Set<String> notable =
        Arrays.stream(Notable.values()).map(Notable::client).collect(Collectors.toSet());
    var fit =
        clients.stream()
            .filter(c -> c.state() == State.ACTIVE && !c.care().vip() && !c.phones().isEmpty())
            .filter(c -> !notable.contains(c.name()))
            .filter(
                c ->
                    c.party() instanceof Person p
                        && p.birthDate() != null
                        && p.birthDate().getDayOfMonth() <= 12
                        && p.birthDate().getDayOfMonth() != p.birthDate().getMonthValue()
                        && p.fullName().family().length() > 5)
            .toList();
    var again = new ArrayList<Client>();
    for (var slip : Slip.values()) {
      int at = (slip.ordinal() + 1) * APART;
      if (at < fit.size()) again.add(again(fit.get(at), slip, new ClientId(ids.next())));
    }
    return again;
  }

  private static Client again(Client of, Slip slip, ClientId id) {
    var person = (Person) of.party();
    var born = java.util.Objects.requireNonNull(person.birthDate());
    var entry = slip.make.apply(person.fullName(), born);
    return new Client(
        id,
        new Person(entry.name, person.sex(), entry.born, person.birthPlace(), false, "", "", null),
        of.standing(),
        of.state(),
        of.care(),
        List.of(),
        of.phones(),
        List.of(),
        of.addresses(),
        of.preferences(),
        of.since(),
        1);
  }

  private static PersonName latin(PersonName name) {
    var latin = Transliterator.getInstance("Ukrainian-Latin/BGN; [^A-Za-z ] Remove");
    return new PersonName(
        latin.transliterate(name.family()), latin.transliterate(name.given()), "");
  }

  private static String crossed(String word) {
    return word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
  }
}
