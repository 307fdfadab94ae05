package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.junit.jupiter.api.Test;

class LastActionTest {
  final Notices notices = new Notices();
  final List<String> heard = new ArrayList<>();

  LastActionTest() {
    notices.onSaved(() -> heard.add("saved"));
  }

  void did(String what, Callable<Undone> undo) {
    notices.did(Text.of(what), Background.atOnce(), undo, () -> heard.add("after " + what));
  }

  List<String> shown() {
    return notices.shown().stream().map(n -> n.text().key()).toList();
  }

  @Test
  void theLastActionIsTakenBackOnce() {
    did(
        "a",
        () -> {
          heard.add("undo a");
          return new Undone.Done();
        });
    assertTrue(notices.undo());
    assertEquals(List.of("saved", "undo a", "saved", "after a"), heard);
    assertEquals(List.of("kit.undone"), shown());
    assertFalse(notices.undo());
  }

  @Test
  void theNoticeTakesItBackToo() {
    did("a", Undone.Done::new);
    notices.shown().getFirst().action().run();
    assertEquals(List.of("kit.undone"), shown());
    assertFalse(notices.undo());
  }

  @Test
  void afterAnotherActionTheOlderStays() {
    did("a", () -> fail("a must not be undone"));
    did("b", Undone.Done::new);
    assertEquals(List.of("b"), shown());
    assertTrue(notices.undo());
    assertFalse(notices.undo());
    did("a", () -> fail("a must not be undone"));
    notices.did(Text.of("c"));
    assertFalse(notices.undo());
  }

  @Test
  void aNoticeWithoutAnActionLeavesTheWayBack() {
    did("a", Undone.Done::new);
    notices.say(Text.of("news"));
    assertTrue(notices.undo());
  }

  @Test
  void whatSomebodyChangedMeanwhileStaysAndIsTold() {
    did("a", () -> new Undone.Changed("I. Bondar"));
    notices.undo();
    assertEquals(Text.of("kit.undone.changed", "I. Bondar"), notices.shown().getLast().text());
    did("b", () -> new Undone.Not(Text.of("why")));
    notices.undo();
    assertEquals("why", notices.shown().getLast().text().key());
  }

  @Test
  void aFailureCanBeTriedAgain() {
    var tries = new ArrayList<Integer>();
    did(
        "a",
        () -> {
          tries.add(1);
          if (tries.size() == 1) throw new IllegalStateException("no store");
          return new Undone.Done();
        });
    notices.undo();
    assertEquals("kit.undo.failed", notices.shown().getLast().text().key());
    assertTrue(notices.undo());
    assertEquals(2, tries.size());
    assertEquals("kit.undone", notices.shown().getLast().text().key());
  }
}
