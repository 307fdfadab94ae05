package org.branchbook.ui.staff;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.While;

/** The table of rights: a row a privilege, a column a role, in each cell how far it reaches. */
final class RightsView extends VBox {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final RightsModel model;
  private final Words words;

  RightsView(RightsModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("rights");
    var head = columns();
    head.getStyleClass().add("rights-head");
    int column = 1;
    for (var role : Role.values()) {
      var name = Parts.note(Sentence.begin(words.name("staff.role", role), words));
      name.setWrapText(true);
      name.setMinHeight(USE_PREF_SIZE);
      head.add(name, column++, 0);
    }
    var table = columns();
    table.getStyleClass().add("rights-table");
    int row = 0;
    for (var privilege : Privilege.values()) {
      if (privilege == Privilege.STAFF_READ)
        table.add(Parts.group(words.say("staff.rights.whole")), 0, row++, 7, 1);
      if (privilege == Privilege.CLIENT_CREATE)
        table.add(Parts.group(words.say("staff.rights.graded")), 0, row++, 7, 1);
      table.add(new Label(Sentence.begin(words.name("staff.privilege", privilege), words)), 0, row);
      column = 1;
      for (var role : Role.values()) table.add(cell(role, privilege), column++, row);
      row++;
    }
    var scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll, foot());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (Keys.SAVE.keys().match(e)) model.save();
          else if (Keys.BACK.keys().match(e)) model.revert();
          else return;
          e.consume();
        });
    While.entering(this, model::load);
  }

  private static GridPane columns() {
    var grid = new GridPane(4, 4);
    grid.getColumnConstraints().add(new ColumnConstraints(280));
    for (int i = 0; i < Role.values().length; i++)
      grid.getColumnConstraints().add(new ColumnConstraints(140));
    return grid;
  }

  private Button cell(Role role, Privilege privilege) {
    var cell = new Button();
    cell.setId("right-" + role + "-" + privilege);
    cell.getStyleClass().setAll("reach");
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setDisable(!model.editable());
    cell.setOnAction(_ -> model.turn(role, privilege));
    cell.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          var at = "01234".indexOf(e.getText());
          var all = RightsModel.reaches(privilege);
          if (e.getText().isEmpty() || at < 0 || at >= all.size()) return;
          model.set(role, privilege, all.get(at));
          e.consume();
        });
    While.shown(
        cell,
        model.reach(role, privilege),
        reach -> {
          var text = text(privilege, reach);
          cell.setText(reach == Reach.NONE ? "–" : text);
          cell.setAccessibleText(
              words.name("staff.role", role)
                  + ", "
                  + words.name("staff.privilege", privilege)
                  + ": "
                  + text);
          for (var r : Reach.values())
            cell.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(r.name().toLowerCase(Locale.ROOT)), r == reach);
        });
    While.shown(
        cell,
        model.changes(),
        _ -> cell.pseudoClassStateChanged(CHANGED, model.changed(role, privilege)));
    return cell;
  }

  private String text(Privilege privilege, Reach reach) {
    if (privilege.graded || reach == Reach.NONE) return words.name("staff.reach", reach);
    return words.say("staff.rights.yes");
  }

  private Node foot() {
    var error = new ErrorLine("rights-error", model.error(), words);
    var count = Parts.muted("");
    count.setId("rights-changes");
    var revert = Parts.button("revert-rights", words.say("staff.team.revert"), model::revert);
    var save = Parts.primary("save-rights", words.say("staff.rights.save"), model::save);
    While.shown(
        this,
        model.changes(),
        n -> {
          count.setText(
              n.intValue() == 0
                  ? words.say("staff.rights.how")
                  : words.say("staff.rights.changes", n));
          save.setDisable(n.intValue() == 0);
          revert.setDisable(n.intValue() == 0);
        });
    var foot = new HBox(8, count, error, Parts.gap(), revert, save);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("foot-bar");
    if (!model.editable()) foot.getChildren().setAll(Parts.muted(words.say("staff.rights.see")));
    return foot;
  }
}
