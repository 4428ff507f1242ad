package io.github.offprint.format;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/** Any {@link Appendable} as a {@link Writer}. Closing it does nothing. */
final class AppendableWriter extends Writer {
    private final Appendable target;

    AppendableWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(int c) throws IOException {
        target.append((char) c);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        target.append(new String(text, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        target.append(text, offset, offset + length);
    }

    @Override
    public void flush() throws IOException {
        if (target instanceof Flushable flushable) {
            flushable.flush();
        }
    }

    @Override
    public void close() {}
}
