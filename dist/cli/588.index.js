export const id = 588;
export const ids = [588];
export const modules = {

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAndReport: () => (/* binding */ checkAndReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discover/text-reader.js
var text_reader = __webpack_require__(4402);
// EXTERNAL MODULE: ./lib/policy/problem.js
var problem = __webpack_require__(2737);
// EXTERNAL MODULE: ./lib/azure/api-versions.js + 1 modules
var api_versions = __webpack_require__(9658);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(5650);
;// CONCATENATED MODULE: ./lib/report/json.js
/** `--format json`: docs/output.md and docs/output.schema.json describe it; it is a promise. */



const schemaVersion = 1;
function toJson(report) {
    return `${JSON.stringify(jsonReport(report), null, 2)}\n`;
}
/** The report as plain data. */
function jsonReport(report) {
    const { result, failOn, policy } = report;
    const { clusters, configs, upstreamConfigs, cliCalls, ...levels } = (0,report_report/* countsOf */.mQ)(result);
    return {
        schemaVersion,
        tool: { name: project/* toolName */.Uf, version: project/* toolVersion */.fX },
        asOf: result.asOf,
        factsDate: api_versions/* factsDate */.sT,
        verdict: (0,report_report/* isFailure */.N6)(report) ? 'failure' : 'success',
        failOn,
        complete: result.isAnalysed,
        repository: null,
        policy,
        baseline: baselineJson(result),
        counts: { files: result.files, configs, clusters, upstreamConfigs, cliCalls, ...levels },
        subjects: result.subjects,
        changes: (result.changes?.settings ?? []).map(changeJson),
        findings: result.findings.map(findingJson),
    };
}
function baselineJson({ baseline }) {
    return baseline === null ? null : { ...baseline, solved: baseline.solved.map(({ fingerprint }) => fingerprint) };
}
function changeJson({ subject, setting, before, after }) {
    return { subject, setting, before, after };
}
function findingJson(finding) {
    const { rule, level, message, place, related, subjects, deployments, fix, suppressed, fingerprint, docs } = finding;
    return {
        rule,
        level,
        message,
        ...place,
        related: related.map(relatedJson),
        subjects,
        deployments,
        fix: fix === null ? null : fixJson(fix),
        suppressed,
        fingerprint,
        docs,
    };
}
function relatedJson({ place, message }) {
    return { ...start(place), message };
}
function fixJson({ title, safe, edits }) {
    return { title, safe, edits: edits.map(({ place, text }) => ({ ...place, text })) };
}
function start({ file, line, column }) {
    return { file, line, column };
}

// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(1488);
// EXTERNAL MODULE: ./lib/report/text.js + 4 modules
var report_text = __webpack_require__(7809);
// EXTERNAL MODULE: ./lib/suppress/load-baseline.js
var load_baseline = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/cli/check-found.js
var check_found = __webpack_require__(4135);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(2832);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/check-and-report.js
/** From files and a policy to reports and an exit code. */












/** @throws UsageError for paths that are not there, a bad policy and a bad baseline */
async function checkAndReport(found, options, terminal) {
    const loaded = await (0,load_baseline/* loadBaseline */.o)(options.baseline, { read: (0,text_reader/* textReader */.D)(terminal.cwd, options.baseline) });
    if ('problems' in loaded)
        throw new usage_error/* UsageError */.e(loaded.problems.map(problem/* problemLine */.YK));
    const { result, policy } = await checkedOrFixed(found, options, loaded.baseline, terminal);
    const report = { result, policy: policy.sources, failOn: options.failOn };
    if (options.fix !== 'show')
        terminal.write(format(report, options.format, options, (0,cli_terminal/* paintFor */.e)(terminal)));
    for (const output of options.outputs)
        writeReport(report, output, options, terminal);
    return (0,report_report/* isFailure */.N6)(report) ? 1 : 0;
}
/** What remains after fixes that are written; of fixes that are only shown, what there is without them. */
async function checkedOrFixed(found, options, baseline, terminal) {
    if (options.fix === null)
        return (0,check_found/* checkFound */.B)(found, options, baseline, terminal);
    const { fixFound } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 7488));
    return fixFound(found, options, baseline, terminal);
}
function format(report, format, { quiet, verbose }, paint) {
    return format === 'json' ? toJson(report) : (0,report_text/* toText */.f)(report, { paint, quiet, verbose });
}
function writeReport(report, output, options, terminal) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(terminal.cwd, output.file), format(report, output.format, options, report_terminal/* noPaint */.Iy));
    }
    catch (error) {
        throw new usage_error/* UsageError */.e([`--output ${output.format}=${output.file} cannot be written: ${error.message}`]);
    }
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkFound),
/* harmony export */   w: () => (/* binding */ checker)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2551);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/** The files that are found, and the policy that the user names, to a result. */



/** @throws UsageError for paths that are not there and for a bad policy */
async function checkFound(found, options, baseline, terminal) {
    const { check, policy } = await checker(found, options, baseline, terminal);
    return { result: await check(found.files), policy };
}
/** @throws UsageError for paths that are not there and for a bad policy */
async function checker({ faults, isWhole }, { policy: spec, asOf }, baseline, terminal) {
    if (faults.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(faults);
    const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicyFor */ .A)(spec, asOf, terminal);
    const repository = terminal.environment.GITHUB_REPOSITORY ?? null;
    return { check: (files) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(files, policy, { asOf, repository, isWhole, baseline, base: null }), policy };
}


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadPolicyFor)
/* harmony export */ });
/* harmony import */ var _discover_policy_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);
/* harmony import */ var _policy_for_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2910);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2737);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4934);
/** The policy that a command judges by. */





/**
 * @param spec what the user names; null: nothing
 * @param asOf today, `YYYY-MM-DD`
 * @throws UsageError for a bad policy
 */
async function loadPolicyFor(spec, asOf, terminal) {
    const { cwd, environment, log } = terminal;
    const loaded = await (0,_policy_for_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .policyForRepository */ .Y)(spec, (0,_discover_policy_port_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPort */ .C)(cwd, spec, environment), asOf);
    if ('problems' in loaded)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(loaded.problems.map(_policy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLine */ .YK));
    for (const notice of loaded.notices)
        log(`notice: ${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLine */ .YK)(notice))}\n`);
    return loaded.policy;
}


/***/ }),

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1488);
/** The outside world, as far as a command touches it besides files. */

/** Colours only on a terminal, and never with NO_COLOR. https://no-color.org */
function paintFor({ isTerminal, environment }) {
    return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M8 : _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .noPaint */ .Iy;
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
function memberOf(node, name) {
    if (node?.kind !== 'object')
        return null;
    return node.members.findLast(({ key }) => key.value === name)?.value ?? null;
}
function keyOf(node, name) {
    if (node?.kind !== 'object')
        return null;
    return node.members.findLast(({ key }) => key.value === name)?.key ?? null;
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
function isText(node) {
    return node?.kind === 'string';
}


/***/ }),

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ levelText),
  f: () => (/* binding */ toText)
});

// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(1488);
;// CONCATENATED MODULE: ./lib/report/subject-lines.js

/** `infra/main.bicep:5:10  cluster 'aks' with prod.bicepparam` */
function subjectText({ kind, name, file, line, column, deployment }) {
    const parameters = deployment?.parameters == null ? '' : ` with ${(0,terminal/* printable */.g$)(deployment.parameters)}`;
    const named = name === null ? '' : ` '${(0,terminal/* printable */.g$)(name)}'`;
    return `${(0,terminal/* printable */.g$)(file)}:${line}:${column}  ${subjectNames[kind]}${named}${parameters}`;
}
const subjectNames = {
    cluster: 'cluster',
    config: 'config file',
    'cli-call': 'command for cluster',
    'upstream-config': 'KubeProxyConfiguration',
};
/** `IPVS`, `IPTABLES (default)`, `one of IPVS, IPTABLES`, `unknown (REASON)`, `none`. */
function settingText(setting) {
    switch (setting.state) {
        case 'known':
            return (0,terminal/* printable */.g$)(String(setting.value));
        case 'default':
            return `${setting.value} (default)`;
        case 'oneOf':
            return `one of ${(0,terminal/* printable */.g$)(setting.values.join(', '))}`;
        case 'unknown':
            return `unknown (${(0,terminal/* printable */.g$)(setting.reason)})`;
        case 'absent':
            return 'none';
    }
}

;// CONCATENATED MODULE: ./lib/report/change-lines.js

/** `infra/main.bicep:5:10  cluster 'aks': mode IPTABLES (default) → IPVS`; nothing where nothing changes. */
function changeLines({ changes, subjects }) {
    if (changes === null)
        return [];
    const line = (subject, what) => subject === undefined ? [] : [`  ${subjectText(subject)}${what}`];
    const lines = [
        ...changes.settings.flatMap(({ subject, setting, before, after }) => line(subjects[subject], `: ${setting} ${settingText(before)} → ${settingText(after)}`)),
        ...changes.added.flatMap((index) => line(subjects[index], ' is new')),
        ...changes.removed.flatMap((subject) => line(subject, ' is no longer there')),
    ];
    return lines.length === 0 ? [] : ['What the change does to clusters:', ...lines];
}

;// CONCATENATED MODULE: ./lib/report/code-frame.js

/** UTF-16 code units shown of a line; longer lines are cut around the place. */
const width = 120;
/** Of them, those shown before a place that stands further to the right than the line is wide. */
const widthBefore = 40;
/** Two lines, or none where the file's text is not known. */
function codeFrame(place, lineAt, paint) {
    const line = lineAt(place.file, place.line);
    if (line === null)
        return [];
    const from = place.column - 1;
    const to = place.endLine === place.line ? Math.max(place.endColumn - 1, from + 1) : line.length;
    const start = characterStart(line, from < width - widthBefore / 2 ? 0 : from - widthBefore);
    const end = characterStart(line, start + width);
    const before = blank(line.slice(start, from));
    const marks = '^'.repeat(Math.max(1, blank(line.slice(from, Math.min(to, end))).length));
    const gutter = String(place.line);
    const [cutBefore, cutAfter] = [start > 0 ? '…' : '', end < line.length ? '…' : ''];
    return [
        `  ${paint.dim(`${gutter} |`)} ${cutBefore}${(0,terminal/* printable */.g$)(line.slice(start, end))}${cutAfter}`,
        `  ${paint.dim(`${' '.repeat(gutter.length)} |`)} ${blank(cutBefore)}${before}${paint.red(marks)}`,
    ];
}
/** The index itself, or the one before it where it would divide a character in two. */
function characterStart(text, at) {
    const unit = text.charCodeAt(at);
    return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
/** What terminals give two columns. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu;
/** As many blanks as the text takes columns; tabs stay what they are. */
function blank(text) {
    return (0,terminal/* printable */.g$)(text).replace(/\p{M}/gu, '').replace(wide, '  ').replace(/[^\t]/gu, ' ');
}

;// CONCATENATED MODULE: ./lib/report/policy-change.js
/** What another policy would report otherwise. */

function policyChange(now, then) {
    const [counting, wouldCount] = [now.filter(counts), then.filter(counts)];
    return { more: without(wouldCount, counting), fewer: without(counting, wouldCount) };
}
function without(some, others) {
    const known = new Set(others.map(keyOf));
    return some.filter((finding) => !known.has(keyOf(finding)));
}
/** Another level, or other words of an organisation's, are another finding. */
function keyOf({ rule, level, message, place }) {
    return JSON.stringify([rule, level, message, place]);
}
/** In a sentence; nothing where there is no other policy. */
function changeText({ policyChange }) {
    if (policyChange == null)
        return [];
    const { more, fewer } = policyChange;
    const outcome = more.length + fewer.length === 0 ? 'the same is reported' : `${more.length} findings come and ${fewer.length} go`;
    return [`This change brings another policy or baseline, which counts once it is merged: by that, ${outcome}.`];
}

// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(5650);
;// CONCATENATED MODULE: ./lib/report/text.js
/** Findings for people: place, level, message, the line itself, the way a value took; a last line that counts. */







function toText(report, options) {
    const { findings } = report.result;
    const blocks = findings.filter(finding/* counts */.tQ).map((finding) => findingText(finding, report, options));
    const suppressed = findings.flatMap((finding) => suppressedText(finding, options.paint) ?? []);
    const subjects = options.verbose ? subjectLines(report) : [];
    const parts = [
        ...(subjects.length > 0 ? [subjects.join('\n')] : []),
        ...blocks,
        ...blockOf(suppressed),
        ...blockOf(solvedLines(report)),
        ...blockOf(options.quiet ? [] : changeLines(report.result)),
        ...blockOf(policyChangeLines(report)),
        lastLine(report, options.paint),
    ];
    return `${parts.join(options.quiet ? '\n' : '\n\n')}\n`;
}
function findingText(finding, { result }, { paint, quiet }) {
    const { place, level, rule, message } = finding;
    const title = `${paint.bold(where(place))}  ${levelText(level, paint)}  ${paint.dim(rule)}`;
    if (quiet)
        return `${title}  ${(0,terminal/* printable */.g$)(message)}`;
    const related = finding.related.map((one) => relatedText(one, paint));
    const deployments = finding.deployments.filter(({ parameters }) => parameters !== null);
    const lines = [
        title,
        `  ${(0,terminal/* printable */.g$)(message)}`,
        ...codeFrame(place, result.lineAt, paint),
        ...related,
        ...deployments.map(({ template, parameters }) => `  ${paint.dim(`in ${(0,terminal/* printable */.g$)(template)} with ${(0,terminal/* printable */.g$)(parameters ?? '')}`)}`),
        ...(finding.fix === null ? [] : [`  ${paint.green('fix')} ${(0,terminal/* printable */.g$)(finding.fix.title)}`]),
        ...(finding.docs === null ? [] : [`  ${paint.dim((0,terminal/* printable */.g$)(finding.docs))}`]),
    ];
    return lines.join('\n');
}
/** Lines that belong together; nothing where there are none. */
function blockOf(lines) {
    return lines.length === 0 ? [] : [lines.join('\n')];
}
/** In one line, with what holds it back; null for what counts. */
function suppressedText({ place, level, rule, message, suppressed }, paint) {
    if (suppressed === null)
        return null;
    const { by, file, line, reason, expires } = suppressed;
    const end = expires === null ? '' : ` until ${expires}`;
    const what = { exception: 'exception', inline: 'comment', baseline: 'baseline' }[by];
    const title = `${paint.bold(where(place))}  suppressed ${level}  ${paint.dim(rule)}  ${(0,terminal/* printable */.g$)(message)}`;
    return `${title}\n  ${paint.dim(`${what} at ${(0,terminal/* printable */.g$)(file)}:${line}${end}: ${(0,terminal/* printable */.g$)(reason)}`)}`;
}
/** What the baseline has and is found no longer. */
function solvedLines({ result }) {
    const solved = result.baseline?.solved ?? [];
    if (solved.length === 0)
        return [];
    return [
        `${(0,report_report/* plural */.LS)(solved.length, 'entry', 'entries')} of the baseline can be struck, or written anew with baseline create:`,
        ...solved.map(({ rule, file, message }) => `  solved: ${(0,terminal/* printable */.g$)(file)}  ${rule}  ${(0,terminal/* printable */.g$)(message)}`),
    ];
}
/** What the policy that a change brings would report otherwise. */
function policyChangeLines(report) {
    const { more = [], fewer = [] } = report.policyChange ?? {};
    const line = (sign, { place, level, rule, message }) => `  ${sign} ${where(place)}  ${level}  ${rule}  ${(0,terminal/* printable */.g$)(message)}`;
    return [
        ...changeText(report),
        ...more.map((finding) => line('+', finding)),
        ...fewer.map((finding) => line('-', finding)),
    ];
}
function where({ file, line, column }) {
    return `${(0,terminal/* printable */.g$)(file)}:${line}:${column}`;
}
function levelText(level, paint) {
    switch (level) {
        case 'error':
            return paint.red('error');
        case 'warning':
            return paint.yellow('warning');
        case 'notice':
            return paint.blue('notice');
    }
}
function relatedText({ place, message }, paint) {
    return `  ${paint.dim('←')} ${where(place)}  ${paint.dim((0,terminal/* printable */.g$)(message))}`;
}
function subjectLines({ result }) {
    return result.subjects.map((subject) => {
        const { enabled, mode } = subject.kubeProxy;
        return `${subjectText(subject)}: ${namedSetting('enabled', enabled)}, ${namedSetting('mode', mode)}`;
    });
}
function namedSetting(name, setting) {
    return setting.state === 'absent' ? `no ${name}` : `${name} ${settingText(setting)}`;
}
/** Counts what was found, checked, undecided and unreadable; says so where there was nothing to check. */
function lastLine(report, paint) {
    const { findings, files } = report.result;
    if (files.discovered === 0 && findings.length === 0 && (0,report_report/* unseenTexts */.ZD)(report.result).length === 0)
        return 'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in these files.';
    const counting = findings.filter(finding/* counts */.tQ);
    const found = counting.filter(({ rule }) => rule !== 'undecided');
    const undecided = counting.filter(({ rule }) => rule === 'undecided');
    const count = (0,report_report/* countsOf */.mQ)(report.result);
    const verdict = (0,report_report/* isFailure */.N6)(report) ? paint.red('Failed') : paint.green('Passed');
    const foundText = found.length === 0 ? 'no findings' : `${(0,report_report/* plural */.LS)(found.length, 'finding')} (${levelsText(found)})`;
    const subjects = [
        (0,report_report/* plural */.LS)(count.clusters, 'cluster'),
        (0,report_report/* plural */.LS)(count.configs, 'config file'),
        ...(count.cliCalls === 0 ? [] : [(0,report_report/* plural */.LS)(count.cliCalls, 'command')]),
        ...(count.upstreamConfigs === 0 ? [] : [(0,report_report/* plural */.LS)(count.upstreamConfigs, 'KubeProxyConfiguration')]),
    ];
    const checked = `${enumerated(subjects)} checked in ${(0,report_report/* plural */.LS)(files.discovered, 'file')}`;
    // A policy may raise what is undecided, and then it is what the run fails for.
    const raised = undecided.some(({ level }) => level !== 'notice') ? ` (${levelsText(undecided)})` : '';
    const suppressed = count.suppressed === 0 ? '' : `, ${count.suppressed} suppressed`;
    const absent = (0,report_report/* unseenTexts */.ZD)(report.result).map((text) => `; ${text}`);
    return `${verdict}: ${foundText}; ${checked}; ${undecided.length} undecided${raised}, ${files.unreadable} unreadable${suppressed}${absent.join('')}.`;
}
/** `2 errors, 1 notice`: the most severe first, and only those that there are. */
function levelsText(findings) {
    const counts = finding/* levels */.yr
        .toReversed()
        .map((level) => ({ level, count: findings.filter((one) => one.level === level).length }));
    return counts.flatMap(({ level, count }) => (count === 0 ? [] : [(0,report_report/* plural */.LS)(count, level)])).join(', ');
}
/** `a, b and c` */
function enumerated(parts) {
    return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineText),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2737);
/* harmony import */ var _policy_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3304);
/* harmony import */ var _policy_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9054);
/* harmony import */ var _syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3320);
/** A baseline as a file that people read and review: JSON, an entry for each finding, in the order of the findings. */





const formatVersion = 1;
/** The text of a baseline that knows these findings. */
function baselineText(findings) {
    const entries = findings.map(({ rule, place, message, fingerprint }) => ({
        rule,
        file: place.file,
        message,
        fingerprint,
    }));
    return `${JSON.stringify({ version: formatVersion, findings: entries }, null, 2)}\n`;
}
/** The baseline, or what is wrong with it: nothing is checked with half a baseline. */
function readBaseline(source) {
    const problems = [];
    const tell = (span, message) => problems.push((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(source, span, message));
    const { root, problems: broken } = (0,_syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(source.text);
    for (const problem of broken)
        tell(problem, `This is not the JSON of a baseline: ${problem.message}.`);
    if (root === null)
        return { problems };
    const version = (0,_policy_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, 'version');
    const findings = (0,_policy_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(root, 'findings');
    if (version?.kind !== 'number' || version.value !== formatVersion) {
        const found = version === null ? "'version' is missing" : `'version' is ${(0,_policy_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .foundText */ .i)(version)}`;
        tell(version ?? root, `${found}; expected ${formatVersion}. Write the baseline with 'baseline create'.`);
    }
    else if (findings?.kind !== 'array') {
        tell(findings ?? root, "'findings' is not a list; write the baseline with 'baseline create'.");
    }
    const entries = (0,_policy_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(findings).flatMap((node) => readEntry(node, source, tell) ?? []);
    return problems.length === 0 ? { path: source.path, entries } : { problems: problems.slice(0, maximumProblems) };
}
/** More help nobody. */
const maximumProblems = 20;
function readEntry(node, source, tell) {
    const [rule, file, message, fingerprint] = ['rule', 'file', 'message', 'fingerprint'].map((name) => {
        const value = (0,_policy_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(node, name);
        if (value?.kind === 'string')
            return value.value;
        const found = value === null ? `'${name}' is missing here` : `'${name}' is ${(0,_policy_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .foundText */ .i)(value)}`;
        tell(value ?? node, `${found}; expected text.`);
        return null;
    });
    if (rule == null || file == null || message == null || fingerprint == null)
        return null;
    return { rule, file, message, fingerprint, site: (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .zU)(source, node) };
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultBaselinePath),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8937);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);


/** Where `baseline create` writes it unless it is told another place. */
const defaultBaselinePath = '.github/kube-proxy-policy.baseline.json';
/** @param path null: nobody names one, and then there is none */
async function loadBaseline(path, port) {
    if (path === null)
        return { baseline: null };
    const problem = (message) => ({ problems: [{ file: path, line: 1, column: 1, message }] });
    try {
        const text = await port.read(path);
        if (text === null)
            return problem("There is no such baseline; write it with 'baseline create'.");
        const read = (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaseline */ .m)({ path, text });
        return 'problems' in read ? read : { baseline: read };
    }
    catch (error) {
        if (!(error instanceof _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePolicyError */ .S))
            throw error;
        return problem(error.message);
    }
}


/***/ })

};
