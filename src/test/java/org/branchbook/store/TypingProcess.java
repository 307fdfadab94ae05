package org.branchbook.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.drafts.Draft;
import org.branchbook.staff.drafts.KeptDrafts;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.drafts.DraftedFields;
import org.branchbook.ui.kit.drafts.Drafts;

/**
 * A program of its own in whose form somebody types without end, saying how long the draft is when
 * it is kept; it waits to be killed.
 */
final class TypingProcess {
  static final String FORM = "note";

  private TypingProcess() {}

  /** What has been typed after so many keys: a longer one begins with each shorter one. */
  static String typed(int keys) {
    var text = new StringBuilder();
    for (int i = 0; i < keys; i++) text.append(i % 9 == 8 ? '\n' : (char) ('а' + i % 32));
    return text.toString();
  }

  /** The file to open as the program does. */
  public static void main(String[] args) {
    if (!(Store.open(StoreUrl.file(Path.of(args[0]))) instanceof Opened.Done(var store))) return;
    var screen = Executors.newSingleThreadScheduledExecutor();
    screen.execute(
        () -> {
          var drafts =
              new Drafts(
                  Sample.ANNA,
                  telling(new StaffStore(store).drafts()),
                  List.of(),
                  Background.atOnce(),
                  (time, what) -> screen.schedule(what, time.toMillis(), TimeUnit.MILLISECONDS),
                  InstantSource.system());
          var text = new SimpleStringProperty("");
          drafts.begin(new DraftedFields(FORM, 5).text("text", text));
          screen.scheduleAtFixedRate(
              () -> text.set(typed(text.get().length() + 1)), 0, 10, TimeUnit.MILLISECONDS);
        });
  }

  private static KeptDrafts telling(KeptDrafts store) {
    return new KeptDrafts() {
      @Override
      public List<Draft> of(EmployeeId who) {
        return store.of(who);
      }

      @Override
      public void keep(EmployeeId who, Draft draft) {
        store.keep(who, draft);
        System.out.println(draft.content().getOrDefault("text", "").length());
        System.out.flush();
      }

      @Override
      public void remove(EmployeeId who, String form, long subject) {
        store.remove(who, form, subject);
      }
    };
  }
}
