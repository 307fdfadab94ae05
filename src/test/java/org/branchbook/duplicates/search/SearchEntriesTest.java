package org.branchbook.duplicates.search;

import static org.branchbook.duplicates.Entries.organisation;
import static org.branchbook.duplicates.Entries.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.branchbook.base.Progress;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.score.Model;
import org.junit.jupiter.api.Test;

class SearchEntriesTest {
  private static final Workers ALONE =
      new Workers() {
        @Override
        public <T> List<T> all(List<Callable<T>> jobs) {
          return jobs.stream().map(SearchEntriesTest::done).toList();
        }
      };

  private static <T> T done(Callable<T> job) {
    try {
      return job.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aSmallListIsSearchedWithWhatComesWithTheProgram() {
    var found =
        found(
            0.5,
            person("FAMILY=Кривоніжка", "GIVEN=Оксана", "BIRTH_DATE=1980-02-17"),
            person("FAMILY=Шульга", "GIVEN=Петро", "BIRTH_DATE=1991-07-05"),
            person("FAMILY=Kryvonizhka", "GIVEN=Oksana", "BIRTH_DATE=1980-02-17"),
            person("FAMILY=Шульга", "GIVEN=Павло", "BIRTH_DATE=1964-03-12"));
    assertEquals(Set.of("0-2"), pairs(found));
    assertTrue(found.getFirst().probability() > 0.5);
    assertTrue(found.getFirst().score().reasons().size() == 3);
  }

  @Test
  void groupsAreWhole() {
    var a =
        person("FAMILY=Кривоніжка", "GIVEN=Оксана", "BIRTH_DATE=1980-02-17", "PHONE=0671234567");
    var b = person("FAMILY=Кривоніжка", "GIVEN=Оксана", "PHONE=0671234567");
    var c = person("FAMILY=Кривоніжка", "PHONE=0671234567", "BIRTH_DATE=1980-02-17");
    assertEquals(Set.of("0-1", "0-2", "1-2"), pairs(found(0.5, a, b, c)));
  }

  @Test
  void peopleAndOrganisationsAreSearchedApart() {
    var found =
        found(
            0.01,
            person("FAMILY=Промінь", "PHONE=0671234567"),
            organisation("ORGANISATION=Промінь", "PHONE=0671234567"));
    assertEquals(Set.of(), pairs(found));
  }

  private static List<Found> found(double threshold, Traits... entries) {
    var found = new ArrayList<Found>();
    var search = new SearchEntries(ALONE, Model.shipped());
    // one by one, as a long file comes
    for (var entry : entries) search.add(List.of(entry));
    search.run(threshold, Progress.unseen(), found::add);
    return found;
  }

  private static Set<String> pairs(List<Found> found) {
    return found.stream().map(f -> f.a() + "-" + f.b()).collect(Collectors.toSet());
  }
}
