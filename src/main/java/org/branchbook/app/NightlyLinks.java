package org.branchbook.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.branchbook.base.Text;
import org.branchbook.links.reviews.AskForReviews;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.ui.kit.Background;

/**
 * Once a day has links suggested and asks for the reviews that are due: at night where a program is
 * open, else soon after the day's first start. Of several programs one does it.
 */
final class NightlyLinks {
  /** The first screens come first, the day's backup, and the search for duplicates. */
  private static final Duration SOON = Duration.minutes(4);

  private static final Duration AGAIN = Duration.hours(1);

  private final SuggestLinks suggest;
  private final AskForReviews reviews;
  private final Background background;
  private final Clock clock;
  private final Timeline first = new Timeline();
  private final Timeline hourly = new Timeline();
  private boolean running;

  NightlyLinks(SuggestLinks suggest, AskForReviews reviews, Background background, Clock clock) {
    this.suggest = suggest;
    this.reviews = reviews;
    this.background = background;
    this.clock = clock;
    first.getKeyFrames().add(new KeyFrame(SOON, _ -> run()));
    hourly.getKeyFrames().add(new KeyFrame(AGAIN, _ -> run()));
    hourly.setCycleCount(Timeline.INDEFINITE);
  }

  void start() {
    first.playFromStart();
    hourly.play();
  }

  void stop() {
    first.stop();
    hourly.stop();
  }

  private void run() {
    if (running) return;
    running = true;
    background.run(
        () -> suggest.isDue(today()),
        due -> {
          if (due) look();
          else running = false;
        },
        this::failed);
  }

  private void look() {
    background.run(
        Text.of("links.suggested.reading"),
        progress -> {
          if (!(suggest.due(today(), progress) instanceof SuggestLinks.Looked.NotDue))
            reviews.run(progress);
          return true;
        },
        _ -> running = false,
        this::failed);
  }

  private void failed(Throwable e) {
    running = false;
    Background.unforeseen(e);
  }

  private Instant today() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }
}
