import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Formats every Java file of the project; with {@code --check} it only looks and fails where one is out of form. */
class Format {
  public static void main(String[] args) throws Exception {
    var words = new ArrayList<String>();
    if (List.of(args).contains("--check")) words.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    else words.add("--replace");
    try (var files = Files.walk(Path.of("src"))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(words::add);
    }
    com.google.googlejavaformat.java.Main.main(words.toArray(String[]::new));
  }
}
