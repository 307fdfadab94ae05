package org.branchbook.base;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of texts as they lie in the sources. */
final class WordFiles {
  private static final Path FOLDER = Path.of("src/main/resources/org/branchbook/words");

  /** A text by language; a language that lacks it is not there. */
  record Entry(String room, String key, Map<String, String> texts) {
    String place(String language) {
      return room + "." + language + ".properties: " + key;
    }
  }

  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  static WordFiles read() throws IOException {
    var files = new WordFiles();
    var rooms = Files.readAllLines(FOLDER.resolve("rooms.txt"));
    var wanted = new TreeSet<String>();
    for (var room : rooms)
      for (var language : Words.LANGUAGES) {
        var name = room + "." + language + ".properties";
        wanted.add(name);
        if (Files.exists(FOLDER.resolve(name))) files.read(room, language, FOLDER.resolve(name));
      }
    try (var there = Files.list(FOLDER)) {
      there
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".properties") && !wanted.contains(f))
          .sorted()
          .forEach(f -> files.faults.add(f + " is read by nobody: add its room to rooms.txt"));
    }
    return files;
  }

  private void read(String room, String language, Path file) throws IOException {
    String content;
    try {
      content = Files.readString(file);
    } catch (CharacterCodingException e) {
      faults.add(file.getFileName() + " is not UTF-8");
      return;
    }
    new Properties() {
      @Override
      public synchronized Object put(Object key, Object text) {
        keep(room, language, key.toString(), text.toString());
        return super.put(key, text);
      }
    }.load(new java.io.StringReader(content));
  }

  private void keep(String room, String language, String key, String text) {
    var entry = entries.computeIfAbsent(key, k -> new Entry(room, k, new TreeMap<>()));
    if (!entry.room.equals(room))
      faults.add(key + " stands in two rooms: " + entry.room + " and " + room);
    else if (entry.texts.put(language, text) != null)
      faults.add(entry.place(language) + " stands twice in the file");
    if (text.isBlank()) faults.add(entry.place(language) + " is empty");
  }

  List<String> faults() {
    return faults;
  }

  Set<String> keys() {
    return entries.keySet();
  }

  List<Entry> all() {
    return List.copyOf(entries.values());
  }

  /**
   * Headed by the file that lacks them, the lines ready to paste, the English text to translate.
   */
  List<String> missing() {
    var lines = new TreeMap<String, List<String>>();
    for (var e : entries.values())
      for (var language : Words.LANGUAGES)
        if (!e.texts.containsKey(language))
          lines
              .computeIfAbsent(e.room + "." + language + ".properties", _ -> new ArrayList<>())
              .add(e.key + "=" + e.texts.getOrDefault("en", e.texts.values().iterator().next()));
    var told = new ArrayList<String>();
    lines.forEach(
        (file, lacking) -> {
          told.add("# missing in " + file);
          told.addAll(lacking);
        });
    return told;
  }
}
