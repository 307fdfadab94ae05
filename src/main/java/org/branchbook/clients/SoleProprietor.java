package org.branchbook.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's capacity as a sole proprietor (ФОП, ИП): since when, until when, in which industry.
 */
public record SoleProprietor(
    @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Industry industry) {}
