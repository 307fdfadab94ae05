package org.branchbook.playbooks;

/**
 * Why a playbook was begun.
 *
 * @param what the kind of it
 * @param of of what, so that it is begun once: a birthday's year, a deposit's number …
 */
public record Cause(Beginning what, String of) {}
