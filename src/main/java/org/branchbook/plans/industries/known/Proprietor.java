package org.branchbook.plans.industries.known;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.SoleProprietor;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.duplicates.standard.organisations.OrganisationForm;

/**
 * A sole proprietor as a register gives him: a person's tax number, and family name, given name and
 * patronymic, with or without the legal form before them.
 */
final class Proprietor {
  /** The legal form of a sole proprietor, in whichever language it is written. */
  private static final String FORM = OrganisationForm.of("", "ФОП").legalForm();

  private static final int LONGEST_FORM = 4;
  private static final int LEAST_NAMES = 2;
  private static final int MOST_NAMES = 3;

  private Proprietor() {}

  /** His tax number; empty where the number is an organisation's. */
  static Optional<Identifier> number(KnownOrganisation of) {
    var number = of.number();
    var tax = Identifier.of(Identifier.Kind.TAX, number.country(), number.number());
    boolean same = tax.hardKey().equals(number.hardKey());
    // in Belarus organisations and persons share a row of numbers: his name has to tell
    boolean told = !number.country().equals("BY") || !names(of.name()).equals(words(of.name()));
    return same && told ? Optional.of(Identifiers.normal(tax)) : Optional.empty();
  }

  /** The person in his capacity; empty where the name isn't one of two or three words. */
  static Optional<Person> person(KnownOrganisation of) {
    var names = names(of.name());
    if (names.size() < LEAST_NAMES || names.size() > MOST_NAMES) return Optional.empty();
    if (!names.stream().allMatch(n -> n.codePoints().allMatch(Proprietor::ofName)))
      return Optional.empty();
    var written = names.stream().map(Proprietor::inUsualLetters).toList();
    return Optional.of(
        new Person(
            new PersonName(
                written.get(0), written.get(1), written.size() < MOST_NAMES ? "" : written.get(2)),
            null,
            null,
            "",
            false,
            "",
            "",
            new SoleProprietor(null, null, of.industry())));
  }

  private static List<String> words(String name) {
    return List.of(name.strip().split("\\s+"));
  }

  /** The words after the legal form. */
  private static List<String> names(String name) {
    var words = words(name);
    for (int n = Math.min(LONGEST_FORM, words.size() - 1); n > 0; n--) {
      var form = String.join(" ", words.subList(0, n));
      if (OrganisationForm.of("", form).legalForm().equals(FORM))
        return words.subList(n, words.size());
    }
    return words;
  }

  private static boolean ofName(int letter) {
    return Character.isLetter(letter) || "-'’ʼ".indexOf(letter) >= 0;
  }

  /** Registers write in capitals: КОВАЛЬ-ГНАТЮК becomes Коваль-Гнатюк. */
  private static String inUsualLetters(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) return name;
    return Arrays.stream(name.split("-"))
        .map(p -> p.isEmpty() ? p : p.charAt(0) + p.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
