package io.github.offprint.digest;

import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;

/**
 * arXiv's own text: daily mailings, monthly listings, {@code .abs} files. A record stands between lines of two backslashes:
 * identifier and labelled fields, then the abstract, if there is one.
 */
final class ArxivTextDialect implements Dialect {
    /** So many lines below its identifier a record shows a label. */
    private static final int NEAR = 12;

    /** So many visible lines the head of a mailing may be away from the top. */
    private static final int HEAD = 60;

    @Override
    public DigestForm form() {
        return DigestForm.ARXIV_TEXT;
    }

    /** A record, or the head of a mailing that has none. Web pages may show either and are none. */
    @Override
    public boolean recognises(Sample sample) {
        return sample.firstChar() != '<' && (hasRecord(sample) || hasHead(sample));
    }

    private static boolean hasRecord(Sample sample) {
        boolean opened = false;
        int near = 0;
        for (String quoted : sample.lines()) {
            ArxivLine line = ArxivLine.unquoted(0, quoted);
            if (opened && (line.namesPaper() || line.isField())) {
                near = NEAR;
            } else if (near > 0 && line.isField()) {
                return true;
            }
            near--;
            opened = line.isMark();
        }
        return false;
    }

    /** Two things that only such heads say. */
    private static boolean hasHead(Sample sample) {
        return sample.lines().stream()
                        .limit(HEAD)
                        .map(quoted -> ArxivLine.unquoted(0, quoted).text())
                        .filter(ArxivPhrases::isHead)
                        .map(ArxivPhrases::start)
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        new ArxivReading(document, findings).run();
    }
}
