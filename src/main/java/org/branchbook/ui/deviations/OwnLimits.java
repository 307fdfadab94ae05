package org.branchbook.ui.deviations;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Tier;
import org.branchbook.plans.deviations.OwnLimit;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** The limits that hold for some, a line for each; nothing where the general ones hold for all. */
final class OwnLimits extends VBox {
  private final TryModel model;
  private final Words words;

  OwnLimits(TryModel model, Words words) {
    super(4);
    this.model = model;
    this.words = words;
    setId("own-limits");
    managedProperty().bind(visibleProperty());
    While.shown(
        this,
        model.own,
        now -> {
          setVisible(!now.isEmpty());
          getChildren().setAll(now.stream().map(this::line).toList());
        });
  }

  private Node line(OwnLimit limit) {
    var whom = new Label(whom(limit.of()));
    whom.getStyleClass().add("own-limit");
    var said =
        Parts.muted(words.say("deviations.limit.said", limit.red(), limit.over(), limit.floor()));
    var row = Parts.row(whom, said, Parts.gap());
    row.setAlignment(Pos.CENTER_LEFT);
    if (model.maySwitch())
      row.getChildren()
          .add(
              Parts.button(
                  "limit-drop",
                  "fth-x",
                  words.say("deviations.limit.drop"),
                  () -> model.drop(limit)));
    return row;
  }

  private String whom(OwnLimit.For of) {
    var all = new ArrayList<String>();
    if (of.department() != null) all.add(model.named(of.department()));
    if (of.line() != null) all.add(words.name("clients.holding.kind", of.line()));
    if (of.tier() != null) all.add(tier(of.tier(), words));
    if (of.person() != null) all.add(person(of.person(), words));
    return all.stream().collect(Collectors.joining(" · "));
  }

  static String tier(Tier tier, Words words) {
    return words.say("deviations.limit.of.tier", words.name("clients.tier", tier));
  }

  static String person(boolean person, Words words) {
    return words.say(person ? "deviations.limit.persons" : "deviations.limit.organisations");
  }
}
