package org.branchbook.app.wiring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.util.Duration;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.clients.form.Colleagues;
import org.branchbook.ui.clients.form.FormScreens;
import org.branchbook.ui.duplicates.DuplicateScreens;
import org.branchbook.ui.duplicates.DuplicateSurroundings;
import org.branchbook.ui.duplicates.DuplicateWork;
import org.branchbook.ui.duplicates.Lines;
import org.branchbook.ui.duplicates.ReviewScreens;
import org.branchbook.ui.duplicates.ReviewWork;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Screen;

/** Questions whether two cards are one, and merging them. */
final class DuplicatesWiring {
  private static final String MERGE = "merge.screen";
  private static final String REVIEW = "review";

  private final Desk desk;
  private final Wiring all;
  private final DuplicateScreens screens;
  private final ReviewScreens reviews;
  private final Nightly nightly;

  DuplicatesWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    screens =
        new DuplicateScreens(
            work(desk.rooms, desk.finding::find, all::second), desk.asker, surroundings());
    reviews =
        new ReviewScreens(
            review(desk.rooms), desk.asker, surroundings(), desk.remembered, this::together);
    nightly = new Nightly(search(), desk.works, desk.rooms.clock, reviews::count);
  }

  private DuplicateSurroundings surroundings() {
    return new DuplicateSurroundings(desk.works, desk.notices, all.clients::open);
  }

  static DuplicateWork work(
      Rooms rooms, Function<String, List<Found>> find, BiConsumer<Confirmation, Runnable> second) {
    var duplicates = rooms.duplicates;
    return new DuplicateWork(
        duplicates.readMerge,
        duplicates.mergeCards,
        duplicates.undoMerge,
        duplicates.mergeHistory,
        () -> lines(rooms),
        find,
        second);
  }

  static ReviewWork review(Rooms rooms) {
    var duplicates = rooms.duplicates;
    return new ReviewWork(
        duplicates.reviewQueue,
        duplicates.decide,
        rooms.likeness.searchBase,
        rooms.likeness.searches::last,
        duplicates.readMerge,
        duplicates.mergeCards,
        duplicates.undoMerge,
        () -> lines(rooms));
  }

  private static Lines lines(Rooms rooms) {
    var colleagues = new Colleagues(rooms.staff.employees.all(), rooms.staff.departments.all());
    return (sheet, field, words) ->
        FormScreens.lines(sheet, field, words, colleagues, rooms.clients.phones);
  }

  /** The first screens come first, and the day's backup. */
  private Nightly.Work search() {
    var likeness = desk.rooms.likeness;
    return new Nightly.Work(
        Text.of("review.searching"),
        likeness.searchBase::isDue,
        (day, progress) -> {
          if (!(likeness.searchBase.due(day, progress) instanceof Searched.NotDue))
            likeness.prepare.join(progress);
        },
        Duration.minutes(2));
  }

  Optional<Screen> reviewing() {
    return DuplicateScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                    REVIEW,
                    "fth-copy",
                    w -> desk.live(reviews.section(w), Set.of("client", "pair"), reviews::changed))
                .counting(reviews.waiting()))
        : Optional.empty();
  }

  Optional<Screen> merging() {
    return DuplicateScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                MERGE,
                "fth-git-merge",
                true,
                w -> desk.live(screens.section(w), Set.of("client"), screens::changed)))
        : Optional.empty();
  }

  List<Command> commands() {
    return DuplicateScreens.isFor(desk.asker)
        ? List.of(
            new Command(
                "merge.with",
                "fth-git-merge",
                null,
                () -> all.inSight().ifPresentOrElse(this::with, this::show)))
        : List.of();
  }

  void start() {
    nightly.start();
    count();
  }

  void stop() {
    nightly.stop();
  }

  /** Counts the questions that wait. */
  void count() {
    if (DuplicateScreens.isFor(desk.asker)) reviews.count();
  }

  /** Cards written by an older program get the keys by which they are met, in the background. */
  void makeKeys() {
    var prepare = desk.rooms.likeness.prepare;
    desk.works.run(
        prepare::needed,
        needed -> {
          if (needed)
            desk.works.run(
                Text.of("duplicates.keys.making"),
                progress -> {
                  prepare.run(progress);
                  return true;
                },
                _ -> {},
                Background::unforeseen);
        },
        Background::unforeseen);
  }

  void review() {
    desk.shell().show(REVIEW);
  }

  /** Merges a client with others. */
  void with(ClientId client) {
    screens.add(client);
    show();
  }

  private void together(Collection<ClientId> cards) {
    screens.begin(cards);
    show();
  }

  void mergesOf(ClientId client) {
    screens.mergesOf(client);
    show();
  }

  void takeBack(MergeId merge) {
    screens.takeBack(merge);
    show();
  }

  private void show() {
    desk.shell().show(MERGE);
  }
}
