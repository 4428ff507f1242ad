package io.github.offprint.digest;

import java.io.IOException;

/** Stand-in. */
final class ListReading {
    private ListReading() {}

    static void read(LineSource lines, Document document, Findings findings) throws IOException {
        new PageReading(lines, document, findings).run();
    }
}
