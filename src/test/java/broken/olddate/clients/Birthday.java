package broken.olddate.clients;

import java.util.Date;

/** Breaks the law: a date of the old kind. */
public record Birthday(Date day) {}
