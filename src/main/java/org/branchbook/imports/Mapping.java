package org.branchbook.imports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.imports.guess.Guess;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Template;

/**
 * The plain case of a profile: each row is one record, each column fills in one thing or nothing.
 *
 * @param columns the column of each target
 * @param key the column that tells the rows apart; "" for none
 */
public record Mapping(Kind kind, Map<Target, String> columns, String key) {
  public Mapping {
    var copy = new EnumMap<Target, String>(Target.class);
    copy.putAll(columns);
    columns = Collections.unmodifiableMap(copy);
  }

  /** What was guessed, as a mapping. */
  public static Mapping of(Kind kind, Guess.Guessed guessed) {
    return new Mapping(kind, guessed.columns(), guessed.key());
  }

  /** The profile that does this. */
  public Profile profile(String name, Format format) {
    var fields = new EnumMap<Target, String>(Target.class);
    columns.forEach((target, column) -> fields.put(target, Template.column(column)));
    var making =
        new Making(
            kind.name().toLowerCase(Locale.ROOT),
            kind,
            key.isEmpty() ? "" : Template.column(key),
            fields,
            Map.of(),
            "");
    return new Profile(
        name, List.of(new FileShape(making.name(), format, List.of(), null, List.of(making))));
  }
}
