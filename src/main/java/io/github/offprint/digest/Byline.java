package io.github.offprint.digest;

import io.github.offprint.Organization;
import io.github.offprint.internal.record.PaperAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The byline of an organisation: its handle, then its name, {@code zai-org Z.ai}. */
final class Byline {
    private static final int LONGEST = 96;
    private static final int MOST_WORDS = 12;
    private static final Set<String> ABBREVIATIONS = Set.of("Inc.", "Ltd.", "Co.", "Corp.", "Univ.", "Inst.", "A.I.");

    private Byline() {}

    /** The organisation of a byline that is known as such: its link or its image tells the handle. */
    static @Nullable Organization organization(Token byline) {
        String handle = PaperAddress.handle(byline.line().link());
        return Organization.parse(handle.isEmpty() ? byline.line().imageText() : handle, byline.text())
                .orElse(null);
    }

    /** The organisation that a line names, or {@code null} if it can't be a byline: too long, or a sentence. */
    static @Nullable Organization organization(String text) {
        int space = text.indexOf(' ');
        String handle = space < 0 ? "" : text.substring(0, space);
        boolean named = text.length() <= LONGEST && isHandle(handle) && !isSentence(text);
        return named && text.split(" ", MOST_WORDS + 1).length <= MOST_WORDS
                ? Organization.parse(handle, text.substring(space + 1)).orElse(null)
                : null;
    }

    /** Handles are what the site allows in an address: ASCII letters, digits, hyphens, underscores and dots. */
    private static boolean isHandle(String word) {
        return word.chars()
                .allMatch(c -> c < 0x7F && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'));
    }

    private static boolean isSentence(String text) {
        String lastWord = text.substring(text.lastIndexOf(' ') + 1);
        return ",;:".indexOf(text.charAt(text.length() - 1)) >= 0
                || (EntryBody.endsSentence(text) && !ABBREVIATIONS.contains(lastWord));
    }
}
