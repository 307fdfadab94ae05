package org.branchbook.app.commands;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.branchbook.base.Words;

/**
 * The help's texts for picocli, from the program's own: {@code commands.help.} and picocli's key.
 */
final class WordsBundle extends ResourceBundle {
  private static final String PREFIX = "commands.help.";

  private final Words words;
  private final List<String> keys;

  WordsBundle(Words words) {
    this.words = words;
    // every command of the tree asks for all of them
    keys =
        words.keys().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .toList();
  }

  @Override
  protected Object handleGetObject(String key) {
    return words.has(PREFIX + key) ? words.say(PREFIX + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys);
  }
}
