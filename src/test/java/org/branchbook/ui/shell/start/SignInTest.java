package org.branchbook.ui.shell.start;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.Asker;
import org.branchbook.staff.signin.ChangePassword.Changed;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.staff.signin.Weakness;
import org.branchbook.ui.kit.LongWorks;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.kit.Steps;
import org.branchbook.ui.shell.Looks;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SignInTest extends ScreenTest {
  final List<Asker> entered = new ArrayList<>();
  final Steps steps = new Steps();
  final CompletableFuture<Void> opened = new CompletableFuture<>();

  @Override
  protected Parent open(Words words) {
    var remembered = Remembered.inMemory();
    remembered.put("language", "uk");
    return new Start(
            new LongWorks(Executors.newVirtualThreadPerTaskExecutor()),
            new Looks(remembered),
            remembered)
        .signIn(
            new Start.Place(
                "Подільське відділення", Text.of("shell.store.practice"), null, steps, () -> {}),
            (_, password) -> {
              if (!new String(password).equals("secret")) return new SignedIn.Wrong(3);
              steps.at(0.4, Text.of("store.backup.writing"));
              opened.join();
              return new SignedIn.Done(SignInModelTest.ASKER, true);
            },
            Optional.of(SignedIn.NotByAccount::new),
            (_, _, fresh) ->
                fresh.length < 10
                    ? new Changed.Weak(new Weakness.TooShort(10))
                    : new Changed.Done(),
            entered::add)
        .apply(words);
  }

  @Test
  void signingInWithKeysOnly() {
    await(() -> lookup("#login").query().isFocused());
    write("hrytsenko").type(KeyCode.ENTER);
    assertTrue(lookup("#password").query().isFocused());
    write("wrong").type(KeyCode.ENTER);
    await(() -> lookup("#error").query().isVisible());
    assertTrue(lookup("#error").queryLabeled().getText().contains("3"));
    await(() -> lookup("#password").query().isFocused());
    write("ї");
    assertEquals("Розкладка: кирилиця", lookup("#alphabet").queryLabeled().getText());
    picture("sign-in");
    type(KeyCode.BACK_SPACE);
    assertFalse(lookup("#opening-step").query().getParent().isVisible());
    write("secret").type(KeyCode.ENTER);
    // a store that is brought up to date says how far it has come
    await(() -> lookup("#opening-step").query().getParent().isVisible());
    picture("sign-in-opening");
    opened.complete(null);
    await(() -> lookup("#fresh").tryQuery().isPresent());
    await(() -> lookup("#fresh").query().isFocused());
    write("short");
    clickOn("#again").write("short").type(KeyCode.ENTER);
    await(() -> lookup(".field-message.danger").match(n -> n.isVisible()).tryQuery().isPresent());
    picture("sign-in-first-password");
    assertEquals(List.of(), entered);
    clickOn("#fresh").write(" but longer");
    clickOn("#again").write(" but longer").type(KeyCode.ENTER);
    await(() -> entered.size() == 1);
    aPasswordTypedWhileAStoreOpensLeavesTheLanguage();
  }

  private void aPasswordTypedWhileAStoreOpensLeavesTheLanguage() {
    var looks = new Looks(Remembered.inMemory());
    looks.speak("uk");
    var start =
        new Start(
            new LongWorks(Executors.newVirtualThreadPerTaskExecutor()),
            looks,
            Remembered.inMemory());
    interact(
        () ->
            scene()
                .setRoot(start.opening(Text.of("shell.store.practice"), new Steps()).apply(words)));
    await(() -> scene().getFocusOwner() != null);
    WaitForAsyncUtils.waitForFxEvents();
    type(KeyCode.ENTER);
    assertEquals("uk", looks.words().get().language());
  }
}
