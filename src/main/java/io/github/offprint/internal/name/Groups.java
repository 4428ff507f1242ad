package io.github.offprint.internal.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which names are those of groups. A name of several words is one if
 *
 * <ul>
 *   <li>its last or first word says so, {@code Gemma Team}, {@code Team Olmo}, {@code Xiaohongshu Inc.};
 *   <li>it has a word within that no person is called, {@code University of Oxford};
 *   <li>it starts with {@code the}, or has {@code of} or {@code for} within. {@code The Anh Han} is a person.
 * </ul>
 *
 * <p>A single word is a group only with such a word after a hyphen, {@code GLM-5-Team}: of {@code OpenAI} or {@code Linus}
 * nobody can tell.
 */
final class Groups {
    private static final Set<String> AT_THE_END = Set.of(
            "team",
            "teams",
            "group",
            "groups",
            "collaboration",
            "collaborations",
            "consortium",
            "community",
            "contributor",
            "contributors",
            "project",
            "projects",
            "lab",
            "labs",
            "laboratory",
            "laboratories",
            "university",
            "institute",
            "institutes",
            "initiative",
            "foundation",
            "inc",
            "corp",
            "corporation",
            "ltd",
            "llc",
            "gmbh",
            "company",
            "authors",
            "committee",
            "association",
            "society",
            "alliance",
            "network",
            "center",
            "centre",
            "organization",
            "organisation",
            "department",
            "agency",
            "academy",
            "council",
            "researchers",
            "administration",
            "ministry",
            "bureau",
            "commission",
            "institution",
            "museum",
            "hospital",
            "federation",
            "authority",
            "office");

    private static final Set<String> AT_THE_START = Set.of("team", "project");

    private static final Set<String> WITHIN = Set.of(
            "university",
            "institute",
            "laboratory",
            "collaboration",
            "collaborations",
            "consortium",
            "department",
            "of",
            "for");

    private static final String EAST_ASIAN_ENDS = "团队 團隊 大学 大學 研究院 研究所 实验室 實驗室 公司 项目组 委员会 연구소 연구실 대학교 팀 チーム 研究室 研究会";

    private Groups() {}

    /** Whether a name in words is that of a group. */
    static boolean isGroup(List<String> words) {
        String last = words.get(words.size() - 1);
        if (words.size() == 1) {
            return isHyphenated(last) || endsAsGroup(last);
        }
        String first = words.get(0);
        boolean start = (AT_THE_START.contains(lower(first)) && !isInitial(words.get(1)))
                || (first.length() > 3 && WITHIN.contains(lower(first)));
        boolean end = isKind(last) || isHyphenated(last);
        return start || end || first.equals("the") || words.stream().skip(1).anyMatch(Groups::isWithin);
    }

    /** Whether a word says what kind of group it is: {@code Center}, {@code Society}. */
    static boolean isKind(String word) {
        return AT_THE_END.contains(lower(word));
    }

    /** {@code of} and {@code for} count in small letters only. */
    private static boolean isWithin(String word) {
        return WITHIN.contains(word) || (word.length() > 3 && WITHIN.contains(lower(word)));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.endsWith(".");
    }

    private static boolean isHyphenated(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && isKind(word.substring(hyphen + 1));
    }

    private static boolean endsAsGroup(String word) {
        if (!Words.isEastAsian(word)) {
            return false;
        }
        for (String end : EAST_ASIAN_ENDS.split(" ")) {
            if (word.endsWith(end) && word.length() > end.length()) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String word) {
        return Words.bare(word).toLowerCase(Locale.ROOT);
    }
}
