package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.offprint.Paper;
import io.github.offprint.testing.Papers;
import io.github.offprint.testing.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.opentest4j.TestAbortedException;

/** The schema of CSL 1.0.2 takes what is written. */
@AddLifecycleHook(CslJsonSchemaTest.SchemaIsThere.class)
class CslJsonSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonSchema schema;

    /** Reads the schema, or skips the properties: jqwik knows assumptions about examples only. */
    static class SchemaIsThere implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            try {
                String text = Files.readString(Shared.path("conformance/csl-schema/schemas/input/csl-data.json"));
                schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(text);
                return SkipResult.doNotSkip();
            } catch (TestAbortedException e) {
                return SkipResult.skip(e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Property
    void theSchemaTakesEveryPaper(@ForAll @Size(max = 3) List<@From(supplier = Papers.class) Paper> papers)
            throws IOException {
        assertThat(schema.validate(JSON.readTree(CslJson.format(papers)))).isEmpty();
    }

    @Example
    void theSchemaWouldRefuseAnUnknownVariable() throws IOException {
        String item = "[{\"id\": \"a\", \"type\": \"article\", \"eprint\": \"2509.12345\"}]";

        assertThat(schema.validate(JSON.readTree(item))).isNotEmpty();
    }
}
