package io.github.offprint.format;

import io.github.offprint.Paper;
import java.io.IOException;
import java.io.Writer;

/** Writes entries with an empty line between two; {@link BibTeXEntries} gives their values. */
final class BibTeXEncoder implements Encoder {
    private final BibTeXEntries entries;
    private final Writer out;
    private boolean first = true;

    BibTeXEncoder(BibTeXEntries entries, Writer out) {
        this.entries = entries;
        this.out = out;
    }

    @Override
    public void paper(String key, Paper paper) throws IOException {
        out.write(first ? "" : "\n");
        first = false;
        entries.entry(key, paper).print(out);
    }
}
