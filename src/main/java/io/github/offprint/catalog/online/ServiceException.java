package io.github.offprint.catalog.online;

import java.io.IOException;
import java.util.OptionalInt;

/**
 * A service could not be reached, refused to answer, or answered something that is no answer. The message is one line: the
 * service, what happened, what can be done. It never shows a key.
 */
public final class ServiceException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 300;
    private static final int NO_STATUS = 0;

    /** The name of the service. */
    private final String service;

    /** The HTTP status, or 0. */
    private final int status;

    /** Whether asking later may help. */
    private final boolean temporary;

    ServiceException(String service, int status, boolean temporary, String what) {
        super(service + ": " + oneLine(what));
        this.service = service;
        this.status = status;
        this.temporary = temporary;
    }

    ServiceException(String service, boolean temporary, String what, Throwable cause) {
        this(service, NO_STATUS, temporary, what);
        initCause(cause);
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean plain = !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
            if (plain || (line.length() > 0 && line.charAt(line.length() - 1) != ' ')) {
                line.append(plain ? c : ' ');
            }
        }
        return line.toString().strip();
    }

    /** {@return the name of the service} */
    public String service() {
        return service;
    }

    /** {@return the HTTP status with which it answered; empty if no answer came or if it could not be read} */
    public OptionalInt status() {
        return status == NO_STATUS ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** {@return true if the same question may succeed later, as after a time-out or a limit on requests} */
    public boolean isTemporary() {
        return temporary;
    }
}
