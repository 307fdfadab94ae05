package org.branchbook.clients.card;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Likeness;
import org.branchbook.clients.Likeness.Resembling;
import org.branchbook.clients.Saved;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/**
 * Whether a card that is to be saved resembles another, asked once more within the unit of work
 * that saves it, while nobody else can enter the like.
 */
public final class Resemblance {
  private final List<Likeness> likenesses;

  public Resemblance(List<Likeness> likenesses) {
    this.likenesses = List.copyOf(likenesses);
  }

  /** Keeps others from entering the like until the unit of work ends. */
  void hold(Client card) {
    likenesses.forEach(l -> l.hold(card));
  }

  /** Whom it resembles, the likeliest first. */
  public List<Resembling> of(Asker asker, Client card) {
    var scope = asker.scope(Privilege.CLIENT_READ);
    return likenesses.stream()
        .flatMap(l -> l.of(card, scope).stream())
        .sorted(Comparator.comparingDouble(Resembling::probability).reversed())
        .toList();
  }

  /** Those who keep the card from being saved: nobody has told it apart from them. */
  static Optional<Saved> stopping(List<Resembling> alike, Insisting insisting) {
    boolean stops = alike.stream().anyMatch(a -> a.stops() && !told(a, insisting));
    return stops ? Optional.of(new Saved.Alike(alike)) : Optional.empty();
  }

  /** Tells how it ended; about whom a question is open from now on. */
  List<Resembling> kept(Asker asker, Client saved, List<Resembling> alike, Insisting insisting) {
    if (alike.isEmpty()) return List.of();
    var apart = alike.stream().filter(a -> told(a, insisting)).toList();
    var open = alike.stream().filter(a -> !told(a, insisting)).toList();
    var why =
        insisting.reasons().stream()
            .filter(Insistence::answersLikeness)
            .sorted()
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    var told = new Likeness.Told(apart, open, why, asker.id());
    var asked = new HashSet<ClientId>();
    likenesses.forEach(l -> asked.addAll(l.kept(saved, told)));
    return open.stream().filter(a -> asked.contains(a.client())).toList();
  }

  private static boolean told(Resembling other, Insisting insisting) {
    return insisting.apart().contains(other.client())
        && insisting.reasons().stream().anyMatch(Insistence::answersLikeness);
  }
}
