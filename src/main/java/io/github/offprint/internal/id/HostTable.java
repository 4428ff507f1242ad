package io.github.offprint.internal.id;

/** What the addresses of some hosts mean, as a table that people read. {@link Hosts} reads it. */
final class HostTable {
    /**
     * A line that is not indented names hosts, without {@code www.}, and what is found there if no line says more. In {@code
     * *.arxiv.org} the star stands for any subdomains, in {@code amazon.*} for one or two. The lines below tell paths: the first
     * that fits counts. A path goes on with anything behind its pattern, unless that ends in {@code $}. In a segment {@code *} is
     * anything, {@code #} a number of at least so many digits, {@code @} letters, {@code |} parts alternatives, and what brackets
     * hold goes into the DOI behind the kind, of which {@code {path}} is the whole path; {@code **} at the start is any segments, {@code ?name=…} a parameter.
     *
     * <p>What is read from an address: <code>{arxiv}</code> an arXiv identifier, <code>{url}</code> the address that it leads on
     * to, <code>{doi}</code> a DOI, which fills the rest of the path; with {@code :ends} without the names of parts and files, with
     * {@code :two} only up to the next slash, with {@code :number} up to the site's own number, with {@code :version} without a
     * version. If it can't be read there, the line does not fit.
     */
    static final String TEXT = """
            # arXiv, its mirrors, and those who show its papers
            arxiv.org *.arxiv.org xxx.lanl.gov xxx.itp.ac.cn ar5iv.org
              /abs|pdf|html|format|ps|e-print|src/{arxiv}  PAPER
              /ftp/arxiv/papers/*/{arxiv}                  PAPER
              /{arxiv}                                     PAPER
            alphaxiv.org
              /abs|pdf|overview|paper/{arxiv}              PAPER
            scirate.com papers.cool
              /arxiv/{arxiv}                               PAPER
            arxiv-vanity.com emergentmind.com
              /papers/{arxiv}                              PAPER
            huggingface.co hf.co hf-mirror.com
              /papers/{arxiv}                              PAPER
              /papers|login|join|docs|blog|posts|learn|tasks|collections|models|organizations|api  OTHER
              /spaces                                      PROJECT
              /datasets                                    DATA
              /*/*                                         DATA

            # resolvers of DOIs
            doi.org dx.doi.org doi.* dx.plos.org
              /10.5281|10.6084|10.5061|10.7910|10.17632|10.57967  DATA  {path}
              /{doi}                                       PAPER
              /10/*                                        PAPER
            medra.org
              /**?doi={doi}                                PAPER

            # publishers whose paths hold the DOI
            dl.acm.org portal.acm.org
              /citation.cfm?doid=(#.#)                     PAPER  10.1145/{}
              /citation.cfm|ft_gateway.cfm?id              PAPER
              /doi/10.5555                                 PAPER
              /doi/*/10.5555                               PAPER
            dl.acm.org onlinelibrary.wiley.com *.onlinelibrary.wiley.com tandfonline.com journals.sagepub.com pubs.acs.org
            science.org pnas.org royalsocietypublishing.org ascelibrary.org annualreviews.org epubs.siam.org nejm.org
            pubsonline.informs.org worldscientific.com liebertpub.com journals.asm.org journals.physiology.org
            ahajournals.org ascopubs.org mitpressjournals.org aip.scitation.org journals.ametsoc.org arc.aiaa.org
            icevirtuallibrary.com emeraldinsight.com psycnet.apa.org journals.uchicago.edu bioone.org authorea.com
              /doi/proceedings|suppl                       OTHER
              /doi/{doi:ends}                              PAPER
              /doi/*/{doi:ends}                            PAPER
              /content/journals/{doi:ends}                 PAPER
              /journals/{doi:ends}                         PAPER
              /store/{doi:two}                             PAPER
              /content|record/#*/#*/#*                     PAPER
              /record|fulltext/####-#*                     PAPER
            link.aps.org journals.aps.org prola.aps.org
              /doi|pdf|abstract/{doi:ends}                 PAPER
              /*/abstract|pdf|references|cited-by|export/{doi:ends}  PAPER
            academic.oup.com pubs.aip.org direct.mit.edu pubs.geoscienceworld.org ashpublications.org rupress.org
              /**/doi/{doi:number}                         PAPER
              /**/article|article-abstract|article-pdf|chapter|chapter-abstract/*  PAPER
            link.springer.com rd.springer.com biomedcentral.com *.biomedcentral.com *.springeropen.com
              /content/pdf/{doi:two}                       PAPER
              /article|articles|chapter|book|protocol|referencework|referenceworkentry|epdf/{doi:two}  PAPER
              /{doi:two}                                   PAPER
            nature.com
              /articles/([sd]#-#-#-*)                      PAPER  10.1038/{}
              /articles/((nature|ncomms|srep|nphys|nmat|nchem|ngeo|nclimate)#*)  PAPER  10.1038/{}
              /articles/(@.#*)                             PAPER  10.1038/{}
              /articles/*                                  PAPER
              /*/journal/*/*/abs|full|pdf/((nature|ncomms|srep|nphys|nmat|nchem|ngeo|nclimate)#*)  PAPER  10.1038/{}
              /*/journal/*/*/abs|full|pdf/(@.#*)           PAPER  10.1038/{}
              /*/journal/*/*/abs|full|pdf/*                PAPER
            biorxiv.org medrxiv.org
              /content/{doi:version}                       PAPER
              /lookup/doi/{doi:version}                    PAPER
              /content/early/#/#/#/(#.#.#.######)*         PAPER  10.1101/{}
              /content/early/#/#/#/(######)*               PAPER  10.1101/{}
              /content/*/early/#/#/#/(#.#.#.######)*       PAPER  10.1101/{}
              /content/*/early/#/#/#/(######)*             PAPER  10.1101/{}
              /content/early|biorxiv|medrxiv               PAPER
            journals.plos.org plosone.org plosbiology.org plosmedicine.org ploscompbiol.org plosgenetics.org
            plosntds.org plospathogens.org
              /*/article?id={doi}                          PAPER
              /*/article/file|comments|authors|citation|metrics?id={doi}  PAPER
              /article/{doi:ends}                          PAPER
            frontiersin.org *.frontiersin.org
              /article|articles/{doi:ends}                 PAPER
              /journals/*/articles/{doi:ends}              PAPER
            iopscience.iop.org stacks.iop.org
              /article/{doi:ends}                          PAPER
              /#-*/#/*/#*                                  PAPER
            projecteuclid.org spiedigitallibrary.org degruyter.com degruyterbrill.com emerald.com jstor.org
            drops.dagstuhl.de
              /**/{doi:ends}                               PAPER
              /stable/*                                    PAPER
              /euclid.@                                    PAPER
            elifesciences.org
              /articles|reviewed-preprints/(#)             PAPER  10.7554/eLife.{}
            peerj.com
              /articles/(#)                                PAPER  10.7717/peerj.{}
              /articles/*                                  PAPER
            ssrn.com *.ssrn.com
              /**?abstract_id=(#)                          PAPER  10.2139/ssrn.{}
              /**?abstractid=(#)                           PAPER  10.2139/ssrn.{}
              /abstract=(#)                                PAPER  10.2139/ssrn.{}
            nber.org
              /papers/(w#)                                 PAPER  10.3386/{}
            aeaweb.org
              /articles?id={doi}                           PAPER

            # publishers, conferences and archives whose paths hold no DOI
            sciencedirect.com linkinghub.elsevier.com cell.com thelancet.com
              /science/article|chapter                     PAPER
              /retrieve/pii                                PAPER
              /**/abstract|fulltext|pdf|article/S#*        PAPER
              /**/article/PIIS#*                           PAPER
            ieeexplore.ieee.org
              /document/#                                  PAPER
              /abstract/document/#                         PAPER
              /**?arnumber                                 PAPER
              /iel#                                        PAPER
              /ielx#                                       PAPER
            computer.org
              /csdl/doi/{doi:ends}                         PAPER
              /csdl/proceedings-article|journal|magazine/*/*  PAPER
            mdpi.com
              /#-*/#/#                                     PAPER
            jamanetwork.com
              /journals/*/fullarticle|article-abstract     PAPER
            hindawi.com downloads.hindawi.com
              /journals/*/#/#                              PAPER
            cambridge.org
              /core/journals/*/article                     PAPER
              /core/article/*                              PAPER
              /core/services/*/content/view                PAPER
              /engage/*/article-details                    PAPER
            journals.cambridge.org
              /abstract_S#*                                PAPER
            proquest.com search.proquest.com
              /docview/#                                   PAPER
            search.ebscohost.com ovidsp.ovid.com
              /**?an                                       PAPER
            optimization-online.org
              /####/##/*-*                                 PAPER
            science.sciencemag.org *.sciencemag.org *.royalsocietypublishing.org jneurosci.org genome.cshlp.org bmj.com
              /content                                     PAPER
            opg.optica.org osapublishing.org
              /**/abstract.cfm|fulltext.cfm|viewmedia.cfm?uri  PAPER
            pubs.rsc.org
              /*/content/articlelanding|articlehtml|articlepdf  PAPER
            *.copernicus.org
              /articles/#/#/#                              PAPER
            *.jmir.org jmir.org
              /#/#/*                                       PAPER
            f1000research.com
              /articles/#-#                                PAPER
            distill.pub
              /#/*                                         PAPER
            openreview.net
              /forum|pdf|attachment|revisions?id           PAPER
              /references/pdf?id                           PAPER
              /pdf/*.pdf                                   PAPER
            openaccess.thecvf.com cv-foundation.org
              /**/html|papers*/*.html|*.pdf                PAPER
            proceedings.mlr.press
              /[vr]#/*.html|*.pdf                          PAPER
              /[vr]#/*/*-supp.pdf                          OTHER
              /[vr]#/*/*.pdf                               PAPER
            raw.githubusercontent.com                      CODE
              /mlresearch/*/*/assets/*/*.pdf               PAPER
            jmlr.org jmlr.csail.mit.edu
              /papers/v#/index.html                        OTHER
              /papers/v#/*.html                            PAPER
              /papers/volume#/*                            PAPER
              /proceedings/papers/v#/*                     PAPER
            papers.nips.cc proceedings.neurips.cc papers.neurips.cc proceedings.iclr.cc proceedings.mlsys.org
              /paper/#-*                                   PAPER
              /paper/by-source-*                           PAPER
              /paper/#/hash|file                           PAPER
              /paper_files/paper/#/hash|file               PAPER
            neurips.cc nips.cc icml.cc iclr.cc
              /virtual/#/poster|oral|spotlight             PAPER
            aclanthology.org aclanthology.info aclweb.org anthology.aclweb.org
              /####.*.#|####.*.#.pdf                       PAPER
              /@#-####|@#-####.pdf                         PAPER
              /anthology/attachments                       OTHER
              /**/@#-####|@#-####.pdf                      PAPER
              /anthology/####.*.#|####.*.#.pdf             PAPER
            aaai.org *.aaai.org transacl.org jair.org
              /**/article|paper/view|download|viewFile|viewPaper/#  PAPER
              /papers/*                                    PAPER
              /ojs/*.pdf                                   PAPER
              /@#Papers/*.pdf                              PAPER
            ijcai.org *.ijcai.org
              /proceedings/#/#*                            PAPER
              /proceedings/#/papers/*.pdf                  PAPER
              /proceedings-#/*.pdf                         PAPER
            isca-speech.org isca-archive.org
              /**/index.html                               OTHER
              /**/*_#/*.html|*.pdf                         PAPER
              /**/pdfs|archive_papers                      PAPER
            roboticsproceedings.org
              /rss#/p#*                                    PAPER
            vldb.org
              /pvldb/vol#/p#*                              PAPER
            usenix.org
              /**/presentation/*                           PAPER
              /**/*.pdf$                                   PAPER
            ecva.net
              /papers/eccv_#                               PAPER
            ndss-symposium.org
              /ndss-paper/*                                PAPER
              /wp-content/uploads/*                        PAPER
            kdd.org
              /kdd#/papers|accepted-papers/files|view/*    PAPER
            ceur-ws.org
              /vol-#/*.pdf                                 PAPER
            eprint.iacr.org
              /####/#                                      PAPER
            osf.io
              /preprints/*/*                               PAPER
            chemrxiv.org
              /engage/*/article-details                    PAPER
            researchsquare.com
              /article/rs-#                                PAPER
            preprints.org
              /manuscript/#.#                              PAPER
            hal.science *.hal.science *.archives-ouvertes.fr hal.inria.fr
              /**/@-#####*                                 PAPER

            # catalogs of papers
            pubmed.ncbi.nlm.nih.gov
              /#                                           PAPER
            ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov europepmc.org
              /pubmed/#                                    PAPER
              /pmc/articles/PMC#                           PAPER
              /article|articles|abstract                   PAPER
            semanticscholar.org api.semanticscholar.org
              /arxiv/{arxiv}                               PAPER
              /{arxiv}                                     PAPER
              /CorpusID:#                                  PAPER
              /paper|reader/*                              PAPER
            pdfs.semanticscholar.org
              /*                                           PAPER
            ui.adsabs.harvard.edu adsabs.harvard.edu scixplorer.org
              /abs/{arxiv}                                 PAPER
              /abs/*                                       PAPER
            inspirehep.net
              /literature|record/#                         PAPER
            dblp.org dblp.uni-trier.de dblp.dagstuhl.de
              /rec/*                                       PAPER
            citeseerx.ist.psu.edu citeseer.ist.psu.edu
              /viewdoc|document|pdf                        PAPER
            researchgate.net
              /publication/#*                              PAPER
              /profile/*/publication/#*                    PAPER
            academia.edu *.academia.edu
              /#/*                                         PAPER
            openalex.org
              /W#                                          PAPER
              /works/W#                                    PAPER
            core.ac.uk
              /download|works|display|reader/*             PAPER
            scopus.com
              /inward/record.ur@?doi={doi}                 PAPER
              /record/display.uri                          PAPER
              /inward/record.ur@?eid                       PAPER
            app.dimensions.ai
              /details/publication                         PAPER
            scholar.archive.org
              /work/*                                      PAPER
            paperswithcode.com
              /paper/*                                     PAPER
              /dataset                                     DATA
            philpapers.org
              /rec/*                                       PAPER
            escholarship.org
              /uc/item                                     PAPER
            econpapers.repec.org ideas.repec.org
              /paper|article|bookchap|p|a|h/*/*            PAPER
              /RePEc:*                                     PAPER
            lens.org
              /###-###-###-###-*                           PAPER
            microsoft.com research.google research.nvidia.com ai.meta.com amazon.science machinelearning.apple.com
              /**/publication|publications|pubs/*          PAPER

            # addresses that lead on to others
            scholar.google.com
              /scholar_url?url={url}                       OTHER
            google.com
              /url?q={url}                                 OTHER
              /url?url={url}                               OTHER
            link.zhihu.com
              ?target={url}                                OTHER
            web.archive.org
              /web/*/{url}                                 OTHER
            *.safelinks.protection.outlook.com
              ?url={url}                                   OTHER
            l.facebook.com
              /l.php?u={url}                               OTHER

            # data
            zenodo.org
              /record|records/(#)                          DATA  10.5281/zenodo.{}
              /doi/{doi}                                   DATA
            figshare.com *.figshare.com data.mendeley.com modelscope.cn physionet.org openml.org  DATA
            datadryad.org
              /**/{doi:ends}                               DATA
              /dataset|resource/{doi:ends}                 DATA
              /stash/dataset/{doi:ends}                    DATA
            dataverse.harvard.edu
              /**?persistentId={doi}                       DATA
            kaggle.com
              /code|kernels                                CODE
              /*/*                                         DATA
            archive.ics.uci.edu catalog.ldc.upenn.edu      DATA

            # programs
            github.com                                     CODE
              /*$                                          OTHER
              /topics|search|marketplace|features|about    OTHER
            gitlab.com bitbucket.org codeberg.org gitee.com gist.github.com sourceforge.net colab.research.google.com  CODE
            nbviewer.org nbviewer.jupyter.org anonymous.4open.science codeocean.com pypi.org cran.r-project.org  CODE
            bioconductor.org                               CODE

            # pages of projects
            *.github.io *.gitlab.io sites.google.com *.netlify.app *.vercel.app *.pages.dev *.hf.space  PROJECT

            # talks
            youtube.com youtu.be vimeo.com bilibili.com b23.tv slideslive.com videolectures.net twitch.tv ted.com  VIDEO
            crossminds.ai techtalks.tv slideshare.net speakerdeck.com  VIDEO

            # what people post
            x.com twitter.com reddit.com linkedin.com facebook.com instagram.com threads.net bsky.app weibo.com  SOCIAL
            zhihu.com *.zhihu.com mp.weixin.qq.com news.ycombinator.com discord.com discord.gg t.me  SOCIAL
            mastodon.social fosstodon.org sigmoid.social mathstodon.xyz mastodon.*  SOCIAL
            medium.com *.medium.com *.substack.com towardsdatascience.com  SOCIAL

            # what is sold
            amazon.* amzn.to amzn.com ebay.* jd.com taobao.com barnesandnoble.com bookshop.org  SHOP
            """;

    private HostTable() {}
}
