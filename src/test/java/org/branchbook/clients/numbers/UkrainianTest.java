package org.branchbook.clients.numbers;

import static org.junit.jupiter.api.Assertions.*;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UkrainianTest {
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  @Test
  void comesToWhatTheLibraryComesTo() throws NumberParseException {
    var random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      var typed = "+380" + random.nextInt(1, 10) + "%08d".formatted(random.nextInt(100_000_000));
      assertEquals(LIBRARY.parse(typed, "BY"), Ukrainian.number(typed), typed);
    }
  }

  @Test
  void leavesTheRestToTheLibrary() {
    for (var other :
        new String[] {
          "",
          "380671234567",
          "+38067123456",
          "+3806712345678",
          "+380 671234567",
          "+380067123456",
          "+375291234567",
          "+38067123456x",
          "+38067123456٧"
        }) {
      assertFalse(Ukrainian.whole(other), other);
      assertNull(Ukrainian.number(other), other);
    }
  }
}
