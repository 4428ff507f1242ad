package io.github.offprint.account;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Accounts for every token of the shared material from outside: in a field of its paper, in a label or phrase, in a
 * diagnostic, or in none of them. And conversely for the tokens of text fields that stand nowhere in their entry.
 *
 * <pre>{@code
 * mvn -q test-compile
 * java -Doffprint.shared=DIR -cp "target/test-classes:target/classes:target/lib/*" \
 *     io.github.offprint.account.WordAccount [--examples N] [--folders] [NAME]
 * }</pre>
 *
 * <p>With {@code --folders} the rows are not forms and formats but folders of digests, and formats. {@code NAME} is a part of
 * the names of the files to look at.
 */
public final class WordAccount {
    private static final String ROW = "%-22s %6s %7s %8s %8s %7s %7s %7s %7s %7s %7s %8s%n";

    private WordAccount() {}

    /** Prints the account. */
    public static void main(String[] args) throws IOException {
        int examples = 0;
        boolean byFolder = false;
        String name = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--examples")) {
                examples = Integer.parseInt(args[++i]);
            } else if (args[i].equals("--folders")) {
                byFolder = true;
            } else {
                name = args[i];
            }
        }
        Map<String, Tally> rows = of(Path.of(System.getProperty("offprint.shared", "../shared")), name, byFolder);
        System.out.print(table(rows));
        for (Map.Entry<String, Tally> row : rows.entrySet()) {
            System.out.print(examples(row.getKey(), row.getValue(), examples));
        }
    }

    /** The accounts of the files whose names hold a text, by their form or format or by their folder. */
    static Map<String, Tally> of(Path root, String name, boolean byFolder) throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Material.Item item : Material.items(root)) {
            if (item.name().contains(name)) {
                Material.Outcome outcome = item.read();
                String row = byFolder ? item.folder() : outcome.form();
                Tally tally = tallies.computeIfAbsent(row, key -> new Tally());
                new FileAccount(item, outcome, Document.of(item), tally).run();
            }
        }
        return tallies;
    }

    static String table(Map<String, Tally> forms) {
        StringBuilder table = new StringBuilder(String.format(
                ROW,
                "form",
                "files",
                "papers",
                "tokens",
                "fields",
                "labels",
                "said",
                "none",
                "%",
                "around",
                "%",
                "invented"));
        Tally all = new Tally();
        forms.forEach((form, tally) -> {
            table.append(row(form, tally));
            all.add(tally);
        });
        return table.append(row("all", all)).toString();
    }

    private static String row(String form, Tally tally) {
        return String.format(
                ROW,
                form,
                tally.files(),
                tally.papers(),
                tally.tokens(),
                tally.count(Fate.FIELD),
                tally.count(Fate.LABEL),
                tally.count(Fate.DIAGNOSTIC),
                tally.count(Fate.NONE),
                percent(tally.share(Fate.NONE)),
                tally.count(Fate.FURNITURE),
                percent(tally.share(Fate.FURNITURE)),
                tally.invented());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String examples(String form, Tally tally, int most) {
        StringBuilder text = new StringBuilder();
        if (most > 0) {
            losses(text, form + ", in none, by place", tally.places(Fate.NONE, most));
            losses(text, form + ", in none, by token", tally.words(Fate.NONE, most));
            losses(text, form + ", furniture of no known phrase", tally.words(Fate.FURNITURE, most));
            losses(text, form + ", invented", tally.inventions(most));
        }
        return text.toString();
    }

    private static void losses(StringBuilder text, String title, List<Map.Entry<String, Tally.Loss>> losses) {
        if (!losses.isEmpty()) {
            text.append('\n').append(title).append('\n');
            losses.forEach(loss -> text.append(String.format(
                    "  %6d  %s  (%s)%n",
                    loss.getValue().count(), loss.getKey(), loss.getValue().first())));
        }
    }
}
