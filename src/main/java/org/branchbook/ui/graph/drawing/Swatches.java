package org.branchbook.ui.graph.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Reads the picture's colours out of the style sheet: what is drawn pixel by pixel has no CSS. */
public final class Swatches extends Group {
  private static final List<String> NAMES =
      List.of(
          "paper",
          "quiet",
          "text",
          "person",
          "person-fill",
          "organisation",
          "organisation-fill",
          "hidden-fill",
          "ownership",
          "work",
          "kinship",
          "money",
          "chosen",
          "found",
          "star",
          "bundle",
          "bundle-fill",
          "added",
          "ended",
          "share",
          "hull-1",
          "hull-2",
          "hull-3",
          "hull-4",
          "hull-5",
          "shared");

  private final List<Region> regions = new ArrayList<>();

  /** Swatches that tell when the theme gives them other colours. */
  public Swatches(Runnable changed) {
    setManaged(false);
    setOpacity(0);
    setMouseTransparent(true);
    for (var name : NAMES) {
      var region = new Region();
      region.getStyleClass().add("graph-ink-" + name);
      region.backgroundProperty().subscribe((_, _) -> changed.run());
      regions.add(region);
      getChildren().add(region);
    }
  }

  /** The colours as they stand. */
  public Inks inks() {
    int paper = ink(0, 0xffffffff);
    var on = new int[NAMES.size()];
    for (int i = 0; i < on.length; i++) on[i] = ink(i, paper);
    return new Inks(
        paper,
        on[1],
        on[2],
        on[3],
        on[4],
        on[5],
        on[6],
        on[7],
        new int[] {on[8], on[9], on[10], on[11]},
        on[12],
        on[13],
        on[14],
        on[15],
        on[16],
        new int[] {on[17], on[18], on[19]},
        on[25],
        new int[] {on[20], on[21], on[22], on[23], on[24]});
  }

  /** What shines through is mixed with the paper. */
  private int ink(int i, int paper) {
    Background background = regions.get(i).getBackground();
    if (background == null || background.getFills().isEmpty()) return 0xff808080;
    if (!(background.getFills().getFirst().getFill() instanceof Color c)) return 0xff808080;
    int full =
        0xff000000
            | (int) Math.round(c.getRed() * 255) << 16
            | (int) Math.round(c.getGreen() * 255) << 8
            | (int) Math.round(c.getBlue() * 255);
    return Inks.between(paper, full, (float) c.getOpacity());
  }
}
