package io.github.offprint.internal.id;

import io.github.offprint.internal.id.Address.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of the table of hosts: which paths it is about, and what they mean. {@link Hosts} describes the notation. */
final class Rule {
    private static final String ANYWHERE = "**";

    private final List<Pattern> segments = new ArrayList<>();
    private final boolean anywhere;
    private final boolean whole;
    private final String parameter;
    private final @Nullable Pattern value;
    private final String tail;
    private final Kind kind;
    private final String doi;

    private Rule(String pattern, Kind kind, String doi) {
        this.kind = kind;
        this.doi = doi;
        whole = pattern.endsWith("$");
        String line = whole ? pattern.substring(0, pattern.length() - 1) : pattern;
        int query = line.indexOf('?');
        int equals = line.indexOf('=', Math.max(0, query));
        parameter = query < 0 ? "" : line.substring(query + 1, equals < 0 ? line.length() : equals);
        String asked = query < 0 || equals < 0 ? "" : line.substring(equals + 1);
        value = query < 0 || asked.startsWith("{") ? null : segment(asked.isEmpty() ? "*" : asked);
        String path = query < 0 ? line : line.substring(0, query);
        List<String> parts = new ArrayList<>(
                List.of(path.substring(Math.min(1, path.length())).split("/")));
        parts.remove("");
        anywhere = parts.remove(ANYWHERE);
        boolean open = !parts.isEmpty() && parts.get(parts.size() - 1).startsWith("{");
        tail = open ? parts.remove(parts.size() - 1) : asked.startsWith("{") ? asked : "";
        parts.forEach(part -> segments.add(segment(part)));
    }

    /** Reads a line: the pattern of the path, the kind, and for some the DOI that follows. */
    static Rule of(String line) {
        String[] words = line.strip().split("\\s+");
        return new Rule(words[0], Kind.valueOf(words[1]), words.length > 2 ? words[2] : "");
    }

    private static Pattern segment(String notation) {
        StringBuilder pattern = new StringBuilder();
        int digits = 0;
        for (int i = 0; i <= notation.length(); i++) {
            char c = i < notation.length() ? notation.charAt(i) : ' ';
            if (c == '#') {
                digits++;
                continue;
            }
            pattern.append(digits == 0 ? "" : "\\d{" + digits + ",}+");
            digits = 0;
            pattern.append(
                    switch (c) {
                        case '*' -> ".*";
                        case '@' -> "[a-z]++";
                        case '.' -> "\\.";
                        case ' ' -> "";
                        default -> String.valueOf(c);
                    });
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE);
    }

    /** What the rule says of an address; empty if it is not about it. */
    Optional<Place> match(PathParts path, Parameters query) {
        int last = anywhere ? path.size() - segments.size() : 0;
        for (int from = 0; from <= last; from++) {
            String captured = captured(path, from);
            int end = from + segments.size();
            if (captured != null && !(whole && end < path.size())) {
                boolean inPath = !tail.isEmpty() && parameter.isEmpty();
                if (!inPath || !anywhere || path.startsDoi(end)) {
                    return place(captured, inPath ? path.from(end) : query.get(parameter), path, query);
                }
            }
        }
        return Optional.empty();
    }

    /** What the part of the path in brackets is, or {@code null} if the segments are others. */
    private @Nullable String captured(PathParts path, int from) {
        String captured = "";
        for (int i = 0; i < segments.size(); i++) {
            if (from + i >= path.size()) {
                return null;
            }
            Matcher matcher = segments.get(i).matcher(path.get(from + i));
            if (!matcher.matches()) {
                return null;
            }
            captured = matcher.groupCount() > 0 ? matcher.group(1) : captured;
        }
        return captured;
    }

    private Optional<Place> place(String captured, String rest, PathParts path, Parameters query) {
        String found = captured;
        if (value != null) {
            Matcher matcher = value.matcher(query.get(parameter));
            if (query.get(parameter).isEmpty() || !matcher.matches()) {
                return Optional.empty();
            }
            found = matcher.groupCount() > 0 ? matcher.group(1) : captured;
        }
        if (tail.isEmpty()) {
            String name = doi.equals("{path}")
                    ? DoiName.inPath(path.from(0), DoiName.End.WHOLE)
                    : DoiName.inPath(doi.replace("{}", found), DoiName.End.ENDS);
            return Optional.of(doi.isEmpty() ? Place.of(kind) : Place.ofDoi(kind, name));
        }
        String named = tail.equals("{arxiv}")
                ? ArxivName.inPath(rest)
                : tail.equals("{url}")
                        ? (Address.isWhole(rest) ? rest : PercentCoding.decoded(rest))
                        : DoiName.inPath(rest, end());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (tail) {
                    case "{arxiv}" -> new Place(kind, named, "", "");
                    case "{url}" -> new Place(kind, "", "", named);
                    default -> Place.ofDoi(kind, named);
                });
    }

    private DoiName.End end() {
        int colon = tail.indexOf(':');
        return colon < 0
                ? DoiName.End.WHOLE
                : DoiName.End.valueOf(
                        tail.substring(colon + 1, tail.length() - 1).toUpperCase(Locale.ROOT));
    }
}
