package org.branchbook.training.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.branchbook.clients.Person.Sex;
import org.branchbook.clients.PersonName;
import org.branchbook.links.LinkType;
import org.jspecify.annotations.Nullable;

/** Families: couples, children, old parents, and grown children in homes of their own. */
final class People {
  /** Ages are counted from here, so that the same people come up every day. */
  private static final LocalDate AGES_ON = LocalDate.of(2026, 1, 1);

  private final NameBook names;
  private final AddressBook addresses;
  private final MadeNumbers numbers;
  private final Dice dice;
  private final int wanted;
  private final List<Human> all = new ArrayList<>();
  private final List<Kin> kin = new ArrayList<>();
  private int households;

  People(long seed, int wanted, Books books) {
    this.dice = new Dice(seed, "people");
    this.names = books.names();
    this.addresses = books.addresses();
    this.numbers = books.numbers();
    this.wanted = wanted - Notable.values().length;
    while (all.size() < this.wanted) home();
    notable();
  }

  List<Human> all() {
    return all;
  }

  List<Kin> kin() {
    return kin;
  }

  private void home() {
    double kind = dice.fraction();
    if (kind < 0.24) alone(null, null, dice.between(19, 84));
    else if (kind < 0.30) parentAndChildren(dice.between(28, 52));
    else couple(dice.chance(0.33) ? dice.between(56, 82) : dice.between(22, 58), null, null);
  }

  /** Someone who lives by himself; with parents given, their grown child. */
  private void alone(@Nullable Human father, @Nullable Human mother, int age) {
    var sex = dice.chance(0.44) ? Sex.MALE : Sex.FEMALE;
    var him = human(sex, age, father, family(father), household(age, false));
    bornTo(him, father, mother);
  }

  private void parentAndChildren(int age) {
    var home = household(age, false);
    var parent =
        human(dice.chance(0.12) ? Sex.MALE : Sex.FEMALE, age, null, names.family(dice), home);
    children(parent.male() ? parent : null, parent.male() ? null : parent, parent, home, age);
  }

  private void couple(int age, @Nullable Human father, @Nullable Human mother) {
    var home = household(age, true);
    var his = family(father);
    var husband = human(Sex.MALE, age, father, his, home);
    int hers = Math.max(19, age - dice.between(-2, 6));
    var wife = human(Sex.FEMALE, hers, null, dice.chance(0.84) ? his : names.family(dice), home);
    bornTo(husband, father, mother);
    link(husband, wife, LinkType.SPOUSE);
    children(husband, wife, husband, home, hers);
    if (age < 50 && dice.chance(0.09)) {
      var old = human(Sex.FEMALE, age + dice.between(22, 30), null, his, home);
      link(old, husband, LinkType.PARENT);
      link(old, wife, LinkType.HOUSEHOLD);
    }
    if (age > 50 && dice.chance(0.5)) grownChild(husband, wife, hers);
  }

  /** Children at home: few of the small ones are clients. */
  private void children(
      @Nullable Human father, @Nullable Human mother, Human named, Household home, int age) {
    for (int oldest = Math.min(age - 20, 24), n = 0; oldest > 0 && n < 3; n++) {
      if (!dice.chance(oldest >= 18 ? 0.3 : oldest >= 14 ? 0.22 : 0.035)) {
        oldest -= dice.between(2, 6);
        continue;
      }
      var child =
          human(dice.chance(0.5) ? Sex.MALE : Sex.FEMALE, oldest, father, named.family(), home);
      bornTo(child, father, mother);
      oldest -= dice.between(2, 5);
    }
  }

  private void grownChild(Human father, Human mother, int mothersAge) {
    int age = mothersAge - dice.between(21, 32);
    if (age < 19) return;
    if (age > 23 && dice.chance(0.6)) couple(age, father, mother);
    else alone(father, mother, age);
  }

  private NameBook.Family family(@Nullable Human father) {
    return father == null ? names.family(dice) : father.family();
  }

  private Household household(int age, boolean two) {
    return new Household(
        households++,
        addresses.home(dice),
        dice.chance(age > 60 ? 0.3 : 0.06) ? numbers.landline(dice) : "",
        two && dice.chance(age > 65 ? 0.45 : 0.1) ? numbers.mobile(dice) : "",
        Math.exp(0.75 * dice.bell()));
  }

  private Human human(
      Sex sex, int age, @Nullable Human father, NameBook.Family family, Household home) {
    var birth = AGES_ON.minusYears(age).minusDays(dice.between(0, 364));
    var given = names.given(sex, birth.getYear(), dice);
    var fathers =
        father == null
            ? names.given(Sex.MALE, birth.getYear() - dice.between(21, 36), dice)
            : father.given();
    var human =
        new Human(
            all.size(),
            new PersonName(family.of(sex), given.name(), fathers.patronymic(sex)),
            sex,
            birth,
            given,
            family,
            home,
            null);
    if (all.size() < wanted) all.add(human);
    return human;
  }

  private void notable() {
    var homes = new HashMap<String, Household>();
    for (var one : Notable.values()) {
      var home =
          homes.computeIfAbsent(
              one.home,
              key ->
                  new Household(
                      households++,
                      addresses.home(dice),
                      "",
                      key.equals("couple") ? numbers.mobile(dice) : "",
                      1.6));
      all.add(
          new Human(
              all.size(),
              one.fullName(),
              one.sex,
              one.birth,
              new NameBook.Given(one.sex, one.given, "", "", new int[3]),
              new NameBook.Family(one.family, one.family),
              home,
              one));
    }
    link(the(Notable.TWIN_OSTAP), the(Notable.TWIN_OREST), LinkType.RELATIVE);
    link(the(Notable.TWIN_OSTAP), the(Notable.TWIN_OREST), LinkType.HOUSEHOLD);
    link(the(Notable.COUPLE_HE), the(Notable.COUPLE_SHE), LinkType.SPOUSE);
    link(the(Notable.FATHER), the(Notable.SON), LinkType.PARENT);
  }

  private Human the(Notable one) {
    return all.stream().filter(h -> h.notable() == one).findFirst().orElseThrow();
  }

  private void bornTo(Human child, @Nullable Human father, @Nullable Human mother) {
    if (father != null) link(father, child, LinkType.PARENT);
    if (mother != null) link(mother, child, LinkType.PARENT);
  }

  /** Those who came when the list was full are not known to the bank. */
  private void link(Human one, Human other, LinkType type) {
    if (known(one) && known(other)) kin.add(new Kin(one, other, type));
  }

  private boolean known(Human human) {
    return human.place() < all.size() && all.get(human.place()) == human;
  }
}
