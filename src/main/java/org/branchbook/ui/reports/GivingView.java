package org.branchbook.ui.reports;

import java.util.List;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.quality.PutRight.Proposal;
import org.branchbook.reports.quality.QualityFigures.Given;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** Over a list that can be put right: how far its tasks are, and giving them. */
final class GivingView extends VBox {
  private final Giving model;
  private final Words words;

  GivingView(Giving model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    setId("giving");
    getStyleClass().add("giving");
    While.shown(this, model.proposal(), _ -> fill());
    While.shown(this, model.progress(), _ -> fill());
  }

  private void fill() {
    getChildren().clear();
    setVisible(model.possible());
    setManaged(model.possible());
    if (!model.possible()) return;
    var proposal = model.proposal().get();
    progress(model.progress().get());
    if (proposal == null) {
      var give = Parts.button("give", "fth-check-square", words.say("reports.give"), model::begin);
      give.setAccessibleText(words.say("reports.give.hint"));
      getChildren().add(Parts.row(give, Parts.note("G")));
    } else propose(proposal);
  }

  private void progress(List<Given> given) {
    long tasks = given.stream().mapToLong(Given::tasks).sum();
    if (tasks == 0) return;
    long done = given.stream().mapToLong(Given::done).sum();
    var line = Parts.paragraph(words.say(Text.of("reports.given.progress", done, tasks)));
    line.setId("given");
    getChildren().add(line);
  }

  private void propose(Proposal proposal) {
    var what =
        Parts.paragraph(
            words.say(Text.of("reports.give.what", proposal.tasks(), proposal.clients())));
    what.setId("give-what");
    getChildren().add(what);
    if (proposal.unowned() > 0)
      getChildren()
          .add(Parts.paragraph(words.say(Text.of("reports.give.unowned", proposal.unowned()))));
    var due =
        new Field(words.say("reports.give.due"), new DayPicker("give-due", model.due, words))
            .width(136);
    var give = Parts.primary("give-now", words.say("reports.give.now"), model::give);
    give.setDisable(proposal.tasks() == 0);
    var leave = Parts.button("give-not", words.say("reports.give.not"), model::leave);
    var buttons = Parts.row(give, leave, Parts.note(Keys.SAVE.label()));
    getChildren().addAll(due, buttons);
  }
}
