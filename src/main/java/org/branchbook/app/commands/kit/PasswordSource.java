package org.branchbook.app.commands.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a password comes from: a file, the environment, or a prompt. Never an argument: everybody
 * on the computer can see those.
 */
public final class PasswordSource {
  /** Where else the password to sign in with may be. */
  private static final String SIGN_IN = "--password-file, BRANCHBOOK_PASSWORD";

  private final Root root;

  public PasswordSource(Root root) {
    this.root = root;
  }

  /** The password to sign in with. */
  public char[] ask(String prompt, Object... args) {
    var given = given(root.passwordFile, "BRANCHBOOK_PASSWORD");
    if (given != null) return given;
    if (root.typed == null) root.typed = prompted(SIGN_IN, prompt, args);
    return root.typed.clone();
  }

  /** The recovery key, from a file, the environment or the prompt. */
  public String recoveryKey(@Nullable Path file) {
    var given = given(file, "BRANCHBOOK_RECOVERY_KEY");
    return new String(
        given != null ? given : prompted("BRANCHBOOK_RECOVERY_KEY", "commands.unlock.key"));
  }

  /** A password that may be missing, for a process that can ask nobody; null where it is. */
  public @Nullable String unasked(@Nullable Path file, String variable) {
    var given = given(file, variable);
    return given == null ? null : new String(given);
  }

  /** A new password, asked for twice where it is typed. */
  public char[] askNew(@Nullable Path file, String variable, String prompt, Object... args) {
    var given = given(file, variable);
    if (given != null) return given;
    var once = prompted(variable, prompt, args);
    if (!Arrays.equals(once, prompted(variable, "commands.password.again")))
      throw new Failed(ExitCode.SIGN_IN, Text.of("commands.password.differ"));
    return once;
  }

  /** The password of somebody beside the one who runs the command. */
  public char[] ofSecond(@Nullable Path file, String variable, String prompt, Object... args) {
    var given = given(file, variable);
    return given != null ? given : prompted(variable, prompt, args);
  }

  private char @Nullable [] given(@Nullable Path file, String variable) {
    if (file != null) return firstLine(file);
    return root.variable(variable).map(String::toCharArray).orElse(null);
  }

  private char[] prompted(String instead, String prompt, Object... args) {
    var ask = root.surroundings().prompt();
    if (ask == null) throw new Failed(ExitCode.SIGN_IN, Text.of("commands.password.none", instead));
    return ask.apply(root.words().say(prompt, args) + " ");
  }

  private static char[] firstLine(Path file) {
    try (var lines = Files.newBufferedReader(file)) {
      var line = lines.readLine();
      return line == null ? new char[0] : line.toCharArray();
    } catch (IOException e) {
      throw new Failed(ExitCode.SIGN_IN, Text.of("commands.password.noFile", file));
    }
  }
}
