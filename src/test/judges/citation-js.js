// Reads citations with citation-js and prints them as CSL-JSON: node citation-js.js FORMAT FILE
'use strict'
const fs = require('fs')
const { plugins, Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-csl')
require('@citation-js/plugin-ris')

const forms = { bib: '@bibtex/text', biblatex: '@biblatex/text', json: '@csl/list+object', ris: '@ris/file' }
const [format, file] = process.argv.slice(2)
const text = fs.readFileSync(file, 'utf8')
plugins.config.get('@bibtex').parse.strict = false
const input = format === 'json' ? JSON.parse(text) : text
const cite = new Cite(input, { forceType: forms[format], generateGraph: false })
process.stdout.write(JSON.stringify(cite.data))
