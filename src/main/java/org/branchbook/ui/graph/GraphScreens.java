package org.branchbook.ui.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.scenes.SceneId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.graph.drawing.Unseen;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The linked clients as a picture. */
public final class GraphScreens {
  /** How many clients the picture begins with where nobody was asked for. */
  static final int FIRST = 150;

  /** As many as there may be around somebody with many links. */
  private static final int UNSEEN = 300;

  /** What was done so often is compiled by Java. */
  private static final int TIMES = 3;

  private final GraphModel model;

  /** The picture for somebody who is signed in. */
  public GraphScreens(GraphWork work, Asker asker, GraphSurroundings around) {
    model = new GraphModel(work, asker, around);
  }

  /** Whether somebody may see links at all. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.LINK_READ);
  }

  /** The section's nodes in a language. */
  public Parent section(Words words) {
    var view = new GraphView(model, words);
    view.getStylesheets()
        .add(
            Objects.requireNonNull(GraphScreens.class.getResource("/org/branchbook/css/graph.css"))
                .toExternalForm());
    return view;
  }

  /** Begins a picture with a client and all who are linked with him. */
  public void begin(ClientId client) {
    model.grow.begin(client);
  }

  /**
   * Draws what nobody sees, away from the screen, when there is nothing else to do: the first map
   * after a start would have all of this to load first.
   *
   * @param inSight whose neighbours are read for it; null to leave the store alone
   */
  public void readAhead(@Nullable ClientId inSight) {
    var work = model.work();
    var scope = model.scope();
    model
        .around()
        .background()
        .run(
            () -> {
              if (inSight != null)
                work.neighbourhoods().around(Set.of(inSight), GraphModel.MOST, scope);
              var invented = Unseen.invented(UNSEEN);
              for (int i = 0; i < TIMES; i++) Unseen.picture(invented, work.cores());
              return true;
            },
            _ -> {},
            Background::unforeseen);
  }

  /** Opens a picture that was kept. */
  public void open(SceneId scene) {
    model.kept.open(scene);
  }

  /** Links or clients were changed, by whomever: the map shows those on it as they stand. */
  public void changed(List<Change> changes) {
    if (model.shows(changes)) model.grow.reread();
  }

  /** Whom a contact or a task begun now is about: the one who is selected. */
  public Optional<ClientId> current() {
    var some = model.chosen.get();
    return some.size() == 1 ? Optional.of(some.iterator().next()) : Optional.empty();
  }

  GraphModel model() {
    return model;
  }
}
