import io.github.offprint.Paper
import io.github.offprint.digest.Digest
import io.github.offprint.format.BibTeX
import io.github.offprint.format.Bibliography
import io.github.offprint.format.CslJson
import io.github.offprint.format.Csv
import io.github.offprint.format.JsonLines
import io.github.offprint.format.Ris
import java.nio.file.Path

/** What the Java consumer does, with types that Kotlin knows to be no null. */
fun main(args: Array<String>) {
    val papers: List<Paper> = Digest.read(Path.of(args[0])).papers()
    println("digest ${papers.size}")
    show("BibTeX", BibTeX.parse(BibTeX.format(papers)))
    show("CSL-JSON", CslJson.parse(CslJson.format(papers)))
    show("CSV", Csv.parse(Csv.format(papers)))
    show("RIS", Ris.parse(Ris.format(papers)))
    show("JSON Lines", JsonLines.parse(JsonLines.format(papers)))
    println("HTML ${Digest.parse("<html><body><p>No digest.</p></body></html>").papers().size}")
}

private fun show(format: String, read: Bibliography) = println("$format ${read.papers().size} ${read.diagnostics()}")
