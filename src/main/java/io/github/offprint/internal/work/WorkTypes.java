package io.github.offprint.internal.work;

import io.github.offprint.Citation.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of work it is, in the words of CSL 1.0.2, of BibTeX and BibLaTeX, of RIS, and of services and programs, by the
 * mappings of pandoc, Zotero and citation-js, and the lists of Crossref, OpenAlex and Semantic Scholar. Of several words
 * that mean one thing, the first is written.
 */
public final class WorkTypes {
    /** The name for what isn't known more closely. */
    private static final String MISC = "misc";

    private static final Pattern PREPRINT =
            Pattern.compile("\\b(?:[a-z]+Xiv|CoRR|preprint|e-prints?)\\b", Pattern.CASE_INSENSITIVE);

    /** A word for a meeting, or the acronym of one with its year: {@code NeurIPS 2024}, {@code ICML'23}. */
    private static final Pattern MEETING =
            Pattern.compile("(?i:\\b(?:conf|conference|proc|workshop|symposium|congress|meeting"
                    + "|convention|colloquium|conférence|konferenz|tagung)\\b|\\bproceedings of (?:the )?+(?!national|royal))"
                    + "|^[A-Z][A-Za-z]*[A-Z][A-Za-z/&-]{0,12}[ ']{1,2}(?:19|20)?\\d\\d\\b");

    /** What else tells a place from words of any kind: a year, an acronym alone, a word for a journal. */
    private static final Pattern PLACE = Pattern.compile("\\b(?:19|20)\\d\\d\\b|'\\d\\d\\b|^[A-Z][A-Za-z&-]*[A-Z]\\W*$"
            + "|(?i:\\b(?:journal|transactions|annals|bulletin|proceedings|zeitschrift|revista|revue)\\b)");

    /** One row of the table; the names of others are in lower case and without what is no letter. */
    private record Type(String csl, List<String> bibtex, List<String> ris, List<String> zotero, List<String> others) {
        private boolean isCalled(String folded) {
            return others.contains(folded) || zotero.stream().anyMatch(folded::equalsIgnoreCase);
        }

        private List<String> names(Notation notation) {
            return switch (notation) {
                case CSL -> List.of(csl);
                case BIBTEX -> bibtex;
                case RIS -> ris;
                case TABLE -> List.of();
            };
        }
    }

    /** CSL; BibTeX; RIS; Zotero; services and programs. */
    private static final List<Type> TYPES = types("""
            article-journal; article suppperiodical; JOUR EJOUR INPR ABST; journalArticle; -
            article-magazine; article; MGZN; magazineArticle; -
            article-newspaper; article; NEWS; newspaperArticle; -
            paper-conference; inproceedings conference; CONF CPAPER; conferencePaper; \
                proceedingsarticle proceedingspaper conferencearticle conferenceproceeding
            chapter; incollection inbook suppbook bookinbook suppcollection; CHAP ECHAP; bookSection; \
                bookchapter bookpart booktrack
            book; book mvbook collection mvcollection proceedings mvproceedings reference mvreference; \
                BOOK EBOOK EDBOOK; book; monograph editedbook referencebook
            thesis; phdthesis thesis mastersthesis; THES; thesis; dissertation doctoralthesis
            report; techreport report manual; RPRT GOVDOC; report; technicalreport
            manuscript; unpublished; UNPB MANSCPT UNBILL; manuscript; -
            webpage; online www electronic; ELEC WEB; webpage; website
            software; software; COMP; computerProgram; software
            dataset; dataset; DATA DBASE AGGR; dataset; -
            patent; patent; PAT; patent; -
            pamphlet; booklet; PAMP; -; pamphlet
            periodical; periodical; SER JFULL; -; periodical journalissue
            entry-encyclopedia; inreference; ENCYC; encyclopediaArticle; -
            entry-dictionary; inreference; DICT; dictionaryEntry; -
            entry; inreference; ENCYC DICT; -; referenceentry
            motion_picture; movie video; VIDEO MPCT MULTI ADVS; film; videorecording
            song; audio music; SOUND MUSIC; -; audiorecording podcast
            map; map; MAP; map; -
            legal_case; jurisdiction; CASE LEGAL; case; -
            legislation; legislation; STAT; statute; -
            bill; legislation; BILL; bill; -
            hearing; -; HEAR; hearing; -
            standard; standard; STAND; standard; -
            speech; -; SLIDE; presentation; -
            post-weblog; online; BLOG; blogPost; -
            personal_communication; letter; PCOMM ICOMM; letter; email
            graphic; artwork image; ART CHART; artwork; -
            figure; image; FIGURE; -; figure
            review; review; -; -; peerreview
            interview; -; -; interview; -
            article; -; -; -; preprint postedcontent
            document; misc; GEN; -; document other
            """);

    private WorkTypes() {}

    private static List<Type> types(String table) {
        List<Type> types = new ArrayList<>();
        for (String row : table.strip().split("\n")) {
            String[] cells = row.split(";");
            types.add(new Type(cells[0].strip(), names(cells[1]), names(cells[2]), names(cells[3]), names(cells[4])));
        }
        return List.copyOf(types);
    }

    private static List<String> names(String cell) {
        return cell.strip().equals("-") ? List.of() : List.of(cell.strip().split("\\s+"));
    }

    /**
     * A type in another notation.
     *
     * @param from the notation that the name is of
     * @param name the name
     * @param to the other notation
     * @return its name there; empty if there is none. One that is only known to services is taken at its word there; of
     *     BibTeX, in which people make up types, one that isn't known is as good as {@code misc}
     */
    public static String translated(Notation from, String name, Notation to) {
        Optional<String> known = TYPES.stream()
                .filter(type -> type.names(from).contains(name))
                .flatMap(type -> type.names(to).stream())
                .findFirst();
        boolean madeUp = from == Notation.BIBTEX && !name.isEmpty() && !name.equals(MISC);
        return known.or(() ->
                        ofOthers(name).flatMap(type -> type.names(to).stream().findFirst()))
                .orElseGet(() -> madeUp ? translated(from, MISC, to) : "");
    }

    /**
     * A type as its own notation spells it, where programs write it otherwise: {@code Jour} is RIS's {@code JOUR},
     * {@code journal-article} is CSL's {@code article-journal}, and {@code ['JournalArticle']} is BibTeX's {@code article}.
     *
     * @param notation the notation
     * @param name the type as it was found
     * @return the type; as it is if it isn't known
     */
    public static String spelled(Notation notation, String name) {
        String cased = switch (notation) {
            case RIS -> name.toUpperCase(Locale.ROOT);
            case BIBTEX -> name.toLowerCase(Locale.ROOT);
            default -> name;
        };
        boolean own = TYPES.stream().anyMatch(type -> type.names(notation).contains(cased));
        if (own) {
            return cased;
        }
        return ofOthers(name)
                .flatMap(type -> type.names(notation).stream().findFirst())
                .orElse(name);
    }

    /**
     * The type of CSL for the word of a service, a program or a table.
     *
     * @param word such as {@code proceedings-article}, {@code journalArticle} or {@code Book Chapter}; of several the first
     *     that is known counts
     * @return the type; empty if it isn't known, or too vague, as an {@code article} of anything
     */
    public static String csl(String word) {
        return ofOthers(word).map(Type::csl).orElse("");
    }

    /**
     * Zotero's word for a type.
     *
     * @param csl the type of CSL
     * @return such as {@code journalArticle}; empty if Zotero has none for it alone
     */
    public static String zotero(String csl) {
        return TYPES.stream()
                .filter(type -> type.csl.equals(csl))
                .flatMap(type -> type.zotero.stream())
                .findFirst()
                .orElse("");
    }

    /**
     * The type of a work of which only is known what it appeared in.
     *
     * @param container the title of a journal or of proceedings, or as a page prints where a paper appeared
     * @return {@code paper-conference} if it names a meeting, or is an acronym and a year; {@code article-journal} for all
     *     else; empty if there is none, or if it only says that it is a preprint
     */
    public static String ofContainer(String container) {
        if (container.isBlank() || PREPRINT.matcher(container).find()) {
            return "";
        }
        return MEETING.matcher(container).find() ? "paper-conference" : "article-journal";
    }

    /**
     * Whether words that no label explains tell where something appeared.
     *
     * @param words the words
     * @return true if there is a year, the name of a meeting, a journal or a server of preprints in them
     */
    public static boolean isContainer(String words) {
        return PLACE.matcher(words).find()
                || MEETING.matcher(words).find()
                || PREPRINT.matcher(words).find();
    }

    private static Optional<Type> ofOthers(String words) {
        for (String word : words.split("[,;|]")) {
            StringBuilder folded = new StringBuilder();
            word.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> folded.append((char) c));
            Optional<Type> known = TYPES.stream()
                    .filter(type -> type.isCalled(folded.toString()))
                    .findFirst();
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }
}
