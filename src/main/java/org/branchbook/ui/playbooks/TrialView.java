package org.branchbook.ui.playbooks;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.playbooks.acts.TryPlaybook.Tried;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** How often a playbook would have begun in the last three months, by day and department. */
final class TrialView extends VBox {
  private static final double HEIGHT = 120;
  private static final double BAR = 6;

  private final LibraryModel model;
  private final Words words;

  TrialView(LibraryModel model, Words words) {
    super(12);
    this.model = model;
    this.words = words;
    setId("playbook-trial");
    getStyleClass().add("playbook-figures");
    While.shown(this, model.tried, this::fill);
  }

  private void fill(@Nullable Tried now) {
    getChildren().clear();
    if (now == null) return;
    var plan = model.plan.get();
    boolean byItself = plan != null && !plan.triggers().isEmpty();
    if (!byItself) {
      getChildren()
          .add(
              new EmptyState(
                  "fth-calendar",
                  words.say("playbooks.trial.never"),
                  words.say("playbooks.trial.never.do")));
      return;
    }
    var head =
        Parts.section(
            words.say(
                "playbooks.trial.would",
                now.all(),
                words.date(now.first()),
                words.date(now.last())));
    head.setId("playbook-trial-head");
    var ends =
        Parts.row(
            Parts.note(words.date(now.first())), Parts.gap(), Parts.note(words.date(now.last())));
    var chart = new VBox(4, days(now), ends);
    chart.setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(head, chart);
    now.each().entrySet().stream()
        .sorted(Map.Entry.<DepartmentId, Integer>comparingByValue().reversed())
        .forEach(
            e -> {
              var figure = new Label(words.number(e.getValue()));
              figure.getStyleClass().add("figure");
              figure.setMinWidth(56);
              figure.setAlignment(Pos.CENTER_RIGHT);
              getChildren().add(Parts.row(figure, new Label(name(e.getKey()))));
            });
  }

  private String name(DepartmentId id) {
    return model.departments.stream()
        .filter(d -> d.id().equals(id))
        .map(Department::name)
        .findFirst()
        .orElse("");
  }

  private HBox days(Tried now) {
    var bars = new HBox(2);
    bars.setId("playbook-trial-days");
    bars.setAlignment(Pos.BOTTOM_LEFT);
    bars.setMinHeight(HEIGHT);
    int most = 1;
    for (var day = now.first(); !day.isAfter(now.last()); day = day.plusDays(1))
      most = Math.max(most, now.on(day));
    for (var day = now.first(); !day.isAfter(now.last()); day = day.plusDays(1)) {
      int many = now.on(day);
      var bar = new Label();
      bar.getStyleClass().add(many == 0 ? "playbook-bar-none" : "playbook-bar");
      double height = Math.max(2, HEIGHT * many / most);
      bar.setMinSize(BAR, height);
      bar.setMaxSize(BAR, height);
      Parts.hint(bar, words.date(day) + ": " + words.number(many));
      bars.getChildren().add(bar);
    }
    return bars;
  }
}
