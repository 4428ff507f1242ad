package io.github.offprint.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps what all readers make of the shared material, and tells what has changed since.
 *
 * <pre>{@code
 * mvn -q test-compile
 * java -Doffprint.shared=DIR -cp "target/test-classes:target/classes:target/lib/*" io.github.offprint.account.Freeze write OLD
 * java -cp … io.github.offprint.account.Freeze compare OLD NEW [--examples N]
 * }</pre>
 */
public final class Freeze {
    private static final int USUAL_EXAMPLES = 3;

    private Freeze() {}

    /** Writes into a folder, or compares two. */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("write")) {
            System.out.println(write(Path.of(System.getProperty("offprint.shared", "../shared")), Path.of(args[1])));
        } else if (args.length >= 3 && args[0].equals("compare")) {
            int examples = args.length == 5 ? Integer.parseInt(args[4]) : USUAL_EXAMPLES;
            print(compare(Path.of(args[1]), Path.of(args[2])), examples);
        } else {
            System.err.println("usage: Freeze write FOLDER | Freeze compare OLD NEW [--examples N]");
            System.exit(2);
        }
    }

    /** Writes what is read below a folder into another, and says how much it was. */
    static String write(Path root, Path folder) throws IOException {
        List<Material.Item> items = Material.items(root);
        int papers = 0;
        int diagnostics = 0;
        for (Material.Item item : items) {
            Material.Outcome outcome = item.read();
            Frozen.write(folder, item.name(), outcome);
            papers += outcome.papers().size();
            diagnostics += outcome.diagnostics().size();
        }
        return items.size() + " files, " + papers + " papers, " + diagnostics + " diagnostics";
    }

    static Changes compare(Path old, Path now) throws IOException {
        Changes changes = new Changes();
        Set<String> before = names(old);
        Set<String> after = names(now);
        Set<String> all = new TreeSet<>(before);
        all.addAll(after);
        for (String name : all) {
            if (!after.contains(name)) {
                changes.alone(name, Frozen.read(old, name).form(), "file gone");
            } else if (!before.contains(name)) {
                changes.alone(name, Frozen.read(now, name).form(), "file added");
            } else {
                changes.compare(name, Frozen.read(old, name), Frozen.read(now, name));
            }
        }
        return changes;
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(Frozen.SAID))
                    .forEach(name -> names.add(name.substring(0, name.length() - Frozen.SAID.length())));
        }
        return names;
    }

    private static void print(Changes changes, int examples) {
        if (changes.found().isEmpty()) {
            System.out.println("nothing has changed");
        }
        changes.found().forEach((form, kinds) -> {
            System.out.println(form);
            kinds.forEach((kind, places) -> {
                System.out.printf("  %6d  %s%n", places.size(), kind);
                places.stream().limit(examples).forEach(place -> System.out.println("            " + place));
            });
        });
    }
}
