package broken.screenreadsstore.ui.clients;

import broken.screenreadsstore.store.clients.ClientStore;

/** Breaks the law: a screen that goes to the store past the features. */
public record ClientScreens(ClientStore store) {}
