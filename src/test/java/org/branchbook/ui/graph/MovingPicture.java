package org.branchbook.ui.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.branchbook.app.computer.Cores;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.layout.FreeLayout;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;
import org.branchbook.links.picture.InMemoryNeighbourhoods;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.ui.graph.drawing.Camera;
import org.branchbook.ui.graph.drawing.Frame;
import org.branchbook.ui.graph.drawing.Inks;
import org.branchbook.ui.graph.drawing.Look;
import org.branchbook.ui.graph.drawing.Painter;
import org.branchbook.ui.graph.scene.Shown;
import org.branchbook.ui.graph.scene.Sizes;
import org.branchbook.ui.kit.raster.Raster;

/**
 * 10,000 clients and 20,000 links, all of them moving in every frame, as the program draws them or
 * on JavaFX's own canvas: prints how long the frames took. A program of its own, since JavaFX
 * starts once in a process and has to be told to run as fast as it can.
 */
public final class MovingPicture {
  private static final int NODES = 10_000;
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private MovingPicture() {}

  /** Draws; {@code raster} or {@code canvas}, and how many frames. */
  public static void main(String[] args) {
    Application.launch(Shower.class, args);
  }

  /** The window. */
  public static final class Shower extends Application {
    private final Cores cores = new Cores();
    private final List<Double> frames = new ArrayList<>();
    private final List<Double> drawing = new ArrayList<>();
    private Shown shown;
    private int wanted;

    @Override
    public void start(Stage stage) {
      boolean canvas = getParameters().getRaw().getFirst().equals("canvas");
      wanted = Integer.parseInt(getParameters().getRaw().get(1));
      shown = shown();
      var pane = new Pane();
      stage.setScene(new Scene(pane, WIDTH, HEIGHT));
      var camera = Camera.fit(shown.places().box(), WIDTH, HEIGHT);
      if (canvas) onCanvas(pane, camera);
      else onRaster(pane, camera);
      stage.show();
    }

    private void onRaster(Pane pane, Camera camera) {
      var raster = new Raster(WIDTH, HEIGHT, 1);
      var view = new ImageView(raster.image());
      pane.getChildren().add(view);
      var look = Look.plain(Sizes.of(shown), Sizes.room(shown.places()));
      int[] families = {0xff1a7f37, 0xff6e7781, 0xffc84164, 0xfff3622d};
      var inks =
          new Inks(
              0xffffffff,
              0xff6e7781,
              0xff57606a,
              0xff0969da,
              0xffddf4ff,
              0xff9a42c8,
              0xffebd9f4,
              0xffeeeeee,
              families,
              0xff0969da,
              0xfffba71b,
              0xfffba71b,
              0xff41a9c9,
              0xffd9eef4,
              families,
              0xfff3622d,
              families);
      var still = shown.places();
      run(
          turn -> {
            var frame = Frame.of(shown.at(moved(still, turn)), look, camera, WIDTH, HEIGHT, true);
            raster.draw(cores, new Painter(frame, inks, List.of()));
          });
    }

    private void onCanvas(Pane pane, Camera camera) {
      var canvas = new Canvas(WIDTH, HEIGHT);
      pane.getChildren().add(canvas);
      var still = shown.places();
      run(
          turn -> {
            var at = moved(still, turn);
            var g = canvas.getGraphicsContext2D();
            g.setFill(Color.WHITE);
            g.fillRect(0, 0, WIDTH, HEIGHT);
            g.setStroke(Color.gray(0.5, 0.3));
            for (int i = 0; i < shown.from().length; i++) {
              int a = shown.from()[i];
              int b = shown.to()[i];
              g.strokeLine(
                  camera.x(at.x()[a]),
                  camera.y(at.y()[a]),
                  camera.x(at.x()[b]),
                  camera.y(at.y()[b]));
            }
            g.setFill(Color.BLUE);
            for (int i = 0; i < shown.size(); i++)
              g.fillOval(camera.x(at.x()[i]) - 2, camera.y(at.y()[i]) - 2, 4, 4);
          });
    }

    /** What draws one frame. */
    private interface Draw {
      void frame(int turn);
    }

    private void run(Draw draw) {
      new AnimationTimer() {
        private long last;
        private int turn;

        @Override
        public void handle(long now) {
          long begun = System.nanoTime();
          // the first frames warm up, an eighth of all
          if (last > 0 && turn > wanted / 8) frames.add((begun - last) / 1e6);
          last = begun;
          draw.frame(turn++);
          drawing.add((System.nanoTime() - begun) / 1e6);
          if (frames.size() < wanted) return;
          stop();
          var sorted = frames.stream().mapToDouble(f -> f).sorted().toArray();
          var drawn = drawing.stream().skip(wanted / 8).mapToDouble(f -> f).sorted().toArray();
          System.out.printf(
              Locale.ROOT,
              "MEDIAN %.3f%nP99 %.3f%nDRAWN %.3f%n",
              sorted[sorted.length / 2],
              sorted[(int) (sorted.length * 0.99)],
              drawn[drawn.length / 2]);
          cores.close();
          Platform.exit();
        }
      }.start();
    }

    /** Every client somewhere else than in the frame before. */
    private static Placing moved(Placing still, int turn) {
      var at = still.copy();
      for (int i = 0; i < at.size(); i++) {
        at.x()[i] += 0.3f * (float) Math.sin(turn * 0.13 + i);
        at.y()[i] += 0.3f * (float) Math.cos(turn * 0.11 + 2 * i);
      }
      return at;
    }

    private static Shown shown() {
      var random = new SplittableRandom(NODES);
      var clients = new ArrayList<Neighbour>();
      for (int i = 0; i < NODES; i++)
        clients.add(
            new Neighbour(
                new ClientId(i + 1),
                random.nextInt(3) > 0,
                "Client " + i,
                random.nextInt(8) > 0 ? Standing.CLIENT : Standing.PROSPECT,
                false,
                null,
                4));
      var links = new ArrayList<Link>();
      var types = LinkType.values();
      while (links.size() < 2 * NODES) {
        int a = random.nextInt(NODES) + 1;
        int b = random.nextInt(NODES) + 1;
        if (a != b)
          links.add(
              InMemoryNeighbourhoods.confirmed(
                  links.size() + 1,
                  new ClientId(a),
                  new ClientId(b),
                  types[random.nextInt(types.length)],
                  ""));
      }
      var loose = Shown.of(clients, links, Placing.nowhere(NODES), new float[0][]);
      var net = Net.of(NODES, loose.from(), loose.to());
      return loose.at(new FreeLayout(1).place(net));
    }
  }

  /** The figures of one run, by name. */
  public static java.util.Map<String, Double> run(List<String> java, String how, int frames)
      throws java.io.IOException {
    var command = new ArrayList<>(java);
    command.addAll(List.of(MovingPicture.class.getName(), how, String.valueOf(frames)));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var figures = new java.util.HashMap<String, Double>();
    var all = new StringBuilder();
    try (var reader = process.inputReader()) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        all.append(line).append('\n');
        var cells = line.split(" ");
        if (Arrays.asList("MEDIAN", "P99", "DRAWN").contains(cells[0]))
          figures.put(cells[0], Double.valueOf(cells[1]));
      }
    }
    if (figures.size() < 3) throw new IllegalStateException(all.toString());
    return figures;
  }
}
