package org.branchbook.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text with places, plurals and choices, said just as ICU's MessageFormat says it where numbers
 * are small; ICU's first message takes longer than a screen. What more a text or a number wants is
 * left to ICU.
 */
final class Message {
  /** Below this a number is its digits in every language. */
  private static final int GROUPED = 1000;

  private sealed interface Part {
    /** Words. */
    record Said(String words) implements Part {}

    /** What is given in this place. */
    record Given(int place) implements Part {}

    /** The number that a plural is about. */
    record Number() implements Part {}

    /** One of several, by a number or by a word. */
    record Choice(int place, boolean plural, Map<String, List<Part>> of) implements Part {}
  }

  /** Something that ICU has to read. */
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final String pattern;
  private final boolean slavic;
  private final List<Part> parts;
  private int at;

  private Message(String pattern, boolean slavic) throws Unknown {
    this.pattern = pattern;
    this.slavic = slavic;
    parts = parts(false);
    if (at < pattern.length()) throw new Unknown();
  }

  /** A text in a language; none where it holds more than this knows. */
  static Optional<Message> of(String pattern, String language) {
    try {
      // an apostrophe may quote
      return pattern.indexOf('\'') >= 0
          ? Optional.empty()
          : Optional.of(new Message(pattern, !language.equals("en")));
    } catch (Unknown e) {
      return Optional.empty();
    }
  }

  /** What it says with these in its places; none where ICU has to write one of them. */
  Optional<String> say(Object... given) {
    for (var one : given) {
      boolean small =
          one instanceof Integer || one instanceof Long
              ? ((Number) one).longValue() >= 0 && ((Number) one).longValue() < GROUPED
              : one instanceof String;
      if (!small) return Optional.empty();
    }
    var said = new StringBuilder();
    return say(parts, given, "", said) ? Optional.of(said.toString()) : Optional.empty();
  }

  private boolean say(List<Part> parts, Object[] given, String number, StringBuilder said) {
    for (var part : parts)
      switch (part) {
        case Part.Said(var words) -> said.append(words);
        case Part.Number _ -> said.append(number);
        case Part.Given(var place) when place < given.length -> said.append(given[place]);
        case Part.Given _ -> {
          return false;
        }
        case Part.Choice(var place, var plural, var of) -> {
          if (place >= given.length || plural && given[place] instanceof String) return false;
          var word = given[place].toString();
          var chosen = of.get(plural ? "=" + word : word);
          if (chosen == null && plural) chosen = of.get(form(Long.parseLong(word)));
          if (chosen == null) chosen = of.get("other");
          if (chosen == null || !say(chosen, given, word, said)) return false;
        }
      }
    return true;
  }

  /** Unicode's rules for whole numbers. */
  private String form(long n) {
    if (!slavic) return n == 1 ? "one" : "other";
    long last = n % 10;
    boolean teen = n % 100 / 10 == 1;
    if (last == 1 && !teen) return "one";
    return last >= 2 && last <= 4 && !teen ? "few" : "many";
  }

  private List<Part> parts(boolean plural) throws Unknown {
    var found = new ArrayList<Part>();
    int from = at;
    while (at < pattern.length() && pattern.charAt(at) != '}') {
      char c = pattern.charAt(at);
      if (c != '{' && !(c == '#' && plural)) {
        at++;
        continue;
      }
      if (at > from) found.add(new Part.Said(pattern.substring(from, at)));
      at++;
      found.add(c == '#' ? new Part.Number() : place());
      from = at;
    }
    if (at > from) found.add(new Part.Said(pattern.substring(from, at)));
    return found;
  }

  private Part place() throws Unknown {
    int place = number(word());
    if (skip('}')) return new Part.Given(place);
    if (!skip(',')) throw new Unknown();
    var kind = word();
    if (!kind.equals("plural") && !kind.equals("select") || !skip(',')) throw new Unknown();
    boolean plural = kind.equals("plural");
    var of = new LinkedHashMap<String, List<Part>>();
    while (!skip('}')) {
      var key = word();
      if (key.isEmpty() || key.contains(":") || !skip('{')) throw new Unknown();
      of.put(key, parts(plural));
      if (!skip('}')) throw new Unknown();
    }
    return new Part.Choice(place, plural, of);
  }

  private static int number(String word) throws Unknown {
    if (word.length() != 1 || word.charAt(0) < '0' || word.charAt(0) > '9') throw new Unknown();
    return word.charAt(0) - '0';
  }

  private void space() {
    while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) at++;
  }

  private boolean skip(char c) {
    int before = at;
    space();
    if (at < pattern.length() && pattern.charAt(at) == c) {
      at++;
      return true;
    }
    at = before;
    return false;
  }

  private String word() {
    space();
    int from = at;
    while (at < pattern.length()
        && "{},".indexOf(pattern.charAt(at)) < 0
        && !Character.isWhitespace(pattern.charAt(at))) at++;
    return pattern.substring(from, at);
  }
}
