package io.github.offprint.internal.mail;

import org.jspecify.annotations.Nullable;

/** A multipart whose end has not been seen. It is compared by identity: many may stand around it. */
final class Multipart {
    final Entity entity;
    final String boundary;
    final @Nullable Multipart outer;
    final @Nullable Multipart shadowed;

    /**
     * Describes an open multipart.
     *
     * @param entity what is in it
     * @param boundary what sets its parts apart
     * @param outer the one around it
     * @param shadowed the nearest one around it with the same boundary
     */
    Multipart(Entity entity, String boundary, @Nullable Multipart outer, @Nullable Multipart shadowed) {
        this.entity = entity;
        this.boundary = boundary;
        this.outer = outer;
        this.shadowed = shadowed;
    }
}
