package org.branchbook.ui.groups;

import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.register.GroupEntry;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pick;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Over the list of groups: how many there are, and what is done with the chosen ones. */
final class RegisterActsView extends VBox {
  private final RegisterModel model;
  private final Words words;
  private final HBox bar = Parts.row();
  private final VBox asking = new VBox(8);
  private final ListChangeListener<GroupEntry> redraw = _ -> showAsking();

  RegisterActsView(RegisterModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("register-acts");
    getChildren().addAll(bar, asking);
    bar();
    model.chosen.addListener(new WeakListChangeListener<>(redraw));
    While.shown(this, model.acts.asking, _ -> showAsking());
  }

  private void bar() {
    var count = Parts.note("");
    count.setId("register-count");
    count.setMinWidth(0);
    While.shown(this, model.count(), many -> count.setText(counted(many)));
    bar.getChildren().addAll(count, Parts.gap());
    if (model.mayLead()) {
      var many = new SimpleObjectProperty<@Nullable Employee>();
      var pick =
          new Pick<>(
              "lead-many", words.say("groups.lead.give"), many, model.employees, Employee::name);
      pick.setMinWidth(USE_PREF_SIZE);
      pick.disableProperty().bind(Bindings.isEmpty(model.chosen));
      many.subscribe(
          chosen -> {
            if (chosen == null) return;
            model.acts.lead(List.copyOf(model.chosen), chosen);
            many.set(null);
          });
      bar.getChildren().add(pick);
    }
    if (model.mayAsk()) {
      var ask =
          Parts.button("ask-leads", "fth-check-square", words.say("groups.ask"), model.acts::begin);
      ask.disableProperty().bind(Bindings.isEmpty(model.chosen));
      ask.setMinWidth(USE_PREF_SIZE);
      bar.getChildren().add(ask);
    }
    if (model.mayExport())
      for (var format : RegisterView.FORMATS) {
        var save =
            Parts.button(
                RegisterView.id(format),
                "fth-download",
                format.name(),
                () -> model.export(format, words));
        save.setAccessibleText(words.say("groups.register.save", format.name()));
        save.setMinWidth(USE_PREF_SIZE);
        bar.getChildren().add(save);
      }
  }

  private String counted(@Nullable Integer many) {
    var register = model.register().get();
    if (many == null || register == null) return words.say("groups.register.reading");
    var at = register.counted().atZone(ZoneId.systemDefault());
    return words.say(
        "groups.register.count", many, "%02d:%02d".formatted(at.getHour(), at.getMinute()));
  }

  private void showAsking() {
    boolean on = model.acts.asking.get() && !model.chosen.isEmpty();
    asking.setVisible(on);
    asking.setManaged(on);
    asking.getChildren().clear();
    if (!on) return;
    long led = model.chosen.stream().filter(e -> e.lead() != null).count();
    var what =
        Parts.paragraph(
            led == 0
                ? words.say("groups.ask.nobody")
                : words.say("groups.ask.what", led, model.leads(), model.chosen.size() - led));
    what.setId("ask-what");
    var note = new TextField();
    note.setId("ask-note");
    note.textProperty().bindBidirectional(model.acts.note);
    var said = new Field(words.say("groups.ask.note"), note);
    HBox.setHgrow(said, Priority.ALWAYS);
    var due =
        new Field(words.say("groups.ask.due"), new DayPicker("ask-due", model.acts.due, words))
            .width(136);
    var give =
        Parts.primary(
            "ask-give",
            words.say("groups.ask.give"),
            () -> model.acts.give(List.copyOf(model.chosen)));
    give.setDisable(led == 0);
    var leave = Parts.button("ask-not", words.say("groups.ask.not"), model.acts::leave);
    asking
        .getChildren()
        .addAll(
            what, new HBox(8, said, due), Parts.row(give, leave, Parts.note(Keys.SAVE.label())));
  }
}
