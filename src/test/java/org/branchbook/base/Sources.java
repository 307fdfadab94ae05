package org.branchbook.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the program's sources say about texts, read by eye and not by the compiler. */
final class Sources {
  private static final Path ROOT = Path.of("src/main/java");
  private static final Pattern ASKS = Pattern.compile("\\b(say|name|Text\\.of|new Text)\\(\\s*");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY =
      Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9_-]+)*(\\.|\\.[A-Za-z0-9_-]+)");
  private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)");

  private record Source(Path file, String text) {
    String place(int at) {
      long line = text.substring(0, at).lines().count();
      return file.getFileName() + ":" + Math.max(1, line);
    }
  }

  /** A literal where a text's key is asked for. */
  private record Asked(String how, String key, boolean glued, String place) {}

  private final List<Source> sources = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  static Sources read() throws IOException {
    var sources = new Sources();
    try (var files = Files.walk(ROOT)) {
      for (var f : files.filter(f -> f.toString().endsWith(".java")).sorted().toList())
        sources.sources.add(new Source(f, Files.readString(f)));
    }
    for (var s : sources.sources) sources.look(s);
    return sources;
  }

  private void look(Source source) {
    var call = ASKS.matcher(source.text);
    while (call.find()) {
      int end = firstArgumentEnd(source.text, call.end());
      var argument = source.text.substring(call.end(), end);
      var literal = LITERAL.matcher(argument);
      while (literal.find())
        if (KEY.matcher(literal.group(1)).matches())
          asked.add(
              new Asked(
                  call.group(1),
                  literal.group(1),
                  argument.contains("+"),
                  source.place(call.start())));
    }
  }

  /**
   * Where the first argument ends: at its comma or bracket, brackets and strings within skipped.
   */
  private static int firstArgumentEnd(String text, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '\\') i++;
        else if (c == '"') quoted = false;
      } else if (c == '"') quoted = true;
      else if (c == '(') depth++;
      else if (c == ')' && depth-- == 0) return i;
      else if (c == ',' && depth == 0) return i;
    }
    return text.length();
  }

  /** Keys that are asked for and not there; of a glued key only the beginning can be looked for. */
  List<String> unknown(Set<String> keys) {
    var faults = new ArrayList<String>();
    for (var a : asked) {
      boolean known =
          a.glued || a.how.equals("name")
              ? keys.stream().anyMatch(k -> k.startsWith(a.key))
              : keys.contains(a.key);
      if (!known) faults.add(a.place + " asks for " + a.key + ", which is in no file of words");
    }
    return faults;
  }

  /** Every text that some literal could mean. */
  Set<String> asked(Collection<String> keys) {
    var whole = new TreeSet<String>();
    var begun = new TreeSet<String>();
    for (var s : sources) {
      var literal = LITERAL.matcher(s.text);
      while (literal.find())
        if (KEY.matcher(literal.group(1)).matches())
          (literal.group(1).endsWith(".") ? begun : whole).add(literal.group(1));
    }
    for (var a : asked) if (a.how.equals("name")) begun.add(a.key + ".");
    var found = new TreeSet<String>();
    for (var k : keys)
      if (whole.contains(k) || begun.stream().anyMatch(k::startsWith)) found.add(k);
    return found;
  }

  /**
   * Constants without a name: a prefix "contacts.channel" belongs to the enum Channel; where
   * several have that name, to one whose constants are all there.
   */
  List<String> unnamed(Set<String> keys) {
    var byName = new TreeMap<String, List<Class<?>>>();
    for (var e : enums())
      byName
          .computeIfAbsent(e.getSimpleName().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
          .add(e);
    var faults = new ArrayList<String>();
    for (var a : asked) {
      if (!a.how.equals("name") || a.glued) continue;
      var last = a.key.substring(a.key.lastIndexOf('.') + 1).replace("-", "");
      var lacking =
          byName.getOrDefault(last.toLowerCase(Locale.ROOT), List.of()).stream()
              .map(e -> lacking(a.key, e, keys))
              .min((x, y) -> Integer.compare(x.size(), y.size()))
              .orElse(List.of());
      if (!lacking.isEmpty()) faults.add(a.place + " may ask for " + String.join(", ", lacking));
    }
    return faults;
  }

  private static List<String> lacking(String prefix, Class<?> type, Set<String> keys) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> prefix + "." + ((Enum<?>) c).name())
        .filter(k -> !keys.contains(k))
        .toList();
  }

  private List<Class<?>> enums() {
    var found = new ArrayList<Class<?>>();
    for (var s : sources) {
      var outer = ROOT.relativize(s.file).toString().replaceAll("\\.java$", "").replace('/', '.');
      var declared = ENUM.matcher(s.text);
      while (declared.find()) {
        var name = declared.group(1);
        load(outer.endsWith("." + name) ? outer : outer + "$" + name, found);
      }
    }
    return found;
  }

  private static void load(String name, List<Class<?>> into) {
    try {
      into.add(Class.forName(name));
    } catch (ClassNotFoundException _) {
      // an enum within a nested type: its names are not looked for
    }
  }
}
