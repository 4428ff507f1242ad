package io.github.offprint.format;

import io.github.offprint.internal.file.DraftFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file, written beside its place under another name and moved there when it is whole. */
final class FileOutput extends Output {
    private final DraftFile draft;
    private final OutputStream bytes;

    private FileOutput(DraftFile draft, OutputStream bytes) {
        super(utf8(bytes));
        this.draft = draft;
        this.bytes = bytes;
    }

    static FileOutput open(Path file) throws IOException {
        DraftFile draft = DraftFile.of(file);
        return new FileOutput(draft, draft.newStream());
    }

    @Override
    void commit() throws IOException {
        super.commit();
        bytes.close();
        draft.moveIntoPlace();
    }

    @Override
    void discard() {
        draft.discard(bytes);
    }
}
