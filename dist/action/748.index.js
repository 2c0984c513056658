"use strict";
exports.id = 748;
exports.ids = [748];
exports.modules = {

/***/ 5748:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toJunit: () => (/* binding */ toJunit)
});

// EXTERNAL MODULE: ./lib/model/compare-text.js
var compare_text = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(9362);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(4663);
;// CONCATENATED MODULE: ./lib/report/xml-text.js
/** The one place where text leaves into XML 1.0. https://www.w3.org/TR/xml/#charsets */

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\t': '&#9;',
};
/** Text of one line, in an element or an attribute's quotes; characters that XML cannot hold are shown as `\x1b`. */
function escapeXml(text) {
    return (0,terminal/* printable */.g$)(text)
        .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
        .replace(/[&<>"'\t]/g, (character) => entities[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/report/junit.js
/**
 * `--format junit`: what Jenkins, Azure Pipelines and GitLab read as test results.
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */





/**
 * A suite for each file; in it a case for each finding and for each cluster or file that has none which fails the run.
 * What fails the run, by `failOn`, is a failure; what is suppressed is skipped; other findings pass, and are told of.
 */
function toJunit(report) {
    const cases = [...report.result.findings.map((finding) => findingCase(finding, report)), ...subjectCases(report)];
    const ordered = [...(0,grouped/* grouped */.z)(cases, ({ file }) => [file])].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${project/* toolName */.Uf}" ${countsText(cases)}>`,
        ...ordered.flatMap(([file, own]) => suiteLines(file, own)),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteLines(file, cases) {
    const name = escapeXml(file);
    return [
        `  <testsuite name="${name}" ${countsText(cases)} skipped="${count(cases, 'skipped')}">`,
        ...cases.map(({ name: own, content }) => {
            const opening = `    <testcase classname="${name}" name="${escapeXml(own)}" time="0"`;
            return content === '' ? `${opening}/>` : `${opening}>\n      ${content}\n    </testcase>`;
        }),
        '  </testsuite>',
    ];
}
function countsText(cases) {
    return `tests="${cases.length}" failures="${count(cases, 'failed')}" errors="0" time="0"`;
}
function count(cases, outcome) {
    return cases.filter((one) => one.outcome === outcome).length;
}
function findingCase(finding, { failOn }) {
    const { rule, level, message, place, suppressed } = finding;
    const own = { file: place.file, name: `${rule} ${place.line}:${place.column}` };
    if (suppressed !== null) {
        const reason = `Suppressed by ${suppressed.by}: ${suppressed.reason}`;
        const until = suppressed.expires === null ? '' : ` (until ${suppressed.expires})`;
        return { ...own, outcome: 'skipped', content: `<skipped message="${escapeXml(`${reason}${until}`)}"/>` };
    }
    const details = detailLines(finding).map(escapeXml).join('\n');
    if (failOn === 'never' || !(0,model_finding/* isAtLeast */.du)(level, failOn)) {
        return { ...own, outcome: 'passed', content: `<system-out>${details}</system-out>` };
    }
    const failure = `<failure type="${level}" message="${escapeXml(message)}">${details}</failure>`;
    return { ...own, outcome: 'failed', content: failure };
}
function detailLines({ level, message, place, related, deployments, fix, docs }) {
    return [
        `${level}: ${message}`,
        `at ${place.file}:${place.line}:${place.column}`,
        ...related.map(({ place: { file, line, column }, message }) => `<- ${file}:${line}:${column} ${message}`),
        ...deployments.flatMap(({ template, parameters }) => parameters === null ? [] : [`in ${template} with ${parameters}`]),
        ...(fix === null ? [] : [`fix: ${fix.title}`]),
        ...(docs === null ? [] : [docs]),
    ];
}
/** Those that have no finding which fails the run. */
function subjectCases({ result, failOn }) {
    const failing = result.findings.filter(({ level, suppressed }) => suppressed === null && failOn !== 'never' && (0,model_finding/* isAtLeast */.du)(level, failOn));
    const failed = new Set(failing.flatMap(({ subjects }) => subjects));
    return result.subjects.flatMap((subject, index) => failed.has(index)
        ? []
        : [{ file: subject.file, name: subjectName(subject), outcome: 'passed', content: '' }]);
}
const kindNames = {
    cluster: 'cluster',
    config: 'config file',
    'cli-call': 'command',
    'upstream-config': 'KubeProxyConfiguration',
};
function subjectName({ kind, name, line, column, deployment }) {
    const parameters = deployment?.parameters == null ? '' : ` with ${deployment.parameters}`;
    return `${kindNames[kind]}${name === null ? '' : ` '${name}'`} ${line}:${column}${parameters}`;
}


/***/ })

};
;