package org.branchbook.store;

import static org.junit.jupiter.api.Assertions.*;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.drafts.DraftedFields;
import org.branchbook.ui.kit.drafts.Drafts;
import org.branchbook.ui.kit.drafts.Later;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever was typing when the program died finds it in the form again. */
class DraftCrashTest {
  private static final int KEPT = 3;

  @TempDir Path folder;

  private static StringProperty form(Store store) {
    var port = new StaffStore(store).drafts();
    var drafts =
        new Drafts(
            Sample.ANNA,
            port,
            port.of(Sample.ANNA),
            Background.atOnce(),
            Later.atOnce(),
            InstantSource.system());
    var text = new SimpleStringProperty("");
    drafts.begin(new DraftedFields(TypingProcess.FORM, 5).text("text", text));
    return text;
  }

  @Test
  void whatWasTypedWhenTheProcessWasKilledIsWhole() throws Exception {
    var url = StoreUrl.file(folder.resolve("store.mv.db"));
    try (var store = Databases.file(url.path())) {
      Sample.branch(store);
    }
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                TypingProcess.class.getName(),
                url.path().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int told = 0;
    int times = 0;
    try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        if (!line.matches("\\d+")) continue;
        told = Integer.parseInt(line);
        if (++times == KEPT) process.toHandle().destroyForcibly();
      }
    }
    process.waitFor();
    assertTrue(times >= KEPT, "kept only " + times + " times");
    try (var store = assertInstanceOf(Opened.Done.class, Store.open(url)).store()) {
      var text = form(store).get();
      assertTrue(text.length() >= told, text.length() + " of " + told);
      assertEquals(TypingProcess.typed(text.length()), text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStoreThatWasNeverClosedHasTheDraft(Databases on) {
    List<Store> programs = on.fresh(2);
    var died = Sample.branch(programs.getFirst());
    form(died).set("asked for terms,\n«14 %»");
    try (var store = programs.getLast()) {
      assertEquals("asked for terms,\n«14 %»", form(store).get());
    } finally {
      died.close();
    }
  }
}
