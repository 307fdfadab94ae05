import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/**
 * Makes the self-contained program {@code target/branchbook/}: its own Java runtime with JavaFX by
 * jlink, and by jpackage a launcher with the other jars on the class path.
 *
 * <p>{@code java installer/AppImage.java TARGET VERSION CLASSPATH}
 */
final class AppImage {
  /** What the program and its libraries use of the JDK; naming them keeps the runtime small. */
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop", // printing, the clipboard's pictures
          "java.logging",
          "java.management", // the connection pool
          "java.naming", // PostgreSQL, logback
          "java.net.http",
          "java.prefs",
          "java.scripting",
          "java.security.jgss", // signing in to PostgreSQL by Kerberos
          "java.sql",
          "java.transaction.xa",
          "java.xml",
          "jdk.charsets", // files from old systems
          "jdk.crypto.ec",
          "jdk.localedata",
          "jdk.unsupported",
          "jdk.zipfs",
          "javafx.controls");

  private static final int REHEARSAL_MINUTES = 10;

  private final Path target;
  private final String version;

  private AppImage(Path target, String version) {
    this.target = target;
    this.version = version;
  }

  public static void main(String[] args) throws IOException {
    new AppImage(Path.of(args[0]), args[1])
        .make(Arrays.stream(args[2].split(File.pathSeparator)).map(Path::of).toList());
  }

  private void make(List<Path> classPath) throws IOException {
    var image = target.resolve(isMac() ? "branchbook.app" : "branchbook");
    var runtime = target.resolve("runtime");
    var jars = target.resolve("jars");
    for (var made : List.of(image, runtime, jars)) delete(made);
    Files.createDirectories(jars);
    var javafx = new ArrayList<String>();
    for (var one : classPath) {
      var name = one.getFileName().toString();
      if (!name.endsWith(".jar")) continue; // target/classes are in the program's own jar
      if (!name.startsWith("javafx-")) Files.copy(one, jars.resolve(name));
      // of each the jar for all platforms is empty, the platform's own is larger
      else if (Files.size(one) > 10_000) javafx.add(one.toString());
    }
    Files.copy(
        target.resolve("branchbook.jar"),
        jars.resolve("branchbook.jar"),
        StandardCopyOption.REPLACE_EXISTING);
    run(
        "jlink",
        "--module-path=" + String.join(File.pathSeparator, javafx),
        "--add-modules=" + String.join(",", MODULES),
        "--include-locales=en,uk,ru,be",
        "--no-header-files",
        "--no-man-pages",
        "--compress=zip-2",
        "--output=" + runtime);
    run("jpackage", launcher(jars, runtime).toArray(String[]::new));
    delete(jars);
    delete(runtime);
    remember(image);
  }

  /**
   * Lets the program play its start once and walk through its sections, so that it keeps in {@code
   * branchbook.aot} what they load: with it the next start takes half the time. Without it the
   * program starts all the same.
   */
  private void remember(Path image) throws IOException {
    var app = image.resolve(isMac() ? "Contents/app" : isWindows() ? "app" : "lib/app");
    var launcher =
        image.resolve(
            isMac()
                ? "Contents/MacOS/branchbook"
                : isWindows() ? "branchbook.exe" : "bin/branchbook");
    var cache = app.resolve("branchbook.aot").toAbsolutePath();
    var home = Files.createTempDirectory("branchbook");
    try {
      var play = new ProcessBuilder(launcher.toString(), "--rehearse=" + home);
      var environment = play.environment();
      for (var name : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"))
        environment.put(name, home.toString());
      // a path with a space could not be given so
      environment.put(
          "JAVA_TOOL_OPTIONS",
          String.join(
              " ",
              "-XX:AOTCacheOutput=" + cache,
              // what was busy in the whole tour isn't what a start should compile first
              "-XX:+UnlockDiagnosticVMOptions",
              "-XX:-AOTRecordTraining",
              "-Dglass.platform=Headless",
              "-Dprism.order=sw",
              "-Duser.home=" + home));
      var process =
          play.redirectErrorStream(true)
              .redirectOutput(target.resolve("rehearsal.log").toFile())
              .start();
      if (!process.waitFor(REHEARSAL_MINUTES, TimeUnit.MINUTES)) process.destroyForcibly();
      if (!Files.exists(cache)) {
        System.err.println("no cache for the start: see rehearsal.log");
        return;
      }
      var settings = app.resolve("branchbook.cfg");
      Files.writeString(
          settings,
          Files.readString(settings)
              .replace(
                  "[JavaOptions]",
                  "[JavaOptions]\njava-options=-XX:AOTCache=$APPDIR/branchbook.aot"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      delete(home);
    }
  }

  private List<String> launcher(Path jars, Path runtime) {
    var args = new ArrayList<String>();
    args.addAll(List.of("--type", "app-image", "--dest", target.toString()));
    args.addAll(List.of("--name", "branchbook", "--app-version", version));
    args.addAll(
        List.of("--vendor", "Branchbook", "--description", "The client book of a bank branch"));
    args.addAll(List.of("--runtime-image", runtime.toString(), "--input", jars.toString()));
    args.addAll(List.of("--main-jar", "branchbook.jar"));
    args.addAll(List.of("--main-class", "org.branchbook.app.Main"));
    for (var option :
        List.of(
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            // pages that are read or written stay, and copying them on one core made every
            // thirtieth save wait three times as long as the others
            "-XX:+UseG1GC",
            // what a start loads; less makes two full collections of it
            "-XX:MetaspaceSize=96m",
            // compiling took two thirds of a start's processor time: both compilers wait twice as
            // long for a method to prove busy, the slow one ten times
            "-XX:CompileThresholdScaling=2",
            "-XX:Tier4InvocationThreshold=25000",
            "-XX:Tier4MinInvocationThreshold=3000",
            "-XX:Tier4CompileThreshold=75000",
            "-XX:Tier4BackEdgeThreshold=200000",
            "-XX:+UseCompactObjectHeaders")) args.addAll(List.of("--java-options", option));
    var icon =
        Path.of(
            "assets",
            isMac() ? "branchbook.icns" : isWindows() ? "branchbook.ico" : "branchbook.png");
    if (Files.exists(icon)) args.addAll(List.of("--icon", icon.toString()));
    if (isWindows()) args.add("--win-console");
    return args;
  }

  private static void run(String tool, String... args) {
    int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, args);
    if (code != 0) throw new IllegalStateException(tool + " ended with " + code);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        one.toFile().setWritable(true);
        Files.delete(one);
      }
    }
  }

  private static boolean isMac() {
    return os().startsWith("mac");
  }

  private static boolean isWindows() {
    return os().startsWith("windows");
  }

  private static String os() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }
}
