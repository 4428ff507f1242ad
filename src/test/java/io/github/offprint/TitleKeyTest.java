package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.testing.Growth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles are the same title. */
class TitleKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Attention Is All You Need | attention is all you need.",
                "Pre-Training of Goats | Pretraining of goats",
                "Learning to Fold: A Survey | Learning to fold — a survey",
                "Erdős–Rényi Graphs | Erdos-Renyi graphs",
                "Erd\\H{o}s-R\\'enyi graphs | Erdős–Rényi Graphs",
                "Łojasiewicz Inequalities | \\L{}ojasiewicz inequalities",
                "M$^{2}$SNet: Two Scales | M²SNet: two scales",
                "M^2SNet: Two Scales | M²SNet: two scales",
                "H$_2$O at Rest | H₂O at rest",
                "τ-bench: Tools | $\\tau$-bench: tools",
                "tau-bench: Tools | τ-Bench: Tools",
                "\\texttt{D}ual Kettles | texttt{D}ual kettles",
                "Bounds of $\\mathcal{O}(n)$ | Bounds of mathcal{O}(n)",
                "1920$\\times$1080 Pixels | 1920times1080 pixels",
                "1920×1080 Pixels | 1920x1080 pixels",
                "Tea \\& Kettles | Tea and kettles",
                "CO<sub>2</sub> in Tea | CO₂ in tea",
                "Gödel’s Kettle | Godel's kettle",
                "ﬁne-tuning | Fine-Tuning",
                "Ｄｅｅｐ Tea | Deep tea",
                "学习 泡茶 | 学习泡茶",
                "Straße | Strasse",
                "A $\\rightarrow$ B | A → B",
            })
    void titlesThatDifferInFormAlone(String one, String other) {
        assertThat(TitleKey.of(one)).isEqualTo(TitleKey.of(other)).hasSameHashCodeAs(TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Learning C | Learning C++",
                "Boats, Part I | Boats, Part II",
                "Symmetric Tea | Asymmetric Tea",
                "GPT-4 Technical Report | GPT-5 Technical Report",
                "Three times Five | Three x Five",
                "Why Tea? | Why Teas?",
            })
    void titlesThatDifferInAWord(String one, String other) {
        assertThat(TitleKey.of(one)).isNotEqualTo(TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QR-Trees: Indexing Islands | qrtrees | indexingislands",
                "Does Folding Help? A Lower Bound | doesfoldinghelp | alowerbound",
                "Tea - An Essay | tea | anessay",
                "Tea — An Essay: Part Two | tea | anessayparttwo",
                "茶：随笔 | 茶 | 随笔",
                "A 3:1 Ratio of Tea | a31ratiooftea | ''",
                "Self-Tea | selftea | ''",
                "Tea: | tea | ''",
            })
    void aSubtitleStandsBehindAColonADashOrAQuestion(String title, String main, String subtitle) {
        TitleKey key = TitleKey.of(title);

        assertThat(key.mainTitle()).hasToString(main);
        assertThat(key.subtitle()).hasToString(subtitle);
        assertThat(key.mainTitle() + "" + key.subtitle()).isEqualTo(key.toString());
    }

    @Test
    void wordsAreFolded() {
        assertThat(TitleKey.of("The $\\alpha$-Stable Kettle’s 学习").words())
                .isEqualTo(List.of("the", "alpha", "stable", "kettles", "学", "习"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "$$", "—", "\u200B"})
    void aTitleWithoutLettersIsEmpty(String title) {
        assertThat(TitleKey.of(title).isEmpty()).isTrue();
        assertThat(TitleKey.of(title).words()).isEmpty();
    }

    @Property
    void anyTextHasAKeyThatItsFormsShare(@ForAll String text) {
        TitleKey key = TitleKey.of(text);

        assertThat(String.join("", key.words())).isEqualTo(key.toString());
        assertThat(TitleKey.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(key);
        assertThat(key.mainTitle().words().size() + key.subtitle().words().size())
                .isEqualTo(key.words().size());
    }

    @Property
    void caseAndSpacesDoNotMatter(@ForAll List<@net.jqwik.api.constraints.AlphaChars String> words) {
        String title = String.join(" ", words);

        assertThat(TitleKey.of(title.toUpperCase(Locale.ROOT))).isEqualTo(TitleKey.of(title));
        assertThat(TitleKey.of(String.join("-", words))).isEqualTo(TitleKey.of(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{", "{", "<", "<a", "\\", "\\a", "5times", "s", ": ", "'"})
    void longTitlesTakeNoLongerThanTheirLength(String piece) throws Exception {
        Growth.isLinear(piece::repeat, TitleKey::of);
    }

    @Test
    void keysAndLimitsAreSerialisable() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(TitleKey.of("Tea: A History"));
            out.writeObject(Limits.builder().lineLength(99).build());
        }
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(((TitleKey) in.readObject()).mainTitle()).isEqualTo(TitleKey.of("tea"));
        assertThat(((Limits) in.readObject()).lineLength()).isEqualTo(99);
    }
}
