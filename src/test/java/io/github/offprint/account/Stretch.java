package io.github.offprint.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens and addresses of a piece, and where each ended. */
final class Stretch {
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)\\s]*[^)]*\\)");
    private static final Pattern NAMESPACE = Pattern.compile("(?i)(<[a-z:]{1,30})[^<>]{0,500}?\\sxmlns[^<>]{0,500}>");
    private static final Pattern MEDIA = Pattern.compile("(?i)(\\s(?:src|poster))=(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)");
    /** An address of mail, which is nobody's business. */
    private static final Pattern MAILBOX = Pattern.compile("<[^<>\\s]{1,100}@[^<>\\s]{1,100}>");

    private static final Pattern TARGET =
            Pattern.compile("\\]\\(([^)\\s]+)[^)]*\\)|\\]\\[\\d+\\]|href=[\"']?([^\"'\\s>]+)");
    private static final Pattern NUMERAL =
            Pattern.compile("^[\\s>#*-]*(?:\\[\\d+\\]|\\(?\\d{1,4}[.)、])(?=\\s|\\*|\\[|$)");
    private static final Pattern BREAK =
            Pattern.compile("[|\\[\\]()*•·—–`<>:：/\"“”「」『』【】,;、，+=]|\\s-+\\s|--|^\\s*[-#]+|\\s#");

    private final Piece piece;
    private final List<String> addresses = new ArrayList<>();
    private final List<Integer> addressOf = new ArrayList<>();
    private final List<Words.Word> words = new ArrayList<>();
    private final List<@Nullable Fate> fates = new ArrayList<>();

    Stretch(Piece piece) {
        this.piece = piece;
        String text = withoutNamespaces(Dates.withoutTime(Markup.plain(piece.text())));
        if (piece.place().equals(Piece.TEXT)) {
            text = withoutImages(text);
            text = MAILBOX.matcher(text)
                    .replaceAll(box -> " ".repeat(box.group().length()));
            text = MEDIA.matcher(text)
                    .replaceAll(source -> " ".repeat(source.group().length()));
        }
        if (piece.isAddress()) {
            address(text, 0);
        } else {
            split(text);
        }
        numeral(text);
    }

    /** The address of a namespace in a tag is notation; the rest stays in its place. */
    private static String withoutNamespaces(String text) {
        return NAMESPACE
                .matcher(text)
                .replaceAll(tag -> Matcher.quoteReplacement(tag.group(1)
                        + " ".repeat(tag.group().length() - tag.group(1).length() - 1) + ">"));
    }

    private static String withoutImages(String text) {
        Matcher image = IMAGE.matcher(text);
        return image.replaceAll(match -> {
            String alt = match.group(1);
            return Matcher.quoteReplacement(
                    "  " + alt + " ".repeat(match.group().length() - alt.length() - 2));
        });
    }

    /** Tells addresses, link targets among them, from the words between. */
    private void split(String text) {
        Matcher target = TARGET.matcher(text);
        int from = 0;
        while (target.find()) {
            plain(text, from, target.start());
            for (int group = 1; group <= 2; group++) {
                if (target.group(group) != null) {
                    address(target.group(group), target.start(group));
                }
            }
            from = target.end();
        }
        plain(text, from, text.length());
    }

    private void plain(String text, int start, int end) {
        Matcher unit = Addresses.UNIT.matcher(text).region(start, end);
        int from = start;
        while (unit.find()) {
            words(text.substring(from, unit.start()), from);
            address(unit.group(), unit.start());
            from = unit.end();
        }
        words(text.substring(from, end), from);
    }

    private void words(String text, int offset) {
        for (Words.Word word : Words.in(text)) {
            add(new Words.Word(word.text(), word.from() + offset, word.to() + offset, word.isCommand()), -1);
        }
    }

    private void address(String address, int offset) {
        addresses.add(address);
        for (Words.Word word : Words.in(address)) {
            add(
                    new Words.Word(word.text(), word.from() + offset, word.to() + offset, word.isCommand()),
                    addresses.size() - 1);
        }
    }

    private void add(Words.Word word, int address) {
        words.add(word);
        addressOf.add(address);
        fates.add(word.isCommand() ? Fate.SYNTAX : null);
    }

    /** The number of an item in a list is notation. */
    private void numeral(String text) {
        Matcher numeral = NUMERAL.matcher(text);
        if (piece.place().equals(Piece.TEXT) && numeral.find()) {
            for (int i = 0; i < words.size() && words.get(i).to() <= numeral.end(); i++) {
                fates.set(i, Fate.SYNTAX);
            }
        }
    }

    /** What the same line of the same entry was settled with before. */
    void setAll(Stretch other) {
        for (int i = 0; i < fates.size(); i++) {
            fates.set(i, other.fates.get(i));
        }
    }

    Piece piece() {
        return piece;
    }

    List<Words.Word> words() {
        return words;
    }

    /** The address that a word is a part of, or an empty string. */
    String address(int i) {
        return addressOf.get(i) < 0 ? "" : addresses.get(addressOf.get(i));
    }

    @Nullable
    Fate fate(int i) {
        return fates.get(i);
    }

    void set(int i, Fate fate) {
        fates.set(i, fate);
    }

    /** Whether a phrase is all that the piece says beside notation and addresses. */
    boolean isWhole(int from, int to) {
        for (int i = 0; i < words.size(); i++) {
            boolean inside = i >= from && i < to;
            if (!inside && fates.get(i) == null && addressOf.get(i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark, or an end of the text, stands before a word. */
    boolean breaksBefore(int i) {
        if (i == 0 || i == words.size()) {
            return true;
        }
        if (fates.get(i - 1) != null || addressOf.get(i) >= 0 || addressOf.get(i - 1) >= 0) {
            return true;
        }
        String between =
                piece.text().substring(words.get(i - 1).to(), words.get(i).from());
        return BREAK.matcher(between).find();
    }

    /** The tokens that are not settled. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (fates.get(i) == null) {
                texts.add(words.get(i).text());
            }
        }
        return texts;
    }
}
