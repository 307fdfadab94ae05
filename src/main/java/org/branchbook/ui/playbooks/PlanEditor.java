package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Tier;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Exit;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Trigger;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;

/** What a playbook is called, what begins it and what ends it before its time, to be written. */
final class PlanEditor extends VBox {
  private final LibraryModel model;
  private final Words words;
  private final FlowPane triggers = new FlowPane(8, 8);

  PlanEditor(LibraryModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("playbook-plan-editor");
    var name = text("playbook-name", p().name(), n -> change(n, p().about()));
    var about = text("playbook-about", p().about(), a -> change(p().name(), a));
    var named = new Field(words.say("playbooks.plan.name"), name);
    named.setPrefWidth(260);
    var said = new Field(words.say("playbooks.plan.about"), about);
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(Parts.row(named, said), triggers, exits());
    fill();
  }

  private Plan p() {
    return Objects.requireNonNull(model.plan.get());
  }

  private TextField text(String id, Phrase before, Consumer<Phrase> change) {
    var field = new TextField(before.in(words.language()));
    field.setId(id);
    field.textProperty().subscribe((_, now) -> change.accept(Said.edited(before, now, words)));
    return field;
  }

  private void change(Phrase name, Phrase about) {
    model.change(new Plan(name, about, p().triggers(), p().steps(), p().exits()));
  }

  private void begins(List<Trigger> all) {
    model.change(new Plan(p().name(), p().about(), all, p().steps(), p().exits()));
    fill();
  }

  /** Each trigger as a chip that can be taken away, and a menu of those that can be added. */
  private void fill() {
    triggers.getChildren().setAll(Parts.muted(words.say("playbooks.plan.begins")));
    var shelved = model.chosen.get();
    if (shelved != null)
      Said.byProgram(shelved.playbook(), words)
          .ifPresent(
              said -> {
                var one = Parts.row(new Label(said));
                one.getStyleClass().add("playbook-trigger");
                triggers.getChildren().add(one);
              });
    for (var trigger : p().triggers()) {
      var chip = new Label(Said.trigger(trigger, words));
      var drop =
          Icons.button(
              "fth-x",
              words.say("playbooks.line.remove"),
              () -> begins(p().triggers().stream().filter(t -> !t.equals(trigger)).toList()));
      drop.getStyleClass().add("small");
      var one = Parts.row(chip);
      if (trigger.what().timed()) one.getChildren().addAll(days(trigger), tiers(trigger));
      one.getChildren().add(drop);
      one.getStyleClass().add("playbook-trigger");
      triggers.getChildren().add(one);
    }
    var add = new MenuButton(words.say("playbooks.plan.addBeginning"));
    add.setId("playbook-add-beginning");
    for (var what : Beginning.values())
      if (what.watched()) {
        var item = new MenuItem(words.say("playbooks.beginning.line." + what, 10));
        item.setOnAction(
            _ -> {
              var all = new ArrayList<>(p().triggers());
              all.add(new Trigger(what, what.timed() ? 10 : 0, Set.of()));
              begins(all);
            });
        add.getItems().add(item);
      }
    triggers.getChildren().add(add);
  }

  private Node days(Trigger trigger) {
    var field = new TextField(Integer.toString(trigger.days()));
    field.setPrefWidth(52);
    field.setAccessibleText(words.say("playbooks.step.days"));
    field.setOnAction(_ -> put(trigger, field));
    field
        .focusedProperty()
        .subscribe(
            (_, has) -> {
              if (!has) put(trigger, field);
            });
    return field;
  }

  private void put(Trigger trigger, TextField field) {
    if (!field.getText().strip().matches("\\d{1,3}")) return;
    int days = Integer.parseInt(field.getText().strip());
    if (days != trigger.days()) put(trigger, new Trigger(trigger.what(), days, trigger.tiers()));
  }

  private void put(Trigger before, Trigger now) {
    begins(p().triggers().stream().map(t -> t.equals(before) ? now : t).toList());
  }

  private Node tiers(Trigger trigger) {
    var all = Parts.row();
    for (var tier : Tier.values()) {
      var box = new CheckBox(tier.name());
      box.setSelected(trigger.tiers().contains(tier));
      box.setOnAction(
          _ -> {
            var tiers = new HashSet<>(trigger.tiers());
            if (box.isSelected()) tiers.add(tier);
            else tiers.remove(tier);
            put(trigger, new Trigger(trigger.what(), trigger.days(), tiers));
          });
      all.getChildren().add(box);
    }
    return all;
  }

  private Node exits() {
    var all = new FlowPane(12, 4);
    all.getChildren().add(Parts.muted(words.say("playbooks.plan.ends")));
    for (var exit : Exit.values()) {
      var box = new CheckBox(words.say("playbooks.exit.short." + exit));
      box.setSelected(p().exits().contains(exit));
      box.setOnAction(
          _ -> {
            var exits = new HashSet<>(p().exits());
            if (box.isSelected()) exits.add(exit);
            else exits.remove(exit);
            model.change(new Plan(p().name(), p().about(), p().triggers(), p().steps(), exits));
          });
      all.getChildren().add(box);
    }
    return all;
  }
}
