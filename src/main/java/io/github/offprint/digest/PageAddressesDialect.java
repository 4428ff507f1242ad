package io.github.offprint.digest;

import io.github.offprint.internal.id.Addresses;
import io.github.offprint.internal.label.Phrase;
import io.github.offprint.internal.record.PaperAddress;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;

/** A list page as text with the address of each link on a line of its own. */
final class PageAddressesDialect implements Dialect {
    private static final int FEWEST = 2;

    @Override
    public DigestForm form() {
        return DigestForm.PAGE_ADDRESSES;
    }

    @Override
    public boolean recognises(Sample sample) {
        long papers = sample.lines().stream()
                .filter(line -> Addresses.isAddress(line) && PaperAddress.isPaperPage(line))
                .limit(FEWEST)
                .count();
        boolean page = sample.lines().stream().anyMatch(line -> Phrase.HEAD.is(line) || line.equals("·"));
        return page && papers == FEWEST;
    }

    @Override
    public void read(Document document, ReadingSink findings) throws IOException {
        new PageReading(new AddressLines(document.lines()), document, findings).run();
    }
}
