package org.branchbook.duplicates.entry;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.score.Frequencies;

/** How common the names of a base are: its commonest values with their counts; others are rare. */
public final class Shares implements Frequencies {
  /** Of which traits values are counted: two Melnyk say less than two Kryvonizhka. */
  private static final List<Trait> COUNTED =
      List.of(Trait.FAMILY, Trait.GIVEN, Trait.PATRONYMIC, Trait.CITY);

  private static final int KEPT = 10_000;

  /** The values of a trait that are kept, and how many clients have any. */
  private record Values(Map<String, Integer> counts, int known, int least) {}

  private final Map<Trait, Values> values;

  private Shares(Map<Trait, Values> values) {
    this.values = values;
  }

  @Override
  public double share(Trait trait, String value) {
    var of = values.get(trait);
    if (of == null) return 0;
    return of.counts.getOrDefault(value, of.least) / (double) of.known;
  }

  /** As it is kept: a line for each trait and each value. */
  public String text() {
    var out = new StringBuilder();
    values.forEach(
        (trait, of) -> {
          out.append(trait)
              .append('\t')
              .append(of.known)
              .append('\t')
              .append(of.least)
              .append('\n');
          of.counts.forEach((value, n) -> out.append(n).append('\t').append(value).append('\n'));
        });
    return out.toString();
  }

  /** What was kept. */
  public static Shares read(String text) {
    var all = new EnumMap<Trait, Values>(Trait.class);
    Map<String, Integer> counts = new HashMap<>();
    for (var line : text.lines().toList()) {
      var words = line.split("\t");
      if (words.length == 3) {
        counts = new HashMap<>();
        for (var trait : COUNTED)
          if (trait.name().equals(words[0]))
            all.put(
                trait, new Values(counts, Integer.parseInt(words[1]), Integer.parseInt(words[2])));
      } else if (words.length == 2) counts.put(words[1], Integer.parseInt(words[0]));
    }
    return new Shares(all);
  }

  /** Counts the clients of a base one by one. */
  public static final class Counting {
    private final Map<Trait, Map<String, Integer>> counts = new EnumMap<>(Trait.class);
    private int clients;

    /** One more. */
    public void add(Traits traits) {
      clients++;
      for (var trait : COUNTED)
        for (var value : traits.all(trait))
          counts.computeIfAbsent(trait, _ -> new HashMap<>()).merge(value, 1, Integer::sum);
    }

    /** How many were counted. */
    public int clients() {
      return clients;
    }

    /** The shares of those counted. */
    public Shares shares() {
      var all = new EnumMap<Trait, Values>(Trait.class);
      counts.forEach((trait, of) -> all.put(trait, values(of)));
      return new Shares(all);
    }

    private static Values values(Map<String, Integer> counts) {
      var sorted =
          counts.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .toList();
      var kept = new HashMap<String, Integer>();
      sorted.stream().limit(KEPT).forEach(e -> kept.put(e.getKey(), e.getValue()));
      int least = sorted.size() > KEPT ? sorted.get(KEPT).getValue() : 1;
      return new Values(kept, counts.values().stream().mapToInt(n -> n).sum(), least);
    }
  }
}
