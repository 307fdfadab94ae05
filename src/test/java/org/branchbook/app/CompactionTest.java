package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.care.CompactStore.Compacted;
import org.junit.jupiter.api.Test;

class CompactionTest {
  @Test
  void whatWasGainedIsSaidInEveryLanguage() {
    var told = Compaction.told(new Compacted.Done(223_711_232, 49_152, "/b/bank.zip"));
    assertEquals("The file is compacted: 224 MB before, 1 MB now.", Words.in("en").say(told));
    assertEquals("Файл стиснуто: було 224 МБ, стало 1 МБ.", Words.in("uk").say(told));
    assertEquals("Файл сжат: было 224 МБ, стало 1 МБ.", Words.in("ru").say(told));
  }

  @Test
  void aFailureIsSaidAndAStopIsNot() {
    var why = Text.of("store.care.noSpace", "/b/bank.zip");
    assertEquals(why, Compaction.told(new Compacted.NotBackedUp(why)));
    assertNull(Compaction.told(new Compacted.Cancelled()));
  }
}
