package io.github.offprint.internal.record;

import io.github.offprint.Link;
import io.github.offprint.internal.id.Addresses;
import java.util.List;

/** The links of a paper. */
public final class Links {
    private Links() {}

    /**
     * The addresses that an abstract names.
     *
     * @param text the abstract
     * @return its links, in order
     */
    public static List<Link> in(String text) {
        return Addresses.in(text).stream().map(Link::new).toList();
    }
}
