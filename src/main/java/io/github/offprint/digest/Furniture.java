package io.github.offprint.digest;

import java.util.Locale;
import java.util.Set;

/** Lines of a page that belong to no paper. */
final class Furniture {
    private static final int LONGEST = 120;

    /** Words of menus, buttons and page feet. A line of nothing but these is furniture where no entry is open. */
    private static final Set<String> CHROME = Set.of(
            ("new|subscribe|previous|next|daily|weekly|monthly|yearly|trending|trending papers|hugging face|models"
                            + "|datasets|spaces|buckets|buckets new|posts|docs|enterprise|solutions|pricing|log in"
                            + "|sign up|website|tasks|huggingchat|collections|languages|organizations|community|blog"
                            + "|hardware|learn|discord|forum|github|team & enterprise|search|search by arxiv id or title"
                            + "|search models, datasets, users...|submit a paper|submit|company|© hugging face|tos"
                            + "|privacy|about|jobs|careers|system theme|inference providers|papers|view all|load more"
                            + "|tos privacy about careers website|models datasets spaces pricing docs"
                            + "|trending papers ranked by github stars activity|inference endpoints|storage buckets"
                            + "|enterprise support|hugging face pro|by|and the research community|[content truncated]"
                            + "|hugging face's logo|hugging face's logo hugging face")
                    .split("\\|"));

    /** Headings above the papers of a page. */
    private static final Set<String> HEAD_HEADINGS =
            Set.of("trending papers", "daily papers", "papers", "monthly papers");

    private Furniture() {}

    /** Whether a heading is the head of a page, which as a line of a menu would say nothing. */
    static boolean isHeadHeading(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return HEAD_HEADINGS.contains(lower) || lower.startsWith("papers for ");
    }

    /** The head of a page, which no paper is called: it ends whatever came before. */
    static boolean isHead(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("daily papers")
                || lower.equals("daily papers - hugging face")
                || lower.startsWith("get trending papers in your email inbox")
                || (lower.endsWith("and the research community") && lower.startsWith("by"));
    }

    /** A menu, a button or a foot: furniture only where no entry is open, since a paper may well be called this. */
    static boolean isChrome(String text) {
        return text.length() <= LONGEST && CHROME.contains(text.toLowerCase(Locale.ROOT));
    }
}
