package io.github.offprint.digest;

import io.github.offprint.Diagnostic;
import io.github.offprint.LineUse;
import io.github.offprint.Paper;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is found in a document that stands inside another. */
final class Collected implements DigestHandler {
    private final List<Paper> papers = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<LineUse> uses = new ArrayList<>();

    private DigestForm form = DigestForm.LIST;

    @Override
    public void form(DigestForm recognised) {
        form = recognised;
    }

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

    DigestForm form() {
        return form;
    }

    List<Paper> papers() {
        return papers;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What became of each line, the first one first. */
    List<LineUse> uses() {
        return uses;
    }
}
