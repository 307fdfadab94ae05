package org.branchbook.playbooks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All editions of all playbooks as they stand on a day. */
public record Shelf(List<Edition> editions, LocalDate day) {
  public Shelf {
    editions = List.copyOf(editions);
  }

  /** The playbooks, in the order in which they came. */
  public List<String> playbooks() {
    return editions.stream().map(Edition::playbook).distinct().toList();
  }

  /** The edition by which a playbook is begun on the day; empty while there is none. */
  public Optional<Edition> inForce(String playbook) {
    return latest(playbook).filter(e -> !e.retired());
  }

  /** The one that holds on the day, even where it is retired. */
  public Optional<Edition> latest(String playbook) {
    return editions.stream()
        .filter(e -> e.playbook().equals(playbook) && e.from() != null && !e.from().isAfter(day))
        .max(Comparator.comparing(Edition::from).thenComparing(Edition::number));
  }

  /** The one being written. */
  public Optional<Edition> draft(String playbook) {
    return editions.stream().filter(e -> e.playbook().equals(playbook) && e.draft()).findFirst();
  }

  public Optional<Edition> find(EditionId id) {
    return editions.stream().filter(e -> e.id().equals(id)).findFirst();
  }
}
