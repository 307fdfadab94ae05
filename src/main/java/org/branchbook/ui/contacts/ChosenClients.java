package org.branchbook.ui.contacts;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.clients.State;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** Clients chosen so far, each with what must be respected and a way to take him off. */
final class ChosenClients extends FlowPane {
  private final ContactPanelModel model;
  private final Words words;

  ChosenClients(ContactPanelModel model, Words words) {
    super(4, 4);
    this.model = model;
    this.words = words;
    managedProperty().bind(visibleProperty());
    ListChangeListener<Draft.Chosen> listener = _ -> show();
    While.entering(
        this,
        () -> {
          model.clients.addListener(listener);
          show();
        });
    sceneProperty()
        .subscribe(
            now -> {
              if (now == null) model.clients.removeListener(listener);
            });
  }

  private void show() {
    getChildren().setAll(model.clients.stream().map(this::chip).toList());
    setVisible(!model.clients.isEmpty());
  }

  private Node chip(Draft.Chosen client) {
    var remove =
        Icons.button("fth-x", words.say("contacts.panel.remove"), () -> model.remove(client));
    remove.setFocusTraversable(false);
    var chip = new HBox(4, new Label(client.name()));
    if (client.state() != State.ACTIVE)
      chip.getChildren().add(new Badge(Tone.WARNING, words.name("clients.state", client.state())));
    chip.getChildren().add(remove);
    chip.getStyleClass().add("chosen-client");
    return chip;
  }
}
