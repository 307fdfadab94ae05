package broken.sidedoor.ui.clients;

/** Breaks the law: a second way into the screens. */
public final class CardTabs {}
