package io.github.offprint.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The differences of what a reader made of files at two times, by form and by kind of change. */
final class Changes {
    private static final int LONGEST = 160;

    private final Map<String, Map<String, List<String>>> found = new TreeMap<>();

    /** By form, then by kind: where, and what. */
    Map<String, Map<String, List<String>>> found() {
        return found;
    }

    /** Compares what was made of one file. */
    void compare(String file, Frozen old, Frozen now) {
        if (!old.form().equals(now.form())) {
            note(now.form(), "form was " + old.form(), file + ":1");
        }
        papers(file, old, now);
        diagnostics(file, old, now);
    }

    /** Notes that a file was read at one time alone. */
    void alone(String file, String form, String kind) {
        note(form, kind, file + ":1");
    }

    private void papers(String file, Frozen old, Frozen now) {
        List<Map<String, String>> gone = new ArrayList<>(old.papers());
        List<Map<String, String>> added = new ArrayList<>(now.papers());
        List<List<String>> ways = List.of(
                List.of("title", "source.lines", "arxivId", "doi"),
                List.of("title", "source.lines"),
                List.of("title", "arxivId", "doi"),
                List.of("title"),
                List.of("source.lines", "citationKey"),
                List.of("arxivId", "doi", "url"),
                List.of("source.first", "citationKey"));
        for (List<String> way : ways) {
            for (List<Map<String, String>> pair : pair(gone, added, paper -> key(paper, way))) {
                fields(file, now.form(), pair.get(0), pair.get(1));
            }
        }
        gone.forEach(paper -> note(now.form(), "paper gone", place(file, paper) + ": " + paper.get("title")));
        added.forEach(paper -> note(now.form(), "paper added", place(file, paper) + ": " + paper.get("title")));
    }

    /** What two papers must share to be one; empty if a paper has nothing of it. */
    private static String key(Map<String, String> paper, List<String> way) {
        StringBuilder key = new StringBuilder();
        boolean some = false;
        for (String field : way) {
            String value = field.equals("source.first") ? first(paper) : paper.getOrDefault(field, "");
            some |= !value.isEmpty();
            key.append(value).append('\n');
        }
        return some ? key.toString() : "";
    }

    private void fields(String file, String form, Map<String, String> old, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String before = old.get(name);
            String after = now.get(name);
            if (before == null) {
                note(form, "field " + name + " added", place(file, now) + ": " + cut(after));
            } else if (after == null) {
                note(form, "field " + name + " removed", place(file, old) + ": " + cut(before));
            } else if (!Objects.equals(before, after)) {
                int from = Math.max(0, common(before, after) - 30);
                String what = cut(before.substring(from)) + "  ->  " + cut(after.substring(from));
                note(form, "field " + name + " changed", place(file, now) + ": " + what);
            }
        }
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private void diagnostics(String file, Frozen old, Frozen now) {
        List<Frozen.Said> gone = new ArrayList<>(old.said());
        List<Frozen.Said> added = new ArrayList<>(now.said());
        pair(gone, added, said -> said);
        for (List<Frozen.Said> pair : pair(gone, added, said -> said.code() + " " + said.lines())) {
            Frozen.Said before = pair.get(0);
            Frozen.Said after = pair.get(1);
            note(now.form(), "diagnostic " + after.code() + " reworded", place(file, before) + "  ->  " + text(after));
        }
        gone.forEach(said -> note(now.form(), "diagnostic " + said.code() + " gone", place(file, said)));
        added.forEach(said -> note(now.form(), "diagnostic " + said.code() + " added", place(file, said)));
    }

    /** Takes those out of two lists that have the same key, in their order, and gives them in pairs. */
    private static <T> List<List<T>> pair(List<T> old, List<T> now, Function<T, ?> key) {
        Map<Object, Deque<T>> waiting = new HashMap<>();
        now.forEach(one ->
                waiting.computeIfAbsent(key.apply(one), k -> new ArrayDeque<>()).add(one));
        List<List<T>> pairs = new ArrayList<>();
        List<T> left = new ArrayList<>();
        Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (T one : old) {
            Deque<T> same = waiting.getOrDefault(key.apply(one), new ArrayDeque<>());
            if (key.apply(one).equals("") || same.isEmpty()) {
                left.add(one);
            } else {
                pairs.add(List.of(one, same.peek()));
                taken.add(same.remove());
            }
        }
        old.clear();
        old.addAll(left);
        now.removeIf(taken::contains);
        return pairs;
    }

    private static String place(String file, Frozen.Said said) {
        return file + ":" + said.line() + ": " + text(said);
    }

    private static String text(Frozen.Said said) {
        return said.severity() + ": " + cut(said.message());
    }

    private static String place(String file, Map<String, String> paper) {
        return file + ":" + first(paper);
    }

    private static String first(Map<String, String> paper) {
        return paper.getOrDefault("source.lines", "").replaceFirst("[^0-9].*", "");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private void note(String form, String kind, String example) {
        found.computeIfAbsent(form, key -> new TreeMap<>())
                .computeIfAbsent(kind, key -> new ArrayList<>())
                .add(example);
    }
}
