package org.branchbook.duplicates.standard.names;

/**
 * What is heard of a word: its first sound and its consonants, voiced and voiceless ones as one.
 * The vowels, which slips, dialects and romanisations change most, are left out.
 */
final class Sound {
  private static final String SOUNDS = "bpvfgkhdtzsZSCclmnrx";
  private static final String HEARD = "ppffkkkttssssCslmnrk";

  private Sound() {}

  static String of(String skeleton) {
    char[] out = new char[skeleton.length()];
    int n = 0;
    for (int i = 0; i < skeleton.length(); i++) {
      char c = skeleton.charAt(i);
      int at = SOUNDS.indexOf(c);
      char heard;
      if (at >= 0) heard = HEARD.charAt(at);
      else if (Character.isLetter(c) && c < 128) {
        if (n > 0) continue;
        heard = 'a';
      } else heard = c;
      if (n == 0 || out[n - 1] != heard || at < 0) out[n++] = heard;
    }
    return new String(out, 0, n);
  }
}
