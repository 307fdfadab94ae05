package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of text and ground that the style sheet uses can be read: 4.5 to 1 at the least. */
@OnScreen
class ContrastTest {
  private static final double LEAST = 4.5;

  /** Text on ground, by the theme's names; the ground lies on the window's. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("fg-default", "bg-default"),
          List.of("fg-default", "neutral-muted"),
          List.of("fg-muted", "bg-default"),
          List.of("fg-muted", "bg-subtle"),
          List.of("fg-muted", "accent-subtle"),
          List.of("accent-fg", "accent-subtle"),
          List.of("success-fg", "success-subtle"),
          List.of("warning-fg", "warning-subtle"),
          List.of("danger-fg", "danger-subtle"),
          List.of("danger-fg", "bg-default"),
          List.of("fg-emphasis", "accent-emphasis"));

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenCanBeRead(Theme theme) throws IOException {
    var colours = colours(theme);
    var window = colour(colours, "bg-default");
    var faint = new ArrayList<String>();
    for (var pair : PAIRS) {
      var ground = over(colour(colours, pair.getLast()), window);
      double contrast = contrast(over(colour(colours, pair.getFirst()), ground), ground);
      if (contrast < LEAST) faint.add(pair + " %.2f".formatted(contrast));
    }
    assertTrue(faint.isEmpty(), () -> theme + ": " + faint);
  }

  @Test
  void thePaleTextColourIsUsedForIconsOnly() throws IOException {
    // in the dark theme it comes to 4.1
    for (var line : sheet("/org/branchbook/css/branchbook.css").lines().toList())
      assertTrue(!line.contains("-fx-text-fill: -color-fg-subtle"), line);
  }

  private static Map<String, String> colours(Theme theme) throws IOException {
    var file = theme == Theme.DARK ? new PrimerDark() : new PrimerLight();
    var found = new HashMap<String, String>();
    var matcher =
        Pattern.compile("-color-([\\w-]+):\\s*([^;]+);")
            .matcher(sheet(file.getUserAgentStylesheet().replace(".bss", ".css")));
    while (matcher.find()) found.putIfAbsent(matcher.group(1), matcher.group(2));
    return found;
  }

  private static String sheet(String resource) throws IOException {
    try (var in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Color colour(Map<String, String> colours, String name) {
    return Color.web(Objects.requireNonNull(colours.get(name), name));
  }

  private static Color over(Color top, Color ground) {
    return ground.interpolate(
        new Color(top.getRed(), top.getGreen(), top.getBlue(), 1), top.getOpacity());
  }

  private static double contrast(Color a, Color b) {
    double one = luminance(a) + 0.05;
    double two = luminance(b) + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
