package org.branchbook.ui.plans.industries;

import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** One line: a client beside the median of his industry; takes no room where there is none. */
final class BesideView extends VBox {
  BesideView(IndustriesModel model, ClientId client, Words words) {
    setId("beside-industry");
    getStyleClass().add("beside-industry");
    While.shown(
        this,
        model.analysis(),
        _ -> {
          getChildren().clear();
          for (var code : model.codes(client)) getChildren().add(Parts.paragraph(words.say(code)));
          var beside = model.beside(client);
          if (beside == null || beside.peers() == null) return;
          var peers = beside.peers();
          getChildren()
              .add(
                  Parts.paragraph(
                      words.say(
                          "industries.beside",
                          words.say(model.named(peers.key())),
                          Math.round(beside.ofMedian()),
                          Sums.units(words, peers.income().median()),
                          Sums.units(words, peers.income().low()),
                          Sums.units(words, peers.income().high()),
                          peers.clients())));
        });
    managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(getChildren()));
  }
}
