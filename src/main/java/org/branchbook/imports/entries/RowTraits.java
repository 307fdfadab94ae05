package org.branchbook.imports.entries;

import static org.branchbook.imports.profile.Target.BIRTH_DATE;
import static org.branchbook.imports.profile.Target.NAME_FAMILY_FIRST;
import static org.branchbook.imports.profile.Target.NAME_GIVEN_FIRST;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.branchbook.clients.Address;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.imports.guess.DatePatterns;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Values;
import org.branchbook.imports.records.ClientShelf;

/**
 * What is compared of a row, from its cells as they are written: a mistyped date or number is no
 * value for a card, yet half of it may be right. For one thread.
 */
public final class RowTraits {
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})(\\D)(\\d{1,2})(\\D.*)");
  private static final Map<Target, Trait> PLAIN = plain();

  private static final int REMEMBERED = 1000;

  private final Vocabulary vocabulary;
  private final RenamedStreets renamed;
  private final String pattern;
  private final DatePatterns dates = new DatePatterns();
  private final Map<String, Optional<String>> meanings = new HashMap<>();

  /** Reads dates of this pattern; "" for any. */
  public RowTraits(Vocabulary vocabulary, RenamedStreets renamed, String pattern) {
    this.vocabulary = vocabulary;
    this.renamed = renamed;
    this.pattern = pattern;
  }

  private static Map<Target, Trait> plain() {
    var plain = new EnumMap<Target, Trait>(Target.class);
    plain.put(Target.FAMILY_NAME, Trait.FAMILY);
    plain.put(Target.GIVEN_NAME, Trait.GIVEN);
    plain.put(Target.PATRONYMIC, Trait.PATRONYMIC);
    plain.put(Target.BIRTH_PLACE, Trait.BIRTH_PLACE);
    plain.put(Target.OCCUPATION, Trait.OCCUPATION);
    plain.put(Target.EMPLOYER, Trait.EMPLOYER);
    plain.put(Target.TAX, Trait.NUMBER);
    plain.put(Target.PERSONAL, Trait.NUMBER);
    plain.put(Target.REGISTRATION, Trait.NUMBER);
    plain.put(Target.PASSPORT, Trait.DOCUMENT);
    plain.put(Target.ID_CARD, Trait.DOCUMENT);
    plain.put(Target.CORE, Trait.CORE);
    plain.put(Target.PHONE, Trait.PHONE);
    plain.put(Target.PHONE_2, Trait.PHONE);
    plain.put(Target.EMAIL, Trait.EMAIL);
    return plain;
  }

  /** The traits of a row's cells. */
  public Traits of(Map<Target, String> cells) {
    boolean person = isPerson(cells);
    var traits = new Traits.Builder(person ? Traits.Kind.PERSON : Traits.Kind.ORGANISATION);
    PLAIN.forEach(
        (target, trait) -> {
          boolean persons = trait.ordinal() <= Trait.SEX.ordinal();
          if (person || !persons) traits.add(trait, cell(cells, target));
        });
    if (person) {
      whole(cells, traits);
      traits.add(Trait.BIRTH_DATE, date(cell(cells, BIRTH_DATE)));
      meant(Target.SEX, cell(cells, Target.SEX)).ifPresent(sex -> traits.add(Trait.SEX, sex));
    } else {
      traits.add(Trait.ORGANISATION, cell(cells, Target.FULL_NAME));
      traits.add(Trait.ORGANISATION, cell(cells, Target.SHORT_NAME));
    }
    traits.address(address(cells), renamed);
    return traits.build();
  }

  /** What a cell means of the few things that it may say; the same few repeat in all rows. */
  private Optional<String> meant(Target target, String cell) {
    if (cell.isEmpty()) return Optional.empty();
    if (meanings.size() >= REMEMBERED) meanings.clear();
    return meanings.computeIfAbsent(target + ":" + cell, _ -> vocabulary.value(target, cell));
  }

  private boolean isPerson(Map<Target, String> cells) {
    var known = new EnumMap<Target, String>(Target.class);
    known.putAll(cells);
    meant(Target.TYPE, cell(cells, Target.TYPE))
        .ifPresentOrElse(type -> known.put(Target.TYPE, type), () -> known.remove(Target.TYPE));
    return ClientShelf.isPerson(new Values(known));
  }

  /** A whole name in one cell: its middle is the patronymic, or what stands there elsewhere. */
  private static void whole(Map<Target, String> cells, Traits.Builder traits) {
    var familyFirst = cell(cells, NAME_FAMILY_FIRST);
    if (!familyFirst.isEmpty()) {
      var words = familyFirst.split("\\s+", 3);
      traits.add(Trait.FAMILY, words[0]);
      if (words.length > 1) traits.add(Trait.GIVEN, words[1]);
      if (words.length > 2) traits.add(Trait.PATRONYMIC, words[2]);
      return;
    }
    var words = cell(cells, NAME_GIVEN_FIRST).split("\\s+");
    traits.add(Trait.FAMILY, words[words.length - 1]);
    if (words.length > 1) traits.add(Trait.GIVEN, words[0]);
    for (int i = 1; i < words.length - 1; i++) traits.add(Trait.PATRONYMIC, words[i]);
  }

  /** The date as 2026-11-22, possible or not. */
  private String date(String cell) {
    var read = dates.read(cell, pattern);
    if (read.isPresent()) return read.get().toString();
    var monthFirst = MONTH_FIRST.matcher(cell);
    return pattern.startsWith("MM") && monthFirst.matches()
        ? monthFirst.replaceFirst("$3$2$1$4")
        : cell;
  }

  private static Address address(Map<Target, String> cells) {
    return new Address(
        Address.Kind.ACTUAL,
        "",
        cell(cells, Target.POSTCODE),
        cell(cells, Target.REGION),
        cell(cells, Target.CITY),
        cell(cells, Target.STREET),
        cell(cells, Target.HOUSE),
        cell(cells, Target.FLAT));
  }

  private static String cell(Map<Target, String> cells, Target target) {
    return cells.getOrDefault(target, "").strip();
  }
}
