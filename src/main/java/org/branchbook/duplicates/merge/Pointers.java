package org.branchbook.duplicates.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;

/** What in a text tells of which of several cards it speaks: telephones, numbers, products. */
final class Pointers {
  /** Shorter runs of digits are dates, sums and hours. */
  private static final int SHORTEST = 7;

  private static final int PHONE = 9;
  private static final Pattern DIGITS = Pattern.compile("\\d(?:[ ()\\-]{0,2}\\d){6,}");
  private final Map<ClientId, Set<String>> byCard = new LinkedHashMap<>();

  /** Of cards as they were, with what was written in their products. */
  Pointers(List<Client> cards, Map<ClientId, List<String>> products) {
    for (var card : cards) {
      var own = new HashSet<String>();
      for (var phone : card.phones()) phone(phone.number()).ifPresent(own::add);
      for (var number : card.identifiers()) {
        var digits = number.number().replaceAll("\\D", "");
        if (digits.length() >= SHORTEST) own.add(digits);
      }
      for (var email : card.emails()) own.add(email.address().toLowerCase(Locale.ROOT));
      for (var words : products.getOrDefault(card.id(), List.of())) own.addAll(numbers(words));
      byCard.put(card.id(), own);
    }
    var met = new HashMap<String, Integer>();
    byCard.values().forEach(set -> set.forEach(p -> met.merge(p, 1, Integer::sum)));
    byCard.values().forEach(set -> set.removeIf(p -> met.getOrDefault(p, 0) > 1));
  }

  /** A card that something points to, and by what. */
  record Pointed(ClientId card, String by) {}

  /** The one card that a text points to; empty where it points to none or to several. */
  Optional<Pointed> in(String words) {
    var lower = words.toLowerCase(Locale.ROOT);
    var numbers = new HashSet<>(numbers(words));
    for (var number : List.copyOf(numbers)) phone(number).ifPresent(numbers::add);
    var pointed = new ArrayList<Pointed>();
    byCard.forEach(
        (card, own) ->
            own.stream()
                .filter(p -> p.contains("@") ? lower.contains(p) : numbers.contains(p))
                .sorted()
                .findFirst()
                .ifPresent(p -> pointed.add(new Pointed(card, p))));
    return pointed.size() == 1 ? Optional.of(pointed.getFirst()) : Optional.empty();
  }

  private static Collection<String> numbers(String words) {
    return DIGITS.matcher(words).results().map(r -> r.group().replaceAll("\\D", "")).toList();
  }

  /** The country's code and a leading nought are written or not. */
  private static Optional<String> phone(String number) {
    var digits = number.replaceAll("\\D", "");
    return digits.length() < PHONE
        ? Optional.empty()
        : Optional.of(digits.substring(digits.length() - PHONE));
  }
}
