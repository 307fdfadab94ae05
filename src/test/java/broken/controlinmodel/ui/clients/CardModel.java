package broken.controlinmodel.ui.clients;

import javafx.scene.control.Label;

/** Breaks the law: a model that has met a control. */
record CardModel(Label name) {}
