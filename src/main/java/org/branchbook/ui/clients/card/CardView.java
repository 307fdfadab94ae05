package org.branchbook.ui.clients.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.clients.form.FormScreens;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** A client's card: its head, and beneath it one tab a subject, each built when first shown. */
final class CardView extends VBox {
  private final CardModel model;
  private final Words words;
  private final TabPane tabs = new TabPane();

  CardView(CardModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("card");
    getStyleClass().add("client-card");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    tabs.getTabs().setAll(all());
    getChildren()
        .addAll(
            new HeadView(model, words), model.place.strip().view().apply(model.id(), words), tabs);
    follow();
  }

  /** Where the keyboard goes in a card that has just been made. */
  Node first() {
    return tabs;
  }

  private List<Tab> all() {
    var all = new ArrayList<Tab>();
    all.add(tab(CardTabs.TIMELINE, () -> new TimelineView(model.timeline, words)));
    all.add(tab(CardTabs.PROFILE, this::profile));
    if (model.maySeeHoldings())
      all.add(tab(CardTabs.HOLDINGS, () -> new HoldingsView(model.holdings, words)));
    for (var other : model.place.otherTabs())
      all.add(tab(other.key(), () -> other.view().apply(model.id(), words)));
    all.add(tab(CardTabs.CONSENTS, () -> new ConsentsView(model.consents, words)));
    all.add(tab(CardTabs.NOTES, () -> new NotesView(model.notes, words)));
    return all;
  }

  private Tab tab(String key, Supplier<Parent> content) {
    var tab = new Tab(words.say(key));
    While.shown(
        tabs,
        model.head(),
        head -> {
          int count = head == null ? 0 : CardTabs.count(key, head.counts());
          // an empty one says nothing: the eye goes where there is something
          tab.setText(
              count == 0
                  ? words.say(key)
                  : words.say("clients.card.tab.counted", words.say(key), count));
        });
    tab.setUserData(key);
    tab.setId(id(key));
    tab.setOnSelectionChanged(
        _ -> {
          if (tab.isSelected() && tab.getContent() == null) tab.setContent(content.get());
        });
    return tab;
  }

  /** Tabs of other rooms are named by the room: "links.title" is tab-links. */
  private static String id(String key) {
    var name = key.endsWith(".title") ? key.substring(0, key.lastIndexOf('.')) : key;
    return "tab-" + name.substring(name.lastIndexOf('.') + 1);
  }

  private void follow() {
    While.shown(
        tabs,
        model.place.tab,
        key ->
            tabs.getTabs().stream()
                .filter(t -> key.equals(t.getUserData()))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select));
    tabs.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) model.place.tab.set((String) now.getUserData());
            });
    var first = tabs.getSelectionModel().getSelectedItem();
    if (first.getContent() == null) first.getOnSelectionChanged().handle(null);
  }

  private Parent profile() {
    var place = new StackPane();
    Runnable show =
        () -> {
          var form = model.form().get();
          place
              .getChildren()
              .setAll(
                  form == null
                      ? FormScreens.profile(
                          model.client().get(), words, model.colleagues(), model.phones())
                      : form.view(words, model::stopEditing, model::discard));
        };
    While.shown(place, model.form(), _ -> show.run());
    While.shown(
        place,
        model.client(),
        _ -> {
          // a form that is being written in stays as it is
          if (model.form().get() == null) show.run();
        });
    var news = Parts.paragraph("");
    news.setId("card-news");
    news.getStyleClass().add("card-news");
    news.setGraphic(Icons.of("fth-refresh-cw", Tone.WARNING));
    news.managedProperty().bind(news.visibleProperty());
    While.shown(
        place,
        model.news(),
        said -> {
          news.setVisible(said != null);
          news.setText(said == null ? "" : words.say(said));
        });
    VBox.setVgrow(place, Priority.ALWAYS);
    return new VBox(news, place);
  }
}
