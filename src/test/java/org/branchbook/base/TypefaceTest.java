package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.*;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
  private static Font font(Typeface face) throws IOException, FontFormatException {
    try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(face.file()))) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
    }
  }

  @ParameterizedTest
  @EnumSource
  void digitsAreAllOfOneWidth(Typeface face) throws IOException, FontFormatException {
    var font = font(face);
    var context = new FontRenderContext(null, true, true);
    var widths =
        "0123456789"
            .chars()
            .mapToObj(d -> font.getStringBounds(Character.toString(d), context).getWidth())
            .collect(Collectors.toSet());
    assertEquals(1, widths.size(), widths.toString());
  }

  @ParameterizedTest
  @EnumSource
  void ourLettersAreThere(Typeface face) throws IOException, FontFormatException {
    for (var text : new String[] {"ЄІЇҐєіїґЁЪЫЭёъыэ", "’№«»—–…−€·+%", "Ŵŵßñ"})
      assertEquals(-1, font(face).canDisplayUpTo(text), text);
    assertEquals(Typeface.FAMILY, font(face).getFamily());
  }
}
