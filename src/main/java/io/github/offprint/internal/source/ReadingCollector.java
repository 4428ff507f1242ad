package io.github.offprint.internal.source;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import io.github.offprint.PaperHandler;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is found in a document that fits in memory. */
public class ReadingCollector implements PaperHandler {
    private final List<Paper> papers = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<LineUse> uses = new ArrayList<>();

    /** Starts with nothing. */
    public ReadingCollector() {}

    @Override
    public void paper(Paper paper) {
        papers.add(paper);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void line(int number, LineUse use) {
        uses.add(use);
    }

    /** {@return the papers so far, in their order; a copy} */
    public List<Paper> papers() {
        return List.copyOf(papers);
    }

    /** {@return what there was to say so far; a copy} */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** {@return what became of each line, the first one first; a copy} */
    public List<LineUse> uses() {
        return List.copyOf(uses);
    }
}
