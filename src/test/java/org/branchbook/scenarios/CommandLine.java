package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.branchbook.app.Program;
import org.branchbook.app.commands.CommandLineRun;
import org.branchbook.app.commands.CommandLineRun.Said;

/**
 * A terminal of a computer with nothing on it: every command of a step is a process of its own with
 * an empty home, as an administrator starts it; what only prepares a step or looks at what has come
 * of it runs in this one, over the same files. A command counts one; typing it is apart.
 */
final class CommandLine implements AutoCloseable {
  private final Path home;
  private final Map<String, String> variables;
  private final CommandLineRun here;
  private final List<Process> services = new ArrayList<>();
  private Effort effort = new Effort();
  private boolean counting;

  CommandLine(Path home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
    here = Program.commandsAt(home);
    variables.forEach(here::set);
  }

  /** Counts from nothing, plays the step, writes down its cost and holds it to its bounds. */
  void plays(Step step, Work work) throws Exception {
    effort = new Effort();
    counting = true;
    work.play();
    counting = false;
    Table.reached(step, effort);
    assertTrue(effort.keys() <= step.keys(), step + ": " + effort.pressed());
    if (Effort.quiet())
      assertTrue(effort.seconds() <= Effort.SLOWER * step.seconds(), step + " " + effort.seconds());
  }

  /** What is played. */
  @FunctionalInterface
  interface Work {
    void play() throws Exception;
  }

  /** Runs a command that has to succeed; what it answers. */
  String done(String... words) {
    var said = run(words);
    assertEquals(0, said.code(), said.err());
    return said.out().strip();
  }

  /** Runs a command to its end. */
  Said run(String... words) {
    if (!counting) return here.run(words);
    effort.key(words[0] + (words.length > 1 ? " " + words[1] : ""));
    effort.decision();
    long begin = System.nanoTime();
    try {
      var process = start(words);
      var err = new StringBuilder();
      var reader = Thread.ofVirtual().start(() -> err.append(text(process.errorReader())));
      var out = text(process.inputReader());
      process.waitFor();
      reader.join();
      return new Said(process.exitValue(), out, err.toString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      effort.machine(Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  /** Looks at something with a command, which belongs to no step. */
  String looks(String... words) {
    boolean counted = counting;
    counting = false;
    try {
      return done(words);
    } finally {
      counting = counted;
    }
  }

  /** Starts what goes on in the background, and waits for a line in which it says so. */
  Process serves(String sign, String... words) {
    effort.key(words[0] + " " + words[1]);
    effort.decision();
    long begin = System.nanoTime();
    try {
      var process = start(words);
      services.add(process);
      var err =
          new BufferedReader(
              new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
      for (var line = err.readLine(); ; line = err.readLine()) {
        assertTrue(line != null, "it ended without saying " + sign);
        if (line.contains(sign)) return process;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      effort.machine(Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  @Override
  public void close() {
    for (var process : services) {
      process.destroy();
      try {
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Process start(String... words) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // the first compiler alone is as quick as the installed program's cache makes a
                // short
                // run, or slower; hashing 25 passwords is long enough for the second
                "-XX:TieredStopAtLevel=" + (words[0].equals("employee") ? 4 : 1),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "org.branchbook.app.Main"));
    command.addAll(List.of(words));
    command.addAll(List.of("--language", "en"));
    var builder = new ProcessBuilder(command);
    for (var name : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "BRANCHBOOK_STORE"))
      builder.environment().remove(name);
    builder.environment().putAll(variables);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(BufferedReader reader) {
    var text = new StringBuilder();
    try (reader) {
      for (var line = reader.readLine(); line != null; line = reader.readLine())
        text.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
