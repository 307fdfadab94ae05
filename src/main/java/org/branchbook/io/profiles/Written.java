package org.branchbook.io.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Lookup;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Pairing;
import org.branchbook.imports.profile.Profile;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Treatment;
import org.jspecify.annotations.Nullable;

/** A profile as it stands in its file: whatever has a usual value may be left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Written(String name, @Nullable Alike alike, List<File> files) {
  /** What becomes of rows that resemble a client, by zone. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Alike(@Nullable String stop, @Nullable String warn) {}

  /** A file of the source. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record File(
      String name,
      @Nullable String charset,
      @Nullable String separator,
      @Nullable String dates,
      @Nullable String sheet,
      @Nullable List<Look> lookups,
      @Nullable Pair pair,
      List<Make> makes) {}

  /** A file in which something is looked up. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Look(
      String name, String file, String key, String by, @Nullable Map<String, String> where) {}

  /** Rows that belong together. */
  record Pair(String by, Map<String, String> left, Map<String, String> right) {}

  /** A record made of a row. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Make(
      String name,
      String kind,
      @Nullable String key,
      @Nullable String year,
      Map<String, String> fields,
      @Nullable Map<String, Map<String, String>> values) {}

  static Written of(Profile profile) {
    var on = profile.onAlike();
    return new Written(
        profile.name(),
        on.equals(OnAlike.USUAL) ? null : new Alike(word(on.stop()), word(on.warn())),
        profile.files().stream().map(Written::of).toList());
  }

  private static File of(FileShape shape) {
    var pairing = shape.pairing();
    var format = shape.format();
    return new File(
        shape.name(),
        format.charset(),
        format.separator(),
        format.dates(),
        format.sheet(),
        shape.lookups().stream()
            .map(l -> new Look(l.name(), l.file(), l.key(), l.by(), l.where()))
            .toList(),
        pairing == null ? null : new Pair(pairing.by(), pairing.left(), pairing.right()),
        shape.makings().stream()
            .map(
                m ->
                    new Make(
                        m.name(),
                        word(m.kind()),
                        m.key(),
                        m.year(),
                        mapped(m.fields(), Written::word),
                        mapped(m.values(), Written::word)))
            .toList());
  }

  /** The profile; throws {@link IllegalArgumentException} where it makes no sense. */
  Profile profile() {
    return new Profile(
        needed(name, "name"),
        needed(files, "files").stream().map(Written::shape).toList(),
        alike == null
            ? OnAlike.USUAL
            : OnAlike.USUAL.with(treatment(alike.stop()), treatment(alike.warn())));
  }

  private static @Nullable Treatment treatment(@Nullable String word) {
    return word == null ? null : Treatment.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static FileShape shape(File file) {
    var pair = file.pair();
    return new FileShape(
        needed(file.name(), "name"),
        new Format(or(file.charset()), or(file.separator()), or(file.dates()), or(file.sheet())),
        or(file.lookups()).stream()
            .map(
                l ->
                    new Lookup(
                        needed(l.name(), "name"),
                        needed(l.file(), "file"),
                        needed(l.key(), "key"),
                        needed(l.by(), "by"),
                        or(l.where())))
            .toList(),
        pair == null ? null : new Pairing(needed(pair.by(), "by"), pair.left(), pair.right()),
        needed(file.makes(), "makes").stream().map(Written::making).toList());
  }

  private static Making making(Make make) {
    return new Making(
        needed(make.name(), "name"),
        Kind.valueOf(needed(make.kind(), "kind").toUpperCase(Locale.ROOT)),
        or(make.key()),
        mapped(needed(make.fields(), "fields"), Written::field),
        mapped(or(make.values()), Written::field),
        or(make.year()));
  }

  private static Target field(String word) {
    return Target.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <A, B extends Comparable<B>, V> Map<B, V> mapped(
      Map<A, V> from, Function<A, B> name) {
    var mapped = new TreeMap<B, V>();
    from.forEach((key, value) -> mapped.put(name.apply(key), value));
    return mapped;
  }

  private static <T> T needed(@Nullable T value, String what) {
    if (value == null) throw new IllegalArgumentException(what);
    return value;
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <T> List<T> or(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <K, V> Map<K, V> or(@Nullable Map<K, V> map) {
    return map == null ? Map.of() : map;
  }
}
