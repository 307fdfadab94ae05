package org.branchbook.base;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The program's texts in one language: ICU message formats by dotted key, feature first. They lie
 * in {@code org/branchbook/words/ROOM.LANGUAGE.properties}, a file a room, listed in {@code
 * rooms.txt}.
 */
public final class Words {
  /** The languages that the texts are written in. */
  public static final List<String> LANGUAGES = List.of("en", "uk", "ru");

  private static final String FOLDER = "/org/branchbook/words/";

  // how an argument of a kept sentence is told from text
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}\\.\\d{1,6}");

  /** What was read, by language: it doesn't change while the program runs. */
  private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Properties texts;
  private final Map<String, Optional<Message>> messages = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Words(String language) {
    this.locale =
        Locale.forLanguageTag(
            switch (language) {
              case "uk" -> "uk-UA";
              case "ru" -> "ru";
              default -> "en-GB";
            });
    texts = READ.computeIfAbsent(language, Words::read);
  }

  /** The texts of a language: en, uk or ru; throws {@link IllegalArgumentException} for another. */
  public static Words in(String language) {
    if (!LANGUAGES.contains(language)) throw new IllegalArgumentException(language);
    return new Words(language);
  }

  /** en, uk or ru. */
  public String language() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** Writes a date that nobody reads: what the first reads of the language takes some time. */
  public void readAhead() {
    DateTimeFormatter.ofPattern("EEE, d MMMM", locale).format(LocalDate.EPOCH);
  }

  /**
   * The same for large numbers: the first takes a tenth of a second, and no first screen has one.
   */
  public void readNumbersAhead() {
    new MessageFormat("{0,plural,one{#}other{#}}", locale).format(new Object[] {1});
  }

  /** The keys that this language has. */
  public TreeSet<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The text as written, its places not filled. */
  public String pattern(String key) {
    return texts.getProperty(key, "⟦" + key + "⟧");
  }

  /** The text of a key with its places filled; a missing one shows its key in ⟦ ⟧. */
  public String say(String key, Object... args) {
    var pattern = pattern(key);
    // most texts have no places: a format for each would be half of a screen's making
    if (plain(pattern)) return pattern;
    return messages
        .computeIfAbsent(key, _ -> Message.of(pattern, language()))
        .flatMap(message -> message.say(args))
        .orElseGet(() -> format(key, pattern, args));
  }

  private String format(String key, String pattern, Object... args) {
    var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
    synchronized (format) {
      return format.format(args);
    }
  }

  /**
   * A kept sentence; arguments that are ISO dates or plain numbers are written as this language
   * does, and one that is {@code @} and a key is that key's text.
   */
  public String say(Text text) {
    return say(text.key(), text.args().stream().map(this::readable).toArray());
  }

  /** A constant's name: the text of {@code prefix.NAME}, "contacts.channel.CALL" say. */
  public String name(String prefix, Enum<?> constant) {
    return say(prefix + "." + constant.name());
  }

  /** A date, in figures: 22.11.2026. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(
            language().equals("en") ? "dd/MM/yyyy" : "dd.MM.yyyy", locale)
        .format(date);
  }

  /** A month in words: October 2026. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
  }

  /** A day in few letters: 30 лист; the point of a shortened word says nothing here. */
  public String brief(String pattern, TemporalAccessor at) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(at).replace(".", "");
  }

  /** A date with the month in words: 22 листопада 2026 р. */
  public String longDate(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  /** A date and time to the minute, in the workstation's zone. */
  public String time(Instant at) {
    var zoned = at.atZone(ZoneId.systemDefault());
    return date(zoned.toLocalDate()) + " " + DateTimeFormatter.ofPattern("HH:mm").format(zoned);
  }

  /** A number with the language's separators. */
  public String number(Number number) {
    return NumberFormat.getInstance(locale).format(number);
  }

  /** An amount with its currency, two decimals. */
  public String money(Money money) {
    var format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(money.amount()) + " " + money.currency().getCurrencyCode();
  }

  /** Whether a format would say just this: no place, and nothing quoted. */
  private static boolean plain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
  }

  private Object readable(String arg) {
    if (!arg.isEmpty() && arg.charAt(0) == Text.AS_WRITTEN) return arg.substring(1);
    if (DAY.matcher(arg).matches()) return date(LocalDate.parse(arg));
    if (MONTH.matcher(arg).matches()) return month(YearMonth.parse(arg));
    if (WHOLE.matcher(arg).matches()) return Long.valueOf(arg);
    if (DECIMAL.matcher(arg).matches()) return new BigDecimal(arg);
    if (arg.startsWith("@") && has(arg.substring(1))) return say(arg.substring(1));
    return arg;
  }

  private static Properties read(String language) {
    var texts = new Properties();
    for (var room : rooms()) read(room, language, texts);
    return texts;
  }

  private static void read(String room, String language, Properties texts) {
    var name = FOLDER + room + "." + language + ".properties";
    try (var in = Words.class.getResourceAsStream(name)) {
      if (in != null) texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<String> rooms() {
    try (var in = Words.class.getResourceAsStream(FOLDER + "rooms.txt")) {
      if (in == null) throw new IllegalStateException(FOLDER + "rooms.txt is missing");
      var rooms = new ArrayList<String>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(rooms::add);
      return rooms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
