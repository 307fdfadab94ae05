package org.branchbook.imports.guess;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Holding;
import org.branchbook.clients.HoldingEvent;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Person;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.contacts.Contact;
import org.branchbook.imports.profile.Target;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.jspecify.annotations.Nullable;

/** What headers and cells are called in files, in every language of the program. */
public final class Vocabulary {
  /** Whether a client is a person or an organisation. */
  public enum Type {
    PERSON,
    ORGANISATION
  }

  /** What kind of whole a row of a plan is of. */
  public enum Whole {
    BRANCH,
    DEPARTMENT,
    MANAGER,
    CLIENT,
    CONNECTED,
    GROUP,
    INDUSTRY
  }

  /** In what a row plans. */
  public enum Measured {
    INCOME,
    VOLUME,
    PIECES
  }

  // for each cell of a choice
  private static final Pattern NEW_WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern APOSTROPHE = Pattern.compile("[’ʼ'`]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+]+");

  private enum Answer {
    YES,
    NO
  }

  private static final Map<Target, Class<? extends Enum<?>>> CHOICES =
      Map.ofEntries(
          Map.entry(Target.TYPE, Type.class),
          Map.entry(Target.SEX, Person.Sex.class),
          Map.entry(Target.SIZE, Organisation.Size.class),
          Map.entry(Target.STANDING, Standing.class),
          Map.entry(Target.STATE, State.class),
          Map.entry(Target.TIER, Tier.class),
          Map.entry(Target.LINK_TYPE, LinkType.class),
          Map.entry(Target.LINK_STATUS, Link.Status.class),
          Map.entry(Target.PRODUCT_KIND, Holding.Kind.class),
          Map.entry(Target.CHANNEL, Channel.class),
          Map.entry(Target.DIRECTION, Contact.Direction.class),
          Map.entry(Target.PURPOSE, Contact.Purpose.class),
          Map.entry(Target.RESULT, Contact.Result.class),
          Map.entry(Target.DAILY_EVENT, HoldingEvent.class),
          Map.entry(Target.PLAN_SCOPE, Whole.class),
          Map.entry(Target.PLAN_MEASURE, Measured.class));

  private final Supplier<List<Words>> languages;
  private @Nullable Known known;

  /** The words of all these languages. */
  public Vocabulary(List<Words> languages) {
    this(() -> languages);
  }

  /** The words of all these languages, which are read when the first file is looked at. */
  public Vocabulary(Supplier<List<Words>> languages) {
    this.languages = languages;
  }

  private synchronized Known known() {
    if (known == null) known = new Known(languages.get());
    return known;
  }

  /** What was gathered of the languages. */
  private static final class Known {
    final Map<Target, Map<String, String>> values = new EnumMap<>(Target.class);
    final Map<String, String> answers = new HashMap<>();
    final Map<Target, List<String>> headers = new EnumMap<>(Target.class);
    final Set<String> keys = new HashSet<>();

    Known(List<Words> languages) {
      CHOICES.forEach((field, type) -> values.put(field, words(field.name(), type, languages)));
      values.put(Target.PLAN_LINE, values.getOrDefault(Target.PRODUCT_KIND, Map.of()));
      values.put(Target.KNOWN_SIZE, values.getOrDefault(Target.SIZE, Map.of()));
      languages.forEach(l -> list(l, "imports.header.KEY").forEach(keys::add));
      answers.putAll(words("FLAG", Answer.class, languages));
      for (var field : Target.values())
        headers.put(
            field,
            languages.stream()
                .flatMap(l -> list(l, "imports.header." + field.name()))
                .distinct()
                .toList());
    }
  }

  /** What a column of keys is called. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(known().keys);
  }

  /** The constant that a cell means; "true" or "false" for a mark. */
  public Optional<String> value(Target field, String cell) {
    if (field.type == Target.Type.FLAG)
      return Optional.ofNullable(known().answers.get(plain(cell)))
          .map(a -> Boolean.toString(a.equals(Answer.YES.name())));
    return Optional.ofNullable(known().values.getOrDefault(field, Map.of()).get(plain(cell)));
  }

  /** What headers over the field say, in lower case with single spaces. */
  public List<String> headers(Target field) {
    return known().headers.getOrDefault(field, List.of());
  }

  /** A word as it is compared: letters and digits in lower case, single spaces between. */
  public static String plain(String text) {
    var lower = NEW_WORD.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    return BETWEEN.matcher(APOSTROPHE.matcher(lower).replaceAll("")).replaceAll(" ").strip();
  }

  private static Map<String, String> words(
      String prefix, Class<? extends Enum<?>> type, List<Words> languages) {
    var words = new HashMap<String, String>();
    for (var constant : Arrays.asList(type.getEnumConstants())) {
      words.put(plain(constant.name()), constant.name());
      for (var language : languages)
        list(language, "imports.word." + prefix + "." + constant.name())
            .forEach(w -> words.put(w, constant.name()));
    }
    return words;
  }

  private static Stream<String> list(Words words, String key) {
    if (!words.has(key)) return Stream.of();
    return Arrays.stream(words.pattern(key).split(",")).map(Vocabulary::plain);
  }
}
