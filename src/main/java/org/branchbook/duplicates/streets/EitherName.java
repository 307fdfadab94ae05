package org.branchbook.duplicates.streets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.clients.search.Fold;
import org.branchbook.clients.search.Tokens;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;

/** What is typed to find a client by his street, with the street's other name in its place. */
public final class EitherName {
  /** A word is known by so much of its beginning, where the others of the name are there too. */
  private static final int BEGINNING = 3;

  /** The last word of a name tells it by itself from so many letters on: Коновальця. */
  private static final int TELLING = 5;

  private static final int MOST = 4;

  private record Way(List<String> words, String other) {}

  private final List<Way> ways = new ArrayList<>();

  /** By this list, in both directions. */
  public EitherName(RenamedStreets streets) {
    for (var one : streets.all()) {
      ways.add(new Way(Tokens.ofAddress(one.was()), one.now() + " " + one.city()));
      ways.add(new Way(Tokens.ofAddress(one.now()), one.was() + " " + one.city()));
    }
  }

  /** What else could be typed; nothing where no renamed street is. */
  public Set<String> of(String typed) {
    var others = new LinkedHashSet<String>();
    for (var once : others(typed)) {
      others.add(once);
      // a street renamed twice
      others.addAll(others(once));
    }
    return others.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> others(String typed) {
    if (ways.isEmpty()) return List.of();
    var words = Arrays.stream(typed.strip().split("[\\s,;]+")).toList();
    var folded = words.stream().map(Fold::word).toList();
    var others = new ArrayList<String>();
    for (var way : ways) {
      var places = met(way.words, folded);
      if (places.isEmpty()) continue;
      var rest = new ArrayList<String>();
      for (int i = 0; i < words.size(); i++) if (!places.contains(i)) rest.add(words.get(i));
      others.add(
          Stream.concat(Stream.of(way.other.strip()), rest.stream())
              .collect(Collectors.joining(" ")));
    }
    return others;
  }

  /** Where the name stands among the typed words; nowhere where it isn't meant. */
  private static Set<Integer> met(List<String> name, List<String> typed) {
    var places = new TreeSet<Integer>();
    int met = 0;
    for (var word : name) {
      int at = place(word, typed, places);
      if (at < 0) continue;
      places.add(at);
      met++;
    }
    if (met == name.size()) return places;
    var last = name.getLast();
    boolean told = last.length() >= TELLING && typed.contains(last);
    return told ? places : Set.of();
  }

  private static int place(String word, List<String> typed, Set<Integer> taken) {
    for (int i = 0; i < typed.size(); i++) {
      var one = typed.get(i);
      boolean meant = one.equals(word) || one.length() >= BEGINNING && word.startsWith(one);
      if (meant && !taken.contains(i)) return i;
    }
    return -1;
  }
}
