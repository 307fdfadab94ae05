package org.branchbook.ui.plans.industries;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.plans.industries.Analysis;
import org.branchbook.plans.industries.IndustryFigures;
import org.branchbook.plans.industries.Picked;
import org.branchbook.plans.industries.WhiteSpot;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.PagedTable;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.While;

/** An industry's figures, its clients beside the median and its prospects. */
final class IndustryDetail extends VBox {
  private static final double HUNDRED = 100;

  private final IndustriesModel model;
  private final Words words;
  private final Remembered remembered;

  IndustryDetail(IndustriesModel model, Words words, Remembered remembered) {
    super(8);
    this.model = model;
    this.words = words;
    this.remembered = remembered;
    setId("industry-detail");
    getStyleClass().add("industry-detail");
    While.shown(this, model.chosen, _ -> fill());
  }

  private void fill() {
    getChildren().clear();
    var now = model.analysis().get();
    var row = model.chosen.get();
    if (now == null || row == null) return;
    var figures = row.figures();
    var title = Parts.title(words.say(model.named(figures.key())));
    title.setId("industry-name");
    title.setMinWidth(0);
    getChildren().addAll(title, tiles(figures));
    if (row.spot() != null) getChildren().add(spot(row.spot()));
    var plot = new StripPlot(now.clients(figures.key()), figures.income(), words);
    getChildren().addAll(medians(now, figures), plot, asked(), keeping());
    for (var who : IndustriesModel.Who.values()) {
      var table =
          who == IndustriesModel.Who.KNOWN
              ? new KnownTable(model.known, words, remembered)
              : people(who, plot);
      VBox.setVgrow(table, Priority.ALWAYS);
      While.shown(
          table,
          model.who,
          chosen -> {
            table.setVisible(chosen == who);
            table.setManaged(chosen == who);
          });
      getChildren().add(table);
    }
  }

  private Node tiles(IndustryFigures of) {
    var concentration = of.concentration();
    var growth = of.growth();
    return new HBox(
        8,
        tile(
            Sums.units(words, of.sum()),
            words.say("industries.tile.income"),
            growth == null
                ? ""
                : Sums.change(words, growth) + " " + words.say("industries.tile.change"),
            of.fulfilled() == null
                ? ""
                : words.say("industries.tile.plan", Sums.percent(words, of.fulfilled()))),
        tile(
            words.number(of.clients()),
            words.say("industries.tile.clients", of.known()),
            words.say("industries.tile.prospects", of.prospects()),
            of.others() == 0
                ? words.say("industries.tile.former", of.former())
                : words.say("industries.tile.others", of.others())),
        tile(
            Sums.percent(words, HUNDRED * concentration.topFive()),
            words.say("industries.tile.top"),
            words.say("industries.tile.greatest", Math.round(HUNDRED * concentration.top())),
            words.say("industries.tile.index", concentration.index())));
  }

  private static Node tile(String figure, String title, String... notes) {
    var number = new Label(figure);
    number.getStyleClass().add("tile-number");
    var heading = Parts.note(title);
    heading.setMinWidth(0);
    Parts.hint(heading, title);
    var tile = new VBox(2, heading, number);
    for (var note : notes) {
      var under = Parts.note(note);
      under.setMinWidth(0);
      Parts.hint(under, note);
      tile.getChildren().add(under);
    }
    tile.getStyleClass().add("income-tile");
    HBox.setHgrow(tile, Priority.ALWAYS);
    tile.setPrefWidth(0);
    tile.setMinWidth(0);
    return tile;
  }

  private Node spot(WhiteSpot spot) {
    var how =
        Parts.paragraph(
            words.say(
                    "industries.spot.how",
                    spot.prospects(),
                    Sums.units(words, spot.median()),
                    Math.round(HUNDRED * spot.usual()),
                    Sums.units(words, spot.expected()))
                + (spot.by().equals(spot.figures().key())
                    ? ""
                    : " · " + words.say("industries.spot.by", words.say(model.named(spot.by())))));
    how.setId("spot-how");
    return how;
  }

  private Node medians(Analysis now, IndustryFigures of) {
    int least = now.policy().least();
    if (of.clients() < least)
      return Parts.paragraph(words.say("industries.median.few", of.clients(), least));
    var middle =
        Parts.paragraph(
            words.say(
                    "industries.median",
                    Sums.units(words, of.income().median()),
                    Sums.units(words, of.income().low()),
                    Sums.units(words, of.income().high()),
                    of.clients())
                + " · "
                + words.say(
                    "industries.median.also",
                    Sums.units(words, of.turnover().median()),
                    words.number(of.products().median())));
    middle.setId("industry-median");
    return middle;
  }

  private Node asked() {
    var who =
        Chips.oneOf(
            List.of(IndustriesModel.Who.values()), w -> words.name("industries.who", w), model.who);
    who.setId("industry-who");
    var row = Parts.row(who, Parts.gap());
    var keep = new StackPane();
    keep.setMinWidth(USE_PREF_SIZE);
    While.shown(keep, model.who, now -> keep.getChildren().setAll(acts(now)));
    row.getChildren().add(keep);
    return row;
  }

  private Node acts(IndustriesModel.Who now) {
    if (now == IndustriesModel.Who.KNOWN) return make();
    var row = Parts.row(keep(now));
    if (model.mayGive()) {
      var give =
          Parts.button(
              "industry-give", "fth-check-square", words.say("industries.give"), model::give);
      give.setAccessibleText(words.say("industries.give.hint"));
      Parts.tip(give, words.say("industries.give.hint"));
      row.getChildren().add(give);
    }
    return row;
  }

  private Node make() {
    var make =
        Parts.button(
            "industry-make",
            "fth-user-plus",
            words.say("industries.known.make", 0),
            () -> model.makeProspects(words));
    Parts.tip(make, words.say("industries.known.make.hint"));
    While.shown(
        make,
        model.known.picked,
        picked -> {
          make.setText(words.say("industries.known.make", picked.size()));
          make.setDisable(picked.isEmpty());
        });
    make.setVisible(model.known.mayMake());
    return make;
  }

  private Button keep(IndustriesModel.Who now) {
    var which = now == IndustriesModel.Who.CLIENTS ? Picked.BELOW : Picked.PROSPECTS;
    int many = model.picked(which);
    var keep =
        Parts.button(
            "industry-keep",
            "fth-bookmark",
            words.say("industries.keep." + which, many),
            () -> model.beginKeeping(which, words));
    Parts.tip(keep, words.say("industries.keep.hint"));
    keep.setDisable(many == 0);
    return keep;
  }

  /** The name of the list that is about to be kept. */
  private Node keeping() {
    var place = new VBox();
    While.shown(
        place,
        model.keeping.which,
        now -> {
          place.setVisible(now != null);
          place.setManaged(now != null);
          place.getChildren().clear();
          if (now == null) return;
          var name = new TextField();
          name.setId("list-name");
          name.textProperty().bindBidirectional(model.keeping.name);
          var field = new Field(words.say("industries.keep.name"), name);
          HBox.setHgrow(field, Priority.ALWAYS);
          var keep = Parts.primary("list-keep", words.say("industries.keep.now"), model::keep);
          var not =
              Parts.button("list-not", words.say("industries.keep.not"), model.keeping::leave);
          var row = Parts.row(field, keep, not, Parts.note(Keys.SAVE.label()));
          row.setAlignment(Pos.BOTTOM_LEFT);
          place.getChildren().setAll(row);
          While.entering(
              name,
              () -> {
                name.requestFocus();
                name.selectAll();
              });
        });
    return place;
  }

  private PagedTable<Person> people(IndustriesModel.Who who, StripPlot plot) {
    boolean clients = who == IndustriesModel.Who.CLIENTS;
    var made =
        new PagedTable<>(
            model.people,
            remembered,
            "industries." + who,
            new EmptyState(
                "fth-users", words.say("industries.nobody"), words.say("industries.nobody.how")));
    made.setId("industry-" + who);
    made.setAccessibleText(words.name("industries.who", who));
    made.column("name", words.say("industries.client"), 190, p -> p.earner().name())
        .getStyleClass()
        .add("first");
    made.column(
        "responsible", words.say("industries.responsible"), 100, p -> p.earner().responsible());
    made.column("class", words.say("industries.class"), 56, p -> model.code(p.beside().member()));
    if (clients) {
      made.figures(
          "income",
          words.say("industries.column.income"),
          76,
          p -> Sums.units(words, p.beside().member().income()));
      made.figures(
          "median",
          words.say("industries.ofMedian"),
          84,
          p -> Sums.percent(words, p.beside().ofMedian()));
      made.figures(
          "products",
          words.say("industries.products"),
          84,
          p -> words.number(p.beside().member().products()));
    }
    made.fill();
    made.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            p -> {
              if (p != null && clients) plot.mark(p.beside().member().income());
            });
    made.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) open(made);
        });
    made.setOnKeyPressed(
        e -> {
          if (e.getCode() != KeyCode.ENTER || e.isShortcutDown()) return;
          open(made);
          e.consume();
        });
    return made;
  }

  private void open(PagedTable<Person> of) {
    var person = of.getSelectionModel().getSelectedItem();
    if (person != null) model.open(person);
  }
}
