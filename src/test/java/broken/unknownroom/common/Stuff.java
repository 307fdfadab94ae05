package broken.unknownroom.common;

/** Breaks the law: there is no such room. */
public final class Stuff {}
