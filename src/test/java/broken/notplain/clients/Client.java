package broken.notplain.clients;

import javafx.beans.property.StringProperty;

/** Breaks the law: a feature knows nothing of JavaFX. */
public record Client(StringProperty name) {}
