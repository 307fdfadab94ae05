package broken.viewasks.ui.clients;

import broken.viewasks.clients.OpenCard;

/** Breaks the law: a view that calls a use case. */
record CardView(OpenCard open) {}
