package org.branchbook.ui.kit;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.branchbook.base.Words;

/** The place at the window's lower edge where notices stand; it lets clicks beside them through. */
public final class NoticePane extends VBox {
  private static final Duration STAY = Duration.seconds(6);
  private static final Duration SOON = Duration.seconds(3);

  /** A place for these notices. */
  public NoticePane(Notices notices, Words words) {
    super(8);
    getStyleClass().add("notices");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setMouseTransparent(false);
    ListChangeListener<Notices.Notice> follow =
        change -> {
          while (change.next()) {
            if (change.wasRemoved())
              getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
            for (int i = 0; i < change.getAddedSize(); i++)
              getChildren()
                  .add(change.getFrom() + i, node(notices, change.getAddedSubList().get(i), words));
          }
        };
    notices.shown().forEach(n -> getChildren().add(node(notices, n, words)));
    notices.shown().addListener(new javafx.collections.WeakListChangeListener<>(follow));
    getProperties().put("follow", follow); // lives as long as the pane, no longer
  }

  private static Node node(Notices notices, Notices.Notice notice, Words words) {
    var text = new Label(words.say(notice.text()));
    text.setGraphic(Icons.of(icon(notice.tone()), notice.tone()));
    text.setWrapText(true);
    var box = new HBox(12, text);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.getStyleClass().add("notice");
    if (notice.verb() != null) {
      var button = new Button(words.say(notice.verb()));
      button.setId("notice-action");
      button.getStyleClass().add("link");
      button.setFocusTraversable(false);
      button.setOnAction(
          _ -> {
            notices.dismiss(notice);
            notice.action().run();
          });
      box.getChildren().add(button);
    }
    var stay = new PauseTransition(stay(notice));
    stay.setOnFinished(_ -> notices.dismiss(notice));
    stay.play();
    // who reads it may take his time
    box.hoverProperty()
        .subscribe(
            hover -> {
              if (hover) stay.pause();
              else if (stay.getStatus() == Animation.Status.PAUSED) stay.playFromStart();
            });
    return box;
  }

  private static String icon(Tone tone) {
    return switch (tone) {
      case SUCCESS -> "fth-check";
      case NEUTRAL -> "fth-info";
      default -> "fth-alert-triangle";
    };
  }

  private static Duration stay(Notices.Notice notice) {
    if (notice.verb() != null) return STAY.multiply(2);
    return switch (notice.tone()) {
      case NEUTRAL -> SOON;
      case SUCCESS -> STAY;
      default -> STAY.multiply(2);
    };
  }
}
