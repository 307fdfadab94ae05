package org.branchbook.ui.graph;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.transform.Transform;
import org.branchbook.base.Words;
import org.branchbook.links.Link;
import org.branchbook.links.picture.ExportPicture.Content;
import org.branchbook.ui.graph.drawing.Drawing;
import org.branchbook.ui.graph.scene.Called;

/** The picture as it is seen, as a file: pixels, a drawing, a table. */
final class Exports {
  private static final int FINE = 2;

  private final GraphPane pane;
  private final Words words;

  Exports(GraphPane pane, Words words) {
    this.pane = pane;
    this.words = words;
  }

  /** What is in the window, twice as fine as the screen shows it. */
  Content png() {
    pane.grain(FINE);
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(FINE, FINE));
    var image = pane.snapshot(parameters, null);
    pane.grain(0);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Content.Pixels(width, height, argb);
  }

  /** The links that are shown and what clients share, one a line. */
  Content csv(GraphModel model) {
    var shown = model.shown.get();
    var head =
        List.of("from", "role", "to", "share", "since", "until", "status", "source", "change")
            .stream()
            .map(c -> words.say("graph.column." + c))
            .collect(Collectors.joining(","));
    Function<Link, String> line =
        link ->
            List.of(
                    Called.fully(shown.clients().get(shown.indexOf(link.from())), words),
                    Told.role(link, true, model, words),
                    Called.fully(shown.clients().get(shown.indexOf(link.to())), words),
                    link.share() == null ? "" : link.share().stripTrailingZeros().toPlainString(),
                    link.since() == null ? "" : link.since().toString(),
                    link.until() == null ? "" : link.until().toString(),
                    Told.status(link, words),
                    link.source(),
                    Told.change(link, shown.marks().get(shown.indexOf(link)), words))
                .stream()
                .map(Exports::quoted)
                .collect(Collectors.joining(","));
    // a mark by which spreadsheets know the letters
    return new Content.Written(
        "\ufeff"
            + head
            + "\r\n"
            + model.visible().stream().map(line).collect(Collectors.joining("\r\n"))
            + "\r\n");
  }

  /** What begins like a formula is none. */
  private static String quoted(String cell) {
    var safe = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** The same lines, shapes and names as a drawing that any size is good for. */
  Content svg() {
    Bounds size = pane.getLayoutBounds();
    return new Content.Written(
        new Drawing(pane.frame(), pane.inks(), pane.names())
            .text(size.getWidth(), size.getHeight()));
  }
}
