package io.github.offprint.format;

import io.github.offprint.Paper;
import java.io.IOException;
import java.io.Writer;
import org.jbibtex.BibTeXFormatter;

/** Spells entries through JBibTeX, whose formatter checks nothing: {@link BibTeXEntries} gives it safe values. */
final class BibTeXEncoder extends BibTeXFormatter implements Encoder {
    private final BibTeXEntries entries;
    private final Writer out;
    private boolean first = true;

    BibTeXEncoder(BibTeXEntries entries, Writer out) {
        this.entries = entries;
        this.out = out;
        setIndent("  ");
    }

    @Override
    public void paper(String key, Paper paper) throws IOException {
        out.write(first ? "" : "\n");
        first = false;
        format(entries.entry(key, paper), out);
        out.write('\n');
    }
}
