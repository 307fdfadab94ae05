package org.branchbook.ui.shell.start;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.shell.Looks;
import org.junit.jupiter.api.Test;

class WelcomeTest extends ScreenTest implements Opening {
  final List<String> done = new ArrayList<>();
  final CountDownLatch end = new CountDownLatch(1);
  java.util.function.Function<Words, Parent> welcome;

  @Override
  protected Parent open(Words words) {
    var remembered = Remembered.inMemory();
    remembered.put("language", "uk");
    if (welcome == null)
      welcome =
          new Start(
                  new LongWorks(Executors.newVirtualThreadPerTaskExecutor()),
                  new Looks(remembered),
                  remembered)
              .welcome(this, null);
    return welcome.apply(words);
  }

  @Override
  public Opened practice(Progress progress) {
    progress.at(0.4, Text.of("shell.welcome.making-practice"));
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Opened.Failed(Text.of("store.opened.NotAllowed", "/var/branchbook"));
  }

  @Override
  public Opened create(NewBranch branch, Progress progress) {
    Runnable next = () -> done.add(branch.bank() + " " + branch.language());
    return branch.encrypted()
        ? new Opened.Made("7KQ2-M4ZT-0XRB-91WD-HG5V-C8NE-PJ3S", next)
        : new Opened.Ready(next);
  }

  @Override
  public Opened shared(SharedStore store, Progress progress) {
    return new Opened.Ready(() -> done.add(store.url()));
  }

  @Override
  public Tested test(SharedStore store) {
    return new Tested(false, Text.of("store.opened.Unreachable", store.url()));
  }

  @Test
  void threeWaysToAStore() {
    clickOn("#go");
    await(() -> lookup(".progress-bar").tryQuery().isPresent());
    picture("welcome-practice");
    end.countDown();
    await(() -> lookup("#error").queryLabeled().getText().contains("/var/branchbook"));

    clickOn("#way-shared");
    clickOn("#url").write("jdbc:postgresql://db/branch");
    clickOn("#test");
    await(() -> lookup("#verdict").queryLabeled().getText().contains("db/branch"));
    picture("welcome-shared");

    clickOn("#way-own");
    clickOn("#bank").write("Банк «Десна»");
    clickOn("#branch").write("Подільське відділення").type(KeyCode.ENTER);
    await(() -> lookup("#name").query().isFocused());
    clickOn("#name").write("О. Гриценко");
    clickOn("#login").write("hrytsenko");
    clickOn("#password").write("дощ над Десною");
    clickOn("#again").write("дощ над Росавою");
    picture("welcome-own");
    speak("en");
    assertEquals("Банк «Десна»", lookup("#bank").queryTextInputControl().getText());
    clickOn("#again").eraseText(15).write("дощ над Десною");
    type(KeyCode.ENTER);
    await(() -> lookup("#recovery").tryQuery().isPresent());
    for (var language : Words.LANGUAGES) {
      speak(language);
      picture("recovery-" + language);
    }
    assertEquals(
        "7KQ2-M4ZT-0XRB-91WD-HG5V-C8NE-PJ3S", lookup("#key").queryTextInputControl().getText());
    assertTrue(lookup("#go-on").queryButton().isDisabled());
    type(KeyCode.ENTER);
    assertTrue(done.isEmpty(), "nobody goes on without having kept it");
    clickOn("#copy");
    await(() -> !lookup("#said").queryLabeled().getText().isEmpty());
    clickOn("#kept");
    clickOn("#go-on");
    await(() -> done.contains("Банк «Десна» en"));
  }
}
