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
import org.branchbook.duplicates.Trait;
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

  /** Four hundred couples, each of one name, address and telephone; one wife was entered twice. */
  @Test
  void whoSharesAHomeIsNotTheSame() {
    var entries = new ArrayList<Traits>();
    for (int i = 0; i < 400; i++)
      for (int who = 0; who < 2; who++)
        entries.add(
            person(
                "FAMILY=" + FAMILIES[i % 20] + FAMILY_ENDS[i / 20],
                "GIVEN=" + (who == 0 ? WOMEN : MEN)[(i * 7 + i / 3) % 10],
                birth(i * 11 + who * 17),
                "PHONE=067" + (1_000_000 + i * 7919),
                "CITY=Полтава",
                "STREET=Садова",
                "HOUSE=" + (1 + i % 90),
                "FLAT=" + (1 + i / 5)));
    var again = entries.get(100);
    entries.add(
        person(
            "FAMILY=" + again.get(Trait.FAMILY),
            "GIVEN=" + again.get(Trait.GIVEN),
            "BIRTH_DATE=" + again.get(Trait.BIRTH_DATE),
            "PHONE=0501112233"));
    assertEquals(Set.of("100-800"), pairs(found(0.5, entries.toArray(Traits[]::new))));
  }

  private static String birth(int i) {
    return String.format(
        "BIRTH_DATE=%d-%02d-%02d", 1950 + i * 5 % 41, 1 + i * 7 % 12, 1 + i * 3 % 28);
  }

  private static final String[] FAMILIES =
      "Ковал Шевч Бонд Ткач Крав Олійн Мельн Марч Руд Сав Гнат Мороз Клим Гонч Федор Яр Сид Тим Зайч Щерб"
          .split(" ");
  private static final String[] FAMILY_ENDS =
      ("енко ський юк чук ець ів ник ова ій ак ун ченко инський овець ишин ієнко евич урко айло"
              + " ош")
          .split(" ");
  private static final String[] WOMEN =
      "Олена Ірина Наталія Оксана Тетяна Марія Ганна Світлана Юлія Людмила".split(" ");
  private static final String[] MEN =
      "Андрій Сергій Богдан Володимир Микола Іван Василь Юрій Михайло Петро".split(" ");

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
