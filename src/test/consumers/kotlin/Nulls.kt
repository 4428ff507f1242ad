import io.github.offprint.Paper
import io.github.offprint.format.BibTeX
import java.util.Optional

// Each line that is marked must not compile, and no other: Kotlin sees what may be null, and what may not.
val none: String? = null

val read = BibTeX.parse(none) // error
val titled = Paper.builder(none) // error
val cleared: Paper = Paper.builder("Tea").venue("").doi(null).build()
val venue: Optional<String> = cleared.venue()
val perhaps: Paper? = cleared
val title = perhaps.title() // error
val paper: Paper = perhaps // error
