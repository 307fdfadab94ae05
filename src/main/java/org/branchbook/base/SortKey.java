package org.branchbook.base;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The place of a name in the alphabet as plain text that any database sorts rightly: both databases
 * put є, і, ї and ґ behind я. One order serves Ukrainian, Russian and English names together.
 */
public final class SortKey {
  /** The longest key kept, in characters: beyond it names are in no defined order. */
  public static final int LENGTH = 160;

  private static final Collator ORDER = order();

  private SortKey() {}

  /** The sort key of a name: upper and lower case are the same letter. */
  public static String of(String name) {
    var bytes = ORDER.getCollationKey(name).toByteArray();
    // the last byte only ends the key
    var hex = HexFormat.of().formatHex(bytes, 0, Math.max(0, bytes.length - 1));
    return hex.substring(0, Math.min(hex.length(), LENGTH)).toLowerCase(Locale.ROOT);
  }

  private static Collator order() {
    var collator = (RuleBasedCollator) Collator.getInstance(new ULocale("uk"));
    collator.setStrength(Collator.SECONDARY);
    collator.setAlternateHandlingShifted(false);
    return collator.freeze();
  }
}
