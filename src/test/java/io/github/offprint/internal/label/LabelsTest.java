package io.github.offprint.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.internal.text.Tables;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    /** What labels mean; these are tried with a plural in -s too. */
    private static final String ENGLISH = """
            TITLE Title, Paper Title, Article Title, Name of Paper, Paper Name
            AUTHORS Author, Author List, Written by, First Author, Paper Author
            AFFILIATION Affiliation, Institution, Institute, Organization, University, Author Affiliation
            ABSTRACT Abstract, Original Abstract, Paper Abstract, Full Abstract
            SUMMARY Summary, AI Summary, TL;DR, TLDR, Overview, In short, What's new, One-sentence summary
            DATE Date, Published, Publish Date, Publication Date, Submitted on, Year, Release Date, Published on
            REVISED Updated, Last Updated, Update Date, Last Modified, Updated on
            VENUE Venue, Conference, Journal, Published in, Journal-ref, Accepted at, Publication, To appear in, Workshop
            ARXIV arXiv, arXiv ID, arXiv link, arXiv page, ArXiv URL, eprint
            DOI DOI, DOI link
            IDENTIFIER Paper ID, Identifier, PMID
            REPORT_NUMBER Report Number, Report-no
            PAPER Paper, Paper Link, Paper URL, Link to paper, Full text, Preprint, OpenReview, Read the paper
            LINK Link, URL, Read more, Here, Source
            PDF PDF, PDF Url, PDF link, Download PDF, View PDF
            CODE Code, Code Link, GitHub, Source Code, Repository, Official Code, GitHub Repo, Implementation, PyTorch
            DATA Data, Dataset, Dataset link, Benchmark, HF Dataset
            MODEL Model, Weights, Checkpoint, Model Card
            PROJECT Project, Project Page, Website, Homepage, Project Website, Project Link
            VIDEO Video, YouTube, Talk, Recording, Video Link
            DEMO Demo, Colab, Notebook, Live Demo, Google Colab
            SLIDES Slides, Slide, PPT, Slide Deck
            POSTER Poster
            SUPPLEMENT Supplementary, Supplementary Material, Supp, Appendix
            BIBTEX BibTeX, Bib, Cite, BibTeX entry
            SOCIAL Tweet, Twitter, Blog, Blog Post, Reddit
            LINKS Links, Resource, Related Links, Paper/Code, Code & Data, Paper and Code
            COMMENT Comment, arXiv comment, Author Comment
            KEYWORDS Keyword, Key words, Tag, Topic, Index Term
            CATEGORIES Category, Categories, Subject, Subject Area, arXiv category, Primary Category, Field
            VOTES Vote, Upvote, Like, HF upvotes
            STARS Star, GitHub Star
            CITATIONS Citation, Cited by, Citation Count, Number of citations, # Citations
            SUBMITTER Submitter, Submitted by, Proposed by, Recommended by
            NOTE Note, Method, Contribution, Result, Motivation, Technical Details, Limitation
            POSITION No., Rank, Index, #
            RATING Score, Rating, Relevance
            STATE Status, Read on
            ADDED Added, Date added, Fetched at
            """;

    private static final String OTHERS = """
            TITLE 标题, 題目, 论文标题, 论文名称, タイトル, 論文タイトル, 제목, 논문 제목, Titel, Titre, Título, Название
            AUTHORS 作者, 作者列表, 第一作者, 著者, 저자, 저자명, Autor, Autoren, Verfasser, Auteur, Auteurs, Autores, Автор, Авторы
            AFFILIATION 机构, 單位, 作者单位, 所属, 소속, 소속 기관, Institut, Zugehörigkeit, Afiliación, Instituição, Организация
            ABSTRACT 原始摘要, 英文摘要, 抄録, 원문 초록, Abstract (Original), Résumé original, Аннотация
            SUMMARY 摘要, 总结, 一句话总结, AI摘要, 中文摘要, 要約, 概要, 요약, 초록, 한 줄 요약, Zusammenfassung, Résumé, Resumen, Resumo
            SUMMARY Краткое содержание, Abstract (Chinese), Abstract (日本語)
            DATE 日期, 发布日期, 發表時間, 发布时间, 年份, 日付, 公開日, 発行年, 날짜, 게시일, 발행일, 연도, Datum, Veröffentlicht am, Jahr, Publié le
            DATE Année, Fecha, Publicado, Año, Ano, Data de publicação, Дата, Год, Дата публикации
            REVISED 更新日期, 更新时间, 更新日, 업데이트, 수정일, Aktualisiert, Mis à jour, Actualizado, Atualizado em, Обновлено
            VENUE 会议, 期刊, 發表於, 会议/期刊, 出处, 学会, 掲載誌, 会議, 학회, 학회/저널, 게재, Konferenz, Zeitschrift, Erschienen in, Conférence
            VENUE Revue, Publié dans, Revista, Conferencia, Publicado en, Conferência, Журнал, Конференция
            ARXIV arXiv编号, arXiv 链接, arXiv 링크, arXiv番号, arXiv-Nummer
            PAPER 论文, 論文, 论文链接, 論文連結, 原文链接, 論文リンク, 논문, 논문 링크, 원문, Artikel, Zum Paper, Artículo, Artigo, Статья
            LINK 链接, リンク, 링크, Lien, Enlace, Ссылка
            PDF PDF链接, PDF下载, PDF 링크, PDFリンク, Herunterladen, Télécharger, Descargar, Baixar, Скачать
            CODE 代码, 代碼, 源码, 代码链接, 开源代码, コード, 実装, 코드, 깃허브, Quellcode, Implementierung, Code source, Código, Repositorio, Код
            DATA 数据集, 資料集, データセット, 데이터셋, Datensatz, Jeu de données, Conjunto de datos, Dados, Данные
            PROJECT 项目, 项目主页, 專案, プロジェクトページ, 프로젝트, 홈페이지, Projekt, Projektseite, Site web, Proyecto, Projeto, Проект
            VIDEO 视频, 影片, 動画, 영상, Vidéo, Vídeo, Видео
            DEMO 演示, デモ, 데모, Démo, Демо
            SLIDES 幻灯片, スライド, 슬라이드, Folien, Diapositivas, Слайды
            POSTER 海报, ポスター, 포스터, Póster, Постер
            COMMENT 备注, 评论, コメント, 備考, 코멘트, 비고, Kommentar, Bemerkungen, Commentaire, Comentario, Comentário, Примечание
            KEYWORDS 关键词, 標籤, 标签, 主题, キーワード, タグ, 키워드, 태그, Schlagwörter, Stichworte, Mots-clés, Palabras clave, Palavras-chave
            KEYWORDS Ключевые слова, Теги
            CATEGORIES 分类, 类别, 领域, 研究方向, カテゴリ, 分野, 카테고리, 분류, 분야, Kategorie, Catégorie, Categoría, Categoria, Категория, Область
            VOTES 点赞, 推荐, いいね, 추천, 좋아요, Stimmen, Votos, Голоса
            CITATIONS 引用, 被引次数, 引用数, 被引用数, 인용수, 피인용수, Zitate, Citas, Citações, Цитирования
            SUBMITTER 推荐人, 提交者, 投稿者, 추천인, Eingereicht von, Proposé par, Enviado por
            NOTE 方法, 核心贡献, 动机, 结论, 创新点, 手法, 結果, 課題, 방법, 결과, 기여, Methode, Ergebnisse, Résultats, Conclusiones, Resultados, Выводы
            POSITION 序号, 编号, 番号, 번호, 순위, Nummer
            RATING 评分, 相关度, スコア, 점수, Bewertung, Puntuación, Оценка
            STATE 状态, 상태, 状態
            """;

    private static Stream<Map.Entry<String, Meaning>> labels(String table) {
        return table.lines()
                .flatMap(line -> Arrays.stream(
                                line.substring(line.indexOf(' ') + 1).split(", ", -1))
                        .map(label -> Map.entry(label, Meaning.valueOf(line.substring(0, line.indexOf(' '))))));
    }

    private static Stream<Map.Entry<String, Meaning>> labels() {
        return Stream.concat(labels(ENGLISH), labels(OTHERS));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aLabelHasItsMeaningHoweverItIsSet(Map.Entry<String, Meaning> entry) {
        String label = entry.getKey();
        List<String> spellings = List.of(
                label,
                label.toUpperCase(Locale.ROOT),
                label.toLowerCase(Locale.ROOT),
                label + ":",
                label + "：",
                label + " : ",
                "**" + label + "**",
                "**" + label + ":**",
                "**" + label + "**：",
                "[" + label + "]",
                "[[" + label + "]]",
                "🔗 " + label,
                "📄" + label + ":",
                "- " + label);
        assertThat(spellings)
                .allSatisfy(
                        spelling -> assertThat(Labels.of(spelling)).as(spelling).hasValue(entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aLabelLeadsToItsValue(Map.Entry<String, Meaning> entry) {
        for (String colon : List.of(":", "：", " :", "**:", ":**")) {
            String text = entry.getKey() + colon + " some value: of it";
            int end = text.indexOf(
                            colon.strip().charAt(0) == '*' ? ':' : colon.strip().charAt(0))
                    + 1;
            assertThat(Labels.lead(text)).as(text).hasValue(new Labels.Lead(entry.getValue(), end));
        }
    }

    @Test
    void labelsOfNineLanguagesAreTried() {
        assertThat(labels()).hasSizeGreaterThan(450);
    }

    static Stream<Map.Entry<String, Meaning>> nouns() {
        return labels(ENGLISH)
                .filter(entry ->
                        Character.isLetter(entry.getKey().charAt(entry.getKey().length() - 1)))
                .filter(entry -> !entry.getKey().equals("Cite") // which counts them
                        && !entry.getKey().endsWith("s"));
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void aPluralMeansTheSame(Map.Entry<String, Meaning> entry) {
        Meaning plural = entry.getKey().equals("Link") ? Meaning.LINKS : entry.getValue();
        assertThat(Labels.of(entry.getKey() + "s")).hasValue(plural);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paper Boats",
                "Code Generation with Large Kettles",
                "Links Between Tea and Sleep",
                "Abstract Interpretation",
                "Project Gutenberg and Its Readers",
                "Summary Statistics for Kettles: A Survey",
                "Title Insurance",
                "Space and Time",
                "Method and Madness",
                "Date Palms",
                "Authors of Kettles",
                "Data Structures",
                "Journal of Tea",
                "Venue Finding with Goats",
                "Video Kettles",
                "Author Identification",
                "Notes on Tea",
                "Comments on a Paper by Kettle",
                "A Survey",
                "KTW",
                "论文写作的艺术",
                "代码生成的综述",
                "논문 작성의 기술",
                "Arbeitstitel",
                ""
            })
    void aTitleIsNoLabel(String title) {
        assertThat(Labels.of(title)).isEmpty();
        assertThat(Labels.isLabel(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary Statistics for Kettles: A Survey",
                "KTW: Kettles That Wait",
                "https://example.org/paper",
                "url",
                "Kettles wait, and what follows is long enough that no label ends here, Authors: A",
                "10:30 Authors: A",
                ": value"
            })
    void whatBeginsATitleIsNoLabel(String text) {
        assertThat(Labels.lead(text)).isEmpty();
    }

    @Test
    void anAddressIsNoValueOfALabel() {
        assertThat(Labels.lead("url://kettle")).isEmpty();
        assertThat(Labels.lead("url: //kettle")).isPresent();
    }

    @Test
    void aLabelThatIsRepeatedIsPassedOverTwice() {
        String text = "Subjects: Subjects: Sound (cs.SD)";
        assertThat(Labels.lead(text)).hasValue(new Labels.Lead(Meaning.CATEGORIES, "Subjects: Subjects:".length()));
        assertThat(Labels.lead("Subjects: Authors: A")).hasValue(new Labels.Lead(Meaning.CATEGORIES, 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paper (TKDE 2024)|PAPER",
                "Code (PyTorch)|CODE",
                "PDF [12 pages]|PDF",
                "Title & Authors|TITLE",
                "Title / Link|TITLE",
                "Year/Venue|VENUE",
                "Date & Time|DATE",
                "论文 / 代码|LINKS",
                "Paper + Code + Data|LINKS",
                "Paper 2|PAPER",
                "code1|CODE",
                "arXiv PDF|PDF",
                "bioRxiv 119180; doi|LINKS",
                "代码和数据集|LINKS",
                "Our Paper|PAPER",
                "The Official Code|CODE"
            })
    void whatStandsBesideALabelLeavesItOne(String text, Meaning meaning) {
        assertThat(Labels.of(text)).hasValue(meaning);
    }

    @Test
    void whatMayBePassedOverHasAReason() {
        assertThat(Meaning.values())
                .allSatisfy(meaning -> assertThat(meaning.isIgnorable())
                        .isEqualTo(!meaning.reason().isEmpty()));
        assertThat(Stream.of(Meaning.values()).filter(Meaning::isIgnorable))
                .containsExactlyInAnyOrder(Meaning.POSITION, Meaning.RATING, Meaning.STATE, Meaning.ADDED);
    }

    @Test
    void eachLabelOfTheTableHasOneMeaning() {
        Map<String, Meaning> seen = new HashMap<>();
        for (String line : Tables.lines(Labels.class, "labels.txt")) {
            Meaning meaning = Meaning.valueOf(line.substring(0, line.indexOf(':')));
            for (String label : line.substring(line.indexOf(':') + 1).split(",", -1)) {
                String key = LabelKey.of(label);
                assertThat(key).as(label).isNotEmpty();
                assertThat(seen.getOrDefault(key, meaning)).as(label).isEqualTo(meaning);
                seen.put(key, meaning);
            }
        }
    }
}
