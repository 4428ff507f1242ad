package io.github.offprint.digest;

import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;

/** One form of digest: how it is told from the others, and how it is read. Has no state. */
interface Dialect {
    /** The form that it reads. */
    DigestForm form();

    /** Whether a document that begins like this is in this form. */
    boolean recognises(Sample sample);

    /**
     * Reads a document to its end, or until the findings are full. Each of its lines must find a use.
     *
     * @throws IOException if reading fails or the handler of the findings throws it; never because of the content
     */
    void read(Document document, ReadingSink findings) throws IOException;
}
