package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientId;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.Together;
import org.jspecify.annotations.Nullable;

/** One task to everybody who answers for clients in a picture, with the second person's word. */
final class GivingTasks {
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  private final GraphModel model;

  GivingTasks(GraphModel model) {
    this.model = model;
  }

  /** Gives the tasks about those who are selected and may be seen. */
  void give(String title, @Nullable LocalDate due) {
    var clients = model.open(model.chosen.get());
    if (title.isBlank()) problem.set(Text.of("graph.tasks.noTitle"));
    else if (due == null) problem.set(Text.of("graph.tasks.noDay"));
    else if (!clients.isEmpty()) give(clients, title.strip(), due);
  }

  private void give(List<ClientId> clients, String title, LocalDate due) {
    problem.set(null);
    var notices = model.around().notices();
    model
        .around()
        .background()
        .run(
            () -> model.work().doing().give().run(model.asker(), clients, title, due),
            outcome -> {
              switch (outcome) {
                case Together.Done(int given, _, var undo) -> {
                  model.form.set(null);
                  notices.did(
                      Text.of("graph.tasks.given", given),
                      model.around().background(),
                      () ->
                          model.work().doing().undo().run(model.asker(), undo)
                                      instanceof UndoTasks.Undone.Done(_, int kept)
                                  && kept == 0
                              ? new Undone.Done()
                              : new Undone.Changed(""),
                      () -> {});
                }
                case Together.NeedsSecond(var request) ->
                    model.around().second().accept(request, () -> give(clients, title, due));
                case Together.NeedsReason(_, var why) -> problem.set(why);
                case Together.Wrong(var why) -> problem.set(why);
                case Together.Refused(var why) -> problem.set(why);
              }
            },
            e -> notices.failed(e, Text.of("links.failed")));
  }
}
