package org.branchbook.io.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which encoding a file is in, told from its first bytes. */
final class Charsets {
  static final Charset CYRILLIC_WINDOWS = Charset.forName("windows-1251");
  static final Charset CYRILLIC_UNIX = Charset.forName("KOI8-U");

  /** The encodings offered to choose from. */
  static final List<String> OFFERED =
      List.of("UTF-8", "windows-1251", "KOI8-U", "UTF-16LE", "UTF-16BE", "ISO-8859-1");

  // the letters that make up two thirds of any Ukrainian or Russian text
  private static final String FREQUENT = "оаеинтсрвлкмі";

  /** One sign in so many may be odd: old programs end a file by one. */
  private static final int ODD_SHARE = 200;

  private Charsets() {}

  /** The encoding of a file that begins with these bytes, of which there may be more. */
  static Charset guess(byte[] start) {
    if (begins(start, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
    if (begins(start, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
    if (begins(start, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < start.length; i++)
      if (start[i] == 0) {
        if (i % 2 == 0) evenZeros++;
        else oddZeros++;
      }
    // separators and digits have a zero for their other half even in Cyrillic text
    if (evenZeros + oddZeros > start.length / 20)
      return oddZeros > evenZeros ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    if (isUtf8(start)) return StandardCharsets.UTF_8;
    return score(start, CYRILLIC_WINDOWS) >= score(start, CYRILLIC_UNIX)
        ? CYRILLIC_WINDOWS
        : CYRILLIC_UNIX;
  }

  /** Whether it reads as text at all: a picture or a PDF is full of signs that nobody types. */
  static boolean isText(byte[] start) {
    long odd =
        new String(start, guess(start))
            .chars()
            .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
            .count();
    return odd <= start.length / ODD_SHARE;
  }

  /** How many bytes of a byte order mark stand at the beginning. */
  static int markLength(byte[] start) {
    if (begins(start, 0xEF, 0xBB, 0xBF)) return 3;
    return begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF) ? 2 : 0;
  }

  private static boolean begins(byte[] start, int... mark) {
    if (start.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((start[i] & 0xFF) != mark[i]) return false;
    return true;
  }

  private static boolean isUtf8(byte[] start) {
    // the last character may be cut in two
    for (int cut = 0; cut < 4 && cut <= start.length; cut++)
      try {
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(start, 0, start.length - cut));
        return true;
      } catch (CharacterCodingException e) {
        continue;
      }
    return false;
  }

  /** Frequent small letters speak for an encoding, capitals inside words and odd signs against. */
  private static int score(byte[] start, Charset charset) {
    int score = 0;
    char before = ' ';
    for (char c : new String(start, charset).toCharArray()) {
      if (c < 128) {
        before = c;
        continue;
      }
      if (FREQUENT.indexOf(c) >= 0) score += 2;
      else if (!Character.isLetter(c)) score -= 3;
      if (Character.isUpperCase(c) && Character.isLowerCase(before)) score -= 3;
      before = c;
    }
    return score;
  }
}
