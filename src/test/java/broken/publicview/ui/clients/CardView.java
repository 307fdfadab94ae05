package broken.publicview.ui.clients;

/** Breaks the law: a view that anybody may take. */
public final class CardView {}
