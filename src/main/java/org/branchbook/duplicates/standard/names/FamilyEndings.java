package org.branchbook.duplicates.standard.names;

import org.branchbook.clients.Person.Sex;
import org.jspecify.annotations.Nullable;

/** The endings of Slavic family names that differ between husband and wife, on skeletons. */
final class FamilyEndings {
  /** The man's ending, the woman's, and what stands before both; longest first. */
  private static final String[][] PAIRS = {
    {"ski", "skaia", ""},
    {"ski", "ska", ""},
    {"cki", "ckaia", ""},
    {"cki", "cka", ""},
    {"i", "aia", ""},
    {"ei", "aia", ""},
    {"oi", "aia", ""},
    {"i", "a", ""},
    {"", "a", "ov"},
    {"", "a", "ev"},
    {"", "a", "av"},
    {"", "a", "iv"},
    {"", "a", "in"},
    {"", "ova", ""},
    {"a", "ova", ""},
    {"ek", "kova", ""},
    {"iv", "ova", ""}
  };

  private FamilyEndings() {}

  /** Whether one is the other as the wife or the husband bears it. */
  static boolean counterparts(String a, String b) {
    int same = 0;
    int most = Math.min(a.length(), b.length());
    while (same < most && a.charAt(same) == b.charAt(same)) same++;
    if (same < 3) return false;
    for (var pair : PAIRS) {
      if (are(a, b, pair) || are(b, a, pair)) return true;
    }
    return false;
  }

  private static boolean are(String man, String woman, String[] pair) {
    int stem = man.length() - pair[0].length();
    return stem >= 3
        && stem == woman.length() - pair[1].length()
        && man.endsWith(pair[0])
        && woman.endsWith(pair[1])
        && man.regionMatches(0, woman, 0, stem)
        && (pair[2].isEmpty()
            || man.regionMatches(stem - pair[2].length(), pair[2], 0, pair[2].length()));
  }

  /** The sex that a family name's ending tells; null where it tells none. */
  static @Nullable Sex sex(String skeleton) {
    if (skeleton.length() < 5) return null;
    if (skeleton.endsWith("ski") || skeleton.endsWith("cki")) return Sex.MALE;
    if (skeleton.endsWith("ska") || skeleton.endsWith("cka") || skeleton.endsWith("aia"))
      return Sex.FEMALE;
    if (skeleton.endsWith("ova") || skeleton.endsWith("eva")) return Sex.FEMALE;
    if (skeleton.endsWith("ov") || skeleton.endsWith("ev")) return Sex.MALE;
    return null;
  }
}
