package org.branchbook.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.duplicates.merge.MergeId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.clients.card.CardAction;
import org.branchbook.ui.clients.card.HappeningAction;
import org.branchbook.ui.clients.form.Colleagues;
import org.branchbook.ui.clients.form.FormScreens;
import org.branchbook.ui.duplicates.DuplicateScreens;
import org.branchbook.ui.duplicates.DuplicateWork;
import org.branchbook.ui.duplicates.Lines;
import org.branchbook.ui.duplicates.ReviewWork;

/** The screens of duplicates over the rooms, and the ways to them. */
final class MergeWiring {
  static final String SECTION = "merge.screen";

  private MergeWiring() {}

  static DuplicateWork work(
      Rooms rooms, Function<String, List<Found>> find, BiConsumer<Confirmation, Runnable> second) {
    return new DuplicateWork(
        rooms.readMerge,
        rooms.mergeCards,
        rooms.undoMerge,
        rooms.mergeHistory,
        () -> lines(rooms),
        find,
        second);
  }

  static ReviewWork review(Rooms rooms) {
    return new ReviewWork(
        rooms.reviewQueue,
        rooms.decide,
        rooms.searchBase,
        rooms.searches::last,
        rooms.readMerge,
        rooms.mergeCards,
        rooms.undoMerge,
        () -> lines(rooms));
  }

  private static Lines lines(Rooms rooms) {
    var colleagues = new Colleagues(rooms.employees.all(), rooms.departments.all());
    return (sheet, field, words) ->
        FormScreens.lines(sheet, field, words, colleagues, rooms.phones);
  }

  /** What the timeline's line of a merge leads to, for who may merge. */
  static List<HappeningAction> happenings(Asker asker, Consumer<MergeId> takeBack) {
    return DuplicateScreens.isFor(asker)
        ? List.of(
            new HappeningAction("merge", "merge.back", id -> takeBack.accept(new MergeId(id))))
        : List.of();
  }

  /** What a card's menu leads to, for who may merge. */
  static List<CardAction> actions(
      Asker asker, Consumer<ClientId> merge, Consumer<ClientId> merges) {
    var actions = new ArrayList<CardAction>();
    if (DuplicateScreens.isFor(asker)) {
      actions.add(new CardAction("merge.with", "fth-git-merge", merge));
      actions.add(new CardAction("merge.list.of", "fth-list", merges));
    }
    return actions;
  }
}
