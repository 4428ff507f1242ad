package io.github.offprint.catalog.online;

import io.github.offprint.Paper;

/** Own-written answers in the layouts of the services, all of one paper. */
final class Answers {
    static final String TITLE = "A Made-up Method for Entirely Fictitious Benchmarks";
    static final Paper ASKED = Paper.builder(TITLE).build();

    static final String ATOM = """
            <?xml version='1.0' encoding='UTF-8'?>
            <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
              <id>https://arxiv.org/api/x</id>
              <title>arXiv Query: search_query=&amp;id_list=2101.00001</title>
              <entry>
                <id>http://arxiv.org/abs/2101.00001v2</id>
                <title>A Made-up Method for
              Entirely Fictitious Benchmarks</title>
                <updated>2021-02-01T12:00:00Z</updated>
                <link href="https://arxiv.org/abs/2101.00001v2" rel="alternate" type="text/html"/>
                <summary>We make things up.</summary>
                <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
                <published>2021-01-01T12:00:00Z</published>
                <arxiv:primary_category term="cs.LG"/>
                <author><name>Ada Example</name></author>
                <author><name>Ben Sample</name></author>
              </entry>
            </feed>
            """;

    static final String NO_ENTRY =
            "<?xml version='1.0' encoding='UTF-8'?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>arXiv Query</title></feed>";

    static final String RECORD = """
            {"id": "2101.00001", "title": "A Made-up Method for\\n  Entirely Fictitious Benchmarks", "summary": "We make things up.",
             "authors": [{"_id": "1", "name": "Ada Example", "hidden": false}, {"_id": "2", "name": "Ben Sample"}],
             "publishedAt": "2021-01-01T12:00:00.000Z", "upvotes": 12, "ai_keywords": ["made-up data"],
             "organization": {"name": "example", "fullname": "Example Lab"},
             "comments": [{"id": "c1", "author": {"name": "someone"}}], "linkedModels": [{"id": "example/model"}]}
            """;

    static final String FOUND = "[{\"paper\": " + RECORD + ", \"title\": \"" + TITLE + "\", \"numComments\": 3}]";

    static final String WORK = "{\"DOI\": \"10.5555/made.up\", \"title\": [\"" + TITLE
            + "\"], \"author\": [{\"given\": \"Ada\", \"family\": \"Example\"}],"
            + " \"issued\": {\"date-parts\": [[2021, 5]]}}";
    static final String CROSSREF = "{\"status\": \"ok\", \"message\": " + WORK + "}";
    static final String CROSSREF_LIST =
            "{\"status\": \"ok\", \"message\": {\"items\": [{\"DOI\": \"10.5555/other\", \"title\":"
                    + " [\"Something Else Altogether\"]}, " + WORK + "]}}";

    static final String OPENALEX = "{\"id\": \"https://openalex.org/W1\", \"doi\": \"https://doi.org/10.5555/made.up\","
            + " \"display_name\": \"" + TITLE + "\", \"publication_date\": \"2021-05-06\"}";
    static final String OPENALEX_LIST = "{\"meta\": {\"count\": 1}, \"results\": [" + OPENALEX + "]}";

    private Answers() {}
}
