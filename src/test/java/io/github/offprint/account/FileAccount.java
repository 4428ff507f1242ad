package io.github.offprint.account;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accounts for the tokens of one file. */
final class FileAccount {
    /** What may be said of a whole document and speaks of its words all the same. */
    private static final Set<String> WHOLE = Set.of(
            "no-digest",
            "not-text",
            "error-answer",
            "malformed",
            "empty-feed",
            "empty-input",
            "not-this-format",
            "input-too-long",
            "unread-lines");

    private static final Set<String> JOINS =
            Set.of("and", "und", "et", "y", "e", "i", "with", "by", "in", "at", "from");

    private final Material.Item item;
    private final Material.Outcome outcome;
    private final Document document;
    private final Set<Integer> around;
    private final Entries entries;
    private final Headings headings;
    private final Tally tally;
    private final Map<String, Stretch> seen = new HashMap<>();

    FileAccount(Material.Item item, Material.Outcome outcome, Document document, Tally tally) {
        this.item = item;
        this.outcome = outcome;
        this.document = document;
        this.tally = tally;
        around = document.hasLines() ? Phrases.all().between(outcome.form(), document.pieces()) : Set.of();
        entries = new Entries(document, outcome);
        headings = new Headings(entries.values());
    }

    void run() {
        tally.file(outcome.papers().size());
        List<Stretch> stretches = document.pieces().stream().map(Stretch::new).toList();
        List<Stretch> order = new ArrayList<>(stretches);
        order.sort(Comparator.comparing(stretch -> isUnused(stretch.piece()))); // such words take none from other lines
        for (Stretch stretch : order) {
            settle(stretch);
        }
        for (Stretch stretch : order) { // a command may be a word of a field, which it takes from no other word
            entries.of(stretch.piece()).ifPresent(fields -> take(stretch, fields, Fate.SYNTAX));
            count(stretch);
        }
        new Inventions(item, outcome, stretches, entries, tally).run();
    }

    private void settle(Stretch stretch) {
        Piece piece = stretch.piece();
        if (Ignorable.has(outcome.form(), piece)) {
            rest(stretch, Fate.LABEL);
            return;
        }
        Stretch before = seen.put(piece.text(), stretch);
        if (before != null && entries.isSame(piece, before.piece())) {
            stretch.setAll(before); // a page that prints each of its entries twice
            return;
        }
        if (piece.record() >= 0) {
            String name = piece.record() + lastNames(piece.place()) + "\n" + piece.text();
            Stretch first = seen.putIfAbsent(name, stretch);
            boolean again = first != null
                    && (!first.piece().place().equals(piece.place())
                            || piece.place().endsWith("/title"));
            if (first != null && again) {
                stretch.setAll(first); // a record that says the same under the same name once more
                return;
            }
        }
        Optional<Fields> fields = entries.of(piece);
        if (piece.record() >= 0 && fields.isPresent() && isWhole(stretch, fields.get())) {
            rest(stretch, Fate.FIELD);
            return;
        }
        Phrases.all().mark(stretch, piece.record() < 0 || item.kind() == Material.Kind.DIGEST);
        if (around.contains(piece.line()) && fields.isEmpty()) {
            rest(stretch, Fate.LABEL);
        }
        if (fields.isPresent()) {
            take(stretch, fields.get());
            joins(stretch);
            named(stretch);
            rest(stretch, Fate.NONE);
        } else {
            headings.mark(stretch);
            boolean isReported = isReported(piece);
            boolean isFurniture = !isReported && outcome.use(piece.line()) == LineUse.FURNITURE;
            rest(stretch, isReported ? Fate.DIAGNOSTIC : isFurniture ? Fate.FURNITURE : Fate.NONE);
        }
    }

    private static void rest(Stretch stretch, Fate fate) {
        for (int i = 0; i < stretch.words().size(); i++) {
            if (stretch.fate(i) == null) {
                stretch.set(i, fate);
            }
        }
    }

    /** Whether a record says once more what a field holds, or a further field keeps its very text. */
    private static boolean isWhole(Stretch stretch, Fields fields) {
        String text = stretch.piece().text().strip();
        return fields.hasWhole(stretch.texts())
                || fields.hasAddress(text)
                || fields.keeps(lastName(stretch.piece().place()), text);
    }

    private void take(Stretch stretch, Fields fields) {
        Map<String, Boolean> known = new HashMap<>();
        for (int i = 0; i < stretch.words().size(); i++) {
            String address = stretch.address(i);
            boolean taken = !address.isEmpty() && known.computeIfAbsent(address, fields::hasAddress);
            if (taken && stretch.fate(i) == null) {
                stretch.set(i, Fate.FIELD);
            }
        }
        take(stretch, fields, null);
    }

    private static void take(Stretch stretch, Fields fields, @Nullable Fate open) {
        for (int i = 0; i < stretch.words().size(); i++) {
            if (stretch.fate(i) == open && fields.take(stretch.words().get(i).text())) {
                stretch.set(i, Fate.FIELD);
            }
        }
    }

    /** A word that joins two names or a name and a place is notation between what fields took. */
    private static void joins(Stretch stretch) {
        for (int i = 0; i < stretch.words().size(); i++) {
            boolean isJoin = stretch.fate(i) == null
                    && JOINS.contains(stretch.words().get(i).text());
            if (isJoin && isTaken(stretch, i - 1) && isTaken(stretch, i + 1)) {
                stretch.set(i, Fate.LABEL);
            }
        }
    }

    private static boolean isTaken(Stretch stretch, int i) {
        return i < 0
                || i >= stretch.words().size()
                || stretch.fate(i) == Fate.FIELD
                || stretch.fate(i) == Fate.LABEL
                || stretch.fate(i) == Fate.SYNTAX;
    }

    /** Words of an entry that a diagnostic names. */
    private void named(Stretch stretch) {
        for (Diagnostic said : outcome.diagnostics()) {
            if (said.span().contains(stretch.piece().line()) && isOfValues(said)) {
                List<String> message = Words.texts(said.message());
                boolean cut =
                        said.code().equals("unused-text") && said.message().endsWith("…");
                boolean key =
                        cut || said.message().contains(lastName(stretch.piece().place()));
                for (int i = 0; i < stretch.words().size(); i++) {
                    boolean named =
                            key || message.contains(stretch.words().get(i).text());
                    if (stretch.fate(i) == null && named) {
                        stretch.set(i, Fate.DIAGNOSTIC);
                    }
                }
            }
        }
    }

    private boolean isUnused(Piece piece) {
        return outcome.diagnostics().stream()
                .anyMatch(
                        said -> said.code().equals("unused-text") && said.span().contains(piece.line()));
    }

    private static boolean isOfValues(Diagnostic said) {
        return said.code().startsWith("unread")
                || said.code().startsWith("unused")
                || said.code().startsWith("invalid")
                || said.code().equals("text-in-entry")
                || said.code().equals("duplicate-field");
    }

    private static String lastNames(String place) {
        return place.replaceFirst(".*[./@](?=[^./@]+[./@][^./@]+$)", "").replaceFirst("^paper\\.", "");
    }

    private static String lastName(String place) {
        return place.equals(Piece.TEXT) ? "\n" : place.replaceFirst(".*[./@]", "");
    }

    /** Whether a diagnostic speaks of lines that no paper claims. */
    private boolean isReported(Piece piece) {
        for (Diagnostic said : outcome.diagnostics()) {
            boolean isWhole =
                    said.span().firstLine() == 1 && said.span().lastLine() >= outcome.lines() && outcome.lines() > 1;
            boolean speaks = isWhole
                    ? WHOLE.contains(said.code())
                    : said.severity() != Diagnostic.Severity.INFO || said.code().startsWith("unread");
            if (speaks && said.span().contains(piece.line())) {
                return true;
            }
        }
        return false;
    }

    private void count(Stretch stretch) {
        Piece piece = stretch.piece();
        List<Words.Word> words = stretch.words();
        for (int i = 0; i < words.size(); i++) {
            String where = item.name() + ":" + piece.line();
            String place =
                    piece.place().equals(Piece.TEXT) && !stretch.address(i).isEmpty() ? "address" : piece.place();
            tally.word(stretch.fate(i), words.get(i).text(), place, where);
        }
    }
}
