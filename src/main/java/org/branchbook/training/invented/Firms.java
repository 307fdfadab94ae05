package org.branchbook.training.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Address;
import org.branchbook.clients.Organisation.Size;

/** Firms of the neighbourhood: their names tell what they do. */
final class Firms {
  /** An industry, and the ways in which its firms are called. */
  record Industry(double weight, String kved, String words, List<String> ways) {}

  private final Weighted<Industry> industries;
  private final Industry farming;
  private final List<String> names;
  private final Set<String> taken = new HashSet<>();
  private final AddressBook addresses;
  private final MadeNumbers numbers;

  Firms(AddressBook addresses, MadeNumbers numbers) {
    this.addresses = addresses;
    this.numbers = numbers;
    this.names = List.of(Lines.of("firmnames").getFirst().split(" "));
    var all =
        Lines.table("firms").stream()
            .map(
                c -> new Industry(Double.parseDouble(c[0]), c[1], c[2], List.of(c[3].split("\\|"))))
            .toList();
    industries = new Weighted<>(all, Industry::weight);
    farming = all.getFirst();
  }

  List<Firm> make(long seed, int wanted) {
    var dice = new Dice(seed, "firms");
    var firms = new ArrayList<Firm>();
    var notable = NotableFirm.values();
    for (int i = 0; i < wanted - notable.length; i++) firms.add(firm(i, dice));
    for (var one : notable) firms.add(firm(one, firms.size(), dice));
    return firms;
  }

  private Firm firm(NotableFirm one, int place, Dice dice) {
    var founded = LocalDate.of(2009 + one.ordinal(), 3, 12);
    taken.add(one.bare);
    return new Firm(
        place,
        "ТОВ",
        one.bare,
        one.kved,
        size(3),
        founded,
        numbers.registration(founded.getYear(), dice),
        addresses.office(dice),
        3,
        one);
  }

  /** A code for a sole proprietor's business: what one person can do. */
  String smallTrade(Dice dice) {
    while (true) {
      var kved = industries.pick(dice).kved();
      int division = Integer.parseInt(kved.substring(0, 2));
      if (division >= 45 && division != 68) return kved;
    }
  }

  private Firm firm(int place, Dice dice) {
    var form = LegalForms.any(dice);
    var industry = form.equals("ФГ") ? farming : industries.pick(dice);
    var address = addresses.office(dice);
    var founded = LocalDate.of(dice.between(1996, 2025), dice.between(1, 12), dice.between(1, 28));
    double wealth = Math.exp(1.0 * dice.bell());
    return new Firm(
        place,
        form,
        name(form, industry, address, dice),
        kved(form, industry),
        size(wealth),
        founded,
        numbers.registration(founded.getYear(), dice),
        address,
        wealth,
        null);
  }

  private static String kved(String form, Industry industry) {
    return switch (form) {
      case "ОСББ" -> "81.10";
      case "ГО" -> "94.99";
      default -> industry.kved();
    };
  }

  private static Size size(double wealth) {
    if (wealth > 5) return Size.LARGE;
    if (wealth > 2.2) return Size.MEDIUM;
    return wealth > 0.8 ? Size.SMALL : Size.MICRO;
  }

  private String name(String form, Industry industry, Address address, Dice dice) {
    while (true) {
      var name = dice.pick(names);
      var whole =
          switch (form) {
            case "ОСББ" -> address.street().replaceFirst("^\\S+ ", "") + " " + address.house();
            case "ГО" -> dice.pick(List.of("Подільська громада ", "Фонд ", "Спілка ")) + name;
            default -> called(dice.pick(industry.ways()), name);
          };
      if (taken.add(whole)) return whole;
      if (form.equals("ОСББ")) return whole + "-" + taken.size();
    }
  }

  /** A name put into a way of calling: one written together goes on in small letters. */
  private static String called(String way, String name) {
    int star = way.indexOf('*');
    boolean together = star > 0 && Character.isLetter(way.charAt(star - 1));
    return way.replace(
        "*", together ? name.substring(0, 1).toLowerCase() + name.substring(1) : name);
  }
}
