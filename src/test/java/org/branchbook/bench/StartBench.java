package org.branchbook.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.branchbook.app.StartProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the process's start until 50 rows of the inbox are painted, against a window with one button
 * by the same options, under Xvfb: on a screen so high that all of them are in sight. As somebody
 * starts it again on a day, who was in the inbox before. Skipped where there is no Xvfb. More or
 * fewer runs by {@code -Dstart.runs}, another display by {@code -Dstart.display}.
 */
@Subject("start")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartBench {
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 3600;
  private static final int ROWS = 50;
  private static final int RUNS = Integer.getInteger("start.runs", 7);
  private static final String DISPLAY = ":" + Integer.getInteger("start.display", 21);
  private static final Path XVFB = Path.of("/usr/bin/Xvfb");

  /** As the installed program's launcher has them. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseG1GC",
          "-XX:MetaspaceSize=96m",
          "-XX:CompileThresholdScaling=2",
          "-XX:Tier4InvocationThreshold=25000",
          "-XX:Tier4MinInvocationThreshold=3000",
          "-XX:Tier4CompileThreshold=75000",
          "-XX:Tier4BackEdgeThreshold=200000",
          "-XX:+UseCompactObjectHeaders",
          "--add-modules=javafx.controls",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED");

  private final Figures figures = new Figures("start");

  @TempDir Path folder;
  private Process screen;

  @BeforeEach
  void open() throws Exception {
    assumeTrue(Files.exists(XVFB), "no Xvfb here: apt-get install xvfb");
    screen =
        new ProcessBuilder(
                XVFB.toString(), DISPLAY, "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-noreset")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread.sleep(1500);
  }

  @AfterEach
  void close() {
    if (screen != null) screen.destroy();
  }

  @AfterAll
  void done() {
    figures.done();
  }

  @Test
  void untilTheInboxIsPainted() throws Exception {
    var own = jar(folder.resolve("branchbook.jar"));
    var store = StartProbe.branch(folder);
    home();
    race("", own, store, List.of());
    var cache = folder.resolve("start.aot");
    run(
        own,
        StartProbe.class,
        store,
        List.of(
            "-XX:AOTCacheOutput=" + cache,
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining"));
    race(" with the cache", own, store, List.of("-XX:AOTCache=" + cache));
  }

  private void race(String how, Path own, String store, List<String> more) throws Exception {
    var ours = new ArrayList<Map<String, Long>>();
    var bare = new ArrayList<Long>();
    for (int i = 0; i <= RUNS; i++) {
      var program = run(own, StartProbe.class, store, more);
      var button = run(own, BareWindow.class, store, more);
      if (i == 0) continue; // the files come from the disk only once
      ours.add(program);
      bare.add(button.get("BARE"));
    }
    double median = median(ours.stream().map(r -> r.get("INBOX")).toList());
    double peer = median(bare);
    for (var phase : ours.getFirst().keySet())
      System.out.printf(
          "%s%s: %.0f ms%n", phase, how, median(ours.stream().map(r -> r.get(phase)).toList()));
    figures.atMost(
        3 * peer,
        "start until " + ROWS + " rows of the inbox are painted" + how,
        median,
        "ms",
        peer,
        "a window with one button");
  }

  /** The phases of one start, each with its milliseconds. */
  private Map<String, Long> run(Path own, Class<?> main, String store, List<String> more)
      throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(more);
    command.add("--module-path=" + String.join(File.pathSeparator, jars(true)));
    command.add("-Duser.home=" + folder);
    command.add("-Dprism.order=sw");
    command.add("-Dstart.width=" + WIDTH);
    command.add("-Dstart.height=" + HEIGHT);
    command.add("-Dstart.at=" + System.currentTimeMillis());
    command.addAll(
        List.of(
            "-cp",
            own + File.pathSeparator + String.join(File.pathSeparator, jars(false)),
            main.getName(),
            store));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DISPLAY", DISPLAY);
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    var process = builder.start();
    var said = new LinkedHashMap<String, Long>();
    var all = new StringBuilder();
    try (var reader = process.inputReader()) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        all.append(line).append('\n');
        var words = line.split(" ");
        if (line.matches("[A-Z_]+ \\d+( \\d+)?")) said.put(words[0], Long.valueOf(words[1]));
        if (line.startsWith("INBOX") && Integer.parseInt(words[2]) < ROWS)
          throw new IllegalStateException("only in sight: " + line);
      }
    }
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0 || said.isEmpty())
      throw new IllegalStateException(main + " failed: " + all);
    return said;
  }

  /** The window is to be as high as the screen. */
  private void home() throws IOException {
    var settings = folder.resolve("config").resolve("branchbook");
    Files.createDirectories(settings);
    Files.writeString(
        settings.resolve("workstation.properties"),
        "window.height=%d\nwindow.width=%d\nwindow.maximized=false\nwindow.x=0\nwindow.y=0\nsettings=1\n"
            .formatted(HEIGHT, WIDTH));
  }

  /** The program's own classes and those of this bench: a cache knows jars only. */
  private static Path jar(Path to) throws IOException {
    var files = new TreeMap<String, Path>();
    for (var one : classPath()) {
      if (!Files.isDirectory(one)) continue;
      try (var all = Files.walk(one)) {
        all.filter(f -> !f.equals(one)).forEach(f -> files.putIfAbsent(name(one, f), f));
      }
    }
    try (var jar = new JarOutputStream(Files.newOutputStream(to))) {
      for (var file : files.entrySet()) {
        jar.putNextEntry(new ZipEntry(file.getKey()));
        if (Files.isRegularFile(file.getValue())) Files.copy(file.getValue(), jar);
      }
    }
    return to;
  }

  /** As a jar names it; folders are in it too, since the program looks into some. */
  private static String name(Path root, Path file) {
    var name = root.relativize(file).toString().replace('\\', '/');
    return Files.isDirectory(file) ? name + "/" : name;
  }

  private static List<String> jars(boolean javafx) {
    return classPath().stream()
        .filter(Files::isRegularFile)
        .filter(f -> f.getFileName().toString().startsWith("javafx-") == javafx)
        // of each of JavaFX's the jar for all platforms is empty
        .filter(f -> !javafx || f.getFileName().toString().contains("-linux"))
        .map(Path::toString)
        .toList();
  }

  private static List<Path> classPath() {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
  }

  private static double median(List<Long> times) {
    var sorted = times.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
