package io.github.offprint.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One digest of three papers, written for the tests, in each form in which digests reach people. */
public final class Renderings {
    private Renderings() {}

    /** A paper as all forms can show it. The date is {@code Mar 3, 2024}, or without a year. */
    public record Item(
            String id,
            String title,
            String text,
            int authors,
            String handle,
            String name,
            String date,
            int votes,
            int comments) {
        boolean hasAuthors() {
            return authors > 0;
        }
    }

    /** The papers. */
    public static final List<Item> ITEMS = List.of(
            new Item(
                    "2403.01234",
                    "Sorting Lighthouses: A Survey of QR-Trees on Small Islands",
                    "Lighthouses are often sorted by height. We sort them by patience instead [12], and show that islands with"
                            + " fewer than seven goats profit most. Code is at https://example.org/goats.",
                    4,
                    "",
                    "",
                    "Mar 3, 2024",
                    12,
                    3),
            new Item(
                    "2209.04321",
                    "Patient Kettles",
                    "A kettle that waits boils later. We measure how much later with 12 kettles, and find a constant of"
                            + " O(n log n) minutes, which surprises nobody but the kettles themselves.",
                    0,
                    "kettle-lab",
                    "Kettle Laboratory",
                    "Sep 30, 2022",
                    0,
                    2),
            new Item(
                    "2106.11111",
                    "On the Weight of Paper Boats?",
                    "Paper boats weigh little. This is a proof that they weigh less than that, by induction on the number of"
                            + " folds and with the help of a rather small bath tub.",
                    1,
                    "",
                    "",
                    "Jun 22, 2021",
                    1200,
                    0));

    /** The digest in each form, by the form's name. */
    public static Map<String, String> all() {
        Map<String, String> forms = new TreeMap<>();
        forms.put("plain text", page("", Renderings::plain));
        forms.put("Markdown with links", page("# ", Renderings::markdown));
        forms.put("Markdown with broken lines", page("# ", item -> broken(markdown(item))));
        forms.put("text with numbered references", page("# ", Renderings::references));
        forms.put("text with addresses", page("# ", Renderings::addresses));
        forms.put("saved HTML", html());
        forms.put("saved HTML with page data", pageData());
        forms.put("API answer", json());
        forms.put("e-mail", email());
        return forms;
    }

    /** A page of any papers as pasted text. */
    public static String plainPage(List<Item> items) {
        return page(items, "", Renderings::plain);
    }

    /** A page of any papers as Markdown. */
    public static String markdownPage(List<Item> items) {
        return page(items, "# ", Renderings::markdown);
    }

    private static String page(String mark, Function<Item, String> form) {
        return page(ITEMS, mark, form);
    }

    private static String page(List<Item> items, String mark, Function<Item, String> form) {
        StringBuilder page = new StringBuilder("new\n\nSubscribe\n\n")
                .append(mark)
                .append("Daily Papers\n\nby MK and the research community\n\nDec 8\n\n");
        items.forEach(item -> page.append(form.apply(item)));
        return page.append("Previous\n\nSystem theme\n\nCompany\n").toString();
    }

    private static String plain(Item item) {
        String byline = item.hasAuthors() ? "  • " + item.authors + " authors" : item.handle + " " + item.name;
        return item.title + "\n\n" + item.text + "\n\n" + byline + "\n·\n" + item.date + comments(item, " %d") + "\n\n";
    }

    private static String markdown(Item item) {
        String address = "https://huggingface.co/papers/" + item.id;
        String byline = item.hasAuthors()
                ? "[- ![](https://example.org/face.svg)\\\\\n- " + item.authors + " authors](" + address + ")"
                : "[![" + item.handle + "](https://example.org/logo.png)" + item.name + "](https://huggingface.co/"
                        + item.handle + ")";
        return "[" + votes(item) + "](https://huggingface.co/login?next=%2Fpapers%2F" + item.id + ")\n\n### ["
                + item.title + "](" + address + ")\n\n[" + escaped(item.text) + "](" + address + ")\n\n" + byline
                + "\n\n·\n\n" + item.date + comments(item, "[%d](" + address + "#community)") + "\n\n";
    }

    private static String escaped(String text) {
        return text.replace("[", "\\[").replace("]", "\\]");
    }

    /** With hard line breaks in the abstract. */
    private static String broken(String entry) {
        return entry.replace(". We ", ". We\\\\\n").replace(". This ", ".\\\\\nThis ");
    }

    private static String references(Item item) {
        String byline = item.hasAuthors()
                ? "[\n* " + item.authors + " authors\n][34]"
                : "[[" + item.handle + "] " + item.name + "][79]";
        int half = item.text.indexOf(' ', item.text.length() / 2);
        return "[\n" + votes(item) + "\n][35]\n\n### [" + item.title + "][36]\n\n[\n\n" + item.text.substring(0, half)
                + "\n"
                + item.text.substring(half + 1) + "\n\n][37]\n" + byline + "\n·\n" + item.date
                + comments(item, " [ %d][38]") + "\n";
    }

    private static String addresses(Item item) {
        String address = "https://huggingface.co/papers/" + item.id + "\n\n";
        String byline = item.hasAuthors()
                ? "[\n\n" + item.authors + " authors](" + address.strip() + ")\n\n"
                : " \n\n" + address + " " + item.name + "\n\nhttps://huggingface.co/" + item.handle + "\n\n";
        return " [-] " + votes(item) + "\n\nhttps://huggingface.co/login?next=%2Fpapers%2F" + item.id + "\n\n"
                + item.title
                + "\n\n" + address + item.text + "\n\n" + address + byline + "·\n\n" + item.date + " \n\n"
                + comments(item, "%d\n\n" + address.strip() + "#community\n\n");
    }

    private static String html() {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html><head><title>Daily Papers</title></head><body>
                <nav><a href="/models">Models</a> <a href="/datasets">Datasets</a></nav>
                <h1>Daily Papers</h1>
                <h2>by <a href="/mk">MK</a> and the research community</h2>
                <p>Dec 8</p>
                """);
        for (Item item : ITEMS) {
            String address = "/papers/" + item.id;
            String byline = item.hasAuthors()
                    ? "<a href=\"" + address + "\"><ul><li><img src=\"a.svg\"></li><li>" + item.authors
                            + " authors</li></ul></a>"
                    : "<a href=\"/" + item.handle + "\"><img alt=\"" + item.handle + "\" src=\"b.png\"><span>"
                            + item.name + "</span></a>";
            page.append("<article>\n<a href=\"/login?next=%2Fpapers%2F" + item.id + "\"><div>" + votes(item)
                    + "</div></a>\n<h3><a href=\"" + address + "\">" + item.title + "</a></h3>\n<a href=\"" + address
                    + "\"><p>" + item.text + "</p></a>\n<div>" + byline + "</div><div>·</div>\n<div>" + item.date
                    + comments(item, " <a href=\"" + address + "#community\">%d</a>") + "</div>\n</article>\n");
        }
        return page.append("<footer>\n<div>System theme</div>\n<div>Company</div></footer></body></html>\n")
                .toString();
    }

    private static String pageData() {
        String data = "{\"dailyPapers\":" + json() + ",\"date\":\"2025-12-08\"}";
        String page = html();
        int start = page.indexOf("<article>");
        int end = page.indexOf("<footer>");
        return page.substring(0, start) + "<div class=\"contents\" data-target=\"DailyPapers\" data-props=\""
                + data.replace("&", "&amp;").replace("\"", "&quot;") + "\"><section>\n"
                + page.substring(start, end).replaceAll("<p>.*?</p>", "") + "</section></div>\n" + page.substring(end);
    }

    /** The page as HTML in base64, beside a plain text that says nothing of the papers. */
    private static String email() {
        String body = Base64.getMimeEncoder().encodeToString(html().getBytes(StandardCharsets.UTF_8));
        return "From: Daily Papers <papers@example.org>\nTo: ann@example.org\nSubject: =?UTF-8?Q?Today=E2=80=99s_papers?=\n"
                + "Date: Mon, 8 Dec 2025 07:00:00 +0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/alternative; boundary=\"next\"\n\n--next\nContent-Type: text/plain\n\n"
                + "Your mail program shows no HTML.\n--next\nContent-Type: text/html; charset=utf-8\n"
                + "Content-Transfer-Encoding: base64\n\n" + body.replace("\r\n", "\n") + "\n--next--\n";
    }

    private static String json() {
        List<String> records = new ArrayList<>();
        for (Item item : ITEMS) {
            String authors = String.join(
                    ",",
                    Arrays.stream(new int[item.authors])
                            .mapToObj(i -> "{\"name\":\"Ann Other\"}")
                            .toList());
            String organization = item.hasAuthors()
                    ? ""
                    : ",\"organization\":{\"name\":\"" + item.handle + "\",\"fullname\":\"" + item.name + "\"}";
            records.add("{\"paper\":{\"id\":\"" + item.id + "\",\"authors\":[" + authors + "],\"title\":\"" + item.title
                    + "\",\"summary\":\"" + item.text + "\",\"publishedAt\":\"" + iso(item.date)
                    + "T00:00:00.000Z\",\"upvotes\":"
                    + item.votes + organization + "},\"numComments\":" + item.comments + "}");
        }
        return "[" + String.join(",", records) + "]";
    }

    private static String iso(String date) {
        List<String> words = List.of(date.replace(",", "").split(" ", 3));
        int month = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(words.get(0)) / 3 + 1;
        return String.format(Locale.ROOT, "%s-%02d-%02d", words.get(2), month, Integer.parseInt(words.get(1)));
    }

    private static String votes(Item item) {
        return item.votes == 0 ? "-" : item.votes < 1000 ? "" + item.votes : item.votes / 1000.0 + "k";
    }

    private static String comments(Item item, String form) {
        return item.comments == 0 ? "" : String.format(Locale.ROOT, form, item.comments);
    }
}
