package org.branchbook.store.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Address;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Store;
import org.jspecify.annotations.Nullable;

/** A branch with two departments and three employees, and clients to put in it. */
public final class Sample {
  public static final DepartmentId NORTH = new DepartmentId(1);
  public static final DepartmentId SOUTH = new DepartmentId(2);
  public static final EmployeeId ANNA = new EmployeeId(11);
  public static final EmployeeId BORYS = new EmployeeId(12);
  public static final EmployeeId VIRA = new EmployeeId(13);
  public static final Scope ALL = new Scope(Reach.ALL, ANNA, Set.of(), true);

  private Sample() {}

  /** Puts the branch into a store. */
  public static Store branch(Store store) {
    var db = store.db();
    for (var d : List.of(NORTH, SOUTH))
      db.execute("insert into department values (?, null, ?, 1)", d.value(), "D" + d.value());
    for (var e : List.of(ANNA, BORYS, VIRA))
      db.execute(
          "insert into employee (id, login, name, department_id, os_account, language, active,"
              + " password_hash, must_change, failures, locked_until, version)"
              + " values (?, ?, ?, ?, null, 'uk', true, '', false, 0, null, 1)",
          e.value(),
          "e" + e.value(),
          "Employee " + e.value(),
          NORTH.value());
    return store;
  }

  public static Person person(String family, String given, String patronymic) {
    return new Person(
        new PersonName(family, given, patronymic),
        Person.Sex.FEMALE,
        LocalDate.of(1985, 3, 14),
        "Полтава",
        false,
        "лікарка",
        "Лікарня № 4",
        null);
  }

  public static Organisation organisation(String fullName, String shortName) {
    return new Organisation(
        fullName,
        shortName,
        "ТОВ",
        null,
        Organisation.Size.SMALL,
        List.of(new ContactPerson("Гнат Сокіл", "директор", "+380445550199", "")));
  }

  /** A card with something of everything. */
  public static Client card(long id, Party party, Identifier... identifiers) {
    return card(id, party, care(NORTH, ANNA, false), identifiers);
  }

  public static Client card(long id, Party party, Care care, Identifier... identifiers) {
    return new Client(
        new ClientId(id),
        party,
        Standing.CLIENT,
        State.ACTIVE,
        care,
        List.of(identifiers),
        List.of(new Phone("+380671234567", "мобільний"), new Phone("+380509876543", "")),
        List.of(new Email("olena@example.com", "")),
        List.of(
            new Address(
                Address.Kind.ACTUAL,
                "UA",
                "36000",
                "Полтавська обл.",
                "Полтава",
                "вул. Шевченка",
                "12",
                "3")),
        Preferences.UNKNOWN,
        LocalDate.of(2019, 5, 1),
        1);
  }

  public static Care care(DepartmentId department, @Nullable EmployeeId responsible, boolean vip) {
    return new Care(department, responsible, Tier.B, vip, false);
  }

  /** The card with other telephones, addresses or standing. */
  public static Client with(Client c, Party party, List<Phone> phones, Standing standing) {
    return new Client(
        c.id(),
        party,
        standing,
        c.state(),
        c.care(),
        c.identifiers(),
        phones,
        c.emails(),
        c.addresses(),
        c.preferences(),
        c.since(),
        c.version());
  }

  /** The card with other numbers. */
  public static Client with(Client c, Identifier... identifiers) {
    return new Client(
        c.id(),
        c.party(),
        c.standing(),
        c.state(),
        c.care(),
        List.of(identifiers),
        c.phones(),
        c.emails(),
        c.addresses(),
        c.preferences(),
        c.since(),
        c.version());
  }

  public static Identifier tax(String number) {
    return Identifier.of(Identifier.Kind.TAX, "UA", number);
  }
}
