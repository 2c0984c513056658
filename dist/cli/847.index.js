"use strict";
exports.id = 847;
exports.ids = [847];
exports.modules = {

/***/ 8562:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d2: () => (/* binding */ composeExceptions),
/* harmony export */   jS: () => (/* binding */ hygieneRules),
/* harmony export */   mG: () => (/* binding */ suppressionsOf)
/* harmony export */ });
/* harmony import */ var _mandatory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7256);
/* harmony import */ var _own_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var _suppression_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5694);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3275);





/** They speak of exceptions themselves: who does not want to hear it sets their level. */
const hygieneRules = ['exception-expired', 'exception-unused', 'policy-mandatory'];
/** A file that is extended twice counts once. */
function composeExceptions(layers, context) {
    const files = new Map(layers.flatMap((layer) => (layer.kind === 'file' ? [[layer.file, layer.path]] : [])));
    const problems = [];
    const attempts = [];
    const exceptions = [...files].flatMap(([file, path]) => file.exceptions.flatMap((exception) => {
        for (const [site, message] of faultsOf(exception, context))
            problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(site.source, site, message));
        const mandates = context.mandates.get(exception.rule) ?? [];
        if (mandates.every(({ above }) => above.has(path)))
            return [{ ...exception, isOwn: (0,_own_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfRepository */ .i)(path) }];
        const message = `${(0,_mandatory_js__WEBPACK_IMPORTED_MODULE_0__/* .mandatoryText */ .PU)(exception.rule, mandates)}: this exception does nothing.`;
        attempts.push({ site: exception.site, message });
        return [];
    }));
    return { exceptions, attempts, problems };
}
/** What later files say wins. */
function suppressionsOf(files, defaults) {
    return Object.assign({}, defaults, ...files.map(({ suppressions }) => suppressions));
}
function faultsOf(exception, { suppressions, asOf, ruleIds }) {
    const { rule, ruleSite, expires, expiresSite } = exception;
    const faults = [];
    if (hygieneRules.includes(rule)) {
        faults.push([ruleSite, `There are no exceptions for '${rule}'; give the rule another level under 'rules'.`]);
    }
    else if (ruleIds !== null && !ruleIds.has(rule)) {
        faults.push([ruleSite, `There is no rule '${rule}'.${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .meant */ .w)(rule, ruleIds)}`]);
    }
    if (expires === null) {
        const message = "This exception has no 'expires'; 'suppressions' asks for one with 'require-expiry'.";
        return suppressions.requireExpiry ? [...faults, [expiresSite, message]] : faults;
    }
    const latest = (0,_suppression_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .latestEnd */ .zO)(suppressions, asOf);
    if (latest !== null && expires > latest) {
        const message = `'expires' is ${expires}; 'max-days' of 'suppressions' allows ${latest} at the latest, ${suppressions.maxDays} days from ${asOf}.`;
        faults.push([expiresSite, message]);
    }
    return faults;
}


/***/ }),

/***/ 7700:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ levelAt),
/* harmony export */   b: () => (/* binding */ levelNames)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9311);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979);


/** What a policy may say of a rule. */
const levelNames = ['off', ..._model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .yr];
/** null: it is none, or nothing is written. */
function levelAt(node) {
    return levelNames.find((level) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) && node.value === level) ?? null;
}


/***/ }),

/***/ 7256:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ mandatoryBy),
/* harmony export */   PU: () => (/* binding */ mandatoryText),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _level_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7700);


/** `'ipvs-deprecated' is mandatory (policies/company.yml:3)` */
function mandatoryText(rule, mandates) {
    return `'${rule}' is mandatory (${mandatoryBy(mandates)})`;
}
/** The first place that makes it mandatory: `policies/company.yml:3` */
function mandatoryBy([first]) {
    if (first === undefined)
        return 'the policy';
    const { file, line } = (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(first.site);
    return `${file}:${line}`;
}
/** Whether the level is lower than any of them allows. */
function isBelow(level, mandates) {
    return mandates.some((mandate) => _level_names_js__WEBPACK_IMPORTED_MODULE_1__/* .levelNames */ .b.indexOf(level) < _level_names_js__WEBPACK_IMPORTED_MODULE_1__/* .levelNames */ .b.indexOf(mandate.level));
}
/**
 * An entry for a mandatory rule: it may raise the level, and nothing else.
 *
 * @param current the option's value as it is, default or not
 */
function held(entry, mandates, current) {
    if (mandates.length === 0)
        return { entry, refused: [] };
    const isLower = entry.level !== null && isBelow(entry.level, mandates);
    const others = Object.entries(entry.options).filter(([name, value]) => current(name) !== value);
    return {
        entry: { ...entry, level: isLower ? null : entry.level, options: {} },
        refused: [
            ...(isLower ? [`level '${entry.level}'`] : []),
            ...others.map(([name, value]) => `'${name}: ${value}'`),
            ...(entry.mandatory === false ? ["'mandatory: false'"] : []),
        ],
    };
}


/***/ }),

/***/ 4461:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isOfRepository)
/* harmony export */ });
/** Whether a policy file, by its path, lies in the repository that is checked: what it says is to be mended there. */
function isOfRepository(path) {
    return !/^(?:github:|\.\.?\/\.\.\/|\.\.\/|\/|[A-Za-z]:)/.test(path);
}


/***/ }),

/***/ 88:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/** What is wrong with a policy. Any problem is the end of the run: nothing is checked with half a policy. */

function problemAt(source, span, message) {
    const { file, line, column } = (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)((0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .zU)(source, span));
    return { file, line, column, message };
}
/** By file, in the order in which the files were read, then by place. */
function inOrder(problems) {
    const files = [...new Set(problems.map(({ file }) => file))];
    return [...problems].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
}
/** `policy.yml:3:5: there is no rule 'ipvs-depricated'` */
function problemLine({ file, line, column, message }) {
    return `${file}:${line}:${column}: ${message}`;
}


/***/ }),

/***/ 5694:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ longestMaxDays),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   et: () => (/* binding */ suppressionDefaults),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* harmony import */ var _azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);
/** What a policy asks of exceptions, comments and metadata. */

const suppressionDefaults = Object.freeze({
    requireExpiry: false,
    maxDays: null,
    inline: true,
});
/** A hundred years: more is no bound, and ends where dates do. */
const longestMaxDays = 36_500;
/** The last day, `YYYY-MM-DD`, on which an exception may end; null: any. */
function latestEnd({ maxDays }, asOf) {
    return maxDays === null ? null : (0,_azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(asOf, maxDays);
}
/** Good through its last day, UTC. */
function isOver(expires, asOf) {
    return expires !== null && expires < asOf;
}


/***/ }),

/***/ 9979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** Of equal names the last; null: there is none, or the node is no object. */
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
function isTrue(node) {
    return node?.kind === 'boolean' && node.value;
}


/***/ }),

/***/ 3275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ foundText),
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
/** Words that messages about policies have in common. */

/** What a node is, for messages: `'abc'`, `12`, `a list`. */
function foundText(node) {
    switch (node.kind) {
        case 'object':
            return 'a mapping';
        case 'array':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'null':
            return 'empty';
        case 'string':
            return `'${node.value.length > 60 ? `${node.value.slice(0, 57)}...` : node.value}'`;
        default:
            return String(node.value);
    }
}
/** ` Did you mean 'required'?`, with the blank before it; empty where nothing is near. */
function meant(word, candidates) {
    const known = [...candidates];
    const found = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, known) ?? completion(word, known);
    return found === null ? '' : ` Did you mean '${found}'?`;
}
/** `warning` for `warn` */
function completion(word, candidates) {
    if (word.length < 3)
        return null;
    return candidates.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null;
}


/***/ }),

/***/ 9534:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
/* unused harmony export policyChange */
/* harmony import */ var _policy_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8562);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3101);
/** What another policy would report otherwise. */



function policyChange(now, then) {
    const [counting, wouldCount] = [now.filter(counts), then.filter(counts)];
    return { more: without(wouldCount, counting), fewer: without(counting, wouldCount) };
}
function without(some, others) {
    const known = new Set(others.map(keyOf));
    return some.filter((finding) => !known.has(keyOf(finding)));
}
/**
 * Another level, or other words of an organisation's, are another finding. What stands in the policy itself is the same
 * wherever the other policy has it.
 */
function keyOf({ rule, level, message, place, fingerprint }) {
    const where = hygieneRules.includes(rule) ? fingerprint : place;
    return JSON.stringify([rule, level, message, where]);
}
/** In a sentence; nothing where there is no other policy. */
function changeText({ policyChange }) {
    if (policyChange == null)
        return [];
    const { more, fewer } = policyChange;
    const isSame = more.length + fewer.length === 0;
    const outcome = isSame
        ? 'the same is reported'
        : `${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more.length, 'finding')} more would count, and ${fewer.length} fewer`;
    return [`What is checked out has another policy or baseline than the branch that judges it. By its own, ${outcome}.`];
}


/***/ }),

/***/ 5847:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  levelText: () => (/* binding */ levelText),
  toText: () => (/* binding */ toText)
});

// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(4663);
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
        ...changes.uncompared.flatMap(({ subject, isNow, why }) => line(subject, (0,terminal/* printable */.g$)(isNow ? ` may be new: in the base ${why}` : ` may be gone: ${why}`))),
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

// EXTERNAL MODULE: ./lib/report/policy-change.js
var policy_change = __webpack_require__(9534);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(3101);
;// CONCATENATED MODULE: ./lib/report/text.js
/** Findings for people: place, level, message, the line itself, the way a value took; a last line that counts. */







function toText(report, options) {
    const { findings } = report.result;
    const blocks = findings.filter(finding/* counts */.tQ).map((finding) => findingText(finding, report, options));
    const suppressed = findings.flatMap((finding) => suppressedText(finding, options) ?? []);
    const parts = [
        ...blockOf(options.verbose ? [...subjectLines(report), ...unseenLines(report)] : []),
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
/** With what holds it back; null for what counts. */
function suppressedText(finding, { paint, quiet }) {
    const { place, level, rule, message, suppressed } = finding;
    if (suppressed === null)
        return null;
    const { by, file, line, reason, expires } = suppressed;
    const end = expires === null ? '' : ` until ${expires}`;
    const what = { exception: 'exception', inline: 'comment', baseline: 'baseline' }[by];
    const title = `${paint.bold(where(place))}  suppressed ${level}  ${paint.dim(rule)}  ${(0,terminal/* printable */.g$)(message)}`;
    return `${title}${quiet ? '  ' : '\n  '}${paint.dim(`${what} at ${(0,terminal/* printable */.g$)(file)}:${line}${end}: ${(0,terminal/* printable */.g$)(reason)}`)}`;
}
/** What the baseline has and is found no longer. */
function solvedLines({ result }) {
    const solved = result.baseline?.solved ?? [];
    if (solved.length === 0)
        return [];
    return [
        `${(0,report_report/* plural */.LS)(solved.length, 'entry', 'entries')} of the baseline can be struck, or written anew with baseline create:`,
        ...solved.map(({ rule, file, message }) => `  solved: ${(0,terminal/* printable */.g$)(file)}  ${(0,terminal/* printable */.g$)(rule)}  ${(0,terminal/* printable */.g$)(message)}`),
    ];
}
/** By name what the last line counts. */
function unseenLines({ result }) {
    return [
        ...result.absentModules.map((module) => `not on disk: ${(0,terminal/* printable */.g$)(module)}`),
        ...result.unpaired.map((file) => `of no known template: ${(0,terminal/* printable */.g$)(file)} (see inputs.parameters of the policy)`),
        ...result.unknownDeploys.map((place) => `deploys no known template: ${where(place)}`),
        ...result.nested.map((folder) => `not looked through: ${(0,terminal/* printable */.g$)(folder)} (another repository; check it by itself)`),
        ...result.idleInputs.map((one) => `matches no file: ${(0,terminal/* printable */.g$)((0,report_report/* idleText */.U9)(one))}`),
    ];
}
/** What another policy than the one that judges would report. */
function policyChangeLines(report) {
    const { more = [], fewer = [] } = report.policyChange ?? {};
    const line = (sign, { place, level, rule, message }) => `  ${sign} ${where(place)}  ${level}  ${rule}  ${(0,terminal/* printable */.g$)(message)}`;
    return [
        ...(0,policy_change/* changeText */.k)(report),
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
    const nothing = (0,report_report/* nothingText */.Vo)(report);
    if (nothing !== null)
        return nothing;
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


/***/ })

};
;