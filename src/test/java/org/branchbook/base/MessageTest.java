package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageTest {
  /** Numbers in which the languages' forms differ. */
  private static final List<Integer> NUMBERS =
      List.of(0, 1, 2, 4, 5, 10, 11, 12, 14, 19, 20, 21, 22, 25, 100, 101, 102, 111, 112, 999);

  private static final List<String> CHOSEN = List.of("CALL", "IN", "TALKED", "Олена # {1}", "");

  @Test
  void saysEveryTextOfTheProgramAsIcuDoes() {
    int own = 0;
    int all = 0;
    for (var language : Words.LANGUAGES) {
      var words = Words.in(language);
      for (var key : words.keys()) {
        var pattern = words.pattern(key);
        if (pattern.indexOf('{') < 0) continue;
        all++;
        var message = Message.of(pattern, language);
        if (message.isEmpty()) continue;
        own++;
        var icu = new MessageFormat(pattern, words.locale());
        for (var number : NUMBERS) same(key, message.get(), icu, pattern, number, "ТОВ «Млин»");
        for (var chosen : CHOSEN) same(key, message.get(), icu, pattern, 3, chosen);
      }
    }
    assertTrue(own > all * 0.95, own + " of " + all);
  }

  /** Numbers where the text wants them, words elsewhere. */
  private static void same(
      String key, Message message, MessageFormat icu, String pattern, int number, String word) {
    var given =
        IntStream.range(0, 10)
            .mapToObj(i -> pattern.matches("(?s).*\\{" + i + ",\\s*plural.*") ? number : word)
            .toArray();
    message.say(given).ifPresent(said -> assertEquals(icu.format(given), said, key));
    assertTrue(message.say(given).isPresent(), key);
    Object[] numbers = Arrays.stream(given).map(_ -> (Object) (long) number).toArray();
    message.say(numbers).ifPresent(said -> assertEquals(icu.format(numbers), said, key));
  }

  @Test
  void leavesToIcuWhatItDoesNotKnow() {
    assertTrue(Message.of("{0, number, percent}", "en").isEmpty());
    assertTrue(Message.of("{0, plural, offset:1 one {#} other {#}}", "en").isEmpty());
    assertTrue(Message.of("it''s {0}", "en").isEmpty());
    assertTrue(Message.of("{0", "en").isEmpty());
    var message = Message.of("{0}", "en").orElseThrow();
    assertEquals("999", message.say(999).orElseThrow());
    assertFalse(message.say(1000).isPresent());
    assertFalse(message.say(0.5).isPresent());
    assertFalse(message.say().isPresent());
  }
}
