"use strict";
exports.id = 528;
exports.ids = [528];
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

/***/ 528:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maximumSummarySize: () => (/* binding */ maximumSummarySize),
  toSummary: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/report/markdown-text.js
var markdown_text = __webpack_require__(5232);
// EXTERNAL MODULE: ./lib/report/policy-change.js
var policy_change = __webpack_require__(9534);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(3101);
;// CONCATENATED MODULE: ./lib/report/summary-subjects.js


const verdicts = ['✅', '❔', '⚠️', '❌'];
const head = '| | Cluster or file | kube-proxy | Network | Versions |\n| --- | --- | --- | --- | --- |';
function subjectRows({ subjects, findings }, urlOf) {
    const gravest = new Map();
    for (const { subjects, level, rule } of findings.filter(model_finding/* counts */.tQ)) {
        const gravity = level === 'error' ? 3 : level === 'warning' ? 2 : rule === 'undecided' ? 1 : 0;
        for (const subject of subjects)
            gravest.set(subject, Math.max(gravity, gravest.get(subject) ?? 0));
    }
    return subjects.map((subject, index) => {
        const importance = gravest.get(index) ?? 0;
        const cells = [nameText(subject, urlOf), kubeProxyText(subject), networkText(subject), versionsText(subject)];
        return { text: `| ${[verdicts[importance], ...cells].join(' | ')} |`, table: head, importance };
    });
}
function nameText(subject, urlOf) {
    const { kind, file, line } = subject;
    const place = (0,markdown_text/* link */.nf)(kind === 'config' ? file : `${file}:${line}`, urlOf(file, line));
    if (kind === 'config')
        return place;
    return kind === 'upstream-config' ? lines(['<em>KubeProxyConfiguration</em>', place]) : clusterText(subject, urlOf);
}
/** Its name, where it is written, and the parameter file. */
function clusterText({ kind, name, file, line, deployment }, urlOf) {
    const place = (0,markdown_text/* link */.nf)(`${file}:${line}`, urlOf(file, line));
    const parameters = deployment?.parameters ?? null;
    return lines([
        name === null ? '<em>name unknown</em>' : `<strong>${(0,markdown_text/* code */.aY)(name)}</strong>`,
        kind === 'cli-call' ? `${place} (command)` : place,
        parameters === null ? '' : `with ${(0,markdown_text/* code */.aY)(parameters)}`,
    ]);
}
function kubeProxyText({ kubeProxy }) {
    if (areUnknown(kubeProxy))
        return 'unknown';
    const { enabled, mode, scheduler, tcpTimeoutSeconds, tcpFinTimeoutSeconds, udpTimeoutSeconds } = kubeProxy;
    if (enabled.state === 'known' && enabled.value === false)
        return 'off';
    const isPlainlyOn = enabled.state === 'default' || (enabled.state === 'known' && enabled.value === true);
    return lines([
        isPlainlyOn ? '' : `enabled ${settingText(enabled)}`,
        named('mode', mode),
        named('scheduler', scheduler),
        inLine([
            named('TCP', tcpTimeoutSeconds, ' s'),
            named('FIN', tcpFinTimeoutSeconds, ' s'),
            named('UDP', udpTimeoutSeconds, ' s'),
        ]),
    ]);
}
function networkText({ network }) {
    if (areUnknown(network))
        return 'unknown';
    const { networkPlugin, networkPolicy, networkDataplane } = network;
    return lines([named('plugin', networkPlugin), named('policy', networkPolicy), named('dataplane', networkDataplane)]);
}
/** Nothing is known of the object that holds them: one word for all. */
function areUnknown(settings) {
    return Object.values(settings).every(({ state }) => state === 'unknown');
}
function versionsText({ kind, kubernetesVersion, apiVersion }) {
    if (kind === 'config' || kind === 'upstream-config')
        return '';
    if (kind === 'cli-call')
        return named('Kubernetes', kubernetesVersion);
    return lines([named('Kubernetes', kubernetesVersion), `API ${apiVersion === null ? 'unknown' : (0,markdown_text/* code */.aY)(apiVersion)}`]);
}
function named(name, setting, unit = '') {
    return setting.state === 'absent' ? '' : `${name} ${settingText(setting)}${setting.state === 'known' ? unit : ''}`;
}
function settingText(setting) {
    switch (setting.state) {
        case 'known':
            return (0,markdown_text/* code */.aY)(shortened(setting.value));
        case 'default':
            return `${(0,markdown_text/* code */.aY)(shortened(setting.value))} (default)`;
        case 'oneOf':
            return `one of ${setting.values.map((value) => (0,markdown_text/* code */.aY)(shortened(value))).join(', ')}`;
        case 'unknown':
            return 'unknown';
        case 'absent':
            return 'none';
    }
}
/** A value that is not what it should be may be of any length. */
function shortened(value) {
    const text = String(value);
    return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
function lines(parts) {
    return parts.filter((part) => part !== '').join('<br>');
}
function inLine(parts) {
    return parts.filter((part) => part !== '').join(', ');
}

;// CONCATENATED MODULE: ./lib/report/summary-changes.js


const summary_changes_head = '| Cluster | Setting | Before | After |\n| --- | --- | --- | --- |';
/** @param urlOf of files of the head: what is gone has no address there */
function changeRows({ changes, subjects }, urlOf) {
    if (changes === null)
        return [];
    const row = (subject, url, cells, importance) => subject === undefined
        ? []
        : [{ text: `| ${[clusterText(subject, url), ...cells].join(' | ')} |`, table: summary_changes_head, importance }];
    return [
        ...changes.settings.flatMap(({ subject, setting, before, after, isCertain }) => row(subjects[subject], urlOf, [setting, settingText(before), settingText(after)], isCertain ? 2 : 1)),
        ...changes.added.flatMap((index) => {
            const subject = subjects[index];
            return row(subject, urlOf, ['<em>new cluster</em>', '', subject === undefined ? '' : kubeProxyText(subject)], 1);
        }),
        ...changes.removed.flatMap((subject) => row(subject, () => null, ['<em>no longer there</em>', kubeProxyText(subject), ''], 1)),
        ...changes.uncompared.flatMap(({ subject, isNow, why }) => isNow
            ? row(subject, urlOf, ['<em>perhaps new</em>', `unknown (${(0,markdown_text/* prose */.CS)(why)})`, kubeProxyText(subject)], 1)
            : row(subject, () => null, ['<em>perhaps gone</em>', kubeProxyText(subject), `unknown (${(0,markdown_text/* prose */.CS)(why)})`], 1)),
    ];
}

;// CONCATENATED MODULE: ./lib/report/summary-findings.js
/** Findings as rows of the job summary: a table for each file, a row for each finding with its way and its fix. */


/** A message may quote a value of any length. */
const maximumMessageLength = 1000;
/** Of the steps on a value's way, and of the deployments that have a finding. */
const maximumListed = 5;
const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Files with the gravest findings come first; the findings of a file stay in their order. */
function findingRows(findings, urlOf) {
    const gravest = new Map();
    for (const { place, level } of findings) {
        gravest.set(place.file, Math.max(model_finding/* levels */.yr.indexOf(level), gravest.get(place.file) ?? 0));
    }
    const gravityOf = ({ place }) => gravest.get(place.file) ?? 0;
    return [...findings].sort((a, b) => gravityOf(b) - gravityOf(a)).map((finding) => findingRow(finding, urlOf));
}
function findingRow(finding, urlOf) {
    const { file, line } = finding.place;
    const icon = finding.rule === 'undecided' ? '❔' : icons[finding.level];
    const level = `${icon}&nbsp;${finding.level}`;
    const withText = (text) => `| ${[(0,markdown_text/* link */.nf)(String(line), urlOf(file, line)), level, text].join(' | ')} |`;
    return {
        text: withText(findingText(finding, urlOf)),
        brief: withText(briefText(finding)),
        table: `#### ${(0,markdown_text/* link */.nf)(file, urlOf(file, null))}\n\n| Line | Level | Finding |\n| ---: | --- | --- |`,
        importance: model_finding/* levels */.yr.indexOf(finding.level),
    };
}
function findingText(finding, urlOf) {
    const { rule, message, docs, fix } = finding;
    const details = [(0,markdown_text/* link */.nf)(rule, docs), ...(fix === null ? [] : [`fix: ${(0,markdown_text/* prose */.CS)(fix.title)}`]), ...deploymentsText(finding)];
    return [messageText(message), small(details.join(' · ')), ...wayText(finding, urlOf)].join('<br>');
}
/** What is wrong, and by which rule: how the value gets there is in the log. */
function briefText({ rule, message, docs }) {
    return `${messageText(message)}<br>${small((0,markdown_text/* link */.nf)(rule, docs))}`;
}
function deploymentsText({ deployments }) {
    const parameters = deployments.flatMap(({ parameters }) => (parameters === null ? [] : [(0,markdown_text/* code */.aY)(parameters)]));
    return parameters.length === 0 ? [] : [`with ${listed(parameters).join(', ')}`];
}
function wayText({ related, place }, urlOf) {
    const steps = related.map(({ place: { file, line }, message }) => {
        const shown = file === place.file ? `line ${line}` : `${file}:${line}`;
        return `${(0,markdown_text/* link */.nf)(shown, urlOf(file, line))} ${messageText(message)}`;
    });
    return steps.length === 0 ? [] : [small(`← ${listed(steps).join(' ← ')}`)];
}
function listed(texts) {
    const more = texts.length - maximumListed;
    return more <= 0 ? texts : [...texts.slice(0, maximumListed), `${more} more`];
}
function messageText(message) {
    return (0,markdown_text/* prose */.CS)(cut(message));
}
function small(markdown) {
    return `<sub>${markdown}</sub>`;
}
function cut(text) {
    return text.length <= maximumMessageLength ? text : `${text.slice(0, maximumMessageLength)}…`;
}

;// CONCATENATED MODULE: ./lib/report/summary-rows.js
/** Tables that are cut to a size: the rows that matter most are kept, in their order, and what is cut is said. */

/** Bytes for a section's title and the sentence about what is cut. */
const overhead = 300;
const detailsSentence = '**How each value gets there is left out to fit here; the log has it.**';
/**
 * @param sections the most important first
 * @param room in bytes of UTF-8
 * @returns each section's Markdown, empty for one without rows
 */
function sectionTexts(sections, room) {
    const filled = sections.filter(({ rows }) => rows.length > 0);
    let left = room - filled.length * overhead;
    // Details go before the first row does.
    const areWhole = filled.reduce((size, { rows }) => size + chooseRows(rows, Number.POSITIVE_INFINITY).size, 0) <= left;
    return sections.map(({ title, nouns, rows: all, foldAbove = Number.POSITIVE_INFINITY }) => {
        if (all.length === 0)
            return '';
        const rows = areWhole ? all : all.map(({ brief, ...row }) => ({ ...row, text: brief ?? row.text }));
        const { kept, size } = chooseRows(rows, left);
        left -= size;
        const cut = rows.length - kept.length;
        const sentence = `**${kept.length} of ${(0,report_report/* plural */.LS)(rows.length, ...nouns)} fit here, the gravest first; the log has all of them.**`;
        const isFolded = rows.length > foldAbove && kept.length > 0;
        const shown = isFolded ? folded((0,report_report/* plural */.LS)(kept.length, ...nouns), tables(kept)) : tables(kept);
        const said = [
            ...(cut === 0 ? [] : [sentence]),
            ...(areWhole || all.every(({ brief }) => brief === undefined) ? [] : [detailsSentence]),
        ];
        return `### ${title}\n\n${said.map((text) => `${text}\n\n`).join('')}${shown}`;
    });
}
function chooseRows(rows, room) {
    const kept = new Set();
    const opened = new Set();
    let size = 0;
    // Sorting keeps the order of what is equally important.
    for (const row of [...rows].sort((a, b) => b.importance - a.importance)) {
        const needed = byteLength(row.text) + (opened.has(row.table) ? 1 : byteLength(row.table) + 3);
        if (size + needed > room)
            continue;
        size += needed;
        kept.add(row);
        opened.add(row.table);
    }
    return { kept: rows.filter((row) => kept.has(row)), size };
}
/** Markdown within HTML stands between empty lines. */
function folded(summary, markdown) {
    return `<details><summary>${summary}</summary>\n\n${markdown}\n</details>\n`;
}
function tables(rows) {
    let open = '';
    const lines = rows.flatMap(({ text, table }, index) => {
        if (table === open)
            return [text];
        open = table;
        return [...(index === 0 ? [] : ['']), table, text];
    });
    return `${lines.join('\n')}\n`;
}
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}

;// CONCATENATED MODULE: ./lib/report/summary-suppressed.js
/** What does not count, as rows of the job summary: why, by whom and until when; and what of the baseline is solved. */



const summary_suppressed_head = '| Where | Finding | Why it does not count |\n| --- | --- | --- |';
function suppressedRows(findings, urlOf) {
    return findings.flatMap(({ place: { file, line }, level, rule, message, docs, suppressed }) => {
        if (suppressed === null)
            return [];
        const cells = [
            (0,markdown_text/* link */.nf)(`${file}:${line}`, urlOf(file, line)),
            `${messageText(message)}<br><sub>${level} · ${(0,markdown_text/* link */.nf)(rule, docs)}</sub>`,
            reasonText(suppressed, urlOf),
        ];
        return [{ text: `| ${cells.join(' | ')} |`, table: summary_suppressed_head, importance: model_finding/* levels */.yr.indexOf(level) }];
    });
}
const sources = { exception: 'exception', inline: 'in the file', baseline: 'baseline' };
function reasonText({ by, file, line, reason, expires }, urlOf) {
    const until = expires === null ? 'no end' : `until ${(0,markdown_text/* escapeMarkdown */.FV)(expires)}`;
    return `${messageText(reason)}<br><sub>${sources[by]}, ${(0,markdown_text/* link */.nf)(`${file}:${line}`, urlOf(file, line))} · ${until}</sub>`;
}
function solvedRows(entries) {
    return entries.map(({ file, rule, message }) => ({
        text: `| ${(0,markdown_text/* code */.aY)(file)} | ${(0,markdown_text/* escapeMarkdown */.FV)(rule)} | ${(0,markdown_text/* prose */.CS)(message)} |`,
        table: '| File | Rule | Finding |\n| --- | --- | --- |',
        importance: 0,
    }));
}

;// CONCATENATED MODULE: ./lib/report/summary.js
/** The job summary: verdict, what every subject gets, findings, and what could not be analysed or decided. */









/** GitHub drops a summary of more than 1 MiB and leaves the step green; bytes, with room for the step's other words. */
const maximumSummarySize = 1000 * 1024;
/** More clusters and config files than this would hide the findings below them. */
const maximumShown = 20;
/**
 * Markdown.
 *
 * @param size that it may have, in bytes; by default what the runner keeps
 * @param urlOfProposed of what only the policy that is checked out would report, whose files may be others than judge
 */
function toSummary(report, urlOf, size = maximumSummarySize, urlOfProposed = urlOf) {
    const { result } = report;
    const counting = result.findings.filter(model_finding/* counts */.tQ);
    const undecided = counting.filter(({ rule }) => rule === 'undecided');
    const unreadable = counting.filter(({ rule }) => rule === 'unreadable-file');
    const others = counting.filter(({ rule }) => rule !== 'undecided' && rule !== 'unreadable-file');
    const byImportance = [
        { title: 'Findings', nouns: ['finding', 'findings'], rows: findingRows(others, urlOf) },
        { title: 'What the change does', nouns: ['change', 'changes'], rows: changeRows(result, urlOf) },
        {
            title: 'Not analysed',
            nouns: ['place', 'places'],
            rows: [
                ...findingRows(unreadable, urlOf),
                ...absentRows(result),
                ...unpairedRows(result),
                ...nestedRows(result),
                ...unknownDeployRows(result, urlOf),
                ...idleRows(result),
            ],
        },
        { title: 'Not decided', nouns: ['place', 'places'], rows: findingRows(undecided, urlOf) },
        {
            title: 'Clusters and config files',
            nouns: ['cluster or config file', 'clusters and config files'],
            rows: subjectRows(result, urlOf),
            foldAbove: maximumShown,
        },
        {
            title: 'Suppressed',
            nouns: ['suppressed finding', 'suppressed findings'],
            rows: suppressedRows(result.findings, urlOf),
            foldAbove: 0,
        },
        {
            title: 'Solved since the baseline',
            nouns: ['entry of the baseline', 'entries of the baseline'],
            rows: solvedRows(result.baseline?.solved ?? []),
            foldAbove: 0,
        },
    ];
    const opening = verdictText(report);
    const sections = [...byImportance, ...changeSections(report, urlOf, urlOfProposed)];
    const [findings, changes, notAnalysed, notDecided, subjects, ...rest] = sectionTexts(sections, size - byteLength(opening));
    return [opening, changes, subjects, findings, notAnalysed, notDecided, ...rest].filter((part) => part).join('\n');
}
function verdictText(report) {
    const verdict = (0,report_report/* isFailure */.N6)(report) ? '❌ kube-proxy policy: failed' : '✅ kube-proxy policy: passed';
    const outcome = (0,report_report/* nothingText */.Vo)(report) ?? `${foundText(report)} in ${checkedText(report)}.`;
    const notices = [...(report.notices ?? []), ...(0,policy_change/* changeText */.k)(report)].map((notice) => `\nℹ️ ${(0,markdown_text/* prose */.CS)(notice)}\n`);
    return `## ${verdict}\n\n${outcome}\n\n<sub>${circumstances(report)}</sub>\n${notices.join('')}`;
}
/** What another policy than the one that judges would report. */
function changeSections({ policyChange }, urlOf, urlOfProposed) {
    const { more = [], fewer = [] } = policyChange ?? {};
    return [
        {
            title: 'Only under the policy that is checked out',
            nouns: ['finding', 'findings'],
            rows: findingRows(more, urlOfProposed),
        },
        {
            title: 'Not under the policy that is checked out',
            nouns: ['finding', 'findings'],
            rows: findingRows(fewer, urlOf),
        },
    ];
}
/** Modules that nobody could look into, by the names that templates give them. */
function absentRows({ absentModules }) {
    return absentModules.map((module) => ({
        text: `| ${(0,markdown_text/* code */.aY)(module)} |`,
        table: '| Registry module that is not on disk |\n| --- |',
        importance: 0,
    }));
}
function unpairedRows({ unpaired }) {
    return unpaired.map((file) => ({
        text: `| ${(0,markdown_text/* code */.aY)(file)} |`,
        table: '| Parameter file of no known template: say in the policy, under `inputs.parameters`, whose it is |\n| --- |',
        importance: 0,
    }));
}
function nestedRows({ nested }) {
    return nested.map((folder) => ({
        text: `| ${(0,markdown_text/* code */.aY)(folder)} |`,
        table: '| Another repository in this one: only what something names in it is looked at |\n| --- |',
        importance: 0,
    }));
}
function unknownDeployRows({ unknownDeploys }, urlOf) {
    return unknownDeploys.map(({ file, line }) => ({
        text: `| ${(0,markdown_text/* link */.nf)(`${file}:${line}`, urlOf(file, line))} |`,
        table: '| Command that deploys no template that is known from here |\n| --- |',
        importance: 0,
    }));
}
function idleRows({ idleInputs }) {
    return idleInputs.map((one) => ({
        text: `| ${(0,markdown_text/* code */.aY)((0,report_report/* idleText */.U9)(one))} |`,
        table: '| Glob of the policy that matches no file |\n| --- |',
        importance: 0,
    }));
}
function foundText({ result }) {
    const { undecided, suppressed } = (0,report_report/* countsOf */.mQ)(result);
    const found = ['error', 'warning', 'notice'].flatMap((level) => {
        const own = result.findings.filter((finding) => finding.level === level && finding.rule !== 'undecided' && (0,model_finding/* counts */.tQ)(finding));
        return own.length === 0 ? [] : [`**${(0,report_report/* plural */.LS)(own.length, level)}**`];
    });
    const levels = found.length === 0 ? '**No findings**' : found.join(', ');
    const others = [
        ...(undecided === 0 ? [] : [`${undecided} undecided`]),
        ...(suppressed === 0 ? [] : [`${suppressed} suppressed`]),
    ];
    return [levels, ...others].join(', ');
}
function checkedText({ result }) {
    const { clusters, configs, cliCalls, upstreamConfigs } = (0,report_report/* countsOf */.mQ)(result);
    const { discovered, unreadable } = result.files;
    const subjects = [
        ...(clusters > 0 || configs + cliCalls + upstreamConfigs === 0 ? [(0,report_report/* plural */.LS)(clusters, 'cluster')] : []),
        ...(configs > 0 ? [(0,report_report/* plural */.LS)(configs, 'config file')] : []),
        ...(cliCalls > 0 ? [(0,report_report/* plural */.LS)(cliCalls, 'command')] : []),
        ...(upstreamConfigs > 0 ? [(0,report_report/* plural */.LS)(upstreamConfigs, 'KubeProxyConfiguration')] : []),
    ];
    const read = unreadable === 0 ? '' : `, **${unreadable} of them not in full**`;
    const absent = (0,report_report/* unseenTexts */.ZD)(result).map((text) => `, ${text}`);
    const named = [subjects.slice(0, -1).join(', '), subjects.at(-1)].filter((part) => part).join(' and ');
    return `${named} (${(0,report_report/* plural */.LS)(discovered, 'file')} read${read}${absent.join('')})`;
}
function circumstances({ result, policy, failOn }) {
    const sources = policy.map(sourceText).join(' + ');
    const fails = failOn === 'never' ? 'fails never' : `fails on ${failOn}`;
    return [`Policy ${sources}`, fails, `dates as of ${(0,markdown_text/* escapeMarkdown */.FV)(result.asOf)}`, ...baselineText(result)].join(' · ');
}
function sourceText({ source, commit }) {
    return commit === null || source.includes(commit) ? (0,markdown_text/* code */.aY)(source) : `${(0,markdown_text/* code */.aY)(source)} at ${(0,markdown_text/* code */.aY)(commit.slice(0, 7))}`;
}
function baselineText({ baseline }) {
    if (baseline === null)
        return [];
    const { known, solved } = baseline;
    return [`baseline: ${baseline.new} new, ${known} known${solved.length === 0 ? '' : `, ${solved.length} solved`}`];
}


/***/ })

};
;