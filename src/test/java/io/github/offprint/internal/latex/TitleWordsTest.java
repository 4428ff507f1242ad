package io.github.offprint.internal.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            VSC-RL: Advancing Agents	{VSC-RL}: Advancing Agents
            Diffusion on SE(3)	Diffusion on {SE(3)}
            Driven by fBM and SDEs	Driven by {fBM} and {SDEs}
            RA3 and GPT-4o in 3D	{RA3} and {GPT-4o} in {3D}
            ARD-VAE: A Formulation	{ARD-VAE}: A Formulation
            RL-based Agents (LLMs, MLPs)	{RL-based} Agents ({LLMs}, {MLPs})
            Nets on (SE(3)), GL(n).	Nets on ({SE(3)}), {GL(n)}.
            Word2Vec, Llama-3, and Qwen2.5	{Word2Vec}, {Llama-3}, and {Qwen2.5}
            The GPT's View of the iPhone's OS	The {GPT's} View of the {iPhone's} {OS}
            C++, C#, A* and R&D	{C++}, {C\\#}, {A*} and {R\\&D}
            "BERT" or “GPT”?	"{BERT}" or “{GPT}”?
            DÜRER Plots ÉCOLE	{D{\\"U}RER} Plots {{\\'E}COLE}
            A #SAT Solver	A {{}\\#SAT} Solver
            {GPT and BERT} Models	{{}\\{GPT and BERT\\}} Models
            Models of США	Models of {США}
            """)
    void tellingCapitalsAreKept(String title, String latex) {
        assertEquals(latex, LatexEncoder.title(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            Vitamin C and K-Means	Vitamin {C} and {K-Means}
            What I Learned	What {I} Learned
            I'm Not a Robot	{I'm} Not a Robot
            U.S. Policy	{U.S}. Policy
            A Survey: A New Look at A World	A Survey: A New Look at A World
            """)
    void aCapitalAloneIsKeptUnlessItIsTheArticle(String title, String latex) {
        assertEquals(latex, LatexEncoder.title(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            A Hierarchical Bayesian Model	A Hierarchical {Bayesian} Model
            Hidden Markov Models and Bayes' Rule	Hidden {Markov} Models and {Bayes}' Rule
            Non-Gaussian Noise in Monge-Kantorovich Problems	{Non-Gaussian} Noise in {Monge-Kantorovich} Problems
            """)
    void namesAreKeptInTitleCaseToo(String title, String latex) {
        assertEquals(latex, LatexEncoder.title(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attention Is All You Need", "Mid-Training of Models", "Predictive-Coding-Inspired Nets", "Über Alles",
                "Simpson's Paradox", "(Un)Supervised Learning", "On the Convergence of adaptive Methods",
                        "Deep learning",
                "", ":", "(", "' '",
            })
    void ordinaryTitleCaseIsLeftToTheStyle(String title) {
        assertEquals(LatexEncoder.text(title), LatexEncoder.title(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            Variational inference for Bayesian networks	Variational inference for {Bayesian} networks
            Deep nets: Markov chains meet Gaussian noise	Deep nets: {Markov} chains meet {Gaussian} noise
            Deficiency of vitamin A in mice	Deficiency of vitamin {A} in mice
            """)
    void inASentenceALaterCapitalIsAProperNoun(String title, String latex) {
        assertEquals(latex, LatexEncoder.title(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            An $O(n)$-Time Search	An {$O(n)$-Time} Search
            Bounds for $x$ and $\\alpha_T$	Bounds for $x$ and {$\\alpha_T$}
            The $\\Delta$ Method	The {{}$\\Delta$} Method
            The $Φx$ Method	The {$\\Phi x$} Method
            The (1+($λ$,$λ$))-GA	The {(1+($\\lambda$,$\\lambda$))-GA}
            Earn $1 Million	Earn \\$1 Million
            """)
    void aFormulaWithCapitalsIsKept(String title, String latex) {
        assertEquals(latex, LatexEncoder.title(title));
    }
}
