package io.github.offprint.digest;

import io.github.offprint.digest.Run.Style;
import io.github.offprint.digest.Token.Kind;
import io.github.offprint.internal.label.Phrase;
import io.github.offprint.internal.record.PaperAddress;
import java.util.List;
import java.util.Locale;

/** Says what a line is by what its notation says of it: heading, links, images. */
final class Marked {
    private static final int LONGEST_RESOURCES = 200;

    private Marked() {}

    /** The kind of a line, or TEXT if its notation does not tell. */
    static Kind kind(Line line) {
        String text = line.text();
        if (line.heading() > 0) {
            return headingKind(line);
        }
        if (isResources(line)) {
            return Kind.RESOURCES;
        }
        if (isMenu(line)) {
            return Kind.CHROME;
        }
        boolean whole = line.links().stream().anyMatch(run -> run.start() == 0 && run.end() == text.length());
        return whole && isOrganization(line) ? Kind.ORGANIZATION : Kind.TEXT;
    }

    /** The deeper headings of a list page are its papers; those above are its head. */
    private static Kind headingKind(Line line) {
        String text = line.text();
        if (Phrase.HEAD.is(text) || Phrase.HEADING.is(text)) {
            return Kind.HEAD;
        }
        boolean paper = line.links().stream().anyMatch(run -> PaperAddress.isPaperPage(run.value()));
        boolean titled =
                line.heading() > 2 && (paper || line.links().isEmpty() || Destination.isReference(line.link()));
        return titled ? Kind.TITLE : Kind.TEXT;
    }

    /** Whether a line begins with a link to the page of an organisation, or with its image and name. */
    static boolean isOrganization(Line line) {
        List<Run> links = line.links();
        if (links.isEmpty() || links.get(0).start() > 0 || Phrase.MENU.is(line.text())) {
            return false;
        }
        String name = links.get(0).of(line.text());
        boolean image = line.runs().stream()
                .anyMatch(run ->
                        run.is(Style.IMAGE) && run.start() == 0 && !run.value().isEmpty());
        String address = links.get(0).value();
        boolean page = !PaperAddress.handle(address).isEmpty();
        return !name.isEmpty()
                && Counts.parse(name) == Counts.NONE
                && (page || (image && Destination.isReference(address)));
    }

    /** Whether a line is made of links to code, archive or project, {@code GitHub 131 arXiv Page}. */
    private static boolean isResources(Line line) {
        if (line.links().isEmpty() || line.text().length() > LONGEST_RESOURCES) {
            return false;
        }
        int linked = 0;
        for (Run link : line.links()) {
            if (!isRepository(link, line) && !isPage(link, line)) {
                return false;
            }
            linked += link.end() - link.start();
        }
        return linked + 2 * line.links().size() >= line.text().length();
    }

    /** Whether a line is made of several links, none of which leads to a paper. */
    private static boolean isMenu(Line line) {
        List<Run> links = line.links();
        if (links.size() < 2 || line.text().length() > LONGEST_RESOURCES) {
            return false;
        }
        int linked = 0;
        for (Run link : links) {
            boolean elsewhere = PaperAddress.arxivId(link.value()).isEmpty()
                    && !link.value().isEmpty()
                    && !Destination.isReference(link.value());
            linked += elsewhere ? link.end() - link.start() + 1 : 0;
        }
        return linked >= line.text().length();
    }

    static boolean isRepository(Run link, Line line) {
        String text = link.of(line.text()).toLowerCase(Locale.ROOT);
        return (text.startsWith("github") || text.startsWith("link: github"))
                && link.value().contains("://")
                && link.value().indexOf('/', link.value().indexOf("://") + 3) > 0;
    }

    private static boolean isPage(Run link, Line line) {
        String text = link.of(line.text()).toLowerCase(Locale.ROOT);
        return text.equals("arxiv page")
                || isProject(link, line)
                || text.equals("view arxiv page")
                || text.equals("view pdf");
    }

    static boolean isProject(Run link, Line line) {
        return link.of(line.text()).equalsIgnoreCase("project page");
    }
}
