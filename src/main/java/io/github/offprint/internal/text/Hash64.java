package io.github.offprint.internal.text;

import java.util.List;
import java.util.Locale;

/** A 64-bit hash of a sequence of texts and numbers: FNV-1a over UTF-16, and MurmurHash3's last step to spread it. */
public final class Hash64 {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32
    private static final int TEXT_LENGTH = 13;

    private long state = FNV_START;

    /** The hash of a text in which upper and lower case of ASCII letters are the same. */
    public static long ofFolded(String ascii) {
        return new Hash64().add(ascii.toLowerCase(Locale.ROOT)).value();
    }

    public Hash64 add(int number) {
        state = (state ^ number) * FNV_PRIME;
        return this;
    }

    public Hash64 add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return add(text.length()); // so that "a", "bc" is another sequence than "ab", "c"
    }

    public Hash64 addAll(List<String> texts) {
        texts.forEach(this::add);
        return add(texts.size());
    }

    public long value() {
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** The value as thirteen lower-case letters and digits. */
    public String toText() {
        StringBuilder text = new StringBuilder(TEXT_LENGTH);
        long rest = value();
        for (int i = 0; i < TEXT_LENGTH; i++) {
            text.append(DIGITS.charAt((int) (rest & 31)));
            rest >>>= 5;
        }
        return text.toString();
    }
}
