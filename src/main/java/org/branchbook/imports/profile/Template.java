package org.branchbook.imports.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text with columns in braces: "Client {client_id}, {district.A2}". */
public final class Template {
  private record Part(boolean column, String text) {}

  private final List<Part> parts;
  private final boolean columns;

  private Template(List<Part> parts) {
    this.parts = parts;
    this.columns = parts.stream().anyMatch(Part::column);
  }

  /** Reads a template; a brace that isn't closed stands for itself. */
  public static Template of(String written) {
    var parts = new ArrayList<Part>();
    int at = 0;
    while (at < written.length()) {
      int open = written.indexOf('{', at);
      int close = open < 0 ? -1 : written.indexOf('}', open);
      if (close < 0) break;
      if (open > at) parts.add(new Part(false, written.substring(at, open)));
      parts.add(new Part(true, written.substring(open + 1, close).strip()));
      at = close + 1;
    }
    if (at < written.length()) parts.add(new Part(false, written.substring(at)));
    return new Template(List.copyOf(parts));
  }

  /** The template that is one column and nothing else. */
  public static String column(String name) {
    return "{" + name + "}";
  }

  /** The columns that stand in it. */
  public List<String> columns() {
    return parts.stream().filter(Part::column).map(Part::text).toList();
  }

  /** The text with its columns filled in; blank where all of them are, whatever stands between. */
  public String fill(UnaryOperator<String> row) {
    if (parts.size() == 1) {
      var only = parts.getFirst();
      return only.column() ? row.apply(only.text()) : only.text();
    }
    var filled = new StringBuilder();
    boolean any = !columns;
    for (var part : parts) {
      var text = part.column() ? row.apply(part.text()) : part.text();
      any |= part.column() && !text.isBlank();
      filled.append(text);
    }
    return any ? filled.toString() : "";
  }
}
