package org.branchbook.ui.graph.drawing;

import java.util.List;
import java.util.function.Consumer;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.Difference.Fate;
import org.branchbook.ui.graph.scene.Folded;
import org.branchbook.ui.graph.scene.Tie;
import org.branchbook.ui.kit.raster.Brush;

/** Draws a frame: links first, those in focus over the others, then clients. */
public final class Painter implements Consumer<Brush> {
  /** From here on a client shows what he is by a pictogram. */
  private static final float NEAR = 7;

  private static final float DIM = 0.22f;

  private final Frame frame;
  private final Inks inks;
  private final List<Names.Name> names;
  private final Pictograms pictograms;
  private final boolean plain;

  /** Of a frame in these colours with these names. */
  public Painter(Frame frame, Inks inks, List<Names.Name> names) {
    this.frame = frame;
    this.names = names;
    this.inks = inks;
    pictograms = new Pictograms(inks);
    // so many links are told apart by colour alone
    plain =
        frame.moving() && frame.shown().links().size() > 600
            || frame.shown().links().size() > 4000 && frame.camera().scale() < 40;
  }

  @Override
  public void accept(Brush brush) {
    brush.clear(inks.paper());
    new Blobs(frame, inks).draw(brush);
    var look = frame.look();
    int links = frame.shown().from().length;
    boolean focused = !look.dim().isEmpty();
    if (plain && !focused && !look.comparing() && look.off().isEmpty() && look.way().isEmpty())
      crowd(brush);
    else links(brush, look, links, focused);
    int nodes = frame.shown().size();
    for (int i = 0; i < nodes; i++) if (look.dim().get(i)) node(brush, i);
    for (int i = 0; i < nodes; i++) if (!look.dim().get(i)) node(brush, i);
    for (var name : names) if (name.away()) leads(brush, name);
    for (var name : names) ground(brush, name);
  }

  /** All links alike, thin and pale: as fast as it goes. */
  private void crowd(Brush brush) {
    var shown = frame.shown();
    var x = frame.spots().x;
    var y = frame.spots().y;
    var pale = new int[inks.families().length];
    for (int i = 0; i < pale.length; i++) pale[i] = Inks.pale(inks.families()[i], crowded());
    var from = shown.from();
    var to = shown.to();
    var families = shown.families();
    for (int i = 0; i < from.length; i++)
      brush.line(x[from[i]], y[from[i]], x[to[i]], y[to[i]], 1, pale[families[i]]);
  }

  private void links(Brush brush, Look look, int links, boolean focused) {
    for (int i = 0; i < links; i++)
      if (!look.off().get(i) && !look.way().get(i) && focused && dim(i)) link(brush, i, true);
    for (int i = 0; i < links; i++)
      if (!look.off().get(i) && !look.way().get(i) && !(focused && dim(i))) link(brush, i, false);
    for (int i = 0; i < links; i++) if (look.way().get(i)) link(brush, i, false);
  }

  /** A line from a client to his name that stands away from him. */
  private void leads(Brush brush, Names.Name name) {
    float x = frame.spots().x[name.node()];
    float y = frame.spots().y[name.node()];
    float nearX = (float) name.nearX(x);
    float nearY = (float) name.nearY(y);
    float far = (float) Math.hypot(nearX - x, nearY - y);
    // from the client's edge on
    float edge = frame.spots().radius[name.node()] / Math.max(1, far);
    float fromX = x + (nearX - x) * edge;
    float fromY = y + (nearY - y) * edge;
    brush.line(fromX, fromY, nearX, nearY, 1, Inks.pale(inks.text(), 0.6f));
  }

  /** Links pass under a name, hardly to be seen. */
  private void ground(Brush brush, Names.Name name) {
    brush.box(
        (float) (name.x() + name.width() / 2),
        (float) (name.y() + Names.HEIGHT / 2),
        (float) name.width() / 2 + 2,
        (float) Names.HEIGHT / 2 - 0.5f,
        4,
        Inks.pale(inks.paper(), 0.8f));
  }

  private boolean dim(int link) {
    return frame.look().dim().get(frame.shown().from()[link])
        || frame.look().dim().get(frame.shown().to()[link]);
  }

  private void link(Brush brush, int i, boolean dim) {
    var shown = frame.shown();
    var spots = frame.spots();
    int from = shown.from()[i];
    int to = shown.to()[i];
    float x0 = spots.x[from];
    float y0 = spots.y[from];
    float x1 = spots.x[to];
    float y1 = spots.y[to];
    var link = shown.links().get(i);
    var family = link.type().family;
    var mark = shown.marks().get(i);
    int ink = ink(family.ordinal(), mark);
    boolean way = frame.look().way().get(i);
    ink = Inks.pale(ink, way ? 1 : strength(link, mark, dim));
    float thick = way ? 3 : thick(link, mark);
    if (plain) {
      brush.line(x0, y0, x1, y1, Math.min(thick, way ? 3 : 1), ink);
      return;
    }
    if (shown.lanes()[i] == 0 && shown.bends()[i].length == 0) {
      if (!brush.touches(Math.min(y0, y1) - 12, Math.max(y0, y1) + 12)) return;
      stroke(brush, x0, y0, x1, y1, thick, ink, pattern(link, mark), 0);
      arrow(brush, link, x0, y0, x1, y1, to, ink, thick);
      return;
    }
    bent(brush, link, i, to, thick, ink);
  }

  /** Green what has come, red what is gone, amber what has another share; else its family's. */
  private int ink(int family, Folded.Mark mark) {
    if (mark.tie()) return inks.shared();
    return switch (mark.fate()) {
      case SAME -> inks.families()[family];
      case ADDED -> inks.changes()[0];
      case ENDED -> inks.changes()[1];
      case SHARE -> inks.changes()[2];
    };
  }

  private float strength(Link link, Folded.Mark mark, boolean dim) {
    float strength = dim ? DIM : plain ? crowded() : 0.85f;
    if (frame.look().comparing())
      return switch (mark.fate()) {
        case SAME -> strength * 0.35f;
        case ENDED -> strength * 0.8f;
        case ADDED, SHARE -> dim ? strength : 1;
      };
    // what has ended is a shadow of itself
    boolean over = link.until() != null && link.until().isBefore(frame.look().day());
    return !plain && over ? strength * 0.5f : strength;
  }

  /** So many links are pale, that one sees where they are many. */
  private float crowded() {
    int links = frame.shown().links().size();
    return links > 15_000 ? 0.3f : links > 4_000 ? 0.45f : 0.7f;
  }

  private void bent(Brush brush, Link link, int i, int to, float thick, int ink) {
    var way = Lines.points(frame, i);
    var mark = frame.shown().marks().get(i);
    float run = 0;
    for (int k = 0; k + 3 < way.length; k += 2) {
      stroke(
          brush, way[k], way[k + 1], way[k + 2], way[k + 3], thick, ink, pattern(link, mark), run);
      run += (float) Math.hypot(way[k + 2] - way[k], way[k + 3] - way[k + 1]);
    }
    int last = way.length - 4;
    arrow(brush, link, way[last], way[last + 1], way[last + 2], way[last + 3], to, ink, thick);
  }

  /** One that stands for several the thicker, one that is new somewhat. */
  private static float thick(Link link, Folded.Mark mark) {
    float more = mark.links() > 1 ? Math.min(3, 0.8f * (float) Math.sqrt(mark.links())) : 0;
    boolean fresh = mark.fate() == Fate.ADDED || mark.fate() == Fate.SHARE;
    return mark.tie() ? 1.6f : Math.max(thick(link), fresh ? 2.4f : 0) + more;
  }

  /** Ownership by its share, from 1 to 4 pixels; all else thin. */
  private static float thick(Link link) {
    var share = link.share() == null ? link.votes() : link.share();
    return link.type().family == LinkType.Family.OWNERSHIP && share != null
        ? 1.8f + 2.2f * Math.min(1, share.floatValue() / 100)
        : link.type().family == LinkType.Family.WORK ? 1.1f : 1.6f;
  }

  /**
   * Full for ownership and, thinner, for work; dots for kinship, dashes for money; what is only
   * suspected is drawn with wide gaps, what two share by dash and dot.
   */
  private static float[] pattern(Link link, Folded.Mark mark) {
    if (mark.tie()) return SHARED;
    if (mark.fate() == Fate.ENDED) return ENDED;
    if (mark.fate() == Fate.ADDED) return PATTERNS[0];
    if (link.status() == Link.Status.SUSPECTED) return SUSPECTED;
    return PATTERNS[link.type().family.ordinal()];
  }

  private static final float[] SUSPECTED = {4, 7};
  private static final float[] ENDED = {5, 4};
  private static final float[] SHARED = {7, 3, 2, 3};
  private static final float[][] PATTERNS = {{}, {}, {2, 4}, {8, 4}};

  /** A piece of a link that begins so far along it. */
  private static void stroke(
      Brush brush,
      float x0,
      float y0,
      float x1,
      float y1,
      float thick,
      int ink,
      float[] pattern,
      float run) {
    float dx = x1 - x0;
    float dy = y1 - y0;
    float length = (float) Math.sqrt(dx * dx + dy * dy);
    if (pattern.length == 0 || length > 4000) {
      brush.line(x0, y0, x1, y1, thick, ink);
      return;
    }
    if (!brush.touches(Math.min(y0, y1) - 2, Math.max(y0, y1) + 2)) return;
    float whole = 0;
    for (float part : pattern) whole += part;
    float at = -(run % whole);
    for (int k = 0; at < length; k = (k + 1) % pattern.length) {
      float end = at + pattern[k];
      if (k % 2 == 0 && end > 0) {
        float a = Math.max(0, at) / length;
        float b = Math.min(length, end) / length;
        brush.line(x0 + dx * a, y0 + dy * a, x0 + dx * b, y0 + dy * b, thick, ink);
      }
      at = end;
    }
  }

  /** A head where the link's "to" end is, at the client's edge. */
  private void arrow(
      Brush brush,
      Link link,
      float x0,
      float y0,
      float x1,
      float y1,
      int to,
      int ink,
      float thick) {
    float radius = frame.spots().radius[to];
    if (link.type().mutual || Tie.is(link) || radius < 6) return;
    float dx = x1 - x0;
    float dy = y1 - y0;
    float length = (float) Math.sqrt(dx * dx + dy * dy);
    float head = Math.min(5 + thick, radius);
    if (length < head) return;
    dx /= length;
    dy /= length;
    float edge = radius + 1.5f;
    if (!frame.shown().person(to))
      // a square reaches farther at its corners
      edge = Math.min(radius * 1.3f, radius * 0.9f / Math.max(Math.abs(dx), Math.abs(dy))) + 1.5f;
    float tipX = x1 - dx * edge;
    float tipY = y1 - dy * edge;
    float wide = head * 0.55f;
    brush.polygon(
        new float[] {tipX, tipX - dx * head - dy * wide, tipX - dx * head + dy * wide},
        new float[] {tipY, tipY - dy * head + dx * wide, tipY - dy * head - dx * wide},
        3,
        Inks.between(inks.paper(), ink, (ink >>> 24) / 255f));
  }

  private void node(Brush brush, int i) {
    var spots = frame.spots();
    float x = spots.x[i];
    float y = spots.y[i];
    float r = spots.radius[i];
    var look = frame.look();
    if (!brush.touches(y - r - 8, y + r + 8)) return;
    var shown = frame.shown();
    boolean person = shown.person(i);
    boolean dim = look.dim().get(i);
    boolean bundle = shown.bundle(i);
    int ink = shown.hidden(i) ? inks.quiet() : person ? inks.person() : inks.organisation();
    int fill = person ? inks.personFill() : inks.organisationFill();
    if (bundle) {
      ink = inks.bundle();
      fill = inks.bundleFill();
    } else if (shown.hidden(i)) fill = inks.hiddenFill();
    else if (shown.hollow(i)) fill = inks.paper();
    if (dim) {
      ink = Inks.between(inks.paper(), ink, DIM + 0.1f);
      fill = Inks.between(inks.paper(), fill, 0.5f);
    }
    if (look.found().get(i)) ring(brush, person || bundle, x, y, r + 5, 3, inks.found());
    if (look.chosen().get(i)) ring(brush, person || bundle, x, y, r + 4, 2, inks.chosen());
    if (look.here() == i && !look.chosen().get(i))
      ring(brush, person || bundle, x, y, r + 7, 1.5f, inks.chosen());
    if (r < NEAR) {
      small(brush, i, person, x, y, r, ink);
      return;
    }
    float edge = Math.clamp(r / 8, 1.2f, 2f);
    if (bundle) {
      pictograms.bundle(brush, x, y, r, edge, ink, fill);
    } else if (person) {
      brush.disc(x, y, r, fill);
      brush.ring(x, y, r, edge, ink);
      pictograms.person(brush, x, y, r, ink);
    } else {
      float half = r * 0.9f;
      brush.box(x, y, half, half, r * 0.28f, fill);
      brush.frame(x, y, half, half, r * 0.28f, edge, ink);
      pictograms.organisation(brush, x, y, r, ink, fill);
    }
    if (shown.vip(i) && !dim) pictograms.star(brush, x + r * 0.72f, y - r * 0.72f, r * 0.36f);
    if (look.pinned().get(i)) pictograms.pin(brush, x - r * 0.72f, y - r * 0.72f, r * 0.26f);
  }

  /** Far away a shape and its colour are enough; who is no client is hollow there too. */
  private void small(Brush brush, int i, boolean person, float x, float y, float r, int ink) {
    boolean hollow = r > 2.5f && frame.shown().hollow(i);
    if (frame.shown().bundle(i)) pictograms.six(brush, x, y, r * 1.1f, ink);
    else if (person) {
      brush.disc(x, y, r, hollow ? inks.paper() : ink);
      if (hollow) brush.ring(x, y, r, 1, ink);
    } else {
      float half = r * 0.9f;
      brush.box(x, y, half, half, r * 0.2f, hollow ? inks.paper() : ink);
      if (hollow) brush.frame(x, y, half, half, r * 0.2f, 1, ink);
    }
  }

  private static void ring(
      Brush brush, boolean person, float x, float y, float r, float thick, int ink) {
    if (person) brush.ring(x, y, r, thick, ink);
    else brush.frame(x, y, r * 0.95f, r * 0.95f, r * 0.28f, thick, ink);
  }
}
