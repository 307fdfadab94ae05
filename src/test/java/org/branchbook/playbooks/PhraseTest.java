package org.branchbook.playbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.branchbook.base.Words;
import org.branchbook.store.RecordJson;
import org.branchbook.tasks.Title;
import org.junit.jupiter.api.Test;

/** What a playbook says, in one language after the other. */
class PhraseTest {
  private static final Phrase CALL = Phrase.written("Зателефонувати", "uk");

  private static String read(Phrase phrase, String language) {
    return Words.in(language).say(phrase.text());
  }

  @Test
  void whatIsNotTranslatedIsShownWithItsLanguage() {
    assertEquals(List.of("en", "ru"), CALL.missing());
    assertEquals("Зателефонувати", read(CALL, "uk"));
    assertEquals("Зателефонувати [укр.]", read(CALL, "en"));
    var both = CALL.translated("Ring him up", "en");
    assertEquals(List.of("ru"), both.missing());
    assertEquals("Ring him up", read(both, "en"));
    assertEquals("Зателефонувати [укр.]", read(both, "ru"));
    assertEquals(both.text(), both.title().text(), "tasks are read by everyone, too");
    assertEquals(CALL, both.translated(" ", "en"));
  }

  @Test
  void whatIsWrittenAnewIsReadByAllRatherThanWhatIsOutOfDate() {
    var anew = CALL.translated("Ring him up", "en").edited("Зустрітися", "uk");
    assertEquals("Зустрітися [укр.]", read(anew, "en"));
    assertEquals("Ring him up", anew.others().get("en"), "to be mended, not to be written again");
    assertEquals(List.of("ru"), anew.translated("Ring him up", "en").missing(), "still right");
    var there = anew.edited("Meet him", "en");
    assertEquals("Meet him [eng.]", read(there, "uk"));
    assertEquals("Зустрітися", there.others().get("uk"));
  }

  @Test
  void whatTheProgramHasToldIsKeptBesideWhatTheBankWrites() {
    var own = Phrase.told("playbooks.result.done").edited("Усе зроблено", "uk");
    assertEquals("Done", own.others().get("en"));
    assertEquals(List.of("en", "ru"), own.missing());
  }

  @Test
  void olderEditionsAreReadAsTheyWere() {
    var json = new RecordJson();
    var old = json.read("{\"key\":\"\",\"words\":\"Call\"}", Phrase.class);
    assertEquals(Phrase.written("Call"), old);
    assertEquals("Call", read(old, "uk"));
    assertEquals(new Title.Written("Call"), old.title());
    var both = CALL.translated("Ring him up", "en");
    assertEquals(both, json.read(json.write(both), Phrase.class));
  }
}
