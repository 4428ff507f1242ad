package io.github.offprint.catalog.online;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;

/**
 * What a service said.
 *
 * @param status the HTTP status
 * @param headers the header fields
 * @param body the body, unpacked and decoded
 */
record Reply(int status, HttpHeaders headers, String body) {
    static final int OK = 200;
    static final int NOT_FOUND = 404;
    private static final Set<Integer> TEMPORARY = Set.of(408, 425, 429, 500, 502, 503, 504);

    boolean isAnswer() {
        return status == OK || status == NOT_FOUND;
    }

    boolean isWebPage() {
        return headers.firstValue("Content-Type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .strip()
                .startsWith("text/html");
    }

    /** What a status that is no answer means, and what can be done. */
    ServiceException failure(String service) {
        return new ServiceException(service, status, TEMPORARY.contains(status), "status " + status + ", " + meaning());
    }

    private String meaning() {
        return switch (status) {
            case 400, 414, 422 -> "the service doesn't understand the question";
            case 401, 402, 407 -> "the service or a proxy wants to be shown a key";
            case 403 -> "the service refuses to answer; say who asks by a contact, or ask less often";
            case 404, 410 -> "there is no service at this address";
            case 429 -> "too many questions; ask later or less often";
            default ->
                status >= 500 ? "the service has trouble of its own; ask later" : "which is no answer to the question";
        };
    }
}
