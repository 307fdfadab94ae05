package broken.screenseesscreen.ui.links;

import broken.screenseesscreen.ui.clients.ClientScreens;

/** Breaks the law: a screen that knows another one. */
public record LinkScreens(ClientScreens clients) {}
