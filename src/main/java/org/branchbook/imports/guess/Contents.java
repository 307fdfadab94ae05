package org.branchbook.imports.guess;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Emails;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.duplicates.standard.organisations.OrganisationForm;
import org.branchbook.imports.profile.Target;

/** How well cells fit what they may be. */
final class Contents {
  // below any header's score: what a column is called counts more than what it looks like
  static final int SURE = 25;
  private static final int FITS = 5;
  private static final int LOOKS = 20;
  private static final int AGAINST = -1;
  private static final Pattern PATRONYMIC =
      Pattern.compile("(?i).*(ович|евич|йович|івна|ївна|овна|евна|ична)$");
  private static final Pattern NUMBER = Pattern.compile("[-+\\d\\s\\u00a0.,'%]+");

  private final Vocabulary vocabulary;
  private final Phones phones;
  private final String country;

  Contents(Vocabulary vocabulary, String country) {
    this.vocabulary = vocabulary;
    this.country = country;
    this.phones = new Phones(country);
  }

  /** Above 0 where the cells speak for the target, below where against it, 0 where they don't. */
  int fit(Target target, List<String> cells) {
    if (cells.isEmpty()) return 0;
    return switch (target) {
      case EMAIL -> sureIf(cells, c -> Emails.check(c) instanceof Check.Right);
      case PHONE -> sureIf(cells, c -> c.length() > 8 && phones.check(c) instanceof Check.Right);
      case TAX -> sureIf(cells, c -> right(Identifier.Kind.TAX, c));
      case REGISTRATION, KNOWN_NUMBER -> sureIf(cells, c -> right(Identifier.Kind.REGISTRATION, c));
      case FULL_NAME, KNOWN_NAME -> organisations(cells) ? LOOKS : 0;
      case NAME_FAMILY_FIRST ->
          organisations(cells) ? AGAINST : sureIf(cells, Contents::isWholeName);
      case NAME_GIVEN_FIRST ->
          organisations(cells)
                  || share(cells, c -> c.contains(" ")) < 0.5
                  || share(cells, Contents::isWholeName) > 0.5
              ? AGAINST
              : 0;
      case GIVEN_NAME, FAMILY_NAME ->
          share(cells, c -> NUMBER.matcher(c).matches()) > 0.5 ? AGAINST : 0;
      case SEX -> choice(target, cells);
      // registers tell sizes that no card has: those stay unknown
      case KNOWN_SIZE -> Math.max(0, choice(target, cells));
      default ->
          switch (target.type) {
            case DATE -> DatePatterns.areDates(cells) ? FITS : AGAINST;
            case DECIMAL, WHOLE ->
                share(cells, c -> NUMBER.matcher(c).matches()) > 0.7 ? FITS : AGAINST;
            case CHOICE, FLAG -> choice(target, cells) > 0 ? FITS : AGAINST;
            case TEXT, TIME, CLIENT_REFERENCE -> 0;
          };
    };
  }

  /** Whether most of these names are no people's. */
  static boolean organisations(List<String> cells) {
    return !cells.isEmpty() && share(cells, OrganisationForm::isOrganisations) > 0.5;
  }

  private int choice(Target target, List<String> cells) {
    return share(cells, c -> vocabulary.value(target, c).isPresent()) > 0.8 ? SURE : AGAINST;
  }

  private static int sureIf(List<String> cells, Predicate<String> is) {
    return share(cells, is) > 0.8 ? SURE : 0;
  }

  private static double share(List<String> cells, Predicate<String> is) {
    return (double) cells.stream().filter(is).count() / cells.size();
  }

  private boolean right(Identifier.Kind kind, String cell) {
    // where no rule is known, every number is right: that says nothing
    return List.of("UA", "BY", "RU").contains(country)
        && cell.matches("\\d{7,12}")
        && Identifiers.check(kind, country, "", cell) instanceof Check.Right;
  }

  /** "Коваленко Марія Іванівна": the third word is a patronymic. */
  private static boolean isWholeName(String cell) {
    var words = cell.split("\\s+");
    return words.length == 3 && PATRONYMIC.matcher(words[2]).matches();
  }
}
