package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A front end: turns the notation of a document into lines for a grammar. */
interface LineSource {

    /** The next line with something to see in it, or {@code null} at the end. */
    @Nullable
    Line next() throws IOException;

    /** The number of the last line of the document that was used up so far, blank ones included. */
    int lastNumber();

    /** Takes out what there was to say of the lines so far. */
    List<Diagnostic> takeDiagnostics();

    /** Says why reading ended, if not at the end of the document. */
    void finish(ReadingSink findings) throws IOException;
}
