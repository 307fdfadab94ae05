package org.branchbook.training.invented;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sentence out of a pattern: [a|b] is any of these, <m|f> goes by sex, {…} is filled in.
 */
final class Phrases {
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern BY_SEX = Pattern.compile("<([^<>|]*)\\|([^<>|]*)>");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final List<String> TO_A_DAY =
      List.of("понеділок", "вівторок", "середу", "четвер", "п’ятницю");
  private static final List<String> BY_A_DAY =
      List.of("понеділка", "вівторка", "середи", "четверга", "п’ятниці");

  /** Who is spoken with and what about. */
  record About(char whom, boolean female, double wealth, @Nullable Holding holding) {}

  private final Books books;
  private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.of("uk", "UA"));

  Phrases(Books books) {
    this.books = books;
  }

  String say(String pattern, About about, Dice dice) {
    // sex first: its bar is not the bar of a choice
    var text = BY_SEX.matcher(pattern).replaceAll(about.female ? "$2" : "$1");
    for (var m = CHOICE.matcher(text); m.find(); m = CHOICE.matcher(text))
      text = m.replaceFirst(Matcher.quoteReplacement(dice.pick(List.of(m.group(1).split("\\|")))));
    text =
        PLACE
            .matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(fill(m.group(1), about, dice)));
    return begun(text.strip());
  }

  /** A sentence begins with a capital wherever the choice fell. */
  private static String begun(String text) {
    var out = new StringBuilder(text);
    for (int i = 0; i + 2 < out.length(); i++)
      if (out.charAt(i) == '.' && out.charAt(i + 1) == ' ' && i > 2 && out.charAt(i - 1) != '.')
        if (Character.isLetter(out.charAt(i - 1)) && Character.isLetter(out.charAt(i - 2)))
          out.setCharAt(i + 2, Character.toUpperCase(out.charAt(i + 2)));
    return out.toString();
  }

  private String fill(String place, About about, Dice dice) {
    return switch (place) {
      case "product" -> product(about);
      case "product_acc", "product_doc" -> lower(product(about));
      case "amount" -> amount(about, dice);
      case "rate" -> rate(about);
      case "closes" -> closes(about, DAY);
      case "closes_m" -> closes(about, DATE);
      case "sum" ->
          about.whom == 'O' || about.whom == 'K'
              ? money(dice.spread(100_000, 3_000_000), 50_000)
              : money(dice.spread(20_000, 350_000), 5_000);
      case "sum_small" -> money(dice.spread(5_000, 120_000), 1_000);
      case "pay" -> numbers.format(dice.between(4, 180) * 5L);
      case "pct" -> percent(dice.between(46, 62) / 4.0);
      case "pct_small" -> percent(dice.between(4, 14) / 4.0);
      case "pct_biz" -> percent(dice.between(52, 84) / 4.0);
      case "months" -> String.valueOf(dice.pick(List.of(12, 18, 24, 36)));
      case "hour" -> dice.between(10, 18) + dice.pick(List.of(":00", ":00", ":30"));
      case "day" -> String.valueOf(dice.between(1, 28));
      case "weekday" -> dice.pick(TO_A_DAY);
      case "weekday_by" -> dice.pick(BY_A_DAY);
      case "street" -> books.addresses().street(dice);
      case "job" -> books.jobs().any(about.female ? Sex.FEMALE : Sex.MALE, dice);
      default -> throw new IllegalArgumentException(place);
    };
  }

  private static String product(About about) {
    return about.holding == null ? "Рахунок" : about.holding.name().replace(", ", " на ");
  }

  private String amount(About about, Dice dice) {
    var h = about.holding;
    if (h == null || h.amount() == null) return money(dice.spread(10_000, 200_000), 1_000);
    var sum = numbers.format(h.amount().longValue());
    return switch (h.currency()) {
      case "USD" -> sum + " дол. США";
      case "EUR" -> sum + " євро";
      default -> sum + " грн";
    };
  }

  private static String rate(About about) {
    return about.holding == null || about.holding.rate() == null
        ? "12,5"
        : percent(about.holding.rate().doubleValue());
  }

  private static String closes(About about, DateTimeFormatter format) {
    LocalDate day = about.holding == null ? null : about.holding.closes();
    return day == null ? "кінця місяця" : format.format(day);
  }

  static String date(LocalDate day) {
    return DATE.format(day);
  }

  private String money(double sum, int step) {
    return numbers.format(Math.max(1, Math.round(sum / step)) * step) + " грн";
  }

  private static String percent(double share) {
    var text = String.valueOf(share).replace('.', ',');
    return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
