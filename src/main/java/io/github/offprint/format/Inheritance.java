package io.github.offprint.format;

import io.github.offprint.internal.source.Code;
import io.github.offprint.internal.source.ReadingSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets entries inherit by {@code crossref} and {@code xdata}, by a parent's key or one of its {@code ids}. BibTeX wants the parent after the child, BibLaTeX takes it
 * anywhere: an entry whose parent hasn't come waits for it, and all after it wait too, so that papers keep their order. What
 * waits, and what is remembered of possible parents, is limited to so many characters; an entry that must go on without its
 * parent is reported.
 */
final class Inheritance {
    private static final Set<String> BOOKS = Set.of(
            "book",
            "proceedings",
            "collection",
            "mvbook",
            "mvproceedings",
            "mvcollection",
            "reference",
            "mvreference",
            "periodical");

    private static final Set<String> PARTS = Set.of(
            "inbook",
            "bookinbook",
            "suppbook",
            "incollection",
            "suppcollection",
            "inproceedings",
            "conference",
            "inreference");

    private static final Set<String> PRIVATE = Set.of(
            "crossref", "xref", "xdata", "ids", "label", "key", "keywords", "abstract", "note", "related", "file");

    /** Entries inherit from their parents' parents, but not through a chain that no one has written by hand. */
    private static final int MOST_PARENTS = 32;

    private final ReadingSink found;
    private final long limit;
    private final Map<String, BibTeXFields> seen = new LinkedHashMap<>();
    private final Deque<BibTeXFields> waiting = new ArrayDeque<>();
    private long seenLength;
    private long waitingLength;

    Inheritance(ReadingSink found, long limit) {
        this.found = found;
        this.limit = limit;
    }

    /** Takes an entry; false if it is one of BibLaTeX's that only hold data for others. */
    boolean entry(BibTeXFields entry) throws IOException {
        remember(entry.copy());
        boolean paper = !entry.type().equals("xdata");
        if (paper) {
            waiting.add(entry);
            waitingLength += entry.length();
        }
        flush(false);
        return paper;
    }

    /** Gives all that waits. */
    void finish() throws IOException {
        flush(true);
    }

    private void flush(boolean all) throws IOException {
        while (!waiting.isEmpty()) {
            BibTeXFields entry = waiting.getFirst();
            boolean ready = isReady(entry);
            if (!ready && !all && waitingLength <= limit) {
                return;
            }
            waiting.removeFirst();
            waitingLength -= entry.length();
            found.paper(BibTeXPaper.of(heir(entry), found));
        }
    }

    private boolean isReady(BibTeXFields entry) {
        for (String parent : parents(entry)) {
            if (!seen.containsKey(fold(parent))) {
                return false;
            }
        }
        return true;
    }

    private static String[] parents(BibTeXFields entry) {
        String keys = entry.get("xdata") + "," + entry.get("crossref");
        return keys.equals(",") ? new String[0] : keys.strip().split("\\s*,\\s*");
    }

    private static String fold(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private void remember(BibTeXFields entry) {
        rememberAs(entry.key(), entry);
        if (!entry.get("ids").isEmpty()) {
            for (String other : entry.get("ids").split(",", -1)) {
                rememberAs(other.strip(), entry);
            }
        }
    }

    private void rememberAs(String key, BibTeXFields entry) {
        if (key.isEmpty() || seen.containsKey(fold(key))) {
            return;
        }
        seen.put(fold(key), entry);
        seenLength += entry.length();
        while (seenLength > limit) {
            String oldest = seen.keySet().iterator().next();
            BibTeXFields gone = seen.remove(oldest);
            seenLength -= gone == null ? 0 : gone.length();
        }
    }

    /** The entry with what it inherits, of its parents' parents too; a circle ends where it closes. */
    private BibTeXFields heir(BibTeXFields entry) throws IOException {
        if (parents(entry).length == 0) {
            return entry;
        }
        Map<String, String> values = new LinkedHashMap<>(entry.values());
        Set<String> visited = new HashSet<>(Set.of(fold(entry.key())));
        Deque<String> open = new ArrayDeque<>();
        Map<String, Boolean> data = new LinkedHashMap<>();
        note(entry, open, data);
        while (!open.isEmpty()) {
            String key = open.removeFirst();
            @Nullable BibTeXFields parent = seen.get(fold(key));
            if (parent == null) {
                if (!key.isBlank()) {
                    found.report(
                            Code.UNRESOLVED_REFERENCE, entry.span(), entry.column(), "no entry has the key " + key);
                }
            } else if (visited.size() > MOST_PARENTS) {
                found.report(Code.UNRESOLVED_REFERENCE, entry.span(), entry.column(), "too many parents");
                open.clear();
            } else if (visited.add(fold(key))) {
                boolean whole = data.getOrDefault(key, false);
                inherit(entry, values, parent, whole);
                note(parent, open, data);
            }
        }
        return entry.with(values);
    }

    private static void note(BibTeXFields entry, Deque<String> open, Map<String, Boolean> data) {
        for (String key : entry.get("xdata").split("\\s*,\\s*")) {
            data.put(key, true);
            open.add(key);
        }
        if (!entry.get("crossref").isEmpty()) {
            open.add(entry.get("crossref"));
        }
    }

    /** As BibLaTeX has it: all fields keep their names, but for titles, which become those of what the entry is a part of. */
    private static void inherit(BibTeXFields entry, Map<String, String> values, BibTeXFields parent, boolean whole) {
        boolean dated = values.containsKey("date") || values.containsKey("year");
        String of = whole ? "" : partOf(entry.type(), parent.type());
        parent.values().forEach((name, value) -> {
            boolean date = name.equals("date") || name.equals("year") || name.equals("month");
            if ((PRIVATE.contains(name) && !whole) || (date && dated)) {
                return;
            }
            boolean title = name.equals("title") || name.equals("subtitle") || name.equals("titleaddon");
            values.putIfAbsent(title ? of + name : name, value);
        });
    }

    /** What comes before {@code title} in the name of the field for a parent's title; empty if it is the entry's own. */
    private static String partOf(String child, String parent) {
        boolean part = PARTS.contains(child);
        if (parent.equals("periodical")) {
            return child.equals("periodical") ? "" : "journal";
        } else if (parent.startsWith("mv")) {
            return part || BOOKS.contains(child) ? "main" : "";
        }
        return part && BOOKS.contains(parent) ? "book" : "";
    }
}
