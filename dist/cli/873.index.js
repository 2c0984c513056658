"use strict";
exports.id = 873;
exports.ids = [873];
exports.modules = {

/***/ 5232:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);
/** The one place where text leaves into Markdown, as GitHub renders it. */

/** What Markdown or HTML could read as more than text; `|` would end a table's cell. */
const special = /[&<>`|@*_~[\]\\#:!$\t]/g;
/**
 * What GitHub looks for in the finished page, where an escape is gone again: people, issues, addresses, emoji. A space
 * of no width hides them.
 */
const recognised = /(?:&#64;|&#35;)(?=\w)|&#58;(?=\/\/|(?:[\w+-]|&#95;)+&#58;)|\bwww(?=\.)|\bgh-(?=\d)/gi;
/** Untrusted text as plain text of one line, wherever in Markdown it is put. */
function escapeMarkdown(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.replace(/[\r\n]+/g, ' '))
        .replace(special, (character) => `&#${character.charCodeAt(0)};`)
        .replace(recognised, '$&&#8203;')
        .replaceAll('&#36;', '<span>&#36;</span>'); // GitHub's own way of writing a dollar that opens no formula.
}
/** Untrusted text in a monospaced font. */
function code(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/** A message of ours: what stands in single quotes is shown as code. */
function prose(text) {
    // Quotes of a word like `doesn't` do not stand at its ends.
    const parts = text.split(/(?<![\w'])'([^']+)'(?!\w)/);
    return parts.map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : code(part))).join('');
}
/** A link whose address may hold anything; only the text, where that is no address of a web page. */
function link(text, address) {
    const shown = escapeMarkdown(text);
    const safe = webAddress(address);
    return safe === null ? shown : `[${shown}](${safe})`;
}
/** An address with nothing in it that could end a link; null: it is none of a web page, whatever a policy says. */
function webAddress(address) {
    if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address))
        return null;
    return new URL(address).href.replace(/[()'"<>\\`|*_~[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 9873:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSarif: () => (/* binding */ toSarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(9362);
// EXTERNAL MODULE: ./lib/report/report.js
var report = __webpack_require__(3101);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/report/sarif-location.js
/** Places in SARIF's words. */

/** Relative to the repository's root, or to the folder that was checked; of a restored module outside of it, absolute. */
function artifactLocation(file) {
    if (external_node_path_.posix.isAbsolute(file))
        return { uri: `file://${encoded(file)}` };
    return { uri: encoded(file), uriBaseId: '%SRCROOT%' };
}
function physicalLocation(place) {
    return { artifactLocation: artifactLocation(place.file), region: region(place) };
}
/** SARIF counts as we do: from 1, the end exclusive; a file as a whole is its first position. */
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function encoded(path) {
    const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/');
    return segments.map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/rules/rules.js + 40 modules
var rules = __webpack_require__(4062);
// EXTERNAL MODULE: ./lib/report/markdown-text.js
var markdown_text = __webpack_require__(5232);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(4663);
;// CONCATENATED MODULE: ./lib/report/sarif-text.js
/** The one place where text leaves into SARIF. */

/** Characters of a message that GitHub shows of a rule; longer ones would be refused. */
const maximumLength = 1024;
/**
 * Plain text of one line, where SARIF would read `[text](address)` as a link and `{0}` as a place for an argument:
 * a blank breaks both.
 */
function sarifText(text) {
    const plain = (0,terminal/* printable */.g$)(text.replace(/[\r\n]+/g, ' '))
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replaceAll('](', '] (')
        .replace(/\{(?=\d+\})/g, '{ ');
    return plain.length <= maximumLength ? plain : `${plain.slice(0, maximumLength - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

;// CONCATENATED MODULE: ./lib/report/sarif-rule.js



const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' };
/** By the order of their first finding. */
function rulesOf(findings) {
    const first = new Map();
    for (const finding of findings)
        if (!first.has(finding.rule))
            first.set(finding.rule, finding);
    return [...first.values()].map(sarifRule);
}
function sarifRule({ rule: id, docs, level: found }) {
    const rule = (0,rules/* findRule */.I)(id);
    const level = rule === undefined || rule.level === 'off' ? found : rule.level;
    const summary = rule === undefined ? `A rule of the organisation's policy: '${id}'.` : rule.summary;
    const fix = rule?.fix === undefined ? [] : [`Safe fix: ${rule.fix}`];
    const address = (0,markdown_text/* webAddress */.Dy)(docs);
    return {
        id,
        ...nameOf(id),
        shortDescription: { text: sarifText(summary) },
        fullDescription: { text: sarifText([summary, ...fix].join(' ')) },
        help: helpOf(summary, fix, address),
        ...(address === null ? {} : { helpUri: address }),
        defaultConfiguration: { level: sarifLevels[level] },
        properties: {
            tags: ['kubernetes', 'azure', 'kube-proxy'],
            precision: 'very-high',
            'problem.severity': severity(level),
        },
    };
}
function helpOf(summary, fix, address) {
    const texts = [summary, ...fix];
    const page = address === null ? [] : [`Why, with examples: ${address}`];
    const pageLink = address === null ? [] : [(0,markdown_text/* link */.nf)('Why, with examples', address)];
    return {
        text: [...texts.map(sarifText), ...page].join('\n'),
        markdown: [...texts.map((text) => (0,markdown_text/* escapeMarkdown */.FV)(sarifText(text))), ...pageLink].join('\n\n'),
    };
}
/** `contoso/production-nftables`: ContosoProductionNftables. A name must not be the id in other words. */
function nameOf(id) {
    const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
    return name === '' || name.toLowerCase() === id.toLowerCase() ? {} : { name };
}
function severity(level) {
    return level === 'notice' ? 'recommendation' : level;
}

;// CONCATENATED MODULE: ./lib/report/sarif-result.js



function resultsOf(findings, rules) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const seen = new Map();
    return findings.map((finding) => {
        const repeated = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, repeated);
        return resultOf(finding, indexes.get(finding.rule) ?? -1, repeated);
    });
}
/** @param repeated how many of the findings up to this one have its fingerprint: GitHub takes equal ones for one */
function resultOf(finding, ruleIndex, repeated) {
    const { rule, level, message, place, related, fix, suppressed, fingerprint } = finding;
    const way = related.filter(({ isStep }) => isStep);
    return {
        ruleId: rule,
        ruleIndex,
        level: sarifLevels[level],
        message: { text: sarifText(message) },
        locations: [{ physicalLocation: physicalLocation(place) }],
        ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
        ...(way.length === 0 ? {} : { codeFlows: [codeFlow(place, way)] }),
        partialFingerprints: {
            primaryLocationLineHash: `${fingerprint}:${repeated}`,
            'kubeProxyPolicy/v1': fingerprint,
        },
        ...(suppressed === null ? {} : { suppressions: [suppression(suppressed)] }),
        ...(fix === null ? {} : { fixes: [sarifFix(fix)] }),
    };
}
function relatedLocation({ place, message }, index) {
    return { id: index + 1, physicalLocation: physicalLocation(place), message: { text: sarifText(message) } };
}
/** From where the value is written to the cluster. */
function codeFlow(place, way) {
    const steps = [{ place, message: 'written here' }, ...way];
    return {
        threadFlows: [
            {
                locations: steps.map(({ place, message }) => ({
                    location: { physicalLocation: physicalLocation(place), message: { text: sarifText(message) } },
                })),
            },
        ],
    };
}
function suppression({ by, file, line, reason, expires }) {
    const start = { file, line, column: 1, endLine: line, endColumn: 1 };
    return {
        kind: by === 'inline' ? 'inSource' : 'external',
        status: 'accepted',
        justification: sarifText(expires === null ? reason : `${reason} (until ${expires})`),
        location: { physicalLocation: physicalLocation(start) },
        properties: { by, expires },
    };
}
function sarifFix({ title, safe, edits }) {
    const files = [...new Set(edits.map(({ place }) => place.file))];
    return {
        description: { text: sarifText(title) },
        artifactChanges: files.map((file) => ({
            artifactLocation: artifactLocation(file),
            replacements: edits
                .filter(({ place }) => place.file === file)
                .map(({ place, text }) => ({ deletedRegion: region(place), insertedContent: { text } })),
        })),
        properties: { safe },
    };
}

;// CONCATENATED MODULE: ./lib/report/sarif.js
/**
 * `--format sarif`: SARIF 2.1.0 as GitHub's code scanning takes it.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html,
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */







/** GitHub refuses a file with more results, and shows the 5,000 gravest. */
const maximumResults = 25_000;
/** GitHub refuses a larger file; bytes, as gzip packs them. */
const maximumPackedSize = 10_000_000;
/** JSON with a line end; where not all results fit, the gravest, and a notification that says so. */
function toSarif(report, limits = { results: maximumResults, packedSize: maximumPackedSize }) {
    const { findings } = report.result;
    for (let room = Math.min(findings.length, limits.results);; room = Math.floor(room / 2)) {
        const text = `${JSON.stringify(sarifLog(report, gravest(findings, room)), null, 2)}\n`;
        if (room === 0 || (0,external_node_zlib_.gzipSync)(text, { level: 1 }).length <= limits.packedSize)
            return text;
    }
}
/** In their order; those that do not count go first. */
function gravest(findings, room) {
    if (findings.length <= room)
        return findings;
    const gravity = ({ level, suppressed }) => (suppressed === null ? finding/* levels */.yr.indexOf(level) + 1 : 0);
    const kept = new Set([...findings].sort((a, b) => gravity(b) - gravity(a)).slice(0, room));
    return findings.filter((finding) => kept.has(finding));
}
/** Without automationDetails: upload-sarif would then take no `category`, and one job's results would replace another's. */
function sarifLog(report, findings) {
    const rules = rulesOf(findings);
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: project/* toolName */.Uf,
                        version: project/* toolVersion */.fX,
                        semanticVersion: project/* toolVersion */.fX,
                        informationUri: project/* projectUrl */.Vn,
                        rules,
                    },
                },
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: notifications(report, findings.length) },
                ],
                originalUriBaseIds: {
                    '%SRCROOT%': { description: { text: 'The root of the repository, or the folder that was checked.' } },
                },
                columnKind: 'utf16CodeUnits',
                results: resultsOf(findings, rules),
            },
        ],
    };
}
/** What a reader of the results would not see. */
function notifications({ result }, shown) {
    const all = result.findings.length;
    const cut = shown < all ? [`Only the ${shown} gravest of ${all} findings fit here; the log has all of them.`] : [];
    const absent = (0,report/* unseenTexts */.ZD)(result).map((text) => `Not looked into: ${text}.`);
    return [...cut, ...absent].map((text) => ({ level: 'warning', message: { text: sarifText(text) } }));
}


/***/ })

};
;