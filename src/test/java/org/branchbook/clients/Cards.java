package org.branchbook.clients;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.numbers.Rnokpp;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;

/** Cards of invented clients for tests. */
public final class Cards {
  public static final DepartmentId PODIL = new DepartmentId(1);
  public static final DepartmentId OBOLON = new DepartmentId(2);
  public static final EmployeeId HRYTSENKO = new EmployeeId(11);
  public static final EmployeeId BONDAR = new EmployeeId(12);

  private Cards() {}

  /** A woman with every field of a person's card filled in. */
  public static Client maria() {
    return new Client(
        new ClientId(101),
        new Person(
            new PersonName("Коваленко", "Марія", "Іванівна"),
            Person.Sex.FEMALE,
            LocalDate.of(1988, 3, 14),
            "Полтава",
            false,
            "бухгалтерка",
            "ТОВ «Світанок»",
            new SoleProprietor(
                LocalDate.of(2019, 5, 1),
                null,
                new Industry("69.20", "КВЕД-2010", "70.22", "82.99"))),
        Standing.CLIENT,
        State.ACTIVE,
        new Care(PODIL, HRYTSENKO, Tier.A, false, false),
        List.of(
            Identifier.of(Identifier.Kind.TAX, "UA", Rnokpp.of(LocalDate.of(1988, 3, 14), 1368)),
            Identifier.core("IBS", "0004711")),
        List.of(new Phone("+380671234567", "мобільний")),
        List.of(new Email("maria@example.org", "")),
        List.of(
            new Address(
                Address.Kind.REGISTERED, "UA", "04071", "", "Київ", "вул. Хорива", "12", "4")),
        new Preferences("uk", Channel.CALL, "10–12"),
        LocalDate.of(2019, 6, 2),
        3);
  }

  /** A company with a contact person. */
  public static Client dawn() {
    return new Client(
        new ClientId(102),
        new Organisation(
            "Товариство з обмеженою відповідальністю «Світанок»",
            "Світанок",
            "ТОВ",
            new Industry("46.31", "КВЕД-2010", "10.39", "52.10, 49.41"),
            Organisation.Size.SMALL,
            List.of(new ContactPerson("Олег Шевчук", "директор", "+380501112233", ""))),
        Standing.CLIENT,
        State.ACTIVE,
        new Care(OBOLON, BONDAR, Tier.B, false, false),
        List.of(Identifier.of(Identifier.Kind.REGISTRATION, "UA", "32855961")),
        List.of(),
        List.of(),
        List.of(),
        Preferences.UNKNOWN,
        null,
        0);
  }

  /** The same card looked after otherwise. */
  public static Client with(Client client, Care care, State state) {
    return new Client(
        client.id(),
        client.party(),
        client.standing(),
        state,
        care,
        client.identifiers(),
        client.phones(),
        client.emails(),
        client.addresses(),
        client.preferences(),
        client.since(),
        client.version());
  }

  /** The same card with other numbers. */
  public static Client with(Client client, List<Identifier> identifiers) {
    return read(ClientSheet.of(client).withIdentifiers(identifiers), client);
  }

  /** The card of this sheet under the card's number and version. */
  public static Client read(ClientSheet sheet, Client at) {
    return switch (sheet.toClient(at.id(), at.version())) {
      case ClientSheet.Read.Right(var client) -> client;
      case ClientSheet.Read.Wrong(var why) -> throw new AssertionError(why);
    };
  }
}
