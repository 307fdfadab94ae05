package org.branchbook.app.commands;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.branchbook.base.Words;

/**
 * The help's texts for picocli, from the program's own: {@code commands.help.} and picocli's key.
 */
final class WordsBundle extends ResourceBundle {
  private static final String PREFIX = "commands.help.";

  private final Words words;

  WordsBundle(Words words) {
    this.words = words;
  }

  @Override
  protected Object handleGetObject(String key) {
    return words.has(PREFIX + key) ? words.say(PREFIX + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(
        words.keys().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .toList());
  }
}
