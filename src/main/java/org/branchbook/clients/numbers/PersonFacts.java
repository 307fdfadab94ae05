package org.branchbook.clients.numbers;

import java.time.LocalDate;
import org.branchbook.clients.Person;
import org.jspecify.annotations.Nullable;

/** What a person's number tells of him; null where it doesn't. */
public record PersonFacts(@Nullable LocalDate birthDate, Person.@Nullable Sex sex) {}
