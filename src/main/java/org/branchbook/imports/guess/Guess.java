package org.branchbook.imports.guess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;

/** Which column fills in what: by its header first, then by what stands in its cells. */
public final class Guess {
  /**
   * What was guessed.
   *
   * @param columns the column of each target
   * @param key the column that tells the rows apart; "" for none
   */
  public record Guessed(Map<Target, String> columns, String key) {
    public Guessed {
      var copy = new EnumMap<Target, String>(Target.class);
      copy.putAll(columns);
      columns = Collections.unmodifiableMap(copy);
    }
  }

  private record Candidate(Target target, int column, int score) {}

  private static final int SURE = 100;

  private final Vocabulary vocabulary;
  private final Contents contents;
  private final MonthNames months;

  /** A guess in the vocabulary's words for numbers of a country. */
  public Guess(Vocabulary vocabulary, String country) {
    this.vocabulary = vocabulary;
    this.contents = new Contents(vocabulary, country);
    this.months = new MonthNames(vocabulary);
  }

  /** The columns of a file about this kind of record, by its header and first rows. */
  public Guessed of(Kind kind, List<String> header, List<List<String>> sample) {
    var candidates = new ArrayList<Candidate>();
    for (int column = 0; column < header.size(); column++) {
      var cells = cells(sample, column);
      for (var target : Target.of(kind)) {
        int named = named(target, header.get(column), cells);
        int fits = contents.fit(target, cells);
        // a header is believed unless the cells speak against it; cells alone where they are sure
        boolean believed = fits >= 0 && named > 0 || fits >= Contents.SURE;
        int score = believed ? named + fits : 0;
        if (score > 0) candidates.add(new Candidate(target, column, score));
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::score)
            .reversed()
            .thenComparing(Candidate::target)
            .thenComparing(Candidate::column));
    var columns = new EnumMap<Target, String>(Target.class);
    var taken = new HashSet<Integer>();
    for (var candidate : candidates)
      if (!columns.containsKey(candidate.target())
          && !taken.contains(candidate.column())
          && !contradicts(candidate.target(), columns)) {
        columns.put(candidate.target(), header.get(candidate.column()));
        taken.add(candidate.column());
      }
    for (var name : List.of(Target.NAME_FAMILY_FIRST, Target.NAME_GIVEN_FIRST))
      if (isSomebodyAt(columns, name, header, sample)) columns.remove(name);
    return new Guessed(columns, key(header, sample).orElse(""));
  }

  /** A whole name beside its parts would say everything twice. */
  private static boolean contradicts(Target target, Map<Target, String> chosen) {
    boolean parts = chosen.containsKey(Target.FAMILY_NAME) || chosen.containsKey(Target.GIVEN_NAME);
    boolean whole =
        chosen.containsKey(Target.NAME_FAMILY_FIRST) || chosen.containsKey(Target.NAME_GIVEN_FIRST);
    return switch (target) {
      case NAME_FAMILY_FIRST, NAME_GIVEN_FIRST -> parts || whole;
      case FAMILY_NAME, GIVEN_NAME, PATRONYMIC -> whole;
      default -> false;
    };
  }

  /** A person's name beside the name of an organisation is of somebody there, and no client's. */
  private static boolean isSomebodyAt(
      Map<Target, String> chosen, Target name, List<String> header, List<List<String>> sample) {
    var person = chosen.get(name);
    var organisation = chosen.get(Target.FULL_NAME);
    if (person == null || organisation == null) return false;
    int at = header.indexOf(person);
    int beside = header.indexOf(organisation);
    var named = sample.stream().filter(row -> filled(row, at)).toList();
    long both = named.stream().filter(row -> filled(row, beside)).count();
    return both * 2 >= named.size();
  }

  private static boolean filled(List<String> row, int column) {
    return column < row.size() && !row.get(column).isBlank();
  }

  private int named(Target target, String column, List<String> cells) {
    int named = named(target, column);
    // "name" is whose it is
    if (target != Target.FULL_NAME || !Contents.organisations(cells)) return named;
    return Math.max(named, named(Target.NAME_GIVEN_FIRST, column));
  }

  private int named(Target target, String column) {
    var plain = Vocabulary.plain(column);
    if (months.of(column).filter(m -> m.target() == target).isPresent()) return SURE;
    int best = 0;
    for (var name : vocabulary.headers(target)) {
      if (plain.equals(name) || plain.replace(" ", "").equals(name.replace(" ", ""))) return SURE;
      // "client's date of birth" has "date of birth" in it: the longer, the surer
      if (name.length() > 3 && (" " + plain + " ").contains(" " + name + " "))
        best = Math.max(best, Math.min(SURE - 20, 30 + name.length() * 3));
    }
    return best;
  }

  /** A column that is called so and tells every row of the sample apart. */
  private Optional<String> key(List<String> header, List<List<String>> sample) {
    for (int i = 0; i < header.size(); i++) {
      var plain = Vocabulary.plain(header.get(i));
      if (!vocabulary.keys().contains(plain)) continue;
      var cells = cells(sample, i);
      if (cells.size() == sample.size() && new HashSet<>(cells).size() == cells.size())
        return Optional.of(header.get(i));
    }
    return Optional.empty();
  }

  private static List<String> cells(List<List<String>> sample, int column) {
    return sample.stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column).strip())
        .filter(c -> !c.isEmpty())
        .toList();
  }
}
