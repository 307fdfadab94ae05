package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client manager's day (S1), by keyboard alone under the Ukrainian layout. */
class ClientManagerTest {
  @TempDir Path home;
  private Workplace place;

  @BeforeEach
  void come() {
    place = new Workplace(home);
  }

  @AfterEach
  void leave() {
    place.close();
  }

  @Test
  void aClientAtTheCounterIsFoundByAPartOfTheNameInTheWrongLayout() {
    var desk = place.startAs("melnyk");
    desk.layoutIs(Layout.ENGLISH);
    desk.plays(
        Step.S1_2,
        () -> {
          desk.decides("to look the client up");
          desk.press("Ctrl+K");
          desk.type("коваленко вол");
          desk.until("clients found", () -> desk.counts(".palette-line") > 0);
          desk.decides("which of them it is");
          desk.press("Enter");
          desk.until("the card's head", () -> desk.sees("#card-name"));
        });
    desk.picture("card");
    assertTrue(desk.reads("#card-name").contains("Коваленко"));
  }
}
