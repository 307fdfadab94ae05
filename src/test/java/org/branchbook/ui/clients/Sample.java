package org.branchbook.ui.clients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.clients.*;
import org.branchbook.clients.numbers.Rnokpp;
import org.branchbook.staff.*;
import org.jspecify.annotations.Nullable;

/** Invented clients and employees for the tests of the clients' screens. */
public final class Sample {
  public static final DepartmentId RETAIL = new DepartmentId(10);
  public static final DepartmentId CORPORATE = new DepartmentId(11);
  public static final EmployeeId OLENA = new EmployeeId(20);
  public static final EmployeeId IVAN = new EmployeeId(21);

  private Sample() {}

  public static Asker asker(Reach reach, Role role) {
    Map<Privilege, Reach> rights =
        Arrays.stream(Privilege.values())
            .collect(Collectors.toMap(p -> p, p -> p.graded ? reach : Reach.ALL));
    return new Asker(
        new Employee(OLENA, "olena", "О. Гриценко", RETAIL, Set.of(role), "", "uk", true, 1),
        Set.of(RETAIL),
        new Rights(rights));
  }

  static Client person(
      long id, String family, String given, String patronymic, @Nullable Tier tier, boolean vip) {
    return new Client(
        new ClientId(id),
        new Person(
            new PersonName(family, given, patronymic),
            Person.Sex.FEMALE,
            LocalDate.of(1988, 3, 14),
            "м. Київ",
            false,
            "бухгалтерка",
            "ТОВ «Зелений Гай»",
            null),
        Standing.CLIENT,
        State.ACTIVE,
        new Care(RETAIL, OLENA, tier, vip, false),
        List.of(
            Identifier.of(
                Identifier.Kind.TAX,
                "UA",
                Rnokpp.of(LocalDate.of(1988, 3, 14), (int) (1360 + 2 * id))),
            Identifier.core("АБС", "00" + id)),
        List.of(
            new Phone(String.format("+38067%07d", 1234000 + id), "мобільний"),
            new Phone("+380442345678", "робочий")),
        List.of(new Email("m" + id + "@example.ua", "")),
        List.of(
            new Address(
                Address.Kind.REGISTERED,
                "UA",
                "04070",
                "",
                "Київ",
                "вул. Сагайдачного",
                "25",
                "14")),
        new Preferences("uk", Channel.CALL, "10–12"),
        LocalDate.of(2019, 4, 2),
        1);
  }

  static Client organisation(long id, String full, String brief, Standing standing, State state) {
    return new Client(
        new ClientId(id),
        new Organisation(
            full,
            brief,
            "ТОВ",
            new Industry("10.61", "КВЕД-2010"),
            Organisation.Size.SMALL,
            List.of(
                new ContactPerson("Ткачук Андрій Васильович", "директор", "+380501112233", ""))),
        standing,
        state,
        new Care(CORPORATE, IVAN, Tier.B, false, false),
        List.of(Identifier.of(Identifier.Kind.REGISTRATION, "UA", String.format("%08d", id))),
        List.of(new Phone("+380445550101", "приймальня")),
        List.of(),
        List.of(),
        Preferences.UNKNOWN,
        standing == Standing.PROSPECT ? null : LocalDate.of(2021, 9, 1),
        1);
  }

  static Client in(Client c, State state) {
    return new Client(
        c.id(),
        c.party(),
        c.standing(),
        state,
        c.care(),
        c.identifiers(),
        c.phones(),
        c.emails(),
        c.addresses(),
        c.preferences(),
        c.since(),
        c.version());
  }

  /** Everybody: long names, short ones, a dead client, a bankrupt company. */
  static InMemoryClients base() {
    var clients = new InMemoryClients(all().toArray(Client[]::new));
    clients.name(OLENA, "О. Гриценко");
    clients.name(IVAN, "І. Мороз");
    return clients;
  }

  public static List<Client> all() {
    var all = new ArrayList<Client>();
    all.add(person(1, "Коваленко", "Марія", "Іванівна", Tier.A, false));
    all.add(person(2, "Нечуй-Левицька-Драгоманова", "Олександра", "Володимирівна", Tier.B, false));
    all.add(in(person(3, "Їжакевич", "Ґалина", "Олексіївна", Tier.A, true), State.DECEASED));
    all.add(
        organisation(
            4,
            "Товариство з обмеженою відповідальністю «Зелений Гай»",
            "ТОВ «Зелений Гай»",
            Standing.CLIENT,
            State.ACTIVE));
    all.add(
        organisation(
            5,
            "Приватне акціонерне товариство «Науково-виробниче об’єднання Дніпровський млин та"
                + " елеваторне господарство Придніпров’я»",
            "",
            Standing.CLIENT,
            State.BANKRUPT));
    all.add(organisation(6, "ТОВ «Агро-Поділля»", "", Standing.PROSPECT, State.ACTIVE));
    all.add(bare(7));
    all.add(person(8, "Мазепа", "Ганна", "Степанівна", Tier.A, true));
    var names =
        List.of(
            "Бондар",
            "Вовк",
            "Гнатюк",
            "Дзюба",
            "Заєць",
            "Ілленко",
            "Кравець",
            "Лисенко",
            "Мельник",
            "Онищенко",
            "Павленко",
            "Романюк",
            "Сидоренко",
            "Ткачук",
            "Федоренко");
    for (int i = 0; i < names.size(); i++)
      all.add(person(100 + i, names.get(i), "Ірина", "Степанівна", Tier.C, false));
    return all;
  }

  /** Somebody of whom only the name is known. */
  static Client bare(long id) {
    return new Client(
        new ClientId(id),
        new Person(new PersonName("Єременко", "Олег", ""), null, null, "", false, "", "", null),
        Standing.PROSPECT,
        State.ACTIVE,
        new Care(RETAIL, OLENA, null, false, false),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Preferences.UNKNOWN,
        null,
        1);
  }
}
