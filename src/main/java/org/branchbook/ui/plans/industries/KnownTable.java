package org.branchbook.ui.plans.industries;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Words;
import org.branchbook.plans.industries.known.KnownOrganisation;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.PagedTable;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.WidestGivesWay;

/** The organisations of an industry without a card; several can be selected. */
final class KnownTable extends StackPane {
  KnownTable(KnownModel model, Words words, Remembered remembered) {
    var table =
        new PagedTable<>(
            model.rows,
            remembered,
            "industries.KNOWN",
            new EmptyState(
                "fth-book",
                words.say("industries.known.none"),
                words.say("industries.known.none.how")));
    table.setId("industry-KNOWN");
    table.setAccessibleText(words.say("industries.who.KNOWN"));
    table
        .column("name", words.say("industries.known.organisation"), 220, KnownOrganisation::name)
        .getStyleClass()
        .add("first");
    table
        .column("number", words.say("industries.known.number"), 96, o -> o.number().number())
        .setMaxWidth(110);
    table
        .column("class", words.say("industries.class"), 64, o -> o.industry().code())
        .setMaxWidth(72);
    table
        .column("region", words.say("industries.known.region"), 110, KnownOrganisation::region)
        .setMaxWidth(160);
    table.setColumnResizePolicy(new WidestGivesWay());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    var selected = table.getSelectionModel().getSelectedItems();
    selected.addListener(
        (ListChangeListener<KnownOrganisation>) _ -> model.picked.set(List.copyOf(selected)));
    getChildren().add(table);
  }
}
