package io.github.offprint.internal.id;

import io.github.offprint.internal.id.Address.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what an address means by its host and its path. The host is always looked at: {@link HostTable}. */
final class Hosts {
    private static final Map<String, Host> HOSTS = read(HostTable.TEXT);

    /** The names of hosts that show others' pages to the members of a university, by parts of the names. */
    private static final String PROXY = "proxy";

    private static final List<String> PICTURES =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".ico");
    private static final List<String> FILMS = List.of(".mp4", ".webm", ".mov", ".avi", ".mkv");
    private static final List<String> PDF = List.of(".pdf");

    private Hosts() {}

    /** A host of the table: what is found there, and the lines about its paths. */
    private static final class Host {
        private Kind kind = Kind.OTHER;
        private final List<Rule> rules = new ArrayList<>();
    }

    private static Map<String, Host> read(String table) {
        Map<String, Host> hosts = new HashMap<>();
        List<Host> named = new ArrayList<>();
        boolean ruled = true;
        for (String line : table.split("\n", -1)) {
            if (line.startsWith(" ")) {
                Rule rule = Rule.of(line);
                named.forEach(host -> host.rules.add(rule));
                ruled = true;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (ruled) {
                    named.clear();
                }
                ruled = false;
                for (String word : line.split("\\s+", -1)) {
                    Optional<Kind> kind = Arrays.stream(Kind.values())
                            .filter(known -> known.name().equals(word))
                            .findFirst();
                    kind.ifPresent(known -> named.forEach(host -> host.kind = known));
                    if (kind.isEmpty()) {
                        named.add(hosts.computeIfAbsent(word, none -> new Host()));
                    }
                    ruled |= kind.isPresent();
                }
            }
        }
        return Map.copyOf(hosts);
    }

    /** Whether the table knows a host. */
    static boolean isKnown(String host) {
        return find(host) != null;
    }

    /** What is found at an address. */
    static Place place(String host, String path, String query) {
        if (ends(path, PICTURES)) {
            return Place.of(Kind.IMAGE);
        }
        if (ends(path, FILMS)) {
            return Place.of(Kind.VIDEO);
        }
        Host known = find(host);
        if (known == null) {
            known = proxied(host);
        }
        Parameters parameters = new Parameters(query);
        if (known != null) {
            PathParts parts = new PathParts(path, query);
            for (Rule rule : known.rules) {
                Optional<Place> place = rule.match(parts, parameters);
                if (place.isPresent()) {
                    return place.get();
                }
            }
        }
        if (host.contains(PROXY) && path.startsWith("/login")) {
            String target = parameters.get("url").isEmpty() ? parameters.get("qurl") : parameters.get("url");
            return new Place(Kind.OTHER, "", "", target);
        }
        return Place.of(ends(path, PDF) ? Kind.PDF : known == null ? Kind.OTHER : known.kind);
    }

    private static boolean ends(String path, List<String> endings) {
        int dot = path.lastIndexOf('.');
        return dot > 0 && endings.contains(path.substring(dot).toLowerCase(Locale.ROOT));
    }

    private static @Nullable Host find(String host) {
        Host exact = HOSTS.get(host);
        for (int dot = host.indexOf('.'); exact == null && dot >= 0; dot = host.indexOf('.', dot + 1)) {
            exact = HOSTS.get("*" + host.substring(dot));
        }
        int first = host.indexOf('.');
        int second = host.indexOf('.', first + 1);
        boolean ending = first > 0 && (second < 0 || host.indexOf('.', second + 1) < 0);
        return exact == null && ending ? HOSTS.get(host.substring(0, first) + ".*") : exact;
    }

    /** The host that another shows: {@code dl-acm-org.proxy.example.edu}, {@code dl.acm.org.ezproxy.example.edu}. */
    private static @Nullable Host proxied(String host) {
        int proxy = host.indexOf(PROXY);
        int end = proxy < 0 ? -1 : host.lastIndexOf('.', proxy);
        if (end <= 0) {
            return null;
        }
        String shown = host.substring(0, end);
        String name = shown.indexOf('.') < 0 ? shown.replace('-', '.') : shown;
        return find(name.startsWith("www.") ? name.substring("www.".length()) : name);
    }
}
