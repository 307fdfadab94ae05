package org.branchbook.app.commands.kit;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers for machines. */
public final class Json {
  private Json() {}

  /** An object on one line; values are numbers, booleans, lists, or else text. */
  public static String object(Map<String, ?> fields) {
    return fields.entrySet().stream()
        .map(field -> text(field.getKey()) + ": " + value(field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(Object value) {
    return switch (value) {
      case Number number -> number.toString();
      case Boolean bool -> bool.toString();
      case Collection<?> all ->
          all.stream().map(Json::value).collect(Collectors.joining(", ", "[", "]"));
      default -> text(value.toString());
    };
  }

  private static String text(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') quoted.append('\\').append(c);
      else if (c < ' ') quoted.append("\\u%04x".formatted((int) c));
      else quoted.append(c);
    }
    return quoted.append('"').toString();
  }
}
