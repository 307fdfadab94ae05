package org.branchbook.ui.graph.scene;

import java.util.List;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.Suggestion;

/**
 * What two clients share, as a line of the picture.
 *
 * @param link what may be behind it, which nobody has entered; its number is below 0
 */
public record Tie(Link link, List<Reason> reasons) {
  public Tie {
    reasons = List.copyOf(reasons);
  }

  /** Of what was found; the number tells it from others in the same picture. */
  public static Tie of(Suggestion found, int number) {
    var from = found.lowIsFrom() ? found.low() : found.high();
    var to = found.other(from);
    var link =
        new Link(
            new LinkId(-1 - number),
            from,
            to,
            found.type(),
            null,
            null,
            null,
            null,
            Link.Status.SUSPECTED,
            "",
            "",
            1);
    return new Tie(link, found.reasons());
  }

  /** Whether a line of the picture is what two share and no link. */
  public static boolean is(Link line) {
    return line.id().value() < 0;
  }
}
