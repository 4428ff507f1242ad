package io.github.offprint.internal.name;

import io.github.offprint.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names with the family name first: {@code Last, First}, {@code von Last, Jr., First}, {@code Last, First, Jr.} */
final class Inverted {
    private Inverted() {}

    /** The person, or empty if the name isn't printed so. */
    static Optional<Author> of(String printed) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : printed.replace('，', ',').split(",")) {
            List<String> words = Words.of(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        boolean onlySuffix = parts.size() == 2 && isSuffix(parts.get(0), parts.get(1));
        if (parts.size() < 2 || onlySuffix || !Words.hasLetter(Words.join(parts.get(0)))) {
            return Optional.empty();
        }
        int last = parts.size() - 1;
        int suffix = isSuffix(parts.get(0), parts.get(1)) ? 1 : last > 1 && isSuffix(parts.get(last)) ? last : 0;
        List<String> given = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            given.addAll(i == suffix ? List.of() : parts.get(i));
        }
        String jr = suffix == 0 ? "" : Words.join(parts.get(suffix));
        return Optional.of(PersonName.inverted(parts.get(0), jr, given));
    }

    /** Whether words behind a name and a comma are a suffix or a title: {@code Kettle, M.D.} has initials. */
    static boolean isSuffix(List<String> before, List<String> words) {
        boolean initials =
                before.size() == 1 && Shape.of(words) == Shape.INITIALS && !PersonName.isSuffix(words.get(0));
        return isSuffix(words) && !initials;
    }

    static boolean isSuffix(List<String> words) {
        return words.size() == 1 && PersonName.isSuffixAfterComma(words.get(0));
    }
}
