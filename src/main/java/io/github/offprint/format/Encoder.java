package io.github.offprint.format;

import io.github.offprint.Paper;
import java.io.IOException;

/** Spells papers out in one format, for one output. Never closes what it writes to. */
interface Encoder {

    /** Writes what stands before the first paper. Called once, for an output without papers too. */
    default void begin() throws IOException {}

    /** Writes one paper under its citation key. */
    void paper(String key, Paper paper) throws IOException;

    /** Writes what stands after the last paper, and passes on what is still held back. Not called after a failure. */
    default void end() throws IOException {}
}
