package org.branchbook.duplicates.candidates;

import static org.branchbook.duplicates.Entries.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.branchbook.app.computer.Cores;
import org.branchbook.duplicates.Traits;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private static final String[] FAMILIES =
      "Бондар Ткач Олійник Шульга Гнатюк Марчук Рудий Савченко Мороз Лисенко".split(" ");
  private static final String[] GIVEN = "Петро Ганна Степан Юлія Остап".split(" ");

  @Test
  void whoSharesAKeyMeetsOnce() {
    var entries = entries(200);
    var expected = new HashSet<Long>();
    for (int i = 0; i < entries.size(); i++)
      for (int j = i + 1; j < entries.size(); j++)
        if (!Collections.disjoint(Keys.of(entries.get(i)), Keys.of(entries.get(j))))
          expected.add((long) i << 32 | j);
    var pairs = met(entries).pairs();
    assertTrue(!expected.isEmpty() && expected.size() < 200 * 199 / 2);
    assertEquals(expected, set(pairs));
    assertEquals(expected.size(), pairs.length, "none twice");
  }

  @Test
  void thePartsOfSeveralThreadsAreAllPairs() {
    var met = met(entries(3000));
    long parts = 0;
    for (var stretch : met.stretches()) while (stretch.next()) parts += stretch.size();
    assertTrue(met.stretches().size() > 1);
    assertEquals(met.pairs().length, parts);
  }

  @Test
  void aSampleStandsForAllPairs() {
    var met = met(entries(3000));
    int all = met.pairs().length;
    var sample = met.sample(all / 5);
    assertTrue(set(met.pairs()).containsAll(set(sample.pairs())));
    assertEquals(1, sample.pairs().length * sample.each() / all, 0.2);
  }

  @Test
  void thereAreNoMorePairsThanCanBeWeighed() {
    // all of one name, one day: whoever shares more is still met
    var entries = new ArrayList<Traits>();
    for (int i = 0; i < 2000; i++)
      entries.add(
          person(
              "FAMILY=Ткач",
              "GIVEN=Петро",
              "BIRTH_DATE=1980-02-17",
              "PHONE=+38067" + (1_000_000 + i / 2)));
    var pairs = set(met(entries).pairs());
    assertTrue(pairs.size() < 2000 * 60, "" + pairs.size());
    for (long i = 0; i < 2000; i += 2) assertTrue(pairs.contains(i << 32 | i + 1));
  }

  private static Met met(List<Traits> entries) {
    try (var cores = new Cores()) {
      var meetings = new Meetings(cores);
      meetings.add(entries.subList(0, entries.size() / 3));
      meetings.add(entries.subList(entries.size() / 3, entries.size()));
      return meetings.met();
    }
  }

  private static List<Traits> entries(int many) {
    var entries = new ArrayList<Traits>();
    for (int i = 0; i < many; i++)
      entries.add(
          person(
              "FAMILY=" + FAMILIES[i * 7 % 10] + (i % 3 == 0 ? "енко" : ""),
              "GIVEN=" + GIVEN[i * 3 % 5],
              "BIRTH_DATE=%d-%02d-%02d"
                  .formatted(1940 + i * 31 % 60, 1 + i % 12, 1 + i * 13 % 28)));
    return entries;
  }

  private static Set<Long> set(long[] pairs) {
    return new HashSet<>(LongStream.of(pairs).boxed().toList());
  }
}
