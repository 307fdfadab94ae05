package broken.ownthread.ui.clients;

/** Breaks the law: a thread of its own. */
record CardModel(Thread loader) {}
