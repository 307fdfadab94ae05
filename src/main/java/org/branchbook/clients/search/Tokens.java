package org.branchbook.clients.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Person;
import org.branchbook.clients.Standing;

/**
 * By what a client is found.
 *
 * @param words folded words, each with its best rank
 * @param digits runs of digits, as {@link Digits} says
 */
public record Tokens(Map<String, Integer> words, Set<Digits.Run> digits) {
  /** What a card that isn't there is found by. */
  public static final Tokens NONE = new Tokens(Map.of(), Set.of());

  /** Ranks of words: what is found by a better one stands first. */
  public static final int NAME = 0;

  public static final int CONTACT_PERSON = 1;
  public static final int ADDRESS = 2;

  /** Any word of a former client. */
  public static final int FORMER = 3;

  public static final int RANKS = 4;

  /** Where runs of digits stand beside the words. */
  public static final int DIGITS = RANKS;

  /** Words that stand in nearly every address and find nobody. */
  static final Set<String> EMPTY_WORDS =
      Set.copyOf(
          Fold.words(
              "вул вулиця ул улица просп проспект пр пр-т бул бульвар бульв пров провулок пер"
                  + " переулок пл площа площадь м г місто город село смт обл область р-н район"
                  + " буд будинок дом кв квартира шосе шоссе наб набережна набережная"));

  public Tokens {
    words = Collections.unmodifiableMap(words);
    digits = Collections.unmodifiableSet(digits);
  }

  /** The tokens of a card. */
  public static Tokens of(Client client) {
    var words = new HashMap<String, Integer>();
    boolean former = client.standing() == Standing.FORMER;
    var digits = new HashSet<Digits.Run>();
    long id = client.id().value();
    switch (client.party()) {
      case Person person -> add(words, person.name(), former ? FORMER : NAME);
      case Organisation o -> {
        add(words, o.fullName(), former ? FORMER : NAME);
        add(words, o.shortName(), former ? FORMER : NAME);
        for (var contact : o.contactPeople()) {
          add(words, contact.name(), former ? FORMER : CONTACT_PERSON);
          Digits.runs(contact.phone(), id, digits);
        }
      }
    }
    for (var address : client.addresses())
      for (var part : new String[] {address.region(), address.city(), address.street()})
        for (var word : Fold.words(part))
          if (!EMPTY_WORDS.contains(word)) words.merge(word, former ? FORMER : ADDRESS, Math::min);
    for (var phone : client.phones()) Digits.runs(phone.number(), id, digits);
    for (var identifier : client.identifiers()) Digits.runs(identifier.number(), id, digits);
    return new Tokens(words, digits);
  }

  /** The words by which an address with this street is found; all of it where it has no other. */
  public static List<String> ofAddress(String street) {
    var words = Fold.words(street);
    var telling = words.stream().filter(w -> !EMPTY_WORDS.contains(w)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static void add(Map<String, Integer> words, String text, int rank) {
    for (var word : Fold.words(text)) words.merge(word, rank, Math::min);
  }
}
