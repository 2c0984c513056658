"use strict";
exports.id = 311;
exports.ids = [311,598];
exports.modules = {

/***/ 1311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/azure/calendar-date.js
var calendar_date = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/policy/wording.js
var wording = __webpack_require__(3275);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(9362);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(4663);
// EXTERNAL MODULE: ./lib/rules/rules.js + 40 modules
var rules = __webpack_require__(4062);
// EXTERNAL MODULE: ./lib/cli/load-policy.js
var load_policy = __webpack_require__(8560);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(8871);
;// CONCATENATED MODULE: ./lib/cli/page-text.js
/** Longer lines are hard to read. */
const maximumWidth = 100;
function pageText(markdown, paint) {
    const lines = markdown.trimEnd().split('\n');
    const shown = [];
    for (let at = 0; at < lines.length;) {
        const end = endOfBlock(lines, at);
        shown.push(...blockText(lines.slice(at, end), paint));
        at = end;
    }
    return `${shown.join('\n')}\n`;
}
/** Fenced code and tables are blocks; every other line is one. */
function endOfBlock(lines, start) {
    const first = lines[start] ?? '';
    if (first.startsWith('```')) {
        const close = lines.indexOf('```', start + 1);
        return close === -1 ? lines.length : close + 1;
    }
    let end = start + 1;
    while (first.startsWith('|') && lines[end]?.startsWith('|'))
        end += 1;
    return end;
}
function blockText(block, paint) {
    const [first = ''] = block;
    if (first.startsWith('```'))
        return codeText(block, paint);
    if (first.startsWith('|'))
        return tableText(block, paint);
    const heading = /^#+ (.*)$/.exec(first);
    if (heading !== null)
        return [paint.bold(inline(heading[1] ?? ''))];
    const item = /^(?:\* |\d+\. )/.exec(first)?.[0] ?? '';
    return wrapped(inline(first), ' '.repeat(item.length));
}
/** Behind the language stands the file's name. */
function codeText([fence = '', ...lines], paint) {
    const name = fence.split(' ').slice(1).join(' ');
    return [
        ...(name === '' ? [] : [paint.dim(`    ${name}:`)]),
        ...lines.slice(0, -1).map((line) => `    ${line}`.trimEnd()),
    ];
}
function tableText(block, paint) {
    const rows = block.filter((line) => !/^\|[-| ]+\|$/.test(line)).map((line) => cellsIn(line));
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row, index) => {
        const line = row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join('  ')
            .trimEnd();
        return index === 0 ? paint.dim(line) : line;
    });
}
/** `\|` is no end of a cell. */
function cellsIn(line) {
    const cells = line.slice(1, -1).split(/(?<!\\)\|/);
    return cells.map((cell) => inline(cell.trim().replaceAll('\\|', '|')));
}
/** Links to other pages are their words; those to the web show where they lead. */
function inline(text) {
    return text
        .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, (_, words, url) => words === url ? url : `${words} (${url})`)
        .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1');
}
function wrapped(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > maximumWidth) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./lib/cli/rules-command.js
var rules_command = __webpack_require__(9598);
// EXTERNAL MODULE: ./lib/cli/scope-for.js
var scope_for = __webpack_require__(1535);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(3345);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4917);
;// CONCATENATED MODULE: ./lib/cli/explain-command.js
/** `explain RULE`: the rule's page in the terminal; of an organisation's rule what its policy says. */















/** @throws UsageError for wrong use, a rule that there is not, and a bad policy where that is asked */
async function explainCommand(args, terminal) {
    const { policy: spec, asOf, positionals } = (0,options/* readPolicyOptions */.PS)(args, (0,calendar_date/* today */.Ec)());
    const [rule, ...others] = positionals;
    if (rule === undefined || others.length > 0)
        throw new usage_error/* UsageError */.e(['explain takes one rule; see rules for all of them.']);
    const paint = (0,cli_terminal/* paintFor */.e)(terminal);
    if ((0,rules/* findRule */.I)(rule) !== undefined) {
        terminal.write(`${pageText(pageOf(rule), paint)}\n${paint.dim((0,project/* ruleUrl */.QB)(rule))}\n`);
        return 0;
    }
    // Only the policy knows the organisation's rules; it is asked for nothing else.
    const scope = (0,scope_for/* scopeFor */.a)(terminal.cwd, ['.']);
    const policy = await (0,load_policy/* loadPolicyFor */.A)(spec, asOf, scope, terminal);
    terminal.write(requirementText(rule, policy, paint, scope));
    return 0;
}
/** The build puts the pages beside the bundle. */
function pageOf(rule) {
    return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href)), 'rules', `${rule}.md`), 'utf8');
}
function requirementText(rule, policy, paint, scope) {
    const setting = policy.settings.get(rule);
    if (setting === undefined)
        throw new usage_error/* UsageError */.e([`There is no rule '${rule}'.${(0,wording/* meant */.w)(rule, policy.ruleIds) || ' See rules.'}`]);
    const requirement = policy.requirements.find(({ id }) => id === rule);
    const rows = [
        ['level', setting.level],
        ['set by', (0,rules_command/* whereText */.Z)(setting.setBy, scope)],
        ['mandatory', (0,rules_command/* mandateText */.k)(policy, rule).replace('mandatory ', '')],
        ...(requirement === undefined ? [] : rowsOf(requirement, scope)),
    ].filter(([, value]) => value !== '');
    return [
        paint.bold(rule),
        '',
        ...rows.map(([name = '', value = '']) => `${name.padEnd(12)}${(0,terminal/* printable */.g$)(value)}`),
        '',
    ].join('\n');
}
function rowsOf({ on, message, docs, site }, scope) {
    return [
        ['on', on],
        ['message', message ?? ''],
        ['docs', docs ?? ''],
        ['written in', (0,rules_command/* whereText */.Z)(site, scope)],
    ];
}


/***/ }),

/***/ 8560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadPolicyFor),
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _discover_policy_files_policy_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6925);
/* harmony import */ var _discover_policy_files_policy_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1511);
/* harmony import */ var _policy_for_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7228);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4663);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4917);






/**
 * @param spec what the user names; null: nothing
 * @param asOf today, `YYYY-MM-DD`
 * @throws UsageError for a bad policy
 */
async function loadPolicyFor(spec, asOf, scope, { environment, log }) {
    const policy = (0,_discover_policy_files_policy_named_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNamed */ .w)(spec, scope);
    const loaded = await (0,_policy_for_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .policyForRepository */ .Y)(policy, (0,_discover_policy_files_policy_port_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPort */ .C)(scope.root, policy, environment), asOf);
    if ('problems' in loaded)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(problemLines(loaded.problems, scope));
    for (const notice of problemLines(loaded.notices, scope))
        log(`notice: ${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(notice)}\n`);
    return loaded.policy;
}
/** Each with its file as it is seen from the working directory. */
function problemLines(problems, { shown }) {
    return problems.map((problem) => (0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemLine */ .YK)({ ...problem, file: shown(problem.file) }));
}


/***/ }),

/***/ 9598:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ whereText),
/* harmony export */   k: () => (/* binding */ mandateText),
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8465);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _policy_mandatory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7256);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3157);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4663);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5847);
/* harmony import */ var _rules_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4062);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8560);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8871);
/* harmony import */ var _scope_for_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1535);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3345);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4917);
/** `rules`: what the policy comes to, rule by rule. */












/** @throws UsageError for wrong use and for a bad policy */
async function rulesCommand(args, terminal) {
    const { policy: spec, asOf, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readPolicyOptions */ .PS)(args, (0,_azure_calendar_date_js__WEBPACK_IMPORTED_MODULE_11__/* .today */ .Ec)());
    if (positionals.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e([`rules takes no '${positionals[0]}'; see explain RULE.`]);
    const scope = (0,_scope_for_js__WEBPACK_IMPORTED_MODULE_8__/* .scopeFor */ .a)(terminal.cwd, ['.']);
    const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPolicyFor */ .A)(spec, asOf, scope, terminal);
    terminal.write(rulesText(policy, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .paintFor */ .e)(terminal), scope));
    return 0;
}
function rulesText(policy, paint, scope) {
    const sources = policy.sources.map(({ source, commit }) => {
        const name = (0,_policy_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackName */ .TI)(source) ? source : scope.shown(source);
        return commit === null ? name : `${name} (${commit})`;
    });
    const rows = [...policy.settings].map(([rule, setting]) => {
        const note = [mandateText(policy, rule), optionsText(rule, setting)].filter((part) => part !== '').join('; ');
        return { rule, level: setting.level, where: whereText(setting.setBy, scope), note };
    });
    const width = (cells) => Math.max(...cells.map(({ length }) => length));
    const widths = { rule: width(rows.map(({ rule }) => rule)), where: width(rows.map(({ where }) => where)) };
    const lines = rows.map(({ rule, level, where, note }) => {
        const painted = level === 'off' ? paint.dim(level) : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__.levelText)(level, paint);
        const cells = [
            `${painted}${' '.repeat('warning'.length - level.length)}`,
            rule.padEnd(widths.rule),
            paint.dim(where.padEnd(widths.where)),
            note,
        ];
        return cells.join('  ').trimEnd();
    });
    return `${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`Policy: ${sources.join(' + ')}`)}\n\n${lines.map((line) => `${line}\n`).join('')}`;
}
/** Where its level, or one of its options, was set last. */
function whereText(setBy, { shown }) {
    if (setBy === null)
        return 'no pack';
    if (typeof setBy === 'string')
        return setBy;
    const { file, line } = (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(setBy);
    return (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`${shown(file)}:${line}`);
}
/** Empty where nothing makes the rule mandatory. */
function mandateText({ mandates }, rule) {
    const binding = mandates.get(rule);
    return binding === undefined ? '' : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`mandatory by ${(0,_policy_mandatory_js__WEBPACK_IMPORTED_MODULE_1__/* .mandatoryBy */ .JQ)(binding)}`);
}
/** Of a rule that is asked: all of its options, also where the policy says nothing of them. */
function optionsText(rule, { level, options }) {
    if (level === 'off')
        return '';
    const known = Object.entries((0,_rules_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .findRule */ .I)(rule)?.options ?? {});
    return known.map(([name, option]) => `${name} ${options[name] ?? option.default}`).join(', ');
}


/***/ }),

/***/ 3345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);
/** The outside world, as far as a command touches it besides files. */

/** Colours only on a terminal, and never with NO_COLOR. https://no-color.org */
function paintFor({ isTerminal, environment }) {
    return isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M8 : _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .noPaint */ .Iy;
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