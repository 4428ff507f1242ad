package io.github.offprint.internal.id;

/** The parameters of a query. */
final class Parameters {
    private final String query;

    Parameters(String query) {
        this.query = query;
    }

    /** The value of the first parameter of a name, without percent-encoding; empty if there is none. */
    String get(String name) {
        int start = 0;
        while (start < query.length()) {
            int and = query.indexOf('&', start);
            int end = and < 0 ? query.length() : and;
            int value = start + name.length() + 1;
            if (value <= end
                    && query.charAt(value - 1) == '='
                    && query.regionMatches(true, start, name, 0, name.length())) {
                return PercentCoding.decoded(query.substring(value, end));
            }
            start = end + 1;
        }
        return "";
    }
}
