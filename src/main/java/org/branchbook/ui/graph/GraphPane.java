package org.branchbook.ui.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.layout.Placing;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.ui.graph.drawing.Camera;
import org.branchbook.ui.graph.drawing.Frame;
import org.branchbook.ui.graph.drawing.Inks;
import org.branchbook.ui.graph.drawing.Lines;
import org.branchbook.ui.graph.drawing.Look;
import org.branchbook.ui.graph.drawing.Names;
import org.branchbook.ui.graph.drawing.Painter;
import org.branchbook.ui.graph.drawing.Swatches;
import org.branchbook.ui.graph.scene.Called;
import org.branchbook.ui.graph.scene.Folded;
import org.branchbook.ui.graph.scene.Scene;
import org.branchbook.ui.graph.scene.Shown;
import org.branchbook.ui.graph.scene.Sizes;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.raster.Raster;
import org.jspecify.annotations.Nullable;

/** The picture itself: drawn anew whenever something of it changes, at most once a beat. */
final class GraphPane extends Region {
  private static final int CROWD = 2000;
  private final GraphModel model;
  private final Words words;
  private final ImageView picture = new ImageView();
  private final Pane names = new Pane();
  private final Text ruler = new Text();
  private final Polygon lasso = new Polygon();
  private final Looks looks;
  private final Swatches swatches = new Swatches(this::requestLayout);
  private final Map<String, Double> widths = new HashMap<>();
  private final List<Text> pool = new ArrayList<>();
  private final Names.Writing writing = new Names.Writing(this::name, this::shared, this::wide);
  private @Nullable Raster raster;
  private double grain;
  private Shown shown = Shown.NOTHING;
  private Camera camera = new Camera(60, 0, 0);
  private Frame frame = Frame.of(Shown.NOTHING, Look.plain(new float[0], 1), camera, 1, 1, false);
  private float room = 1;
  private boolean moving;
  private boolean toFit;
  private int finest;
  private List<Names.Name> readable = List.of();
  private @Nullable Moves moves;

  /** Places on their way from where they were to where they are to be. */
  private final class Moves extends AnimationTimer {
    private final Shown end;
    private final Placing from;
    private final double length;
    private long begun;

    Moves(Placing from, Shown end, double length) {
      this.from = from;
      this.end = end;
      this.length = length;
    }

    @Override
    public void handle(long now) {
      if (begun == 0) begun = now;
      double t = Math.min(1, (now - begun) / 1e6 / length);
      float eased = (float) (1 - (1 - t) * (1 - t));
      if (t >= 1) {
        stop();
        moves = null;
        shown = end;
      } else {
        var at = end.places().copy();
        for (int i = 0; i < at.size(); i++) {
          at.x()[i] = from.x()[i] + (at.x()[i] - from.x()[i]) * eased;
          at.y()[i] = from.y()[i] + (at.y()[i] - from.y()[i]) * eased;
        }
        shown = end.at(at);
      }
      requestLayout();
    }
  }

  GraphPane(GraphModel model, Words words) {
    this.model = model;
    this.words = words;
    this.looks = new Looks(model, words);
    setId("graph-picture");
    getStyleClass().add("graph-picture");
    setFocusTraversable(true);
    names.setMouseTransparent(true);
    names.setManaged(false);
    ruler.getStyleClass().add("graph-name");
    ruler.setVisible(false);
    picture.setManaged(false);
    lasso.setManaged(false);
    lasso.setMouseTransparent(true);
    lasso.getStyleClass().add("graph-lasso");
    getChildren().addAll(swatches, picture, names, ruler, lasso);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setMinSize(0, 0);
    new Gestures(this, model);
    While.shown(this, model.shown, this::become);
    for (var value :
        List.<ObservableValue<?>>of(
            model.scene,
            model.chosen,
            model.here,
            model.questions.way,
            model.sought,
            model.hulls.groups,
            model.amounts.held,
            model.link.at)) While.shown(this, value, _ -> requestLayout());
    While.shown(
        this,
        model.fits,
        _ -> {
          // a new picture is worked with at once, by keys too
          requestFocus();
          toFit = true;
          requestLayout();
        });
    focusedProperty().subscribe(_ -> requestLayout());
  }

  /** Draws finer than the screen for a while; 0 as the screen does. */
  void grain(int finer) {
    finest = finer;
    layoutChildren();
  }

  /** The colours as the theme has them. */
  Inks inks() {
    return swatches.inks();
  }

  /** The names that can be read. */
  List<Names.Name> names() {
    return readable;
  }

  /** What somebody sees at the moment. */
  Frame frame() {
    return frame;
  }

  Camera camera() {
    return camera;
  }

  /** Looks at another part. */
  void look(Camera at) {
    camera = at;
    requestLayout();
  }

  /** Looks at the whole picture. */
  void fit() {
    toFit = true;
    requestLayout();
  }

  /** Brings a client into sight where he isn't. */
  void reveal(ClientId client) {
    int i = shown.indexOf(client);
    if (i < 0) return;
    double x = camera.x(shown.places().x()[i]);
    double y = camera.y(shown.places().y()[i]);
    double dx = x < 40 ? 80 - x : x > getWidth() - 40 ? getWidth() - 80 - x : 0;
    double dy = y < 40 ? 80 - y : y > getHeight() - 40 ? getHeight() - 80 - y : 0;
    if (dx != 0 || dy != 0) look(camera.moved(dx, dy));
  }

  void zoom(double factor) {
    look(camera.zoomed(factor, getWidth() / 2, getHeight() / 2));
  }

  /** Whether something is being moved by hand: names may wait where there are many. */
  void moving(boolean now) {
    moving = now;
    requestLayout();
  }

  /** The link under a point; null for none. */
  @Nullable Link linkAt(double x, double y) {
    int i = Lines.at(frame, x, y);
    return i < 0 ? null : shown.links().get(i);
  }

  /** Moves clients by hand, by so many pixels. */
  void drag(BitSet nodes, double dx, double dy) {
    var at = shown.places().copy();
    nodes.stream()
        .forEach(
            i -> {
              at.x()[i] += (float) (dx / camera.scale());
              at.y()[i] += (float) (dy / camera.scale());
            });
    shown = shown.at(at);
    requestLayout();
  }

  /** They stay where they were dragged. */
  void dropped(BitSet nodes) {
    var spots = new LinkedHashMap<ClientId, Scene.Spot>();
    nodes.stream()
        .forEach(
            i ->
                spots.put(
                    shown.clients().get(i).client(),
                    new Scene.Spot(shown.places().x()[i], shown.places().y()[i])));
    model.put(spots);
  }

  Polygon lasso() {
    return lasso;
  }

  private void become(Shown now) {
    var before = shown;
    room = Sizes.room(now.places());
    if (now.size() > before.size() && !seen(now)) toFit = true;
    if (moves != null) moves.stop();
    moves = null;
    if (now.clients().equals(before.clients()) || before.size() == 0 || !(Motion.most() > 0)) {
      shown = now;
      if (before.size() > 0
          && now.size() > 0
          && !same(before.places(), now.places())
          && Motion.most() > 0) move(before, now);
    } else move(before, now);
    requestLayout();
  }

  /** Whether the whole of a picture is in the window. */
  private boolean seen(Shown now) {
    var box = now.places().box();
    return camera.x(box.left()) > 0
        && camera.y(box.top()) > 0
        && camera.x(box.right()) < getWidth()
        && camera.y(box.bottom()) < getHeight();
  }

  private static boolean same(Placing one, Placing other) {
    return java.util.Arrays.equals(one.x(), other.x())
        && java.util.Arrays.equals(one.y(), other.y());
  }

  /** Who is new comes out of a neighbour who was there. */
  private void move(Shown before, Shown now) {
    var stood = new HashMap<ClientId, Integer>();
    for (int i = 0; i < before.size(); i++) stood.put(before.clients().get(i).client(), i);
    var from = now.places().copy();
    var known = new BitSet();
    for (int i = 0; i < now.size(); i++) {
      var was = stood.get(now.clients().get(i).client());
      if (was == null) continue;
      known.set(i);
      from.x()[i] = before.places().x()[was];
      from.y()[i] = before.places().y()[was];
    }
    if (known.isEmpty()) {
      shown = now;
      return;
    }
    for (int k = 0; k < now.from().length; k++) {
      int a = now.from()[k];
      int b = now.to()[k];
      int fresh = known.get(a) ? b : a;
      int old = known.get(a) ? a : b;
      if (known.get(fresh) || !known.get(old)) continue;
      from.x()[fresh] = from.x()[old];
      from.y()[fresh] = from.y()[old];
    }
    shown = now.at(from);
    moves = new Moves(from, now, Motion.most());
    moves.start();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = getWidth();
    double height = getHeight();
    if (width < 2 || height < 2 || getScene() == null) return;
    swatches.applyCss();
    ruler.applyCss();
    prepare(width, height);
    if (toFit) {
      toFit = false;
      camera = Camera.fit(model.shown.get().places().box(), width, height);
    }
    frame =
        Frame.of(
            shown,
            looks.of(shown, room, isFocused()),
            camera,
            width,
            height,
            moving || moves != null);
    boolean named = !(frame.moving() && shown.size() > CROWD);
    List<Names.Name> said = named ? Names.of(frame, width, height, first(), writing) : List.of();
    var drawn = raster;
    if (drawn != null) drawn.draw(model.work().cores(), new Painter(frame, swatches.inks(), said));
    readable = said;
    write(said);
  }

  private void prepare(double width, double height) {
    var window = getScene().getWindow();
    double scale = window == null ? 1 : Math.max(Math.max(1, finest), window.getOutputScaleX());
    var now = raster;
    if (now == null
        || scale != grain
        || now.width() != Math.round(width * scale)
        || now.height() != Math.round(height * scale)) {
      now = raster = new Raster(width, height, scale);
      grain = scale;
      picture.setImage(now.image());
      picture.setFitWidth(now.width() / scale);
      picture.setFitHeight(now.height() / scale);
    }
  }

  private void write(List<Names.Name> said) {
    while (pool.size() < said.size()) {
      var text = new Text();
      text.getStyleClass().add("graph-name");
      text.setTextOrigin(javafx.geometry.VPos.CENTER);
      pool.add(text);
      names.getChildren().add(text);
    }
    for (int i = 0; i < pool.size(); i++) {
      var text = pool.get(i);
      text.setVisible(i < said.size());
      if (i >= said.size()) continue;
      var name = said.get(i);
      if (!text.getText().equals(name.text())) text.setText(name.text());
      text.setX(name.x());
      text.setY(Math.round(name.y() + Names.HEIGHT / 2));
    }
  }

  private double wide(String text) {
    return widths.computeIfAbsent(
        text,
        t -> {
          ruler.setText(t);
          return ruler.getLayoutBounds().getWidth();
        });
  }

  /** What two share most tellingly, and that there is more. */
  private String shared(Folded.Mark mark) {
    var first = words.name("graph.shared", mark.shared().getFirst().ground());
    int more = mark.shared().size() - 1;
    return more == 0 ? first : first + " +" + more;
  }

  private String name(Neighbour client) {
    return Called.shortly(client, words);
  }

  /** Whose names matter most: the selected, the found, those on the way. */
  private BitSet first() {
    var first = new BitSet();
    first.or(frame.look().chosen());
    first.or(frame.look().found());
    if (frame.look().here() >= 0) first.set(frame.look().here());
    for (int i = frame.look().way().nextSetBit(0);
        i >= 0;
        i = frame.look().way().nextSetBit(i + 1)) {
      first.set(shown.from()[i]);
      first.set(shown.to()[i]);
    }
    return first;
  }
}
