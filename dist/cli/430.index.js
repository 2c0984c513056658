export const id = 430;
export const ids = [430];
export const modules = {

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAndReport: () => (/* binding */ checkAndReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/check.js + 75 modules
var check = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/discover/text-reader.js
var text_reader = __webpack_require__(4402);
// EXTERNAL MODULE: ./lib/policy/for-repository.js + 1 modules
var for_repository = __webpack_require__(2910);
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
        complete: (0,report_report/* isComplete */.As)(result),
        repository: null,
        policy,
        baseline: null,
        counts: { files: result.files, configs, clusters, upstreamConfigs, cliCalls, ...levels, suppressed: 0 },
        subjects: result.subjects,
        changes: [],
        findings: result.findings.map(findingJson),
    };
}
function findingJson(finding) {
    const { rule, level, message, place, related, subjects, deployments, fix, fingerprint, docs } = finding;
    return {
        rule,
        level,
        message,
        ...place,
        related: related.map(relatedJson),
        subjects,
        deployments,
        fix: fix === null ? null : fixJson(fix),
        suppressed: null,
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
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(5268);
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
        `  ${paint.dim(`${gutter} |`)} ${cutBefore}${(0,report_terminal/* printable */.g$)(line.slice(start, end))}${cutAfter}`,
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
    return (0,report_terminal/* printable */.g$)(text).replace(/\p{M}/gu, '').replace(wide, '  ').replace(/[^\t]/gu, ' ');
}

;// CONCATENATED MODULE: ./lib/report/text.js
/** Findings for people: place, level, message, the line itself, the way a value took; a last line that counts. */




function toText(report, options) {
    const { findings } = report.result;
    const blocks = findings.map((finding) => findingText(finding, report, options));
    const subjects = options.verbose ? subjectLines(report) : [];
    const parts = [...(subjects.length > 0 ? [subjects.join('\n')] : []), ...blocks, lastLine(report, options.paint)];
    return `${parts.join(options.quiet ? '\n' : '\n\n')}\n`;
}
function findingText(finding, { result }, { paint, quiet }) {
    const { place, level, rule, message } = finding;
    const title = `${paint.bold(where(place))}  ${levelText(level, paint)}  ${paint.dim(rule)}`;
    if (quiet)
        return `${title}  ${(0,report_terminal/* printable */.g$)(message)}`;
    const related = finding.related.map((one) => relatedText(one, paint));
    const deployments = finding.deployments.filter(({ parameters }) => parameters !== null);
    const lines = [
        title,
        `  ${(0,report_terminal/* printable */.g$)(message)}`,
        ...codeFrame(place, result.lineAt, paint),
        ...related,
        ...deployments.map(({ template, parameters }) => `  ${paint.dim(`in ${(0,report_terminal/* printable */.g$)(template)} with ${(0,report_terminal/* printable */.g$)(parameters ?? '')}`)}`),
        ...(finding.fix === null ? [] : [`  ${paint.green('fix')} ${(0,report_terminal/* printable */.g$)(finding.fix.title)}`]),
        ...(finding.docs === null ? [] : [`  ${paint.dim((0,report_terminal/* printable */.g$)(finding.docs))}`]),
    ];
    return lines.join('\n');
}
function where({ file, line, column }) {
    return `${(0,report_terminal/* printable */.g$)(file)}:${line}:${column}`;
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
    return `  ${paint.dim('←')} ${where(place)}  ${paint.dim((0,report_terminal/* printable */.g$)(message))}`;
}
function subjectLines({ result }) {
    return result.subjects.map((subject) => {
        const { kind, file, line, column, deployment, kubeProxy } = subject;
        const parameters = deployment?.parameters == null ? '' : ` with ${(0,report_terminal/* printable */.g$)(deployment.parameters)}`;
        const name = subject.name === null ? '' : ` '${(0,report_terminal/* printable */.g$)(subject.name)}'`;
        const what = `${subjectNames[kind]}${name}`;
        return `${where({ file, line, column })}  ${what}${parameters}: ${settingText('enabled', kubeProxy.enabled)}, ${settingText('mode', kubeProxy.mode)}`;
    });
}
const subjectNames = {
    cluster: 'cluster',
    config: 'config file',
    'cli-call': 'command for cluster',
    'upstream-config': 'KubeProxyConfiguration',
};
function settingText(name, setting) {
    switch (setting.state) {
        case 'known':
            return `${name} ${(0,report_terminal/* printable */.g$)(String(setting.value))}`;
        case 'default':
            return `${name} ${setting.value} (default)`;
        case 'oneOf':
            return `${name} one of ${(0,report_terminal/* printable */.g$)(setting.values.join(', '))}`;
        case 'unknown':
            return `${name} unknown (${(0,report_terminal/* printable */.g$)(setting.reason)})`;
        case 'absent':
            return `no ${name}`;
    }
}
/** Counts what was found, checked, undecided and unreadable; says so where there was nothing to check. */
function lastLine(report, paint) {
    const { findings, files } = report.result;
    if (files.discovered === 0 && findings.length === 0)
        return 'Nothing to check: no AKS kube-proxy configuration and no AKS cluster in these files.';
    const found = findings.filter(({ rule }) => rule !== 'undecided');
    const undecided = findings.filter(({ rule }) => rule === 'undecided');
    const counts = (0,report_report/* countsOf */.mQ)(report.result);
    const verdict = (0,report_report/* isFailure */.N6)(report) ? paint.red('Failed') : paint.green('Passed');
    const foundText = found.length === 0 ? 'no findings' : `${plural(found.length, 'finding')} (${levelsText(found)})`;
    const subjects = [
        plural(counts.clusters, 'cluster'),
        plural(counts.configs, 'config file'),
        ...(counts.cliCalls === 0 ? [] : [plural(counts.cliCalls, 'command')]),
        ...(counts.upstreamConfigs === 0 ? [] : [plural(counts.upstreamConfigs, 'KubeProxyConfiguration')]),
    ];
    const checked = `${enumerated(subjects)} checked in ${plural(files.discovered, 'file')}`;
    // A policy may raise what is undecided, and then it is what the run fails for.
    const raised = undecided.some(({ level }) => level !== 'notice') ? ` (${levelsText(undecided)})` : '';
    const absent = absentText(report.result.absentModules.length);
    return `${verdict}: ${foundText}; ${checked}; ${undecided.length} undecided${raised}, ${files.unreadable} unreadable${absent}.`;
}
function absentText(count) {
    return count === 0 ? '' : `; ${plural(count, 'registry module')} not on disk`;
}
/** `2 errors, 1 notice`: the most severe first, and only those that there are. */
function levelsText(findings) {
    const counts = finding/* levels */.y
        .toReversed()
        .map((level) => ({ level, count: findings.filter((one) => one.level === level).length }));
    return counts.flatMap(({ level, count }) => (count === 0 ? [] : [plural(count, level)])).join(', ');
}
/** `a, b and c` */
function enumerated(parts) {
    return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/check-and-report.js
/** From files and a policy to reports and an exit code. */











/** @throws UsageError for paths that are not there and for a bad policy */
async function checkAndReport(found, options, terminal) {
    const { files, missing } = found;
    if (missing.length > 0)
        throw new usage_error/* UsageError */.e(missing.map((path) => `There is no file or folder '${path}'.`));
    const loaded = await (0,for_repository/* policyForRepository */.Y)(options.policy, { read: (0,text_reader/* textReader */.D)(terminal.cwd, options.policy) });
    if ('problems' in loaded)
        throw new usage_error/* UsageError */.e(loaded.problems.map(problem/* problemLine */.YK));
    const { policy } = loaded;
    const report = {
        result: await (0,check/* check */.z)(files, policy, {
            asOf: options.asOf,
            repository: terminal.environment.GITHUB_REPOSITORY ?? null,
        }),
        failOn: options.failOn,
        policy: policy.sources,
    };
    terminal.write(format(report, options.format, options, paintFor(terminal)));
    for (const output of options.outputs)
        writeReport(report, output, options, terminal);
    return (0,report_report/* isFailure */.N6)(report) ? 1 : 0;
}
function format(report, format, { quiet, verbose }, paint) {
    return format === 'json' ? toJson(report) : toText(report, { paint, quiet, verbose });
}
/** Colours only on a terminal, and never with NO_COLOR. https://no-color.org */
function paintFor({ isTerminal, environment }) {
    return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? report_terminal/* colours */.M8 : report_terminal/* noPaint */.Iy;
}
function writeReport(report, output, options, terminal) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(terminal.cwd, output.file), format(report, output.format, options, report_terminal/* noPaint */.Iy));
    }
    catch (error) {
        throw new usage_error/* UsageError */.e([`--output ${output.format}=${output.file} cannot be written: ${error.message}`]);
    }
}


/***/ })

};
