package io.github.offprint;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title as it is compared: two titles that differ in nothing but case, punctuation, spaces and hyphens, accents, Unicode forms,
 * markup or TeX have equal keys. Merging and catalogs compare titles so, and a join of one's own can.
 *
 * <p>{@code M$^{2}$SNet}, {@code M²SNet} and {@code m2snet} have one key; so have {@code τ-bench}, {@code $\tau$-Bench} and, as
 * pages without their backslashes have it, {@code tau-bench}, and {@code \texttt{D}ual} and {@code texttt{D}ual}. Words that
 * differ make different keys, however little they differ: closeness is a matter for catalogs.
 *
 * <p>Immutable.
 */
public final class TitleKey implements Serializable {
    private static final long serialVersionUID = 1;

    private static final TitleKey EMPTY = new TitleKey("", new int[0], 0);

    private final String text;

    /** Where in the text each word ends. */
    private final int[] ends;

    /** How many words come before the subtitle; all of them if there is none. */
    private final int mainWords;

    TitleKey(String text, int[] ends, int mainWords) {
        this.text = text;
        this.ends = ends;
        this.mainWords = mainWords;
    }

    /**
     * The key of a title.
     *
     * @param title the title, as any source prints it
     * @return the key; {@linkplain #isEmpty() empty} if there is no letter and no digit in it
     */
    public static TitleKey of(String title) {
        return TitleFolder.key(title);
    }

    /** {@return true if the title has no letter and no digit; such keys are equal and say nothing} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** {@return the words in their order, folded; an ideograph is a word of its own; unmodifiable} */
    public List<String> words() {
        List<String> words = new ArrayList<>(ends.length);
        for (int i = 0; i < ends.length; i++) {
            words.add(text.substring(i == 0 ? 0 : ends[i - 1], ends[i]));
        }
        return List.copyOf(words);
    }

    /** {@return the key of what stands before the subtitle, that is before a colon, a dash or a question mark; this key if no
     * subtitle follows} */
    public TitleKey mainTitle() {
        return part(0, mainWords);
    }

    /** {@return the key of the subtitle; empty if there is none} */
    public TitleKey subtitle() {
        return part(mainWords, ends.length);
    }

    private TitleKey part(int from, int to) {
        if (from == 0 && to == ends.length) {
            return this;
        }
        if (from == to) {
            return EMPTY;
        }
        int start = from == 0 ? 0 : ends[from - 1];
        int[] shifted = new int[to - from];
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = ends[from + i] - start;
        }
        return new TitleKey(text.substring(start, ends[to - 1]), shifted, shifted.length);
    }

    /** {@return true if the other title has the same letters and digits in the same order, wherever its words end} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TitleKey key && text.equals(key.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the words without spaces, {@code attentionisallyouneed}} */
    @Override
    public String toString() {
        return text;
    }
}
