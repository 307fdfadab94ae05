package org.branchbook.ui.kit.drafts;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.drafts.Draft;
import org.branchbook.staff.drafts.KeptDrafts;
import org.branchbook.ui.kit.Background;
import org.junit.jupiter.api.Test;

class DraftsTest {
  static final EmployeeId ANNA = new EmployeeId(7);
  static final Instant NOON = Instant.parse("2026-11-23T12:02:00Z");

  final Map<String, Draft> store = new HashMap<>();
  final List<Duration> waits = new ArrayList<>();
  final List<Runnable> waiting = new ArrayList<>();
  boolean reachable = true;

  final KeptDrafts port =
      new KeptDrafts() {
        @Override
        public List<Draft> of(EmployeeId who) {
          return List.copyOf(store.values());
        }

        @Override
        public void keep(EmployeeId who, Draft draft) {
          if (!reachable) throw new IllegalStateException("no store");
          store.put(draft.form() + draft.subject(), draft);
        }

        @Override
        public void remove(EmployeeId who, String form, long subject) {
          if (!reachable) throw new IllegalStateException("no store");
          store.remove(form + subject);
        }
      };

  Drafts start() {
    return new Drafts(
        ANNA,
        port,
        port.of(ANNA),
        Background.atOnce(),
        (time, what) -> {
          waits.add(time);
          waiting.add(what);
        },
        () -> NOON);
  }

  void timePasses() {
    var due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(Runnable::run);
  }

  static final class Note {
    final StringProperty text = new SimpleStringProperty("");
    final FormDraft draft;

    Note(Drafts drafts) {
      draft = drafts.begin(new DraftedFields("note", 5).text("text", text));
    }
  }

  @Test
  void whatIsTypedIsKeptWithinASecondAndComesBackAfterACrash() {
    var note = new Note(start());
    note.text.set("asked f");
    note.text.set("asked for terms\n= 14 % \\ year");
    assertEquals(Map.of(), store);
    assertEquals(List.of(Drafts.SOON), waits);
    assertTrue(Drafts.SOON.toMillis() < 1000);
    timePasses();
    var again = new Note(start());
    assertEquals("asked for terms\n= 14 % \\ year", again.text.get());
    assertEquals(NOON, again.draft.restored().get());
  }

  @Test
  void whoeverTypesOnIsKeptAllTheSame() {
    var note = new Note(start());
    note.text.set("a");
    timePasses();
    note.text.set("ab");
    timePasses();
    assertEquals("ab", store.get("note5").content().get("text"));
  }

  @Test
  void aSavedOrDiscardedDraftIsGone() {
    var note = new Note(start());
    note.text.set("a");
    timePasses();
    note.draft.saved();
    assertEquals(Map.of(), store);
    note.text.set("b");
    timePasses();
    var again = new Note(start());
    again.draft.discard();
    assertEquals("", again.text.get());
    assertNull(again.draft.restored().get());
    assertEquals(Map.of(), store);
    timePasses();
    assertEquals(Map.of(), store);
  }

  @Test
  void whatIsTakenOutAgainLeavesNoDraft() {
    var note = new Note(start());
    note.text.set("a");
    timePasses();
    note.text.set("");
    timePasses();
    assertEquals(Map.of(), store);
  }

  @Test
  void whereTheStoreIsOutOfReachItIsTriedAgain() {
    reachable = false;
    var drafts = start();
    var note = new Note(drafts);
    note.text.set("a");
    timePasses();
    assertTrue(drafts.has("note", 5));
    assertEquals(Drafts.AGAIN, waits.getLast());
    timePasses();
    reachable = true;
    timePasses();
    assertEquals("a", store.get("note5").content().get("text"));
  }

  @Test
  void closingWritesWhatWasJustTyped() {
    var drafts = start();
    new Note(drafts).text.set("a");
    drafts.close();
    assertEquals("a", store.get("note5").content().get("text"));
  }
}
