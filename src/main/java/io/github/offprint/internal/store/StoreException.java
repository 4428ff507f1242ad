package io.github.offprint.internal.store;

import java.io.IOException;

/** A file is no store that can be read here. The message is one line that names the file and says why. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    StoreException(String name, String what) {
        super(name + ": " + what);
    }

    static StoreException damaged(String name, String what) {
        return new StoreException(name, "damaged (" + what + ")");
    }
}
