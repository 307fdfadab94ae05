package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.branchbook.app.computer.Places;
import org.branchbook.base.Progress;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.signin.ChangePassword.Changed;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.store.StoreUrl;
import org.branchbook.ui.shell.start.Opening.NewBranch;
import org.branchbook.ui.shell.start.Opening.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store made encrypted in the window is opened by signing in, and by nothing else. */
class LockedStoreTest {
  @TempDir Path folder;
  private final AtomicReference<Stores.Ready> ready = new AtomicReference<>();
  private final AtomicReference<LockedStore> locked = new AtomicReference<>();

  private Stores stores() {
    return new Stores(
        HeadStart.none(new Places(folder, folder), List.of()),
        new Argon2Passwords(64, 1, 1),
        Clock.systemUTC(),
        arrival -> ready.set(arrival.store()),
        locked::set);
  }

  private static NewBranch branch(String password, boolean encrypted) {
    return new NewBranch("Bank", "Podil", "UA", "О. Коваль", "koval", password, "uk", encrypted);
  }

  private StoreUrl url() {
    return StoreUrl.file(folder.resolve("branchbook.mv.db"));
  }

  private static SignedIn signIn(LockedStore store, String password) {
    return store.signIn("Koval ", password.toCharArray(), Progress.unseen());
  }

  @Test
  void signingInOpensIt() throws IOException {
    var made =
        assertInstanceOf(
            Opened.Made.class, stores().create(branch("nine green cows", true), Progress.unseen()));
    assertEquals(34, made.recoveryKey().length());
    made.next().run();
    assertTrue(ready.get().rooms().staff.settings.branch().isPresent());
    ready.get().rooms().close();

    assertInstanceOf(Opened.Ready.class, stores().open(url(), Progress.unseen())).next().run();
    var store = locked.get();
    assertThrows(IllegalStateException.class, store::rooms);
    assertEquals(new SignedIn.Wrong(4), signIn(store, "nine green dogs"));
    var asker = assertInstanceOf(SignedIn.Done.class, signIn(store, "nine green cows")).asker();
    var failed = new AuditFilter(null, null, Act.SIGN_IN_FAILED, null, null);
    assertEquals(
        1,
        store.rooms().staff.audit.lines(failed, Optional.empty(), 10).rows().size(),
        "told of later");
    var changed =
        store
            .rooms()
            .staff
            .changePassword
            .run(asker, "nine green cows".toCharArray(), "seven red dogs".toCharArray());
    assertInstanceOf(Changed.Done.class, changed);
    store.handOver().rooms().close();
    assertEquals(new SignedIn.Wrong(4), signIn(store, "nine green cows"));
    assertInstanceOf(SignedIn.Done.class, signIn(store, "seven red dogs"));
    store.close();
    Files.writeString(url().path(), "Dear Sir, ".repeat(2000));
    assertInstanceOf(SignedIn.NotOpened.class, signIn(store, "seven red dogs"));
  }

  @Test
  void withoutEncryptionThereIsNoKey() {
    var made = stores().create(branch("nine green cows", false), Progress.unseen());
    assertInstanceOf(Opened.Ready.class, made).next().run();
    ready.get().rooms().close();
    assertFalse(Files.exists(url().keys()));
  }

  @Test
  void aPasswordThatWontDoLeavesNothing() {
    assertInstanceOf(
        Opened.Failed.class, stores().create(branch("short", true), Progress.unseen()));
    assertFalse(Files.exists(url().keys()) || Files.exists(url().path()));
  }
}
