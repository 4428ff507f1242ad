package io.github.offprint.catalog;

import io.github.offprint.Paper;
import java.util.Arrays;

/** Records as our own catalog has them, for others to keep. */
public final class CatalogRecords {
    private CatalogRecords() {}

    public static byte[] encode(Paper paper) {
        RecordBytes bytes = new RecordEncoder().encode(paper);
        return Arrays.copyOf(bytes.array(), bytes.length());
    }

    public static Paper decode(byte[] bytes, int length) {
        return RecordDecoder.decode(bytes, length);
    }
}
