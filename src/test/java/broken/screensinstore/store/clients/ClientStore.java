package broken.screensinstore.store.clients;

import javafx.collections.ObservableList;

/** Breaks the law: the store knows nothing of screens. */
public record ClientStore(ObservableList<String> names) {}
