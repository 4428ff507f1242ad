package io.github.offprint.digest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels by which people's lists name what they say of a paper, in English, Korean, Chinese and Japanese. */
enum Label {
    TITLE,
    AUTHORS,
    VOTES,
    /** The paper's own address. */
    LINK,
    CODE,
    PROJECT,
    DATE,
    TAGS,
    VENUE,
    /** The abstract that the authors wrote. */
    ABSTRACT,
    /** A summary or translation by a machine or by whoever keeps the list. */
    SUMMARY,
    /** Something that a paper does not hold: marks, reasons, numbers. */
    OTHER;

    private static final int LONGEST = 40;

    private static final Map<Label, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(TITLE, "title|paper title|제목|논문|标题|题目|論文名|タイトル"),
            Map.entry(AUTHORS, "authors|author|by|저자|作者|著者"),
            Map.entry(VOTES, "vote|votes|upvote|upvotes|likes|추천|点赞|赞"),
            Map.entry(
                    LINK,
                    "link|links|url|paper|papers|paper link|paper url|arxiv|arxiv link|pdf|링크|원문|链接|论文链接|论文|論文|リンク"),
            Map.entry(CODE, "code|github|repo|repository|코드|깃허브|代码|源码|コード"),
            Map.entry(PROJECT, "project|project page|website|homepage|page|项目|项目主页|프로젝트|プロジェクト"),
            Map.entry(
                    DATE,
                    "date|published|publish date|published on|publication date|submitted|날짜|게시일|日期|发布日期|发表日期|日付|公開日"),
            Map.entry(TAGS, "tags|tag|keywords|keyword|key words|categories|category|subjects|태그|키워드|分类|标签|关键词|タグ"),
            Map.entry(VENUE, "venue|conference|journal|publication|published in|학회|会议|期刊|发表于"),
            Map.entry(
                    ABSTRACT,
                    "abstract|abstract (original)|original abstract|abstract (english)|원문 초록|초록 (원문)|原始摘要|英文摘要|原文摘要"),
            Map.entry(
                    SUMMARY,
                    "summary|ai summary|tl;dr|tldr|what's new|what’s new|in short|초록|초록 (korean)|요약|한글 요약|摘要|ai摘要|ai 摘要|中文摘要"
                            + "|总结|要約|概要"),
            Map.entry(
                    OTHER,
                    "score|rating|评分|评分理由|推荐理由|technical details|performance highlights|comments|comment|점수|venue rank"
                            + "|institute|institution|institutions|affiliation|affiliations|机构|单位|소속")));

    private static final Map<String, Label> BY_WORD = byWord();

    private static Map<String, Label> byWord() {
        Map<String, Label> labels = new HashMap<>();
        WORDS.forEach((label, words) -> {
            for (String word : words.split("\\|", -1)) {
                labels.put(word, label);
            }
        });
        return labels;
    }

    /** The label that a text is, with or without its colon, or {@code null}. */
    static @Nullable Label of(String text) {
        return text.length() > LONGEST ? null : BY_WORD.get(bare(text));
    }

    private static String bare(String text) {
        String bare = text.strip();
        boolean colon = bare.endsWith(":") || bare.endsWith("：");
        return (colon ? bare.substring(0, bare.length() - 1).strip() : bare).toLowerCase(Locale.ROOT);
    }

    /** Where the colon of a label stands that begins a text, or -1. */
    static int end(String text) {
        int limit = Math.min(text.length(), LONGEST + 1);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return of(text.substring(0, i)) == null ? -1 : i;
            }
        }
        return -1;
    }
}
