package org.branchbook.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;

/** The long works under way, side by side, each with its progress and a way to stop it. */
public final class WorkStrip extends HBox {
  private static final int SHOWN = 2;

  private final LongWorks works;
  private final Words words;
  private final InvalidationListener follow = _ -> fill();

  /** A strip that follows these works. */
  public WorkStrip(LongWorks works, Words words) {
    super(16);
    this.works = works;
    this.words = words;
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("work-strip");
    works.running().addListener(new WeakInvalidationListener(follow));
    fill();
  }

  private void fill() {
    var all = works.running();
    getChildren().clear();
    if (all.size() > SHOWN)
      getChildren().add(new Label(words.say("kit.work.more", all.size() - SHOWN)));
    all.stream().limit(SHOWN).map(this::node).forEach(getChildren()::add);
  }

  private Node node(LongWork work) {
    var text = new Label();
    var bar = new ProgressBar();
    bar.setPrefWidth(72);
    bar.setAccessibleText(words.say(work.name()));
    var cancel = Icons.button("fth-x", words.say("kit.work.stop"), work::cancel);
    cancel.setId("cancel-work");
    var box = new HBox(8, text, bar, cancel);
    box.setAlignment(Pos.CENTER_LEFT);
    Runnable tell =
        () -> {
          double share = work.share().get();
          var doing = words.say(work.doing().get());
          text.setText(
              work.stopping().get()
                  ? words.say("kit.work.stopping", words.say(work.name()))
                  : share < 0 ? doing : words.say("kit.work.doing", doing, share));
          bar.setProgress(share);
          cancel.setDisable(work.stopping().get());
        };
    While.shown(box, work.share(), _ -> tell.run());
    While.shown(box, work.doing(), _ -> tell.run());
    While.shown(box, work.stopping(), _ -> tell.run());
    return box;
  }
}
