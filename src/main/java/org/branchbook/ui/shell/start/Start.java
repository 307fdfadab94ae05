package org.branchbook.ui.shell.start;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Steps;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.shell.Looks;
import org.jspecify.annotations.Nullable;

/** The door to what stands before the main window; each screen is made anew in a language. */
public final class Start {
  /**
   * Where somebody signs in.
   *
   * @param store which data store it is: practice, on this computer, shared
   * @param hint what a newcomer ought to know, null for nothing
   * @param steps how far the store has come that signing in opens
   * @param otherStore goes back to the welcome
   */
  public record Place(
      String branch, Text store, @Nullable Text hint, Steps steps, Runnable otherStore) {}

  /** Somebody who may work at this workstation. */
  public record Person(String login, String name, String department) {}

  /**
   * What covers the window of one who works here.
   *
   * @param present who that is
   * @param locked whether he has to say his password again; else it is another's turn, and {@code
   *     back} shows his window again
   * @param colleagues reads who works in the branch
   */
  public record Cover(
      Person present, boolean locked, Callable<List<Person>> colleagues, Runnable back) {}

  private final LongWorks works;
  private final Looks looks;
  private final Remembered remembered;

  public Start(LongWorks works, Looks looks, Remembered remembered) {
    this.works = works;
    this.looks = looks;
    this.remembered = remembered;
  }

  /** What is seen while a store is being opened: where it is, and what takes long, if anything. */
  public Function<Words, Parent> opening(Text saying, Steps steps) {
    return words -> {
      var frame =
          new StartFrame(looks, words, 420, Parts.paragraph(words.say(saying)), far(steps, words));
      // else the languages have the keyboard, and a password typed early ends in another one
      Motion.focus(frame);
      return frame;
    };
  }

  /** A bar with what is being done; not there while there is nothing to tell. */
  static Node far(Steps steps, Words words) {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    var said = Parts.note("");
    said.setId("opening-step");
    var box = new VBox(8, bar, said);
    box.managedProperty().bind(box.visibleProperty());
    While.shown(
        box,
        steps.step(),
        now -> {
          box.setVisible(now != null);
          if (now == null) return;
          bar.setProgress(now.share());
          said.setText(words.say(now.doing()));
        });
    return box;
  }

  /**
   * The first start.
   *
   * @param trouble why the store that was used last did not open, null at the first start
   */
  public Function<Words, Parent> welcome(Opening opening, @Nullable Text trouble) {
    var model =
        new WelcomeModel(opening, works, remembered, () -> looks.words().get().language(), trouble);
    return words -> new WelcomeView(model, works, looks, words);
  }

  /**
   * The sign-in.
   *
   * @param byAccount tries the operating system's account, where the bank allows it
   * @param entered goes on with who has signed in
   */
  public Function<Words, Parent> signIn(
      Place place,
      BiFunction<String, char[], SignedIn> signIn,
      Optional<Supplier<SignedIn>> byAccount,
      NewPassword newPassword,
      Consumer<Asker> entered) {
    var model = new SignInModel(signIn, byAccount, newPassword, here(entered), works, remembered);
    return words -> new SignInView(model, place, looks, words);
  }

  /** The cover from which he who works here comes back, or another takes over. */
  public Function<Words, Parent> cover(
      Cover cover,
      BiFunction<String, char[], SignedIn> signIn,
      NewPassword newPassword,
      Consumer<Asker> entered) {
    var model =
        new SwitchModel(
            new SignInModel(
                signIn, Optional.empty(), newPassword, here(entered), works, remembered),
            cover.locked() ? cover.present() : null,
            cover.colleagues(),
            works,
            remembered);
    return words -> new SwitchView(model, cover, looks, words);
  }

  /** Whoever signs in here is offered first the next time. */
  private Consumer<Asker> here(Consumer<Asker> entered) {
    return asker -> {
      SwitchModel.remember(remembered, asker.employee().login());
      entered.accept(asker);
    };
  }

  /** The panel in which one who is signed in changes his password. */
  public Function<Words, Parent> password(Asker who, NewPassword newPassword, Runnable done) {
    var model = new PasswordModel(who, "", newPassword, works, done);
    return words -> {
      var body = new StackPane(new PasswordView(model, words));
      body.getStyleClass().add("panel-body");
      return body;
    };
  }
}
