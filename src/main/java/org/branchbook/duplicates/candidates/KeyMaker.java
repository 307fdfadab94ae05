package org.branchbook.duplicates.candidates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.search.Fold;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Key.Kind;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.standard.names.NameForm;
import org.branchbook.duplicates.standard.organisations.OrganisationForm;

/** Makes the keys of many clients, one after the other: a name that repeats is understood once. */
final class KeyMaker {
  private static final int BEGINNING = 3;
  private static final int SOUNDS = 6;

  /** As many different names are remembered. */
  private static final int REMEMBERED = 50_000;

  private final Map<NameForm.Kind, Map<String, List<Name>>> known =
      new EnumMap<>(NameForm.Kind.class);

  /** The keys, each once. */
  Set<Key> of(Traits traits) {
    var keys = new LinkedHashSet<Key>();
    if (traits.kind() == Traits.Kind.PERSON) person(traits, keys);
    else organisation(traits, keys);
    shared(traits, keys);
    return keys;
  }

  /** What the first word of a name sounds like; "" where there is none. */
  String sound(NameForm.Kind kind, String written) {
    var names = names(kind, written);
    return names.isEmpty() ? "" : names.getFirst().sound;
  }

  private void person(Traits traits, Set<Key> keys) {
    var family = names(NameForm.Kind.FAMILY, traits.get(Trait.FAMILY));
    var given = names(NameForm.Kind.GIVEN, traits.get(Trait.GIVEN));
    var all = new ArrayList<>(family);
    all.addAll(given);
    all.addAll(names(NameForm.Kind.PATRONYMIC, traits.get(Trait.PATRONYMIC)));
    var date = traits.get(Trait.BIRTH_DATE);
    boolean whole = date.length() == 8;
    for (int i = 0; i < all.size(); i++)
      for (int j = i + 1; j < all.size(); j++) {
        var a = all.get(i);
        var b = all.get(j);
        both(keys, Kind.NAMES, a.sound, b.sound, "");
        if (whole) both(keys, Kind.NAMES_YEAR, a.start, b.start, date.substring(0, 4));
      }
    if (whole) dated(keys, family, given, date);
    for (var name : family)
      for (var other : given) add(keys, Kind.FAMILY_PART, name.sound, other.start.substring(0, 1));
    var places = places(traits);
    for (var trait : new Trait[] {Trait.OCCUPATION, Trait.EMPLOYER})
      if (traits.has(trait)) places.add(traits.get(trait));
    for (var place : places) for (var name : all) add(keys, Kind.NAME_PLACE, name.sound, place);
  }

  private static void dated(Set<Key> keys, List<Name> family, List<Name> given, String date) {
    var year = date.substring(0, 4);
    var day = date.substring(4);
    add(keys, Kind.DATE_INITIAL, date);
    for (var name : family) {
      add(keys, Kind.FAMILY_DAY, name.sound, swappable(day));
      add(keys, Kind.FAMILY_PART, name.sound, year);
    }
    for (var name : given) add(keys, Kind.GIVEN_DATE, name.sound, year, swappable(day));
    // one digit wrong in year, month or day leaves two of the three
    for (var name : family.isEmpty() ? given : family) {
      add(keys, Kind.DATE_INITIAL, name.start, year, date.substring(4, 6));
      add(keys, Kind.DATE_INITIAL, name.start, year, "d" + date.substring(6));
    }
  }

  /** A word of a name: what it sounds like, by its usual form where it is known, and its start. */
  private record Name(String sound, String start) {}

  private List<Name> names(NameForm.Kind kind, String written) {
    if (written.isEmpty()) return List.of();
    var of = known.computeIfAbsent(kind, _ -> new HashMap<>());
    if (of.size() >= REMEMBERED) of.clear();
    return of.computeIfAbsent(written, w -> understood(kind, w));
  }

  private static List<Name> understood(NameForm.Kind kind, String written) {
    var names = new ArrayList<Name>();
    var form = NameForm.of(kind, written);
    for (var part : form.parts().isEmpty() ? List.of(form) : form.parts()) {
      if (part.skeleton().isEmpty()) continue;
      names.add(new Name(start(part.sound(), SOUNDS), start(part.skeleton())));
      // Sasha, Сашко and Aleksandr are Олександр
      for (var usual : part.meanings())
        if (!usual.sound().equals(part.sound()))
          names.add(new Name(start(usual.sound(), SOUNDS), start(usual.skeleton())));
    }
    return names;
  }

  /** The same for a day and a month in each other's place. */
  private static String swappable(String day) {
    var month = day.substring(0, 2);
    var of = day.substring(2);
    return month.compareTo(of) <= 0 ? month + of : of + month;
  }

  private static void organisation(Traits traits, Set<Key> keys) {
    var words = new LinkedHashSet<String>();
    for (var name : traits.all(Trait.ORGANISATION))
      for (var word : OrganisationForm.of(name).words())
        if (word.length() > 1) words.add(start(word, 5));
    var list = List.copyOf(words);
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++)
        both(keys, Kind.WORDS, list.get(i), list.get(j), "");
      for (var place : places(traits)) add(keys, Kind.WORD_PLACE, list.get(i), place);
      for (var phone : traits.all(Trait.PHONE)) add(keys, Kind.WORD_PLACE, list.get(i), phone);
    }
    add(keys, Kind.WORDS, String.join(" ", list.stream().sorted().toList()));
    if (list.size() == 1) add(keys, Kind.WORDS, list.getFirst());
  }

  private static void shared(Traits traits, Set<Key> keys) {
    for (var phone : traits.all(Trait.PHONE)) {
      add(keys, Kind.PHONE, phone);
      if (phone.length() > 7) add(keys, Kind.PHONE, phone.substring(phone.length() - 7));
    }
    for (var email : traits.all(Trait.EMAIL)) {
      add(keys, Kind.EMAIL, email);
      int at = email.indexOf('@');
      if (at > 2) {
        add(keys, Kind.MAILBOX, Fold.word(email.substring(0, at)));
        add(keys, Kind.MAILBOX, start(email, 4), email.substring(at + 1));
      }
    }
    for (var number : traits.all(Trait.NUMBER)) {
      add(keys, Kind.NUMBER, number);
      if (number.length() > 5) {
        int half = number.length() / 2;
        add(keys, Kind.NUMBER_PART, "a", number.substring(0, half));
        add(keys, Kind.NUMBER_PART, "b", number.substring(half));
      }
    }
    for (var document : traits.all(Trait.DOCUMENT)) add(keys, Kind.DOCUMENT, document);
    for (var core : traits.all(Trait.CORE)) add(keys, Kind.CORE, core);
    var houses = traits.all(Trait.HOUSE);
    for (var street : traits.all(Trait.STREET))
      for (var word : street.split(" "))
        if (word.length() > 3) {
          if (houses.isEmpty())
            for (var p : places(traits)) add(keys, Kind.ADDRESS, start(word, 5), p);
          for (var house : houses) add(keys, Kind.ADDRESS, start(word, 5), house);
        }
    for (var postcode : traits.all(Trait.POSTCODE))
      for (var house : houses) add(keys, Kind.ADDRESS, postcode, house);
  }

  private static List<String> places(Traits traits) {
    var places = new ArrayList<>(traits.all(Trait.POSTCODE));
    for (var city : traits.all(Trait.CITY)) places.add(start(city, 5));
    if (traits.has(Trait.BIRTH_PLACE))
      places.add(start(Fold.word(traits.get(Trait.BIRTH_PLACE).replace(" ", "")), 5));
    return places;
  }

  private static String start(String word) {
    return start(word, BEGINNING);
  }

  private static String start(String word, int length) {
    return word.length() <= length ? word : word.substring(0, length);
  }

  private static void both(Set<Key> keys, Kind kind, String a, String b, String more) {
    if (a.compareTo(b) <= 0) add(keys, kind, a, b, more);
    else add(keys, kind, b, a, more);
  }

  private static void add(Set<Key> keys, Kind kind, String... parts) {
    long hash = kind.code() * 0x9E3779B97F4A7C15L;
    for (var part : parts) {
      for (int i = 0; i < part.length(); i++) hash = (hash ^ part.charAt(i)) * 0x100000001B3L;
      hash = (hash ^ 0xFF) * 0x100000001B3L;
    }
    hash ^= hash >>> 32;
    hash *= 0xD6E8FEB86659FD93L;
    hash ^= hash >>> 29;
    keys.add(new Key(kind, hash));
  }
}
