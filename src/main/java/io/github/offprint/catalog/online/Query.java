package io.github.offprint.catalog.online;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A question to a service: the path of its address and the parameters. Those that say who asks are kept apart, so that they show
 * neither in messages nor in the names of cached answers.
 *
 * <p>All but the letters, digits and {@code -._~} of ASCII is percent-encoded as UTF-8, by section 2 of
 * <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>.
 */
final class Query {
    private static final String UNRESERVED = "-._~";

    private final StringBuilder path = new StringBuilder();
    private final List<String> asked = new ArrayList<>();
    private final List<String> asking = new ArrayList<>();
    private boolean lookUp;

    /** A question at a path whose parts need no encoding, {@code /api/papers/}. */
    Query(String path) {
        this.path.append(path);
    }

    /** Adds a part of the path, encoded. */
    Query part(String part) {
        path.append(encoded(part));
        return this;
    }

    /** Says that the question is for one record, so that status 404 is an answer: there is none. */
    Query lookUp() {
        lookUp = true;
        return this;
    }

    boolean isLookUp() {
        return lookUp;
    }

    /** Adds a parameter. */
    Query with(String name, String value) {
        asked.add(name + "=" + encoded(value));
        return this;
    }

    /** Adds a parameter that says who asks; an empty one is left out. */
    Query by(String name, String value) {
        if (!value.isEmpty()) {
            asking.add(name + "=" + encoded(value));
        }
        return this;
    }

    /** The question without who asks. */
    String question() {
        return path + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }

    /** The whole address. */
    URI at(URI base) {
        List<String> all = new ArrayList<>(asked);
        all.addAll(asking);
        return URI.create(prefix(base) + path + (all.isEmpty() ? "" : "?" + String.join("&", all)));
    }

    /** The base without the slash behind it. */
    static String prefix(URI base) {
        String text = base.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT));
            }
        }
        return encoded.toString();
    }
}
