import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;

/**
 * Has Gephi's ForceAtlas2 place a graph, in a process of its own with Gephi's jar: the first line
 * of the file is the number of nodes, each other line a link. Writes the places, and first the
 * seconds of its second, warm round.
 */
class ForceAtlas {
  public static void main(String[] args) throws Exception {
    var lines = Files.readAllLines(Path.of(args[0]));
    int rounds = Integer.parseInt(args[2]);
    int size = Integer.parseInt(lines.getFirst());
    var model = GraphModel.Factory.newInstance();
    var graph = model.getUndirectedGraph();
    var nodes = new Node[size];
    for (int i = 0; i < size; i++) {
      nodes[i] = model.factory().newNode(String.valueOf(i));
      graph.addNode(nodes[i]);
    }
    for (var line : lines.subList(1, lines.size())) {
      var ends = line.split(" ");
      graph.addEdge(
          model
              .factory()
              .newEdge(nodes[Integer.parseInt(ends[0])], nodes[Integer.parseInt(ends[1])], false));
    }
    place(model, nodes, Math.min(rounds, 100));
    double seconds = place(model, nodes, rounds);
    try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
      out.println(seconds);
      for (var node : nodes) out.println(node.x() + " " + node.y());
    }
    System.exit(0);
  }

  private static double place(GraphModel model, Node[] nodes, int rounds) {
    var random = new Random(1);
    for (var node : nodes) node.setPosition(random.nextFloat() * 1000, random.nextFloat() * 1000);
    var layout = new ForceAtlas2(new ForceAtlas2Builder());
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setThreadsCount(2);
    layout.initAlgo();
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) layout.goAlgo();
    double seconds = (System.nanoTime() - start) / 1e9;
    layout.endAlgo();
    return seconds;
  }
}
