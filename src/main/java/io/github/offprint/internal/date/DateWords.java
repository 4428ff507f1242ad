package io.github.offprint.internal.date;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of dates in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Danish, Norwegian and Swedish,
 * and those of Chinese, Japanese and Korean that are more than a mark behind a number. Case and accents don't count.
 */
final class DateWords {
    /** What a word says in a date. */
    enum Kind {
        MONTH,
        SEASON,
        /** A day of the week, or a word such as <i>of</i>, which say nothing more. */
        FILLER,
        /** What joins the two ends of a range. */
        UNTIL,
        /** What makes a date approximate. */
        ABOUT,
        /** What stands before a date and says what for. */
        COPYRIGHT
    }

    /**
     * A word of a date.
     *
     * @param kind what it says
     * @param number of the month or the season, from 1 on; 0 of other words
     */
    record Word(Kind kind, int number) {}

    private static final int SHORTEST_ABBREVIATION = 3;

    /** From January on. Three letters and more name a month, too, as long as they name one alone. */
    private static final List<String> MONTHS = List.of(
            "january januar jänner janvier enero janeiro gennaio januari январь января 一月",
            "february februar feber février febrero fevereiro febbraio februari февраль февраля 二月",
            "march märz maerz mrz mars marzo março maart mrt marts март марта 三月",
            "april avril abril aprile апрель апреля 四月",
            "may mai mayo maio maggio mei maj май мая 五月",
            "june juni juin junio junho giugno июнь июня 六月",
            "july juli juillet julio julho luglio июль июля 七月",
            "august août agosto augustus augusti август августа 八月",
            "september septembre septiembre setiembre setembro settembre сентябрь сентября 九月",
            "october oktober octobre octubre outubro ottobre октябрь октября 十月",
            "november novembre noviembre novembro ноябрь ноября 十一月",
            "december dezember décembre diciembre dezembro dicembre desember декабрь декабря 十二月");

    /** From spring on, with the short forms of the Web of Science. */
    private static final List<String> SEASONS = List.of(
            "spring spr frühling frühjahr printemps primavera lente voorjaar vår forår весна весной 春 春季 春天 봄",
            "summer sum sommer été verano estate verão zomer sommar лето летом 夏 夏季 夏天 여름",
            "autumn fall fal aut herbst automne otoño outono autunno herfst najaar höst efterår осень осенью 秋 秋季 秋天 가을",
            "winter win hiver invierno inverno vinter зима зимой 冬 冬季 冬天 겨울");

    private static final String FILLERS =
            "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat"
                    + " sunday sun montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so"
                    + " lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo"
                    + " segunda terça quarta quinta sexta lunedì martedì mercoledì giovedì venerdì sabato domenica"
                    + " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
                    + " понедельник вторник среда четверг пятница суббота воскресенье"
                    + " 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日"
                    + " 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 월요일 화요일 수요일 목요일 금요일 토요일 일요일"
                    + " feira of the on at de del le den г года";

    private static final Map<Kind, String> OTHERS = Map.of(
            Kind.FILLER, FILLERS,
            Kind.UNTIL, "to until till through thru and bis und au à et al hasta a до по",
            Kind.ABOUT, "ca circa approx approximately about around um environ vers около",
            Kind.COPYRIGHT, "copyright cop published on");

    /** What is no word of a date. */
    static final Word NONE = new Word(Kind.FILLER, -1);

    private static final Map<String, Word> WORDS = words();

    private DateWords() {}

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        numbered(Kind.MONTH, MONTHS, words);
        abbreviations(words).forEach(words::putIfAbsent);
        numbered(Kind.SEASON, SEASONS, words);
        OTHERS.forEach((kind, row) -> {
            for (String word : row.split(" ")) {
                words.put(fold(word), new Word(kind, 0));
            }
        });
        return Map.copyOf(words);
    }

    private static void numbered(Kind kind, List<String> rows, Map<String, Word> words) {
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i).split(" ")) {
                words.put(fold(word), new Word(kind, i + 1));
            }
        }
    }

    /** The beginnings of the names, without those that begin two months: {@code jui}. */
    private static Map<String, Word> abbreviations(Map<String, Word> names) {
        Map<String, Word> all = new HashMap<>();
        names.forEach((name, month) -> {
            for (int length = SHORTEST_ABBREVIATION; length < name.length(); length++) {
                all.merge(name.substring(0, length), month, (one, other) -> one.equals(other) ? one : NONE);
            }
        });
        all.values().removeIf(NONE::equals);
        return all;
    }

    /** What a word says; {@link #NONE} if it is no word of a date. */
    static Word of(String word) {
        return WORDS.getOrDefault(fold(word), NONE);
    }

    static String shortMonth(int month) {
        return MONTHS.get(month - 1).substring(0, SHORTEST_ABBREVIATION);
    }

    static String season(int season) {
        String row = SEASONS.get(season - 1);
        return capital(row.substring(0, row.indexOf(' ')));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
