package org.branchbook.ui.kit.drafts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.drafts.Draft;
import org.branchbook.staff.drafts.KeptDrafts;
import org.branchbook.ui.kit.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what somebody types in forms: within a second of the last key it is in the store, away from
 * the screen's thread, and the form has it again after a crash. Where the store is out of reach it
 * waits in memory and is tried again.
 */
public final class Drafts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

  /** With the time that writing takes, less than a second after the last key. */
  static final Duration SOON = Duration.ofMillis(500);

  static final Duration AGAIN = Duration.ofSeconds(5);

  /** A form and what it is about. */
  private record Place(String form, long subject) {}

  private final EmployeeId who;
  private final KeptDrafts store;
  private final Background background;
  private final Later later;
  private final InstantSource clock;
  private final Map<Place, KeptDraft> kept = new HashMap<>();
  private final List<FormDraft> begun = new ArrayList<>();

  /**
   * The drafts of somebody who has signed in.
   *
   * @param left what he left unsaved before, read beforehand
   */
  public Drafts(
      EmployeeId who,
      KeptDrafts store,
      List<Draft> left,
      Background background,
      Later later,
      InstantSource clock) {
    this.who = who;
    this.store = store;
    this.background = background;
    this.later = later;
    this.clock = clock;
    for (var draft : left)
      kept.put(new Place(draft.form(), draft.subject()), new KeptDraft(this, draft));
  }

  /** Drafts that last as long as the program: for tests. */
  public static Drafts inMemory() {
    return new Drafts(
        new EmployeeId(0),
        new Nowhere(),
        List.of(),
        Background.atOnce(),
        Later.atOnce(),
        InstantSource.system());
  }

  /**
   * Keeps the draft of a form from now on; what was left of it before is filled in. To be called
   * when the form has been made, with everything in it as it is before anybody types.
   */
  public FormDraft begin(Drafted form) {
    var place = new Place(form.form(), form.subject());
    begun.removeIf(
        before -> {
          boolean same = before.of(place.form, place.subject);
          if (same) before.end();
          return same;
        });
    var draft =
        new FormDraft(
            form,
            kept.computeIfAbsent(
                place,
                p -> new KeptDraft(this, new Draft(p.form, p.subject, Map.of(), clock.instant()))));
    begun.add(draft);
    return draft;
  }

  /** Whether something was typed about this in such a form and is not saved. */
  public boolean has(String form, long subject) {
    var draft = kept.get(new Place(form, subject));
    return draft != null && !draft.now().content().isEmpty();
  }

  /** What was typed and is not saved, the newest first. */
  public List<Draft> all() {
    return kept.values().stream()
        .map(KeptDraft::now)
        .filter(d -> !d.content().isEmpty())
        .sorted(Comparator.comparing(Draft::at).reversed())
        .toList();
  }

  /** Writes what hasn't been written yet, before the store is closed. */
  @Override
  public void close() {
    begun.forEach(FormDraft::take);
    for (var draft : kept.values())
      try {
        draft.writeNow();
      } catch (RuntimeException e) {
        // the store has gone first: nothing can be done, and nobody may be kept from leaving
        LOG.warn("a draft was not written at the end: {}", e.getClass().getSimpleName());
      }
  }

  Background background() {
    return background;
  }

  public Later later() {
    return later;
  }

  InstantSource clock() {
    return clock;
  }

  void write(Draft draft) {
    if (draft.content().isEmpty()) store.remove(who, draft.form(), draft.subject());
    else store.keep(who, draft);
  }

  private static final class Nowhere implements KeptDrafts {
    @Override
    public List<Draft> of(EmployeeId who) {
      return List.of();
    }

    @Override
    public void keep(EmployeeId who, Draft draft) {}

    @Override
    public void remove(EmployeeId who, String form, long subject) {}
  }
}
