package org.branchbook.ui.kit;

import java.util.concurrent.Callable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.jspecify.annotations.Nullable;

/** Quiet notices of what has been done: they take no focus, go by themselves, and offer undo. */
public final class Notices {
  /**
   * One notice.
   *
   * @param verb what its button says, null for none
   */
  public record Notice(Tone tone, Text text, @Nullable Text verb, Runnable action) {}

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();
  private final LastAction last = new LastAction(this);
  private Runnable saved = () -> {};

  /** Who hears of everything that was saved: the status line, mostly. */
  public void onSaved(Runnable hear) {
    saved = hear;
  }

  /**
   * Says that an action is saved and offers to take it back, by the notice or by one key, until
   * another is done.
   *
   * @param undo takes it back, away from the screen's thread
   * @param after shows what is so then, on the screen's thread, whatever came of it
   */
  public void did(Text what, Background background, Callable<Undone> undo, Runnable after) {
    did();
    var notice = new Notice(Tone.SUCCESS, what, Text.of("kit.undo"), () -> last.undo());
    add(notice);
    last.offer(notice, background, undo, after);
  }

  /** Says that an action is saved which cannot be taken back. */
  public void did(Text what) {
    did();
    say(what);
  }

  /** An action is saved, as everybody sees without a notice; the one before cannot be undone. */
  public void did() {
    last.forget();
    saved.run();
  }

  /** Takes the last action back; false where there is none. */
  public boolean undo() {
    return last.undo();
  }

  /** Says that something is so; what was done last can still be undone. */
  public void say(Text text) {
    add(new Notice(Tone.SUCCESS, text, null, () -> {}));
  }

  /** Says what the program has done by itself: it goes soon, for nobody waits for it. */
  public void mention(Text text) {
    add(new Notice(Tone.NEUTRAL, text, null, () -> {}));
  }

  /** Says that something did not come about, and stays a little longer. */
  public void warn(Text text) {
    add(new Notice(Tone.WARNING, text, null, () -> {}));
  }

  /** A saving that was cut off is told quietly; whatever else fails is unforeseen. */
  public void failed(Throwable e) {
    Failure.tell(e, this::warn);
  }

  /** The same where the screen has words of its own for whatever else fails. */
  public void failed(Throwable e, Text otherwise) {
    warn(Failure.said(e, otherwise));
  }

  /** Says that something is done and offers a way: undo, mostly. */
  public void offer(Text text, Text verb, Runnable action) {
    add(new Notice(Tone.SUCCESS, text, verb, action));
  }

  /** Reminds of what was left unfinished and offers to go on with it. */
  public void remind(Text text, Text verb, Runnable action) {
    add(new Notice(Tone.NEUTRAL, text, verb, action));
  }

  /** Takes a notice away. */
  public void dismiss(Notice notice) {
    shown.removeIf(n -> n == notice);
  }

  /** The notices now on the screen, the newest last. */
  public ObservableList<Notice> shown() {
    return shown;
  }

  private void add(Notice notice) {
    // said once is enough, however many works end in the same trouble
    if (notice.tone() == Tone.WARNING) shown.removeIf(n -> n.text().equals(notice.text()));
    if (shown.size() >= 3) shown.removeFirst();
    shown.add(notice);
  }
}
