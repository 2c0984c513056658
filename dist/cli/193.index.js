"use strict";
exports.id = 193;
exports.ids = [193];
exports.modules = {

/***/ 3808:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   ND: () => (/* binding */ mayUproot),
/* harmony export */   bL: () => (/* binding */ changesJudge),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _discover_first_look_first_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8031);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6929);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4193);
/** Which files a change touches, for who judges only what follows from them. */




/** Where they are and where they were. */
function pathsOf(changes) {
    return new Set(changes.flatMap(({ path, pathBefore }) => [path, pathBefore ?? path]));
}
/** Whether the change is one of what it is judged by: then everything is to be judged anew. */
function changesJudge(changed, { sources }, baseline) {
    const own = [_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicyPath */ .r, ...sources.map(({ source }) => source), ...(baseline === null ? [] : [baseline.path])];
    return own.some((path) => changed.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path)));
}
/**
 * A change of a folder is one of a submodule or of a link, and of all in it; a file behind a link is where the link leads.
 *
 * @param realPath the path of a file behind all links, itself where there are none
 */
function changeOf(changed, realPath) {
    const folders = new Set([...changed].flatMap(withFolders));
    const isIn = (path) => folders.has(path) || withFolders(path).some((one) => changed.has(one));
    return (0,_model_once_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePerKey */ .G5)((path) => isIn(path) || isIn(realPath(path)));
}
/** Whether a template may be deployed in another way because of it: something that called it or named it is changed. */
function mayUproot(changed) {
    return [...changed].some((path) => (0,_discover_first_look_first_look_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfOurKind */ .yG)(path, false));
}
function withFolders(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 7189:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gapsOf)
/* harmony export */ });
/* harmony import */ var _discover_file_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15);
/* harmony import */ var _model_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3910);


/** To be asked for once everything is evaluated: by then every file has been read. */
function gapsOf(discovery) {
    const absent = discovery.missing.map(({ site, written }) => [site.source.path, `names '${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clipPath */ .I)(written)}', which is not there`]);
    const broken = (0,_discover_file_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableFiles */ .r)(discovery).map(({ site }) => [site.source.path, 'cannot be analysed']);
    return new Map([...absent, ...broken]);
}


/***/ }),

/***/ 6193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/model/clip.js
var clip = __webpack_require__(3910);
// EXTERNAL MODULE: ./lib/model/world.js
var model_world = __webpack_require__(8082);
// EXTERNAL MODULE: ./lib/reports.js
var reports = __webpack_require__(8011);
// EXTERNAL MODULE: ./lib/rules/support/view.js + 1 modules
var view = __webpack_require__(2481);
;// CONCATENATED MODULE: ./lib/changes/change-reports.js
/** The findings of `kube-proxy-change`. */




const changeRule = 'kube-proxy-change';
/** Of what is certainly another value than before; it is told where the value is written now. */
function changeReports({ settings }, subjects, policy) {
    return settings
        .filter(({ isCertain }) => isCertain)
        .flatMap((change) => {
        const subject = subjects[change.subject];
        return subject === undefined ? [] : reportsOf(change, subject, policy);
    });
}
function reportsOf(change, subject, policy) {
    const { site, way } = placeOf(change.setting, subject);
    const deployment = subject.kind === 'cluster' ? subject.deployment : null;
    return (0,reports/* analysisReport */.j1)(changeRule, site, messageOf(change), policy).map((one) => ({
        ...one,
        report: {
            ...one.report,
            related: way.map(({ site, caption }) => ({ site, message: caption, isStep: true })),
        },
        subject: change.subject,
        deployment,
    }));
}
function placeOf(setting, subject) {
    const world = (0,model_world/* firstWorld */.b2)(subject.kind === 'cluster' ? subject.assumed : new Map());
    const { config } = (0,view/* viewIn */.z)(world, subject);
    const isOwn = setting === 'enabled' || setting === 'mode';
    const at = (isOwn ? config : config.get('ipvsConfig')).get(setting);
    return at.isAbsent ? at.key : at.here;
}
function messageOf({ setting, before, after }) {
    const change = `${setting} changes from ${shown(before)} to ${shown(after)}`;
    return `${change}: Service traffic of the cluster may be interrupted while kube-proxy starts anew.`;
}
/** `IPVS`, `IPTABLES (the default)`, `nothing`. */
function shown(setting) {
    switch (setting.state) {
        case 'known':
            return (0,clip/* clip */.$)(String(setting.value));
        case 'default':
            return `${setting.value} (the default)`;
        case 'oneOf':
            return (0,clip/* clip */.$)(`one of ${setting.values.join(', ')}`);
        case 'absent':
            return 'nothing';
        case 'unknown':
            return 'something unknown';
    }
}

// EXTERNAL MODULE: ./lib/changes/changed-files.js
var changed_files = __webpack_require__(3808);
// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
// EXTERNAL MODULE: ./lib/subject-summary.js + 1 modules
var subject_summary = __webpack_require__(7634);
;// CONCATENATED MODULE: ./lib/changes/clusters.js
/** The clusters of one side of a change, and which of them are the same on both. */


/** @param newPathOf what a file of this side is called on the other */
function clustersOf({ subjects, summaries }, newPathOf) {
    return subjects.flatMap((subject, index) => {
        const summary = summaries[index];
        if (summary === undefined)
            return [];
        const base = { index, subject, summary, name: nameText((0,subject_summary/* nameOf */.V)(subject)) };
        if (subject.kind === 'cluster') {
            const { template, parameters } = subject.deployment;
            const deployment = JSON.stringify([newPathOf(template), parameters === null ? null : newPathOf(parameters)]);
            return [{ ...base, deployment, path: subject.path }];
        }
        return subject.kind === 'cli-call' ? [{ ...base, deployment: newPathOf(subject.file), path: subject.verb }] : [];
    });
}
/**
 * The same cluster has the same place and name in the same deployment. Of what remains, the name counts before the place:
 * a place in ARM JSON is a number, which moves when a resource is put before it.
 */
function matchClusters(before, after) {
    const pairs = [];
    let rest = { removed: before, added: after };
    const keys = [
        ({ deployment, path, name }) => [deployment, path, name],
        ({ deployment, name }) => [deployment, name],
        ({ deployment, path }) => [deployment, path],
    ];
    for (const keyOf of keys)
        rest = pairUp(rest, (cluster) => JSON.stringify(keyOf(cluster)), pairs);
    return { pairs, ...rest };
}
/** Several with the same key are paired in their order. */
function pairUp({ removed, added }, keyOf, pairs) {
    const waiting = new Map([...(0,grouped/* grouped */.z)(removed, (before) => [keyOf(before)])].map(([key, same]) => [key, same.values()]));
    const unmatched = added.filter((after) => {
        const before = waiting.get(keyOf(after))?.next().value;
        if (before !== undefined)
            pairs.push({ before, after });
        return before === undefined;
    });
    const paired = new Set(pairs.map(({ before }) => before));
    return { added: unmatched, removed: removed.filter((before) => !paired.has(before)) };
}
function nameText(name) {
    return name.state === 'unknown' ? `unknown: ${name.reason}` : JSON.stringify('value' in name ? name.value : name);
}

;// CONCATENATED MODULE: ./lib/changes/changes.js

const nothing = Object.freeze({ settings: [], added: [], removed: [], uncompared: [] });
/** @param base null: nothing that matters is changed */
function changesSince(base, head) {
    if (base === null)
        return nothing;
    const { pairs, added, removed } = matchClusters(clustersOf(base, base.newPathOf), clustersOf(head, (file) => file));
    const inOrder = pairs.toSorted((a, b) => a.after.index - b.after.index);
    const gone = removed.map(({ summary }) => ({ summary, why: gapFor(summary, head.gaps, base.newPathOf) }));
    const gapsThen = new Map([...base.gaps].map(([file, why]) => [base.newPathOf(file), why]));
    const come = added.map(({ index, summary }) => ({ index, summary, why: gapFor(summary, gapsThen, (file) => file) }));
    return {
        settings: inOrder.flatMap(changedSettings),
        added: come.flatMap(({ index, why }) => (why === null ? [index] : [])),
        removed: gone.flatMap(({ summary, why }) => (why === null ? [summary] : [])),
        uncompared: [
            ...come.flatMap(({ summary, why }) => (why === null ? [] : [{ subject: summary, isNow: true, why }])),
            ...gone.flatMap(({ summary, why }) => (why === null ? [] : [{ subject: summary, isNow: false, why }])),
        ],
    };
}
/**
 * What keeps the other side from telling whether it has the cluster.
 *
 * @param gaps of the other side
 * @param otherPathOf what a file of the cluster's side is called on the other
 */
function gapFor({ file, deployment }, gaps, otherPathOf) {
    for (const own of [file, deployment?.template, deployment?.parameters]) {
        const other = own == null ? null : otherPathOf(own);
        const why = other === null ? undefined : gaps.get(other);
        if (why !== undefined)
            return `${other} ${why}`;
    }
    return null;
}
const settingNames = [
    'enabled',
    'mode',
    'scheduler',
    'tcpTimeoutSeconds',
    'tcpFinTimeoutSeconds',
    'udpTimeoutSeconds',
];
/** Where kube-proxy is switched off on either side, nothing but that matters. */
function changedSettings({ before, after }) {
    const isOff = [before, after].some(({ summary }) => isKnownToBe(summary.kubeProxy.enabled, false));
    return settingNames.flatMap((setting) => {
        if (isOff && setting !== 'enabled')
            return [];
        const change = { before: before.summary.kubeProxy[setting], after: after.summary.kubeProxy[setting] };
        const outcome = compare(change.before, change.after);
        return outcome === 'same' ? [] : [{ subject: after.index, setting, ...change, isCertain: outcome === 'other' }];
    });
}
function isKnownToBe(setting, value) {
    return setting.state === 'known' && setting.value === value;
}
/** Two that are both unknown count as the same: nobody could say more of them. */
function compare(before, after) {
    const [old, now] = [valuesOf(before), valuesOf(after)];
    if (old === null || now === null)
        return old === now ? 'same' : 'perhaps other';
    if (old.length === now.length && old.every((value) => now.includes(value)))
        return 'same';
    return old.some((value) => now.includes(value)) ? 'perhaps other' : 'other';
}
/** What it may be, `null` where it may be absent; null: anybody's guess. Case aside: a wrong case is another rule's. */
function valuesOf(setting) {
    switch (setting.state) {
        case 'known':
        case 'default':
            return [plainly(setting.value)];
        case 'oneOf':
            return setting.values.map(plainly);
        case 'absent':
            return [null];
        case 'unknown':
            return null;
    }
}
/** `'true'` and `true` are the same for whoever reads it: that one of them has the wrong type is another rule's. */
function plainly(value) {
    return String(value).toLowerCase();
}

// EXTERNAL MODULE: ./lib/changes/gaps.js
var gaps = __webpack_require__(7189);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/suppress/baseline.js
var baseline = __webpack_require__(3127);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discover/references.js
var references = __webpack_require__(1841);
;// CONCATENATED MODULE: ./lib/changes/touched.js
/** What a change touches: subjects, deployments and files, along what they are made of. */



/**
 * Asked when everything is evaluated: only then is it known which files that takes.
 *
 * @param isChanged whether the change touches a file, be it there or not any more
 */
function touchedBy(isChanged, evaluation) {
    const { knowsBase, discovery, deployed, compiled, subjects } = evaluation;
    const { configFiles } = discovery.library;
    const configured = (path) => isChanged(path) || [...configsFor(path), ...configFiles(path)].some(isChanged);
    // A template may be deployed with its defaults only since a caller, a parameter file or a command is gone.
    const isPerhapsNew = ({ deployment }) => !knowsBase && deployment.parameters === null;
    const touched = deployed.filter((one) => isPerhapsNew(one) || [...one.files()].some(configured));
    const deployments = new Set([...touched, ...besideCompiled(touched, compiled)].map(({ deployment }) => keyOf(deployment)));
    const files = new Set([...touched.flatMap((one) => [...one.files()]), ...leadingTo(isChanged, discovery)]);
    const isDeploymentTouched = (deployment) => deployments.has(keyOf(deployment));
    return {
        deployment: isDeploymentTouched,
        file: (path) => isChanged(path) || files.has(path),
        subject: (index) => {
            const subject = subjects[index];
            if (subject === undefined)
                return false;
            return subject.kind === 'cluster' ? isDeploymentTouched(subject.deployment) : filesOf(subject).some(isChanged);
        },
    };
}
/** The same for deployments of the same template with the same parameter file, and for no others. */
function keyOf({ template, parameters }) {
    return JSON.stringify([template, parameters]);
}
/** Of what stands in a file or a command by itself. */
function filesOf(subject) {
    switch (subject.kind) {
        case 'config':
            return [subject.file, ...subject.usedBy.map(({ site }) => site.source.path)];
        case 'cli-call': {
            const { file, configAnchor, outcome, template } = subject;
            return [file, template ?? file, configAnchor.source.path, ...(outcome.kind === 'missing' ? outcome.searched : [])];
        }
        case 'upstream-config':
            return [subject.file];
    }
}
/** A `bicepconfig.json` counts for all files below it: it says where modules come from. */
function configsFor(path) {
    const folders = [];
    for (let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)) {
        folders.push(external_node_path_.posix.join(folder, 'bicepconfig.json'));
        if (folder === '.' || folder === '/' || folder === '..')
            return folders;
    }
}
/** Bicep and the JSON that is compiled from it are held against each other. */
function besideCompiled(touched, compiled) {
    const own = new Set(touched);
    return compiled.flatMap(({ json, bicep }) => (own.has(json) ? [bicep] : own.has(bicep) ? [json] : []));
}
/** Files that name a changed one, and those that name them, and so on. */
function leadingTo(isChanged, { library }) {
    const named = [...library.parsed].flatMap(([path, { document }]) => {
        if (document === null)
            return [];
        const { calls, perhaps, others } = (0,references/* referencesOf */.CL)(document);
        return [...calls, ...perhaps, ...others].map((reference) => ({ path, target: reference.path }));
    });
    const naming = (0,grouped/* grouped */.z)(named, ({ target }) => [target]);
    const found = new Set();
    const pending = [...naming.keys()].filter(isChanged);
    for (let target = pending.pop(); target !== undefined; target = pending.pop()) {
        for (const { path } of naming.get(target) ?? []) {
            if (found.has(path))
                continue;
            found.add(path);
            pending.push(path);
        }
    }
    return found;
}
/** Of one file alone, or of what the change touches. */
function isTouched({ place, subjects, deployments }, touched) {
    if (subjects.length === 0 && deployments.length === 0)
        return touched.file(place.file);
    return subjects.some(touched.subject) || deployments.some(touched.deployment);
}

;// CONCATENATED MODULE: ./lib/changes/only-touched.js



/** Subjects that are left out are gone from the findings that stay. */
function onlyTouched(result, touched) {
    const changing = new Set([
        ...(result.changes?.settings ?? []).map(({ subject }) => subject),
        ...(result.changes?.added ?? []),
    ]);
    const kept = [...result.subjects.keys()].filter((index) => touched.subject(index) || changing.has(index));
    const grown = new Set([...changing].flatMap((index) => keysOf(result.subjects[index])));
    const newIndex = new Map(kept.map((index, position) => [index, position]));
    const moved = (index) => {
        const position = newIndex.get(index);
        return position === undefined ? [] : [position];
    };
    const all = {
        file: touched.file,
        subject: (index) => newIndex.has(index),
        deployment: (deployment) => touched.deployment(deployment) || grown.has(keyOf(deployment)),
    };
    const findings = result.findings
        .filter((finding) => isTouched(finding, all))
        .map((finding) => {
        const { subjects, deployments } = finding;
        return { ...finding, subjects: subjects.flatMap(moved), deployments: deployments.filter(all.deployment) };
    });
    return {
        ...result,
        subjects: kept.flatMap((index) => result.subjects[index] ?? []),
        findings,
        leftOut: result.findings.filter(finding/* counts */.tQ).length - findings.filter(finding/* counts */.tQ).length,
        baseline: result.baseline === null ? null : (0,baseline/* outcomeOf */.sG)(findings, result.baseline.solved),
        changes: result.changes === null ? null : movedChanges(result.changes, moved),
    };
}
/** @param moved the new index of a subject; none for one that is left out */
function movedChanges(changes, moved) {
    return {
        ...changes,
        settings: changes.settings.flatMap((one) => moved(one.subject).map((subject) => ({ ...one, subject }))),
        added: changes.added.flatMap(moved),
    };
}
function keysOf(subject) {
    return subject?.deployment == null ? [] : [keyOf(subject.deployment)];
}

// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
;// CONCATENATED MODULE: ./lib/compiled-templates.js


/**
 * @param found all that is reported
 * @param compared what is reported of Bicep that is not deployed, only compared with its JSON
 */
function mergeCompiled(found, compared, compiled) {
    if (compiled.length === 0)
        return found.map(({ reported }) => reported);
    const byDeployment = (0,grouped/* grouped */.z)([...found, ...compared], ({ reported: { deployment } }) => deployment === null ? [] : [deployment]);
    const instead = new Map();
    for (const pair of compiled) {
        const ofJson = byDeployment.get(pair.json.deployment) ?? [];
        const ofBicep = byDeployment.get(pair.bicep.deployment) ?? [];
        for (const [one, same] of matched(ofJson, ofBicep))
            mergeOne(one, same, pair, instead);
    }
    return found.flatMap(({ reported }) => instead.get(reported) ?? [reported]);
}
/** @param instead what takes the place of a report; here it is decided for `one`, and for `same` */
function mergeOne(one, same, { bicep, isDeployed, isNamed }, instead) {
    if (same === null) {
        // What is behind a module that is not there the compiler has seen, and we have not.
        const isTold = one.report.rule !== 'undecided' && bicep.isAllThere();
        if (isTold)
            instead.set(one, [outOfDate(one, bicep.deployment.template)]);
        return;
    }
    const [shown = same] = instead.get(same) ?? [];
    const merged = withRelated(shown, one);
    if (isDeployed) {
        instead.set(same, [merged]);
        instead.set(one, [{ ...one, report: merged.report, suppressed: same.suppressed }]);
    }
    else {
        // A module is judged through its callers, and so is what is compiled from it, unless something deploys that.
        const own = (0,model_location/* siteKey */.Dd)(one.report.site) === (0,model_location/* siteKey */.Dd)(same.report.site) ? one : { ...one, report: merged.report };
        instead.set(one, isNamed ? [own] : []);
    }
}
/**
 * Each report of the JSON with the same one of the Bicep: of the same cluster at the same place, else with the same
 * words, or with the same rules that wait for something. Each of the Bicep's is the same as one of them.
 */
function matched(ofJson, ofBicep) {
    const left = new Set(ofBicep);
    const same = new Map();
    for (const keyOf of [placeKey, wordsKey]) {
        const byKey = (0,grouped/* grouped */.z)(left, (one) => [keyOf(one)]);
        for (const one of ofJson) {
            const found = same.has(one) ? undefined : byKey.get(keyOf(one))?.find((other) => left.has(other));
            if (found === undefined)
                continue;
            same.set(one, found);
            left.delete(found);
        }
    }
    return ofJson.map((one) => [one.reported, same.get(one)?.reported ?? null]);
}
function placeKey({ reported: { report }, cluster }) {
    return JSON.stringify([report.rule, cluster, (0,model_location/* siteKey */.Dd)(report.site)]);
}
function wordsKey({ reported: { report }, cluster }) {
    const { rule, message } = report;
    return JSON.stringify([
        rule,
        cluster,
        rule === 'undecided' ? message.slice(message.lastIndexOf('. Waiting for it')) : message,
    ]);
}
function withRelated(bicep, json) {
    const { report } = bicep;
    const related = { site: json.report.site, message: 'the same in the compiled JSON' };
    return { ...bicep, report: { ...report, related: [...report.related, related] } };
}
function outOfDate(json, bicep) {
    const message = `${json.report.message} ${bicep} does not have this: the JSON is out of date, compile it again.`;
    return { ...json, report: { ...json.report, message } };
}

// EXTERNAL MODULE: ./lib/deployments.js + 105 modules
var deployments = __webpack_require__(599);
// EXTERNAL MODULE: ./lib/discover/file-counts.js
var file_counts = __webpack_require__(15);
// EXTERNAL MODULE: ./lib/discover/files/recorded-files.js
var recorded_files = __webpack_require__(782);
// EXTERNAL MODULE: ./lib/findings.js + 1 modules
var lib_findings = __webpack_require__(3877);
// EXTERNAL MODULE: ./lib/judgements.js + 1 modules
var judgements = __webpack_require__(445);
// EXTERNAL MODULE: ./lib/subjects.js + 8 modules
var lib_subjects = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/azure/calendar-date.js
var calendar_date = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/policy/mandatory.js
var mandatory = __webpack_require__(7256);
// EXTERNAL MODULE: ./lib/policy/suppression-rules.js
var suppression_rules = __webpack_require__(5694);
// EXTERNAL MODULE: ./lib/suppress/idle.js
var suppress_idle = __webpack_require__(350);
;// CONCATENATED MODULE: ./lib/suppress/hygiene.js
/** What is wrong with exceptions, comments and metadata: past their end, refused, without effect, matching nothing. */






/**
 * @param isComplete everything was looked at and understood: what matches nothing now is of no use
 */
function hygieneReports({ reported, used }, context, isComplete) {
    const { policy, ignores, baseline, base } = context;
    const attempts = [...policy.attempts, ...attemptsIn(baseline, policy)].flatMap(({ site, message }) => (0,reports/* analysisReport */.j1)('policy-mandatory', site, message, policy));
    if (policy.exceptions.length === 0 && ignores.length === 0)
        return attempts;
    // A rule that could not decide may still come to need its exception.
    const waiting = new Set(reported.flatMap(({ report }) => report.waiting ?? []));
    if (base === null)
        waiting.add(changeRule);
    const isUnused = (one) => isComplete && !used.has(one) && (one.rule === null || !waiting.has(one.rule));
    return [
        ...attempts,
        ...policy.exceptions.flatMap((exception) => ofException(exception, context, used.has(exception), isUnused(exception))),
        ...ignores.flatMap((ignore) => ofIgnore(ignore, context, isUnused(ignore))),
    ];
}
function ofException(exception, { policy, asOf }, isUsed, isUnused) {
    const { rule, match, reason, expires, site, isOwn } = exception;
    if ((0,suppression_rules/* isOver */.PU)(expires, asOf)) {
        // Whoever inherits it and does not need it has nothing to mend.
        const message = `The exception for '${rule}' (${reason}) ended on ${expires}: since ${dayAfter(expires)} what it speaks of counts again. Mend that, or give the exception another end.`;
        return isUsed || isOwn ? (0,reports/* analysisReport */.j1)('exception-expired', site, message, policy) : [];
    }
    if (!isOwn || !isUnused)
        return [];
    const asksForCluster = match.name !== null || match.cluster !== null;
    const hint = asksForCluster ? ' A cluster whose name or properties are not known is not matched.' : '';
    const message = `The exception for '${rule}' (${reason}) matches nothing: strike it, or correct 'match'.${hint}`;
    return (0,reports/* analysisReport */.j1)('exception-unused', site, message, policy);
}
function ofIgnore(ignore, context, isUnused) {
    const { policy, asOf } = context;
    const { site, what, rule, expires } = ignore;
    const refusal = (0,suppress_idle/* whyRefused */.f)(ignore, context);
    if (refusal !== null)
        return (0,reports/* analysisReport */.j1)('policy-mandatory', site, `${refusal}: this ${what} does nothing.`, policy);
    const idle = (0,suppress_idle/* whyIdle */.r)(ignore, context);
    if (idle !== null) {
        return (0,reports/* analysisReport */.j1)('exception-unused', site, `This ${what} suppresses nothing: ${withEnd(idle)}`, policy);
    }
    if ((0,suppression_rules/* isOver */.PU)(expires, asOf)) {
        const message = `This ${what} for '${rule}' ended on ${expires}: since ${dayAfter(expires)} what it speaks of counts again.`;
        return (0,reports/* analysisReport */.j1)('exception-expired', site, message, policy);
    }
    if (!isUnused)
        return [];
    const where = what === 'comment' ? 'in the line that it speaks of' : 'of this resource';
    const message = `This ${what} suppresses nothing: '${rule}' reports nothing ${where}. Strike it.`;
    return (0,reports/* analysisReport */.j1)('exception-unused', site, message, policy);
}
/** Of a baseline's entries for a mandatory rule the first is told, and how many there are. */
function attemptsIn(baseline, { mandates }) {
    return [...mandates].flatMap(([rule, mandate]) => {
        const entries = baseline?.entries.filter((entry) => entry.rule === rule) ?? [];
        const [first] = entries;
        if (first === undefined)
            return [];
        const what = entries.length === 1 ? 'this entry does' : `this entry and others (${entries.length} in all) do`;
        return [{ site: first.site, message: `${(0,mandatory/* mandatoryText */.PU)(rule, mandate)}: ${what} nothing.` }];
    });
}
function dayAfter(expires) {
    return expires === null ? '' : (0,calendar_date/* addDays */.fi)(expires, 1);
}
function withEnd(sentence) {
    return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}

// EXTERNAL MODULE: ./lib/model/compare-text.js
var compare_text = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/discover/scripts/script-file.js
var script_file = __webpack_require__(9365);
;// CONCATENATED MODULE: ./lib/suppress/ignore.js
/** What a comment has to look like, for messages. */
const commentForm = 'kube-proxy-policy: ignore RULE -- REASON';

;// CONCATENATED MODULE: ./lib/suppress/comments.js



const marker = 'kube-proxy-policy:';
const inDocument = /\/(?:\/|\*{1,9})[ \t]*kube-proxy-policy:/g;
const inLaterLine = /^[ \t]*(?:\*[ \t]*)?kube-proxy-policy:/gm;
const inScript = /#[ \t]*kube-proxy-policy:/g;
const inBatch = /(?:::|\brem\b)[ \t]*kube-proxy-policy:/gi;
/** Longer than any comment that is meant for people. */
const maximumLength = 2000;
/** Characters of a comment before a line of it. */
const maximumBefore = 10_000;
function commentsInDocument(document) {
    const { source } = document;
    if (!source.text.includes(marker))
        return [];
    const fault = document.kind === 'config' ? 'az refuses comments in a config file; write an exception instead' : null;
    const isComment = isCommentOf(document);
    const starts = [...startsOf(source.text, inDocument).map((at) => ({ at, opening: at })), ...laterLines(source.text)];
    const found = starts.sort((a, b) => a.at - b.at).filter(({ opening }) => isComment(opening));
    return ignoresOf(source, found.map(({ at }) => at), fault, endOfBlock);
}
/** Of a comment in one line; one that is told by two slashes ends with its line. */
const endOfBlock = (comment) => (comment.startsWith('//') ? -1 : comment.search(/\*{1,9}\//));
/** Lines within a comment that begins in a line before. */
function laterLines(text) {
    return startsOf(text, inLaterLine).flatMap((line) => {
        const at = line + text.slice(line).search(/[^ \t]/);
        const before = text.slice(Math.max(0, line - maximumBefore), line);
        const opening = before.lastIndexOf('/*');
        return opening > before.lastIndexOf('*/') ? [{ at, opening: line - before.length + opening }] : [];
    });
}
/** @param isInTemplate the script is a string of a template, which may have its lines as escapes */
function commentsInScript(source, isInTemplate) {
    if (!source.text.includes(marker))
        return [];
    const end = isInTemplate ? (comment) => comment.search(endInString) : null;
    const isBatch = (0,script_file/* scriptKind */.Oc)(source.path) === 'batch';
    return ignoresOf(source, startsOf(source.text, isBatch ? inBatch : inScript), null, end);
}
/** A line break, or the end of the string. */
const endInString = /\\[nr]|(?<!\\)["']\s*[,}\])]*\s*$/;
function startsOf(text, opening) {
    return Array.from(text.matchAll(opening), ({ index }) => index);
}
/** Whether what looks like a comment is one, and no part of a string that happens to hold these characters. */
function isCommentOf(document) {
    if ('tree' in document) {
        const strings = stringsIn(document.tree);
        let next = 0;
        return (start) => {
            while ((strings[next]?.end ?? Infinity) <= start)
                next += 1;
            return (strings[next]?.start ?? Infinity) > start;
        };
    }
    const comments = new Set(document.looseness.map(({ start }) => start));
    return (start) => comments.has(start);
}
/** In the order of the file; of strings in a string only the outermost. */
function stringsIn(tree) {
    const strings = [];
    const pending = [tree.statements];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (isString(node))
            strings.push(node);
        // One by one: an array may have more items than a call takes arguments.
        else
            for (const child of Object.values(node))
                if (isNode(child))
                    pending.push(child);
    }
    return strings.sort((a, b) => a.start - b.start);
}
function isNode(child) {
    return typeof child === 'object' && child !== null;
}
function isString(node) {
    return node.kind === 'string';
}
/** @param ending null: a comment ends with its line */
function ignoresOf(source, starts, fault, ending) {
    const comments = commentsAt(source, starts, ending);
    const meant = linesMeant(comments);
    return [...comments].map(([line, { site, isOfSeveralLines }]) => {
        const written = read(source.text.slice(site.start, Math.min(site.end, site.start + maximumLength)));
        const covers = { kind: 'line', file: source.path, line: meant.get(line) ?? line };
        const own = isOfSeveralLines ? `it is part of a comment of several lines; ${inOneLine}` : written.fault;
        return { site, what: 'comment', ...written, expires: null, fault: fault ?? own, covers };
    });
}
const inOneLine = `write '// ${commentForm}' in a line of its own`;
/** By line, of each line the first: a comment ends with its line. */
function commentsAt(source, starts, ending) {
    const comments = new Map();
    for (const start of starts) {
        const { line, column } = (0,model_location/* placeOf */.$t)({ source, start, end: start });
        if (comments.has(line))
            continue;
        const text = (0,model_location/* lineOf */.cA)(source, line) ?? '';
        const written = text.slice(column - 1).slice(0, maximumLength);
        const cut = ending?.(written) ?? -1;
        const end = start + (cut === -1 ? text.slice(column - 1) : written.slice(0, cut)).trimEnd().length;
        const isOfBlock = ending === endOfBlock && !written.startsWith('//');
        const isOfSeveralLines = isOfBlock && (cut === -1 || !written.startsWith('/*'));
        const isFirst = text.slice(0, column - 1).trim() === '';
        const isAlone = isFirst && (!isOfBlock || cut === -1 || written.slice(written.indexOf('*/', cut) + 2).trim() === '');
        comments.set(line, { site: (0,model_location/* siteOf */.zU)(source, { start, end }), isAlone, isOfSeveralLines });
    }
    return comments;
}
/** Alone in its line, a comment speaks of the next line that has more: of several, each speaks of that one. */
function linesMeant(comments) {
    const meant = new Map();
    for (const [line, { isAlone }] of [...comments].reverse()) {
        const isNextAlone = comments.get(line + 1)?.isAlone === true;
        meant.set(line, !isAlone ? line : isNextAlone ? (meant.get(line + 1) ?? line) : line + 1);
    }
    return meant;
}
function read(comment) {
    const text = comment.slice(comment.indexOf(marker) + marker.length).trim();
    const [, rule = null, rest = ''] = /^ignore\s+(\S+)(.*)$/.exec(text) ?? [];
    if (rule === null)
        return { rule, reason: null, fault: `expected '${commentForm}'` };
    const reason = /^\s+--\s*(\S.*)$/.exec(rest)?.[1]?.trim() ?? null;
    const isOfSeveral = /\s--\s*\S/.test(rest);
    const fault = `${isOfSeveral ? 'it has more than one rule' : 'it has no reason'}; expected '${commentForm}'`;
    return { rule, reason, fault: reason === null ? fault : null };
}

;// CONCATENATED MODULE: ./lib/suppress/metadata.js
/** `"metadata": { "kube-proxy-policy": { "ignore": [{ "rule", "reason", "expires" }] } }` of a resource. */




/** A template may be deployed any number of times: what is written once is told once. */
function metadataOf(subjects) {
    const bySite = new Map();
    for (const [index, subject] of subjects.entries()) {
        if (subject.kind !== 'cluster')
            continue;
        for (const entry of entriesOf(subject)) {
            const key = (0,model_location/* siteKey */.Dd)(entry.at.here.site);
            const known = bySite.get(key) ?? { entry, subjects: new Set() };
            bySite.set(key, known);
            known.subjects.add(index);
        }
    }
    return [...bySite.values()].map(({ entry, subjects }) => ignoreOf(entry, subjects));
}
function entriesOf(subject) {
    const { cluster } = (0,view/* viewIn */.z)((0,model_world/* firstWorld */.b2)(subject.assumed), subject);
    const ignore = cluster?.body.get('metadata').get('kube-proxy-policy').get('ignore');
    if (ignore === undefined || ignore.isAbsent || ignore.value?.kind === 'unknown')
        return [];
    if (ignore.value?.kind !== 'array')
        return [{ at: ignore, isNoList: true }];
    return ignore.items().map((at) => ({ at, isNoList: false }));
}
function ignoreOf({ at, isNoList }, subjects) {
    const [rule, reason, expires] = [at.get('rule'), at.get('reason'), at.get('expires')];
    const words = reason.text?.trim() || null;
    return {
        site: at.here.site,
        what: 'metadata',
        rule: rule.text,
        reason: words,
        expires: expires.text,
        fault: isNoList ? `'ignore' is ${at.describe()}; expected a list` : faultIn(rule, words, expires),
        covers: { kind: 'subjects', subjects },
    };
}
function faultIn(rule, reason, expires) {
    if (rule.text === null)
        return `'rule' is ${rule.describe()}; expected the id of a rule`;
    if (reason === null)
        return "it has no 'reason'";
    if (expires.isAbsent || (expires.text !== null && (0,calendar_date/* isCalendarDate */.tf)(expires.text)))
        return null;
    return `'expires' is ${expires.describe()}; expected a date, YYYY-MM-DD`;
}

;// CONCATENATED MODULE: ./lib/suppress/ignores.js
/** All comments and metadata in what is checked that mean to suppress something. */



/** In the order of their files, and of their places in them. */
function ignoresIn({ library, scripts }, subjects) {
    const parsed = [...library.parsed.values()].flatMap(({ document }) => document ?? []);
    // Of one with a script that is none of the library's, the comments count all the same.
    const others = scripts.files.flatMap(({ template }) => template ?? []);
    const documents = [...parsed, ...others.filter(({ source }) => library.parsed.get(source.path)?.document == null)];
    const templates = new Set(scripts.files.flatMap(({ template }) => template?.source.path ?? []));
    const sources = new Map([...scripts.files, ...scripts.upstream].map(({ source }) => [source.path, source]));
    return [
        ...documents.flatMap(commentsInDocument),
        ...[...sources.values()].flatMap((source) => commentsInScript(source, templates.has(source.path))),
        ...metadataOf(subjects),
    ].sort((a, b) => (0,compare_text/* compareText */.n)(a.site.source.path, b.site.source.path) || a.site.start - b.site.start);
}

// EXTERNAL MODULE: ./lib/suppress/suppress.js + 1 modules
var suppress = __webpack_require__(5145);
;// CONCATENATED MODULE: ./lib/check.js




















/** Checks files against a policy. The order of the steps counts: a file that is asked for late is still told of. */
function check(files, policy, context) {
    const { files: noted, isAskedFor } = (0,recorded_files/* recorded */.t)(files);
    const world = { isAskedFor, realPath: files.realPath ?? ((path) => path) };
    return (0,lib_subjects/* withDiscovery */.F)(noted, policy.inputs, (discovery) => checkDiscovered(discovery, policy, context, world));
}
async function checkDiscovered(discovery, policy, context, { isAskedFor, realPath }) {
    const gathered = await gather(discovery, policy, context, isAskedFor);
    const { deployed, compiled, subjects, summaries, changes } = gathered;
    const files = (0,file_counts/* countFiles */.D)(discovery);
    const isAnalysed = files.unreadable === 0 && deployed.every(({ bounds }) => bounds().length === 0);
    const result = {
        asOf: context.asOf,
        repository: context.repository,
        subjects: summaries,
        ...findingsOf(gathered, discovery, policy, context, isAnalysed && context.isWhole),
        changes,
        files,
        isAnalysed,
        absentModules: discovery.absentModules,
        unpaired: discovery.unpaired,
        unknownDeploys: discovery.unknownDeploys.map(model_location/* placeOf */.$t),
        ignored: discovery.ignored.length,
        nested: discovery.nested,
        idleInputs: context.isWhole ? discovery.idleInputs : [],
        absentLinks: countLinks(deployed),
        leftOut: null,
    };
    if (context.changed == null)
        return result;
    const evaluation = {
        knowsBase: context.base !== null || !(0,changed_files/* mayUproot */.ND)(context.changed),
        discovery,
        deployed,
        compiled,
        subjects,
    };
    return onlyTouched(result, touchedBy((0,changed_files/* changeOf */.C2)(context.changed, realPath), evaluation));
}
/** Evaluates and judges everything. */
async function gather(discovery, policy, context, isAskedFor) {
    const { deployed, compiled, nameProblems } = (0,deployments/* evaluateDeployments */.e)(discovery, policy.inputs);
    const subjects = (0,lib_subjects/* subjectsOf */.Z)(discovery, deployed);
    const judged = (0,judgements/* judgeSubjects */.j)(subjects, policy, context);
    const compared = compiled
        .filter(({ isDeployed }) => !isDeployed)
        .flatMap(({ bicep }) => comparedReports(bicep, policy, context));
    const summaries = subjects.map(subject_summary/* summaryOf */.Y);
    // By now every file that a setting comes from has been asked for.
    const base = context.base === null ? null : await context.base(isAskedFor);
    const changes = context.base === null ? null : changesSince(base, { subjects, summaries, gaps: (0,gaps/* gapsOf */.d)(discovery) });
    // Last: by now every file that anybody asks for has been read, and everything is evaluated.
    const ofFiles = (0,reports/* fileReports */._h)(discovery, nameProblems, policy);
    const faults = (0,reports/* placesOfFaults */.Lx)(ofFiles.map(({ report }) => report));
    const ofDeployments = deployed.flatMap((deployment) => (0,reports/* deploymentReports */.hq)(deployment, policy, faults));
    const ofTemplates = [...ofFiles, ...ofDeployments].filter(({ report }) => report.rule === 'invalid-template');
    const refused = (0,reports/* placesOfFaults */.Lx)(ofTemplates.map(({ report }) => report));
    const found = [
        ...ofFiles,
        ...ofDeployments,
        // What is missing because Azure refuses it is told already.
        ...judged.filter(({ report }) => report.rule !== 'undecided' || !refused.has((0,model_location/* siteKey */.Dd)(report.site))),
        ...(changes === null ? [] : changeReports(changes, subjects, policy)),
    ];
    return { deployed, compiled, nameProblems, subjects, summaries, changes, found, compared };
}
/**
 * What is reported, each fault once, and what of it counts.
 *
 * @param isComplete everything was looked at and understood
 */
function findingsOf({ compiled, subjects, summaries, found, compared }, discovery, policy, context, isComplete) {
    const named = (reported) => ({
        reported,
        cluster: reported.subject === null ? null : (summaries[reported.subject]?.name ?? null),
    });
    const suppressing = { ...context, policy, subjects, ignores: ignoresIn(discovery, subjects) };
    const suppressed = (0,suppress/* suppress */.M)(found, suppressing);
    const reported = [
        ...mergeCompiled(suppressed.reported.map(named), compared, compiled),
        ...hygieneReports(suppressed, suppressing, isComplete),
    ];
    const findings = (0,lib_findings/* mergeFindings */.DF)(reported, (path) => discovery.library.parsed.get(path)?.document ?? null);
    const lineAt = lineReader(reported);
    if (context.baseline === null)
        return { findings, baseline: null, lineAt };
    const againstBaseline = (0,baseline/* compareWithBaseline */.$_)(findings, context.baseline, policy, isComplete);
    return { findings: againstBaseline.findings, baseline: againstBaseline.outcome, lineAt };
}
/** What would be reported of a deployment that is not one of the repository's. */
function comparedReports(evaluated, policy, context) {
    const ofClusters = evaluated.clusters.flatMap((subject) => {
        const cluster = (0,subject_summary/* summaryOf */.Y)(subject).name;
        return (0,judgements/* judgeSubject */.u)(subject, null, policy, context).map((reported) => ({ reported, cluster }));
    });
    const ofIt = (0,reports/* deploymentReports */.hq)(evaluated, policy, new Set());
    return [...ofClusters, ...ofIt.map((reported) => ({ reported, cluster: null }))];
}
/** Each once, however often it is deployed. */
function countLinks(deployed) {
    const links = deployed.flatMap(({ unfollowed }) => unfollowed.filter(({ isLink }) => isLink));
    return new Set(links.map(({ place }) => `${place.source.path}:${place.start}`)).size;
}
function lineReader(reported) {
    const sites = reported.flatMap(({ report }) => [report.site, ...report.related.map(({ site }) => site)]);
    const sources = new Map(sites.map(({ source }) => [source.path, source]));
    return (file, line) => {
        const source = sources.get(file);
        return source === undefined ? null : (0,model_location/* lineOf */.cA)(source, line);
    };
}


/***/ }),

/***/ 599:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ evaluateDeployments)
});

// EXTERNAL MODULE: ./lib/discover/compiled-from.js
var compiled_from = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/discover/files/recorded-files.js
var recorded_files = __webpack_require__(782);
// EXTERNAL MODULE: ./lib/evaluate/arm/parameter-file.js
var parameter_file = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/model/clip.js
var clip = __webpack_require__(3910);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(6079);
// EXTERNAL MODULE: ./lib/evaluate/limits.js
var limits = __webpack_require__(2516);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
// EXTERNAL MODULE: ./lib/model/world.js
var world = __webpack_require__(8082);
;// CONCATENATED MODULE: ./lib/evaluate/choice-among.js
/** Which of a few values something unknown is. */

const choicesFor = (0,once/* oncePer */.Pu)((cause) => (0,once/* oncePerKey */.G5)((_sorted, ids, names) => {
    const choice = { cause, size: ids.length, narrows: true };
    return { choice: names === undefined ? choice : { ...choice, names }, ids };
}));
/**
 * One choice for one unknown thing among the same values: what is handed to two modules falls in both the same way.
 *
 * @param names of the alternatives, where the thing is a name
 */
function choiceAmong(ids, cause, names) {
    return choicesFor(cause)([...ids].sort().join(), ids, names);
}

// EXTERNAL MODULE: ./lib/evaluate/functions/partial-text.js
var partial_text = __webpack_require__(1521);
;// CONCATENATED MODULE: ./lib/evaluate/allowed-values.js
/** Values that nobody knows and that a declaration restricts to a few. */





/** The same with other allowed values, those of its parts too. */
function withAllowed(restriction, change) {
    return {
        ...restriction,
        allowed: restriction.allowed?.map(change) ?? null,
        part: (0,once/* oncePerKey */.G5)((key) => {
            const own = restriction.part(key);
            return own === null ? null : withAllowed(own, change);
        }),
    };
}
/** What is said of a value that is of one of several types. */
function united(types) {
    const values = new Set(types.flatMap(({ allowed }) => allowed ?? []));
    const areFew = types.every(({ allowed }) => allowed !== null);
    return {
        isNullable: types.some(({ isNullable }) => isNullable),
        type: null,
        allowed: areFew ? [...values] : null,
        part: (0,once/* oncePerKey */.G5)((key) => partOfEach(types, key)),
    };
}
/** What is said of a part of an object of one of several types; null: not all of them say something. */
function partOfEach(types, key) {
    const parts = new Set();
    for (const { part } of types) {
        const own = part(key);
        if (own === null)
            return null;
        parts.add(own);
    }
    return united([...parts]);
}
/** The ranges between two bounds each, of which either may be missing; nothing where both are. */
function rangesFrom(bound) {
    const range = rangeFrom(bound('minValue'), bound('maxValue'));
    const length = rangeFrom(bound('minLength'), bound('maxLength'));
    return { ...(range === null ? {} : { range }), ...(length === null ? {} : { length }) };
}
function rangeFrom(least, most) {
    if (least === null && most === null)
        return null;
    return { least: least ?? Number.NEGATIVE_INFINITY, most: most ?? Number.POSITIVE_INFINITY };
}
/** What a restriction says of a value that nobody knows. */
function restrictedTo(unknown, restriction) {
    const { type, isNullable, allowed, range, part } = restriction;
    const ofPart = (key) => {
        const own = part(key);
        return own === null ? null : { mayBeNull: own.isNullable, restrict: (one) => restrictedTo(one, own) };
    };
    const mayBeNull = isNullable || unknown.mayBeNull;
    const told = { ...unknown, part: ofPart, type: mayBeNull ? unknown.type : (type ?? unknown.type) };
    const one = range === undefined ? told : { ...told, range };
    // Of an array the allowed values are those of its items.
    return allowed === null || type === 'array' ? one : oneOfAllowed(one, allowed);
}
/**
 * The unknown value as one of those allowed, and null where it may be that: "The deployment fails during validation if a
 * value is passed in for the parameter that isn't one of the allowed values."
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameters#allowed-values
 * It stays unknown where they are more than anybody looks at, or not all plain values.
 */
function oneOfAllowed(unknown, allowed) {
    if (allowed.length > world/* maximumWorlds */.gf)
        return unknown;
    const members = new Map();
    for (const member of allowed) {
        const id = idOf(member());
        if (id === null)
            return unknown;
        if (mayBe(unknown, member()))
            members.set(id, member);
    }
    if (members.size === 0)
        return unknown;
    const { origin } = unknown.cause;
    if (unknown.mayBeNull)
        members.set('null', () => (0,model_value/* nullValue */.Pv)(origin));
    const [only, ...others] = members.values();
    if (only !== undefined && others.length === 0)
        return (0,model_value/* passedOn */.I3)(only(), ...unknown.way);
    const { choice, ids } = choiceAmong([...members.keys()], unknown.cause);
    const alternatives = ids.flatMap((id) => members.get(id) ?? []);
    return (0,model_value/* passedOn */.I3)((0,model_value/* choiceValue */.bg)(choice, alternatives), ...unknown.way);
}
/** Equal values have equal ones; null: no plain value. */
function idOf(value) {
    const isPlain = value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean';
    return isPlain ? JSON.stringify(value.value) : null;
}
/** Letter case aside, to which Azure gives no heed here: https://github.com/Azure/bicep/issues/2489 */
function mayBe(unknown, member) {
    return member.kind !== 'string' || (0,partial_text/* mayEqualWithoutCase */.Cj)(unknown, member.value);
}

// EXTERNAL MODULE: ./lib/evaluate/choices.js
var choices = __webpack_require__(1570);
;// CONCATENATED MODULE: ./lib/evaluate/conversion.js
/** What becomes of values on their way from where they are written to Azure. */

/** Whether a value of another type may become one of this. */
function mayBecome(value, type, conversion) {
    if (conversion === 'none')
        return false;
    if (value.kind === 'string' && type === 'number')
        return integer.test(value.value);
    return conversion === 'any' ? type !== 'number' : value.kind === 'string' && type === 'boolean';
}
const integer = /^\s*[+-]?[0-9]+\s*$/;
/** The value as the type that its parameter has; one that cannot be read as that stays as it is. */
function asDeclared(value, type, conversion) {
    if (value.kind === 'unknown' || value.kind === 'choice' || value.kind === 'null')
        return value;
    if (type === null || value.kind === type || !mayBecome(value, type, conversion))
        return value;
    const { origin, way } = value;
    const read = readAs(value, type) ?? (0,model_value/* unknownValue */.Uo)(`what is given is read as ${type}`, origin);
    return { ...read, way };
}
/** null: how it is read is not known. */
function readAs(value, type) {
    const { origin } = value;
    if (type === 'string')
        return (0,model_value/* stringValue */.r$)(writtenText(value), origin);
    if (value.kind !== 'string')
        return null;
    if (type === 'number')
        return (0,model_value/* numberValue */.Vg)(Number(value.value), origin);
    const isBoolean = type === 'boolean' && /^(?:true|false)$/i.test(value.value);
    return isBoolean ? (0,model_value/* booleanValue */.eC)(value.value.toLowerCase() === 'true', origin) : null;
}
/** The text out of which the value has been read: `007`, `True`, `{ "a": 1 }`. */
function writtenText({ kind, origin, ...value }) {
    const { source, start, end } = origin;
    const text = source.text.slice(start, end).replace(/^(["'])(.*)\1$/s, '$2');
    const isScalar = kind === 'number' || kind === 'boolean';
    const plain = isScalar && 'value' in value ? String(value.value) : null;
    const isIt = kind === 'number' ? String(Number(text)) === plain : text.toLowerCase() === plain;
    return plain === null || isIt ? text : plain;
}

;// CONCATENATED MODULE: ./lib/evaluate/describe.js
const kinds = {
    string: 'a string',
    number: 'a number',
    boolean: 'a boolean',
    null: 'null',
    array: 'an array',
    object: 'an object',
    lambda: 'a lambda',
    unknown: 'an unknown value',
    choice: 'one of several values',
};
/** The kind of a value in a message: `an object`. */
function describeKind(value) {
    return kinds[value.kind];
}

// EXTERNAL MODULE: ./lib/evaluate/functions/text-case.js
var text_case = __webpack_require__(4198);
// EXTERNAL MODULE: ./lib/evaluate/placeholders.js
var placeholders = __webpack_require__(2554);
;// CONCATENATED MODULE: ./lib/evaluate/refused-parameters.js
/** Values that Azure refuses for a parameter, or the compiler does, before anything is deployed. */





/**
 * "During deployment, if you provide a value that isn't an allowed value, you receive a message similar to the following
 * error: Code=InvalidTemplate". The same goes for the type, and for the least and the most of a value or of its length.
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-invalid-template
 *
 * @param value of the parameter; null stands for one that is not given
 * @param isDeep the parts of an object or an array are looked at too
 */
function refusedParameter(value, declaration, conversion = 'none', isDeep = false) {
    // What a variable of a script holds is known less surely than what the command itself says.
    if (conversion === 'any' && value.way.length > 0)
        return [];
    // In a file that is not compiled, somebody has yet to write it.
    if (value.kind === 'string' && value.value === '' && conversion === 'numbers')
        return [];
    const { name, site } = declaration;
    const found = [];
    const step = { site, caption: `parameter '${(0,clip/* clip */.$)(name)}'` };
    const note = (value, what, { takes, found: given }) => {
        if (found.length === maximumTold)
            return;
        const message = `${capital(what)} of ${(0,clip/* clipPath */.I)(site.source.path)} takes ${takes}, and is given ${given}.`;
        const related = [...value.way, step].map(({ site, caption }) => ({ site, message: caption }));
        found.push({ site: value.origin, message, related });
    };
    lookAt(value, declaration, conversion, `parameter '${(0,clip/* clip */.$)(name)}'`, isDeep ? maximumDepth : 0, note);
    return found;
}
/** Problems of one parameter that are told. */
const maximumTold = 20;
/** Parts in parts that are looked at. */
const maximumDepth = 8;
/** @param depth of the parts that are still looked at */
function lookAt(value, restriction, conversion, what, depth, note) {
    if (value.kind === 'unknown' || value.kind === 'choice' || value.kind === 'null')
        return;
    if (value.kind === 'string' && (0,placeholders/* mayBeFilledIn */.gt)(value.value))
        return;
    const mismatch = mismatchOf(value, restriction, conversion);
    if (mismatch !== null)
        note(value, what, mismatch);
    else if (depth > 0) {
        for (const { key, own } of partsOf(value)) {
            const part = restriction.part(key);
            const inside = typeof key === 'string' ? `'${(0,clip/* clip */.$)(key)}' in ${what}` : what;
            if (part !== null)
                lookAt(own(), part, 'none', inside, depth - 1, note);
        }
    }
}
function partsOf(value) {
    if (value.kind === 'object')
        return [...value.properties.values()].map(({ name, value: own }) => ({ key: name, own }));
    return value.kind === 'array' ? value.items.map((own, key) => ({ key, own })) : [];
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** null: the declaration takes the value, or may do so. */
function mismatchOf(value, { type, allowed, range, length }, conversion) {
    if (type !== null && value.kind !== type) {
        return mayBecome(value, type, conversion) ? null : { takes: described[type], found: describe(value) };
    }
    // Of an array parameter the allowed values are those of its items.
    const members = allowed === null || type === 'array' ? [] : allowed.map((one) => one());
    if (members.length > 0 && !members.some((one) => mayEqual(value, one, conversion))) {
        return { takes: listed(members), found: describe(value) };
    }
    if (value.kind === 'number')
        return outside(value.value, range, '');
    if (value.kind === 'string')
        return outside(value.value.length, length, ' characters');
    return value.kind === 'array' ? outside(value.items.length, length, ' items') : null;
}
/**
 * "Template parameter JToken type is not valid. Expected 'Integer'. Actual 'String'."
 * https://github.com/Azure/azure-quickstart-templates/issues/7366
 */
const described = {
    string: 'a string',
    number: 'a number',
    boolean: 'a boolean',
    object: 'an object',
    array: 'an array',
};
/**
 * Letter case aside, to which Azure gives no heed here; only the compiler does: https://github.com/Azure/bicep/issues/2489.
 * How objects and arrays are compared nobody documents.
 */
function mayEqual(value, member, conversion) {
    if (!isScalar(value) || !isScalar(member))
        return true;
    if (value.kind !== member.kind)
        return conversion !== 'none';
    if (value.kind !== 'string' || member.kind !== 'string')
        return value.value === member.value;
    if (!(0,text_case/* isSureWithoutCase */.U)(value.value, member.value))
        return true;
    return (0,text_case/* withoutCase */.p)(value.value) === (0,text_case/* withoutCase */.p)(member.value);
}
function isScalar(value) {
    return value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean';
}
function outside(found, range, what) {
    if (range === undefined || (range.least <= found && found <= range.most))
        return null;
    const takes = found < range.least ? `at least ${range.least}` : `at most ${range.most}`;
    return { takes: `${takes}${what}`, found: `${found}` };
}
/** Allowed values that a message tells. */
const maximumListed = 8;
function listed(members) {
    const shown = members.slice(0, maximumListed).map(describe);
    if (members.length > shown.length)
        shown.push(`${members.length - shown.length} more`);
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
function describe(value) {
    if (value.kind === 'string')
        return `'${(0,clip/* clip */.$)(value.value)}'`;
    return isScalar(value) ? String(value.value) : describeKind(value);
}

;// CONCATENATED MODULE: ./lib/evaluate/parameters.js





const nothingGiven = { values: new Map(), rest: null };
/**
 * The parameter's value: the given one, else the default, else null where it is nullable, else one of those allowed,
 * else unknown. A given null counts as not given, as in a deployment. What is given and nobody knows is one of those
 * allowed: Azure refuses any other.
 *
 * @param refused what Azure refuses of the given value or the default is added to it
 */
function parameterValue(declaration, given, refused) {
    const { name, site } = declaration;
    const supplied = given.values.get(name.toLowerCase());
    if (supplied === undefined) {
        refused.push(...refusedDefault(declaration, given));
        return given.rest === null ? notGiven(declaration) : perhapsGiven(declaration, given.rest);
    }
    const written = supplied.value();
    refused.push(...refusedParameter(written, declaration, supplied.conversion, given.isAll !== true));
    const read = asDeclared(written, declaration.type, supplied.conversion ?? 'none');
    const value = (0,model_value/* passedOn */.I3)(read, { site, caption: `parameter '${name}'` });
    return value.kind === 'choice'
        ? (0,choices/* forEachChoice */.oG)([value], ([one = value]) => ofGiven(one, declaration))
        : ofGiven(value, declaration);
}
/** A default that is not needed Azure does not look at. */
function refusedDefault(declaration, { isAll = false, rest }) {
    const { defaultValue, isDefaultChecked = false } = declaration;
    if (defaultValue === null || !(isDefaultChecked || (isAll && rest === null)))
        return [];
    return refusedParameter(defaultValue(), declaration);
}
function ofGiven(value, declaration) {
    if (value.kind === 'null' && !declaration.isNullable)
        return notGiven(declaration);
    return value.kind === 'unknown' ? restricted(value, declaration) : value;
}
function perhapsGiven(declaration, { cause }) {
    const { isNullable, defaultValue } = declaration;
    const reason = `parameter '${declaration.name}' may be given: ${cause.reason}`;
    return restricted((0,model_value/* unknownValue */.Uo)(reason, cause.origin, { mayBeNull: isNullable && defaultValue === null }), declaration);
}
/** What the declaration says of a value that nobody knows. A default that is not among those allowed is refused as well. */
function restricted(unknown, declaration) {
    return restrictedTo(declaration.isNullable ? unknown : { ...unknown, mayBeNull: false }, declaration);
}
function notGiven(declaration) {
    if (declaration.defaultValue !== null)
        return declaration.defaultValue();
    return declaration.isNullable ? (0,model_value/* nullValue */.Pv)(declaration.site) : withoutValue(declaration);
}
function withoutValue(declaration) {
    const { name, site, allowed, type } = declaration;
    const reason = `parameter '${name}' has no value and no default`;
    // Of an array parameter the allowed values are those of its items.
    if (allowed !== null && allowed.length > 0 && type !== 'array') {
        const [only, ...others] = allowed;
        if (only !== undefined && others.length === 0)
            return only();
        return (0,model_value/* choiceValue */.bg)({ cause: { reason, origin: site }, size: allowed.length }, allowed);
    }
    if (type !== 'boolean')
        return restrictedTo((0,model_value/* unknownValue */.Uo)(reason, site), { ...declaration, allowed: null });
    const both = [() => (0,model_value/* booleanValue */.eC)(true, site), () => (0,model_value/* booleanValue */.eC)(false, site)];
    return (0,model_value/* choiceValue */.bg)({ cause: { reason, origin: site }, size: both.length }, both);
}

// EXTERNAL MODULE: ./lib/evaluate/template-files.js
var template_files = __webpack_require__(6576);
// EXTERNAL MODULE: ./lib/syntax/json/members.js
var members = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/evaluate/deferred.js

/**
 * The value of a parameter or a variable.
 *
 * @param whatItIs `variable 'mode'`
 */
function declared(budget, site, whatItIs, evaluate) {
    const declaration = {};
    const value = (0,model_value/* lazy */.RZ)(site, () => evaluateFor({ declaration, askedFor: budget.owner }, budget, evaluate), whatItIs);
    return () => (isOwner(declaration, budget.owner) ? (0,model_value/* unknownValue */.Uo)(`${whatItIs} refers to itself`, site) : value());
}
/** A part of a value: whenever it is evaluated, it is for the declaration that it belongs to. */
function deferred(budget, site, evaluate) {
    const { owner } = budget;
    return (0,model_value/* lazy */.RZ)(site, () => evaluateFor(owner, budget, evaluate));
}
/** A function that is applied later, for the declaration in which it stands. */
function forOwner(budget, apply) {
    const { owner } = budget;
    return (...args) => evaluateFor(owner, budget, () => apply(...args));
}
function evaluateFor(owner, budget, evaluate) {
    const before = budget.owner;
    budget.owner = owner;
    try {
        return evaluate();
    }
    finally {
        budget.owner = before;
    }
}
function isOwner(declaration, owner) {
    for (let one = owner; one !== null; one = one.askedFor)
        if (one.declaration === declaration)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/evaluate/partial-items.js

/** null: it may be no array, or nothing is known of it. */
function stretchesOf(list) {
    if (list?.kind === 'array')
        return { start: list.items, end: [], open: null };
    return list?.kind === 'unknown' && list.items !== undefined ? { ...list.items, open: (0,model_value/* unknownFrom */.NI)(list) } : null;
}
/** Between the first and the last unknown piece nobody knows what stands where. */
function inStretches(pieces) {
    const start = [];
    let end = [];
    let open = null;
    for (const piece of pieces) {
        if (typeof piece === 'function')
            (open === null ? start : end).push(piece);
        else {
            open ??= piece;
            end = [];
        }
    }
    return { start, end, open };
}
/** What stands between the ends, as a piece. */
function openOf({ open }) {
    return open === null ? [] : [open];
}
/** The array that is made of them, at the place where that is done. */
function arrayOf({ start, end, open }, site) {
    if (open === null)
        return (0,model_value/* arrayValue */.zk)(start, site);
    const unknown = { ...(0,model_value/* unknownFrom */.NI)(open), type: 'array' };
    return start.length + end.length === 0 ? unknown : { ...unknown, items: { start, end }, origin: site, way: model_value/* noWay */.v1 };
}
/**
 * As many items.
 *
 * @param turn makes one of them, given the item and its index
 */
function turnEach({ start, end, open }, site, turn) {
    const indexAtEnd = (index) => (open === null ? (0,model_value/* numberValue */.Vg)(index, site) : atLeast(index, open));
    return {
        start: start.map((item, index) => turn(item, (0,model_value/* numberValue */.Vg)(index, site))),
        end: end.map((item, index) => turn(item, indexAtEnd(start.length + index))),
        open,
    };
}
/** A number of which nobody knows more: how much there is of what is known in part, or a place in it. */
function atLeast(least, unknown) {
    return { ...(0,model_value/* unknownFrom */.NI)(unknown), type: 'number', range: { least, most: Number.POSITIVE_INFINITY } };
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/parts.js
/** Taking arrays and objects apart, the way functions do: items keep their place, and what is unknown stays in sight. */





/** Steps of a value's way; a value that goes round in reduce() would take thousands. */
const maximumWay = 64;
/** The items, each with the way that the array took. */
function itemsOf({ items, way }, call) {
    return way.length === 0 ? items : items.map((item) => computed(call, () => alongWith(item(), way)));
}
/** The same of an array that may be known in part only; null: of another value. */
function stretchesIn(list, call) {
    const found = stretchesOf(list);
    if (list === undefined || found === null)
        return null;
    const { start, end, open } = found;
    const withWay = (items) => itemsOf({ items, way: list.way }, call);
    return { start: withWay(start), end: withWay(end), open };
}
/** The property's value, with the way that the object took. */
function propertyValue(property, { way }) {
    return alongWith(property.value(), way);
}
/** A part of a value that took this way. */
function alongWith(part, way) {
    return part.way.length + way.length > maximumWay ? part : (0,model_value/* passedOn */.I3)(part, ...way);
}
/** `evaluate` where each of the values has one known alternative; unknown where one of them is. */
function whenAllKnown(values, call, evaluate) {
    (0,limits/* spend */.Rf)(call.budget, values.length);
    return (0,choices/* forEachChoice */.oG)(values, (values) => {
        const unknown = values.find((value) => value.kind === 'unknown');
        if (unknown !== undefined)
            return (0,model_value/* unknownFrom */.NI)((0,model_value/* foremost */.ig)(unknown, values));
        return evaluate(values);
    });
}
/**
 * A part that the function computes, when it is asked for. It counts as a level: what is made of the parts of what is
 * made of the parts … would otherwise exhaust the call stack.
 */
function computed(call, evaluate) {
    return deferred(call.budget, call.site, () => (0,limits/* within */.ux)(call.budget, call.site, evaluate));
}
function tooManyItems(call) {
    return (0,model_value/* unknownValue */.Uo)(`the array has over ${limits/* maximumItems */.Dw} items`, call.site);
}
/** Why nobody knows which names the object has; null where it is known. */
function unknownNames(object, call) {
    if (object.rest !== null)
        return (0,model_value/* unknownFrom */.NI)(object.rest);
    for (const property of object.properties.values()) {
        if (property.isOptional === true)
            return unknownPresence(property, call);
    }
    // Azure keeps two names that differ in letter case only apart here and there.
    const twice = object.repeated.find(({ again, replaced }) => again.name !== replaced.name);
    if (twice === undefined)
        return null;
    const { again, replaced } = twice;
    const reason = `whether ${call.name}() takes '${replaced.name}' and '${again.name}' for one name is not documented`;
    return (0,model_value/* unknownValue */.Uo)(reason, call.site);
}
function unknownPresence({ name }, call) {
    return (0,model_value/* unknownValue */.Uo)(`whether there is a '${name}' hangs on a choice`, call.site);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/concatenate.js



/** All items in one array; null: one of them is no array. */
function concatenated(arrays, call) {
    const pieces = [];
    for (const array of arrays) {
        const own = piecesOf(array, call);
        if (own === null)
            return null;
        if (pieces.length + own.length > limits/* maximumItems */.Dw)
            return tooManyItems(call);
        (0,limits/* spendItems */.tA)(call.budget, own.length);
        for (const piece of own)
            pieces.push(piece);
    }
    return arrayOf(inStretches(pieces), call.site);
}
function piecesOf(array, call) {
    const known = stretchesIn(array, call);
    if (known !== null)
        return [...known.start, ...openOf(known), ...known.end];
    return array.kind === 'unknown' ? [array] : null;
}

// EXTERNAL MODULE: ./lib/model/unknown-part.js
var unknown_part = __webpack_require__(1352);
;// CONCATENATED MODULE: ./lib/evaluate/functions/same-result.js
/** What a function gives for the same arguments is the same, also where nobody knows it. */



/** Longer calls are not compared. */
const maximumLength = 256;
/** Functions that give the same whatever the order of their arguments. */
const commutative = new Set(['equals', 'and', 'or']);
/**
 * One unknown thing for equal calls: `env == 'prod'` has one outcome, however often it is written. What is unknown for a
 * reason of its own, and not for that of an argument, stays as it is.
 *
 * @param args as far as they matter
 */
function sameResult(result, name, args) {
    if (result.kind !== 'unknown' || (0,model_value/* isRefused */.H0)(result))
        return result;
    const { cause } = result;
    const called = name.toLowerCase();
    const unknown = args.filter((arg) => arg.kind === 'unknown');
    if (!unknown.some((arg) => isSameReason(arg.cause, cause)) || unknown.some((arg) => arg.cause === cause))
        return result;
    const [first] = commutative.has(called) ? unknown.sort((a, b) => numberOf(a.cause) - numberOf(b.cause)) : unknown;
    const id = callId(called, args);
    if (first === undefined || id === null)
        return result;
    const same = (0,unknown_part/* causeOfPart */.kf)(first.cause, id);
    const asks = called === 'equals' ? questionOf(first, args) : null;
    return { ...result, cause: asks === null ? same : asking(same, asks) };
}
const asking = (0,once/* oncePer */.Pu)((cause, asks) => ({ ...cause, asks }));
/** What a comparison with a plain value asks. */
function questionOf({ cause }, args) {
    const other = args.find((arg) => arg.kind !== 'unknown');
    const value = other === undefined ? null : same_result_idOf(other);
    return value === null ? null : { thing: cause, value };
}
function isSameReason(one, other) {
    return one.reason === other.reason && one.origin === other.origin;
}
/** Equal for equal calls; null: it is not told. */
function callId(name, args) {
    const ids = [];
    for (const arg of args) {
        const id = same_result_idOf(arg);
        if (id === null)
            return null;
        ids.push(id);
    }
    const id = `${name}(${(commutative.has(name) ? ids.sort() : ids).join()})`;
    return id.length <= maximumLength ? id : null;
}
function same_result_idOf(arg) {
    switch (arg.kind) {
        case 'unknown':
            return `#${numberOf(arg.cause)}`;
        case 'string':
            return arg.value.length <= maximumLength ? JSON.stringify(arg.value) : null;
        case 'number':
            // Azure's integers have 64 bits; beyond 53 several of them are one number here.
            return Math.abs(arg.value) <= Number.MAX_SAFE_INTEGER ? String(arg.value) : null;
        case 'boolean':
            return String(arg.value);
        case 'null':
            return 'null';
        default:
            return null;
    }
}
let lastNumber = 0;
const numberOf = (0,once/* oncePer */.Pu)((_cause) => {
    lastNumber += 1;
    return lastNumber;
});

;// CONCATENATED MODULE: ./lib/evaluate/functions/define.js





function exactly(count) {
    return { least: count, most: count };
}
function between(least, most) {
    return { least, most };
}
function define_atLeast(least) {
    return { least, most: Number.POSITIVE_INFINITY };
}
/** A function whose number of arguments is checked, and nothing else. */
function lazyFunction(arity, evaluate) {
    return (args, call) => {
        if (args.length < arity.least || args.length > arity.most)
            return wrongCount(args.length, arity, call);
        return evaluate(args, call);
    };
}
/** A function that has something to say though some of its arguments are unknown. */
function tolerantFunction(arity, evaluate) {
    return lazyFunction(arity, (args, call) => (0,choices/* forEachChoice */.oG)(args.map((arg) => arg()), (values) => sameResult(evaluate(values, call), call.name, values)));
}
/** A function of known values: with an unknown argument its result is unknown for the same reason. */
function strictFunction(arity, evaluate) {
    return tolerantFunction(arity, (values, call) => whereKnown(values, evaluate, call));
}
function whereKnown(values, evaluate, call) {
    const unknown = values.find((value) => value.kind === 'unknown');
    return unknown === undefined
        ? evaluate(values, call)
        : (0,model_value/* unknownFrom */.NI)((0,model_value/* foremost */.ig)(unknown, values));
}
/**
 * A function of known values that knows something of text, its first argument, that is itself known in part.
 *
 * @param ofPartial what is known of the result; the other arguments are of the kinds that the function takes, or not
 */
function textFunction(arity, ofPartial, evaluate) {
    return tolerantFunction(arity, (values, call) => {
        const [text, ...others] = values;
        const isPartial = text?.kind === 'unknown' && text.text !== undefined && others.every(({ kind }) => kind !== 'unknown');
        const part = isPartial && text.text !== undefined ? ofPartial(text.text, others) : null;
        if (!isPartial || part === null)
            return whereKnown(values, evaluate, call);
        return typeof part === 'string' ? (0,model_value/* stringValue */.r$)(part, call.site) : (0,partial_text/* partialText */.Tj)(text, part);
    });
}
/** What a call with arguments of the wrong kind gives: Azure would refuse it, or so it seems, and nothing is known. */
function wrongArguments(call, takes, args) {
    return (0,model_value/* unknownValue */.Uo)(wrongKinds(call, takes, args), call.site);
}
/**
 * The same where it is certain that Azure refuses it: "The template language function 'length' expects its parameter to be
 * an array, object, or a string. The provided value is of type 'Integer'." Such messages, as Azure gave them, stand in the
 * tests of https://github.com/KingslandConsulting/Kingsland.ArmLinter; where one stands elsewhere, the function says so.
 * They do not tell what becomes of null: empty() takes it, though its own does not say so.
 */
function refusedArguments(call, takes, args) {
    return args.some(({ kind }) => kind === 'null')
        ? wrongArguments(call, takes, args)
        : (0,model_value/* refusedValue */.u6)(wrongKinds(call, takes, args), call.site);
}
function wrongKinds({ name }, takes, args) {
    const found = args.length === 0 ? 'nothing' : args.map(describeKind).join(', ');
    const called = /\w$/.test(name) ? `${name}()` : `'${name}'`;
    return `${called} takes ${takes}, and is given ${found}`;
}
function wrongCount(found, { least, most }, call) {
    const takes = least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
    return (0,model_value/* refusedValue */.u6)(`${call.name}() takes ${takes} arguments, and is given ${found}`, call.site);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/white-space.js
/** What Char.IsWhiteSpace() of .NET takes for white space; JavaScript's trim() knows other characters. */
const whiteSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function trimmedStart(text) {
    let start = 0;
    while (start < text.length && whiteSpace.test(text.charAt(start)))
        start += 1;
    return text.slice(start);
}
function trimmedEnd(text) {
    let end = text.length;
    while (end > 0 && whiteSpace.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/partial-parts.js

/** @param count an integer */
function taken({ start }, count) {
    return count <= start.length ? start.slice(0, Math.max(count, 0)) : { start, end: start.slice(0, 0) };
}
/** @param count an integer */
function skipped(ends, count) {
    if (count <= 0)
        return ends;
    const { start, end } = ends;
    const atLeast = start.length + end.length - count;
    return { start: start.slice(count), end: end.slice(Math.max(end.length - Math.max(atLeast, 0), 0)) };
}
/** @param length null: to the end */
function substringOf(text, from, length) {
    if (!Number.isInteger(from) || from < 0)
        return null;
    if (length === null)
        return skipped(text, from);
    if (!Number.isInteger(length) || length < 0)
        return null;
    const { start } = text;
    return from + length <= start.length ? start.slice(from, from + length) : { start: start.slice(from), end: '' };
}
/** White space that stands next to what is unknown may be at the very end, unless something follows for certain. */
function trimmedParts({ start, end }) {
    const [first, last] = [trimmedStart(start), trimmedEnd(end)];
    return { start: last === '' ? trimmedEnd(first) : first, end: first === '' ? trimmedStart(last) : last };
}
/** Longer text would be dropped anyway. */
const maximumReplacement = 256;
/** What is replaced may stand where a known part and an unknown one meet: there nothing is known. */
function replacedIn({ start, end }, old, replacement) {
    if (replacement.length > maximumReplacement)
        return null;
    const [last = '', ...before] = start.split(old).reverse();
    const certain = last.slice(0, Math.max(last.length - (old.length - 1), 0));
    return {
        start: [...before.reverse(), certain].join(replacement),
        // Of longer ones it is not certain where the first one begins: `aa` in `aaa`.
        end: old.length === 1 ? end.split(old).join(replacement) : '',
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/array.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array */








/** "The sum of startIndex and count must be no greater than 2147483647." */
const largestInteger = 2_147_483_647;
const arrayFunctions = {
    /** "Converts the value to an array": an array stays what it is, anything else becomes its only item. */
    array: lazyFunction(exactly(1), (args, call) => (0,choices/* forEachChoice */.oG)(args.map((arg) => arg()), ([value]) => asArray(value, call))),
    /** Of an empty array null, as Azure/bicep has it in src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs. */
    first: atEnd((items) => items[0], (text) => text.slice(0, 1), ({ start }) => start),
    last: atEnd((items) => items.at(-1), (text) => text.slice(-1), ({ end }) => end),
    /** "If this value is 0 or less, all the elements or characters in the value are returned." */
    skip: sliced((count) => [Math.max(count, 0)], skipped),
    /** "If this value is 0 or less, an empty array or string is returned." */
    take: sliced((count) => [0, Math.max(count, 0)], taken),
    /** "The number of elements in an array, characters in a string, or root-level properties in an object." */
    length: tolerantFunction(exactly(1), ([value], call) => lengthOf(value, call)),
    /** "Creates an array of integers from a starting integer and containing a number of items." */
    range: tolerantFunction(exactly(2), ([start, count], call) => {
        if (start?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(start);
        if (start?.kind === 'number' && count?.kind === 'unknown')
            return integersAtLeast(start.value, count, call);
        if (start?.kind !== 'number' || count?.kind !== 'number') {
            return wrongArguments(call, 'two integers', present(start, count));
        }
        return integers(start.value, count.value, call);
    }),
    /** "Takes an array of arrays, and returns an array of sub-array elements … only flattened once." */
    flatten: lazyFunction(exactly(1), ([list], call) => (0,choices/* forEachChoice */.oG)(list === undefined ? [] : [list()], ([list]) => {
        const known = stretchesIn(list, call);
        if (known === null)
            return list?.kind === 'unknown' ? (0,model_value/* unknownFrom */.NI)(list) : wrongArguments(call, 'an array of arrays', present(list));
        const parts = [...known.start.map((item) => item()), ...openOf(known), ...known.end.map((item) => item())];
        (0,limits/* spend */.Rf)(call.budget, parts.length);
        return (0,choices/* forEachChoice */.oG)(parts, (parts) => concatenated(parts, call) ?? wrongArguments(call, 'an array of arrays', parts));
    })),
};
function present(...values) {
    return values.filter((value) => value !== undefined);
}
function asArray(value, call) {
    switch (value?.kind) {
        case 'array':
            return value;
        case 'string':
        case 'number':
        case 'object':
            return (0,model_value/* arrayValue */.zk)([() => value], call.site);
        case 'unknown':
            if (value.items !== undefined)
                return value;
            if (value.type === null || value.type === 'array' || value.mayBeNull)
                return (0,model_value/* unknownFrom */.NI)(value);
            return (0,model_value/* arrayValue */.zk)([() => value], call.site);
        default:
            return wrongArguments(call, 'a string, an integer, an array or an object', present(value));
    }
}
function lengthOf(value, call) {
    switch (value?.kind) {
        case 'string':
            return (0,model_value/* numberValue */.Vg)(value.value.length, call.site);
        case 'array':
            return (0,model_value/* numberValue */.Vg)(value.items.length, call.site);
        case 'object':
            return unknownNames(value, call) ?? (0,model_value/* numberValue */.Vg)(value.properties.size, call.site);
        case 'unknown': {
            const ends = value.items ?? value.text;
            return ends === undefined ? (0,model_value/* unknownFrom */.NI)(value) : atLeast(ends.start.length + ends.end.length, value);
        }
        default:
            return refusedArguments(call, 'an array, a string or an object', present(value));
    }
}
function atEnd(pick, letter, side) {
    const ofPartial = (text) => (side(text) === '' ? null : letter(side(text)));
    const ofKnown = textFunction(exactly(1), ofPartial, ([value], call) => {
        if (value?.kind === 'string')
            return (0,model_value/* stringValue */.r$)(letter(value.value), call.site);
        if (value?.kind !== 'array')
            return refusedArguments(call, 'an array or a string', present(value));
        return pick(itemsOf(value, call))?.() ?? (0,model_value/* nullValue */.Pv)(call.site);
    });
    return tolerantFunction(exactly(1), ([value], call) => {
        if (value?.kind !== 'unknown' || value.type === 'string')
            return ofKnown(value === undefined ? [] : [() => value], call);
        const known = stretchesIn(value, call);
        const item = known === null ? undefined : pick(side(known));
        // It may be an array, and empty.
        return item?.() ?? (0,model_value/* unknownFrom */.NI)(value, { mayBeNull: known === null });
    });
}
/** @param ofPartial of what is known in part */
function sliced(bounds, ofPartial) {
    const ofText = (text, [count]) => count?.kind === 'number' && Number.isInteger(count.value) ? ofPartial(text, count.value) : null;
    const ofKnown = textFunction(exactly(2), ofText, ([value, count], call) => {
        if ((value?.kind !== 'array' && value?.kind !== 'string') || count?.kind !== 'number') {
            return refusedArguments(call, 'an array or a string, and an integer', present(value, count));
        }
        if (!Number.isInteger(count.value))
            return (0,model_value/* unknownValue */.Uo)(`${call.name}() is given a fraction`, call.site);
        return slice(value, bounds(count.value), call);
    });
    return tolerantFunction(exactly(2), (args, call) => {
        const [value, count] = args;
        const known = value?.kind === 'unknown' ? stretchesIn(value, call) : null;
        if (known === null || count?.kind !== 'number' || !Number.isInteger(count.value)) {
            return ofKnown(args.map((arg) => () => arg), call);
        }
        (0,limits/* spendItems */.tA)(call.budget, known.start.length + known.end.length);
        const part = ofPartial(known, count.value);
        return 'start' in part ? arrayOf({ ...part, open: known.open }, call.site) : (0,model_value/* arrayValue */.zk)(part, call.site);
    });
}
function slice(value, [start, end], call) {
    if (value.kind === 'string')
        return (0,model_value/* stringValue */.r$)(value.value.slice(start, end), call.site);
    (0,limits/* spendItems */.tA)(call.budget, value.items.length);
    return (0,model_value/* arrayValue */.zk)(itemsOf(value, call).slice(start, end), call.site);
}
function integers(start, count, call) {
    if (!Number.isInteger(start) || !Number.isInteger(count)) {
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() takes two integers, and is given a fraction`, call.site);
    }
    if (count < 0 || count > limits/* maximumItems */.Dw || start + count > largestInteger) {
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() makes 0 to ${limits/* maximumItems */.Dw} integers up to ${largestInteger}`, call.site);
    }
    (0,limits/* spendItems */.tA)(call.budget, count);
    const items = Array.from({ length: count }, (_, index) => (0,model_value/* lazy */.RZ)(call.site, () => (0,model_value/* numberValue */.Vg)(start + index, call.site)));
    return (0,model_value/* arrayValue */.zk)(items, call.site);
}
/** As many of them as there are in any case. */
function integersAtLeast(start, count, call) {
    const least = Math.min(Math.max(0, count.range?.least ?? 0), limits/* maximumItems */.Dw);
    const known = stretchesOf(integers(start, least, call));
    return known === null ? (0,model_value/* unknownFrom */.NI)(count) : arrayOf({ ...known, open: count }, call.site);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/ip-range.js
/** Ranges of IP addresses in CIDR notation, and addresses as .NET writes them. */
const ipv4 = { bits: 32, write: (address) => ip_range_partsOf(address, 4, 8).join('.') };
const ipv6 = { bits: 128, write: writeIpv6 };
/** null: no range, or not written by its first address, whose reading is not documented. */
function readRange(text) {
    const [, address = '', length = ''] = /^([\da-f.:]{1,45})\/(\d{1,3})$/i.exec(text) ?? [];
    const family = address.includes(':') ? ipv6 : ipv4;
    const first = family === ipv6 ? readIpv6(address) : readIpv4(address);
    if (first === null || Number(length) > family.bits)
        return null;
    const range = { family, first, length: Number(length) };
    return first % sizeOf(family, range.length) === 0n ? range : null;
}
/** How many addresses begin with the same bits, where they have so many in common. */
function sizeOf({ bits }, length) {
    return 2n ** BigInt(bits - length);
}
function readIpv4(text) {
    const bytes = text.split('.');
    // With a leading zero, .NET reads a number as octal.
    const areBytes = bytes.every((byte) => /^(?:0|[1-9]\d{0,2})$/.test(byte) && Number(byte) <= 255);
    return bytes.length === 4 && areBytes ? ip_range_numberOf(bytes.map(Number), 8) : null;
}
/** https://datatracker.ietf.org/doc/html/rfc4291#section-2.2, but for the form that ends like an address of IPv4. */
function readIpv6(text) {
    const [head = '', tail, ...more] = text.split('::');
    if (more.length > 0)
        return null;
    const [start, end] = [groupsOf(head), groupsOf(tail ?? '')];
    const zeros = 8 - start.length - end.length;
    if (tail === undefined ? zeros !== 0 : zeros < 1)
        return null;
    const areGroups = [...start, ...end].every((group) => /^[\da-f]{1,4}$/i.test(group));
    const all = [...start, ...Array.from({ length: zeros }, () => '0'), ...end];
    return areGroups
        ? ip_range_numberOf(all.map((group) => Number.parseInt(group, 16)), 16)
        : null;
}
function groupsOf(text) {
    return text === '' ? [] : text.split(':');
}
/** In small letters, without leading zeros, the first of the longest runs of zeros left out: RFC 5952, as .NET has it. */
function writeIpv6(address) {
    const groups = ip_range_partsOf(address, 8, 16);
    // .NET writes some addresses that hold one of IPv4 in another way: ShouldHaveIpv4Embedded() in its IPv6AddressHelper.
    if (groups.slice(0, 4).every((group) => group === 0) || (groups[4] === 0 && groups[5] === 0x5efe))
        return null;
    const texts = groups.map((group) => group.toString(16));
    const { start, length } = longestRunOfZeros(groups);
    if (length < 2)
        return texts.join(':');
    return `${texts.slice(0, start).join(':')}::${texts.slice(start + length).join(':')}`;
}
function longestRunOfZeros(groups) {
    let longest = { start: 0, length: 0 };
    for (let start = 0; start < groups.length; start++) {
        const after = groups.findIndex((group, at) => at >= start && group !== 0);
        const length = (after === -1 ? groups.length : after) - start;
        if (length > longest.length)
            longest = { start, length };
    }
    return longest;
}
function ip_range_numberOf(parts, bits) {
    return parts.reduce((number, part) => (number << BigInt(bits)) + BigInt(part), 0n);
}
/** The highest first. */
function ip_range_partsOf(address, count, bits) {
    return Array.from({ length: count }, (_, at) => Number((address >> BigInt((count - 1 - at) * bits)) & BigInt(2 ** bits - 1)));
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/cidr.js
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-cidr */




/** In smaller ranges there are no addresses but the first and the last one, and what Azure calls usable is not documented. */
const smallestWithHosts = 4n;
const cidrFunctions = {
    /** "Parses an IP address range in CIDR notation to get various properties of the address range." */
    parsecidr: strictFunction(exactly(1), (args, call) => {
        const [network] = args;
        if (network?.kind !== 'string')
            return wrongArguments(call, 'an address range', args);
        const range = rangeWithHosts(network.value);
        return range === null ? uncertain(network.value, call) : parsed(range, network.value, call);
    }),
    /** "Splits the specified IP address range … and returns the IP address range of the subnet with the specified index." */
    cidrsubnet: strictFunction(exactly(3), (args, call) => {
        const [network, length, index] = args;
        if (network?.kind !== 'string' || length?.kind !== 'number' || index?.kind !== 'number') {
            return wrongArguments(call, 'an address range and two integers', args);
        }
        const range = readRange(network.value);
        if (range === null)
            return uncertain(network.value, call);
        const { family, first } = range;
        if (!Number.isInteger(length.value) || length.value < range.length || length.value > family.bits) {
            return (0,model_value/* unknownValue */.Uo)(`${call.name}() makes no /${length.value} of '${network.value}'`, call.site);
        }
        const size = sizeOf(family, length.value);
        if (!isIndexBelow(sizeOf(family, range.length) / size, index.value)) {
            return (0,model_value/* unknownValue */.Uo)(`'${network.value}' has no /${length.value} with index ${index.value}`, call.site);
        }
        const address = family.write(first + BigInt(index.value) * size);
        return address === null ? uncertain(network.value, call) : (0,model_value/* stringValue */.r$)(`${address}/${length.value}`, call.site);
    }),
    /** "Calculates the usable IP address of the host with the specified index": 0 is the one after the network's own. */
    cidrhost: strictFunction(exactly(2), (args, call) => {
        const [network, index] = args;
        if (network?.kind !== 'string' || index?.kind !== 'number') {
            return wrongArguments(call, 'an address range and an integer', args);
        }
        const range = rangeWithHosts(network.value);
        if (range === null)
            return uncertain(network.value, call);
        if (!isIndexBelow(sizeOf(range.family, range.length) - 2n, index.value)) {
            return (0,model_value/* unknownValue */.Uo)(`'${network.value}' has no host with index ${index.value}`, call.site);
        }
        const address = range.family.write(range.first + 1n + BigInt(index.value));
        return address === null ? uncertain(network.value, call) : (0,model_value/* stringValue */.r$)(address, call.site);
    }),
};
function rangeWithHosts(text) {
    const range = readRange(text);
    return range === null || sizeOf(range.family, range.length) < smallestWithHosts ? null : range;
}
function uncertain(network, call) {
    return (0,model_value/* unknownValue */.Uo)(`what ${call.name}() makes of '${(0,clip/* clip */.$)(network)}' is not documented`, call.site);
}
function isIndexBelow(count, index) {
    return Number.isSafeInteger(index) && index >= 0 && BigInt(index) < count;
}
/** Ranges of IPv6 have no broadcast address, and both their first and their last address are usable. */
function parsed({ family, first, length }, network, call) {
    const size = sizeOf(family, length);
    const last = first + size - 1n;
    const isIpv4 = family.bits === 32;
    const addresses = [
        ['network', first],
        ['netmask', 2n ** BigInt(family.bits) - size],
        ...(isIpv4 ? [['broadcast', last]] : []),
        ['firstUsable', isIpv4 ? first + 1n : first],
        ['lastUsable', isIpv4 ? last - 1n : last],
    ];
    const texts = addresses.map(([name, address]) => [name, family.write(address)]);
    if (texts.some(([, text]) => text === null))
        return uncertain(network, call);
    const property = (name, value) => ({ name, key: call.site, value: () => value });
    return (0,model_value/* objectValue */.ZH)([
        ...texts.map(([name, text]) => property(name, (0,model_value/* stringValue */.r$)(text ?? '', call.site))),
        property('cidr', (0,model_value/* numberValue */.Vg)(length, call.site)),
    ], call.site);
}

// EXTERNAL MODULE: ./lib/model/known-text.js
var known_text = __webpack_require__(3441);
;// CONCATENATED MODULE: ./lib/evaluate/functions/logical.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical */




const logicalFunctions = {
    if: lazyFunction(exactly(3), ([condition, whenTrue, whenFalse], call) => {
        if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
            throw new Error('Arity is checked.');
        return choose(condition(), whenTrue, whenFalse, call);
    }),
    and: lazyFunction(define_atLeast(1), (args, call) => combine(args, false, call)),
    or: lazyFunction(define_atLeast(1), (args, call) => combine(args, true, call)),
    not: lazyFunction(exactly(1), (args, call) => (0,choices/* forEachChoice */.oG)(args.map((arg) => arg()), ([value]) => {
        // Not a value of its own: what hangs on x and what hangs on not(x) stay in step.
        if (value?.kind === 'unknown')
            return (0,model_value/* isRefused */.H0)(value) ? value : negated((0,choices/* trueOrFalse */.dt)(value), call);
        return negated(value, call);
    })),
    true: strictFunction(exactly(0), (_, call) => (0,model_value/* booleanValue */.eC)(true, call.site)),
    false: strictFunction(exactly(0), (_, call) => (0,model_value/* booleanValue */.eC)(false, call.site)),
    /**
     * "String value "true" with any combination of upper and lower case characters [is true], otherwise false. Integer
     * value 0 is considered to be false and all other integers are considered to be true."
     * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-logical
     * But `bool('sdf')` fails: Azure/bicep, src/Bicep.Core.Samples/Files/baselines_bicepparam/Invalid_Expressions.
     */
    bool: strictFunction(exactly(1), ([value], call) => {
        if (value?.kind === 'boolean')
            return value;
        if (value?.kind === 'number')
            return (0,model_value/* booleanValue */.eC)(value.value !== 0, call.site);
        if (value?.kind === 'string') {
            return /^(?:true|false)$/i.test(value.value)
                ? (0,model_value/* booleanValue */.eC)(value.value.toLowerCase() === 'true', call.site)
                : (0,model_value/* unknownValue */.Uo)(`what ${call.name}() makes of other text than true and false is not certain`, call.site);
        }
        return wrongArguments(call, 'a string or an integer', value === undefined ? [] : [value]);
    }),
};
function negated(operand, call) {
    return (0,choices/* forEachChoice */.oG)(operand === undefined ? [] : [operand], ([value]) => value?.kind === 'boolean'
        ? (0,model_value/* booleanValue */.eC)(!value.value, call.site)
        : wrongArguments(call, 'a boolean', value === undefined ? [] : [value]));
}
/** The branch that the condition selects: its value, with its own origin. An unknown condition leaves both open. */
function choose(condition, whenTrue, whenFalse, call) {
    const chosen = (0,choices/* forEachChoice */.oG)([condition], ([condition]) => {
        if (condition?.kind === 'boolean')
            return condition.value ? whenTrue() : whenFalse();
        if (condition?.kind === 'unknown') {
            return (0,model_value/* isRefused */.H0)(condition) ? condition : (0,model_value/* choiceValue */.bg)((0,choices/* outcomeOf */.sG)(condition), [whenTrue, whenFalse]);
        }
        return noCondition(condition, call);
    });
    return chosen.kind === 'choice' ? inStep(chosen) : chosen;
}
/**
 * "The provided arguments for template language function 'if' is not valid: all arguments should be of type 'boolean'."
 * https://github.com/f5devcentral/f5-azure-saca/issues/104, which leaves open what becomes of the texts of booleans.
 */
function noCondition(value, call) {
    const mayBeRead = value?.kind === 'string' && /^(?:true|false)$/i.test(value.value);
    const told = mayBeRead ? wrongArguments : refusedArguments;
    return told(call, 'a boolean as its condition', value === undefined ? [] : [value]);
}
/** A branch may hang on the condition again: what is deployed under a condition is read under the same one. */
function inStep(chosen) {
    const { choice } = chosen;
    const alternatives = chosen.alternatives.map((alternative, index) => () => {
        const value = alternative();
        return value.kind === 'choice' && value.choice === choice ? (0,choices/* take */.s)(value, choice, index) : value;
    });
    return { ...chosen, alternatives };
}
/**
 * Whether all of some booleans are true; with none of them, true. Of the parts of two values that are compared, and of
 * those in them: which of them nobody knows is not told apart.
 */
function allOf(args, call) {
    return combine([...args], false, call, 1);
}
/** Whether one of some booleans is true; with none of them, false. */
function anyOf(args, call) {
    return combine([...args], true, call);
}
/** Operands that nobody knows whose outcomes are told apart; with more of them, the result is an outcome of its own. */
const maximumToldApart = 3;
/**
 * Kleene's `and` (deciding value false) and `or` (true): one deciding operand decides, whatever else is unknown. No
 * recursion over the operands: there may be a hundred thousand.
 */
function combine(args, deciding, call, toldApart = maximumToldApart) {
    return combineFrom(0, [], null);
    /** @param taken the alternative of the first operand, where that is a choice */
    function combineFrom(first, before, taken) {
        const unknown = [...before];
        for (let at = first; at < args.length; at++) {
            const value = at === first && taken !== null ? taken : args[at]?.();
            if (value?.kind === 'choice') {
                return (0,choices/* forEachChoice */.oG)([value], ([alternative = value]) => combineFrom(at, unknown, alternative));
            }
            if (value?.kind === 'unknown')
                unknown.push(value);
            else if (value?.kind !== 'boolean')
                return wrongArguments(call, 'booleans', value === undefined ? [] : [value]);
            else if (value.value === deciding)
                return (0,model_value/* booleanValue */.eC)(deciding, call.site);
        }
        return hangingOn(unknown) ?? (0,model_value/* booleanValue */.eC)(!deciding, call.site);
    }
    /** Only one operand that nobody knows: the result is that one. Of a few, every way in which they may turn out. */
    function hangingOn(unknown) {
        const [first] = unknown;
        if (first === undefined)
            return null;
        const distinct = [...new Map(unknown.map((one) => [one.cause, one])).values()];
        if (distinct.length === 1)
            return { ...(0,model_value/* unknownFrom */.NI)(first), cause: first.cause };
        if (distinct.length > toldApart)
            return sameResult((0,model_value/* unknownFrom */.NI)(first), deciding ? 'or' : 'and', unknown);
        return inTurn(distinct);
    }
    /** Nobody asks how the others turn out where one decides. */
    function inTurn([first, ...others]) {
        if (first === undefined)
            return (0,model_value/* booleanValue */.eC)(!deciding, call.site);
        return (0,choices/* forEachChoice */.oG)([(0,choices/* trueOrFalse */.dt)(first)], ([value]) => value?.kind === 'boolean' && value.value === deciding ? (0,model_value/* booleanValue */.eC)(deciding, call.site) : inTurn(others));
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/comparison.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison */








const comparisonFunctions = {
    /** "The comparison is case-sensitive." Any two kinds may be compared; objects and arrays by their parts. */
    equals: lazyFunction(exactly(2), ([left, right], call) => {
        if (left === undefined || right === undefined)
            throw new Error('Arity is checked.');
        return equalValues(left(), right(), call);
    }),
    less: ordered((sign) => sign < 0),
    lessorequals: ordered((sign) => sign <= 0),
    greater: ordered((sign) => sign > 0),
    greaterorequals: ordered((sign) => sign >= 0),
    /** "Returns first non-null value"; null when all are. */
    coalesce: lazyFunction(define_atLeast(1), (args, call) => firstNonNull(args, 0, [], null, call)),
};
/** true, false, or unknown; what hangs on choices is one of these for each way in which they fall. */
function equalValues(left, right, call) {
    return (0,choices/* forEachChoice */.oG)([left, right], ([left, right]) => (0,limits/* within */.ux)(call.budget, call.site, () => {
        if (left === undefined || right === undefined)
            throw new Error('forEachChoice() keeps the number of values.');
        if (left.kind === 'unknown')
            return equalUnknown(left, right, call);
        if (right.kind === 'unknown')
            return equalUnknown(right, left, call);
        if (left.kind === 'object' && right.kind === 'object')
            return equalObjects(left, right, call);
        if (left.kind === 'array' && right.kind === 'array')
            return equalArrays(left, right, call);
        return equalScalars(left, right, call);
    }));
}
/** A text that begins otherwise is another one, whatever else it holds; what cannot be null is not null. */
function equalUnknown(unknown, other, call) {
    const isOther = other.kind === 'null'
        ? isNeverNull(unknown)
        : isOutside(unknown, other) || (unknown.text !== undefined && isOtherText(unknown.text, other));
    if (isOther)
        return (0,model_value/* booleanValue */.eC)(false, call.site);
    if (other.kind === 'unknown' && other.cause === unknown.cause)
        return (0,model_value/* booleanValue */.eC)(true, call.site);
    return sameResult((0,model_value/* unknownFrom */.NI)(unknown), 'equals', [unknown, other]);
}
/** A number that the other one's declaration does not allow. */
function isOutside({ range }, other) {
    return range !== undefined && other.kind === 'number' && (other.value < range.least || other.value > range.most);
}
function isOtherText(text, other) {
    if (other.kind === 'string')
        return !(0,known_text/* mayEqual */.k)(text, other.value);
    return other.kind === 'unknown' && other.text !== undefined && !(0,partial_text/* mayBothEqual */.F5)(text, other.text);
}
/** What has a type: a parameter that must be given, text that is put together. */
function isNeverNull({ type, mayBeNull }) {
    return type !== null && !mayBeNull;
}
function equalScalars(left, right, call) {
    if (left.kind === 'number' && right.kind === 'number' && left.value === right.value && isRounded(left.value)) {
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() is given integers that are too large to tell apart`, call.site);
    }
    const areEqual = left.kind === right.kind && (!('value' in left) || ('value' in right && left.value === right.value));
    return (0,model_value/* booleanValue */.eC)(areEqual, call.site);
}
/** Azure's integers have 64 bits; beyond 53 several of them are one number here. */
function isRounded(value) {
    return Number.isInteger(value) && !Number.isSafeInteger(value);
}
function equalArrays(left, right, call) {
    if (left.items.length !== right.items.length)
        return (0,model_value/* booleanValue */.eC)(false, call.site);
    const pairs = left.items.map((item, index) => () => {
        const other = right.items[index];
        return other === undefined ? (0,model_value/* booleanValue */.eC)(false, call.site) : equalValues(item(), other(), call);
    });
    return allOf(pairs, call);
}
function equalObjects(left, right, call) {
    const names = new Set([...left.properties.keys(), ...right.properties.keys()]);
    const pairs = [...names].map((name) => () => equalProperties(left, right, name, call));
    const rest = left.rest ?? right.rest;
    return allOf(rest === null ? pairs : [...pairs, () => (0,model_value/* unknownFrom */.NI)(rest)], call);
}
function equalProperties(left, right, lowerName, call) {
    const mine = left.properties.get(lowerName);
    const theirs = right.properties.get(lowerName);
    if (mine?.isOptional || theirs?.isOptional) {
        return (0,model_value/* unknownValue */.Uo)(`whether there is a '${(mine ?? theirs)?.name}' hangs on a choice`, call.site);
    }
    if (mine === undefined || theirs === undefined) {
        const rest = mine === undefined ? left.rest : right.rest;
        return rest === null ? (0,model_value/* booleanValue */.eC)(false, call.site) : (0,model_value/* unknownFrom */.NI)(rest);
    }
    const areEqual = () => equalValues(mine.value(), theirs.value(), call);
    if (mine.name === theirs.name)
        return areEqual();
    const reason = `whether ${call.name}() takes '${mine.name}' and '${theirs.name}' for one name is not documented`;
    return allOf([areEqual, () => (0,model_value/* unknownValue */.Uo)(reason, call.site)], call);
}
/** Numbers by size, as far as their ranges tell; text in Azure's order. */
function ordered(decide) {
    return tolerantFunction(exactly(2), (args, call) => {
        const [left, right] = args;
        if (left === undefined || right === undefined)
            throw new Error('Arity is checked.');
        const [first, ...others] = signsOf(left, right);
        if (first !== undefined && others.every((sign) => decide(sign) === decide(first))) {
            return (0,model_value/* booleanValue */.eC)(decide(first), call.site);
        }
        const unknown = args.find((arg) => arg.kind === 'unknown');
        if (unknown !== undefined)
            return (0,model_value/* unknownFrom */.NI)(unknown);
        if (left.kind !== 'string' || right.kind !== 'string') {
            return wrongArguments(call, 'two integers or two strings', args);
        }
        const sign = compareTexts(left.value, right.value);
        return sign === null
            ? (0,model_value/* unknownValue */.Uo)(`${call.name}() is sure only for text of letters, digits and dots`, call.site)
            : (0,model_value/* booleanValue */.eC)(decide(sign), call.site);
    });
}
/** The signs that the difference of two numbers may have; none where nobody knows that they are numbers. */
function signsOf(left, right) {
    const [a, b] = [rangeOf(left), rangeOf(right)];
    if (a === null || b === null)
        return [];
    const isAbove = (one, other, sign) => (one > other ? [sign] : []);
    const mayBeEqual = a.least <= b.most && b.least <= a.most;
    return [...isAbove(b.most, a.least, -1), ...(mayBeEqual ? [0] : []), ...isAbove(a.most, b.least, 1)];
}
function rangeOf(value) {
    if (value.kind === 'number')
        return { least: value.value, most: value.value };
    return value.kind === 'unknown' ? (value.range ?? null) : null;
}
/**
 * Not the order of code points: the documentation has `greater('A', 'a')` true, as .NET's culture-aware comparison
 * does, where letter case decides only between texts that are otherwise the same, and small letters come first.
 * null: how other characters are ordered depends on Azure's system.
 */
function compareTexts(left, right) {
    if (left === right)
        return 0;
    if (!/^[A-Za-z0-9.]*$/.test(left) || !/^[A-Za-z0-9.]*$/.test(right))
        return null;
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    if (a === b)
        return left > right ? -1 : 1;
    return a < b ? -1 : 1;
}
/**
 * @param first the argument to begin with
 * @param before earlier arguments that are the value unless they are null
 * @param taken the alternative of the first argument, where that is a choice
 */
function firstNonNull(args, first, before, taken, call) {
    const perhaps = [...before];
    for (let at = first; at < args.length; at++) {
        const value = at === first && taken !== null ? taken : args[at]?.();
        if (value === undefined || value.kind === 'null')
            continue;
        if (value.kind === 'choice') {
            return (0,choices/* forEachChoice */.oG)([value], ([alternative = value]) => firstNonNull(args, at, perhaps, alternative, call));
        }
        if (value.kind === 'unknown' && value.mayBeNull)
            perhaps.push(value);
        else
            return oneOfThem(perhaps, value);
    }
    return oneOfThem(perhaps, (0,model_value/* nullValue */.Pv)(call.site));
    /** `settings.?isLarge ?? true` is the same wherever it is asked. */
    function oneOfThem([before, ...others], last) {
        if (before === undefined)
            return last;
        const result = (0,model_value/* unknownFrom */.NI)(before, { mayBeNull: last.kind === 'null' });
        return sameResult(result, 'coalesce', [before, ...others, last]);
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/date.js
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-date */


/** The documentation calls the argument required, the compiler optional: Azure/bicep, SystemNamespaceType.cs. */
const timeArity = between(0, 1);
const dateFunctions = {
    /** "Converts an ISO 8601 date time string to an epoch time integer value": seconds. */
    datetimetoepoch: strictFunction(timeArity, (args, call) => {
        const [text] = args;
        if (text?.kind !== 'string')
            return wrongArguments(call, 'a string', args);
        const time = readTime(text.value);
        return time === null ? notSure(text.value, call) : (0,model_value/* numberValue */.Vg)(time / 1000, call.site);
    }),
    /** "Converts an epoch time integer value to an ISO 8601 dateTime string": `2023-05-02T15:16:13Z`. */
    datetimefromepoch: strictFunction(timeArity, (args, call) => {
        const [seconds] = args;
        if (seconds?.kind !== 'number')
            return wrongArguments(call, 'an integer', args);
        const text = Number.isInteger(seconds.value) ? writeTime(seconds.value * 1000, isoFormat) : null;
        if (text === null)
            return (0,model_value/* unknownValue */.Uo)(`${call.name}() knows no such time`, call.site);
        return (0,model_value/* stringValue */.r$)(text, call.site);
    }),
    /**
     * "P1Y should be interpreted as P365D, while P1M should be interpreted as P30D." Without a format, the documentation
     * shows results of several forms.
     */
    datetimeadd: strictFunction(between(2, 3), (args, call) => {
        const [base, duration, format] = args;
        if (base?.kind !== 'string' || duration?.kind !== 'string' || (format !== undefined && format.kind !== 'string')) {
            return wrongArguments(call, 'two or three strings', args);
        }
        // Whether the result keeps another time zone is not documented.
        const time = base.value.endsWith('Z') ? readTime(base.value) : null;
        if (time === null)
            return notSure(base.value, call);
        const added = readDuration(duration.value);
        if (added === null)
            return notSure(duration.value, call);
        if (format === undefined) {
            return (0,model_value/* unknownValue */.Uo)(`in which form ${call.name}() writes a time without a format is not documented`, call.site);
        }
        const text = writeTime(time + added, format.value);
        return text === null ? notSure(format.value, call) : (0,model_value/* stringValue */.r$)(text, call.site);
    }),
};
const isoFormat = 'yyyy-MM-ddTHH:mm:ssZ';
function notSure(text, call) {
    return (0,model_value/* unknownValue */.Uo)(`${call.name}() is not sure how to read '${text}'`, call.site);
}
/** Milliseconds since 1970; null where the text says no time zone or is no such date. */
function readTime(text) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d):(\d\d))$/.exec(text) ??
        /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
    if (parts === null)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
    const [sign = '+', hours = '0', minutes = '0'] = parts.slice(7);
    if (hour > 23 || minute > 59 || second > 59 || Number(hours) > 14 || Number(minutes) > 59)
        return null;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    // A thirtieth of February would be a day in March.
    if (year === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return null;
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    return date.setUTCHours(hour, minute - offset, second);
}
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** Milliseconds of an ISO 8601 duration, a minus sign before it included: `-P9D`, `PT1H`. */
function readDuration(text) {
    const parts = /^(-?)P(?=.)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/.exec(text);
    if (parts === null)
        return null;
    const units = [365 * day, 30 * day, day, hour, minute, second];
    const length = units.reduce((sum, unit, index) => sum + Number(parts[index + 2] ?? 0) * unit, 0);
    return parts[1] === '-' ? -length : length;
}
/** Only with digits, and with what separates them in every culture. */
function writeTime(time, format) {
    const date = new Date(time);
    const year = date.getUTCFullYear();
    if (!(year >= 1 && year <= 9999))
        return null;
    const written = new Map([
        ['yyyy', String(year).padStart(4, '0')],
        ['MM', twoDigits(date.getUTCMonth() + 1)],
        ['dd', twoDigits(date.getUTCDate())],
        ['HH', twoDigits(date.getUTCHours())],
        ['mm', twoDigits(date.getUTCMinutes())],
        ['ss', twoDigits(date.getUTCSeconds())],
    ]);
    // A single letter is a standard format, and a colon is the culture's separator, which is a colon in Azure's examples.
    const parts = format.match(/yyyy|MM|dd|HH|mm|ss|[-_. T:Z]|[\s\S]/g) ?? [];
    const texts = parts.map((part) => written.get(part) ?? (/^[-_. T:Z]$/.test(part) ? part : null));
    return format.length < 2 || texts.includes(null) || hasLongerRun(format) ? null : texts.join('');
}
/** `MMM` is a name, not digits; so is `ddd`. */
function hasLongerRun(format) {
    return /y{5}|M{3}|d{3}|H{3}|m{3}|s{3}/.test(format);
}
function twoDigits(number) {
    return String(number).padStart(2, '0');
}

;// CONCATENATED MODULE: ./lib/evaluate/resource-id.js
/** Ids of resources, which only Azure knows whole. */

/**
 * `/subscriptions/…`, `/providers/…` or `/providers/Microsoft.Management/…`: never null, and not empty.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
 */
function resourceId(unknown) {
    return { ...(0,model_value/* unknownFrom */.NI)(unknown), type: 'string', text: { start: '/', end: '' } };
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/deployment.js
/**
 * Functions whose results only Azure knows, or that differ from one deployment to the next.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource, -deployment, -scope
 */


const names = [
    'deployer',
    'deployment',
    'environment',
    'extensions',
    'externalInput',
    'getSecret',
    'guid',
    'list',
    'listAccountSas',
    'listKeys',
    'listSecrets',
    'listServiceSas',
    'managementGroup',
    'newGuid',
    'pickZones',
    'providers',
    'readCliArg',
    'readEnvironmentVariable',
    'readEnvVar',
    'reference',
    'references',
    'resourceGroup',
    'roleDefinitions',
    'subscription',
    'tenant',
    'toLogicalZone',
    'toLogicalZones',
    'toPhysicalZone',
    'toPhysicalZones',
    'uniqueString',
    'utcNow',
];
const ids = [
    'extensionResourceId',
    'managementGroupResourceId',
    'resourceId',
    'subscriptionResourceId',
    'tenantResourceId',
];
const deploymentFunctions = {
    ...Object.fromEntries(names.map((name) => [name.toLowerCase(), knownAtDeployment])),
    ...Object.fromEntries(ids.map((name) => [name.toLowerCase(), idKnownAtDeployment])),
    /** "Raises a runtime error with the provided message." */
    fail: (_, call) => (0,model_value/* unknownValue */.Uo)(`${call.name}() ends the deployment`, call.site),
};
function knownAtDeployment(...[, call]) {
    return (0,model_value/* unknownValue */.Uo)(`${call.name}() is known only at deployment`, call.site);
}
function idKnownAtDeployment(...call) {
    return resourceId(knownAtDeployment(...call));
}
/** `listKeys`, `listCredential…`: every function of a resource type's own that reads from it. */
function isListFunction(name) {
    return /^list[a-z]/i.test(name);
}

// EXTERNAL MODULE: ./lib/evaluate/json-value.js + 1 modules
var json_value = __webpack_require__(5910);
// EXTERNAL MODULE: ./lib/evaluate/paths.js
var paths = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/evaluate/functions/text.js
var functions_text = __webpack_require__(4361);
;// CONCATENATED MODULE: ./lib/evaluate/functions/encoding.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string, functions that encode. */






const encodingFunctions = {
    base64: ofText((text, call) => (0,functions_text/* boundedString */.px)([toBase64(text)], call)),
    base64tostring: ofText((text, call) => decoded(fromBase64(text), 'no base64 of UTF-8 text', call)),
    base64tojson: ofText((text, call) => {
        const json = fromBase64(text);
        return json === null
            ? decoded(null, 'no base64 of UTF-8 text', call)
            : (0,json_value/* jsonTextToValue */._l)((0,model_value/* stringValue */.r$)(json, call.site), call);
    }),
    /** The prefix as Azure writes it: Azure/bicep, src/Bicep.Core.UnitTests/TypeSystem/FunctionResolverTests.cs. */
    datauri: ofText((text, call) => (0,functions_text/* boundedString */.px)(['data:text/plain;charset=utf-8;base64,', toBase64(text)], call)),
    datauritostring: ofText((text, call) => decoded(fromDataUri(text), 'no data URI of base64 text', call)),
    /** As Uri.EscapeDataString() of .NET: everything but the unreserved characters of RFC 3986. */
    uricomponent: ofText((text, call) => decoded(escaped(text), 'text that is not Unicode', call)),
    uricomponenttostring: ofText((text, call) => decoded(unescaped(text), 'escapes that are not UTF-8', call)),
    /** "Creates an absolute URI by combining the baseUri and the relativeUri string", by RFC 3986, section 5. */
    uri: tolerantFunction(exactly(2), (args, call) => {
        const [base, relative] = args;
        if (base?.kind === 'unknown')
            return { ...(0,model_value/* unknownFrom */.NI)(base), ...fileAt(base, relative) };
        if (relative?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(relative);
        if (base?.kind !== 'string' || relative?.kind !== 'string')
            return wrongArguments(call, 'two strings', args);
        return decoded(combined(base.value, relative.value), 'addresses whose combination is not certain', call);
    }),
};
/** The file that lies there, where the address of another is known; a token at the end names no other file. */
function fileAt({ file }, relative) {
    const known = relative?.kind === 'string' ? relative.value : relative?.kind === 'unknown' ? relative.text?.start : null;
    const path = known == null || file === undefined ? null : (0,paths/* fileBeside */.xk)(file, known);
    const isWhole = relative?.kind === 'string' || /\.jsonc?$/i.test(path ?? '');
    return path !== null && isWhole ? { file: path } : {};
}
function ofText(convert) {
    return strictFunction(exactly(1), ([text], call) => {
        if (text?.kind !== 'string')
            return wrongArguments(call, 'a string', text === undefined ? [] : [text]);
        (0,limits/* spend */.Rf)(call.budget, Math.floor(text.value.length / limits/* charactersPerStep */.we));
        return convert(text.value, call);
    });
}
/** @param what it is given when there is no result */
function decoded(text, what, call) {
    return text === null ? (0,model_value/* unknownValue */.Uo)(`${call.name}() is given ${what}`, call.site) : (0,model_value/* stringValue */.r$)(text, call.site);
}
function toBase64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
function fromBase64(text) {
    if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(text, 'base64'));
    }
    catch {
        return null;
    }
}
/** Text without a character set is ASCII. https://datatracker.ietf.org/doc/html/rfc2397 */
function fromDataUri(text) {
    const parts = /^data:(?:[a-z0-9.+-]+\/[a-z0-9.+-]+)?(?:;charset=([a-z0-9-]+))?;base64,([^,]*)$/i.exec(text);
    if (parts === null)
        return null;
    const [, charset = 'us-ascii', data = ''] = parts;
    const decoded = fromBase64(data);
    if (decoded === null || /^utf-?8$/i.test(charset))
        return decoded;
    return /^us-ascii$/i.test(charset) && /^\p{ASCII}*$/u.test(decoded) ? decoded : null;
}
function escaped(text) {
    if (/\p{Surrogate}/u.test(text))
        return null;
    return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}
/**
 * Only of characters that neither .NET nor the URL standard rewrites. Of a slash on both sides the documentation says two
 * things: by RFC 3986 the second one leads to the root, and "the trailing slash and the leading slash will be combined".
 */
function combined(base, relative) {
    if (relative.startsWith('/') && /^https?:\/\/[^/]+\/.+\/$/i.test(base))
        return null;
    if (!/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~/=?&-]*)?$/i.test(base))
        return null;
    if (!/^(?:https?:\/\/[a-z0-9])?[\w.~/=?&-]*$/i.test(relative))
        return null;
    return URL.canParse(relative, base) ? new URL(relative, base).href : null;
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/search.js
/**
 * Whether and where a value is in another one.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array, -object and -string
 */











const searchFunctions = {
    /** "The string comparison is case-sensitive. However, when testing if an object contains a key, … case-insensitive." */
    contains: inContainer((container, sought, call) => {
        if (container.kind === 'array')
            return isAmong(itemsOf(container, call), sought, call);
        if (sought.kind === 'unknown') {
            return cannotHold(container, sought) ? (0,model_value/* booleanValue */.eC)(false, call.site) : (0,model_value/* unknownFrom */.NI)(sought);
        }
        if (container.kind === 'object' && sought.kind === 'string')
            return hasProperty(container, sought.value, call);
        if (container.kind === 'string' && sought.kind === 'string') {
            return (0,model_value/* booleanValue */.eC)(container.value.includes(sought.value), call.site);
        }
        return wrongArguments(call, 'an array, an object or a string, and what to find in it', [container, sought]);
    }),
    /** In a string "the comparison is case-insensitive"; in an array, it is the one of equals(). */
    indexof: inContainer((container, sought, call) => {
        if (container.kind === 'array')
            return positionAmong(itemsOf(container, call), sought, 1, call);
        return positionInText(container, sought, (text, part) => text.indexOf(part), call);
    }),
    lastindexof: inContainer((container, sought, call) => {
        if (container.kind === 'array')
            return positionAmong(itemsOf(container, call), sought, -1, call);
        return positionInText(container, sought, (text, part) => text.lastIndexOf(part), call);
    }),
    /** "The comparison is case-insensitive." */
    startswith: comparedWithoutCase((text, part) => text.startsWith(part), ({ start }, part) => (start.startsWith(part) ? true : part.startsWith(start) ? null : false), (text, { start, end }) => text.startsWith(start) && text.includes(end, start.length)),
    endswith: comparedWithoutCase((text, part) => text.endsWith(part), ({ end }, part) => (end.endsWith(part) ? true : part.endsWith(end) ? null : false), (text, { start, end }) => text.endsWith(end) && text.slice(0, text.length - end.length).includes(start)),
    /**
     * "Returns true if input string matches the pattern and supports '*' as a wildcard. The comparison is
     * case-insensitive." Azure/bicep, src/Bicep.Core/Semantics/Namespaces/SystemNamespaceType.cs
     */
    like: comparedWithoutCase(matchesPattern),
};
function inContainer(find) {
    return lazyFunction(exactly(2), (args, call) => (0,choices/* forEachChoice */.oG)(args.map((arg) => arg()), ([container, sought]) => {
        if (container === undefined || sought === undefined)
            throw new Error('Arity is checked.');
        const found = container.kind === 'unknown' ? inUnknown(container, sought, call) : find(container, sought, call);
        return sameResult(found, call.name, [container, sought]);
    }));
}
/** What stands in the part that is known is in it for certain; of its places the first one is known. */
function inUnknown(container, sought, call) {
    const { items, text } = container;
    if (items !== undefined)
        return amongKnown(container, items, sought, call);
    if (text === undefined || sought.kind !== 'string' || sought.value === '')
        return (0,model_value/* unknownFrom */.NI)(container);
    const { start, end } = text;
    switch (call.name.toLowerCase()) {
        case 'contains': {
            const isThere = start.includes(sought.value) || end.includes(sought.value);
            return isThere ? (0,model_value/* booleanValue */.eC)(true, call.site) : (0,model_value/* unknownFrom */.NI)(container);
        }
        case 'indexof': {
            if (!(0,text_case/* isSureWithoutCase */.U)(start, end, sought.value))
                return (0,model_value/* unknownFrom */.NI)(container);
            const at = (0,text_case/* withoutCase */.p)(start).indexOf((0,text_case/* withoutCase */.p)(sought.value));
            return at === -1 ? (0,model_value/* unknownFrom */.NI)(container) : (0,model_value/* numberValue */.Vg)(at, call.site);
        }
        default:
            return (0,model_value/* unknownFrom */.NI)(container);
    }
}
function amongKnown(container, { start, end }, sought, call) {
    const known = (items) => itemsOf({ items, way: container.way }, call);
    switch (call.name.toLowerCase()) {
        case 'contains':
            return (0,choices/* forEachChoice */.oG)([isAmong(known([...start, ...end]), sought, call)], ([isThere]) => isThere?.kind === 'boolean' && isThere.value ? isThere : (0,model_value/* unknownFrom */.NI)(container));
        case 'indexof':
            return (0,choices/* forEachChoice */.oG)([positionAmong(known(start), sought, 1, call)], ([at]) => at?.kind === 'number' && at.value !== -1 ? at : (0,model_value/* unknownFrom */.NI)(container));
        default:
            return (0,model_value/* unknownFrom */.NI)(container);
    }
}
/** Whether text of which a part is known cannot be in the text, or the name of a property of the object. */
function cannotHold(container, { text }) {
    if (text === undefined)
        return false;
    if (container.kind === 'string')
        return !(0,partial_text/* mayBeIn */.K_)(text, container.value);
    if (container.kind !== 'object' || container.rest !== null)
        return false;
    const lower = (0,known_text/* withLetters */.M)(text, (letters) => letters.toLowerCase());
    return ![...container.properties.keys()].some((name) => (0,known_text/* mayEqual */.k)(lower, name));
}
/** One certain match decides, whatever else is unknown. */
function isAmong(items, sought, call) {
    (0,limits/* spend */.Rf)(call.budget, items.length);
    if (items.length === 0)
        return (0,model_value/* booleanValue */.eC)(false, call.site);
    const verdicts = items.map((item) => equalValues(item(), sought, call));
    const certain = verdicts.find((verdict) => verdict.kind === 'boolean' && verdict.value);
    return (certain ??
        anyOf(verdicts.map((verdict) => () => verdict), call));
}
function hasProperty(object, name, call) {
    const property = object.properties.get(name.toLowerCase());
    if (property === undefined)
        return object.rest === null ? (0,model_value/* booleanValue */.eC)(false, call.site) : (0,model_value/* unknownFrom */.NI)(object.rest);
    if (property.isOptional !== true)
        return (0,model_value/* booleanValue */.eC)(true, call.site);
    return (0,choices/* forEachChoice */.oG)([propertyValue(property, object)], ([value]) => 
    // Null stands for nothing there, but it may also have been written.
    value === undefined || value.kind === 'null' || value.kind === 'unknown'
        ? unknownPresence(property, call)
        : (0,model_value/* booleanValue */.eC)(true, call.site));
}
/** @param step 1: the first position, -1: the last one */
function positionAmong(items, sought, step, call) {
    (0,limits/* spend */.Rf)(call.budget, items.length);
    return from(step === 1 ? 0 : items.length - 1, null);
    /** @param taken the alternative of the first verdict, where that is a choice */
    function from(start, taken) {
        for (let at = start; at >= 0 && at < items.length; at += step) {
            const item = items[at];
            if (item === undefined)
                break;
            const isHere = at === start && taken !== null ? taken : equalValues(item(), sought, call);
            if (isHere.kind === 'unknown')
                return (0,model_value/* unknownFrom */.NI)(isHere);
            if (isHere.kind === 'choice')
                return (0,choices/* forEachChoice */.oG)([isHere], ([one = isHere]) => from(at, one));
            if (isHere.kind === 'boolean' && isHere.value)
                return (0,model_value/* numberValue */.Vg)(at, call.site);
        }
        return (0,model_value/* numberValue */.Vg)(-1, call.site);
    }
}
function positionInText(text, part, find, call) {
    if (part.kind === 'unknown')
        return isNowhere(text, part) ? (0,model_value/* numberValue */.Vg)(-1, call.site) : (0,model_value/* unknownFrom */.NI)(part);
    if (text.kind !== 'string' || part.kind !== 'string') {
        return wrongArguments(call, 'an array and an item, or two strings', [text, part]);
    }
    if (part.value === '')
        return (0,model_value/* unknownValue */.Uo)(`where ${call.name}() finds an empty string is not documented`, call.site);
    if (!(0,text_case/* isSureWithoutCase */.U)(text.value, part.value))
        return unsureOfCase(call);
    return (0,model_value/* numberValue */.Vg)(find((0,text_case/* withoutCase */.p)(text.value), (0,text_case/* withoutCase */.p)(part.value)), call.site);
}
function isNowhere(text, part) {
    const known = inSmallLetters(part);
    if (known === null || text.kind !== 'string' || !(0,text_case/* isSureWithoutCase */.U)(text.value))
        return false;
    return !(0,partial_text/* mayBeIn */.K_)(known, (0,text_case/* withoutCase */.p)(text.value));
}
/**
 * @param ofText the same of a text that is known in part; null: nobody knows
 * @param mayHold whether it may hold of a part that is itself known in part
 */
function comparedWithoutCase(compare, ofText = () => null, mayHold = () => true) {
    return tolerantFunction(exactly(2), (args, call) => {
        const [text, part] = args;
        const unknown = args.find((arg) => arg.kind === 'unknown');
        const holds = unknown === undefined ? null : partlyCompared(text, part, ofText, mayHold);
        if (unknown !== undefined)
            return holds === null ? (0,model_value/* unknownFrom */.NI)(unknown) : (0,model_value/* booleanValue */.eC)(holds, call.site);
        if (text?.kind !== 'string' || part?.kind !== 'string')
            return refusedArguments(call, 'two strings', args);
        if (!(0,text_case/* isSureWithoutCase */.U)(text.value, part.value))
            return unsureOfCase(call);
        return (0,model_value/* booleanValue */.eC)(compare((0,text_case/* withoutCase */.p)(text.value), (0,text_case/* withoutCase */.p)(part.value)), call.site);
    });
}
/** null: nobody knows */
function partlyCompared(text, part, ofText, mayHold) {
    if (text?.kind === 'unknown' && part?.kind === 'string') {
        const known = inSmallLetters(text);
        return known !== null && (0,text_case/* isSureWithoutCase */.U)(part.value) ? ofText(known, (0,text_case/* withoutCase */.p)(part.value)) : null;
    }
    if (text?.kind !== 'string' || part?.kind !== 'unknown')
        return null;
    const known = inSmallLetters(part);
    return known === null || !(0,text_case/* isSureWithoutCase */.U)(text.value) || mayHold((0,text_case/* withoutCase */.p)(text.value), known) ? null : false;
}
/** What is known of a text; null: nothing, or nothing sure. */
function inSmallLetters({ text }) {
    return text !== undefined && (0,text_case/* isSureWithoutCase */.U)(text.start, text.end) ? (0,known_text/* withLetters */.M)(text, text_case/* withoutCase */.p) : null;
}
function unsureOfCase(call) {
    return (0,model_value/* unknownValue */.Uo)(`${call.name}() compares without regard to case, and is sure only for ASCII text`, call.site);
}
/** Each piece between two stars is taken where it comes first, so that no combination is tried twice. */
function matchesPattern(text, pattern) {
    const [head = '', ...pieces] = pattern.split('*');
    const tail = pieces.pop();
    if (tail === undefined)
        return text === pattern;
    if (!text.startsWith(head))
        return false;
    let at = head.length;
    for (const piece of pieces) {
        const found = text.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return text.length - tail.length >= at && text.endsWith(tail);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/intersection.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#intersection */







const intersectionFunctions = {
    /** "Returns a single array or object with the common elements from the parameters." */
    intersection: strictFunction(define_atLeast(2), (args, call) => {
        const [first, ...others] = args;
        if (first?.kind === 'array' && others.every(isArray))
            return commonItems(first, others, call);
        if (first?.kind === 'object' && others.every(isObject))
            return commonProperties(first, others, call);
        return wrongArguments(call, 'arrays only or objects only', args);
    }),
};
function isArray(value) {
    return value.kind === 'array';
}
function isObject(value) {
    return value.kind === 'object';
}
function commonItems(first, others, call) {
    const common = [];
    const lists = others.map((other) => itemsOf(other, call));
    for (const item of itemsOf(first, call)) {
        const value = item();
        const isCommon = allOf(lists.map((list) => () => (0,choices/* forEachChoice */.oG)([value], ([one]) => isIn(list, one, call))), call);
        if (isCommon.kind === 'boolean' && !isCommon.value)
            continue;
        if (isCommon.kind !== 'boolean')
            return undecided(isCommon);
        const isRepeated = (0,choices/* forEachChoice */.oG)([value], ([one]) => isIn(common, one, call));
        if (isRepeated.kind !== 'boolean')
            return undecided(isRepeated);
        if (isRepeated.value) {
            return (0,model_value/* unknownValue */.Uo)(`whether ${call.name}() keeps an item twice is not documented`, call.site);
        }
        common.push(() => value);
    }
    return (0,model_value/* arrayValue */.zk)(common, call.site);
}
function isIn(list, value, call) {
    return value === undefined ? (0,model_value/* booleanValue */.eC)(false, call.site) : isAmong(list, value, call);
}
function undecided(verdict) {
    if (verdict.kind === 'choice')
        return (0,choices/* asUnknown */.p_)(verdict);
    return verdict.kind === 'unknown' ? (0,model_value/* unknownFrom */.NI)(verdict) : verdict;
}
/** Names that all have, with values that are equal. What has the name somewhere only perhaps is there perhaps. */
function commonProperties(first, others, call) {
    const properties = [...first.properties.values()].flatMap((property) => commonProperty(property, first, others, call));
    const rest = first.rest !== null && others.every((other) => mayHaveMore(other, first)) ? (0,model_value/* unknownFrom */.NI)(first.rest) : null;
    return (0,model_value/* objectValue */.ZH)(properties, call.site, rest);
}
/** Whether it may have a property that `first` is not known to have. */
function mayHaveMore(other, first) {
    return other.rest !== null || [...other.properties.keys()].some((name) => !first.properties.has(name));
}
function commonProperty(mine, object, others, call) {
    const theirs = others.map((other) => ({ other, property: other.properties.get(mine.name.toLowerCase()) }));
    if (theirs.some(({ other, property }) => property === undefined && other.rest === null))
        return [];
    const isCommon = allOf(theirs.map(({ other, property }) => () => isSame(mine, object, property, other, call)), call);
    if (isCommon.kind === 'boolean')
        return isCommon.value ? [{ ...mine, value: computed(call, () => propertyValue(mine, object)) }] : [];
    const value = () => (0,choices/* forEachChoice */.oG)([isCommon], ([isCommon]) => {
        if (isCommon?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(isCommon, { mayBeNull: true });
        return isCommon?.kind === 'boolean' && isCommon.value ? propertyValue(mine, object) : (0,model_value/* nullValue */.Pv)(call.site);
    });
    return [{ ...mine, isOptional: true, value: computed(call, value) }];
}
function isSame(mine, object, theirs, other, call) {
    if (theirs === undefined)
        return other.rest === null ? (0,model_value/* booleanValue */.eC)(false, call.site) : (0,model_value/* unknownFrom */.NI)(other.rest);
    if (mine.isOptional || theirs.isOptional)
        return unknownPresence(mine, call);
    if (mine.name !== theirs.name) {
        const reason = `whether ${call.name}() takes '${mine.name}' and '${theirs.name}' for one name is not documented`;
        return (0,model_value/* unknownValue */.Uo)(reason, call.site);
    }
    const [left, right] = [propertyValue(mine, object), propertyValue(theirs, other)];
    return (0,choices/* forEachChoice */.oG)([equalValues(left, right, call)], ([areEqual]) => {
        if (areEqual === undefined || areEqual.kind !== 'boolean' || areEqual.value) {
            return areEqual ?? (0,model_value/* booleanValue */.eC)(false, call.site);
        }
        if (left.kind !== 'object' || right.kind !== 'object')
            return areEqual;
        return (0,model_value/* unknownValue */.Uo)(`what ${call.name}() makes of objects inside objects is not documented`, call.site);
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/json-text.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#string */






const jsonTextFunctions = {
    /** "Any type of value can be converted, including objects and arrays." */
    string: textFunction(exactly(1), (text) => text, ([value], call) => {
        if (value?.kind === 'string')
            return value;
        if (value?.kind === 'array' || value?.kind === 'object')
            return jsonText(value, doubleQuoted, call);
        const text = value === undefined ? null : (0,functions_text/* textOf */.b6)(value, call);
        if (text !== null)
            return typeof text === 'string' ? (0,model_value/* stringValue */.r$)(text, call.site) : text;
        return wrongArguments(call, 'a value other than null', value === undefined ? [] : [value]);
    }),
};
/**
 * An array or object as format() and Bicep's interpolation write it, `{'a':'b','!c':2}`: Azure/bicep,
 * src/Bicep.Core.IntegrationTests/EvaluationTests.cs, String_expressions_are_evaluated_successfully.
 */
function formattedJson(value, call) {
    return jsonText(value, singleQuoted, call);
}
/** `{"valueA":10,"valueB":"Example Text"}`, without white space, as Newtonsoft.Json writes it. */
function jsonText(value, quote, call) {
    return (0,choices/* forEachChoice */.oG)([value], ([value]) => (0,limits/* within */.ux)(call.budget, call.site, () => {
        if (value === undefined || value.kind === 'unknown')
            return value ?? (0,functions_text/* boundedString */.px)([], call);
        if (value.kind === 'array')
            return arrayText(value, quote, call);
        if (value.kind === 'object')
            return objectText(value, quote, call);
        const text = scalarText(value, quote);
        return text === null ? notCertain(value, call) : (0,functions_text/* boundedString */.px)([text], call);
    }));
}
function notCertain({ kind }, call) {
    const what = kind === 'string' ? 'text whose escapes are not documented' : 'a number that is not exact here';
    return (0,model_value/* unknownValue */.Uo)(`${call.name}() is given ${what}`, call.site);
}
function arrayText(array, quote, call) {
    if (array.items.length > limits/* maximumItems */.Dw)
        return tooManyItems(call);
    const items = itemsOf(array, call).map((item) => jsonText(item(), quote, call));
    return whenAllKnown(items, call, (items) => (0,functions_text/* boundedString */.px)(['[', ...json_text_listed(items.map(written)), ']'], call));
}
function objectText(object, quote, call) {
    const unknown = unknownNames(object, call);
    if (unknown !== null)
        return unknown;
    const properties = [...object.properties.values()];
    if (properties.length > limits/* maximumItems */.Dw)
        return tooManyItems(call);
    const names = properties.map(({ name }) => quote(name));
    if (names.includes(null))
        return notCertain((0,model_value/* stringValue */.r$)('', call.site), call);
    const values = properties.map((property) => jsonText(propertyValue(property, object), quote, call));
    return whenAllKnown(values, call, (values) => {
        const members = names.map((name, index) => `${name}:${written(values[index])}`);
        return (0,functions_text/* boundedString */.px)(['{', ...json_text_listed(members), '}'], call);
    });
}
function written(text) {
    return text?.kind === 'string' ? text.value : '';
}
function json_text_listed(parts) {
    return parts.flatMap((part, index) => (index === 0 ? [part] : [',', part]));
}
/** null: Azure may write it in another way. */
function scalarText(value, quote) {
    switch (value.kind) {
        case 'string':
            return quote(value.value);
        case 'number':
            return Number.isSafeInteger(value.value) ? String(value.value) : null;
        case 'boolean':
            return String(value.value);
        case 'null':
            return 'null';
        default:
            return null;
    }
}
/** What JSON.stringify() leaves alone and Newtonsoft.Json does not: JavaScriptUtils.cs, WriteEscapedJavaScriptString. */
function doubleQuoted(text) {
    return JSON.stringify(text).replace(/[\u0085\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Of other characters it is not documented whether they are escaped, and how. */
function singleQuoted(text) {
    return /^[ !#-&(-[\]-~]*$/.test(text) ? `'${text}'` : null;
}

// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
;// CONCATENATED MODULE: ./lib/evaluate/functions/lambda-object.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#toobject, and groupBy() */






/** "Converts an array to an object with a custom key function and optional custom value function." */
function toObject(list, key, value, call) {
    if (list.items.length > limits/* maximumItems */.Dw)
        return tooManyItems(call);
    const { keys, values } = pairs(list, key, value, call);
    return (0,choices/* forEachChoice */.oG)(keys, (keys) => {
        const entries = [];
        let rest = null;
        for (const [index, key] of keys.entries()) {
            const value = values[index];
            if (value === undefined)
                throw new Error('Each key has a value.');
            if (key.kind === 'string')
                entries.push({ key, value });
            else if (key.kind === 'unknown')
                rest ??= (0,model_value/* unknownFrom */.NI)(key);
            else
                return wrongArguments(call, 'a lambda that gives strings as keys', [key]);
        }
        return (0,model_value/* objectValue */.ZH)(byName(entries).map((same) => onlyOne(same, rest, call)), call.site, rest);
    });
}
/** "Converts an array to an object containing a lookup from key to array values filtered by said key." */
function groupBy(list, key, value, call) {
    if (list.items.length > limits/* maximumItems */.Dw)
        return tooManyItems(call);
    const { keys, values } = pairs(list, key, value, call);
    return whenAllKnown(keys, call, (keys) => {
        const entries = [];
        for (const [index, key] of keys.entries()) {
            const value = values[index];
            if (value === undefined)
                throw new Error('Each key has a value.');
            if (key.kind !== 'string')
                return wrongArguments(call, 'a lambda that gives strings as keys', [key]);
            entries.push({ key, value });
        }
        return (0,model_value/* objectValue */.ZH)(byName(entries).map((same) => group(same, call)), call.site);
    });
}
function pairs(list, key, value, call) {
    const items = itemsOf(list, call);
    (0,limits/* spendItems */.tA)(call.budget, items.length);
    return {
        keys: items.map((item) => key.apply([item()])),
        values: items.map((item) => (value === null ? item : computed(call, () => value.apply([item()])))),
    };
}
function byName(entries) {
    return [...(0,grouped/* grouped */.z)(entries, ({ key }) => [key.value.toLowerCase()]).values()];
}
/** What stands under a name that is given once; an unknown key may give it a second time. */
function onlyOne([first, second], rest, call) {
    const { key, value } = first;
    const property = { name: key.value, key: key.origin };
    if (second !== undefined) {
        const reason = `what ${call.name}() makes of the key '${second.key.value}' when it comes twice is not documented`;
        return { ...property, value: () => (0,model_value/* unknownValue */.Uo)(reason, call.site) };
    }
    return { ...property, value: rest === null ? value : () => (0,model_value/* unknownFrom */.NI)(rest, { mayBeNull: true }) };
}
function group(same, call) {
    const [{ key }] = same;
    const other = same.find((entry) => entry.key.value !== key.value);
    if (other === undefined) {
        const items = same.map(({ value }) => value);
        return { name: key.value, key: key.origin, value: () => (0,model_value/* arrayValue */.zk)(items, call.site) };
    }
    const reason = `whether ${call.name}() takes '${key.value}' and '${other.key.value}' for one name is not documented`;
    return { name: key.value, key: key.origin, value: () => (0,model_value/* unknownValue */.Uo)(reason, call.site) };
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/lambda-sort.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#sort */






/**
 * "If true, the second element will be ordered after the first in the output array." In which order Azure leaves two
 * different items of which neither comes first is not documented.
 */
function sort(list, lambda, call) {
    if (list.items.length > limits/* maximumItems */.Dw)
        return tooManyItems(call);
    (0,limits/* spend */.Rf)(call.budget, list.items.length);
    const items = itemsOf(list, call).map((item) => item());
    return (0,choices/* forEachChoice */.oG)(items, (items) => sorted(items, (one, other) => lambda.apply([one, other]), call));
}
function sorted(items, isBefore, call) {
    let runs = items.map((item) => [item]);
    while (runs.length > 1) {
        const merged = [];
        for (let at = 0; at < runs.length; at += 2) {
            const run = mergedRuns(runs[at] ?? [], runs[at + 1] ?? [], isBefore);
            if ('kind' in run)
                return lambda_sort_undecided(run, call);
            merged.push(run);
        }
        runs = merged;
    }
    const ordered = runs[0] ?? [];
    return (undecidedNeighbours(ordered, isBefore, call) ??
        (0,model_value/* arrayValue */.zk)(ordered.map((item) => () => item), call.site));
}
/** @returns the verdict that is no boolean, where there is one */
function mergedRuns(left, right, isBefore) {
    const merged = [];
    const [rest, others] = [[...left].reverse(), [...right].reverse()];
    for (let one = rest.at(-1), other = others.at(-1); one && other; one = rest.at(-1), other = others.at(-1)) {
        const verdict = isBefore(other, one);
        if (verdict.kind !== 'boolean')
            return verdict;
        merged.push(verdict.value ? other : one);
        if (verdict.value)
            others.pop();
        else
            rest.pop();
    }
    return [...merged, ...rest.reverse(), ...others.reverse()];
}
/** Neighbours have to be in order for certain: the earlier one is to stand before the later one, or both are the same. */
function undecidedNeighbours(ordered, isBefore, call) {
    for (const [index, item] of ordered.entries()) {
        const next = ordered[index + 1];
        if (next === undefined)
            return null;
        const verdict = isBefore(item, next);
        if (verdict.kind !== 'boolean')
            return lambda_sort_undecided(verdict, call);
        const backwards = isBefore(next, item);
        if (backwards.kind !== 'boolean')
            return lambda_sort_undecided(backwards, call);
        if (verdict.value !== backwards.value)
            continue;
        const areEqual = equalValues(item, next, call);
        if (areEqual.kind === 'boolean' && areEqual.value)
            continue;
        return (0,model_value/* unknownValue */.Uo)(`in which order ${call.name}() leaves items of equal rank is not documented`, call.site);
    }
    return null;
}
function lambda_sort_undecided(verdict, call) {
    if (verdict.kind === 'choice')
        return (0,choices/* asUnknown */.p_)(verdict);
    if (verdict.kind === 'unknown')
        return (0,model_value/* unknownFrom */.NI)(verdict);
    return wrongArguments(call, 'a lambda that gives booleans', [verdict]);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/settle.js


/**
 * Choices of choices multiply with each step: what has more combinations than anybody looks at is not gone through.
 *
 * @param settled values that were settled before; those found now are added
 * @returns false where there are more combinations than `maximumWorlds`
 */
function settle(value, settled, budget) {
    const waiting = [newlyWaiting(value)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { value, combinations } = next;
        if (settled.has(value))
            continue;
        settled.add(value);
        if ((0,limits/* isSpent */.Fh)(budget))
            return true;
        if (value.kind === 'choice') {
            combinations.left -= value.alternatives.length - 1;
            if (combinations.left < 0)
                return false;
        }
        for (const part of settle_partsOf(value)) {
            (0,limits/* spend */.Rf)(budget, 1);
            waiting.push(value.kind === 'choice' ? { value: part(), combinations } : newlyWaiting(part()));
        }
    }
    return true;
}
function newlyWaiting(value) {
    return { value, combinations: { left: world/* maximumWorlds */.gf - 1 } };
}
function settle_partsOf(value) {
    switch (value.kind) {
        case 'array':
            return value.items;
        case 'object':
            return [...value.properties.values()].map((property) => property.value);
        case 'unknown':
            return value.items === undefined ? [] : [...value.items.start, ...value.items.end];
        case 'choice':
            return value.alternatives;
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/lambda.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda */









/**
 * A lambda is given all that it could ask for, the item and its index; with fewer variables it looks at fewer of them.
 */
const lambdaFunctions = {
    /** "Applies a custom mapping function to each element of an array." */
    map: overItems((list, lambda, call) => arrayOf(turnEach(list, call.site, applying(lambda, call)), call.site)),
    /** "If the result is true, the item will be included in the output array; otherwise, the item is discarded." */
    filter: overItems(filtered),
    /** "Reduces an array with a custom reduce function", from the left. */
    reduce: lazyFunction(exactly(3), ([list, initial, lambda], call) => {
        if (list === undefined || initial === undefined || lambda === undefined)
            throw new Error('Arity is checked.');
        return whenAllKnown([list(), lambda()], call, ([list, lambda]) => {
            if (list?.kind === 'array' && lambda?.kind === 'lambda')
                return reduced(list, initial(), lambda, call);
            const found = [list, initial(), lambda].filter((value) => value !== undefined);
            return wrongArguments(call, 'an array, an initial value and a lambda', found);
        });
    }),
    sort: strictFunction(exactly(2), (args, call) => {
        const [list, lambda] = args;
        if (list?.kind !== 'array' || lambda?.kind !== 'lambda')
            return wrongArguments(call, 'an array and a lambda', args);
        return sort(list, lambda, call);
    }),
    toobject: strictFunction(between(2, 3), (args, call) => {
        const [list, key, value] = args;
        if (list?.kind !== 'array' || key?.kind !== 'lambda' || (value !== undefined && value.kind !== 'lambda')) {
            return wrongArguments(call, 'an array and one or two lambdas', args);
        }
        return toObject(list, key, value ?? null, call);
    }),
    groupby: strictFunction(between(2, 3), (args, call) => {
        const [list, key, value] = args;
        if (list?.kind !== 'array' || key?.kind !== 'lambda' || (value !== undefined && value.kind !== 'lambda')) {
            return wrongArguments(call, 'an array and one or two lambdas', args);
        }
        return groupBy(list, key, value ?? null, call);
    }),
    /** "Applies a custom mapping function to the values of an object and returns the result object." */
    mapvalues: strictFunction(exactly(2), (args, call) => {
        const [object, lambda] = args;
        if (object?.kind !== 'object' || lambda?.kind !== 'lambda') {
            return wrongArguments(call, 'an object and a lambda', args);
        }
        return mappedValues(object, lambda, call);
    }),
};
/** A function of an array, which may be known in part only, and of a lambda. */
function overItems(evaluate) {
    return tolerantFunction(exactly(2), (args, call) => {
        const [list, lambda] = args;
        const items = stretchesIn(list, call);
        if (items === null && list?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(list);
        if (lambda?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(lambda);
        if (items === null || lambda?.kind !== 'lambda')
            return wrongArguments(call, 'an array and a lambda', args);
        const count = items.start.length + items.end.length;
        if (count > limits/* maximumItems */.Dw)
            return tooManyItems(call);
        (0,limits/* spendItems */.tA)(call.budget, count);
        return evaluate(items, lambda, call);
    });
}
function applying(lambda, call) {
    return (item, index) => computed(call, () => lambda.apply([item(), index]));
}
function filtered(list, lambda, call) {
    const { start, end } = turnEach(list, call.site, applying(lambda, call));
    const verdicts = [...start, ...end].map((verdict) => verdict());
    return (0,choices/* forEachChoice */.oG)(verdicts, (verdicts) => {
        const wrong = verdicts.find(({ kind }) => kind !== 'boolean' && kind !== 'unknown');
        if (wrong !== undefined)
            return wrongArguments(call, 'a lambda that gives booleans', [wrong]);
        const kept = (items, first) => items.flatMap((item, index) => {
            const verdict = verdicts[first + index];
            if (verdict?.kind === 'unknown')
                return [verdict];
            return verdict?.kind === 'boolean' && verdict.value ? [item] : [];
        });
        const pieces = [...kept(list.start, 0), ...openOf(list), ...kept(list.end, start.length)];
        return arrayOf(inStretches(pieces), call.site);
    });
}
function reduced(list, initial, lambda, call) {
    if (list.items.length > limits/* maximumItems */.Dw)
        return tooManyItems(call);
    const settled = new WeakSet();
    let current = initial;
    for (const [index, item] of itemsOf(list, call).entries()) {
        if ((0,limits/* isSpent */.Fh)(call.budget))
            return (0,limits/* stopAt */.mk)(call.site, call.budget);
        current = lambda.apply([current, item(), (0,model_value/* numberValue */.Vg)(index, call.site)]);
        if (!settle(current, settled, call.budget))
            return (0,choices/* tooManyCombinations */.oI)(current.origin);
    }
    return current;
}
function mappedValues(object, lambda, call) {
    const unknown = object.repeated.length === 0 ? null : unknownNames({ ...object, rest: null }, call);
    if (unknown !== null)
        return unknown;
    const properties = new Map();
    for (const [name, property] of object.properties) {
        const value = () => {
            const value = propertyValue(property, object);
            if (property.isOptional !== true)
                return lambda.apply([value]);
            // Null is nothing here, and nothing is mapped.
            return (0,choices/* forEachChoice */.oG)([value], ([one = value]) => one.kind === 'null' ? (0,model_value/* nullValue */.Pv)(call.site) : lambda.apply([one]));
        };
        properties.set(name, { ...property, value: computed(call, value) });
    }
    (0,limits/* spendItems */.tA)(call.budget, properties.size);
    return { kind: 'object', properties, repeated: [], rest: object.rest, origin: call.site, way: [] };
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/numeric.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric */



const numericFunctions = {
    add: ofIntegers((left, right) => left + right),
    sub: ofIntegers((left, right) => left - right),
    mul: ofIntegers((left, right) => left * right),
    /** "Returns the integer division"; towards zero. */
    div: ofIntegers((left, right) => (right === 0 ? null : Math.trunc(left / right))),
    /** The sign is the dividend's. */
    mod: ofIntegers((left, right) => (right === 0 ? null : left % right)),
    /** "Converts the specified value to an integer": a string of digits or an integer. */
    int: strictFunction(exactly(1), ([value], call) => {
        if (value?.kind === 'number' && Number.isInteger(value.value))
            return (0,model_value/* numberValue */.Vg)(value.value, call.site);
        if (value?.kind === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value.value)) {
            return (0,model_value/* numberValue */.Vg)(Number(value.value), call.site);
        }
        return noInteger(value, call);
    }),
    /** "Converts the value to a floating point number": a string or an integer. */
    float: strictFunction(exactly(1), ([value], call) => {
        if (value?.kind === 'number')
            return (0,model_value/* numberValue */.Vg)(value.value, call.site);
        if (value?.kind === 'string' && /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(value.value)) {
            return (0,model_value/* numberValue */.Vg)(Number(value.value), call.site);
        }
        return wrongArguments(call, 'an integer or a string that holds a number', value === undefined ? [] : [value]);
    }),
    /** "The maximum value from an array of integers or a comma-separated list of integers." */
    max: chosen((one, other) => Math.max(one, other)),
    min: chosen((one, other) => Math.min(one, other)),
};
/**
 * "The template language function 'int' expects its first parameter to be one of the following types 'Integer, String'",
 * https://github.com/Azure/azure-quickstart-templates/issues/2019, and "cannot convert provided value 'asdf' to integer
 * value", Azure/bicep, src/Bicep.Core.Samples/Files/baselines_bicepparam/Invalid_Expressions. Which texts with digits it
 * converts is not documented.
 */
function noInteger(value, call) {
    const mayBeRead = value?.kind === 'number' || (value?.kind === 'string' && !/^\D+$/.test(value.value));
    const told = mayBeRead ? wrongArguments : refusedArguments;
    return told(call, 'an integer or a string that holds one', value === undefined ? [] : [value]);
}
function chosen(choose) {
    return strictFunction(define_atLeast(1), (args, call) => {
        const [list] = args;
        const items = list?.kind === 'array' && args.length === 1 ? itemsOf(list, call) : args.map((arg) => () => arg);
        return whenAllKnown(items.map((item) => item()), call, (items) => chosenOf(items, choose, call));
    });
}
function chosenOf(items, choose, call) {
    const integers = items.flatMap((item) => (item.kind === 'number' && Number.isInteger(item.value) ? [item.value] : []));
    const [first, ...others] = integers;
    if (first === undefined || integers.length < items.length)
        return wrongArguments(call, 'integers', items.slice(0, 3));
    return (0,model_value/* numberValue */.Vg)(others.reduce(choose, first), call.site);
}
function ofIntegers(compute) {
    return strictFunction(exactly(2), ([left, right], call) => {
        if (left?.kind !== 'number' || right?.kind !== 'number') {
            const found = [left, right].filter((value) => value !== undefined);
            return wrongArguments(call, 'two integers', found);
        }
        if (!Number.isInteger(left.value) || !Number.isInteger(right.value)) {
            return (0,model_value/* unknownValue */.Uo)(`${call.name}() takes two integers, and is given a fraction`, call.site);
        }
        const result = compute(left.value, right.value);
        if (result === null)
            return (0,model_value/* unknownValue */.Uo)(`${call.name}() divides by zero`, call.site);
        const isExact = [left.value, right.value, result].every(Number.isSafeInteger);
        // `+ 0` makes the 0 that JavaScript calls negative an ordinary one.
        return isExact
            ? (0,model_value/* numberValue */.Vg)(result + 0, call.site)
            : (0,model_value/* unknownValue */.Uo)(`${call.name}() meets integers that are too large to be exact here`, call.site);
    });
}
/** Bicep's `-x`. */
function numeric_negated(value, call) {
    return numericFunctions.sub([() => (0,model_value/* numberValue */.Vg)(0, call.site), value], call);
}

;// CONCATENATED MODULE: ./lib/evaluate/access.js
/** Reading properties and items, with ARM's rules: names without regard to case, a missing one is an error. */







/** `base[key]` and `base.key`, whatever the two turn out to be. */
function access(base, key, site, options) {
    return (0,choices/* forEachChoice */.oG)([base, key], ([base, key]) => {
        if (base === undefined || key === undefined)
            throw new Error('forEachChoice() keeps the number of values.');
        return accessOne(base, key, site, options);
    });
}
function accessOne(base, key, site, options) {
    if (base.kind === 'unknown')
        return partOfUnknown(base, key, options);
    if (base.kind === 'null' && (options.safe || options.continues === true))
        return (0,model_value/* nullValue */.Pv)(site);
    if (key.kind === 'unknown')
        return byUnknownKey(base, key, site, options);
    if (base.kind === 'object' && key.kind === 'string')
        return propertyOf(base, key.value, site, options);
    if (base.kind === 'array' && key.kind === 'number') {
        const index = options.fromEnd === true ? base.items.length - key.value : key.value;
        const item = base.items[index];
        if (item !== undefined)
            return (0,model_value/* passedOn */.I3)(item(), ...base.way);
        if (options.safe)
            return (0,model_value/* nullValue */.Pv)(site);
        return (0,model_value/* unknownValue */.Uo)(`the array has ${base.items.length} items, and item ${key.value} was asked for`, site);
    }
    if (options.safe)
        return (0,model_value/* nullValue */.Pv)(site);
    return (0,model_value/* unknownValue */.Uo)(`${describeKind(base)} has no ${describeKey(key)}`, site);
}
/**
 * One of the parts that there are: an access that finds none fails, unless it is a safe one, which gives null. It stays
 * unknown where there are more than anybody looks at.
 */
function byUnknownKey(base, key, site, options) {
    const { safe } = options;
    const keys = keysThatMayBe(base, key, options.fromEnd === true);
    if (keys === null || keys.length + Number(safe) > world/* maximumWorlds */.gf)
        return (0,model_value/* unknownFrom */.NI)(key, { mayBeNull: safe });
    const parts = new Map();
    for (const one of keys) {
        const known = typeof one === 'string' ? (0,model_value/* stringValue */.r$)(one, site) : (0,model_value/* numberValue */.Vg)(one, site);
        parts.set(JSON.stringify(one), () => accessOne(base, known, site, options));
    }
    if (safe)
        parts.set('null', () => (0,model_value/* nullValue */.Pv)(site));
    const [only, ...others] = parts.values();
    if (only === undefined)
        return (0,model_value/* unknownFrom */.NI)(key);
    if (others.length === 0)
        return only();
    const keyIds = [...parts.keys()];
    const names = base.kind === 'object' ? keyIds.map((id) => (id === 'null' ? null : id.toLowerCase())) : undefined;
    const { choice, ids } = choiceAmong(keyIds, key.cause, names);
    return (0,model_value/* passedOn */.I3)((0,model_value/* choiceValue */.bg)(choice, ids.flatMap((id) => parts.get(id) ?? [])), ...key.way);
}
/** Of an object or an array all of whose parts are known; null: of another value. */
function keysThatMayBe(base, { type, text, range }, fromEnd) {
    if (base.kind === 'object' && base.rest === null && (type ?? 'string') === 'string') {
        const lower = text === undefined ? null : (0,known_text/* withLetters */.M)(text, (letters) => letters.toLowerCase());
        return [...base.properties].flatMap(([name, { name: written }]) => lower === null || (0,known_text/* mayEqual */.k)(lower, name) ? [written] : []);
    }
    if (base.kind !== 'array' || (type ?? 'number') !== 'number')
        return null;
    const { least, most } = range ?? { least: 0, most: Number.POSITIVE_INFINITY };
    return base.items.map((_, index) => index + Number(fromEnd)).filter((index) => index >= least && index <= most);
}
function partOfUnknown(base, key, { safe, fromEnd = false }) {
    const part = (0,model_value/* unknownFrom */.NI)(base, { mayBeNull: safe || base.mayBeNull });
    const which = partKey(key, fromEnd);
    if (which === null)
        return part;
    const item = typeof which === 'number' ? knownItem(base, which) : undefined;
    if (item !== undefined)
        return (0,model_value/* passedOn */.I3)(item(), ...base.way);
    return (0,unknown_part/* declaredPart */.aN)(base, which) ?? { ...part, cause: (0,unknown_part/* causeOfPart */.kf)(base.cause, (0,unknown_part/* partId */.VA)(which)) };
}
/** @param place counts from the end where it is negative */
function knownItem({ items }, place) {
    return place < 0 ? items?.end.at(place) : items?.start[place];
}
/** A name, or a place, which counts from the end where it is negative; null: there is no such part. */
function partKey(key, fromEnd) {
    if (key.kind === 'string')
        return key.value;
    if (key.kind !== 'number')
        return null;
    if (fromEnd)
        return key.value > 0 ? -key.value : null;
    return key.value < 0 ? null : key.value;
}
function propertyOf(base, name, site, options) {
    const property = base.properties.get(name.toLowerCase());
    // Of a safe access the compiler makes one that is looked up in Azure.
    const isRefused = base.isExact === true && !options.safe && property?.name !== name;
    if (property !== undefined && !isRefused) {
        return ambiguous(base, property, site) ?? (0,model_value/* passedOn */.I3)(property.value(), ...base.way);
    }
    if (base.rest !== null)
        return (0,model_value/* unknownFrom */.NI)(base.rest, { mayBeNull: true });
    if (options.safe)
        return (0,model_value/* nullValue */.Pv)(site);
    return (0,model_value/* unknownValue */.Uo)(`the object has no property '${name}'`, site);
}
/** Azure keeps names that differ in letter case only apart here and there; null: it has no such other name. */
function ambiguous({ repeated }, { name }, site) {
    const other = repeated.find(({ replaced }) => replaced.name !== name && replaced.name.toLowerCase() === name.toLowerCase());
    if (other === undefined)
        return null;
    return (0,model_value/* unknownValue */.Uo)(`which of '${other.replaced.name}' and '${name}' counts is not documented`, site, {
        mayBeNull: true,
    });
}
function describeKey(key) {
    if (key.kind === 'string')
        return `property '${key.value}'`;
    if (key.kind === 'number')
        return `item ${key.value}`;
    return `${describeKind(key)} property`;
}

// EXTERNAL MODULE: ./lib/evaluate/computed-names.js
var computed_names = __webpack_require__(5430);
;// CONCATENATED MODULE: ./lib/evaluate/functions/merge.js
/** Putting objects and arrays together: union(), shallowMerge(), Bicep's spread. */







/** Arrays united, objects merged in depth; nobody knows what several unknown values give. */
function unite(values, call) {
    if (values.some((value) => stretchesOf(value) !== null))
        return uniteArrays(values, call);
    const unknown = values.find((value) => value.kind === 'unknown');
    if (unknown !== undefined && values.every(({ kind }) => kind === 'unknown')) {
        return (0,model_value/* unknownFrom */.NI)((0,model_value/* foremost */.ig)(unknown, values));
    }
    return mergeObjects(values, true, call);
}
/**
 * Objects into one, later ones winning. With an unknown among them, what stood before it may be replaced by it, what
 * comes after it is certain, and further properties may exist.
 *
 * @param deep objects that several of them have under one name are merged in turn, as union() does
 */
function mergeObjects(values, deep, call) {
    const merged = new Map();
    let rest = null;
    for (const value of values) {
        if (value.kind !== 'object' && value.kind !== 'unknown')
            return noObject(value, values, deep, call);
        const unknown = value.kind === 'unknown' ? value : value.rest;
        if (unknown !== null) {
            if ((0,model_value/* isRefused */.H0)(value))
                return (0,model_value/* unknownFrom */.NI)(value);
            rest = (0,model_value/* unknownFrom */.NI)(unknown);
            for (const [name, same] of merged)
                merged.set(name, same.slice(-1).map(perhapsReplacedBy(unknown)));
            (0,limits/* spendItems */.tA)(call.budget, merged.size);
        }
        if (value.kind === 'unknown')
            continue;
        (0,limits/* spendItems */.tA)(call.budget, value.properties.size);
        for (const [name, theirs] of value.properties) {
            const property = { ...theirs, value: computed(call, () => propertyValue(theirs, value)) };
            // What is unknown before it may have an object under that name too, which is merged with it.
            const same = merged.get(name) ?? (deep && rest !== null ? [perhapsReplacedBy(rest)(property)] : []);
            if (!deep && property.isOptional !== true)
                same.length = 0;
            same.push(property);
            merged.set(name, same);
        }
    }
    return (0,model_value/* objectValue */.ZH)([...merged.values()].flatMap((same) => mergedProperty(same, deep, call)), call.site, rest);
}
/**
 * "Template language function 'union' expects parameters of the same type, but found multiple types."
 * https://github.com/microsoft/vscode-azurearmtools/issues/1235
 */
function noObject(value, values, deep, call) {
    const isCertain = deep && values.some(({ kind }) => kind === 'object');
    return isCertain ? refusedArguments(call, 'objects', [value]) : wrongArguments(call, 'objects', [value]);
}
/** The last of those that share a name, its value merged with the ones before it. */
function mergedProperty(same, deep, call) {
    const last = same.at(-1);
    if (last === undefined || same.length === 1)
        return same;
    const value = () => (0,choices/* forEachChoice */.oG)(same.map(({ value }) => value()), (values) => {
        const there = values.filter(({ kind }, index) => kind !== 'null' || same[index]?.isOptional !== true);
        return mergedValue(there, deep, call);
    });
    const isOptional = same.every((property) => property.isOptional === true);
    return [{ ...last, isOptional, value: (0,model_value/* lazy */.RZ)(last.key, value) }];
}
/** Objects are merged; anything else replaces what stood before it. */
function mergedValue(values, deep, call) {
    const last = values.at(-1);
    if (last === undefined)
        return (0,model_value/* nullValue */.Pv)(call.site);
    if (!deep || last.kind !== 'object')
        return last;
    const replacing = values.findLastIndex(({ kind }) => kind !== 'object' && kind !== 'unknown');
    return mergeObjects(values.slice(replacing + 1), true, call);
}
function perhapsReplacedBy(unknown) {
    return (property) => ({ ...property, value: () => (0,model_value/* unknownFrom */.NI)(unknown, { mayBeNull: true }) });
}
/**
 * "For arrays, the function iterates through each element in the first parameter and adds it to the result if it isn't
 * already present. Then, it repeats the process." After the first thing that nobody knows, an item may be there already.
 */
function uniteArrays(values, call) {
    const united = [];
    const begun = (open) => arrayOf({ start: united, end: [], open }, call.site);
    // Scalars are looked up, so that two long lists of names cost no comparison of each with each.
    const scalars = new Set();
    const others = [];
    for (const value of values) {
        const list = stretchesIn(value, call);
        if (list === null) {
            if (value.kind !== 'unknown')
                return refusedArguments(call, 'arrays only or objects only', values);
            return (0,model_value/* isRefused */.H0)(value) ? (0,model_value/* unknownFrom */.NI)(value) : begun(value);
        }
        for (const lazyItem of list.start) {
            const item = lazyItem();
            const key = scalarKey(item);
            if (key !== null && scalars.has(key))
                continue;
            const isUndecided = item.kind === 'unknown' || item.kind === 'choice';
            const known = contains(isUndecided ? united : others, item, call);
            if (known.kind === 'unknown')
                return begun(known);
            if (known.kind === 'boolean' && known.value)
                continue;
            united.push(lazyItem);
            if (key === null)
                others.push(lazyItem);
            else
                scalars.add(key);
        }
        (0,limits/* spend */.Rf)(call.budget, list.start.length);
        if (united.length > limits/* maximumItems */.Dw)
            return tooManyItems(call);
        if (list.open !== null)
            return begun(list.open);
    }
    return (0,model_value/* arrayValue */.zk)(united, call.site);
}
/** Equal for equal scalars; null for anything else. */
function scalarKey(value) {
    if (value.kind === 'null')
        return 'null';
    return value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean'
        ? `${value.kind} ${value.value}`
        : null;
}
function contains(items, sought, call) {
    let undecided = null;
    for (const item of items) {
        const equal = equalValues(item(), sought, call);
        if (equal.kind === 'boolean' && equal.value)
            return equal;
        if (equal.kind !== 'boolean')
            undecided = equal;
    }
    if (undecided?.kind === 'unknown')
        return undecided;
    if (undecided?.kind === 'choice')
        return (0,choices/* asUnknown */.p_)(undecided);
    return (0,model_value/* booleanValue */.eC)(false, call.site);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/merge-choices.js
/** Merging objects of which some are choices, without multiplying the choices: real templates unite eight of them. */



/** Objects that one argument may be; with more of them the choices are multiplied after all. */
const maximumForms = 32;
/**
 * What `merge` gives for the values, whatever way the choices among them fall. Each property hangs only on those
 * choices that have something to say about it; where they leave it out it is null, which counts as absent.
 */
function mergeChoices(values, merge, call) {
    const forms = values.map(formsOf);
    const areForms = values.some(({ kind }) => kind === 'choice') && forms.every((some) => some !== null);
    // One that is an object for sure tells that all are; several that nobody knows may be arrays.
    if (!areForms || !forms.some(areObjects) || haveNamesOfSeveralCases(forms.flat()))
        return (0,choices/* forEachChoice */.oG)(values, merge);
    const mixed = values.filter((value, index) => value.kind === 'choice' && isMixed(forms[index] ?? []));
    const [first] = mixed;
    if (first?.kind === 'choice' && (0,choices/* combinations */.vj)(mixed) <= world/* maximumWorlds */.gf) {
        const inEach = first.alternatives.map((_, index) => (0,model_value/* lazy */.RZ)(first.origin, () => {
            const chosen = values.map((value) => (0,choices/* take */.s)(value, first.choice, index));
            return mergeChoices(chosen, merge, call);
        }));
        return (0,model_value/* choiceValue */.bg)(first.choice, inEach);
    }
    const property = (written) => {
        const name = written.name.toLowerCase();
        const isOptional = !forms.some((some) => some?.every((form) => hasCertainly(form, name)));
        const value = () => {
            const concerned = values.filter((_, index) => forms[index]?.some((form) => concerns(form, name)));
            return merge_choices_propertyOf(name, concerned, merge, call);
        };
        return { ...written, isOptional, value: (0,model_value/* lazy */.RZ)(written.key, value) };
    };
    const written = new Map();
    for (const form of forms.flat()) {
        if (form.kind === 'object')
            for (const [name, own] of form.properties)
                written.set(name, own);
    }
    const unknown = forms
        .flat()
        .map(unknownPart)
        .find((part) => part !== null);
    const refused = unknown === undefined ? undefined : values.find(model_value/* isRefused */.H0);
    if (refused !== undefined)
        return (0,model_value/* unknownFrom */.NI)(refused);
    return (0,model_value/* objectValue */.ZH)([...written.values()].map(property), call.site, unknown === undefined ? null : (0,model_value/* unknownFrom */.NI)(unknown));
}
/** Everything that a value may be; null where that is not always an object or where it is too much. */
function formsOf(value) {
    if (value.kind === 'object' || value.kind === 'unknown')
        return [value];
    if (value.kind !== 'choice')
        return null;
    const forms = [];
    for (const alternative of value.alternatives) {
        const own = formsOf(alternative());
        if (own === null || forms.length + own.length > maximumForms)
            return null;
        forms.push(...own);
    }
    return forms;
}
/** Further properties may be in some of them only, which must not blur the others. */
function isMixed(forms) {
    return forms.some((form) => unknownPart(form) !== null) && forms.some((form) => unknownPart(form) === null);
}
function areObjects(forms) {
    return forms.every(({ kind }) => kind === 'object');
}
/** Then the letter case of a name hangs on a choice, which objectKeys() and items() tell. */
function haveNamesOfSeveralCases(forms) {
    const byLowerName = new Map();
    for (const form of forms) {
        if (form.kind !== 'object')
            continue;
        for (const [lowerName, { name }] of form.properties) {
            const known = byLowerName.get(lowerName);
            if (known !== undefined && known !== name)
                return true;
            byLowerName.set(lowerName, name);
        }
    }
    return false;
}
function concerns(form, lowerName) {
    return unknownPart(form) !== null || (form.kind === 'object' && form.properties.has(lowerName));
}
function hasCertainly(form, lowerName) {
    const property = form.kind === 'object' ? form.properties.get(lowerName) : undefined;
    return property !== undefined && property.isOptional !== true;
}
function unknownPart(form) {
    return form.kind === 'unknown' ? form : form.rest;
}
function merge_choices_propertyOf(lowerName, values, merge, call) {
    return (0,choices/* forEachChoice */.oG)(values, (values) => {
        const merged = merge(values);
        if (merged.kind !== 'object')
            return merged;
        const property = merged.properties.get(lowerName);
        if (property !== undefined)
            return property.value();
        return merged.rest === null ? (0,model_value/* nullValue */.Pv)(call.site) : (0,model_value/* unknownFrom */.NI)(merged.rest, { mayBeNull: true });
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/object.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object and -array */










const objectFunctions = {
    null: strictFunction(exactly(0), (_, call) => (0,model_value/* nullValue */.Pv)(call.site)),
    createarray: lazyFunction(define_atLeast(0), (args, call) => (0,model_value/* arrayValue */.zk)(args, call.site)),
    createobject: lazyFunction(define_atLeast(0), createObject),
    /** "A valid JSON string"; `json('null')` is null. */
    json: tolerantFunction(exactly(1), ([text], call) => {
        if (text?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(text, { mayBeNull: true });
        return text?.kind === 'string' ? (0,json_value/* jsonTextToValue */._l)(text, call) : wrongArguments(call, 'a string', given(text));
    }),
    /** "Determines if an array, object, or string is empty"; null is. */
    empty: lazyFunction(exactly(1), ([arg], call) => (0,choices/* forEachChoice */.oG)(arg === undefined ? [] : [arg()], ([value]) => {
        if (value === undefined)
            throw new Error('Arity is checked.');
        return sameResult(isEmpty(value, call), call.name, [value]);
    })),
    /**
     * What Bicep's `a.?b.c` is compiled to, `tryGet(a, 'b', 'c')`: the first key may be missing, and what follows is only
     * looked at when it is not. https://github.com/Azure/bicep/pull/9368
     */
    tryget: lazyFunction(define_atLeast(2), (args, call) => tryGet(args, call, false)),
    /** `array[^index]`: https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators-access#reverse-array-accessor */
    indexfromend: lazyFunction(exactly(2), ([base, index], call) => {
        if (base === undefined || index === undefined)
            throw new Error('Arity is checked.');
        return access(base(), index(), call.site, { safe: false, fromEnd: true });
    }),
    tryindexfromend: lazyFunction(define_atLeast(2), (args, call) => tryGet(args, call, true)),
    /** "Returns a new array with duplicate values removed, preserving order." */
    distinct: tolerantFunction(exactly(1), ([list], call) => {
        if (list?.kind === 'unknown')
            return unite([list], call);
        return list?.kind === 'array' ? unite([list], call) : wrongArguments(call, 'an array', given(list));
    }),
    union: lazyFunction(define_atLeast(1), (args, call) => mergeChoices(evaluated(args), (values) => unite(values, call), call)),
    /** "Combines an array of objects, where only the top-level objects are merged." */
    shallowmerge: strictFunction(exactly(1), ([list], call) => list?.kind === 'array'
        ? mergeChoices(evaluated(itemsOf(list, call)), (values) => mergeObjects(values, false, call), call)
        : wrongArguments(call, 'an array of objects', given(list))),
};
function tryGet([base, first, ...more], call, fromEnd) {
    if (base === undefined || first === undefined)
        throw new Error('Arity is checked.');
    const found = access(base(), first(), call.site, { safe: true, fromEnd });
    return more.reduce((value, key) => accessFurther(value, key(), call), found);
}
/**
 * A further key may be `createObject('value', 2, 'fromEnd', true())`: Azure/bicep,
 * src/Bicep.Decompiler.IntegrationTests/DecompilationTests.cs
 */
function accessFurther(value, key, call) {
    if (key.kind !== 'object')
        return access(value, key, call.site, { safe: false, continues: true });
    const index = key.properties.get('value')?.value() ?? (0,model_value/* nullValue */.Pv)(call.site);
    const fromEnd = key.properties.get('fromend')?.value() ?? (0,model_value/* booleanValue */.eC)(false, call.site);
    return (0,choices/* forEachChoice */.oG)([fromEnd], ([fromEnd]) => fromEnd?.kind === 'boolean'
        ? access(value, index, call.site, { safe: false, continues: true, fromEnd: fromEnd.value })
        : wrongArguments(call, 'a boolean as fromEnd', fromEnd === undefined ? [] : [fromEnd]));
}
function evaluated(args) {
    return args.map((arg) => arg());
}
function given(value) {
    return value === undefined ? [] : [value];
}
function createObject(args, call) {
    if (args.length % 2 !== 0) {
        const reason = `${call.name}() takes pairs of a name and a value, and is given ${args.length} arguments`;
        return (0,model_value/* refusedValue */.u6)(reason, call.site);
    }
    const names = evaluated(args.filter((_, index) => index % 2 === 0));
    return (0,choices/* forEachChoice */.oG)(names, (names) => {
        const properties = [];
        let rest = null;
        for (const [index, name] of names.entries()) {
            const value = args[index * 2 + 1];
            if (value === undefined)
                throw new Error('Arguments come in pairs.');
            if (name.kind === 'unknown')
                rest = (0,computed_names/* noteUnknownName */.M)(properties, name, call.budget);
            else if (name.kind === 'string')
                properties.push({ name: name.value, key: name.origin, value });
            // "key1 | string | The name of the key."
            else
                return refusedArguments(call, 'strings as names', [name]);
        }
        return (0,model_value/* objectValue */.ZH)(properties, call.site, rest);
    });
}
function isEmptyObject({ properties, rest }, call) {
    if ([...properties.values()].some(({ isOptional }) => isOptional !== true))
        return (0,model_value/* booleanValue */.eC)(false, call.site);
    if (rest !== null)
        return (0,model_value/* unknownFrom */.NI)(rest);
    return properties.size === 0
        ? (0,model_value/* booleanValue */.eC)(true, call.site)
        : (0,model_value/* unknownValue */.Uo)('whether the object has a property hangs on a choice', call.site);
}
function isEmpty(value, call) {
    switch (value?.kind) {
        case 'unknown':
            return (value.text ?? value.items) === undefined ? (0,model_value/* unknownFrom */.NI)(value) : (0,model_value/* booleanValue */.eC)(false, call.site);
        case 'null':
            return (0,model_value/* booleanValue */.eC)(true, call.site);
        case 'string':
            return (0,model_value/* booleanValue */.eC)(value.value === '', call.site);
        case 'array':
            return (0,model_value/* booleanValue */.eC)(value.items.length === 0, call.site);
        case 'object':
            return isEmptyObject(value, call);
        default:
            return refusedArguments(call, 'a string, an array or an object', value === undefined ? [] : [value]);
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/name-order.js
/** The order of names in items() and objectKeys(). */
/** "Elements are consistently ordered alphabetically by key", without regard to case, equal ones as they were written. */
let collator;
/** Made for the first who compares, as making it takes longer than to check a small file. */
function compareNames(name, next) {
    collator ??= new Intl.Collator('en', { sensitivity: 'accent', usage: 'sort' });
    return collator.compare(name, next);
}
/** Word order as Windows has it: hyphens and apostrophes decide only between what is otherwise the same. */
const withoutJoiners = (name) => name.replaceAll(/['-]/g, '');
/**
 * The names in order; null where it depends on how Azure's system orders other characters than letters and digits: by
 * code point, as Windows does, or as ICU does. https://learn.microsoft.com/dotnet/core/extensions/globalization-icu
 */
function inOrder(named) {
    const ordered = named
        .map((one) => ({ one, folded: one.name.toUpperCase() }))
        .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
        .map(({ one }) => one);
    const isCertain = ordered.every((one, index) => {
        const next = ordered[index + 1];
        return next === undefined || isBefore(one.name, next.name);
    });
    return isCertain ? ordered : null;
}
function isBefore(name, next) {
    return compareNames(name, next) < 0 && compareNames(withoutJoiners(name), withoutJoiners(next)) < 0;
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/object-items.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#items and #objectkeys */





const objectItemsFunctions = {
    /** An array of `{ key, value }`. */
    items: ofEachProperty((property, object, call) => (0,model_value/* objectValue */.ZH)([
        { name: 'key', key: property.key, value: () => nameOf(property, object) },
        { name: 'value', key: property.key, value: computed(call, () => propertyValue(property, object)) },
    ], call.site)),
    objectkeys: ofEachProperty(nameOf),
};
/** The name as a value, which is written where the property is. */
function nameOf({ name, key }, { way }) {
    return (0,model_value/* passedOn */.I3)((0,model_value/* stringValue */.r$)(name, key), ...way);
}
function ofEachProperty(make) {
    return strictFunction(exactly(1), ([object], call) => {
        if (object?.kind !== 'object')
            return wrongArguments(call, 'an object', object === undefined ? [] : [object]);
        const properties = inCertainOrder(object, call);
        if ('kind' in properties)
            return properties;
        return (0,model_value/* arrayValue */.zk)(properties.map((property) => () => make(property, object, call)), call.site);
    });
}
function inCertainOrder(object, call) {
    const unknown = unknownNames(object, call);
    if (unknown !== null)
        return unknown;
    const { size } = object.properties;
    if (size > limits/* maximumItems */.Dw)
        return tooManyItems(call);
    (0,limits/* spendItems */.tA)(call.budget, size);
    const ordered = inOrder([...object.properties.values()]);
    return ordered ?? (0,model_value/* unknownValue */.Uo)(`in which order ${call.name}() puts such names is not documented`, call.site);
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/text-format.js
/**
 * .NET's composite formats, as far as they do not depend on Azure's culture.
 * https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting
 */






function formatted(pattern, args, call) {
    const parts = [];
    let length = 0;
    const text = pattern.value;
    for (let at = 0; at < text.length;) {
        const brace = nextBrace(text, at);
        parts.push(text.slice(at, brace));
        if (brace === text.length)
            break;
        if (text[brace + 1] === text[brace]) {
            parts.push(text.charAt(brace));
            at = brace + 2;
            continue;
        }
        const end = text.indexOf('}', brace);
        const written = text.slice(brace, Math.max(end, brace) + 1);
        const item = readItem(written);
        const arg = item === null ? undefined : args[item.index];
        if (item === null || arg === undefined)
            return unknownFormat(written, call);
        at = end + 1;
        if (arg.kind === 'unknown') {
            parts.push(item.alignment === 0 ? arg : (0,model_value/* unknownFrom */.NI)(arg));
            continue;
        }
        const part = formattedItem(item, arg, call);
        if (part === null)
            return unknownFormat(written, call);
        if (typeof part !== 'string')
            return part;
        length += part.length;
        if (length > limits/* maximumStringLength */.Wi)
            return (0,functions_text/* tooLong */.Po)(call);
        parts.push(part);
    }
    return (0,partial_text/* joined */.oR)(parts, call);
}
function unknownFormat(written, call) {
    return (0,model_value/* unknownValue */.Uo)(`${call.name}() does not know the format '${(0,clip/* clip */.$)(written)}'`, call.site);
}
function nextBrace(text, from) {
    for (let at = from; at < text.length; at++)
        if (text[at] === '{' || text[at] === '}')
            return at;
    return text.length;
}
function readItem(written) {
    const found = /^\{(\d{1,3}) *(?:, *(-?\d{1,7}) *)?(?::([^{}]*))?\}$/.exec(written);
    if (found === null)
        return null;
    const [, index = '', alignment = '0', format = null] = found;
    return { index: Number(index), alignment: Number(alignment), format };
}
/** null: not certain what Azure writes. */
function formattedItem(item, arg, call) {
    // A format is for numbers; strings and booleans are written as they are.
    const hasFormat = arg.kind === 'number' && item.format !== null && item.format !== '';
    const text = hasFormat ? formattedNumber(arg.value, item.format ?? '') : (0,functions_text/* textOf */.b6)(arg, call);
    if (text === null)
        return hasFormat ? null : wrongArguments(call, 'a value other than null', [arg]);
    if (typeof text !== 'string')
        return text;
    const width = Math.abs(item.alignment);
    if (width > limits/* maximumStringLength */.Wi)
        return (0,functions_text/* tooLong */.Po)(call);
    return item.alignment < 0 ? text.padEnd(width) : text.padStart(width);
}
/**
 * https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings: `D3` digits, `N0` digits in
 * groups and `F2` with so many decimals, `X4` hexadecimal; and of the custom ones `000`, so many digits.
 */
function formattedNumber(value, format) {
    if (!Number.isSafeInteger(value))
        return null;
    const digits = String(Math.abs(value));
    const signed = (text) => (value < 0 ? `-${text}` : text);
    if (/^0{1,32}$/.test(format))
        return signed(digits.padStart(format.length, '0'));
    const [, letter = '', precision = ''] = /^([DdNnFfXxGg])(\d{0,2})$/.exec(format) ?? [];
    const count = Number(precision);
    switch (letter.toUpperCase()) {
        case 'D':
            return signed(digits.padStart(count, '0'));
        case 'G':
            return precision === '' ? signed(digits) : null;
        case 'N':
            // How many decimals there are without a precision depends on the culture.
            return precision === '' ? null : signed(inGroups(digits) + decimals(count));
        case 'F':
            return precision === '' ? null : signed(digits + decimals(count));
        case 'X': {
            // Of a negative one the digits depend on how many bits Azure takes it to have.
            if (value < 0)
                return null;
            const hexadecimal = value.toString(16).padStart(count, '0');
            return letter === 'X' ? hexadecimal.toUpperCase() : hexadecimal;
        }
        default:
            return null;
    }
}
function decimals(count) {
    return count === 0 ? '' : `.${'0'.repeat(count)}`;
}
/** `8,175,133`, as the documentation of format() has it. */
function inGroups(digits) {
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.unshift(digits.slice(Math.max(end - 3, 0), end));
    return groups.join(',');
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/string.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */









const stringFunctions = {
    tolower: inOtherLetters((letter) => letter.toLowerCase()),
    toupper: inOtherLetters((letter) => letter.toUpperCase()),
    /** "Combines multiple string values … or combines multiple arrays." */
    concat: tolerantFunction(define_atLeast(1), (args, call) => {
        if (args.some(string_isArray))
            return concatenated(args, call) ?? mixed(args, call);
        const pieces = args.map((arg) => pieceOf(arg, call));
        return pieces.includes(null) ? wrongArguments(call, 'strings or arrays', args) : (0,partial_text/* joined */.oR)(pieces, call);
    }),
    /** "It uses the same formatting options as the System.String.Format method in .NET." */
    format: lazyFunction(define_atLeast(1), (args, call) => (0,choices/* forEachChoice */.oG)(inText(args, call), ([pattern, ...args]) => {
        if (pattern?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(pattern);
        if (pattern?.kind !== 'string')
            return wrongArguments(call, 'a string', pattern === undefined ? [] : [pattern]);
        return formatted(pattern, args, call);
    })),
};
/** Letter by letter, as .NET does it: `ß` has no capital, and a sigma at a word's end is one like any other. */
function inOtherLetters(convert) {
    const convertText = (text) => text.replace(/\P{ASCII}|\p{ASCII}+/gu, (letters) => {
        const other = convert(letters);
        return other.length === letters.length ? other : letters;
    });
    return tolerantFunction(exactly(1), (args, call) => {
        const [text] = args;
        if (text?.kind === 'unknown') {
            const known = text.text;
            const other = { ...(0,model_value/* unknownFrom */.NI)(text), type: 'string' };
            return known === undefined ? other : { ...other, text: (0,known_text/* withLetters */.M)(known, convertText) };
        }
        return text?.kind === 'string'
            ? (0,functions_text/* boundedString */.px)([convertText(text.value)], call)
            : refusedArguments(call, 'a string', args);
    });
}
function string_isArray(value) {
    return value.kind === 'array' || (value.kind === 'unknown' && value.type === 'array');
}
/** "Either all or none of the parameters must be an array." */
function mixed(args, call) {
    const isCertain = args.some((arg) => string_isArray(arg) && !(arg.kind === 'unknown' && arg.mayBeNull));
    const takes = 'strings only or arrays only';
    return isCertain ? refusedArguments(call, takes, args) : wrongArguments(call, takes, args);
}
/** null: no scalar. */
function pieceOf(value, call) {
    return value.kind === 'unknown' ? value : (0,functions_text/* textOf */.b6)(value, call);
}
/** Arrays and objects as JSON, anything else as it is. */
function inText(args, call) {
    return args.map((arg) => (0,choices/* forEachChoice */.oG)([arg()], ([value]) => {
        if (value === undefined)
            throw new Error('forEachChoice() keeps the number of values.');
        return value.kind === 'array' || value.kind === 'object' ? formattedJson(value, call) : value;
    }));
}
/** Bicep's `'${…}'`, which is compiled to format(); `parts` stand around the holes. */
function interpolate(parts, holes, call) {
    return (0,choices/* forEachChoice */.oG)(inText(holes, call), (values) => interpolated(parts, values, call));
}
function interpolated(parts, values, call) {
    const texts = values.map((value) => pieceOf(value, call));
    if (texts.includes(null))
        return wrongArguments(call, 'a value other than null', values);
    const whole = (0,partial_text/* joined */.oR)(parts.flatMap((part, index) => [part, texts[index] ?? '']), call);
    return whole.kind === 'unknown' ? { ...whole, type: 'string' } : whole;
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/string-parts.js
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string, functions that cut and join. */










const stringPartFunctions = {
    /** "Joins a string array into a single string"; numbers and booleans are written as concat() does. */
    join: strictFunction(exactly(2), (args, call) => {
        const [list, delimiter] = args;
        if (list?.kind !== 'array' || delimiter?.kind !== 'string')
            return wrongArguments(call, 'an array and a string', args);
        (0,limits/* spend */.Rf)(call.budget, list.items.length);
        const items = itemsOf(list, call).map((item) => item());
        return (0,choices/* forEachChoice */.oG)(items, (items) => {
            const pieces = items.map((item) => (item.kind === 'unknown' ? item : (0,functions_text/* textOf */.b6)(item, call)));
            if (pieces.includes(null))
                return wrongArguments(call, 'strings, numbers and booleans to join', items);
            return (0,partial_text/* joined */.oR)(pieces.flatMap((piece, index) => (index === 0 ? [piece ?? ''] : [delimiter.value, piece ?? ''])), call);
        });
    }),
    /** "The delimiter to use for splitting the string": a string or an array of strings. */
    split: tolerantFunction(exactly(2), (args, call) => {
        const [text, delimiter] = args;
        const unknown = args.find((arg) => arg.kind === 'unknown');
        if (unknown !== undefined && (unknown !== text || unknown.text === undefined || delimiter?.kind === 'unknown'))
            return (0,model_value/* unknownFrom */.NI)(unknown);
        if (text?.kind !== 'string' && text?.kind !== 'unknown')
            return refusedArguments(call, 'a string and one or more delimiters', args);
        if (delimiter?.kind === 'string')
            return split(text, [delimiter.value], call);
        if (delimiter?.kind !== 'array')
            return refusedArguments(call, 'a string and one or more delimiters', args);
        const delimiters = itemsOf(delimiter, call).map((item) => item());
        return whenAllKnown(delimiters, call, (delimiters) => {
            const texts = delimiters.flatMap((one) => (one.kind === 'string' ? [one.value] : []));
            if (texts.length < delimiters.length)
                return wrongArguments(call, 'strings as delimiters', delimiters);
            return split(text, texts, call);
        });
    }),
    /** "Returns a new string with all instances of one string replaced by another string"; with regard to case. */
    replace: textFunction(exactly(3), replacedPartly, (args, call) => {
        const [text, old, replacement] = args;
        if (text?.kind !== 'string' || old?.kind !== 'string' || replacement?.kind !== 'string') {
            return refusedArguments(call, 'three strings', args);
        }
        if (old.value === '')
            return (0,model_value/* unknownValue */.Uo)(`${call.name}() takes no empty string to replace`, call.site);
        const pieces = text.value.split(old.value);
        const growth = (replacement.value.length - old.value.length) * (pieces.length - 1);
        if (text.value.length + growth > limits/* maximumStringLength */.Wi)
            return (0,functions_text/* tooLong */.Po)(call);
        return (0,functions_text/* boundedString */.px)([pieces.join(replacement.value)], call);
    }),
    /** "The function fails when the substring extends beyond the end of the string, or when length is less than zero." */
    substring: textFunction(between(2, 3), cutPartly, (args, call) => {
        const [text, start, length] = args;
        if (text?.kind !== 'string' || start?.kind !== 'number' || (length !== undefined && length.kind !== 'number')) {
            return wrongArguments(call, 'a string and one or two integers', args);
        }
        const from = start.value;
        const count = length?.value ?? text.value.length - from;
        const isWithin = from >= 0 && count >= 0 && from + count <= text.value.length;
        return isWithin && Number.isInteger(from) && Number.isInteger(count)
            ? (0,functions_text/* boundedString */.px)([text.value.slice(from, from + count)], call)
            : string_parts_outside(text.value, from, count, call);
    }),
    /** "Removes all leading and trailing white-space characters." */
    trim: textFunction(exactly(1), trimmedParts, ([text], call) => {
        if (text?.kind !== 'string')
            return refusedArguments(call, 'a string', text === undefined ? [] : [text]);
        return (0,functions_text/* boundedString */.px)([trimmedEnd(trimmedStart(text.value))], call);
    }),
    /** "If the original string is longer than the number of characters to pad, no characters are added." */
    padleft: strictFunction(between(2, 3), (args, call) => {
        const [value, length, filling] = args;
        const text = value === undefined || value.kind === 'boolean' ? null : (0,functions_text/* textOf */.b6)(value, call);
        const character = filling === undefined ? ' ' : filling.kind === 'string' ? filling.value : '';
        if (text === null || length?.kind !== 'number' || character.length !== 1) {
            return wrongArguments(call, 'a string or an integer, a length and a single character', args);
        }
        if (!Number.isInteger(length.value) || length.value < 0) {
            return (0,model_value/* unknownValue */.Uo)(`${call.name}() takes no such length`, call.site);
        }
        if (length.value > limits/* maximumStringLength */.Wi)
            return (0,functions_text/* tooLong */.Po)(call);
        if (typeof text !== 'string')
            return text;
        return (0,functions_text/* boundedString */.px)([text.padStart(length.value, character)], call);
    }),
};
/**
 * "The index and length parameters must refer to a location within the string." Somebody may have yet to write a text that
 * is empty.
 */
function string_parts_outside(text, from, count, call) {
    const areIntegers = Number.isInteger(from) && Number.isInteger(count);
    const reason = !areIntegers || from < 0 || count < 0
        ? `${call.name}() takes a place within the string`
        : `${call.name}() asks for ${count} characters from ${from} on, and the string has ${text.length}`;
    return areIntegers && text !== '' ? (0,model_value/* refusedValue */.u6)(reason, call.site) : (0,model_value/* unknownValue */.Uo)(reason, call.site);
}
function replacedPartly(text, [old, replacement]) {
    if (old?.kind !== 'string' || replacement?.kind !== 'string' || old.value === '')
        return null;
    return replacedIn(text, old.value, replacement.value);
}
function cutPartly(text, [start, length]) {
    if (start?.kind !== 'number' || (length !== undefined && length.kind !== 'number'))
        return null;
    return substringOf(text, start.value, length?.value ?? null);
}
/** Delimiters of one split(). */
const maximumDelimiters = 64;
/** Of several delimiters that come at the same place, the first one given counts: String.Split() of .NET. */
function split(text, delimiters, call) {
    if (delimiters.length === 0 || delimiters.includes('')) {
        return (0,model_value/* unknownValue */.Uo)(`what ${call.name}() does with an empty delimiter is not documented`, call.site);
    }
    if (delimiters.length > maximumDelimiters) {
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() is given more than ${maximumDelimiters} delimiters`, call.site);
    }
    const [start, end] = text.kind === 'string' ? [text.value, ''] : [text.text?.start ?? '', text.text?.end ?? ''];
    const parts = splitText(start, delimiters, call);
    if (parts.length > limits/* maximumItems */.Dw)
        return tooManyItems(call);
    (0,limits/* spendItems */.tA)(call.budget, parts.length);
    const items = (parts) => parts.map((part) => (0,model_value/* lazy */.RZ)(call.site, () => (0,model_value/* stringValue */.r$)(part, call.site)));
    if (text.kind === 'string')
        return (0,model_value/* arrayValue */.zk)(items(parts), call.site);
    // A longer delimiter may begin in what is known and end in what is not.
    if (delimiters.some(({ length }) => length > 1))
        return (0,model_value/* unknownFrom */.NI)(text);
    const last = splitText(end, delimiters, call).slice(1);
    return arrayOf({ start: items(parts.slice(0, -1)), end: items(last), open: (0,model_value/* unknownFrom */.NI)(text) }, call.site);
}
function splitText(text, delimiters, call) {
    return delimiters.length === 1
        ? text.split(delimiters[0] ?? '', limits/* maximumItems */.Dw + 1)
        : splitByAny(text, delimiters, call);
}
function splitByAny(text, delimiters, call) {
    // Where each delimiter comes next, so that no stretch of text is searched twice for the same one.
    const next = delimiters.map((delimiter) => ({ delimiter, at: text.indexOf(delimiter) }));
    const parts = [];
    let start = 0;
    while (parts.length <= limits/* maximumItems */.Dw) {
        (0,limits/* spend */.Rf)(call.budget, delimiters.length);
        let found = null;
        for (const one of next) {
            if (one.at !== -1 && one.at < start)
                one.at = text.indexOf(one.delimiter, start);
            if (one.at !== -1 && (found === null || one.at < found.at))
                found = one;
        }
        if (found === null)
            break;
        parts.push(text.slice(start, found.at));
        start = found.at + found.delimiter.length;
    }
    parts.push(text.slice(start));
    return parts;
}

;// CONCATENATED MODULE: ./lib/evaluate/functions/functions.js
/** The functions of ARM templates, by lower-cased name: "function names aren't case-sensitive". */

















const functions = new Map(Object.entries({
    ...logicalFunctions,
    ...comparisonFunctions,
    ...arrayFunctions,
    ...searchFunctions,
    ...intersectionFunctions,
    ...lambdaFunctions,
    ...objectFunctions,
    ...objectItemsFunctions,
    ...numericFunctions,
    ...stringFunctions,
    ...stringPartFunctions,
    ...encodingFunctions,
    ...jsonTextFunctions,
    ...dateFunctions,
    ...cidrFunctions,
    ...deploymentFunctions,
}));
/** Whether ARM has a function of that name, in any letter case, which is evaluated here. */
function isFunction(name) {
    return functions.has(name.toLowerCase());
}
/** Unknown, and why, where the function is none of these. */
function callFunction(args, call) {
    const known = functions.get(call.name.toLowerCase());
    if (known !== undefined)
        return known(args, call);
    if (isListFunction(call.name))
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() is known only at deployment`, call.site);
    return (0,model_value/* unknownValue */.Uo)(`${call.name}() is not evaluated by this version`, call.site);
}

// EXTERNAL MODULE: ./lib/syntax/arm-expression/parse.js
var parse = __webpack_require__(6371);
;// CONCATENATED MODULE: ./lib/evaluate/deployment-outputs.js

/** `{ "id": { "value": … } }` */
function outputsReferenced(outputs, site) {
    const properties = [...outputs.properties.values()].map((output) => {
        const value = () => (0,model_value/* objectValue */.ZH)([{ ...output, name: 'value' }], output.key);
        return { ...output, value };
    });
    return (0,model_value/* objectValue */.ZH)(properties, site, outputs.rest === null ? null : (0,model_value/* unknownFrom */.NI)(outputs.rest));
}
/** `{ "outputs": … }`, and what only Azure knows. */
function deploymentReferenced(outputs, site) {
    return (0,model_value/* objectValue */.ZH)([{ name: 'outputs', key: site, value: outputs }], site, onlyAzureKnows(site));
}
function onlyAzureKnows(site) {
    return (0,model_value/* unknownValue */.Uo)('reference() is known only at deployment', site);
}
/** `'Full'` gives the resource itself, of which only Azure knows what is in it. */
function isFullObject(argument) {
    const written = argument?.();
    return written !== undefined && !(written.kind === 'string' && written.value.toLowerCase() === 'properties');
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/scope.js

/** None is evaluated yet. */
function newNested() {
    return (0,once/* oncePerKey */.G5)(() => (0,once/* oncePerKey */.G5)((_turn, evaluate) => evaluate()));
}
/** The scope inside a loop. */
function withLoop(scope, loop) {
    return { ...scope, loops: [...scope.loops, loop] };
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/functions.js
/**
 * What an expression calls that is no function of values: the names of the template, loops, lambdas, user functions.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions
 */











function evaluateCall(call, site, scope) {
    const args = call.arguments.map((argument) => deferArmExpression(argument, scope));
    const { namespace } = call;
    const named = { name: call.name, site, budget: scope.budget };
    if (namespace !== null) {
        const declared = scope.userFunction(namespace, call.name);
        return declared === null
            ? (0,model_value/* refusedValue */.u6)(`the template has no function ${namespace}.${call.name}()`, site)
            : declared(args, named);
    }
    switch (call.name.toLowerCase()) {
        case 'parameters':
            return lookedUp(args[0]?.(), site, scope.parameter);
        case 'variables':
            return lookedUp(args[0]?.(), site, scope.variable);
        case 'copyindex':
            return copyIndex(args, named, scope);
        case 'lambda':
            return lambda(call.arguments, site, scope);
        case 'lambdavariables':
            return lookedUp(args[0]?.(), site, (name) => lambdaVariable(name, site, scope));
        case 'reference':
            return reference(call, args, named, scope);
        case 'references':
            return references(args, named, scope);
        case 'listoutputswithsecurevalues':
            return outputsOf(call, args, named, scope);
        case 'resourceinfo':
            return (0,choices/* forEachChoice */.oG)(args[0] === undefined ? [] : [args[0]()], ([name]) => (name === undefined ? null : scope.resourceInfo(name, site, scope)) ?? callFunction(args, named));
        default:
            return callFunction(args, named);
    }
}
function deferArmExpression(expression, scope) {
    return deferred(scope.budget, (0,model_location/* siteOf */.zU)(scope.source, expression), () => evaluateArmExpression(expression, scope));
}
function lookedUp(name, site, look) {
    return (0,choices/* forEachChoice */.oG)(name === undefined ? [] : [name], ([name]) => {
        if (name?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(name);
        return name?.kind === 'string'
            ? (0,model_value/* passedOn */.I3)(look(name.value, site), { site, caption: `used here as '${name.value}'` })
            : (0,model_value/* unknownValue */.Uo)('what is asked for has no name', site);
    });
}
/** `lambda('item', 'index', body)`: the names are literals. */
function lambda(args, site, scope) {
    const body = args.at(-1);
    const names = args.slice(0, -1).flatMap((name) => (name.kind === 'string' ? [name.value.toLowerCase()] : []));
    if (body === undefined || names.length !== args.length - 1) {
        return (0,model_value/* unknownValue */.Uo)('lambda() takes names and a body', site);
    }
    const apply = (values) => {
        const variables = new Map(scope.lambdaVariables);
        for (const [at, name] of names.entries()) {
            variables.set(name, values[at] ?? (0,model_value/* unknownValue */.Uo)(`the lambda is given no value for '${name}'`, site));
        }
        return evaluateArmExpression(body, { ...scope, lambdaVariables: variables });
    };
    return (0,model_value/* lambdaValue */.Fx)(forOwner(scope.budget, apply), site);
}
function lambdaVariable(name, site, { lambdaVariables }) {
    return lambdaVariables.get(name.toLowerCase()) ?? (0,model_value/* unknownValue */.Uo)(`no lambda here has an argument '${name}'`, site);
}
/** Of a deployment nested in this template the outputs are known here, as far as they are; all else only Azure knows. */
function reference(call, args, named, scope) {
    const [target] = call.arguments;
    const isFull = isFullObject(args[2]);
    const nested = target === undefined || isFull ? null : scope.deployment(target, scope);
    return nested === null ? callFunction(args, named) : nested();
}
/**
 * What the compiler writes for the outputs of a module where one is secure. "The listOutputsWithSecureValues API has a
 * different format from regular outputs": the values by name, ConvertModuleOutputPropertyAccessExpression in Azure/bicep.
 */
function outputsOf(call, args, named, scope) {
    const [target] = call.arguments;
    const deployment = target === undefined ? null : scope.deployment(target, scope);
    if (deployment === null)
        return callFunction(args, named);
    const part = (of, name) => access(of, (0,model_value/* stringValue */.r$)(name, named.site), named.site, { safe: false });
    return (0,choices/* forEachChoice */.oG)([part(deployment(), 'outputs')], ([outputs]) => {
        if (outputs?.kind !== 'object')
            return outputs ?? callFunction(args, named);
        const properties = [...outputs.properties.values()].map((output) => ({
            ...output,
            value: () => part(output.value(), 'value'),
        }));
        return (0,model_value/* objectValue */.ZH)(properties, outputs.origin, outputs.rest);
    });
}
/** "returns an array of objects representing a resource collection's runtime states" */
function references(args, named, scope) {
    const [loop] = args;
    const name = loop?.();
    if (name?.kind !== 'string' || isFullObject(args[1]))
        return callFunction(args, named);
    return scope.deploymentLoop(name.value, named.site, scope) ?? callFunction(args, named);
}
/** The functions of a template, by lower-cased `namespace.name`. */
function userFunctions(template, scope) {
    const namespaces = (0,members/* member */.Dc)(template, 'functions');
    if (namespaces?.kind !== 'array')
        return new Map();
    return new Map(namespaces.items.flatMap((node) => {
        const namespace = (0,members/* member */.Dc)(node, 'namespace');
        if (namespace?.kind !== 'string')
            return [];
        return (0,members/* members */.ol)((0,members/* member */.Dc)(node, 'members')).map(({ key, value }) => [
            `${namespace.value}.${key.value}`.toLowerCase(),
            userFunction(`${namespace.value}.${key.value}`, value, scope),
        ]);
    }));
}
/**
 * It sees its own parameters, none of the template's, and variables under language version 2.0 only, which is what the
 * compiler writes for a function that uses one: https://github.com/Azure/bicep/pull/14531. Elsewhere "the function can't
 * access variables": https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions
 */
function userFunction(name, node, scope) {
    const parameters = (0,members/* member */.Dc)(node, 'parameters');
    const names = parameters?.kind === 'array'
        ? parameters.items.map((parameter) => {
            return (0,members/* textOf */.b6)((0,members/* member */.Dc)(parameter, 'name'))?.toLowerCase() ?? '';
        })
        : [];
    const body = (0,members/* member */.Dc)((0,members/* member */.Dc)(node, 'output'), 'value');
    return (args, call) => {
        if (body === undefined)
            return (0,model_value/* unknownValue */.Uo)(`function ${name}() has no output`, call.site);
        const given = new Map(names.map((name, at) => [name, args[at]]));
        const inside = {
            ...scope,
            loops: [],
            lambdaVariables: new Map(),
            nested: newNested(),
            parameter: (parameter, site) => given.get(parameter.toLowerCase())?.() ?? (0,model_value/* unknownValue */.Uo)(`function ${name}() is given no '${parameter}'`, site),
            variable: (variable, site) => scope.isLanguageVersion2
                ? scope.variable(variable, site)
                : (0,model_value/* unknownValue */.Uo)(`function ${name}() cannot see variable '${variable}'`, site),
        };
        return (0,model_value/* passedOn */.I3)(evaluateArmJson(body, inside), { site: call.site, caption: `given by function '${name}'` });
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/written-down.js


/** Of a part that is written down: it is asked for, and kept with its place. */
const stepsPerPart = 4;
/** Deeper than any template. */
const maximumLevels = 100;
/**
 * @param path of the file in which the template is asked for
 * @param hasExpressions whether bracketed strings in it are expressions, to be evaluated once more
 */
function writtenDown(value, path, hasExpressions, budget) {
    const pen = { pieces: [], parts: [], length: 0, hasExpressions, budget };
    const node = write(value, pen, 0);
    return { node, source: { path, text: pen.pieces.join(''), siteIn: (span) => siteAmong(pen.parts, span) } };
}
/** What a node stands for that is known already; null: it stands for itself. */
function valueBehind(node) {
    return behind.get(node) ?? null;
}
const behind = new WeakMap();
function put(token, site, pen) {
    const start = pen.length;
    pen.parts.push({ start, token, site });
    pen.pieces.push(token);
    pen.length += token.length;
    return { start, end: pen.length };
}
function write(value, pen, level) {
    if ((0,limits/* isSpent */.Fh)(pen.budget))
        return standIn((0,limits/* stopAt */.mk)(value.origin, pen.budget), pen);
    (0,limits/* spend */.Rf)(pen.budget, stepsPerPart);
    if (level > maximumLevels)
        return standIn((0,model_value/* unknownValue */.Uo)('the template is nested too deep', value.origin), pen);
    switch (value.kind) {
        case 'object':
            return writeObject(value, pen, level);
        case 'array': {
            const span = put('[', value.origin, pen);
            const items = value.items.map((item) => write((0,model_value/* passedOn */.I3)(item(), ...value.way), pen, level + 1));
            return { kind: 'array', items, ...span, end: pen.length };
        }
        case 'string':
            if (!pen.hasExpressions || !isBracketed(value.value))
                return standIn(value, pen);
            return { kind: 'string', value: value.value, ...put(JSON.stringify(value.value), value.origin, pen) };
        case 'number':
        case 'boolean':
            return remembered({ kind: value.kind, value: value.value, ...put(' ', value.origin, pen) }, value);
        case 'null':
            return remembered({ kind: 'null', ...put(' ', value.origin, pen) }, value);
        default:
            return standIn(value, pen);
    }
}
function writeObject(value, pen, level) {
    const span = put('{', value.origin, pen);
    const written = [...value.repeated.map(({ replaced }) => replaced), ...value.properties.values()];
    const members = written.map((property) => ({
        key: standIn((0,model_value/* stringValue */.r$)(property.name, property.key), pen),
        value: write((0,model_value/* passedOn */.I3)(property.value(), ...value.way), pen, level + 1),
    }));
    if (value.rest !== null)
        members.push({ key: standIn(value.rest, pen), value: standIn(value.rest, pen) });
    return { kind: 'object', members, ...span, end: pen.length };
}
function isBracketed(text) {
    return text.startsWith('[') && text.endsWith(']');
}
/** A string of which only the value behind it counts; one that nobody knows looks like an expression. */
function standIn(value, pen) {
    const text = value.kind === 'string' ? value.value : '[';
    return remembered({ kind: 'string', value: text, ...put(' ', value.origin, pen) }, value);
}
function remembered(node, value) {
    behind.set(node, value);
    return node;
}
/** Inside a string that stands in its file as it stands here, the very place; else that of the part. */
function siteAmong(parts, { start, end }) {
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((parts[middle]?.start ?? 0) <= start)
            low = middle;
        else
            high = middle - 1;
    }
    const part = parts[low];
    if (part === undefined)
        throw new Error('Every template that is written down has a part.');
    const { site, token } = part;
    const isInside = end <= part.start + token.length && site.source.text.startsWith(token, site.start);
    if (!isInside || token.length < 2)
        return site;
    return { source: site.source, start: site.start + start - part.start, end: site.start + end - part.start };
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/expression.js
/** JSON of ARM templates, strings with expressions included, to values. */










/** The value of a node of a template. Parts of objects and arrays are evaluated when they are asked for. */
function evaluateArmJson(node, scope) {
    const known = scope.source.siteIn === undefined ? null : valueBehind(node);
    if (known !== null)
        return known;
    const site = (0,model_location/* siteOf */.zU)(scope.source, node);
    switch (node.kind) {
        case 'string':
            return evaluateString(node, scope);
        case 'number':
            return (0,model_value/* numberValue */.Vg)(node.value, site);
        case 'boolean':
            return (0,model_value/* booleanValue */.eC)(node.value, site);
        case 'null':
            return (0,model_value/* nullValue */.Pv)(site);
        case 'array':
            return (0,limits/* writtenOut */.Ql)(scope.budget, site, node.items.length, () => (0,model_value/* arrayValue */.zk)(node.items.map((item) => deferArmJson(item, scope)), site));
        case 'object':
            return (0,limits/* writtenOut */.Ql)(scope.budget, site, node.members.length, () => evaluateObject(node, scope));
    }
}
function deferArmJson(node, scope) {
    return deferred(scope.budget, (0,model_location/* siteOf */.zU)(scope.source, node), () => evaluateArmJson(node, scope));
}
function evaluateObject(node, scope) {
    const properties = [];
    let rest = null;
    for (const { key, value } of node.members) {
        if (key.value.toLowerCase() === 'copy' && value.kind === 'array') {
            properties.push(...copiedProperties(value.items, scope));
            continue;
        }
        const name = keyName(key, scope);
        const site = (0,model_location/* siteOf */.zU)(scope.source, key);
        if (typeof name === 'string')
            properties.push({ name, key: site, value: deferArmJson(value, scope) });
        else {
            (0,computed_names/* noteUnknownName */.M)(properties, name, scope.budget);
            rest ??= (0,model_value/* unknownValue */.Uo)('a property name is an expression that is not known', site);
        }
    }
    return (0,model_value/* objectValue */.ZH)(properties, (0,model_location/* siteOf */.zU)(scope.source, node), rest);
}
/** Property names may be expressions too. */
function keyName(key, scope) {
    if (!key.value.startsWith('['))
        return key.value;
    const name = evaluateArmJson(key, scope);
    if (name.kind === 'string')
        return name.value;
    if (name.kind === 'unknown' || name.kind === 'choice')
        return name;
    return (0,model_value/* unknownValue */.Uo)('a property name is a string', (0,model_location/* siteOf */.zU)(scope.source, key));
}
function evaluateString(node, scope) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, node);
    const parsed = (0,parse/* parseArmExpression */.m)(scope.source.text, node);
    if (parsed.kind === 'literal')
        return (0,model_value/* stringValue */.r$)(parsed.value, site);
    if (parsed.kind === 'problem') {
        return (0,model_value/* unknownValue */.Uo)(`the expression cannot be read: ${parsed.problem.message}`, (0,model_location/* siteOf */.zU)(scope.source, parsed.problem));
    }
    return evaluateArmExpression(parsed.expression, scope);
}
/** Within the budget: what is beyond it is unknown, and why. */
function evaluateArmExpression(expression, scope) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, expression);
    const bounded = isName(expression) ? limits/* named */.KT : limits/* within */.ux;
    return bounded(scope.budget, site, () => {
        switch (expression.kind) {
            case 'string':
                return (0,model_value/* stringValue */.r$)(expression.value, site);
            case 'integer':
                return (0,model_value/* numberValue */.Vg)(expression.value, site);
            case 'propertyAccess': {
                if (isOwnAddress(expression)) {
                    return { ...(0,model_value/* unknownValue */.Uo)('deployment() is known only at deployment', site), file: scope.source.path };
                }
                const base = evaluateArmExpression(expression.base, scope);
                return access(base, (0,model_value/* stringValue */.r$)(expression.name, site), site, { safe: false });
            }
            case 'indexAccess': {
                const base = evaluateArmExpression(expression.base, scope);
                return access(base, evaluateArmExpression(expression.index, scope), site, { safe: false });
            }
            case 'call':
                return evaluateCall(expression, site, scope);
        }
    });
}
/** `parameters('mode')`, `variables('mode')`, a property of what has such a name, and text. */
function isName(expression) {
    switch (expression.kind) {
        case 'call':
            return expression.namespace === null && /^(?:parameters|variables)$/i.test(expression.name);
        case 'indexAccess':
            return false;
        default:
            return true;
    }
}
/** `deployment().properties.templateLink.uri`: nobody knows where the template lies, but what lies beside it. */
function isOwnAddress(expression) {
    const names = [];
    let at = expression;
    for (; at.kind === 'propertyAccess'; at = at.base)
        names.unshift(at.name.toLowerCase());
    const isDeployment = at.kind === 'call' && at.namespace === null && at.name.toLowerCase() === 'deployment';
    return isDeployment && names.join('.') === 'properties.templatelink.uri';
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/copy.js
/**
 * Copy loops: of resources, of properties, of variables and of outputs.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/copy-resources, -properties, -variables, -outputs
 */










/** `"copy": [{ "name": …, "count": …, "input": … }]` among properties or variables makes one of that name for each. */
function copiedProperties(loops, scope) {
    return loops.flatMap((loop) => {
        const name = (0,members/* member */.Dc)(loop, 'name');
        if (name?.kind !== 'string')
            return [];
        const key = (0,model_location/* siteOf */.zU)(scope.source, name);
        const value = deferred(scope.budget, key, () => copiedItems(loop, { name: name.value, isOfProperty: true }, key, scope));
        return [{ name: name.value, key, value }];
    });
}
/** The array that a loop makes of what stands under `input`. */
function copiedItems(copy, { name, isOfProperty }, site, scope) {
    const input = (0,members/* member */.Dc)(copy, 'input');
    return (0,choices/* forEachChoice */.oG)([loopCount(copy, site, scope)], ([count]) => {
        const turns = count === undefined ? null : leastTurns(count);
        if (turns === null || input === undefined) {
            return (0,model_value/* unknownValue */.Uo)(`copy loop '${name}' has no count or no input`, site);
        }
        if (turns > limits/* maximumItems */.Dw)
            return (0,model_value/* unknownValue */.Uo)(`the array has over ${limits/* maximumItems */.Dw} items`, site);
        (0,limits/* spendItems */.tA)(scope.budget, turns);
        const item = (_, index) => {
            const inside = withLoop(scope, { name: name.toLowerCase(), index: (0,model_value/* numberValue */.Vg)(index, site), isOfProperty });
            return deferred(scope.budget, (0,model_location/* siteOf */.zU)(scope.source, input), () => evaluateArmJson(input, inside));
        };
        const items = Array.from({ length: turns }, item);
        return arrayOf({ start: items, end: [], open: count?.kind === 'unknown' ? count : null }, site);
    });
}
/** How often a loop turns at least; null: its count is no number. */
function leastTurns(count) {
    if (count.kind === 'unknown')
        return Math.max(0, count.range?.least ?? 0);
    return count.kind === 'number' ? Math.max(0, count.value) : null;
}
/** How often a loop turns, as it is written. */
function loopCount(loop, site, scope) {
    const count = (0,members/* member */.Dc)(loop, 'count');
    return count === undefined ? (0,model_value/* unknownValue */.Uo)('the copy loop has no count', site) : evaluateArmJson(count, scope);
}
/**
 * What a resource's loop goes over: an array of as many items as it turns. One more than are followed is enough, which
 * says that there are more.
 */
function loopTurns(copy, site, scope) {
    return (0,choices/* forEachChoice */.oG)([loopCount(copy, site, scope)], ([count]) => {
        if (count?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(count);
        if (count?.kind !== 'number')
            return (0,model_value/* unknownValue */.Uo)('the count of a copy loop is an integer', site);
        const length = Math.min(Math.max(0, count.value), limits/* maximumLoopItems */.Tr + 1);
        return (0,model_value/* arrayValue */.zk)(Array.from({ length }, (_, index) => () => (0,model_value/* numberValue */.Vg)(index, site)), site);
    });
}
/** `copyIndex()`, `copyIndex(offset)`, `copyIndex('loop')`, `copyIndex('loop', offset)`. */
function copyIndex(args, call, scope) {
    const values = args.map((arg) => arg());
    const [first] = values;
    const name = first?.kind === 'string' ? first.value.toLowerCase() : null;
    const loop = name === null
        ? scope.loops.findLast(({ isOfProperty }) => !isOfProperty)
        : scope.loops.findLast((one) => one.name === name);
    if (loop === undefined) {
        return (0,model_value/* unknownValue */.Uo)(name === null ? 'copyIndex() stands in no loop' : `there is no loop '${name}' here`, call.site);
    }
    const offset = name === null ? values[0] : values[1];
    return offset === undefined ? loop.index : callFunction([() => loop.index, () => offset], { ...call, name: 'add' });
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/declared-types.js
/** What ARM JSON declares of the values of a parameter, and of the types in its definitions. */




/** @param node the declaration of a parameter, or of a part of one */
function restrictionOf(node, template, scope) {
    return withAllowed(declaredFacts(node, template), (item) => () => evaluateArmJson(item, scope));
}
/** Of each declaration once: definitions may refer to each other many times over. */
const factsIn = (0,once/* oncePer */.Pu)((template) => (0,once/* oncePerKey */.G5)((node) => factsOf(node, template)));
/** @param node the declaration of a parameter, of a type, or of a part of one */
function declaredFacts(node, template) {
    return factsIn(template)(node);
}
function factsOf(node, template) {
    const nullable = ofType(node, 'nullable', template);
    const allowed = ofType(node, 'allowedValues', template);
    return {
        type: valueTypes[(0,members/* textOf */.b6)(ofType(node, 'type', template))?.toLowerCase() ?? ''] ?? null,
        isNullable: nullable?.kind === 'boolean' && nullable.value,
        allowed: allowed?.kind === 'array' ? allowed.items : null,
        ...rangesFrom((side) => {
            const bound = ofType(node, side, template);
            return bound?.kind === 'number' ? bound.value : null;
        }),
        part: (0,once/* oncePerKey */.G5)((key) => factsOfPart(node, key, template)),
    };
}
function factsOfPart(node, key, template) {
    const isName = typeof key === 'string';
    const own = partOfDeclared(node, isName ? { kind: 'property', name: key } : { kind: 'itemAt', index: key }, template);
    if (own !== undefined)
        return declaredFacts(own, template);
    const variants = isName ? variantsOf(node, key, template) : null;
    if (variants !== null)
        return variants;
    const any = partOfDeclared(node, { kind: isName ? 'anyProperty' : 'item' }, template);
    if (any?.kind !== 'object')
        return null;
    // What is said of each says nothing of whether there is one.
    return { ...declaredFacts(any, template), isNullable: true };
}
/**
 * Of an object of one of several types: the property that tells which, or what each of them has under the name.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions#discriminator
 */
function variantsOf(node, name, template) {
    const discriminator = ofType(node, 'discriminator', template);
    if (discriminator === undefined)
        return null;
    const variants = (0,members/* members */.ol)((0,members/* member */.Dc)(discriminator, 'mapping'));
    if ((0,members/* textOf */.b6)((0,members/* member */.Dc)(discriminator, 'propertyName'))?.toLowerCase() === name.toLowerCase()) {
        return { type: 'string', isNullable: false, allowed: variants.map(({ key }) => key), part: () => null };
    }
    return partOfEach(variants.map(({ value }) => declaredFacts(value, template)), name);
}
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions */
function partOfDeclared(node, part, template) {
    switch (part.kind) {
        case 'property':
            return (0,members/* member */.Dc)(ofType(node, 'properties', template), part.name);
        case 'anyProperty':
            return ofType(node, 'additionalProperties', template);
        case 'item':
            return ofType(node, 'items', template);
        case 'itemAt': {
            const items = ofType(node, 'prefixItems', template);
            if (items?.kind !== 'array' || (part.index < 0 && !hasNoMoreItems(node, template)))
                return undefined;
            return items.items.at(part.index);
        }
    }
}
/** `"items": false`: the array has the items of `prefixItems`, and no others. */
function hasNoMoreItems(node, template) {
    const more = ofType(node, 'items', template);
    return more?.kind === 'boolean' && !more.value;
}
/** A member of the declaration, or of the first of the definitions that has it. */
function ofType(node, key, template) {
    return withDefinitions(node, template)
        .map((one) => (0,members/* member */.Dc)(one, key))
        .find((found) => found !== undefined);
}
/** Definitions that refer to definitions. */
const maximumReferences = 50;
/**
 * The declaration and the definitions that it refers to, `{ "$ref": "#/definitions/mode" }`: what stands in the
 * declaration itself wins. https://learn.microsoft.com/azure/azure-resource-manager/templates/definitions
 */
function withDefinitions(node, template) {
    const found = [node];
    for (let at = node; found.length < maximumReferences;) {
        const reference = (0,members/* textOf */.b6)((0,members/* member */.Dc)(at, '$ref'));
        if (reference === null || !reference.startsWith('#/'))
            return found;
        at = reference
            .slice(2)
            .split('/')
            .reduce((inside, step) => (0,members/* member */.Dc)(inside, declared_types_unescaped(step)), template);
        if (at === undefined)
            return found;
        found.push(at);
    }
    return found;
}
/** A step of a JSON pointer in a URI fragment. */
function declared_types_unescaped(step) {
    try {
        return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return step;
    }
}
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/data-types */
const valueTypes = {
    string: 'string',
    securestring: 'string',
    int: 'number',
    bool: 'boolean',
    object: 'object',
    secureobject: 'object',
    array: 'array',
};

;// CONCATENATED MODULE: ./lib/evaluate/arm/deployment-types.js
/**
 * Types whose resources deploy a template, or publish one to be deployed as it is.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks
 * https://learn.microsoft.com/azure/templates/microsoft.resources/templatespecs/versions
 * https://learn.microsoft.com/azure/templates/microsoft.solutions/applicationdefinitions
 */
/** Lower-cased, as all types here are. */
const deploymentType = 'microsoft.resources/deployments';
/** The property that holds the template, by type. */
const templateProperties = new Map([
    [deploymentType, 'template'],
    ['microsoft.resources/deploymentstacks', 'template'],
    ['microsoft.resources/templatespecs/versions', 'mainTemplate'],
    ['microsoft.solutions/applicationdefinitions', 'mainTemplate'],
]);
function deploysTemplate(lowerType) {
    return templateProperties.has(lowerType);
}
/** `mainTemplate` where the template is published: whoever deploys it gives its parameters. */
function templateProperty(lowerType) {
    return templateProperties.get(lowerType) ?? 'template';
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/same-expression.js

/**
 * Written alike: whatever the two give, they give the same. Where the name of a looped deployment says copyIndex(), the
 * other says which turn it means.
 */
function sameName(own, other, scope) {
    const indexes = new Set();
    const isSame = isSameExpression(own, other, (offset, said) => {
        const value = evaluateArmExpression(said, scope);
        if (value.kind !== 'number')
            return false;
        indexes.add(value.value - offset);
        return indexes.size === 1;
    });
    if (!isSame)
        return null;
    const [index = null] = indexes;
    return { index };
}
function isSameExpression(one, other, isIndex) {
    const offset = offsetOf(one);
    if (offset !== null)
        return isIndex(offset, other);
    switch (one.kind) {
        case 'string':
        case 'integer':
            return one.kind === other.kind && one.value === other.value;
        case 'call':
            return (other.kind === 'call' &&
                one.namespace?.toLowerCase() === other.namespace?.toLowerCase() &&
                one.name.toLowerCase() === other.name.toLowerCase() &&
                one.arguments.length === other.arguments.length &&
                one.arguments.every((argument, at) => {
                    const its = other.arguments[at];
                    return its !== undefined && isSameExpression(argument, its, isIndex);
                }));
        case 'propertyAccess':
            return (other.kind === 'propertyAccess' &&
                one.name.toLowerCase() === other.name.toLowerCase() &&
                isSameExpression(one.base, other.base, isIndex));
        case 'indexAccess':
            return (other.kind === 'indexAccess' &&
                isSameExpression(one.base, other.base, isIndex) &&
                isSameExpression(one.index, other.index, isIndex));
    }
}
/** Of `copyIndex()` and `copyIndex(1)`; null for anything else. */
function offsetOf(expression) {
    if (expression.kind !== 'call' || expression.name.toLowerCase() !== 'copyindex')
        return null;
    const last = expression.arguments.at(-1);
    return last?.kind === 'integer' ? last.value : 0;
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/deployment-id.js
/**
 * The id of a deployment as templates write it, and whether it is that of a deployment that they deploy: the same name
 * may be in several resource groups.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
 */





const here = { subscription: null, group: null };
/** `resourceId('Microsoft.Resources/deployments', NAME)` and its like; null for anything else. */
function deploymentIdOf(expression) {
    if (expression.kind !== 'call' || expression.namespace !== null || !/resourceid$/i.test(expression.name))
        return null;
    const type = expression.arguments.findIndex((one) => one.kind === 'string' && one.value.toLowerCase() === deploymentType);
    const name = expression.arguments[type + 1];
    return type === -1 || name === undefined ? null : { name, place: placeIn(expression, type) };
}
/** @param count the arguments before the type */
function placeIn(call, count) {
    const before = call.arguments.slice(0, count);
    const [first = null, second = null] = before;
    switch (call.name.toLowerCase()) {
        case 'resourceid':
            if (second !== null)
                return { subscription: otherThanOwn(first), group: otherThanOwn(second) };
            return { subscription: null, group: otherThanOwn(first) };
        case 'subscriptionresourceid':
            return { subscription: otherThanOwn(first), group: null };
        case 'tenantresourceid':
            return { ...here, scope: 'tenant' };
        case 'extensionresourceid':
            return first === null ? null : placeOfScope(first);
        default:
            return null;
    }
}
/** As Bicep writes the scope of a module: `format('/subscriptions/{0}/resourceGroups/{1}', …)`, `managementGroup().id`. */
function placeOfScope(scope) {
    if (isOwn(scope, /^(?:resourceGroup|subscription|managementGroup)$/i, 'id'))
        return here;
    if (scope.kind !== 'call')
        return null;
    if (scope.name.toLowerCase() === 'tenantresourceid')
        return placeOfManagementGroup(scope);
    if (scope.name.toLowerCase() !== 'format')
        return null;
    const [pattern, subscription = null, group = null] = scope.arguments;
    if (pattern?.kind !== 'string')
        return null;
    const written = pattern.value.toLowerCase();
    const isGroup = written === '/subscriptions/{0}/resourcegroups/{1}';
    if (!isGroup && written !== '/subscriptions/{0}')
        return null;
    return { subscription: otherThanOwn(subscription), group: isGroup ? otherThanOwn(group) : null };
}
/** `tenantResourceId('Microsoft.Management/managementGroups', NAME)` */
function placeOfManagementGroup({ arguments: [type, name] }) {
    const isGroup = type?.kind === 'string' && type.value.toLowerCase() === 'microsoft.management/managementgroups';
    return isGroup && name !== undefined ? { ...here, scope: name } : null;
}
/** null for `subscription().subscriptionId` and `resourceGroup().name`. */
function otherThanOwn(part) {
    if (part === null || isOwn(part, /^subscription$/i, 'subscriptionid'))
        return null;
    return isOwn(part, /^resourceGroup$/i, 'name') ? null : part;
}
function isOwn(expression, functionName, property) {
    if (expression.kind !== 'propertyAccess' || expression.name.toLowerCase() !== property)
        return false;
    const { base } = expression;
    return base.kind === 'call' && functionName.test(base.name) && base.arguments.length === 0;
}
/** Whether the deployment is made at that place; null: not certain. */
function isAt(place, scope, deployment, deploymentScope) {
    if (place === null)
        return null;
    const written = scopeOf(deployment, deploymentScope);
    // In a template for the tenant a deployment to the tenant has none.
    const isPlain = written === null && (place.scope === undefined || place.scope === 'tenant');
    if (!isPlain)
        return isInScope(place.scope, scope, written, deploymentScope);
    const isSame = (one, name) => isSamePart(one, scope, partOf(deployment, name, deploymentScope), deploymentScope);
    const parts = [isSame(place.subscription, 'subscriptionId'), isSame(place.group, 'resourceGroup')];
    if (parts.includes(false))
        return false;
    return parts.includes(null) ? null : true;
}
function isInScope(place, scope, written, writtenScope) {
    if (place === 'tenant')
        return written === 'tenant' ? true : null;
    if (place === undefined || written === null || typeof written !== 'object')
        return null;
    return isSamePart(place, scope, written, writtenScope);
}
/**
 * What stands under `scope`; null: nothing, `'other'`: what says no scope that Bicep writes.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-to-management-group#deployment-scopes
 */
function scopeOf(deployment, scope) {
    const node = (0,members/* member */.Dc)(deployment, 'scope');
    if (node === undefined)
        return null;
    if (node.kind !== 'string')
        return 'other';
    if (node.value === '/')
        return 'tenant';
    const parsed = (0,parse/* parseArmExpression */.m)(scope.source.text, node);
    if (parsed.kind !== 'expression') {
        const [, name] = /^Microsoft\.Management\/managementGroups\/([^/]+)$/i.exec(node.value) ?? [];
        return name === undefined ? 'other' : { kind: 'string', value: name, start: node.start, end: node.end };
    }
    const { expression } = parsed;
    if (expression.kind !== 'call' || expression.name.toLowerCase() !== 'format')
        return 'other';
    const [pattern, name] = expression.arguments;
    const isGroup = pattern?.kind === 'string' && /^Microsoft\.Management\/managementGroups\/\{0\}$/i.test(pattern.value);
    return isGroup && name !== undefined ? name : 'other';
}
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-to-resource-group#deploy-to-multiple-resource-groups */
function partOf(deployment, name, scope) {
    const written = (0,members/* member */.Dc)(deployment, name);
    if (written?.kind !== 'string')
        return null;
    const parsed = (0,parse/* parseArmExpression */.m)(scope.source.text, written);
    if (parsed.kind === 'expression')
        return otherThanOwn(parsed.expression);
    return { kind: 'string', value: written.value, start: written.start, end: written.end };
}
/** The template's own resource group may have the name that the other says: only Azure knows. */
function isSamePart(one, oneScope, other, otherScope) {
    if (one === null || other === null)
        return one === other ? true : null;
    const written = sameName(other, one, oneScope);
    if (written !== null && written.index === null)
        return true;
    const [a, b] = [evaluateArmExpression(one, oneScope), evaluateArmExpression(other, otherScope)];
    if (a.kind !== 'string' || b.kind !== 'string')
        return null;
    return a.value.toLowerCase() === b.value.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/named-resources.js
/** The resources of one template, as its expressions name them. */





/** Of the template's own list or object; none of those that are written in another resource. */
function namedResources(template) {
    const resources = (0,members/* member */.Dc)(template, 'resources');
    const listed = resources?.kind === 'array'
        ? resources.items.map((node) => ({ symbolicName: null, node }))
        : (0,members/* members */.ol)(resources).map(({ key, value }) => ({ symbolicName: key.value, node: value }));
    return listed.flatMap(({ symbolicName, node }) => {
        if (node.kind !== 'object')
            return [];
        const isDeployment = (0,members/* textOf */.b6)((0,members/* member */.Dc)(node, 'type'))?.toLowerCase() === deploymentType;
        const copy = (0,members/* member */.Dc)(node, 'copy');
        return [
            { symbolicName, node, isDeployment, loop: copy === undefined ? null : ((0,members/* textOf */.b6)((0,members/* member */.Dc)(copy, 'name')) ?? '') },
        ];
    });
}
/** The scope of the turn that is named, where it stands in a loop. */
function named_resources_scopeOf({ node, loop }, { index }, scope) {
    if (loop === null || index === null)
        return scope;
    const site = (0,model_location/* siteOf */.zU)(scope.source, node);
    return withLoop(scope, { name: loop.toLowerCase(), index: (0,model_value/* numberValue */.Vg)(index, site), isOfProperty: false });
}
/** `aks`, and `aks[2]` in a loop. */
function symbolicMatch(symbolicName, named) {
    if (named.kind !== 'string' || !named.value.startsWith(symbolicName))
        return null;
    const [whole, index] = /^(?:\[(\d{1,9})\])?$/.exec(named.value.slice(symbolicName.length)) ?? [];
    return whole === undefined ? null : { index: index === undefined ? null : Number(index) };
}

;// CONCATENATED MODULE: ./lib/evaluate/assumptions.js
/** Both assumptions at once; null where no world has both. */
function bothAssumed(one, other) {
    if (other.size === 0)
        return one;
    if (one.size === 0)
        return other;
    const both = new Map(one);
    for (const [choice, open] of other) {
        const left = open.filter((index) => both.get(choice)?.includes(index) !== false);
        if (left.length === 0)
            return null;
        both.set(choice, left);
    }
    return both;
}

;// CONCATENATED MODULE: ./lib/evaluate/ways.js
/** The ways in which something may turn out that decides what is deployed at all. */




/** One way for a value that is no choice; for one that hangs on too many, one in which nobody knows. */
function waysOf(value, assumed) {
    const ways = [];
    const isComplete = addWays(value, assumed, ways);
    if (isComplete)
        return ways;
    return [{ value: (0,choices/* tooManyCombinations */.oI)(value.origin), assumed }];
}
/** @returns false where there are too many */
function addWays(value, assumed, ways) {
    if (value.kind !== 'choice')
        return ways.push({ value, assumed }) <= world/* maximumWorlds */.gf;
    return value.alternatives.every((alternative, index) => {
        const both = bothAssumed(assumed, new Map([[value.choice, [index]]]));
        return both === null || addWays((0,model_value/* passedOn */.I3)(alternative(), ...value.way), both, ways);
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/nested-parameters.js




/**
 * Whatever part of them is an expression: all of them, one of them, or a value.
 *
 * @param properties of the deployment
 */
function givenIn(properties, place) {
    const link = nested_parameters_propertyOf(properties, 'parametersLink', place);
    if (link.kind !== 'null') {
        const reason = 'the parameters of the deployment are linked';
        return { values: new Map(), rest: (0,model_value/* unknownValue */.Uo)(reason, link.origin) };
    }
    const written = nested_parameters_propertyOf(properties, 'parameters', place);
    if (written.kind === 'null')
        return { ...nothingGiven, isAll: true };
    if (written.kind === 'unknown')
        return { values: new Map(), rest: written };
    if (written.kind !== 'object') {
        const reason = 'the parameters of the nested deployment are not known';
        return { values: new Map(), rest: (0,model_value/* unknownValue */.Uo)(reason, written.origin) };
    }
    const values = [...written.properties].map(([lowerName, { name, key, value }]) => {
        const step = { site: key, caption: `given to the nested deployment as '${name}'` };
        const given = (0,model_value/* lazy */.RZ)(key, () => (0,model_value/* passedOn */.I3)(givenValue(value(), name, key), ...written.way, step));
        return [lowerName, { name, key, value: given }];
    });
    return { values: new Map(values), rest: written.rest, isAll: true };
}
/** A property as it is written; null where it is not. */
function nested_parameters_propertyOf(value, name, place) {
    return access(value, (0,model_value/* stringValue */.r$)(name, place), place, { safe: true });
}
/** What `{ "value": … }` gives; `{ "reference": … }` is a secret. */
function givenValue(given, name, site) {
    return (0,choices/* forEachChoice */.oG)([given], ([given]) => {
        if (given?.kind === 'object' && given.properties.has('reference')) {
            return (0,model_value/* unknownValue */.Uo)(`parameter '${name}' comes from a key vault`, site);
        }
        return given === undefined ? (0,model_value/* nullValue */.Pv)(site) : access(given, (0,model_value/* stringValue */.r$)('value', site), site, { safe: false });
    });
}

// EXTERNAL MODULE: ./lib/evaluate/cycles.js
var cycles = __webpack_require__(4892);
;// CONCATENATED MODULE: ./lib/evaluate/template.js

const nothingAssumed = new Map();
function atRoot(template) {
    return { path: '', nesting: 0, templates: [template], assumed: nothingAssumed, enclosing: [] };
}
function newCollection(wanted, run = (0,limits/* newRun */.uH)()) {
    return {
        wanted,
        run,
        resources: [],
        problems: [],
        refused: [],
        bounds: [],
        unfollowed: [],
        templates: new Set(),
        cutOff: new Map(),
        checked: new Set(),
        instances: 0,
    };
}
/** Adds the problems of a template's own text, however often it is deployed. */
function checkOnce(into, tree, check) {
    if (into.checked.has(tree))
        return;
    into.checked.add(tree);
    into.problems.push(...check());
}

// EXTERNAL MODULE: ./lib/model/edit-distance.js
var edit_distance = __webpack_require__(3214);
;// CONCATENATED MODULE: ./lib/evaluate/undeclared.js
/**
 * Parameters that are given to a template and that it does not declare, and those that it needs and that are not given:
 * Azure refuses both, as the compiler does (BCP037, BCP035).
 */


/**
 * Of those that a `.bicepparam` file takes over, the compiler drops what the template lacks:
 * https://github.com/Azure/bicep/pull/19698
 */
function undeclared({ values }, declared) {
    const exact = new Set(declared);
    const anyCase = new Set(declared.map((name) => name.toLowerCase()));
    return [...values].flatMap(([lowerName, one]) => {
        const isDeclared = one.isExact === true ? exact.has(one.name) : anyCase.has(lowerName);
        return isDeclared || one.mayBeUndeclared === true ? [] : [one];
    });
}
/** @param required the parameters that have neither a default nor null instead */
function missing(required, { values, rest, isAll }) {
    return isAll === true && rest === null ? required.filter((name) => !values.has(name.toLowerCase())) : [];
}
/** A parameter file with more unknown names than this belongs to another template. */
const maximumHints = 20;
/** @param subject of a sentence: the path of the template */
function undeclaredProblems({ undeclared, parameterNames }, subject) {
    return undeclared.map(({ name, key }, index) => {
        const meant = index < maximumHints ? (0,edit_distance/* nearest */.p)(name, parameterNames) : null;
        const hint = meant === null ? '' : ` Did you mean '${meant}'?`;
        return { site: key, message: `${subject} has no parameter '${(0,clip/* clip */.$)(name)}'.${hint}` };
    });
}
/** Missing parameters that a message tells. */
const maximumMissing = 5;
/**
 * "The value for the template parameter 'location' at line '11' and column '22' is not provided."
 * https://github.com/Azure/azure-quickstart-templates/pull/1885
 *
 * @param subject of a sentence: the path of the template
 * @param site where they would be given
 */
function missingProblems(template, subject, site) {
    // One that is given under another name is told there.
    const names = template.undeclared.length > 0 ? [] : template.missing();
    if (names.length === 0)
        return [];
    const shown = names.slice(0, maximumMissing).map((name) => `'${(0,clip/* clip */.$)(name)}'`);
    if (names.length > shown.length)
        shown.push(`${names.length - shown.length} more`);
    const what = names.length === 1 ? 'parameter' : 'parameters';
    return [{ site, message: `${subject} needs ${what} ${shown.join(', ')}, not given here.` }];
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/references.js
/** What the names that an ARM template declares refer to, without evaluating anything. */



/** @param template the template's root, or that of a nested template with a scope of its own */
function namedValues(template, source) {
    const parameters = (0,members/* members */.ol)((0,members/* member */.Dc)(template, 'parameters')).map(({ key, value }) => namedValue('parameter', key.value, (0,members/* member */.Dc)(value, 'defaultValue'), source));
    const variables = variablesOf(template).map(([name, value]) => namedValue('variable', name, value, source));
    return [...definitionsOf(template, source), ...parameters, ...variables, ...functionsOf(template, source)];
}
/** By name, those that a loop makes among them. */
function variablesOf(template) {
    return (0,members/* members */.ol)((0,members/* member */.Dc)(template, 'variables')).flatMap(({ key, value }) => {
        if (key.value.toLowerCase() !== 'copy' || value.kind !== 'array')
            return [[key.value, value]];
        return value.items.flatMap((copy) => {
            const name = (0,members/* textOf */.b6)((0,members/* member */.Dc)(copy, 'name'));
            return name === null ? [] : [[name, copy]];
        });
    });
}
/** "The function can't call user-defined functions": https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions */
function functionsOf(template, source) {
    const namespaces = (0,members/* member */.Dc)(template, 'functions');
    return (namespaces?.kind === 'array' ? namespaces.items : []).flatMap((node) => {
        const namespace = (0,members/* textOf */.b6)((0,members/* member */.Dc)(node, 'namespace')) ?? '';
        return (0,members/* members */.ol)((0,members/* member */.Dc)(node, 'members')).map(({ key, value }) => namedValue('function', `${namespace}.${key.value}`, (0,members/* member */.Dc)((0,members/* member */.Dc)(value, 'output'), 'value'), source));
    });
}
/** A definition that is another one, which is the first again, is no type at all; parts of it may refer to it. */
function definitionsOf(template, source) {
    return (0,members/* members */.ol)((0,members/* member */.Dc)(template, 'definitions')).map(({ key, value }) => {
        const reference = (0,members/* member */.Dc)(value, '$ref');
        const target = /^#\/definitions\/([^/]+)$/i.exec((0,members/* textOf */.b6)(reference ?? value) ?? '')?.[1];
        const references = reference === undefined || target === undefined
            ? []
            : [{ id: references_idOf('definition', target), site: (0,model_location/* siteOf */.zU)(source, reference) }];
        return { id: references_idOf('definition', key.value), caption: `definition '${key.value}'`, references };
    });
}
function namedValue(kind, name, value, source) {
    const references = calls(value, source).flatMap((call) => {
        const id = idOfCalled(call, kind);
        return id === null ? [] : [{ id, site: (0,model_location/* siteOf */.zU)(source, call) }];
    });
    return { id: references_idOf(kind, name), caption: `${kind} '${name}'`, references };
}
/** @param kind of what the call stands in: the parameters that a function asks for are its own */
function idOfCalled({ name, namespace, arguments: [named] }, kind) {
    if (namespace !== null)
        return references_idOf('function', `${namespace}.${name}`);
    const callee = /^(parameter|variable)s$/i.exec(name)?.[1]?.toLowerCase();
    if (callee === undefined || named?.kind !== 'string')
        return null;
    return kind === 'function' && callee === 'parameter' ? null : references_idOf(callee, named.value);
}
function references_idOf(kind, name) {
    return `${kind} ${name}`.toLowerCase();
}
/**
 * Every call in every expression of a value, in the order of the text.
 *
 * @param isPassedOver parts that are not looked into
 */
function calls(value, source, isPassedOver = () => false) {
    const found = [];
    const pending = value === undefined ? [] : [value];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (isPassedOver(node))
            continue;
        if (node.kind === 'call')
            found.push(node);
        for (const part of references_partsOf(node, source))
            pending.push(part);
    }
    return found.sort((a, b) => a.start - b.start);
}
function references_partsOf(node, source) {
    switch (node.kind) {
        case 'object':
            return node.members.map(({ value }) => value);
        case 'array':
            return node.items;
        case 'string': {
            // A string of the JSON, or one inside an expression, which is no expression again.
            if (source.text[node.start] !== '"')
                return [];
            const parsed = (0,parse/* parseArmExpression */.m)(source.text, node);
            return parsed.kind === 'expression' ? [parsed.expression] : [];
        }
        case 'call':
            return node.arguments;
        case 'propertyAccess':
            return [node.base];
        case 'indexAccess':
            return [node.base, node.index];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/dependencies.js
/**
 * What the resources of an ARM template wait for: "You receive this error when resources depend on each other in a way
 * that prevents the deployment from starting."
 * https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-invalid-template
 */






/**
 * Resources that are certainly deployed: "Azure Resource Manager automatically removes" one with a condition that does
 * not hold "from the required dependencies".
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-dependency
 */
function dependencies(template, source) {
    const resources = resourcesOf(template, source);
    const isSymbolic = (0,members/* member */.Dc)(template, 'resources')?.kind === 'object';
    const byId = (0,grouped/* grouped */.z)(resources.entries(), ([, { ids }]) => ids);
    return resources.map(({ node, caption }, index) => {
        const list = (0,members/* member */.Dc)(node, 'dependsOn');
        const written = (list?.kind === 'array' ? list.items : []).map((item) => ({ id: dependencyId(item, source), at: item }));
        const references = [...written, ...implicitDependencies(node, isSymbolic, source)].flatMap(({ id, at }) => {
            // What several resources are called names none of them.
            const [target, other] = byId.get(id ?? '') ?? [];
            return target === undefined || other !== undefined ? [] : [{ id: idAt(target[0]), site: (0,model_location/* siteOf */.zU)(source, at) }];
        });
        return { id: idAt(index), caption, references };
    });
}
/**
 * "By using the reference function, you implicitly declare that one resource depends on another resource if the referenced
 * resource is provisioned within same template and you refer to the resource by its name (not resource ID)."
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#reference
 */
function implicitDependencies(node, isSymbolic, source) {
    const others = ['dependsOn', 'resources'].map((name) => (0,members/* member */.Dc)(node, name));
    // What a nested template refers to may be its own.
    const notItsOwn = new Set([...others, (0,members/* member */.Dc)((0,members/* member */.Dc)(node, 'properties'), 'template')]);
    // Most texts are not worth parsing.
    const isOther = (part) => part.kind === 'string' && !/reference/i.test(part.value);
    // Which branch counts may be known before anything is deployed.
    const isBranch = (part) => part.kind === 'call' && part.name.toLowerCase() === 'if';
    return calls(node, source, (part) => notItsOwn.has(part) || isOther(part) || isBranch(part)).flatMap(({ name, namespace, arguments: [named] }) => {
        const isReference = /^reference$/i.test(name) || (isSymbolic && /^references$/i.test(name));
        if (!isReference || namespace !== null || named === undefined)
            return [];
        return [{ id: `name ${expressionId(named, source)}`, at: named }];
    });
}
function idAt(index) {
    return `resource ${index}`;
}
function resourcesOf(template, source) {
    const resources = (0,members/* member */.Dc)(template, 'resources');
    if (resources?.kind === 'array') {
        return resources.items.flatMap((node) => {
            if (node.kind !== 'object' || !isDeployed(node))
                return [];
            const own = dependencies_nameOf((0,members/* member */.Dc)(node, 'name'), source);
            if (own === null)
                return [];
            const type = (0,members/* textOf */.b6)((0,members/* member */.Dc)(node, 'type'))?.toLowerCase() ?? '';
            const caption = `resource ${own.written}`;
            return [{ node, ids: [`${type} ${own.id}`, `name ${own.id}`], caption }];
        });
    }
    return (0,members/* members */.ol)(resources).flatMap(({ key, value }) => value.kind === 'object' && isDeployed(value)
        ? [{ node: value, ids: [`name ${key.value.toLowerCase()}`], caption: `resource '${(0,clip/* clip */.$)(key.value)}'` }]
        : []);
}
function isDeployed(node) {
    const condition = (0,members/* member */.Dc)(node, 'condition');
    const isAlways = condition === undefined || (condition.kind === 'boolean' && condition.value);
    return isAlways && (0,members/* member */.Dc)(node, 'existing') === undefined;
}
/** A name as it is written: whatever it gives, what is written alike gives the same. */
function dependencies_nameOf(node, source) {
    if (node?.kind !== 'string' || source.text[node.start] !== '"')
        return null;
    const parsed = (0,parse/* parseArmExpression */.m)(source.text, node);
    if (parsed.kind === 'problem')
        return null;
    if (parsed.kind === 'literal')
        return { id: parsed.value.toLowerCase(), written: `'${(0,clip/* clip */.$)(parsed.value)}'` };
    return { id: expressionId(parsed.expression, source), written: (0,clip/* clip */.$)(textAt(parsed.expression, source)) };
}
/** An item of `dependsOn`: a name, or `resourceId(TYPE, NAME)`; null for anything else. */
function dependencyId(item, source) {
    if (item.kind !== 'string' || source.text[item.start] !== '"')
        return null;
    const parsed = (0,parse/* parseArmExpression */.m)(source.text, item);
    if (parsed.kind === 'problem')
        return null;
    if (parsed.kind === 'literal')
        return `name ${parsed.value.toLowerCase()}`;
    const { expression } = parsed;
    if (expression.kind !== 'call' || expression.name.toLowerCase() !== 'resourceid') {
        return `name ${expressionId(expression, source)}`;
    }
    const [type, name, ...others] = expression.arguments;
    if (type?.kind !== 'string' || !type.value.includes('/') || name === undefined || others.length > 0)
        return null;
    return `${type.value.toLowerCase()} ${expressionId(name, source)}`;
}
/** Names know no letter case. A text that looks like an expression is none. */
function expressionId(expression, source) {
    return expression.kind === 'string' ? expression.value.toLowerCase() : `[${textAt(expression, source).toLowerCase()}`;
}
function textAt({ start, end }, source) {
    return source.text.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/evaluate/deployed.js


const always = new Map();
/** Outcomes of a condition that are looked at; one with more of them may hold. */
const maximumOutcomes = 64;
/**
 * How choices have fallen wherever the resource is deployed: what is said of it holds in those worlds only. A condition
 * that nobody knows keeps the resource.
 *
 * @param steps from one choice to the next that only one of its alternatives leads to
 * @returns null where it is deployed in no world
 */
function deployedWhen(condition, steps = maximumOutcomes) {
    switch (condition?.kind) {
        case 'boolean':
            return condition.value ? always : null;
        case 'unknown':
            return new Map([[(0,choices/* outcomeOf */.sG)(condition), [0]]]);
        case 'choice': {
            const search = { left: maximumOutcomes };
            const open = condition.alternatives.flatMap((outcome, index) => mayHold(outcome(), new Map([[condition.choice, index]]), search) ? [index] : []);
            const [first, ...others] = open;
            if (first === undefined)
                return null;
            const fallen = open.length === condition.alternatives.length ? always : new Map([[condition.choice, open]]);
            if (others.length > 0 || steps === 0)
                return fallen;
            const further = deployedWhen(condition.alternatives[first]?.() ?? null, steps - 1);
            return further === null ? null : bothAssumed(fallen, further);
        }
        default:
            return always;
    }
}
/** @param fallen how choices have fallen on the way to the outcome */
function mayHold(outcome, fallen, search) {
    search.left -= 1;
    if (search.left < 0)
        return true;
    if (outcome.kind !== 'choice')
        return outcome.kind !== 'boolean' || outcome.value;
    const { choice, alternatives } = outcome;
    const only = fallen.get(choice);
    return alternatives.some((one, index) => (only === undefined || only === index) && mayHold(one(), new Map(fallen).set(choice, index), search));
}

;// CONCATENATED MODULE: ./lib/evaluate/instances.js
/** How often a resource or a module is deployed: never, once, or once for each item of a loop. */







/**
 * The turns of a loop over `items`. One that nobody knows has a single turn, of unknowns; one that is a choice has the
 * turns of all alternatives: those of the same index are one, which exists where one of their alternatives is taken.
 *
 * @param site the loop's items as written
 */
function turnsOf(items, site, assumed, into) {
    switch (items.kind) {
        case 'array':
            if (items.items.length > limits/* maximumLoopItems */.Tr) {
                const reason = `a loop of more than ${limits/* maximumLoopItems */.Tr} items is followed for so many only`;
                into.bounds.push({ reason, origin: site });
            }
            return items.items.slice(0, limits/* maximumLoopItems */.Tr).map((item, index) => ({
                item: (0,model_value/* passedOn */.I3)(item(), ...items.way),
                index: (0,model_value/* numberValue */.Vg)(index, site),
                label: `[${index}]`,
                assumed,
            }));
        case 'choice':
            if (isTooMany(items, assumed))
                return turnsOf((0,choices/* tooManyCombinations */.oI)(items.origin), site, assumed, into);
            return merged(items.choice, items.alternatives.map((alternative, index) => {
                const chosen = bothAssumed(assumed, new Map([[items.choice, [index]]]));
                return chosen === null ? [] : turnsOf((0,model_value/* passedOn */.I3)(alternative(), ...items.way), site, chosen, into);
            }), assumed);
        case 'unknown':
            return [{ item: (0,model_value/* unknownFrom */.NI)(items), index: unknownIndex(items, site), label: '[*]', assumed }];
        default: {
            const unknown = (0,model_value/* unknownValue */.Uo)(`a loop goes over an array, and is given ${describeKind(items)}`, site);
            return [{ item: unknown, index: unknownIndex(unknown, site), label: '[*]', assumed }];
        }
    }
}
function isTooMany(items, assumed) {
    const [first] = waysOf(items, assumed);
    return first?.value.kind === 'unknown' && first.assumed === assumed;
}
/** @param turns of each alternative of the choice */
function merged(choice, turns, assumed) {
    const labels = new Set(turns.flatMap((own) => own.map(({ label }) => label)));
    const byLabel = turns.map((own) => (0,grouped/* grouped */.z)(own, ({ label }) => [label]));
    return [...labels].flatMap((label) => {
        const same = byLabel.map((own) => own.get(label) ?? []);
        // What hangs on other choices besides, or on how many there are, stays apart.
        const isOne = same.every((own) => own.every((turn) => hangsOnlyOn(choice, turn, assumed)));
        return isOne && !label.includes('*')
            ? oneOf(choice, same.map(([turn]) => turn ?? null), assumed)
            : same.flat();
    });
}
function hangsOnlyOn(choice, turn, assumed) {
    return [...turn.assumed].every(([one, open]) => one === choice || assumed.get(one) === open);
}
/** @param turns of each alternative; null: it has none */
function oneOf(choice, turns, assumed) {
    const open = turns.flatMap((turn, index) => (turn === null ? [] : [index]));
    const [first, ...others] = turns.filter((turn) => turn !== null);
    const both = bothAssumed(assumed, new Map([[choice, open]]));
    if (first === undefined || both === null)
        return [];
    const isSame = others.every(({ item }) => isSameScalar(item, first.item));
    const absent = (0,model_value/* unknownValue */.Uo)('the loop does not turn so often here', first.item.origin);
    const item = isSame
        ? first.item
        : (0,model_value/* choiceValue */.bg)(choice, turns.map((turn) => () => turn?.item ?? absent));
    return [{ ...first, item, assumed: open.length === turns.length ? assumed : both }];
}
/** The same, written at the same place. */
function isSameScalar(one, other) {
    const isValue = one.kind === other.kind && 'value' in one && 'value' in other && one.value === other.value;
    return isValue && one.origin.source === other.origin.source && one.origin.start === other.origin.start;
}
function unknownIndex(items, site) {
    const why = items.kind === 'unknown' ? `: ${items.cause.reason}` : '';
    return (0,model_value/* unknownValue */.Uo)(`how often the loop turns is not known${why}`, site, { type: 'number' });
}
/**
 * Counts one more resource or module; false, and said once, where a deployment, or all of them together, have more than
 * anybody deploys. What stands in the root template by itself costs no more than its text, and is always looked at.
 *
 * @param site in the template that has it: what that calls further on is not looked at
 * @param label of the loop's turn; empty where there is no loop
 */
function countInstance(into, site, at, label, budget) {
    const { run, bounds, cutOff } = into;
    // What is left when everything is spent is for what is written, not for what repeats it.
    if ((0,limits/* isSpent */.Fh)(budget) && isFurtherTurn(label)) {
        (0,limits/* stopAt */.mk)(site, budget);
        return false;
    }
    if (at.path === '' && label === '')
        return true;
    into.instances += 1;
    run.instances += 1;
    const reason = tooManyInstances(into);
    if (reason === null)
        return true;
    const bound = { reason, origin: site };
    if (!bounds.some((known) => known.reason === reason))
        bounds.push(bound);
    cutOff.set(site.source.path, bound);
    return false;
}
function isFurtherTurn(label) {
    return /[1-9]/.test(label);
}
function tooManyInstances({ instances, run }) {
    if (instances > limits/* maximumInstances */.tB) {
        return `the deployment is followed for ${limits/* maximumInstances */.tB} resources and modules only`;
    }
    return run.instances > limits/* maximumRunInstances */.IC && instances > limits/* assuredInstances */.Mb
        ? `all deployments together are followed for ${limits/* maximumRunInstances */.IC} resources and modules only`
        : null;
}

;// CONCATENATED MODULE: ./lib/evaluate/resource-name.js


/** The parts of a name with `/` between them; known as far as they are. */
function joinedName(segments, site, budget) {
    const between = segments.slice(1).map(() => '/');
    const holes = segments.map((segment) => () => segment);
    return interpolate(['', ...between, ''], holes, { name: 'the name', site, budget });
}
/** The body of a resource with another name than the one that is written in it. */
function withName(body, name) {
    if (body.kind !== 'object')
        return body;
    const property = { name: 'name', key: name.origin, value: () => name };
    const others = [...body.properties.values()].filter((own) => own.name.toLowerCase() !== 'name');
    return { ...(0,model_value/* objectValue */.ZH)([property, ...others], body.origin, body.rest), way: body.way };
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/deploy-nested.js
/** Deploying what nested deployments deploy. */


/**
 * @param ways those of one deployment
 * @param place the type or the name of the deployment
 * @param enclosing the objects in which its template is written, outermost first, as far as they can hold a name twice
 */
function deployWays(ways, place, enclosing, into, at) {
    for (const { nested, assumed } of ways) {
        if ('template' in nested)
            deployNested(nested, place, enclosing, into, { ...at, assumed });
        else
            into.unfollowed.push({ cause: nested.cause, place, isLink: true });
    }
}
function deployNested({ template, path, computed }, place, enclosing, into, at) {
    if (path !== null && at.templates.includes(path)) {
        // A ring of linked templates is told where it begins, not followed; one that is computed begins here.
        if (computed !== null)
            into.problems.push({ site: computed, message: `File '${(0,clip/* clipPath */.I)(path)}' deploys itself.` });
        return;
    }
    if (path !== null && !into.wanted.template(path))
        return;
    // One that is written in the other is no deeper than its file is read.
    if (path !== null && at.nesting >= limits/* maximumNesting */.Lr) {
        const bound = { reason: `linked templates are followed for ${limits/* maximumNesting */.Lr} levels only`, origin: place };
        into.bounds.push(bound);
        into.cutOff.set(path, bound);
        return;
    }
    if (path !== null)
        into.templates.add(path);
    const around = path === null ? [...at.enclosing, ...enclosing] : [];
    const templates = path === null ? at.templates : [...at.templates, path];
    template.deploy(into, { ...at, nesting: at.nesting + 1, enclosing: around, templates });
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/resources.js
/** Deploying the resources of an ARM template: conditions, copy loops, children, nested deployments. */



















/** Adds what stands under `resources` of a template or of a resource, wherever in it that name stands. */
function deployResources(owner, parent, scope, into, at) {
    for (const resources of (0,members/* membersNamed */.l_)(owner, 'resources')) {
        for (const way of readWays(resources, scope, into, at)) {
            const { node } = way;
            const items = node.kind === 'array' ? node.items.map((item, index) => [`[${index}]`, item]) : [];
            const named = (0,members/* members */.ol)(node).map(({ key, value }) => [`.${key.value}`, value]);
            for (const [label, item] of [...items, ...named]) {
                const place = { path: `${at.path}resources${label}`, parent, isSymbolic: node.kind === 'object' };
                for (const one of readWays(item, way.scope, into, way.at)) {
                    if (one.node.kind === 'object')
                        deployResource(one.node, place, one.scope, into, one.at);
                }
            }
        }
    }
}
/** A node as it is; where it is an expression, what that gives in each way in which choices may fall. */
function readWays(node, scope, into, at) {
    if (node.kind !== 'string')
        return [{ node, scope, at }];
    return waysOf(evaluateArmJson(node, scope), at.assumed).flatMap(({ value, assumed }) => {
        if (value.kind === 'unknown') {
            const cause = { reason: `the resources are not known: ${value.cause.reason}`, origin: value.cause.origin };
            into.unfollowed.push({ cause, place: (0,model_location/* siteOf */.zU)(scope.source, node), isLink: false });
            return [];
        }
        const written = writtenDown(value, scope.source.path, false, scope.budget);
        return [{ node: written.node, scope: { ...scope, source: written.source }, at: { ...at, assumed } }];
    });
}
function deployResource(node, place, scope, into, at) {
    const { path, parent, isSymbolic } = place;
    const typeNode = (0,members/* member */.Dc)(node, 'type');
    if (typeNode === undefined)
        return;
    for (const turn of turnsIn(node, scope, into, at.assumed)) {
        const anchor = (0,model_location/* siteOf */.zU)(scope.source, typeNode);
        if (!countInstance(into, anchor, at, turn.label, scope.budget))
            return;
        const deployed = deployedWhen(evaluatedMember(node, 'condition', turn.scope));
        const assumed = deployed === null ? null : bothAssumed(turn.assumed, deployed);
        if (assumed === null)
            continue;
        for (const { value: written, assumed: inThisWay } of waysOf(evaluateArmJson(typeNode, turn.scope), assumed)) {
            if (written.kind === 'unknown')
                noteUnknownType(written, anchor, parent, into);
            if (written.kind !== 'string')
                continue;
            const type = parent === null || written.value.includes('.') ? written.value : `${parent.type}/${written.value}`;
            const own = { ...at, path: `${path}${turn.label}`, assumed: inThisWay };
            deployOne({ node, type, typeNode, parent, isSymbolic, scope: turn.scope }, into, own);
        }
    }
}
/** A type of which nobody knows whether it is worth looking at; a child is none. */
function noteUnknownType(written, anchor, parent, into) {
    const known = (0,known_text/* withLetters */.M)(written.text ?? { start: '', end: '' }, (text) => text.toLowerCase());
    const mayMatter = into.wanted.typeLike(known) || (0,known_text/* mayEqual */.k)(known, deploymentType);
    if (parent !== null || !mayMatter)
        return;
    const cause = {
        reason: `the type of the resource is not known: ${written.cause.reason}`,
        origin: written.cause.origin,
    };
    into.unfollowed.push({ cause, place: anchor, isLink: false });
}
/** @param at its path with nothing behind it */
function deployOne({ node, type, typeNode, parent, isSymbolic, scope }, into, at) {
    const lowerType = type.toLowerCase();
    const name = fullName(node, parent, scope);
    const existing = isSymbolic ? evaluatedMember(node, 'existing', scope) : null;
    const isExisting = existing?.kind === 'boolean' && existing.value;
    if (into.wanted.type(lowerType)) {
        const body = evaluateArmJson(node, scope);
        into.resources.push({
            type,
            apiVersion: apiVersionOf(node, typeNode, scope),
            anchor: (0,model_location/* siteOf */.zU)(scope.source, typeNode),
            path: at.path,
            existing: isExisting,
            assumed: at.assumed,
            enclosing: at.enclosing,
            body: parent === null ? body : withName(body, name),
        });
    }
    const inside = { ...at, path: `${at.path}/` };
    if (!deploysTemplate(lowerType))
        deployResources(node, { type, name }, scope, into, inside);
    else if (!isExisting) {
        const enclosing = [node, ...(0,members/* membersNamed */.l_)(node, 'properties')].map((object) => evaluateArmJson(object, scope));
        const ways = nestedIn(node, lowerType, scope, at.assumed);
        checkOnce(into, node, () => refusedOf(ways, parametersSite(node, typeNode, scope)));
        deployWays(ways, (0,model_location/* siteOf */.zU)(scope.source, typeNode), enclosing, into, inside);
    }
}
/** What is given to a template that is certainly the one that is deployed. */
function refusedOf(ways, site) {
    return ways.flatMap(({ nested, assumed }) => {
        if (!('template' in nested) || assumed.size > 0)
            return [];
        const subject = nested.path === null ? 'The nested template' : (0,clip/* clipPath */.I)(nested.path);
        return [...undeclaredProblems(nested.template, subject), ...missingProblems(nested.template, subject, site)];
    });
}
/** The key under which a deployment's parameters are given, else that of its properties, else its type. */
function parametersSite(node, typeNode, { source }) {
    const { key, value } = (0,members/* memberNamed */.aA)(node, 'properties') ?? { key: typeNode, value: typeNode };
    return (0,model_location/* siteOf */.zU)(source, (0,members/* memberNamed */.aA)(value, 'parameters')?.key ?? key);
}
function turnsIn(node, scope, into, assumed) {
    const copy = (0,members/* member */.Dc)(node, 'copy');
    if (copy?.kind !== 'object')
        return [{ scope, label: '', assumed }];
    const site = (0,model_location/* siteOf */.zU)(scope.source, copy);
    const name = (0,members/* textOf */.b6)((0,members/* member */.Dc)(copy, 'name'))?.toLowerCase() ?? '';
    return turnsOf(loopTurns(copy, site, scope), site, assumed, into).map((turn) => ({
        scope: withLoop(scope, { name, index: turn.index, isOfProperty: false }),
        label: turn.label,
        assumed: turn.assumed,
    }));
}
function evaluatedMember(node, name, scope) {
    const value = (0,members/* member */.Dc)(node, name);
    return value === undefined ? null : evaluateArmJson(value, scope);
}
function apiVersionOf(node, typeNode, scope) {
    const apiVersion = (0,members/* member */.Dc)(node, 'apiVersion');
    return apiVersion === undefined
        ? (0,model_value/* unknownValue */.Uo)('the resource has no apiVersion', (0,model_location/* siteOf */.zU)(scope.source, typeNode))
        : evaluateArmJson(apiVersion, scope);
}
/** `cluster/pool`: a child that stands in its parent's body writes its own part only. */
function fullName(node, parent, scope) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, (0,members/* member */.Dc)(node, 'name') ?? node);
    const own = evaluatedMember(node, 'name', scope) ?? (0,model_value/* unknownValue */.Uo)('the resource has no name', site);
    return parent === null ? own : joinedName([parent.name, own], site, scope.budget);
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/template.js
/**
 * ARM JSON templates under the parameters given: what they deploy, and their outputs.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */















/** @param root the template's root object */
function evaluateArmTemplate(root, source, given, evaluation) {
    const parameterNames = parameterMembers(root).map(({ key }) => key.value);
    const scope = templateScope(root, source, given, evaluation);
    const template = evaluateInScope(root, scope);
    return {
        ...template,
        parameterNames,
        undeclared: undeclared(given, parameterNames),
        missing: () => missing(requiredIn(root), given),
        deploy: (into, at) => {
            checkOnce(into, root, () => (0,cycles/* cyclesIn */.L)(namedValues(root, source)));
            into.refused.push(scope.refused);
            template.deploy(into, at);
        },
    };
}
function requiredIn(root) {
    return parameterMembers(root).flatMap(({ key, value }) => {
        const isRequired = (0,members/* member */.Dc)(value, 'type') !== undefined && (0,members/* member */.Dc)(value, 'defaultValue') === undefined;
        return isRequired && !declaredFacts(value, root).isNullable ? [key.value] : [];
    });
}
/** A template whose names are those of the scope around it: it declares none. */
function evaluateInScope(root, scope) {
    return {
        parameterNames: [],
        undeclared: [],
        missing: () => [],
        parameter: (name) => scope.parameter(name, (0,model_location/* siteOf */.zU)(scope.source, root)),
        outputs: (0,model_value/* objectValue */.ZH)(template_outputsOf(root, scope), (0,model_location/* siteOf */.zU)(scope.source, root)),
        deploy: (into, at) => {
            into.templates.add(scope.source.path);
            const resources = (0,members/* member */.Dc)(root, 'resources');
            if (resources !== undefined)
                checkOnce(into, resources, () => (0,cycles/* cyclesIn */.L)(dependencies(root, scope.source)));
            const enclosing = [...at.enclosing, evaluateArmJson(root, scope)];
            deployResources(root, null, scope, into, { ...at, enclosing });
        },
    };
}
function template_outputsOf(root, scope) {
    return (0,members/* members */.ol)((0,members/* member */.Dc)(root, 'outputs')).flatMap(({ key, value: output }) => {
        const site = (0,model_location/* siteOf */.zU)(scope.source, key);
        const written = (0,members/* member */.Dc)(output, 'value');
        const copy = (0,members/* member */.Dc)(output, 'copy');
        if (written === undefined && copy === undefined)
            return [];
        const evaluate = () => written === undefined && copy !== undefined
            ? copiedItems(copy, { name: key.value, isOfProperty: false }, site, scope)
            : evaluateArmJson(written ?? output, scope);
        const property = { name: key.value, key: site, value: deferred(scope.budget, site, evaluate) };
        const condition = (0,members/* member */.Dc)(output, 'condition');
        return condition === undefined ? [property] : conditional(property, evaluateArmJson(condition, scope), scope);
    });
}
/**
 * "When false, the output value is skipped for this deployment."
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#outputs
 */
function conditional(property, condition, { budget }) {
    if (condition.kind === 'boolean')
        return condition.value ? [property] : [];
    const skipped = () => (0,model_value/* unknownValue */.Uo)(`whether there is an output '${property.name}' is not known`, property.key);
    const call = { name: 'if', site: property.key, budget };
    const value = deferred(budget, property.key, () => choose(condition, property.value, skipped, call));
    return [{ ...property, value, isOptional: true }];
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/nested.js
/**
 * Nested and linked deployments.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates
 */













/** @returns nothing where the resource has no template at all */
function nestedIn(node, lowerType, outer, assumed) {
    return (0,members/* membersNamed */.l_)(node, 'properties').flatMap((properties) => {
        const inline = (0,members/* membersNamed */.l_)(properties, 'template').filter((template) => template.kind === 'object');
        if (inline.length > 0 && lowerType === deploymentType) {
            return inline.flatMap((template) => inlineWays(template, properties, outer, assumed));
        }
        const around = { path: outer.source.path, evaluation: outer };
        return nestedOf(evaluateArmJson(properties, outer), lowerType, (0,model_location/* siteOf */.zU)(outer.source, properties), around, assumed);
    });
}
/** "The default value for expressionEvaluationOptions is inner" in languageVersion 2.0, else outer. */
function inlineWays(template, properties, outer, assumed) {
    const options = evaluateArmJson(properties, outer);
    const place = (0,model_location/* siteOf */.zU)(outer.source, properties);
    const written = nested_parameters_propertyOf(nested_parameters_propertyOf(options, 'expressionEvaluationOptions', place), 'scope', place);
    return waysOf(written, assumed).map(({ value, assumed }) => {
        if (value.kind === 'unknown')
            return { nested: notKnown('the scope of the nested template', value), assumed };
        const scope = value.kind === 'string' ? value.value.toLowerCase() : outer.isLanguageVersion2 ? 'inner' : 'outer';
        return { nested: inlineTemplate(template, scope === 'inner' ? givenIn(options, place) : null, outer), assumed };
    });
}
/**
 * It is one template, for its outputs and for what it deploys: what nobody knows in it is one thing too.
 *
 * @param given null: it has the scope of the template around it
 */
function inlineTemplate(template, given, outer) {
    const turn = turnOf(outer, given === null);
    const evaluate = () => given === null ? evaluateInScope(template, outer) : evaluateArmTemplate(template, outer.source, given, outer);
    const own = turn === null ? evaluate() : outer.nested(template)(turn, evaluate);
    return { template: own, path: null, computed: null };
}
/** Which turn of the loops around it is evaluated, in which scope; null: nobody knows. */
function turnOf({ loops }, isInOuterScope) {
    const turns = loops.map(({ name, index }) => (index.kind === 'number' ? `${name} ${index.value}` : null));
    return turns.includes(null) ? null : [isInOuterScope, ...turns].join();
}
/**
 * The deployment that a value describes: `{ "template": …, "parameters": … }`, whatever gives it. What is evaluated
 * around it is evaluated now; brackets that are left in its template are expressions of the template.
 *
 * @param lowerType of the resource whose properties they are
 */
function nestedOf(properties, lowerType, place, around, assumed) {
    return waysOf(properties, assumed).flatMap(({ value, assumed }) => {
        if (value.kind === 'unknown')
            return [{ nested: notKnown('the deployment', value), assumed }];
        if (value.kind !== 'object')
            return [];
        const name = templateProperty(lowerType);
        const inside = { ...around, isPublished: name === 'mainTemplate' };
        return waysOf(nested_parameters_propertyOf(value, name, place), assumed).flatMap((way) => templateWays(way, value, place, inside));
    });
}
function templateWays({ value: template, assumed }, properties, place, around) {
    if (template.kind === 'unknown')
        return [{ nested: notKnown('the template', template), assumed }];
    if (template.kind === 'object')
        return [{ nested: templateOf(template, properties, place, around), assumed }];
    return waysOf(nested_parameters_propertyOf(properties, 'templateLink', place), assumed).flatMap(({ value: link, assumed }) => {
        if (link.kind === 'unknown')
            return [{ nested: notKnown('the linked template', link), assumed }];
        if (link.kind !== 'object')
            return [];
        return waysOf(pathIn(link, place), assumed).map(({ value: path, assumed }) => ({
            nested: linkedTemplate(path, link, properties, place, around),
            assumed,
        }));
    });
}
function templateOf(template, properties, place, around) {
    const { evaluation, isPublished = false } = around;
    const { node, source } = writtenDown(template, around.path, true, evaluation.budget);
    if (node.kind !== 'object')
        throw new Error('An object is written down as one.');
    const path = isWholeFile(template.origin) ? template.origin.source.path : null;
    return {
        template: evaluateArmTemplate(node, source, isPublished ? nothingGiven : givenIn(properties, place), evaluation),
        path,
        computed: path === null ? null : place,
    };
}
function isWholeFile({ source, start }) {
    return source.text[start] === '{' && source.text.slice(0, start).trim() === '';
}
/** What says which template is meant. */
function pathIn(link, place) {
    const ways = ['relativePath', 'uri', 'id'].map((name) => nested_parameters_propertyOf(link, name, place));
    const [named, other] = ways.filter(({ kind }) => kind !== 'null');
    // Azure takes one of them: which one where there are more, nobody documents.
    if (other !== undefined)
        return (0,model_value/* unknownValue */.Uo)('the link names a template in several ways', link.origin);
    return named ?? (0,model_value/* unknownValue */.Uo)('the link says no path', link.origin);
}
function linkedTemplate(written, link, properties, place, { path: from, evaluation }) {
    const path = linkedPath(written, nested_parameters_propertyOf(link, 'relativePath', place).kind !== 'null', from);
    if (typeof path !== 'string')
        return path;
    const file = evaluation.files.template(path);
    if ((0,template_files/* isUnavailable */.P)(file))
        return (0,model_value/* unknownValue */.Uo)(file.unavailable, written.origin);
    if (file.kind === 'bicep')
        return (0,model_value/* unknownValue */.Uo)(`'${(0,clip/* clipPath */.I)(path)}' is not ARM JSON`, written.origin);
    const isPlain = written.way.length === 0 && written.origin.source.text[written.origin.start] === '"';
    const template = evaluateArmTemplate(file.root, file.source, givenIn(properties, place), evaluation);
    return { template, path, computed: isPlain ? null : written.origin };
}
/** The path from the working directory. An address is one only where it leads from the template that says it. */
function linkedPath(written, isRelativePath, from) {
    if (written.kind === 'unknown') {
        const { file } = written;
        return file === undefined || (0,paths/* isFolder */.lQ)(file) ? notKnown('the linked template', written) : file;
    }
    if (written.kind !== 'string')
        return (0,model_value/* unknownValue */.Uo)('the path of the linked template is no text', written.origin);
    return isRelativePath
        ? (0,paths/* pathFrom */.Iw)(from, written.value)
        : (0,model_value/* unknownValue */.Uo)(`the linked template '${(0,clip/* clip */.$)(written.value)}' is not on disk`, written.origin);
}
/** Why nobody can look into it, at the place where the unknown comes from. */
function notKnown(what, { cause }) {
    return (0,model_value/* unknownValue */.Uo)(`${what} is not known: ${cause.reason}`, cause.origin);
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/resource-info.js







/**
 * What a resource says of itself, by its symbolic name: "resourceInfo('foo').name will always return a fully-qualified
 * name", ExpressionConverter of Azure/bicep, which writes it where `resourceInfoCodegen` is switched on.
 */
function resourceInfoAmong(resources, name, site, scope) {
    (0,limits/* spend */.Rf)(scope.budget, resources.length);
    const [only, ...others] = resources.flatMap((resource) => {
        const match = resource.symbolicName === null ? null : symbolicMatch(resource.symbolicName, name);
        return match === null || (match.index === null) !== (resource.loop === null) ? [] : [{ resource, match }];
    });
    if (only === undefined || others.length > 0)
        return null;
    const { node } = only.resource;
    const own = named_resources_scopeOf(only.resource, only.match, scope);
    const properties = ['name', 'type', 'apiVersion'].flatMap((key) => {
        const written = (0,members/* member */.Dc)(node, key);
        const value = written === undefined ? null : deferred(scope.budget, site, () => evaluateArmJson(written, own));
        return value === null ? [] : [{ name: key, key: site, value }];
    });
    const rest = (0,model_value/* unknownValue */.Uo)('resourceInfo() is known only at deployment', site);
    return (0,model_value/* objectValue */.ZH)([...properties, { name: 'id', key: site, value: () => resourceId(rest) }], site, rest);
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/reference.js
/**
 * `reference()` and `references()` of deployments nested in the same template: their outputs are known here, as far as they
 * are. That is what the outputs of Bicep modules are compiled to.
 */
















/** How `reference()`, `references()` and `resourceInfo()` find what they name in a template. */
function resourcesIn(template) {
    let found = null;
    const resources = () => {
        found ??= namedResources(template);
        return found;
    };
    return {
        deployment: (named, scope) => deploymentAmong(resources(), named, scope),
        deploymentLoop: (name, site, scope) => loopAmong(resources(), name, site, scope),
        resourceInfo: (name, site, scope) => resourceInfoAmong(resources(), name, site, scope),
    };
}
function deploymentAmong(resources, named, scope) {
    const candidates = candidatesAmong(resources, named, scope);
    const meant = candidates.filter(({ isMeant }) => isMeant === true);
    const [first] = meant;
    if (first !== undefined) {
        return (0,model_value/* lazy */.RZ)((0,model_location/* siteOf */.zU)(scope.source, first.deployment.node), () => deployedOf(meant, (0,model_location/* siteOf */.zU)(scope.source, named)));
    }
    if (!candidates.some(({ isMeant }) => isMeant === null))
        return null;
    const reason = 'the deployment of that name may be in another resource group or subscription than reference() says';
    return () => (0,model_value/* unknownValue */.Uo)(reason, (0,model_location/* siteOf */.zU)(scope.source, named));
}
/**
 * All turns of a loop, by its symbolic name, or by the name of the loop where the template has none: that is what the
 * compiler writes for `map(modules, …)`, DirectResourceCollectionTests of Azure/bicep.
 */
function loopAmong(resources, name, site, scope) {
    (0,limits/* spend */.Rf)(scope.budget, resources.length);
    const [only, ...others] = resources.filter(({ symbolicName, loop }) => loop !== null && (symbolicName ?? loop).toLowerCase() === name.toLowerCase());
    const copy = only === undefined ? undefined : (0,members/* member */.Dc)(only.node, 'copy');
    if (only === undefined || copy === undefined || !only.isDeployment || others.length > 0)
        return null;
    return (0,choices/* forEachChoice */.oG)([loopTurns(copy, site, scope)], ([turns]) => {
        if (turns?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(turns);
        if (turns?.kind !== 'array')
            throw new Error('The turns of a loop are an array.');
        const count = turns.items.length;
        if (count > limits/* maximumLoopItems */.Tr)
            return (0,model_value/* unknownValue */.Uo)(`the loop turns more than ${limits/* maximumLoopItems */.Tr} times`, site);
        const candidates = turns.items.map((_, index) => ({ deployment: only, scope: named_resources_scopeOf(only, { index }, scope), isMeant: true }));
        // What it gives for one that is not deployed is not documented.
        if (!candidates.every((one) => isTrue(conditionOf(one)))) {
            return (0,model_value/* unknownValue */.Uo)('which deployments of the loop references() gives is known only at deployment', site);
        }
        (0,limits/* spendItems */.tA)(scope.budget, count);
        return (0,model_value/* arrayValue */.zk)(candidates.map((one) => deferred(scope.budget, site, () => referenced(one.deployment.node, one.scope))), site);
    });
}
function candidatesAmong(resources, named, scope) {
    const deployments = resources.filter(({ isDeployment }) => isDeployment);
    if (deployments.length === 0)
        return [];
    // Each of them is looked at for each reference(): a template may have thousands of both.
    (0,limits/* spend */.Rf)(scope.budget, resources.length);
    const isSymbolic = resources.some(({ symbolicName }) => symbolicName !== null);
    const id = isSymbolic ? null : deploymentIdOf(named);
    const written = id?.name ?? named;
    const name = evaluateArmExpression(written, scope);
    if (isSymbolic) {
        return deployments.flatMap((one) => candidate(one, symbolicMatch(one.symbolicName ?? '', name), scope, () => true));
    }
    if (id === null)
        return byPlainName(resources, named, name, scope);
    return deployments.flatMap((one) => candidate(one, matchOf(one, written, name, scope), scope, (own) => isAt(id.place, scope, one.node, own)));
}
/**
 * "[reference('deploymentName').outputs.propertyName.value]": a resource of the same template, wherever it is deployed.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates#get-values-from-linked-template
 */
function byPlainName(resources, named, name, scope) {
    const matches = resources.flatMap((one) => {
        const match = matchOf(one, named, name, scope);
        return match === null ? [] : [{ one, match }];
    });
    const [only] = matches;
    // Which of several resources of one name Azure takes is not documented.
    if (only === undefined || matches.length > 1 || !only.one.isDeployment)
        return [];
    return candidate(only.one, only.match, scope, () => true);
}
function candidate(deployment, match, scope, isMeant) {
    if (match === null || (match.index === null) !== (deployment.loop === null))
        return [];
    const own = named_resources_scopeOf(deployment, match, scope);
    return [{ deployment, scope: own, isMeant: isMeant(own) }];
}
/**
 * The one whose condition holds. There is no second one at the same place: Azure refuses a template with two of them,
 * and a reference to one that is not deployed. So where only one may be deployed, it is.
 */
function deployedOf(all, place) {
    const possible = all
        .map((candidate) => ({ candidate, condition: conditionOf(candidate) }))
        .filter(({ condition }) => condition.kind === 'choice' || isTrue(condition));
    const candidates = possible.map(({ candidate }) => candidate);
    const [single] = candidates;
    if (single !== undefined && candidates.length === 1)
        return referenced(single.deployment.node, single.scope);
    const written = possible.map(({ condition }) => condition);
    return (0,choices/* forEachChoice */.oG)(written, (conditions) => {
        const unknown = conditions.find(({ kind }) => kind === 'unknown');
        if (unknown?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(unknown);
        const deployed = candidates.filter((_, index) => isTrue(conditions[index]));
        const [only] = deployed;
        if (only === undefined)
            return (0,model_value/* unknownValue */.Uo)('the deployment that reference() names is not deployed', place);
        if (deployed.length > 1)
            return (0,model_value/* unknownValue */.Uo)('several deployments have the name that reference() names', place);
        return referenced(only.deployment.node, only.scope);
    });
}
function isTrue(condition) {
    return condition?.kind === 'boolean' && condition.value;
}
function conditionOf({ deployment: { node }, scope }) {
    if (isBeyondLoop(node, scope))
        return (0,model_value/* booleanValue */.eC)(false, (0,model_location/* siteOf */.zU)(scope.source, node));
    const written = (0,members/* member */.Dc)(node, 'condition');
    if (written === undefined)
        return (0,model_value/* booleanValue */.eC)(true, (0,model_location/* siteOf */.zU)(scope.source, node));
    const condition = evaluateArmJson(written, scope);
    return condition.kind === 'unknown' ? (0,choices/* trueOrFalse */.dt)(condition) : condition;
}
/** The loop certainly has no such turn. */
function isBeyondLoop(node, scope) {
    const copy = (0,members/* member */.Dc)(node, 'copy');
    const index = scope.loops.at(-1)?.index;
    if (copy === undefined || index?.kind !== 'number')
        return false;
    const count = loopCount(copy, (0,model_location/* siteOf */.zU)(scope.source, copy), scope);
    return count.kind === 'number' && index.value >= count.value;
}
/** @param name what `named` gives */
function matchOf({ node }, named, name, scope) {
    const own = (0,members/* member */.Dc)(node, 'name');
    if (own?.kind !== 'string')
        return null;
    const parsed = (0,parse/* parseArmExpression */.m)(scope.source.text, own);
    if (parsed.kind === 'expression')
        return sameName(parsed.expression, named, scope);
    // Azure's names of resources know no letter case.
    return name.kind === 'string' && name.value.toLowerCase() === own.value.toLowerCase() ? { index: null } : null;
}
/** `{ "outputs": { "id": { "value": … } } }`, and what only Azure knows. */
function referenced(node, scope) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, node);
    const [way, ...others] = nestedIn(node, deploymentType, scope, new Map());
    if (way === undefined || others.length > 0)
        return onlyAzureKnows(site);
    if (!('template' in way.nested))
        return (0,model_value/* unknownFrom */.NI)(way.nested);
    const { outputs } = way.nested.template;
    return deploymentReferenced(() => outputsReferenced(outputs, site), site);
}

;// CONCATENATED MODULE: ./lib/evaluate/arm/declarations.js
/** The parameters, variables and functions of an ARM template: the scope of its expressions. */











/** @param template the template's root, or that of a nested template with a scope of its own */
function templateScope(template, source, given, { budget, files }) {
    const parameters = new Map();
    const variables = new Map();
    const scope = {
        source,
        budget,
        files,
        refused: [],
        isLanguageVersion2: (0,members/* textOf */.b6)((0,members/* member */.Dc)(template, 'languageVersion'))?.startsWith('2.') === true,
        parameter: (name, site) => lookUp(parameters, 'parameter', name, site),
        variable: (name, site) => lookUp(variables, 'variable', name, site),
        userFunction: (namespace, name) => functions.get(`${namespace}.${name}`.toLowerCase()) ?? null,
        loops: [],
        lambdaVariables: new Map(),
        nested: newNested(),
        ...resourcesIn(template),
    };
    const functions = userFunctions(template, scope);
    for (const { key, value } of parameterMembers(template)) {
        const site = (0,model_location/* siteOf */.zU)(source, key);
        const evaluate = () => parameterValue(parameterDeclaration(key.value, site, value, template, scope), given, scope.refused);
        parameters.set(key.value.toLowerCase(), declared(budget, site, `parameter '${key.value}'`, evaluate));
    }
    for (const { key, value } of (0,members/* members */.ol)((0,members/* member */.Dc)(template, 'variables'))) {
        const site = (0,model_location/* siteOf */.zU)(source, key);
        if (key.value.toLowerCase() === 'copy' && value.kind === 'array') {
            for (const { name, value: items } of copiedProperties(value.items, scope)) {
                variables.set(name.toLowerCase(), declared(budget, site, `variable '${name}'`, items));
            }
        }
        else {
            const evaluate = () => evaluateArmJson(value, scope);
            variables.set(key.value.toLowerCase(), declared(budget, site, `variable '${key.value}'`, evaluate));
        }
    }
    return scope;
}
function parameterMembers(template) {
    return (0,members/* members */.ol)((0,members/* member */.Dc)(template, 'parameters'));
}
function lookUp(values, kind, name, site) {
    return values.get(name.toLowerCase())?.() ?? (0,model_value/* refusedValue */.u6)(`the template has no ${kind} '${name}'`, site);
}
function parameterDeclaration(name, site, node, template, scope) {
    const defaultNode = (0,members/* member */.Dc)(node, 'defaultValue');
    return {
        name,
        site,
        defaultValue: defaultNode === undefined ? null : () => evaluateArmJson(defaultNode, scope),
        ...restrictionOf(node, template, scope),
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/function-names.js
/**
 * Bicep's functions, by the namespace that they are in. Unlike ARM's, names have a letter case, and some of ARM's functions
 * are operators instead (`equals`, `coalesce`).
 * Azure/bicep at 9beb0fee (0.46): src/Bicep.Core/Semantics/Namespaces/{Sys,Az}NamespaceType.cs
 */
const sys = new Set([
    'any',
    'array',
    'base64',
    'base64ToJson',
    'base64ToString',
    'bool',
    'buildUri',
    'cidrHost',
    'cidrSubnet',
    'concat',
    'contains',
    'dataUri',
    'dataUriToString',
    'dateTimeAdd',
    'dateTimeFromEpoch',
    'dateTimeToEpoch',
    'distinct',
    'empty',
    'endsWith',
    'externalInput',
    'fail',
    'filter',
    'first',
    'flatten',
    'format',
    'groupBy',
    'guid',
    'indexOf',
    'int',
    'intersection',
    'items',
    'join',
    'json',
    'last',
    'lastIndexOf',
    'length',
    'like',
    'loadDirectoryFileInfo',
    'loadFileAsBase64',
    'loadJsonContent',
    'loadTextContent',
    'loadYamlContent',
    'map',
    'mapValues',
    'max',
    'min',
    'nameof',
    'newGuid',
    'objectKeys',
    'padLeft',
    'parseCidr',
    'parseUri',
    'range',
    'readCliArg',
    'readEnvVar',
    'readEnvironmentVariable',
    'reduce',
    'replace',
    'shallowMerge',
    'skip',
    'sort',
    'split',
    'startsWith',
    'string',
    'substring',
    'take',
    'toLower',
    'toObject',
    'toUpper',
    'trim',
    'union',
    'uniqueString',
    'uri',
    'uriComponent',
    'uriComponentToString',
    'utcNow',
]);
const az = new Set([
    'deployer',
    'deployment',
    'environment',
    'extensionResourceId',
    'getSecret',
    'managementGroup',
    'managementGroupResourceId',
    'pickZones',
    'providers',
    'reference',
    'resourceGroup',
    'resourceId',
    'roleDefinitions',
    'subscription',
    'subscriptionResourceId',
    'tenant',
    'tenantResourceId',
    'toLogicalZone',
    'toLogicalZones',
    'toPhysicalZone',
    'toPhysicalZones',
]);
/** @param namespace null: the call names none */
function isBicepFunction(name, namespace) {
    const isAz = az.has(name) || /^list[a-zA-Z]*$/.test(name);
    return (namespace !== 'az' && sys.has(name)) || (namespace !== 'sys' && isAz);
}
const byLowerName = new Map([...sys, ...az].map((name) => [name.toLowerCase(), name]));
/** The function of that name in any letter case; null: there is none. */
function bicepFunctionLike(name) {
    return byLowerName.get(name.toLowerCase()) ?? null;
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/json-path-filter.js

/** Where nobody knows, the selection has a problem. */
function matches(condition, value, selection) {
    switch (condition.kind) {
        case 'and':
            return matches(condition.left, value, selection) && matches(condition.right, value, selection);
        case 'or':
            return matches(condition.left, value, selection) || matches(condition.right, value, selection);
        case 'exists':
            return operands(condition.side, value, selection).length > 0;
        case 'compare': {
            const { left, right, operator } = condition;
            const others = operands(right, value, selection);
            return operands(left, value, selection).some((one) => others.some((other) => holds(operator, one, other, selection)));
        }
    }
}
/** Whether it holds of no property of an object, which is neither object nor array and has no value to compare. */
function isNeverOfProperty(condition) {
    switch (condition.kind) {
        case 'and':
        case 'or':
            return isNeverOfProperty(condition.left) && isNeverOfProperty(condition.right);
        case 'exists':
            return isNothingOfProperty(condition.side);
        case 'compare':
            return isNothingOfProperty(condition.left) || isNothingOfProperty(condition.right);
    }
}
function isNothingOfProperty(side) {
    const first = side.kind === 'path' && !side.isRoot ? side.segments[0] : undefined;
    return first !== undefined && !first.isDeep && first.selector.kind !== 'filter';
}
function operands(side, value, selection) {
    if (side.kind === 'literal')
        return [{ scalar: side.value }];
    return selectAlong(side.segments, side.isRoot ? selection.root : value, selection).map(operandOf);
}
function operandOf(value) {
    if (value.kind === 'null')
        return { scalar: null };
    return value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean' ? { scalar: value.value } : {};
}
function holds(operator, { scalar: left }, { scalar: right }, selection) {
    // "you can only specify primitive types in a comparison; notequals will always be true"
    if (left === undefined || right === undefined)
        return operator === '!=';
    if (typeof left === typeof right && !(isCertain(left) && isCertain(right))) {
        selection.problem ??= 'compares dates or numbers that are not exact here';
        return false;
    }
    switch (operator) {
        case '==':
        case '===':
            return left === right;
        case '!=':
        case '!==':
            return left !== right;
        default:
            return isInOrder(operator, left, right, selection);
    }
}
/** Newtonsoft may read text as a date, and its integers have 64 bits. What is of two kinds differs all the same. */
function isCertain(scalar) {
    if (typeof scalar === 'number')
        return !Number.isInteger(scalar) || Number.isSafeInteger(scalar);
    return typeof scalar !== 'string' || !/^(?:\d{4}-\d\d-\d\dT|\/Date\()/.test(scalar);
}
/** Text by code units; what is null comes first. */
function isInOrder(operator, left, right, selection) {
    if (left !== null && right !== null && typeof left !== typeof right) {
        selection.problem ??= 'compares values of different kinds';
        return false;
    }
    const sign = left === right ? 0 : left === null ? -1 : right === null || left > right ? 1 : -1;
    switch (operator) {
        case '<':
            return sign < 0;
        case '<=':
            return sign <= 0;
        case '>':
            return sign > 0;
        default:
            return sign >= 0;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/json-path-syntax.js
/**
 * The text of a JSONPath, as Newtonsoft reads it: https://github.com/JamesNK/Newtonsoft.Json, Linq/JsonPath/JPath.cs. What
 * it refuses, and what is not evaluated here (scripts, regular expressions), has no path.
 */
/** Filters in filters. */
const json_path_syntax_maximumDepth = 8;
/** Longer paths are not read. */
const json_path_syntax_maximumLength = 1_000;
/** The path's steps; null: see above. */
function parseJsonPath(text) {
    if (text.length > json_path_syntax_maximumLength)
        return null;
    const cursor = { text: text.trimEnd(), at: 0 };
    // A `$` before anything else begins a property's name.
    if (/^\$(?:[.[]|$)/.test(cursor.text))
        cursor.at = 1;
    const segments = readSegments(cursor, 0);
    return cursor.at === cursor.text.length ? segments : null;
}
/** What neither ends a path in a filter nor begins a step; in brackets any name may be written. */
const nameToken = /[^.[\]() =<!>|&'"]+/y;
function readSegments(cursor, depth) {
    const segments = [];
    let isAfterBracket = false;
    for (;;) {
        const dots = read(cursor, /\.{0,2}/y) ?? '';
        const isDeep = dots === '..';
        const isBracket = cursor.text[cursor.at] === '[';
        const name = isBracket ? null : read(cursor, nameToken);
        if (!isBracket && name === null)
            return dots === '' ? segments : null;
        // `a[0]b`
        if (name !== null && isAfterBracket && dots === '')
            return null;
        const selector = name === null ? readBracket(cursor, depth) : nameSelector(name);
        if (selector === null)
            return null;
        isAfterBracket = isBracket;
        const goesDown = selector.kind === 'names' || selector.kind === 'properties' || selector.kind === 'filter';
        // ParseArrayIndexer() takes no heed of the dots.
        segments.push({ selector, isDeep: isDeep && goesDown });
    }
}
function nameSelector(name) {
    return name === '*' ? { kind: 'properties' } : { kind: 'names', names: [name] };
}
function readBracket(cursor, depth) {
    read(cursor, /\[ */y);
    const selector = readInside(cursor, depth);
    return read(cursor, / *\]/y) === null ? null : selector;
}
function readInside(cursor, depth) {
    if (read(cursor, /\?\(/y) !== null)
        return readFilter(cursor, depth);
    return cursor.text[cursor.at] === "'" ? readNames(cursor) : readPlaces(cursor);
}
function readNames(cursor) {
    const names = [];
    for (let name = readQuoted(cursor); name !== null; name = readQuoted(cursor)) {
        names.push(name);
        if (read(cursor, / *, */y) === null)
            return { kind: 'names', names };
    }
    return null;
}
function readPlaces(cursor) {
    const inside = (read(cursor, /[-\d,:* ]+/y) ?? '').trim();
    if (inside === '*')
        return { kind: 'items' };
    if (/^-?\d{1,9}( *, *-?\d{1,9})*$/.test(inside))
        return { kind: 'indexes', indexes: inside.split(',').map(Number) };
    const [whole, from, to, step] = /^(-?\d{1,9})? *: *(-?\d{1,9})? *(?:: *(-?\d{1,9})?)?$/.exec(inside) ?? [];
    if (whole === undefined || Number(step ?? 1) === 0)
        return null;
    const place = (text) => (text === undefined ? null : Number(text));
    return { kind: 'slice', from: place(from), to: place(to), step: Number(step ?? 1) };
}
const escapes = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '\\': '\\',
    '"': '"',
    "'": "'",
    '/': '/',
};
function readQuoted(cursor) {
    const written = read(cursor, /'(?:[^'\\]|\\[btnfr\\"'/])*'/y);
    return written === null ? null : written.slice(1, -1).replace(/\\(.)/g, (_, one) => escapes[one] ?? one);
}
function readFilter(cursor, depth) {
    const condition = depth === json_path_syntax_maximumDepth ? null : readCondition(cursor, depth + 1);
    return condition === null || read(cursor, /\)/y) === null ? null : { kind: 'filter', condition };
}
/** Neither of `&&` and `||` binds closer: what follows one of them belongs to it as a whole, as in ParseExpression(). */
function readCondition(cursor, depth) {
    const terms = [];
    for (let joint = null;;) {
        const term = readComparison(cursor, depth);
        if (term === null)
            return null;
        terms.push({ term, joint });
        const written = read(cursor, /&&|\|\|/y);
        if (written === null)
            break;
        joint = written === '&&' ? 'and' : 'or';
    }
    return terms.reduceRight((right, { term }, index) => {
        const kind = terms[index + 1]?.joint ?? null;
        return right === null || kind === null ? term : { kind, left: term, right };
    }, null);
}
function readComparison(cursor, depth) {
    const left = readSide(cursor, depth);
    if (left === null)
        return null;
    const written = read(cursor, /===|==|!==|!=|<>|<=|<|>=|>/y);
    if (written === null)
        return { kind: 'exists', side: left };
    const right = readSide(cursor, depth);
    const operator = (written === '<>' ? '!=' : written);
    return right === null ? null : { kind: 'compare', operator, left, right };
}
function readSide(cursor, depth) {
    read(cursor, / */y);
    const start = read(cursor, /[$@]/y);
    const segments = start === null ? null : readSegments(cursor, depth);
    const side = start === null ? readLiteral(cursor) : segments === null ? null : { kind: 'path', isRoot: start === '$', segments };
    read(cursor, / */y);
    return side;
}
function readLiteral(cursor) {
    const text = readQuoted(cursor);
    if (text !== null)
        return { kind: 'literal', value: text };
    // A number ends at a space or a parenthesis, and at nothing else.
    const written = read(cursor, /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?=[ )])|true|false|null/y);
    return written === null ? null : { kind: 'literal', value: JSON.parse(written) };
}
/** @param token sticky */
function read(cursor, token) {
    token.lastIndex = cursor.at;
    const [found = null] = token.exec(cursor.text) ?? [];
    if (found !== null)
        cursor.at += found.length;
    return found;
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/json-path.js
/**
 * The JSONPath that loadJsonContent() takes: Newtonsoft's, whose leading `$` may be missing.
 * https://www.newtonsoft.com/json/help/html/SelectToken.htm
 */





/** Values that one path may look at: filters in filters multiply them. */
const maximumVisited = 100_000;
/** What the path selects: nothing is an error, one value is that value, several are an array of them. */
function selectByPath(root, path, call) {
    const segments = parseJsonPath(path);
    if (segments === null)
        return notEvaluated(path, call);
    const selection = { root, call, visited: 0, problem: null };
    const found = selectAlong(segments, root, selection);
    if (selection.problem !== null)
        return (0,model_value/* unknownValue */.Uo)(`the JSONPath '${(0,clip/* clipPath */.I)(path)}' ${selection.problem}`, call.site);
    const [only] = found;
    if (only === undefined)
        return (0,model_value/* unknownValue */.Uo)(`the JSONPath '${(0,clip/* clipPath */.I)(path)}' selects nothing`, call.site);
    const several = found.map((value) => () => value);
    return found.length === 1 ? only : (0,model_value/* arrayValue */.zk)(several, call.site);
}
function notEvaluated(path, call) {
    return (0,model_value/* unknownValue */.Uo)(`${call.name}() is given a JSONPath that is not evaluated: '${(0,clip/* clipPath */.I)(path)}'`, call.site);
}
/** The values to which the steps lead from this one. */
function selectAlong(segments, from, selection) {
    let found = [from];
    for (const { selector, isDeep } of segments) {
        found = found.flatMap((value) => isDeep ? selectBelow(value, selector, selection) : json_path_select(value, selector, selection));
        if (found.length > limits/* maximumItems */.Dw)
            selection.problem ??= `selects over ${limits/* maximumItems */.Dw} values`;
        if (selection.problem !== null)
            return [];
    }
    return found;
}
/** Counts values that are looked at; false: they are too many. */
function visit(count, selection) {
    (0,limits/* spend */.Rf)(selection.call.budget, count);
    selection.visited += count;
    if (selection.visited > maximumVisited)
        selection.problem ??= `looks at over ${maximumVisited} values`;
    return selection.problem === null;
}
/** Names are matched exactly and taken in the order of the path, as Newtonsoft does: FieldMultipleFilter. */
function json_path_select(value, selector, selection) {
    if (!visit(1, selection))
        return [];
    switch (selector.kind) {
        case 'names':
            return value.kind === 'object' ? named(value, selector.names, selection) : [];
        case 'properties':
            return value.kind === 'object' ? json_path_partsOf(value, selection).map((part) => part.value) : [];
        case 'filter':
            return json_path_filtered(value, selector, selection);
        default:
            return value.kind === 'array' ? atPlaces(value, selector) : [];
    }
}
function named(value, names, selection) {
    const byName = new Map([...value.properties.values()].map((property) => [property.name, property]));
    return names.flatMap((name) => {
        const property = byName.get(name);
        if (property !== undefined)
            return [(0,model_value/* passedOn */.I3)(property.value(), ...value.way)];
        noteUnknownParts(value, selection);
        return [];
    });
}
function noteUnknownParts({ rest }, selection) {
    if (rest !== null)
        selection.problem ??= `asks for what is not known: ${rest.cause.reason}`;
}
function atPlaces(value, selector) {
    return positions(value.items.length, selector).flatMap((at) => {
        const item = value.items[at];
        return item === undefined ? [] : [(0,model_value/* passedOn */.I3)(item(), ...value.way)];
    });
}
/** Slices as in ArraySliceFilter.cs. */
function positions(length, selector) {
    switch (selector.kind) {
        case 'items':
            return Array.from({ length }, (_, at) => at);
        case 'indexes':
            return selector.indexes;
        case 'slice': {
            const { from, to, step } = selector;
            const fromStart = (place) => (place < 0 ? length + place : place);
            const first = fromStart(from ?? (step > 0 ? 0 : length - 1));
            const start = step > 0 ? Math.max(first, 0) : Math.min(first, length - 1);
            const end = to === null ? (step > 0 ? length : -1) : Math.min(Math.max(fromStart(to), -1), length);
            const count = Math.max(Math.ceil((end - start) / step), 0);
            return Array.from({ length: count }, (_, turn) => start + turn * step);
        }
    }
}
/** Of an array its items; of an object Newtonsoft asks its properties, name and all, to which hardly a filter applies. */
function json_path_filtered(value, { condition }, selection) {
    if (value.kind === 'object' && !isNeverOfProperty(condition))
        selection.problem ??= 'asks the properties of an object';
    if (value.kind !== 'array')
        return [];
    const items = json_path_partsOf(value, selection).map((part) => part.value);
    return visit(items.length, selection) ? items.filter((item) => matches(condition, item, selection)) : [];
}
/** `..name`, `..*` and `..[?()]`, which begin with the value itself: in the order of the file, as Newtonsoft's go. */
function selectBelow(value, selector, selection) {
    const visited = withDescendants(value, selection);
    if (selector.kind === 'filter' && !isNeverOfProperty(selector.condition)) {
        selection.problem ??= 'asks the properties of an object';
    }
    if (selection.problem !== null)
        return [];
    return visited.filter((one) => isSelectedBelow(one, selector, selection)).map(({ value }) => value);
}
function isSelectedBelow({ name, value }, selector, selection) {
    switch (selector.kind) {
        case 'names':
            return name !== null && selector.names.includes(name);
        case 'filter':
            return matches(selector.condition, value, selection);
        default:
            return true;
    }
}
/** The value first, and each one before what is in it. */
function withDescendants(root, selection) {
    const found = [];
    const pending = [{ name: null, value: root }];
    for (let one = pending.pop(); one !== undefined && visit(1, selection); one = pending.pop()) {
        found.push(one);
        for (const part of [...json_path_partsOf(one.value, selection)].reverse())
            pending.push(part);
    }
    return found;
}
function json_path_partsOf(value, selection) {
    if (value.kind === 'object') {
        noteUnknownParts(value, selection);
        return [...value.properties.values()].map((property) => ({
            name: property.name,
            value: (0,model_value/* passedOn */.I3)(property.value(), ...value.way),
        }));
    }
    if (value.kind !== 'array')
        return [];
    return value.items.map((item) => ({ name: null, value: (0,model_value/* passedOn */.I3)(item(), ...value.way) }));
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/load.js
/**
 * loadTextContent(), loadFileAsBase64(), loadJsonContent(), loadYamlContent(): values from files, with their places in those files.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files
 */








/** null: not a function that loads a file. */
function loadFunction(name) {
    return Object.hasOwn(loadFunctions, name) ? (loadFunctions[name] ?? null) : null;
}
const loadFunctions = {
    loadTextContent: (args, call) => withPath(args, args[1], call, (path) => {
        const source = call.scope.evaluation.files.text(path);
        if ((0,template_files/* isUnavailable */.P)(source))
            return (0,model_value/* unknownValue */.Uo)(source.unavailable, call.site);
        // Bicep takes line ends as the file has them, and leaves the byte order mark out.
        return { ...(0,model_value/* stringValue */.r$)(source.text, call.site), file: source };
    }),
    loadFileAsBase64: (args, call) => withPath(args, undefined, call, (path) => {
        const encoded = call.scope.evaluation.files.base64(path);
        if ((0,template_files/* isUnavailable */.P)(encoded))
            return (0,model_value/* unknownValue */.Uo)(encoded.unavailable, call.site);
        return (0,functions_text/* boundedString */.px)([encoded], call);
    }),
    loadJsonContent: (args, call) => withPath(args, args[2], call, (path) => tree(call.scope.evaluation.files.json(path), args, call)),
    loadYamlContent: (args, call) => withPath(args, args[2], call, (path) => tree(call.scope.evaluation.files.yaml(path), args, call, json_value/* yamlValue */.t$)),
};
/** The compiler takes nothing but constant strings. */
function withPath(args, encoding, call, load) {
    const [written] = args;
    if (written === undefined)
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() takes a path, and is given none`, call.site);
    return (0,choices/* forEachChoice */.oG)([written()], ([path]) => {
        if (path?.kind === 'unknown')
            return (0,model_value/* unknownFrom */.NI)(path);
        if (path?.kind !== 'string')
            return (0,model_value/* unknownValue */.Uo)(`${call.name}() takes a path that is a string`, call.site);
        const from = (0,paths/* pathFrom */.Iw)(call.scope.source.path, path.value);
        return (encoding === undefined ? null : otherText(from, encoding(), call)) ?? load(from);
    });
}
/** Files are read as UTF-8; null: in the encoding that is asked for they have the same text. */
function otherText(path, encoding, call) {
    if (encoding.kind !== 'string')
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() takes an encoding that is a constant string`, call.site);
    if (call.scope.evaluation.files.isSameIn(path, encoding.value))
        return null;
    const reason = `'${(0,clip/* clipPath */.I)(path)}' is read as UTF-8, which is not its text in '${(0,clip/* clipPath */.I)(encoding.value)}'`;
    return (0,model_value/* unknownValue */.Uo)(reason, call.site);
}
function tree(file, args, call, read = json_value/* jsonValue */.IL) {
    if ((0,template_files/* isUnavailable */.P)(file))
        return (0,model_value/* unknownValue */.Uo)(file.unavailable, call.site);
    const whole = loaded(read(file.root, file.source), call);
    const path = args[1]?.();
    if (path === undefined)
        return whole;
    if (path.kind !== 'string')
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() takes a JSONPath that is a constant string`, call.site);
    return selectByPath(whole, path.value, call);
}
/** The way from the file to the call, which every part of the value takes. */
function loaded(value, { name, site }) {
    return { ...value, way: [...value.way, { site, caption: `loaded here by ${name}()` }] };
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/reference.js





/** @returns null where it names no module of this file, or asks for more than its properties */
function moduleReferenced(target, args, site, scope) {
    const module = target?.kind === 'propertyAccess' && target.name.name === 'id' ? target.base : null;
    if (module === null || !isModule(module, scope) || isFullObject(args[2]))
        return null;
    const outputs = (0,model_value/* lazy */.RZ)(site, () => {
        const written = access(evaluateBicep(module, scope), (0,model_value/* stringValue */.r$)('outputs', site), site, { safe: false });
        return (0,choices/* forEachChoice */.oG)([written], ([known = written]) => known.kind === 'object' ? outputsReferenced(known, site) : known);
    });
    return deploymentReferenced(outputs, site);
}
/** A module by its symbolic name, or one of a loop. */
function isModule(expression, scope) {
    switch (expression.kind) {
        case 'variableAccess': {
            const { name } = expression.name;
            return scope.resource(name) === null && scope.ifDeployed(name) !== null;
        }
        case 'arrayAccess':
            return isModule(expression.base, scope);
        case 'parenthesized':
            return isModule(expression.expression, scope);
        case 'nonNull':
            return isModule(expression.operand, scope);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/scope.js
/** A call of a function, or of an operator that the compiler makes one of. */
function callNamed(name, site, { budget }) {
    return { name, site, budget };
}
/** The scope with further names, which hide those of the file: of a loop, a lambda, a function's parameters. */
function withNames(scope, names) {
    return {
        ...scope,
        symbol: (name) => names.get(name) ?? scope.symbol(name),
        namespace: (name) => (names.has(name) ? null : scope.namespace(name)),
        resource: (name) => (names.has(name) ? null : scope.resource(name)),
        ifDeployed: (name) => (names.has(name) ? null : scope.ifDeployed(name)),
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/call.js







/** What `any()` is called with; null: it is not called. */
function insideAny(expression, scope) {
    if (expression.kind !== 'call' && expression.kind !== 'instanceCall')
        return null;
    const { name, arguments: args } = expression;
    const isBuiltIn = expression.kind === 'call' ? scope.userFunction(name.name) === null : isNamespace(expression.base, scope);
    return name.name === 'any' && isBuiltIn && args.length === 1 ? (args[0] ?? null) : null;
}
/** `sys` and `az` are the namespaces of the built-in functions, unless the file declares such a name itself. */
function isNamespace(base, scope) {
    const owner = base.kind === 'variableAccess' ? base.name.name : '';
    return (owner === 'sys' || owner === 'az') && scope.symbol(owner) === null;
}
/** `sys.name(…)`, and `x.name(…)` of what is imported as `x`. What a resource's own methods give only Azure knows. */
function evaluateInstanceCall(expression, site, scope) {
    const { base, name } = expression;
    const owner = base.kind === 'variableAccess' ? base.name.name : '';
    if (isNamespace(base, scope))
        return callBuiltIn(name.name, owner, expression.arguments, site, scope);
    const imported = scope.namespace(owner)?.userFunction(name.name) ?? null;
    if (imported !== null)
        return imported(deferAll(expression.arguments, scope), callNamed(name.name, site, scope));
    return (0,model_value/* unknownValue */.Uo)(`${name.name}() is known only at deployment`, site);
}
/** `name(…)`: what the file declares or imports under that name goes before what is built in. */
function call_evaluateCall({ name, arguments: args }, site, scope) {
    const declared = scope.userFunction(name.name);
    if (declared !== null)
        return declared(deferAll(args, scope), callNamed(name.name, site, scope));
    return callBuiltIn(name.name, null, args, site, scope);
}
/** @param namespace null: the call names none */
function callBuiltIn(name, namespace, args, site, scope) {
    if (isFunction(name) && !isBicepFunction(name, namespace))
        return (0,model_value/* unknownValue */.Uo)(`the name '${name}' does not exist`, site);
    const [only] = args;
    if (only !== undefined && args.length === 1) {
        // any() is for the type checker; the compiler leaves it out.
        if (name === 'any')
            return evaluateBicep(only, scope);
        if (name === 'nameof')
            return (0,model_value/* stringValue */.r$)(call_nameOf(only), site);
    }
    const values = deferAll(args, scope);
    const referenced = name === 'reference' ? moduleReferenced(args[0], values, site, scope) : null;
    if (referenced !== null)
        return referenced;
    const call = callNamed(name, site, scope);
    const load = loadFunction(name);
    return load === null ? callFunction(values, call) : load(values, { ...call, scope });
}
/** The name of what a symbol, a property access or an index leads to. */
function call_nameOf(expression) {
    if (expression.kind === 'arrayAccess')
        return expression.index.kind === 'string' ? (expression.index.parts[0] ?? '') : '';
    return 'name' in expression ? expression.name.name : '';
}
function deferAll(args, scope) {
    return args.map((argument) => deferBicep(argument, scope));
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/literals.js
/** Bicep's object and array literals, with their spreads. */








function literals_evaluateObject(literal, site, scope) {
    const parts = objectParts(literal, site, scope);
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && only.kind === 'object')
        return only;
    const call = callNamed('...', site, scope);
    return mergeChoices(parts, (parts) => mergeObjects(parts, false, call), call);
}
/** Runs of properties as objects, and what is spread between them. */
function objectParts(literal, site, scope) {
    const parts = [];
    let properties = [];
    const endRun = () => {
        if (properties.length > 0 || parts.length === 0)
            parts.push(plainObject(properties, site, scope));
        properties = [];
    };
    for (const member of literal.members) {
        if (member.kind === 'property')
            properties.push(member);
        else if (member.kind === 'spread') {
            endRun();
            parts.push(evaluateBicep(member.value, scope));
        }
    }
    endRun();
    return parts;
}
function plainObject(members, site, scope) {
    const properties = [];
    let rest = null;
    for (const { key, value } of members) {
        const name = 'name' in key ? key.name : evaluateBicep(key, scope);
        if (typeof name === 'string' || name.kind === 'string') {
            const text = typeof name === 'string' ? name : name.value;
            properties.push({ name: text, key: (0,model_location/* siteOf */.zU)(scope.source, key), value: deferBicep(value, scope) });
        }
        else if (name.kind === 'unknown' || name.kind === 'choice') {
            rest = (0,computed_names/* noteUnknownName */.M)(properties, name, scope.budget);
        }
    }
    return (0,model_value/* objectValue */.ZH)(properties, site, rest);
}
/** Arrays with a spread are concatenated, as the compiler does it. */
function evaluateArray(literal, site, scope) {
    if (!literal.items.some((item) => item.kind === 'spread')) {
        return (0,model_value/* arrayValue */.zk)(literal.items.map((item) => deferBicep(item.kind === 'spread' ? item.value : item, scope)), site);
    }
    const parts = literal.items.map((item) => {
        if (item.kind === 'spread')
            return deferBicep(item.value, scope);
        return () => (0,model_value/* arrayValue */.zk)([deferBicep(item, scope)], site);
    });
    // With an array among them, so that nothing but arrays is taken.
    return callFunction([() => (0,model_value/* arrayValue */.zk)([], site), ...parts], callNamed('concat', site, scope));
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/loops.js
/** Loops that give arrays, lambdas, and functions that the file declares: expressions with names of their own. */











/** `[for (item, index) in items: body]`: one value for each item, evaluated when it is asked for. */
function evaluateLoop(loop, site, scope) {
    return forEachTurn(loop, site, scope, {
        turn: (inside) => loopBody(loop, inside),
        ofUnknown: (items) => (0,model_value/* unknownFrom */.NI)(items),
    });
}
/**
 * Modules and resources of a loop.
 *
 * @param turn what stands for one of them, in the scope of its turn
 */
function deployedByLoop(loop, site, scope, turn) {
    return forEachTurn(loop, site, scope, { turn, ofUnknown: (items) => namedByIndex(loop, items, scope, turn) });
}
/** The one that is named by an index is there, or the deployment fails: what is written of it is known. */
function namedByIndex(loop, items, scope, turn) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, loop.body);
    const at = (0,once/* oncePerKey */.G5)((place) => {
        const index = (0,model_value/* numberValue */.Vg)(place, site);
        const item = () => access(items, index, site, { safe: false });
        const inside = loopScope(loop, item, () => index, scope);
        return deferred(scope.budget, site, () => turn(inside));
    });
    const part = (place) => typeof place === 'number' && place >= 0 ? { mayBeNull: false, restrict: () => at(place)() } : null;
    return { ...(0,model_value/* unknownFrom */.NI)(items), part };
}
function forEachTurn(loop, site, scope, { turn, ofUnknown }) {
    const over = evaluateBicep(loop.items, scope);
    return (0,choices/* forEachChoice */.oG)([over], ([items]) => {
        const known = stretchesOf(items);
        if (items?.kind === 'unknown' && known === null)
            return ofUnknown(items);
        if (items === undefined || known === null) {
            return (0,model_value/* unknownValue */.Uo)(`a loop goes over an array, and is given ${describeKind(items ?? over)}`, site);
        }
        const count = known.start.length + known.end.length;
        if (count > limits/* maximumItems */.Dw)
            return (0,model_value/* unknownValue */.Uo)(`the array has over ${limits/* maximumItems */.Dw} items`, site);
        (0,limits/* spendItems */.tA)(scope.budget, count);
        const turnAt = (item, index) => {
            const given = () => (0,model_value/* passedOn */.I3)(item(), ...items.way);
            const inside = loopScope(loop, given, () => index, scope);
            return deferred(scope.budget, (0,model_location/* siteOf */.zU)(scope.source, loop.body), () => turn(inside));
        };
        return arrayOf(turnEach(known, site, turnAt), site);
    });
}
/** Only loops of resources and modules have a condition. */
function loopBody({ body }, scope) {
    return evaluateBicep(body.kind === 'if' ? body.body : body, scope);
}
/** The scope of one turn of a loop. */
function loopScope({ item, index }, itemValue, indexValue, scope) {
    const names = new Map([[item.name, itemValue]]);
    if (index !== null)
        names.set(index.name, indexValue);
    return withNames(scope, names);
}
function evaluateLambda({ parameters, body }, site, scope) {
    const apply = (values) => {
        const names = parameters.map(({ name }, at) => {
            const value = values[at] ?? (0,model_value/* unknownValue */.Uo)(`the lambda is given no value for '${name}'`, site);
            return [name, () => value];
        });
        return evaluateBicep(body, withNames(scope, new Map(names)));
    };
    return (0,model_value/* lambdaValue */.Fx)(forOwner(scope.budget, apply), site);
}
/** `func name(parameter type) type => body`, called: it sees its parameters and what the file declares. */
function loops_userFunction(statement, scope) {
    const { name, parameters, body } = statement;
    return (args, call) => {
        if (args.length > parameters.length) {
            const reason = `function '${name.name}' takes ${parameters.length} arguments, and is given ${args.length}`;
            return (0,model_value/* unknownValue */.Uo)(reason, call.site);
        }
        const names = parameters.map((parameter, at) => {
            const missing = () => (0,model_value/* unknownValue */.Uo)(`function '${name.name}' is given no value for '${parameter.name.name}'`, call.site);
            return [parameter.name.name, args[at] ?? missing];
        });
        const value = evaluateBicep(body, withNames(scope, new Map(names)));
        return (0,model_value/* passedOn */.I3)(value, { site: call.site, caption: `given by function '${name.name}'` });
    };
}

// EXTERNAL MODULE: ./lib/evaluate/bicep/body.js
var bicep_body = __webpack_require__(1636);
;// CONCATENATED MODULE: ./lib/evaluate/bicep/where-deployed.js





/**
 * In a loop each turn has its own condition: ModuleDeclarationSyntax.TryGetCondition of the compiler.
 *
 * @param value what the body stands for, in the scope of its turn
 */
function whereDeployed(body, site, scope, value) {
    switch (body.kind) {
        case 'if':
            return nullUnless(body.condition, scope, site, () => value(scope));
        case 'for':
            return deployedByLoop(body, site, scope, (inside) => whereDeployed(body.body, site, inside, value));
        default:
            return value(scope);
    }
}
/** The value where the condition holds, else null; where nobody knows whether it does, one of the two. */
function nullUnless(condition, scope, site, value) {
    return choose(evaluateBicep(condition, scope), value, () => (0,model_value/* nullValue */.Pv)(site), callNamed('if', site, scope));
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/resource-symbol.js
/** Resources as expressions see them: by their symbolic name, `::` and `parent`. */











/** Deeper than the type of any resource. */
const maximumSegments = 10;
/** What is written in it is known, the rest only when it is deployed. */
function resourceSymbol(declared) {
    const { statement, scope } = declared;
    const { body } = statement;
    if (body.kind !== 'for')
        return ifFound(declared, scope);
    return deployedByLoop(body, (0,model_location/* siteOf */.zU)(scope.source, statement.name), scope, (inside) => ifFound(declared, inside));
}
/** The resource where its properties are asked for as if it were there: what is written in it needs no look at Azure. */
function writtenSymbol(declared) {
    return declared.statement.body.kind === 'for' || !mayBeMissing(declared)
        ? null
        : plainSymbol(declared, declared.scope);
}
/** Under `@nullIfNotFound()` it is null where Azure has no such resource. */
function ifFound(declared, scope) {
    const value = () => plainSymbol(declared, scope);
    if (!mayBeMissing(declared))
        return value();
    const { name } = declared.statement;
    const site = (0,model_location/* siteOf */.zU)(scope.source, name);
    const isFound = (0,model_value/* unknownValue */.Uo)(`whether there is a resource '${name.name}' is known only at deployment`, site);
    return choose(isFound, value, () => (0,model_value/* nullValue */.Pv)(site), callNamed('if', site, scope));
}
function mayBeMissing({ statement }) {
    return statement.existing && statement.decorators.some(({ name }) => name.name === 'nullIfNotFound');
}
/** The same for `.?`: null where it is not deployed. */
function resourceIfDeployed(declared) {
    const { statement, scope } = declared;
    const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
    return withinEnclosing(declared, site, () => whereDeployed(statement.body, site, scope, (inside) => ifFound(declared, inside)));
}
/** A resource is deployed with those around it only: the compiler's conditions "stack with nesting". */
function withinEnclosing({ nestedIn, scope }, site, value) {
    if (nestedIn === null)
        return value();
    const { body } = nestedIn.statement;
    const under = (condition, around) => withinEnclosing(nestedIn, site, () => nullUnless(condition, around, site, value));
    if (body.kind === 'if')
        return under(body.condition, nestedIn.scope);
    // The names of its turn are those that the nested one sees.
    if (body.kind === 'for' && body.body.kind === 'if')
        return under(body.body.condition, scope);
    return withinEnclosing(nestedIn, site, value);
}
function plainSymbol(declared, scope) {
    const { statement } = declared;
    const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
    const rest = (0,model_value/* unknownValue */.Uo)(`properties of resource '${statement.name.name}' are known only at deployment`, site);
    const properties = [
        { name: 'type', key: site, value: () => (0,model_value/* stringValue */.r$)(typeOf(declared), (0,model_location/* siteOf */.zU)(scope.source, statement.type)) },
        { name: 'apiVersion', key: site, value: () => resource_symbol_apiVersionOf(declared) },
        { name: 'id', key: site, value: () => resourceId(rest) },
    ];
    const name = (0,bicep_body/* memberOf */.C5)((0,bicep_body/* objectIn */.D7)(statement.body), 'name');
    if (name !== null)
        properties.push({ name: 'name', key: site, value: deferBicep(name, scope) });
    return (0,model_value/* objectValue */.ZH)(properties, site, rest);
}
/** The resource that an expression names without a value in between: `aks`, `aks::pool`, `clusters[0]`. */
function resourceAt(expression, scope) {
    switch (expression.kind) {
        case 'variableAccess':
            return scope.resource(expression.name.name);
        case 'resourceAccess': {
            const outer = resourceAt(expression.base, scope);
            return outer === null ? null : nestedResource(outer, expression.name.name);
        }
        case 'arrayAccess': {
            const all = resourceAt(expression.base, scope);
            return all === null ? null : inTurn(all, expression, scope);
        }
        case 'parenthesized':
            return resourceAt(expression.expression, scope);
        default:
            return null;
    }
}
function nestedResource(outer, name) {
    return scopeInside(outer, outer.turn ?? outer.scope).resource(name);
}
/** Of a resource in a loop, the one at the index. */
function inTurn(all, { index, fromEnd }, scope) {
    const { body } = all.statement;
    if (body.kind !== 'for')
        return all;
    const site = (0,model_location/* siteOf */.zU)(scope.source, index);
    const at = (0,model_value/* lazy */.RZ)(site, () => evaluateBicep(index, scope));
    const item = (0,model_value/* lazy */.RZ)(site, () => access(evaluateBicep(body.items, all.scope), at(), site, { safe: false, fromEnd }));
    return { ...all, turn: loopScope(body, item, at, all.scope) };
}
/** The scope in a resource's body, where the resources nested in it have names too. */
function scopeInside(outer, scope) {
    const nested = (0,bicep_body/* nestedStatements */.Mx)(outer.statement.body);
    if (nested.length === 0)
        return scope;
    const byName = new Map(nested.map((statement) => [statement.name.name, statement]));
    const resource = (name) => {
        const statement = byName.get(name);
        return statement === undefined ? scope.resource(name) : { statement, nestedIn: outer, scope: inside };
    };
    const own = (name) => (byName.has(name) ? resource(name) : null);
    const inside = {
        ...scope,
        resource,
        symbol: (name) => {
            const nested = own(name);
            return nested === null ? scope.symbol(name) : () => resourceSymbol(nested);
        },
        ifDeployed: (name) => {
            const nested = own(name);
            return nested === null ? scope.ifDeployed(name) : () => resourceIfDeployed(nested);
        },
    };
    return inside;
}
/** With the types of the resources around it: `Microsoft.ContainerService/managedClusters/agentPools`. */
function typeOf({ statement, nestedIn }) {
    const [own = ''] = typeAndVersion(statement);
    return nestedIn === null ? own : `${typeOf(nestedIn)}/${own}`;
}
/**
 * `['Microsoft.ContainerService/managedClusters', '2025-01-02-preview']`. The name of an extension may stand before it,
 * `az:` or another one that the file gives it.
 */
function typeAndVersion(statement) {
    return (statement.type.parts[0] ?? '').replace(/^\w+:/, '').split('@');
}
/** The API version's place is its text behind the `@`; a nested resource without one has that of the resource around it. */
function resource_symbol_apiVersionOf({ statement, nestedIn, scope }) {
    const [, version] = typeAndVersion(statement);
    const { type } = statement;
    // `@${version}`, for another tool to fill in: the compiler takes no expression there.
    if (version !== undefined && type.holes.length > 0) {
        return (0,model_value/* unknownValue */.Uo)('the API version is filled in before Bicep sees it', (0,model_location/* siteOf */.zU)(scope.source, type));
    }
    if (version === undefined) {
        return nestedIn === null
            ? (0,model_value/* unknownValue */.Uo)('the resource has no API version', (0,model_location/* siteOf */.zU)(scope.source, type))
            : resource_symbol_apiVersionOf(nestedIn);
    }
    const end = type.end - 1;
    return (0,model_value/* stringValue */.r$)(version, (0,model_location/* siteOf */.zU)(scope.source, { start: end - version.length, end }));
}
/**
 * The name as Azure gets it, where that is more than what is written: of a nested resource and of one with a `parent`,
 * `cluster/pool`.
 *
 * @param inside the scope in the resource's body
 * @returns null where the name is the one that is written
 */
function resource_symbol_fullName(declared, inside) {
    const segments = nameSegments(declared, inside, 1);
    if (segments.length < 2)
        return null;
    return joinedName(segments, (0,model_location/* siteOf */.zU)(inside.source, declared.statement.name), inside.budget);
}
function nameSegments(declared, inside, count) {
    const body = (0,bicep_body/* objectIn */.D7)(declared.statement.body);
    const written = (0,bicep_body/* memberOf */.C5)(body, 'name');
    const site = (0,model_location/* siteOf */.zU)(inside.source, declared.statement.name);
    const own = written === null ? (0,model_value/* unknownValue */.Uo)('the resource has no name', site) : evaluateBicep(written, inside);
    if (count >= maximumSegments)
        return [own];
    const parent = (0,bicep_body/* memberOf */.C5)(body, 'parent');
    if (declared.nestedIn !== null)
        return [...nameSegments(declared.nestedIn, inside, count + 1), own];
    return parent === null ? [own] : [...parentSegments(parent, inside, count), own];
}
function parentSegments(parent, scope, count) {
    const declared = resourceAt(parent, scope);
    const turn = declared?.statement.body.kind === 'for' ? declared.turn : declared?.scope;
    if (declared !== null && turn !== undefined)
        return nameSegments(declared, scopeInside(declared, turn), count + 1);
    const site = (0,model_location/* siteOf */.zU)(scope.source, parent);
    return [access(evaluateBicep(parent, scope), (0,model_value/* stringValue */.r$)('name', site), site, { safe: false })];
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/expression.js
/** Bicep expressions to values: what the compiler makes of them in ARM's functions. */














/** Within the budget: what is beyond it is unknown, and why. Parts of what it gives are evaluated when asked for. */
function evaluateBicep(expression, scope) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, expression);
    const evaluate = () => evaluateExpression(expression, site, scope);
    const parts = partsWrittenOut(expression);
    if (parts !== null)
        return (0,limits/* writtenOut */.Ql)(scope.budget, site, parts, evaluate);
    const bounded = expression_isName(expression) ? limits/* named */.KT : limits/* within */.ux;
    return bounded(scope.budget, site, evaluate);
}
/** A name, or a property of what has one. */
function expression_isName({ kind }) {
    return kind === 'variableAccess' || kind === 'propertyAccess';
}
/** How many parts stand in a value that is written out; null: it is computed. */
function partsWrittenOut(expression) {
    switch (expression.kind) {
        case 'integer':
        case 'boolean':
        case 'null':
            return 0;
        case 'string':
            return expression.holes.length === 0 ? 0 : null;
        case 'object':
            return expression.members.length;
        case 'array':
            return expression.items.length;
        default:
            return null;
    }
}
/** The expression's value when it is asked for. */
function deferBicep(expression, scope) {
    return deferred(scope.budget, (0,model_location/* siteOf */.zU)(scope.source, expression), () => evaluateBicep(expression, scope));
}
function evaluateExpression(expression, site, scope) {
    switch (expression.kind) {
        case 'integer':
            return (0,model_value/* numberValue */.Vg)(expression.value, site);
        case 'boolean':
            return (0,model_value/* booleanValue */.eC)(expression.value, site);
        case 'null':
            return (0,model_value/* nullValue */.Pv)(site);
        case 'string':
            return expression_evaluateString(expression, site, scope);
        case 'object':
            return literals_evaluateObject(expression, site, scope);
        case 'array':
            return evaluateArray(expression, site, scope);
        case 'parenthesized':
            return evaluateBicep(expression.expression, scope);
        case 'nonNull':
            return evaluateBicep(expression.operand, scope);
        case 'unary':
            return evaluateUnary(expression, site, scope);
        case 'binary':
            return evaluateBinary(expression, site, scope);
        case 'ternary': {
            const condition = evaluateBicep(expression.condition, scope);
            const call = callNamed('?:', site, scope);
            return choose(condition, deferBicep(expression.whenTrue, scope), deferBicep(expression.whenFalse, scope), call);
        }
        case 'variableAccess': {
            const { name } = expression.name;
            const value = scope.symbol(name);
            if (value === null)
                return (0,model_value/* unknownValue */.Uo)(`the name '${name}' does not exist`, site);
            return (0,model_value/* passedOn */.I3)(value(), { site, caption: `used here as '${name}'` });
        }
        case 'propertyAccess':
            return evaluatePropertyAccess(expression, site, scope);
        case 'arrayAccess':
            return evaluateArrayAccess(expression, site, scope);
        case 'call':
            return call_evaluateCall(expression, site, scope);
        case 'instanceCall':
            return evaluateInstanceCall(expression, site, scope);
        case 'resourceAccess':
            return evaluateResourceAccess(expression, site, scope);
        case 'for':
            return evaluateLoop(expression, site, scope);
        case 'lambda':
            return evaluateLambda(expression, site, scope);
    }
}
function evaluateResourceAccess(expression, site, scope) {
    const resource = resourceAt(expression, scope);
    if (resource === null)
        return (0,model_value/* unknownValue */.Uo)(`there is no nested resource '${expression.name.name}'`, site);
    return resourceSymbol(resource);
}
function evaluatePropertyAccess({ base, name, safe }, site, scope) {
    const key = (0,model_value/* stringValue */.r$)(name.name, (0,model_location/* siteOf */.zU)(scope.source, name));
    const isGuarded = safe && !isKnownOfResources(name.name);
    const value = isGuarded ? nullUnlessDeployed(base, scope) : (writtenIn(base, scope) ?? evaluateBicep(base, scope));
    return access(value, key, site, { safe, continues: isSafeChain(base, scope) });
}
function evaluateArrayAccess({ base, index, safe, fromEnd }, site, scope) {
    const options = { safe, fromEnd, continues: isSafeChain(base, scope) };
    const isGuarded = safe && index.kind === 'string' && !isKnownOfResources(index.parts[0] ?? '');
    const value = isGuarded ? nullUnlessDeployed(base, scope) : evaluateBicep(base, scope);
    return access(value, evaluateBicep(index, scope), site, options);
}
/**
 * The compiler writes them out, whether the resource is deployed or not:
 * Safe_dereference_guards_against_dereferencing_properties_from_disabled_resources in its tests.
 */
function isKnownOfResources(property) {
    return property === 'type' || property === 'apiVersion';
}
/** A module or resource under a condition is null for `.?` where it is not deployed: what the compiler makes of it. */
function nullUnlessDeployed(base, scope) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, base);
    switch (base.kind) {
        case 'parenthesized':
            return nullUnlessDeployed(base.expression, scope);
        case 'nonNull':
            return nullUnlessDeployed(base.operand, scope);
        case 'variableAccess': {
            const { name } = base.name;
            const value = scope.ifDeployed(name);
            return value === null
                ? evaluateBicep(base, scope)
                : (0,model_value/* passedOn */.I3)(value(), { site, caption: `used here as '${name}'` });
        }
        case 'resourceAccess': {
            const resource = resourceAt(base, scope);
            return resource === null ? evaluateBicep(base, scope) : resourceIfDeployed(resource);
        }
        case 'arrayAccess': {
            // One of a loop; a property in brackets is no resource any more.
            if (base.index.kind === 'string')
                return evaluateBicep(base, scope);
            const options = { safe: base.safe, fromEnd: base.fromEnd, continues: isSafeChain(base.base, scope) };
            return access(nullUnlessDeployed(base.base, scope), evaluateBicep(base.index, scope), site, options);
        }
        default: {
            const inner = insideAny(base, scope);
            return inner === null ? evaluateBicep(base, scope) : nullUnlessDeployed(inner, scope);
        }
    }
}
/** A resource that is named where its properties are read as they are written; null: the base is another thing. */
function writtenIn(base, scope) {
    if (base.kind === 'parenthesized')
        return writtenIn(base.expression, scope);
    if (base.kind === 'nonNull')
        return writtenIn(base.operand, scope);
    const isName = base.kind === 'variableAccess' || base.kind === 'resourceAccess';
    const resource = isName ? resourceAt(base, scope) : null;
    return resource === null ? null : writtenSymbol(resource);
}
/**
 * Whether a `.?` or `[?]` stands before this point of a chain: where it finds nothing, the rest of the chain is not
 * looked at. Parentheses end a chain, `!` and any() do not: GetAccessExpressionFlags in the compiler. https://github.com/Azure/bicep/pull/9368
 */
function isSafeChain(base, scope) {
    switch (base.kind) {
        case 'propertyAccess':
        case 'arrayAccess':
            return base.safe || isSafeChain(base.base, scope);
        case 'nonNull':
            return isSafeChain(base.operand, scope);
        default: {
            const inner = insideAny(base, scope);
            return inner !== null && isSafeChain(inner, scope);
        }
    }
}
function expression_evaluateString(expression, site, scope) {
    const [only] = expression.parts;
    if (expression.holes.length === 0)
        return (0,model_value/* stringValue */.r$)(only ?? '', site);
    const holes = expression.holes.map((hole) => deferBicep(hole, scope));
    return interpolate(expression.parts, holes, callNamed('string interpolation', site, scope));
}
function evaluateUnary(expression, site, scope) {
    const operand = deferBicep(expression.operand, scope);
    if (expression.operator === '!')
        return callFunction([operand], callNamed('not', site, scope));
    return numeric_negated(operand, callNamed('-', site, scope));
}
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators */
const functionOfOperator = {
    '==': 'equals',
    '&&': 'and',
    '||': 'or',
    '??': 'coalesce',
    '+': 'add',
    '-': 'sub',
    '*': 'mul',
    '/': 'div',
    '%': 'mod',
    '<': 'less',
    '<=': 'lessOrEquals',
    '>': 'greater',
    '>=': 'greaterOrEquals',
};
function evaluateBinary(expression, site, scope) {
    const operands = [deferBicep(expression.left, scope), deferBicep(expression.right, scope)];
    const call = (name, args) => callFunction(args, callNamed(name, site, scope));
    const lower = (operand) => (0,model_value/* lazy */.RZ)(site, () => call('toLower', [operand]));
    switch (expression.operator) {
        case '!=':
            return call('not', [() => call('equals', operands)]);
        case '=~':
            return call('equals', operands.map(lower));
        case '!~':
            return call('not', [() => call('equals', operands.map(lower))]);
        default:
            return call(functionOfOperator[expression.operator], operands);
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/imports.js



/** What a file imports, variables, functions and types alike. */
const importedNames = (0,once/* oncePer */.Pu)((file) => {
    const items = new Map();
    const wildcards = new Map();
    for (const statement of file.statements) {
        if (statement.kind !== 'import')
            continue;
        if (statement.wildcard !== null)
            wildcards.set(statement.wildcard.name, statement);
        for (const item of statement.items ?? []) {
            const name = exportedName(item);
            items.set(item.alias?.name ?? name, { name, statement });
        }
    }
    return { items, wildcards };
});
/** The name under which the other file exports it. */
function exportedName({ name }) {
    return (0,paths/* writtenName */.lD)(name) ?? '';
}
/** The file that an import names. */
function importedFile(path, source, files) {
    const written = (0,paths/* plainText */.wh)(path);
    if (written === null)
        return { unavailable: 'the path of an import is a plain string' };
    if (!(0,paths/* isRegistryReference */.lb)(written))
        return files.template((0,paths/* pathFrom */.Iw)(source.path, written));
    const onDisk = files.registryModule(written, source.path);
    return (0,template_files/* isUnavailable */.P)(onDisk) ? onDisk : files.template(onDisk);
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/imported-values.js
/** What the variables and functions are that a file imports from others. */









/** A file is read when a name out of it is asked for. */
function importsOf(file, source, evaluation) {
    const { items, wildcards } = importedNames(file);
    const scopeOf = (statement) => importedScope(statement, source, evaluation);
    return {
        symbol: (name) => {
            const wildcard = wildcards.get(name);
            if (wildcard !== undefined)
                return () => namespaceValue(wildcard, source, evaluation);
            const item = items.get(name);
            return item === undefined ? null : () => importedValue(item.name, item.statement, source, evaluation);
        },
        userFunction: (name) => {
            const item = items.get(name);
            const scope = item === undefined ? null : scopeOf(item.statement);
            return item === undefined || scope === null || (0,template_files/* isUnavailable */.P)(scope) ? null : scope.userFunction(item.name);
        },
        namespace: (name) => {
            const wildcard = wildcards.get(name);
            const scope = wildcard === undefined ? null : scopeOf(wildcard);
            return scope === null || (0,template_files/* isUnavailable */.P)(scope) ? null : scope;
        },
    };
}
function importedValue(name, statement, source, evaluation) {
    const site = (0,model_location/* siteOf */.zU)(source, statement.path);
    const scope = importedScope(statement, source, evaluation);
    if ((0,template_files/* isUnavailable */.P)(scope))
        return (0,model_value/* unknownValue */.Uo)(scope.unavailable, site);
    const value = scope.symbol(name)?.();
    if (value === undefined)
        return (0,model_value/* unknownValue */.Uo)(`'${scope.source.path}' exports no value '${name}'`, site);
    return (0,model_value/* passedOn */.I3)(value, { site, caption: `imported as '${name}'` });
}
/** An object of all variables that the file exports. */
function namespaceValue(statement, source, evaluation) {
    const site = (0,model_location/* siteOf */.zU)(source, statement.path);
    const file = importedFile(statement.path, source, evaluation.files);
    if ((0,template_files/* isUnavailable */.P)(file))
        return (0,model_value/* unknownValue */.Uo)(file.unavailable, site);
    const properties = variableNames(file).map(({ name, ...span }) => {
        const value = () => importedValue(name, statement, source, evaluation);
        return { name, key: (0,model_location/* siteOf */.zU)(file.source, span), value };
    });
    return { ...(0,model_value/* objectValue */.ZH)(properties, site), isExact: true };
}
function variableNames(file) {
    if (file.kind === 'bicep') {
        return exportedStatements(file.tree).flatMap((one) => (one.kind === 'variable' ? [one.name] : []));
    }
    const exported = exportedVariables(file.root);
    const variables = (0,members/* members */.ol)((0,members/* member */.Dc)(file.root, 'variables')).map(({ key }) => key);
    return variables.flatMap(({ value, start, end }) => (exported.has(value) ? [{ name: value, start, end }] : []));
}
/** "The @export() decorator specifies that a given statement can be imported by another file." */
const exportedStatements = (0,once/* oncePer */.Pu)((file) => file.statements.filter((one) => one.decorators.some(({ name }) => name.name === 'export')));
const exportedNames = (0,once/* oncePer */.Pu)((file) => new Set(exportedStatements(file).flatMap((one) => ('name' in one ? [one.name.name] : []))));
/** The compiler lists them: ArmTemplateSemanticModel.FindExports in Azure/bicep. */
function exportedVariables(root) {
    const list = (0,members/* member */.Dc)((0,members/* member */.Dc)(root, 'metadata'), '__bicep_exported_variables!');
    return new Set((list?.kind === 'array' ? list.items : []).flatMap((one) => (0,members/* textOf */.b6)((0,members/* member */.Dc)(one, 'name')) ?? []));
}
function importedScope({ path }, source, evaluation) {
    const file = importedFile(path, source, evaluation.files);
    return (0,template_files/* isUnavailable */.P)(file) ? file : scopesIn(evaluation)(file.source.path, file);
}
/** By path: variables and functions of a file are the same for whoever imports them, and so is what nobody knows of them. */
const scopesIn = (0,once/* oncePer */.Pu)((evaluation) => (0,once/* oncePerKey */.G5)((_path, file) => file.kind === 'arm' ? compiledScope(file, evaluation) : exportedScope(file, evaluation)));
/** What the compiler exports stands in the JSON under its own name, functions in a namespace of the compiler's. */
function compiledScope(file, evaluation) {
    const scope = templateScope(file.root, file.source, nothingGiven, evaluation);
    const names = new Set(variableNames(file).map(({ name }) => name));
    const site = (0,model_location/* siteOf */.zU)(file.source, file.root);
    return {
        source: file.source,
        symbol: (name) => (names.has(name) ? () => scope.variable(name, site) : null),
        userFunction: (name) => scope.userFunction('__bicep', name),
    };
}
function exportedScope({ tree, source }, evaluation) {
    const { symbol, userFunction } = fileScope(tree, source, nothingGiven, evaluation);
    const exported = exportedNames(tree);
    return {
        source,
        symbol: (name) => (exported.has(name) ? symbol(name) : null),
        userFunction: (name) => (exported.has(name) ? userFunction(name) : null),
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/type-references.js

/** @param byName the types that the file declares */
function declaredTypes(byName) {
    return { byName, nullable: new Map() };
}
function typeReferences(type, types) {
    const found = [];
    type_references_visit(type, false, types, found);
    return found;
}
/** @param isRecursive names may come again here, but not the parts of what they name */
function type_references_visit(type, isRecursive, types, found) {
    switch (type.kind) {
        case 'typeName':
            visitName(type, isRecursive, types, found);
            break;
        case 'nullableType':
        case 'nonNullType':
            type_references_visit(type.type, isRecursive, types, found);
            break;
        case 'unionType':
            for (const member of type.members)
                type_references_visit(member, isRecursive, types, found);
            break;
        case 'objectType':
            for (const { key, type: part } of type.properties)
                visitPart(part, isRecursive || key === null, types, found);
            break;
        case 'tupleType':
            for (const item of type.items)
                visitPart(item, isRecursive, types, found);
            break;
        case 'arrayType':
            visitPart(type.item, isRecursive, types, found);
            break;
        case 'typeAccess':
            type_references_visit(type.base, false, types, found);
            break;
    }
}
function visitPart(part, isRecursive, types, found) {
    type_references_visit(part, isRecursive || isNullable(part, types, 0), types, found);
}
function visitName({ path, ...place }, isRecursive, types, found) {
    const [first, ...parts] = path;
    if (first === undefined || !types.byName.has(first.name))
        return;
    if (!isRecursive || parts.length > 0)
        found.push({ id: first.name, place });
}
/** What is nested deeper is taken for one that may be null: nothing is said of it. */
function isNullable(type, types, depth) {
    if (depth > limits/* maximumTypeReferences */.bI)
        return true;
    switch (type.kind) {
        case 'nullableType':
            return true;
        case 'typeLiteral':
            return type.value.kind === 'null';
        case 'unionType':
            return type.members.some((member) => isNullable(member, types, depth));
        case 'typeName':
            return isNamedNullable(type, types, depth);
        default:
            return false;
    }
}
function isNamedNullable({ path }, { byName, nullable }, depth) {
    const [first, ...parts] = path;
    const type = first === undefined || parts.length > 0 ? undefined : byName.get(first.name);
    if (first === undefined || type === undefined)
        return false;
    const known = nullable.get(first.name);
    if (known !== undefined)
        return known;
    // A type that leads to itself meets this.
    nullable.set(first.name, false);
    const isIt = isNullable(type, { byName, nullable }, depth + 1);
    nullable.set(first.name, isIt);
    return isIt;
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/references.js
/** What the names that a Bicep file declares refer to, without evaluating anything. */






/** The rings of a file, all of which the compiler refuses: CyclicCheckVisitor and CyclicTypeCheckVisitor, BCP079, BCP080, BCP298. */
const ringsIn = (0,once/* oncePer */.Pu)((file, source) => (0,cycles/* cyclesIn */.L)(references_namedValues(file, source)));
/** Everything in the file that has a name and refers to something; what stands in it follows what it stands in. */
const references_namedValues = (0,once/* oncePer */.Pu)((file, source) => {
    const named = file.referring.filter(isNamed);
    const types = declaredTypes(new Map(named.flatMap((one) => (one.kind === 'type' ? [[one.name.name, one.value]] : []))));
    return named.flatMap((statement) => {
        const names = statement.kind === 'function' ? namesInFunctions(file) : namesOf(file);
        if (statement.kind === 'resource')
            return references_namedResources(statement, null, [], names, source);
        const { name } = statement.name;
        const found = statement.kind === 'type' ? typeReferences(statement.value, types) : referencesIn(statement, names);
        return found.length === 0 ? [] : [references_namedValue(name, `${captions[statement.kind]} '${name}'`, found, source)];
    });
});
/** What outputs refer to; nothing refers to them. */
function referencesOfOutputs(file, source) {
    const found = [];
    for (const one of file.referring)
        if (one.kind === 'output')
            references_visit(one.value, namesOf(file), found);
    return found.map(({ id, place }) => ({ id, site: (0,model_location/* siteOf */.zU)(source, place) }));
}
/** The id of a name that is not declared: it may be imported, or be built in. No declared one has such an id. */
const unresolvedId = /^\?(\w+)(\(\))?$/;
function references_namedValue(id, caption, references, source) {
    return { id, caption, references: references.map(({ id, place }) => ({ id, site: (0,model_location/* siteOf */.zU)(source, place) })) };
}
/** Outputs have names, and nothing in the file refers to them. */
const captions = {
    parameter: 'parameter',
    parameterAssignment: 'parameter',
    variable: 'variable',
    type: 'type',
    function: 'function',
    resource: 'resource',
    module: 'module',
};
function isNamed(statement) {
    return Object.hasOwn(captions, statement.kind);
}
const bound = { id: null, isFunction: false, resource: null };
const namesOf = (0,once/* oncePer */.Pu)((file) => namesAmong(file.statements.filter(isNamed)));
/** A function sees these of its file alone: NameBindingVisitor of the compiler. */
const namesInFunctions = (0,once/* oncePer */.Pu)(({ statements }) => namesAmong(statements.filter(({ kind }) => ['variable', 'function', 'resource'].includes(kind)).filter(isNamed)));
function namesAmong(statements) {
    return { own: new Map(statements.map(declaredAs)), outer: null };
}
function declaredAs(statement) {
    const { name } = statement.name;
    const resource = statement.kind === 'resource' ? statement : null;
    return [name, { id: name, isFunction: statement.kind === 'function', resource }];
}
function meaningOf(name, names) {
    for (let at = names; at !== null; at = at.outer) {
        const meaning = at.own.get(name);
        if (meaning !== undefined)
            return meaning;
    }
    return null;
}
function withBound(identifiers, outer) {
    const own = identifiers.flatMap((one) => (one === null ? [] : [[one.name, bound]]));
    return { own: new Map(own), outer };
}
function referencesIn(statement, names) {
    const found = [];
    visitDecorators(statement.decorators, names, found);
    switch (statement.kind) {
        case 'parameter':
            if (statement.defaultValue !== null)
                references_visit(statement.defaultValue, names, found);
            break;
        case 'variable':
        case 'parameterAssignment':
            references_visit(statement.value, names, found);
            break;
        case 'module':
            references_visit(statement.body, names, found);
            break;
        case 'function':
            references_visit(statement.body, withBound(statement.parameters.map(({ name }) => name), names), found);
            break;
    }
    return found;
}
/**
 * A resource and those nested in it, which depend on it.
 *
 * @param around the ids of the resources that it stands in
 */
function references_namedResources(statement, id, around, names, source) {
    const { name } = statement;
    const own = id ?? name.name;
    const found = around.map((outer) => ({ id: outer, place: name }));
    visitDecorators(statement.decorators, names, found);
    const { body } = statement;
    if (body.kind === 'for')
        references_visit(body.items, names, found);
    const inside = namesInside(statement, own, body.kind === 'for' ? withBound([body.item, body.index], names) : names);
    references_visit(body.kind === 'for' ? body.body : body, inside, found);
    const nested = (0,bicep_body/* nestedStatements */.Mx)(body).flatMap((inner) => references_namedResources(inner, nestedId(own, inner), [...around, own], inside, source));
    return [references_namedValue(own, `resource '${name.name}'`, found, source), ...nested];
}
function nestedId(outer, { name }) {
    return `${outer}::${name.name}`;
}
function namesInside(statement, id, outer) {
    const nested = (0,bicep_body/* nestedStatements */.Mx)(statement.body);
    if (nested.length === 0)
        return outer;
    const own = nested.map((inner) => [
        inner.name.name,
        { id: nestedId(id, inner), isFunction: false, resource: inner },
    ]);
    return { own: new Map(own), outer };
}
/** `outer::inner`; null where it leads to no resource of this file. */
function nestedMeaning({ base, name }, names) {
    const outer = resourceMeaning(base, names);
    if (outer === null || outer.resource === null || outer.id === null)
        return null;
    const { id } = outer;
    const inner = (0,bicep_body/* nestedStatements */.Mx)(outer.resource.body).find((one) => one.name.name === name.name);
    return inner === undefined ? null : { id: nestedId(id, inner), isFunction: false, resource: inner };
}
function resourceMeaning(expression, names) {
    switch (expression.kind) {
        case 'variableAccess':
            return meaningOf(expression.name.name, names);
        case 'resourceAccess':
            return nestedMeaning(expression, names);
        case 'arrayAccess':
            return resourceMeaning(expression.base, names);
        case 'parenthesized':
            return resourceMeaning(expression.expression, names);
        default:
            return null;
    }
}
function visitDecorators(decorators, names, found) {
    for (const decorator of decorators)
        visitAll(decorator.arguments, names, found);
}
function note(meaning, place, found) {
    if (meaning?.id != null)
        found.push({ id: meaning.id, place });
}
/** The parser bounds how deep expressions are nested. */
function references_visit(expression, names, found) {
    switch (expression.kind) {
        case 'variableAccess': {
            const meaning = meaningOf(expression.name.name, names);
            if (meaning === null)
                found.push({ id: `?${expression.name.name}`, place: expression });
            else
                note(meaning, expression, found);
            break;
        }
        case 'string':
            visitAll(expression.holes, names, found);
            break;
        case 'object':
            for (const member of expression.members) {
                if (member.kind === 'property' && 'holes' in member.key)
                    visitAll(member.key.holes, names, found);
                if (member.kind !== 'resource')
                    references_visit(member.value, names, found);
            }
            break;
        case 'array':
            for (const item of expression.items)
                references_visit(item.kind === 'spread' ? item.value : item, names, found);
            break;
        case 'for':
            references_visit(expression.items, names, found);
            references_visit(expression.body, withBound([expression.item, expression.index], names), found);
            break;
        case 'if':
            references_visit(expression.condition, names, found);
            references_visit(expression.body, names, found);
            break;
        case 'parenthesized':
            references_visit(expression.expression, names, found);
            break;
        case 'unary':
        case 'nonNull':
            references_visit(expression.operand, names, found);
            break;
        case 'binary':
            references_visit(expression.left, names, found);
            references_visit(expression.right, names, found);
            break;
        case 'ternary':
            visitAll([expression.condition, expression.whenTrue, expression.whenFalse], names, found);
            break;
        case 'propertyAccess':
            references_visit(expression.base, names, found);
            break;
        case 'resourceAccess':
            references_visit(expression.base, names, found);
            note(nestedMeaning(expression, names), expression, found);
            break;
        case 'arrayAccess':
            references_visit(expression.base, names, found);
            references_visit(expression.index, names, found);
            break;
        case 'instanceCall':
            if (!references_isNamespace(expression.base, names))
                references_visit(expression.base, names, found);
            visitAll(expression.arguments, names, found);
            break;
        case 'call': {
            const called = meaningOf(expression.name.name, names);
            const { name } = expression.name;
            if (called?.isFunction === true)
                note(called, expression.name, found);
            else if (!isBicepFunction(name, null))
                found.push({ id: `?${name}()`, place: expression });
            visitAll(expression.arguments, names, found);
            break;
        }
        case 'lambda':
            references_visit(expression.body, withBound(expression.parameters, names), found);
            break;
    }
}
/** What a file does not declare and is called upon is a namespace: `sys.concat()`. */
function references_isNamespace(expression, names) {
    return expression.kind === 'variableAccess' && meaningOf(expression.name.name, names) === null;
}
function visitAll(expressions, names, found) {
    for (const expression of expressions)
        references_visit(expression, names, found);
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/repeated-names.js
/**
 * Names that a Bicep file declares again: the compiler refuses them, BCP028 and BCP145, and BCP353 where they differ in
 * letter case alone: DuplicateIdentifierValidatorVisitor and EmitLimitationCalculator.BlockNamesDistinguishedOnlyByCase.
 */





/** In the order of the statements; those of nested resources last. */
const repeatedNames = (0,once/* oncePer */.Pu)((file, source) => {
    const nested = file.statements.flatMap((one) => (one.kind === 'resource' ? repeatedIn(one, source) : []));
    return [...repeatedAmong(file.statements.flatMap(declaredBy), source), ...nested];
});
/** A nested resource has its name among those of the same resource. */
function repeatedIn({ body }, source) {
    const nested = (0,bicep_body/* nestedStatements */.Mx)(body);
    if (nested.length === 0)
        return [];
    return [...repeatedAmong(nested, source), ...nested.flatMap((one) => repeatedIn(one, source))];
}
function declaredBy(statement) {
    switch (statement.kind) {
        case 'import': {
            const { wildcard, items, kind } = statement;
            const names = (items ?? []).map((item) => item.alias ?? { ...item, name: exportedName(item) });
            return [...(wildcard === null ? [] : [wildcard]), ...names].map((name) => ({ kind, name }));
        }
        case 'parameter':
        case 'parameterAssignment':
        case 'variable':
        case 'type':
        case 'function':
        case 'resource':
        case 'module':
        case 'assert':
        case 'test':
        case 'output':
            return [statement];
        default:
            return [];
    }
}
/** Kinds whose names Azure compares without regard to case. */
const caseless = new Set(['parameter', 'variable', 'type', 'function', 'assert', 'output']);
function repeatedAmong(declared, source) {
    // Nearly always each name is there once, in any case.
    if (new Set(declared.map(({ name }) => name.name.toLowerCase())).size === declared.length)
        return [];
    const byName = new Map();
    const inAnyCase = new Map();
    return declared.flatMap(({ kind, name }) => {
        // Nothing refers to outputs: their names are among themselves.
        const id = kind === 'output' ? `output ${name.name}` : name.name;
        const idInAnyCase = `${kind} ${name.name.toLowerCase()}`;
        const same = byName.get(id);
        const like = caseless.has(kind) ? inAnyCase.get(idInAnyCase) : undefined;
        if (same === undefined)
            byName.set(id, name);
        if (like === undefined)
            inAnyCase.set(idInAnyCase, name);
        if (same !== undefined)
            return [problem(`'${(0,clip/* clip */.$)(name.name)}' is declared again.`, name, same, source)];
        if (like === undefined)
            return [];
        const both = `'${(0,clip/* clip */.$)(like.name)}' and '${(0,clip/* clip */.$)(name.name)}'`;
        return [problem(`${both} differ in letter case alone: Azure takes them for one name.`, name, like, source)];
    });
}
function problem(message, again, first, source) {
    const related = [{ site: (0,model_location/* siteOf */.zU)(source, first), message: `'${(0,clip/* clip */.$)(first.name)}' is declared here` }];
    return { site: (0,model_location/* siteOf */.zU)(source, again), message, related };
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/extended-file.js


/** @returns null: it extends none */
function extendedFile(file, source, files) {
    const statement = file.statements.find((one) => one.kind === 'extends');
    if (statement === undefined)
        return null;
    const path = (0,paths/* pathFrom */.Iw)(source.path, (0,paths/* plainText */.wh)(statement.path) ?? '');
    return { statement, path, file: files.template(path) };
}
/**
 * The parameters that a file takes over from those that it extends. They are names of the file like its own, where it has
 * none of that name: Binder of the compiler.
 *
 * @returns null: nobody knows which they are
 */
function inheritedNames(file, source, files) {
    const names = new Set();
    const seen = new Set([source.path]);
    for (let next = extendedFile(file, source, files); next !== null;) {
        const { path, file: base } = next;
        if (seen.has(path) || (0,template_files/* isUnavailable */.P)(base) || base.kind === 'arm' || base.tree.problems.length > 0)
            return null;
        seen.add(path);
        for (const one of base.tree.statements)
            if (one.kind === 'parameterAssignment')
                names.add(one.name.name);
        next = extendedFile(base.tree, base.source, files);
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/filled-in.js


/**
 * Whether the file is such a one: it, or a module that it calls, has a resource whose type is filled in. The compiler takes
 * no expression there, BCP047.
 */
function isFilledIn(file, source, files) {
    return hasTypeToFillIn(file) || modulesOf(file, source, files).some(hasTypeToFillIn);
}
function hasTypeToFillIn({ statements }) {
    return statements.some((one) => one.kind === 'resource' && one.type.holes.length > 0);
}
/** Local ones that can be read. */
function modulesOf({ statements }, source, files) {
    return statements.flatMap((one) => {
        const written = one.kind === 'module' ? (0,paths/* plainText */.wh)(one.path) : null;
        if (written === null || (0,paths/* isRegistryReference */.lb)(written))
            return [];
        const module = files.template((0,paths/* pathFrom */.Iw)(source.path, written));
        return (0,template_files/* isUnavailable */.P)(module) || module.kind === 'arm' ? [] : [module.tree];
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/undeclared-names.js
/** Names that a Bicep file neither declares nor imports: the compiler refuses them, BCP057 and BCP082. */









/** A file with more unknown names than this is no work of a slip of the pen. */
const undeclared_names_maximumHints = 20;
/** In the order of the statements, outputs last. */
function unresolvedNames(file, source) {
    const named = references_namedValues(file, source).flatMap(({ references }) => references);
    return [...named, ...referencesOfOutputs(file, source)].flatMap(({ id, site }) => {
        const [, name, call] = unresolvedId.exec(id) ?? [];
        return name === undefined ? [] : [{ name, isFunction: call === '()', site }];
    });
}
const undeclaredNames = (0,once/* oncePer */.Pu)((file, source, files) => {
    const unresolved = unresolvedNames(file, source);
    // What cannot be read of the file may declare them.
    if (unresolved.length === 0 || file.problems.length > 0)
        return [];
    const given = namesGiven(file, source, files);
    if (given === null)
        return [];
    const declared = (0,once/* once */.Oo)(() => declaredNames(file));
    const isForAnotherTool = (0,once/* once */.Oo)(() => isFilledIn(file, source, files));
    const problems = [];
    for (const { name, isFunction, site } of unresolved) {
        if (given.has(name) || (isFunction && !isNoFunction(name)))
            continue;
        if (beginsHole(site) && isForAnotherTool())
            continue;
        const message = isFunction ? missingFunction(name) : missingName(name, declared(), problems.length < undeclared_names_maximumHints);
        problems.push({ site, message });
    }
    return problems;
});
/** `${name…`: what another tool fills in looks like that. */
function beginsHole({ source, start }) {
    return source.text.startsWith('${', start - 2);
}
function missingFunction(name) {
    return doesNotExist(name, bicepFunctionLike(name));
}
function missingName(name, declared, isHinted) {
    const kind = declared.get(name);
    if (kind === 'parameter' || kind === 'parameterAssignment' || kind === 'module') {
        return `A function does not see '${(0,clip/* clip */.$)(name)}': of its file it sees variables, functions and resources.`;
    }
    return doesNotExist(name, isHinted ? (0,edit_distance/* nearest */.p)(name, [...declared.keys()]) : null);
}
function doesNotExist(name, meant) {
    return `The name '${(0,clip/* clip */.$)(name)}' does not exist.${meant === null ? '' : ` Did you mean '${meant}'?`}`;
}
/** What each is, by name. */
function declaredNames(file) {
    return new Map(file.statements.flatMap((one) => 'name' in one && one.kind !== 'output' ? [[one.name.name, one.kind]] : []));
}
/**
 * Names that a file has without declaring them as values; null: an extension brings one that is not written, or nobody
 * knows what a file that is extended gives.
 * `this`: https://github.com/Azure/bicep/blob/main/docs/experimental-features.md
 */
function namesGiven(file, source, files) {
    const { items, wildcards } = importedNames(file);
    const inherited = inheritedNames(file, source, files);
    if (inherited === null)
        return null;
    const names = new Set([...items.keys(), ...wildcards.keys(), ...inherited, 'sys', 'az', 'this']);
    for (const statement of file.statements) {
        if (statement.kind === 'extends')
            names.add('base');
        if (statement.kind !== 'extension')
            continue;
        const { alias, specification } = statement;
        const name = alias ?? ('name' in specification ? specification : null);
        if (name === null)
            return null;
        names.add(name.name);
    }
    return names;
}
/**
 * A function in another letter case, or one that only ARM JSON has. Any other name may be that of a function which is newer
 * than our table.
 */
function isNoFunction(name) {
    return bicepFunctionLike(name) !== null || isFunction(name);
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/name-problems.js



/** Rings of variables, functions and types, and names that are not declared, or again. */
function nameProblems(file, source, files) {
    return [...ringsIn(file, source), ...repeatedNames(file, source), ...undeclaredNames(file, source, files)];
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/instances.js
/** The bodies that a resource or module statement stands for: one, one for each turn of its loop, or none. */






/** @param assumed how choices have fallen where the statement is deployed at all */
function bodyInstances(body, scope, assumed, into) {
    switch (body.kind) {
        case 'object':
            return [{ body, scope, label: '', assumed }];
        case 'if': {
            const condition = deployedWhen(evaluateBicep(body.condition, scope));
            const both = condition === null ? null : bothAssumed(assumed, condition);
            return both === null ? [] : bodyInstances(body.body, scope, both, into);
        }
        case 'for': {
            const site = (0,model_location/* siteOf */.zU)(scope.source, body.items);
            return turnsOf(evaluateBicep(body.items, scope), site, assumed, into).flatMap((turn) => {
                const inside = loopScope(body, () => turn.item, () => turn.index, scope);
                const instances = bodyInstances(body.body, inside, turn.assumed, into);
                return instances.map((instance) => ({ ...instance, label: `${turn.label}${instance.label}` }));
            });
        }
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/resource.js
/** Deploying resource statements: their bodies, and the resources nested in them. */











/** Adds the resource that a statement declares, with those nested in it; none under a condition that is false. */
function resource_deployResource(declared, into, at) {
    const { statement, scope } = declared;
    if (!isWanted(declared, into))
        return;
    const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
    const type = typeOf(declared);
    const lowerType = type.toLowerCase();
    for (const { body, scope: turn, label, assumed } of bodyInstances(statement.body, scope, at.assumed, into)) {
        if (!countInstance(into, site, at, label, scope.budget))
            return;
        const inside = scopeInside(declared, turn);
        const path = `${at.path}${statement.name.name}${label}`;
        const own = evaluateBicep(body, inside);
        if (into.wanted.type(lowerType)) {
            const name = resource_symbol_fullName(declared, inside);
            into.resources.push({
                type,
                apiVersion: resource_symbol_apiVersionOf(declared),
                anchor: site,
                path,
                existing: statement.existing,
                assumed,
                enclosing: at.enclosing,
                body: name === null ? own : withName(own, name),
            });
        }
        if (deploysTemplate(lowerType) && !statement.existing) {
            const around = { path: scope.source.path, evaluation: scope.evaluation };
            const ways = nestedOf(nested_parameters_propertyOf(own, 'properties', site), lowerType, site, around, assumed);
            deployWays(ways, site, [], into, { ...at, path: `${path}/` });
        }
        for (const member of body.members) {
            if (member.kind !== 'resource')
                continue;
            const nested = { statement: member, nestedIn: { ...declared, scope: inside }, scope: inside };
            resource_deployResource(nested, into, { ...at, path: `${path}/`, assumed });
        }
    }
}
function isWanted(declared, into) {
    const lowerType = typeOf(declared).toLowerCase();
    return (into.wanted.type(lowerType) ||
        deploysTemplate(lowerType) ||
        (0,bicep_body/* nestedStatements */.Mx)(declared.statement.body).some((statement) => isWanted({ statement, nestedIn: declared, scope: declared.scope }, into)));
}

// EXTERNAL MODULE: ./lib/model/compare-text.js
var compare_text = __webpack_require__(7713);
;// CONCATENATED MODULE: ./lib/evaluate/bicep/declared-types.js
/** Where a type expression leads to: through names, imports, and accesses to the parts of other types. */







/** For one declaration. */
const maximumLooks = 1000;
/** The type that a name leads to, through imports; null where it is none, or built in. */
function declaredType(path, context, depth) {
    const [first, ...properties] = path;
    if (first === undefined || depth > limits/* maximumTypeReferences */.bI)
        return null;
    const statement = typesOf(context.tree).get(first.name);
    if (statement !== undefined) {
        return { statement, properties, found: { kind: 'bicep', type: statement.value, context } };
    }
    const imported = importedNames(context.tree);
    const item = imported.items.get(first.name);
    if (item !== undefined)
        return typeIn(item.statement, [{ ...first, name: item.name }, ...properties], context, depth);
    const wildcard = imported.wildcards.get(first.name);
    return wildcard === undefined ? null : typeIn(wildcard, properties, context, depth);
}
function typeIn(statement, path, context, depth) {
    const file = importedFile(statement.path, context.source, context.files);
    if ((0,template_files/* isUnavailable */.P)(file))
        return null;
    return file.kind === 'arm' ? compiledType(file, path) : declaredType(path, { ...context, ...file }, depth + 1);
}
/** The compiler writes the types that a file exports among its definitions. */
function compiledType({ root, source }, path) {
    const [first, ...properties] = path;
    const node = first === undefined ? undefined : (0,members/* member */.Dc)((0,members/* member */.Dc)(root, 'definitions'), first.name);
    return node === undefined
        ? null
        : { statement: null, properties, found: { kind: 'arm', node, template: root, source } };
}
const typesOf = (0,once/* oncePer */.Pu)((file) => new Map(file.statements.filter((statement) => statement.kind === 'type').map((type) => [type.name.name, type])));
/** `settings.mode`: the declared type, or the one of a property in it. */
function typeAt({ found, properties }, depth) {
    return properties.reduce((type, { name }) => declared_types_partOf(type, { kind: 'property', name }, depth + 1), found);
}
/** `T[*]`, `T[0]`, `T.*`, `T.name` */
function partOfType({ base, part }, context, depth) {
    return declared_types_partOf({ kind: 'bicep', type: base, context }, part, depth + 1);
}
/** null: the type says nothing of such a part, or is nested too deep. */
function declared_types_partOf(whole, part, depth) {
    const shape = shapeOf(whole, depth);
    if (shape === null)
        return null;
    if (shape.kind === 'arm') {
        const node = partOfDeclared(shape.node, part, shape.template);
        return node === undefined ? null : { ...shape, node };
    }
    const type = writtenPart(shape.type, part);
    return type === undefined ? null : { ...shape, type };
}
/** The object, array or tuple type that a type comes down to; of one that may be null, what it is otherwise. */
function shapeOf(found, depth) {
    if (found === null || found.kind === 'arm')
        return found;
    const { type, context } = found;
    if (depth > limits/* maximumTypeReferences */.bI || context.looks.left-- <= 0)
        return null;
    switch (type.kind) {
        case 'nullableType':
        case 'nonNullType':
            return shapeOf({ ...found, type: type.type }, depth);
        case 'typeName': {
            const declared = declaredType(type.path, context, depth);
            return declared === null ? null : shapeOf(typeAt(declared, depth + 1), depth + 1);
        }
        case 'typeAccess':
            return shapeOf(partOfType(type, context, depth), depth + 1);
        default:
            return found;
    }
}
function writtenPart(type, part) {
    switch (part.kind) {
        case 'property':
            return type.kind === 'objectType' ? declared_types_propertyOf(type, part.name) : undefined;
        case 'anyProperty':
            return type.kind === 'objectType' ? type.properties.find(({ key }) => key === null)?.type : undefined;
        case 'item':
            return type.kind === 'arrayType' ? type.item : undefined;
        case 'itemAt':
            return type.kind === 'tupleType' ? type.items.at(part.index) : undefined;
    }
}
function declared_types_propertyOf({ properties }, name) {
    return properties.find(({ key }) => key !== null && (0,paths/* writtenName */.lD)(key) === name)?.type;
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/types.js
/** What a parameter's type says of its value when none is given: may it be null, which values may it have. */






/** @param file the file in which the type is written */
function typeFacts(type, file, files) {
    return types_factsOf(type, { ...file, files, looks: { left: maximumLooks } }, 0);
}
const nothing = { isNullable: false, type: null, allowed: null, part: () => null };
/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types */
const builtIn = new Map([
    ['string', 'string'],
    ['int', 'number'],
    ['bool', 'boolean'],
    ['object', 'object'],
    ['array', 'array'],
]);
function types_factsOf(type, context, depth) {
    if (depth > limits/* maximumTypeReferences */.bI)
        return nothing;
    switch (type.kind) {
        case 'nullableType':
            return { ...types_factsOf(type.type, context, depth + 1), isNullable: true };
        case 'typeLiteral':
            return type.value.kind === 'null'
                ? { ...nothing, isNullable: true, allowed: [] }
                : { ...nothing, allowed: [{ kind: 'bicep', literal: type, source: context.source }] };
        case 'unionType':
            return factsOfUnion(type.members, context, depth);
        case 'nonNullType':
            return { ...types_factsOf(type.type, context, depth + 1), isNullable: false };
        case 'typeName':
            return factsOfName(type, context, depth);
        case 'typeAccess':
            return factsOfFound(partOfType(type, context, depth), depth);
        case 'objectType':
            return { ...nothing, type: 'object', part: types_partsOf(type, context) };
        case 'arrayType':
        case 'tupleType':
            return { ...nothing, type: 'array', part: types_partsOf(type, context) };
        case 'otherType':
            return nothing;
    }
}
/** Each type that a file declares is looked at once: chains of them may be long. */
const factsOfDeclared = new WeakMap();
function factsOfName(type, context, depth) {
    const declared = declaredType(type.path, context, depth);
    if (declared === null) {
        const [first, ...others] = type.path;
        return { ...nothing, type: others.length === 0 ? (builtIn.get(first?.name ?? '') ?? null) : null };
    }
    const { statement } = declared;
    if (declared.properties.length > 0 || statement === null)
        return factsOfFound(typeAt(declared, depth), depth);
    let facts = factsOfDeclared.get(statement);
    if (facts === undefined) {
        // A type that refers to itself meets this.
        factsOfDeclared.set(statement, nothing);
        facts = factsOfFound(declared.found, depth);
        factsOfDeclared.set(statement, facts);
    }
    return facts;
}
function factsOfFound(found, depth) {
    if (found === null)
        return nothing;
    if (found.kind === 'arm') {
        const { template, source } = found;
        return withAllowed(declaredFacts(found.node, template), (node) => ({ kind: 'arm', node, template, source }));
    }
    return types_factsOf(found.type, found.context, depth + 1);
}
/** Looked for when a part is asked for, and once: a type may have itself in a part of it. */
function types_partsOf(type, context) {
    return (0,once/* oncePerKey */.G5)((key) => types_factsOfPart({ kind: 'bicep', type, context: { ...context, looks: { left: maximumLooks } } }, key));
}
function types_factsOfPart(whole, key) {
    const isName = typeof key === 'string';
    const own = declared_types_partOf(whole, isName ? { kind: 'property', name: key } : { kind: 'itemAt', index: key }, 0);
    if (own !== null)
        return factsOfFound(own, 0);
    const any = declared_types_partOf(whole, { kind: isName ? 'anyProperty' : 'item' }, 0);
    // What is said of each says nothing of whether there is one.
    return any === null ? null : { ...factsOfFound(any, 0), isNullable: true };
}
/** In the order in which the compiler writes them to `allowedValues`: by their text. */
function factsOfUnion(members, context, depth) {
    const facts = united(members.map((member) => types_factsOf(member, context, depth + 1)));
    return { ...facts, allowed: facts.allowed?.toSorted(byText) ?? null };
}
function byText(a, b) {
    return (0,compare_text/* compareText */.n)(textOf(a), textOf(b));
}
function textOf(one) {
    if (one.kind === 'bicep')
        return one.source.text.slice(one.literal.start, one.literal.end);
    const { node } = one;
    return node.kind === 'string' ? `'${node.value}'` : one.source.text.slice(node.start, node.end);
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/template.js
/** Bicep templates under the parameters given: what they deploy, and their outputs. */











/** Nothing is evaluated before somebody asks for an output or a parameter, or for what it deploys. */
function evaluateBicepTemplate(file, source, given, evaluation) {
    const scope = fileScope(file, source, given, evaluation);
    const whole = { source, start: 0, end: 0 };
    const parameterNames = file.statements.flatMap((statement) => statement.kind === 'parameter' ? [statement.name.name] : []);
    return {
        parameterNames,
        // What cannot be read of the file may declare it.
        undeclared: file.problems.length > 0 ? [] : undeclared(given, parameterNames),
        missing: () => (file.problems.length > 0 ? [] : missing(template_requiredIn(file, source, evaluation.files), given)),
        parameter: (name) => scope.symbol(name)?.() ?? (0,model_value/* unknownValue */.Uo)(`there is no parameter '${name}'`, whole),
        outputs: (0,model_value/* objectValue */.ZH)(bicep_template_outputsOf(file, scope), whole),
        deploy: (into, at) => {
            checkOnce(into, file, () => nameProblems(file, source, evaluation.files));
            into.refused.push(scope.refused);
            into.templates.add(source.path);
            for (const statement of deployedStatements(file)) {
                if (statement.kind === 'module')
                    deployModule(statement, scope, into, at);
                else
                    resource_deployResource({ statement, nestedIn: null, scope }, into, at);
            }
        },
    };
}
/** Of a type that cannot be looked up nobody knows whether it may be null. */
function template_requiredIn(file, source, files) {
    return file.statements.flatMap((statement) => {
        if (statement.kind !== 'parameter' || statement.defaultValue !== null)
            return [];
        const { isNullable, type, allowed } = typeFacts(statement.type, { tree: file, source }, files);
        return isNullable || (type === null && allowed === null) ? [] : [statement.name.name];
    });
}
const deployedStatements = (0,once/* oncePer */.Pu)((file) => file.statements.filter((statement) => statement.kind === 'module' || statement.kind === 'resource'));
function bicep_template_outputsOf(file, scope) {
    return file.statements.flatMap((statement) => {
        if (statement.kind !== 'output')
            return [];
        const key = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
        return [{ name: statement.name.name, key, value: deferBicep(statement.value, scope) }];
    });
}

;// CONCATENATED MODULE: ./lib/evaluate/evaluate-template.js


/** A template under the parameters given, in whichever of the two languages it is written. */
function evaluateTemplate(template, given, evaluation) {
    return 'root' in template
        ? evaluateArmTemplate(template.root, template.source, given, evaluation)
        : evaluateBicepTemplate(template.tree, template.source, given, evaluation);
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/module.js
/** Module statements: the template that they call, what it deploys, and what others see of it by its symbolic name. */


















/** Adds what the module deploys. */
function deployModule(statement, scope, into, at) {
    const target = pathOf(statement, scope);
    if ((0,template_files/* isUnavailable */.P)(target)) {
        deployUnavailable(statement, target, scope, into, at);
        return;
    }
    // A ring of modules is told where it begins, not followed.
    if (at.templates.includes(target) || !into.wanted.template(target))
        return;
    const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
    if (at.nesting >= limits/* maximumNesting */.Lr) {
        const bound = { reason: `modules are followed for ${limits/* maximumNesting */.Lr} levels only`, origin: site };
        into.bounds.push(bound);
        into.cutOff.set(target, bound);
        return;
    }
    for (const { body, scope: inside, label, assumed } of bodyInstances(statement.body, scope, at.assumed, into)) {
        if (!countInstance(into, site, at, label, scope.budget))
            return;
        const template = calledFrom(inside)(statement, body);
        if ((0,template_files/* isUnavailable */.P)(template))
            continue;
        checkOnce(into, statement, () => module_refusedOf(template, (0,clip/* clipPath */.I)(target), paramsSite(statement, body, scope)));
        const path = `${at.path}${statement.name.name}${label}/`;
        const templates = [...at.templates, target];
        template.deploy(into, { path, nesting: at.nesting + 1, assumed, enclosing: [], templates });
    }
}
function module_refusedOf(template, subject, site) {
    return [...undeclaredProblems(template, subject), ...missingProblems(template, subject, site)];
}
/** The key under which a module's parameters are given, else the module's name. */
function paramsSite({ name }, body, { source }) {
    return (0,model_location/* siteOf */.zU)(source, (0,bicep_body/* memberNamed */.aA)(body, 'params')?.key ?? name);
}
/** A module that is not on disk may stand for a resource all the same, of which nothing is known. */
function deployUnavailable(statement, { unavailable }, scope, into, at) {
    const type = into.wanted.typeOfModule((0,paths/* plainText */.wh)(statement.path) ?? '');
    if (type === null)
        return;
    const anchor = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
    for (const { label, assumed } of bodyInstances(statement.body, scope, at.assumed, into)) {
        if (!countInstance(into, anchor, at, label, scope.budget))
            return;
        const unknown = (0,model_value/* unknownValue */.Uo)(unavailable, (0,model_location/* siteOf */.zU)(scope.source, statement.path));
        const path = `${at.path}${statement.name.name}${label}`;
        const common = { type, anchor, path, existing: false, assumed, enclosing: [] };
        into.resources.push({ ...common, apiVersion: unknown, body: unknown });
    }
}
/** Where the module's template lies. */
function pathOf({ path }, { source, evaluation }) {
    const written = (0,paths/* plainText */.wh)(path);
    if (written === null)
        return { unavailable: 'the path of a module is a plain string' };
    if ((0,paths/* isRegistryReference */.lb)(written))
        return evaluation.files.registryModule(written, source.path);
    return (0,paths/* pathFrom */.Iw)(source.path, written);
}
/** A module that is called once is one template, for its outputs and for what it deploys. */
const calledFrom = (0,once/* oncePer */.Pu)((scope) => (0,once/* oncePerKey */.G5)((statement, body) => {
    (0,limits/* spend */.Rf)(scope.budget, limits/* stepsPerModule */.MY);
    const path = pathOf(statement, scope);
    const file = (0,template_files/* isUnavailable */.P)(path) ? path : scope.evaluation.files.template(path);
    return (0,template_files/* isUnavailable */.P)(file) ? file : evaluateTemplate(file, givenTo(statement, body, scope), scope.evaluation);
}));
/** What the module's `params` give; whatever is unknown among them may give anything. */
function givenTo({ name }, body, scope) {
    const written = (0,bicep_body/* memberOf */.C5)(body, 'params');
    if (written === null)
        return { ...nothingGiven, isAll: true };
    const params = evaluateBicep(written, scope);
    if (params.kind === 'object') {
        const values = [...params.properties].map(([lowerName, property]) => {
            const { key } = property;
            // Names that come from elsewhere the compiler may not know.
            const isExact = key.source === scope.source && key.start >= written.start && key.end <= written.end;
            const step = { site: key, caption: `given to module '${name.name}' as '${property.name}'` };
            const value = (0,model_value/* lazy */.RZ)(key, () => (0,model_value/* passedOn */.I3)(property.value(), ...params.way, step));
            return [lowerName, { name: property.name, key, value, isExact }];
        });
        return { values: new Map(values), rest: params.rest, isAll: true };
    }
    const site = (0,model_location/* siteOf */.zU)(scope.source, written);
    const rest = params.kind === 'choice' ? (0,choices/* asUnknown */.p_)(params) : params;
    return { values: new Map(), rest: rest.kind === 'unknown' ? rest : (0,model_value/* unknownValue */.Uo)('params is an object', site) };
}
/** The module as others see it: its name and its outputs. */
function moduleSymbol(statement, scope) {
    const { body } = statement;
    if (body.kind !== 'for')
        return module_plainSymbol(statement, scope);
    return deployedByLoop(body, (0,model_location/* siteOf */.zU)(scope.source, statement.name), scope, (inside) => module_plainSymbol(statement, inside));
}
/** The same for `.?`: null where it is not deployed. */
function moduleIfDeployed(statement, scope) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
    return whereDeployed(statement.body, site, scope, (inside) => module_plainSymbol(statement, inside));
}
function module_plainSymbol(statement, scope) {
    const body = (0,bicep_body/* objectIn */.D7)(statement.body);
    const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
    const rest = (0,model_value/* unknownValue */.Uo)(`module '${statement.name.name}' is known only at deployment`, site);
    if (body === null)
        return rest;
    const outputs = (0,model_value/* lazy */.RZ)(site, () => module_outputsOf(statement, body, scope));
    const properties = [{ name: 'outputs', key: site, value: outputs }];
    const name = (0,bicep_body/* memberOf */.C5)(body, 'name');
    if (name !== null)
        properties.push({ name: 'name', key: site, value: deferBicep(name, scope) });
    return (0,model_value/* objectValue */.ZH)(properties, site, rest);
}
function module_outputsOf(statement, body, scope) {
    const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
    if (isNotDeployed(statement, scope)) {
        return (0,model_value/* unknownValue */.Uo)(`module '${statement.name.name}', whose outputs are asked for, is not deployed`, site);
    }
    const template = calledFrom(scope)(statement, body);
    if ((0,template_files/* isUnavailable */.P)(template))
        return (0,model_value/* unknownValue */.Uo)(template.unavailable, (0,model_location/* siteOf */.zU)(scope.source, statement.path));
    const { name } = statement.name;
    const [refused] = template.undeclared;
    // Nobody says so where the module deploys nothing that is looked at.
    if (refused !== undefined) {
        return (0,model_value/* unknownValue */.Uo)(`the template of module '${name}' has no parameter '${(0,clip/* clip */.$)(refused.name)}'`, refused.key);
    }
    return module_given(template.outputs, name, site);
}
/** Azure finds no outputs then: the deployment fails. */
function isNotDeployed({ body }, scope) {
    const turn = body.kind === 'for' ? body.body : body;
    if (turn.kind !== 'if')
        return false;
    const condition = evaluateBicep(turn.condition, scope);
    return condition.kind === 'boolean' && !condition.value;
}
/** Each output with the step that it takes out of the module. */
function module_given(outputs, module, site) {
    const properties = [...outputs.properties.values()].map((output) => {
        const step = { site: output.key, caption: `output '${output.name}' of module '${module}'` };
        const value = () => (0,model_value/* passedOn */.I3)(output.value(), step);
        return { ...output, value };
    });
    const rest = outputs.rest === null ? null : (0,model_value/* unknownFrom */.NI)(outputs.rest);
    return { ...(0,model_value/* objectValue */.ZH)(properties, site, rest), isExact: true };
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/declarations.js
/** The names of a Bicep file and what they stand for. */














/**
 * What a name stands for is worked out when somebody asks for it: a module is deployed many times, and of its names few
 * matter.
 *
 * @param given values for the file's parameters; a `.bicepparam` file has none, it gives them itself
 * @param predefined names that the file has without declaring them: `base`
 */
function fileScope(file, source, given, evaluation, predefined = new Map()) {
    const statements = namedStatements(file);
    const imports = importsOf(file, source, evaluation);
    const symbol = (0,once/* oncePerKey */.G5)((name) => {
        const value = symbolOf(statements.get(name), file, scope, given);
        return value ?? imports.symbol(name) ?? predefined.get(name) ?? null;
    });
    const scope = {
        source,
        budget: evaluation.budget,
        evaluation,
        refused: [],
        symbol,
        userFunction: (name) => {
            const statement = statements.get(name);
            return statement?.kind === 'function' ? loops_userFunction(statement, scope) : imports.userFunction(name);
        },
        namespace: imports.namespace,
        resource: (name) => {
            const statement = statements.get(name);
            return statement?.kind === 'resource' ? { statement, nestedIn: null, scope } : null;
        },
        ifDeployed: (0,once/* oncePerKey */.G5)((name) => ifDeployed(statements.get(name), scope)),
    };
    return scope;
}
/** Types are looked up elsewhere, and outputs have no names within the file. */
const declaring = new Set([
    'parameter',
    'parameterAssignment',
    'variable',
    'resource',
    'module',
    'function',
]);
/** By the name that they declare; of equal names the last. */
const namedStatements = (0,once/* oncePer */.Pu)((file) => new Map(file.statements.flatMap((statement) => 'name' in statement && declaring.has(statement.kind) ? [[statement.name.name, statement]] : [])));
function symbolOf(statement, file, scope, given) {
    switch (statement?.kind) {
        case 'parameter': {
            const { name } = statement.name;
            const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
            const value = () => parameterValue(declarations_parameterDeclaration(statement, file, scope), given, scope.refused);
            return declared(scope.budget, site, `parameter '${name}'`, value);
        }
        case 'parameterAssignment':
        case 'variable': {
            const { name } = statement.name;
            const site = (0,model_location/* siteOf */.zU)(scope.source, statement.name);
            const kind = statement.kind === 'variable' ? 'variable' : 'parameter';
            return declared(scope.budget, site, `${kind} '${name}'`, () => evaluateBicep(statement.value, scope));
        }
        case 'resource': {
            const resource = { statement, nestedIn: null, scope };
            return (0,model_value/* lazy */.RZ)((0,model_location/* siteOf */.zU)(scope.source, statement.name), () => resourceSymbol(resource));
        }
        case 'module':
            return (0,model_value/* lazy */.RZ)((0,model_location/* siteOf */.zU)(scope.source, statement.name), () => moduleSymbol(statement, scope));
        default:
            return null;
    }
}
function ifDeployed(statement, scope) {
    switch (statement?.kind) {
        case 'resource':
            return (0,model_value/* lazy */.RZ)((0,model_location/* siteOf */.zU)(scope.source, statement.name), () => resourceIfDeployed({ statement, nestedIn: null, scope }));
        case 'module':
            return (0,model_value/* lazy */.RZ)((0,model_location/* siteOf */.zU)(scope.source, statement.name), () => moduleIfDeployed(statement, scope));
        default:
            return null;
    }
}
function declarations_parameterDeclaration(statement, file, scope) {
    const { name, defaultValue, type, decorators } = statement;
    const facts = typeFacts(type, { tree: file, source: scope.source }, scope.evaluation.files);
    const ofType = withAllowed(facts, (literal) => literalValue(literal, scope));
    const allowed = allowedValues(decorators)?.map((value) => deferBicep(value, scope)) ?? null;
    return {
        ...ofType,
        ...rangesFrom((side) => numberIn(decorators, side, scope)),
        name: name.name,
        site: (0,model_location/* siteOf */.zU)(scope.source, name),
        defaultValue: defaultValue === null ? null : () => evaluateBicep(defaultValue, scope),
        isDefaultChecked: defaultValue !== null && isLiteral(defaultValue),
        allowed: allowed ?? ofType.allowed,
    };
}
function isLiteral(expression) {
    const { kind } = expression;
    return kind === 'integer' || kind === 'boolean' || (kind === 'string' && expression.holes.length === 0);
}
function literalValue(one, scope) {
    if (one.kind === 'bicep')
        return deferBicep(one.literal.value, { ...scope, source: one.source });
    const { node, template, source } = one;
    return () => evaluateArmJson(node, templateScope(template, source, nothingGiven, scope.evaluation));
}
/** The argument of a decorator: `@minValue(1)`; null where there is none. */
function numberIn(decorators, named, scope) {
    const bound = decorators.find(({ name }) => name.name === named)?.arguments[0];
    const value = bound === undefined ? null : evaluateBicep(bound, scope);
    return value?.kind === 'number' ? value.value : null;
}
/** The items of `@allowed([...])`; null where there is none. */
function allowedValues(decorators) {
    const list = decorators.find(({ name }) => name.name === 'allowed')?.arguments[0];
    if (list?.kind !== 'array')
        return null;
    return list.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]));
}

;// CONCATENATED MODULE: ./lib/evaluate/bicep/parameter-file.js
/** `.bicepparam` files: what they give, with what they take over from the files that they extend. */









/** @param evaluation of the deployment that it gives parameters to */
function bicepParameters(file, source, evaluation) {
    return parametersOf(file, source, evaluation, [source.path]);
}
/** @param chain the paths of the files that extend each other, this one last */
function parametersOf(file, source, evaluation, chain) {
    const base = extended(file, source, evaluation, chain);
    const scope = fileScope(file, source, nothingGiven, evaluation, base === null ? new Map() : namesFrom(base, source));
    const values = new Map(base?.values);
    for (const [name, inherited] of values)
        values.set(name, { ...inherited, mayBeUndeclared: true });
    for (const statement of file.statements) {
        if (statement.kind !== 'parameterAssignment')
            continue;
        const { name } = statement.name;
        const key = (0,model_location/* siteOf */.zU)(source, statement.name);
        const value = scope.symbol(name);
        if (value === null)
            continue;
        values.set(name.toLowerCase(), {
            name,
            key,
            value: (0,model_value/* lazy */.RZ)(key, () => (0,placeholders/* withPlaceholders */.rk)(value()), `parameter '${name}'`),
            isExact: true,
        });
    }
    return { values, rest: base?.rest ?? null };
}
/** What is taken over has its own name, and is a property of `base`. */
function namesFrom(base, source) {
    const inherited = [...base.values.values()].map(({ name, value }) => [name, value]);
    return new Map([...inherited, ['base', () => baseValue(base, source)]]);
}
/** `base`: the parameters of the file that is extended, as an object. */
function baseValue({ values, rest }, source) {
    const properties = [...values.values()].map(({ name, key, value }) => ({ name, key, value }));
    return (0,model_value/* objectValue */.ZH)(properties, { source, start: 0, end: 0 }, rest);
}
/** What the file that it extends gives; null: it extends none. */
function extended(file, source, evaluation, chain) {
    const from = extendedFile(file, source, evaluation.files);
    if (from === null)
        return null;
    const { statement, path, file: base } = from;
    const unknown = (reason) => ({
        values: new Map(),
        rest: (0,model_value/* unknownValue */.Uo)(reason, (0,model_location/* siteOf */.zU)(source, statement.path)),
    });
    if (chain.includes(path) || chain.length > limits/* maximumNesting */.Lr)
        return unknown('the files extend each other in a ring');
    if ((0,template_files/* isUnavailable */.P)(base))
        return unknown(base.unavailable);
    if (base.kind === 'arm')
        return unknown(`'${(0,clip/* clipPath */.I)(path)}' is not a .bicepparam file`);
    return parametersOf(base.tree, base.source, evaluation, [...chain, path]);
}

;// CONCATENATED MODULE: ./lib/evaluate/evaluation.js

/**
 * @param run what the deployment shares with others
 * @param reserve see newBudget()
 */
function newEvaluation(files, run, reserve) {
    return { budget: (0,limits/* newBudget */.k$)(run, reserve), files };
}

;// CONCATENATED MODULE: ./lib/evaluate/refused-parts.js
/**
 * What Azure refuses of a resource: expressions that it cannot evaluate, whatever choices fall.
 * "Template validation failed: The template parameter 'mainTemplateParam' is not found."
 * https://github.com/microsoft/vscode-azurearmtools/issues/1124
 */

/** Deeper and larger than any resource is. */
const refused_parts_maximumDepth = 16;
const maximumValues = 2_000;
/** What stands in these is not evaluated with the resource: children may be under conditions of their own. */
const otherMembers = new Set(['resources', 'condition', 'copy', 'comments', 'metadata']);
/** Evaluates everything in the body of a resource, so that what its parameters are given is looked at too. */
function refusedParts(body) {
    const search = { problems: [], left: maximumValues };
    if (body.kind !== 'object')
        lookThrough(body, true, refused_parts_maximumDepth, search);
    else {
        for (const [name, { value }] of body.properties) {
            if (!otherMembers.has(name))
                lookInto(value, true, refused_parts_maximumDepth, search);
        }
    }
    return search.problems;
}
function lookInto(value, isCertain, depth, search) {
    if (depth === 0 || search.left === 0)
        return;
    search.left -= 1;
    lookThrough(value(), isCertain, depth - 1, search);
}
/** @param isCertain the value is evaluated, whatever way choices fall */
function lookThrough(value, isCertain, depth, search) {
    switch (value.kind) {
        case 'object':
            for (const own of value.properties.values()) {
                lookInto(own.value, isCertain && own.isOptional !== true, depth, search);
            }
            break;
        case 'array':
            for (const item of value.items)
                lookInto(item, isCertain, depth, search);
            break;
        case 'choice':
            lookThroughChoice(value, isCertain, depth, search);
            break;
        case 'unknown': {
            const { reason, origin, isRefused } = value.cause;
            if (!isCertain || isRefused !== true)
                break;
            search.problems.push({ site: origin, message: `Azure refuses this expression: ${reason}.` });
        }
    }
}
/** What is refused in every alternative is refused whichever is taken. */
function lookThroughChoice({ alternatives }, isCertain, depth, search) {
    let common = null;
    for (const alternative of alternatives) {
        const own = { problems: [], left: search.left };
        lookInto(alternative, isCertain, depth, own);
        search.left = own.left;
        common =
            common === null ? own.problems : common.filter((problem) => own.problems.some((one) => refused_parts_isSame(one, problem)));
    }
    search.problems.push(...(common ?? []));
}
function refused_parts_isSame(one, other) {
    return one.message === other.message && (0,model_location/* siteKey */.Dd)(one.site) === (0,model_location/* siteKey */.Dd)(other.site);
}

;// CONCATENATED MODULE: ./lib/evaluate/refused.js
/** What Azure refuses of a deployment once its values are evaluated. */


/**
 * What is refused whatever else is given.
 *
 * @param again the same where more may be given, which is looked at only where something is refused; null: it is that
 */
function refusedForCertain(attempt, again) {
    const found = refusedIn(attempt);
    if (found.length === 0 || again === null)
        return onePerPlace(found);
    const certain = new Set(refusedIn(again()).map(keyOf));
    return onePerPlace(found.filter((problem) => certain.has(keyOf(problem))));
}
/** Azure looks at all that a template is given, whatever becomes of it. */
function refusedIn({ evaluated, collected, given }) {
    for (const { name } of given.values.values())
        evaluated.parameter(name);
    const parts = collected.resources.flatMap(({ existing, body }) => (existing ? [] : refusedParts(body)));
    return [...parts, ...collected.refused.flat()];
}
/** Of parameters that are given the same value the first: those of modules are given it again. */
function onePerPlace(problems) {
    const first = new Map();
    for (const problem of problems) {
        const place = (0,model_location/* siteKey */.Dd)(problem.site);
        if (!first.has(place))
            first.set(place, problem);
    }
    return [...first.values()];
}
function keyOf({ site, message }) {
    return `${(0,model_location/* siteKey */.Dd)(site)} ${message}`;
}

;// CONCATENATED MODULE: ./lib/deployment.js
/** One deployment: a template with what it is given, evaluated to the clusters that it deploys. */














/** @param assumed what the template is given where it has no pair; else nothing */
function evaluate(template, pair, { library, wanted, run }, assumed = nothingGiven) {
    const { path } = template.source;
    const deployment = { template: path, parameters: pair?.path ?? null };
    const used = new Set([path, ...(0,compiled_from/* possibleSources */.Sm)(template), ...(pair === null ? [] : filesOf(pair))]);
    let isAllThere = true;
    const files = notingFiles(library, used, () => {
        isAllThere = false;
    });
    const evaluation = newEvaluation(files, run, template.source.text.length);
    const given = pair === null ? assumed : givenBy(pair, evaluation);
    const deploy = (given, evaluation) => {
        const evaluated = evaluateTemplate(template, given, evaluation);
        const collected = newCollection(wanted, run);
        evaluated.deploy(collected, atRoot(path));
        return { evaluated, collected, given };
    };
    const attempt = deploy(given, evaluation);
    const { evaluated, collected } = attempt;
    const clusters = collected.resources
        .filter(({ existing }) => !existing)
        .map((resource) => clusterSubject(resource, deployment));
    // Whatever its bytes say, a file that turns out to hold a cluster is ours.
    for (const { file } of clusters)
        library.parse(file, 'template');
    const problems = () => {
        const again = () => deploy(withMore(given, template), newEvaluation(files, run, template.source.text.length));
        const refused = refusedForCertain(attempt, given.rest === null ? again : null);
        const undeclared = mayBeFiltered(pair) ? [] : undeclaredProblems(evaluated, (0,clip/* clipPath */.I)(path));
        const all = [...collected.problems, ...undeclared, ...refused];
        return all.map((problem) => withLevel(problem, pair));
    };
    const bounds = () => [...collected.bounds, ...(evaluation.budget.stopped === null ? [] : [evaluation.budget.stopped])];
    const { unfollowed } = collected;
    return {
        evaluated: {
            deployment,
            clusters,
            problems,
            bounds,
            unfollowed,
            files: () => used,
            isAllThere: () => isAllThere,
        },
        pair,
        collected,
    };
}
/** Whoever deploys a template may give more than its files say. */
function withMore(given, { source }) {
    return { ...given, rest: (0,model_value/* unknownValue */.Uo)('whoever deploys it may give it', { source, start: 0, end: 0 }) };
}
/**
 * Of the parameter file that has the name of a template, the Azure Developer CLI passes on what that template declares:
 * https://github.com/Azure/azure-dev/blob/main/cli/azd/pkg/infra/provisioning/bicep/bicep_provider.go, ensureParameters()
 */
function mayBeFiltered(pair) {
    return pair?.pairing === 'stem' && pair.parameters !== null && (0,placeholders/* mayBeForDeveloperCli */.yv)(pair.parameters.source.text);
}
/** A parameter file that only has the name of a template may belong to another. */
function withLevel(problem, pair) {
    return pair?.pairing === 'stem' && problem.site.source.path === pair.path ? { ...problem, level: 'warning' } : problem;
}
/** The parameter files, and the scripts that name them, with the files that values are read from. */
function filesOf({ path, given }) {
    const { documents = [], scripts = [], values = [] } = given ?? {};
    const own = documents.flatMap((one) => one?.source.path ?? []);
    return [...(path === null ? [] : [path]), ...own, ...scripts, ...values.flatMap(({ files = [] }) => files)];
}
/**
 * The same files; the paths of those that somebody asks for are added to `asked`.
 *
 * @param lacks is called when one of them is not there, or cannot be read
 */
function notingFiles(files, asked, lacks) {
    const told = (found) => {
        if ((0,template_files/* isUnavailable */.P)(found))
            lacks();
        return found;
    };
    return {
        ...files,
        template: (0,recorded_files/* noting */.E)(asked, (path) => told(files.template(path))),
        text: (0,recorded_files/* noting */.E)(asked, (path) => told(files.text(path))),
        base64: (0,recorded_files/* noting */.E)(asked, (path) => told(files.base64(path))),
        json: (0,recorded_files/* noting */.E)(asked, (path) => told(files.json(path))),
        yaml: (0,recorded_files/* noting */.E)(asked, (path) => told(files.yaml(path))),
        isSameIn: (path, encoding) => {
            asked.add(path);
            return files.isSameIn(path, encoding);
        },
        registryModule: (reference, from) => told(files.registryModule(reference, from)),
    };
}
/** Existing clusters are only referred to. */
function clusterSubject(resource, deployment) {
    const { anchor, body, apiVersion, path, assumed, enclosing } = resource;
    return {
        kind: 'cluster',
        file: anchor.source.path,
        anchor,
        body,
        apiVersion,
        deployment,
        path,
        assumed,
        enclosing,
    };
}
/** What a parameter file gives; what cannot be read of it may give anything. */
function givenBy({ parameters, unread, given }, evaluation) {
    const all = [parameters, ...(given?.documents ?? [])].map((one) => one === null ? nothingGiven : deployment_parametersOf(one, evaluation));
    const values = new Map();
    // Behind the last file stand all that are left.
    for (const [index, own] of [...all, nothingGiven].entries()) {
        for (const value of given?.values ?? []) {
            if (Math.min(value.filesBefore, all.length) !== index)
                continue;
            values.set(value.name.toLowerCase(), { ...value, conversion: 'any' });
        }
        for (const [name, value] of own.values)
            values.set(name, value);
    }
    const rest = given?.rest ?? all.find((one) => one.rest !== null)?.rest ?? null;
    return { values, rest: unread === null ? rest : (0,model_value/* unknownValue */.Uo)('a part of this file cannot be read', unread) };
}
function deployment_parametersOf(document, evaluation) {
    return 'root' in document
        ? (0,parameter_file/* armParameters */.hU)(document.root, document.source)
        : bicepParameters(document.tree, document.source, evaluation);
}

// EXTERNAL MODULE: ./lib/discover/registry/registry-modules.js + 1 modules
var registry_modules = __webpack_require__(1953);
// EXTERNAL MODULE: ./lib/discover/document.js + 2 modules
var discover_document = __webpack_require__(8229);
// EXTERNAL MODULE: ./lib/discover/references.js
var discover_references = __webpack_require__(1841);
;// CONCATENATED MODULE: ./lib/roots.js
/** Which templates are deployed by themselves, and which only as a part of others. */




/**
 * Deploys roots until every template is deployed: first those that are named or that nobody calls, then those that
 * nobody has reached after all. A call under a condition that is false reaches nothing, and in a ring of modules the
 * first by path begins. Paths that are computed show only on the way, so that a template may turn out to be called when
 * it has been deployed already: then it is no root.
 */
function deployRoots({ templates, pairs, isListed, library }, named, deploy) {
    const byPath = new Map(templates.map((template) => [template.source.path, template]));
    const calls = new Map(templates.map((template) => [template.source.path, (0,discover_references/* calledBy */.p0)(template, library)]));
    const paired = new Set(pairs.map(({ template }) => template.source.path));
    const roots = [];
    const done = new Set();
    const add = (template, isNamed) => {
        const deployed = deploy(template);
        roots.push({ template, isNamed, deployed });
        done.add(template.source.path);
        return deployed.reached;
    };
    for (const template of templates) {
        const { path } = template.source;
        if (paired.has(path) || (0,discover_document/* matchesAny */._I)(named, path))
            add(template, true);
    }
    for (;;) {
        const { kept, reached } = withoutCalled(roots, calls);
        const open = [...byPath.keys()].filter((path) => isListed(path) && !reached.has(path) && !done.has(path));
        if (open.length === 0)
            return kept;
        const reachedNow = newReach(calls);
        for (const path of callersFirst(open, calls)) {
            const template = byPath.get(path);
            if (template !== undefined && !reachedNow.paths.has(path))
                reachedNow.add(add(template, false));
        }
    }
}
/** The roots that none of those after them has reached, and all that they reach. */
function withoutCalled(roots, calls) {
    const reach = newReach(calls);
    const kept = roots.toReversed().filter(({ template, isNamed, deployed }) => {
        if (!isNamed && reach.paths.has(template.source.path))
            return false;
        reach.add(deployed.reached);
        return true;
    });
    return { kept: kept.reverse(), reached: reach.paths };
}
/** What is reached, growing: what lies below a call that was cut off is looked up once, however many roots have it. */
function newReach(calls) {
    const paths = new Set();
    const followed = new Set();
    const follow = (from) => {
        const pending = [...from];
        for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
            if (followed.has(path))
                continue;
            followed.add(path);
            paths.add(path);
            pending.push(...(calls.get(path) ?? []));
        }
    };
    const add = (more) => {
        for (const { templates, cutOff } of more) {
            for (const path of templates)
                paths.add(path);
            follow(cutOff.keys());
        }
    };
    return { paths, add };
}
/** Each after all that call it; of those that call each other, and where nothing else decides, the first by path. */
function callersFirst(paths, calls) {
    const backwards = paths.toSorted().reverse();
    // Groups come in the order in which they are complete: what is called before what calls it.
    const groups = (0,cycles/* connectedGroups */.C)(backwards, (path) => calls.get(path) ?? []);
    const members = (0,grouped/* grouped */.z)(groups, ([, group]) => [group]);
    return [...members.values()].reverse().flatMap((own) => own.map(([path]) => path).sort());
}

;// CONCATENATED MODULE: ./lib/deployments.js
/** Templates with their parameter files, evaluated to the clusters that they deploy. */








function evaluateDeployments(discovery, inputs) {
    const { pairs, library } = discovery;
    const common = { library, wanted: wantedAmong(discovery), run: (0,limits/* newRun */.uH)() };
    const pairsOf = (0,grouped/* grouped */.z)(pairs, ({ template }) => [template.source.path]);
    const roots = deployRoots(discovery, inputs.roots, (root) => {
        const own = pairsOf.get(root.source.path) ?? [null];
        const all = own.map((pair) => evaluate(root, pair, common));
        return { all, reached: all.map(({ collected }) => collected) };
    });
    const all = roots.flatMap((root) => root.deployed.all);
    const deployed = [...all, ...cutOffBelow(all, discovery, common)].map(({ evaluated }) => evaluated);
    return {
        deployed,
        compiled: compiledAmong(roots, discovery, common),
        nameProblems: discovery.parts.flatMap(({ tree, source }) => nameProblems(tree, source, library)),
    };
}
/**
 * Templates that are called behind a bound. What they are given nobody knows, and what is wrong in them whatever that is,
 * is wrong.
 */
function cutOffBelow(deployed, { templates }, common) {
    const byPath = new Map(templates.map((template) => [template.source.path, template]));
    const done = new Set(deployed.map(({ evaluated }) => evaluated.deployment.template));
    const found = [];
    const pending = deployed.flatMap(({ collected }) => [...collected.cutOff]);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const [path, { reason, origin }] = next;
        const template = byPath.get(path);
        if (template === undefined || done.has(path))
            continue;
        done.add(path);
        const one = evaluate(template, null, common, { values: new Map(), rest: (0,model_value/* unknownValue */.Uo)(reason, origin) });
        found.push(one);
        pending.push(...one.collected.cutOff);
    }
    return found;
}
function compiledAmong(roots, discovery, common) {
    const { templates, compiled } = discovery;
    if (compiled.size === 0)
        return [];
    const byPath = new Map(templates.map((template) => [template.source.path, template]));
    const rootOf = new Map(roots.map((root) => [root.template.source.path, root]));
    return roots.flatMap(({ template, isNamed, deployed }) => {
        const bicep = byPath.get(compiled.get(template.source.path) ?? '');
        if (bicep === undefined)
            return [];
        const own = rootOf.get(bicep.source.path)?.deployed.all ?? [];
        return deployed.all.map(({ evaluated: json, pair }) => {
            const same = own.find((one) => isSameInput(one.pair, pair));
            const other = same ?? evaluate(bicep, pair, common);
            return { json, bicep: other.evaluated, isDeployed: same !== undefined, isNamed };
        });
    });
}
/** Two commands may give different things besides the same file. */
function isSameInput(one, other) {
    const isPlain = (one?.given ?? null) === null && (other?.given ?? null) === null;
    return isPlain && (one?.path ?? null) === (other?.path ?? null);
}
const clusterType = 'microsoft.containerservice/managedclusters';
/** Only what may deploy a cluster is looked into: templates of ours, and those whose path only evaluation tells. */
function wantedAmong({ templates, isDismissed }) {
    const paths = new Set(templates.map(({ source }) => source.path));
    return {
        type: (lowerType) => lowerType === clusterType,
        typeLike: (lowerType) => (0,known_text/* mayEqual */.k)(lowerType, clusterType),
        template: (path) => paths.has(path) || !isDismissed(path),
        typeOfModule: (reference) => ((0,registry_modules/* isClusterModule */.n)(reference) ? clusterType : null),
    };
}


/***/ }),

/***/ 4565:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ deploymentTemplates)
/* harmony export */ });
/* harmony import */ var _evaluate_bicep_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1636);
/* harmony import */ var _evaluate_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6430);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6929);
/** Deployments that a Bicep file declares as resources: which templates they name, and whether they may deploy others. */



/** Most have a template without resources, which counts the uses of a module. */
const deploymentTemplates = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)(({ statements }) => {
    const found = { linked: [], loaded: [] };
    const resources = statements.filter((statement) => statement.kind === 'resource');
    // Every one: each may name a template.
    const open = resources.filter((resource) => !isClosed(resource, found));
    return { isOpen: open.length > 0, ...found };
});
function isClosed({ type, body }, found) {
    const isDeployment = /resources\/deployment(?:s|stacks)@/i.test((0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(type) ?? '');
    const object = (0,_evaluate_bicep_body_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(body);
    if (object === null)
        return !isDeployment;
    const open = (0,_evaluate_bicep_body_js__WEBPACK_IMPORTED_MODULE_0__/* .nestedStatements */ .Mx)(body).filter((resource) => !isClosed(resource, found));
    return open.length === 0 && (!isDeployment || isClosedDeployment(object, found));
}
/** Written out or loaded, with plain resources at most. */
function isClosedDeployment(deployment, found) {
    return isEvery(deployment, 'properties', (properties) => {
        if (properties.kind !== 'object')
            return false;
        const isTemplateClosed = isEvery(properties, 'template', (template) => {
            const path = loadedPath(template);
            if (path !== null)
                found.loaded.push(path);
            return path !== null || (template.kind === 'object' && isEvery(template, 'resources', isPlainList));
        });
        const isLinkClosed = isEvery(properties, 'templateLink', (link) => {
            return (link.kind === 'object' && isEvery(link, 'relativePath', (path) => isPath(path) && found.linked.push(path) > 0));
        });
        return isTemplateClosed && isLinkClosed;
    });
}
/** `loadJsonContent('path')` as a whole, and `json(loadTextContent('path'))`. */
function loadedPath(value) {
    if (value.kind !== 'call')
        return null;
    const [first, ...others] = value.arguments;
    if (first === undefined || others.length > 0)
        return null;
    if (value.name.name === 'json' || value.name.name === 'any')
        return loadedPath(first);
    return /^load(?:Json|Text)Content$/.test(value.name.name) && isPath(first) ? first : null;
}
function isPath(expression) {
    return expression.kind === 'string' && (0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(expression) !== null;
}
function isPlainList(resources) {
    return resources.kind === 'array' && resources.items.every((item) => item.kind === 'object' && isPlain(item));
}
/** Its type is written out, and deploys nothing else. */
function isPlain(resource) {
    const hasPlainType = isEvery(resource, 'type', (type) => {
        const written = type.kind === 'string' ? (0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(type) : null;
        return written !== null && !written.startsWith('[') && !/resources\/deployment/i.test(written);
    });
    return hasPlainType && isEvery(resource, 'resources', isPlainList);
}
/** Whether all values of that name are fine; a spread, or a name that is put together, may bring one that is not. */
function isEvery({ members }, name, isFine) {
    return members.every((member) => {
        if (member.kind === 'resource')
            return true;
        if (member.kind === 'spread')
            return false;
        const written = (0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)(member.key);
        return written !== null && (written.toLowerCase() !== name.toLowerCase() || isFine(member.value));
    });
}


/***/ }),

/***/ 8229:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pK: () => (/* binding */ isTemplateOfOthers),
  _I: () => (/* binding */ matchesAny),
  Tp: () => (/* binding */ parseDocument),
  J5: () => (/* binding */ refused),
  iK: () => (/* binding */ unreadableAsAWhole)
});

// EXTERNAL MODULE: ./lib/evaluate/arm/parameter-file.js
var parameter_file = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
// EXTERNAL MODULE: ./lib/syntax/bicep/parse.js + 16 modules
var parse = __webpack_require__(4963);
// EXTERNAL MODULE: ./lib/syntax/json/members.js
var members = __webpack_require__(4222);
// EXTERNAL MODULE: ./lib/syntax/json/parse.js + 4 modules
var json_parse = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/discover/first-look/computed-resources.js
var computed_resources = __webpack_require__(2594);
;// CONCATENATED MODULE: ./lib/discover/computes-resources.js
/** What computed-resources.ts finds in a text, in a tree, where it is certain; and links that only evaluation follows. */


/** The type of a deployment, which may be computed. */
const mayDeploy = /^\[|^microsoft\.resources\/deployment(?:s|stacks)$/i;
/** The address of the template itself, from which others are reached. */
const ownAddress = /^\[.*templatelink/is;
function computesResources(root) {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (node.kind === 'array')
            pending.push(...node.items);
        if (node.kind === 'string' && ownAddress.test(node.value))
            return true;
        if (node.kind !== 'object')
            continue;
        if (isComputedResource(node))
            return true;
        for (const { value } of node.members)
            pending.push(value);
    }
    return false;
}
function isComputedResource(node) {
    const values = (name) => (0,members/* membersNamed */.l_)(node, name);
    const isComputedPart = (name) => values(name).some(isComputed);
    const has = (name) => values(name).length > 0;
    const isDeployment = values('type').some((type) => mayDeploy.test((0,members/* textOf */.b6)(type) ?? ''));
    const isOfResources = values('name').some((name) => (0,members/* textOf */.b6)(name)?.toLowerCase() === 'resources');
    return (
    // It says the versions of all types.
    has('apiProfile') ||
        isComputedPart('relativePath') ||
        (isDeployment && isComputedPart('properties')) ||
        (isOfResources && isComputedPart('input')) ||
        Object.entries(computed_resources/* computedParts */.i).some(([part, beside]) => isComputedPart(part) && beside.every((names) => names.some(has))));
}
function isComputed(node) {
    return (0,members/* textOf */.b6)(node)?.startsWith('[') === true;
}

// EXTERNAL MODULE: ./lib/azure/kube-proxy-config.js
var kube_proxy_config = __webpack_require__(2089);
// EXTERNAL MODULE: ./lib/model/edit-distance.js
var edit_distance = __webpack_require__(3214);
// EXTERNAL MODULE: ./lib/discover/first-look/prefilter.js
var prefilter = __webpack_require__(1134);
;// CONCATENATED MODULE: ./lib/discover/config-file.js
/** Is a JSON file an AKS kube-proxy config file? By its shape, never by its name alone. */



/** Roots of other things: certificate requests (cfssl), Kubernetes objects, templates and schemas. */
const namesOfOthers = ['cn', 'kind', 'apiversion', '$schema'];
const ownNames = ['enabled', 'mode', 'ipvsconfig'];
function isConfigFile(path, root) {
    if (!mayBeConfigFile(root))
        return false;
    const names = root.members.map(({ key }) => key.value.toLowerCase());
    if (root.members.some((member) => named(member, 'ipvsconfig') && member.value.kind === 'object'))
        return true;
    if (root.members.some((member) => named(member, 'mode') && hasAksMode(member)) && names.every(isNearOwnName))
        return true;
    return (0,prefilter/* isNamedLikeConfig */.t3)(path) && names.some((name) => ownNames.includes(name));
}
/** Nobody can make these config files by naming them. */
function mayBeConfigFile(root) {
    return !root.members.some(({ key }) => namesOfOthers.includes(key.value.toLowerCase()));
}
function named({ key }, lowerName) {
    return key.value.toLowerCase() === lowerName;
}
function hasAksMode({ value }) {
    return value.kind === 'string' && kube_proxy_config/* kubeProxyModes */.Uh.some((mode) => mode === value.value.toUpperCase());
}
/** "every other key is within edit distance 2": `sheduler` beside a mode is a mistake, `listen` is another program. */
function isNearOwnName(name) {
    return ownNames.some((own) => (0,edit_distance/* editDistance */.Y)(name, own) <= 2);
}

// EXTERNAL MODULE: ./lib/discover/deployment-templates.js
var deployment_templates = __webpack_require__(4565);
// EXTERNAL MODULE: ./lib/discover/files/decode.js
var decode = __webpack_require__(9862);
// EXTERNAL MODULE: ./lib/discover/files/read-file.js
var read_file = __webpack_require__(1319);
// EXTERNAL MODULE: ./lib/discover/parameter-files.js
var parameter_files = __webpack_require__(9907);
;// CONCATENATED MODULE: ./lib/discover/document.js
/** One file, read and parsed, and what kind of thing it is. */













/** Never throws on input: what cannot be read or parsed, wholly or in part, is among what is `unreadable`. */
function parseDocument(path, bytes, relevance, role) {
    if (bytes.length > read_file/* maximumFileSize */.se) {
        return refused(path, (0,read_file/* tooLarge */.g$)(bytes.length).reason, relevance);
    }
    const dialect = dialectOf(path, role);
    const decoded = dialect === 'json' ? (0,decode/* decode */.D4)(bytes) : (0,decode/* decodeLikeCompiler */.ZO)(bytes);
    if ('problem' in decoded)
        return refused(path, decoded.problem, relevance);
    const source = { path, text: decoded.text };
    if (source.text.startsWith(decode/* lfsPointer */.FW)) {
        return { document: null, unreadable: [unreadable(source, notCheckedOut)], relevance };
    }
    const known = relevance === 'unread' && (0,prefilter/* isOursWithEscapes */.KV)(path, source.text) ? 'ours' : relevance;
    return dialect === 'json' ? parseJsonDocument(source, known, role) : parseBicepDocument(source, dialect, known);
}
const notCheckedOut = {
    message: 'it is a pointer of Git LFS, and the content is not checked out',
    start: 0,
    end: decode/* lfsPointer */.FW.length,
};
function dialectOf(path, role) {
    const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    if (extension === 'bicep' || extension === 'bicepparam')
        return extension;
    const isJson = extension === 'json' || extension === 'jsonc' || extension === 'arm';
    return role === 'template' && !isJson ? 'bicep' : 'json';
}
/** The finding-to-be for a file that cannot even be opened. */
function refused(path, reason, relevance) {
    return { document: null, unreadable: [unreadableAsAWhole(path, reason)], relevance };
}
/** A file or folder of which nothing can be said. */
function unreadableAsAWhole(path, reason) {
    return { site: (0,model_location/* startOf */.GH)({ path, text: '' }), reason, isTemplateOfOthers: false };
}
function parseBicepDocument(source, kind, relevance) {
    const tree = (0,parse/* parseBicep */.t)(source.text, kind);
    const mayMatter = kind === 'bicep' && (tree.problems.length > 0 || (0,deployment_templates/* deploymentTemplates */.R)(tree).isOpen);
    return {
        document: { kind, source, tree },
        unreadable: tree.problems.map((problem) => unreadable(source, problem)),
        relevance: relevance !== 'unread' ? relevance : mayMatter ? 'perhaps' : 'none',
    };
}
function parseJsonDocument(source, told, role) {
    const { root, problems, looseness } = (0,json_parse/* parseJson */.q)(source.text);
    const relevance = told !== 'unread' ? told : root?.kind === 'object' && computesResources(root) ? 'perhaps' : 'none';
    if (root === null || problems.length > 0) {
        return { document: null, unreadable: problems.map((problem) => unreadable(source, problem)), relevance };
    }
    if (root.kind !== 'object') {
        // No template and no config file; that is known now, so it counts as analysed.
        if (role !== 'config')
            return { document: null, unreadable: [], relevance };
        const reason = `a config file is a JSON object, and this is ${root.kind === 'array' ? 'an array' : `a ${root.kind}`}`;
        return {
            document: null,
            unreadable: [{ site: (0,model_location/* siteOf */.zU)(source, root), reason, isTemplateOfOthers: false }],
            relevance,
        };
    }
    const kind = role === 'config' && mayBeConfigFile(root) ? 'config' : kindOf(source.path, root);
    return { document: { kind, source, root, looseness }, unreadable: [], relevance };
}
function kindOf(path, root) {
    const schema = (0,members/* textOf */.b6)((0,members/* member */.Dc)(root, '$schema'))?.toLowerCase() ?? '';
    const resources = (0,members/* member */.Dc)(root, 'resources');
    // Whatever schema is written above them: az reads none.
    const mayGive = schema.includes('deploymentparameters') || ((0,parameter_files/* isNamedLikeParameters */.dq)(path) && (0,parameter_file/* plainParameters */.Hc)(root));
    if (mayGive && resources === undefined)
        return 'arm-parameters';
    if (schema.includes('deploymenttemplate') || resources?.kind === 'array')
        return 'arm-template';
    if (resources?.kind === 'object' && (0,members/* member */.Dc)(root, 'contentVersion') !== undefined)
        return 'arm-template';
    if ((0,members/* member */.Dc)(root, 'parameters')?.kind === 'object' && (0,members/* member */.Dc)(root, 'contentVersion') !== undefined) {
        return 'arm-parameters';
    }
    return isConfigFile(path, root) ? 'config' : 'other-json';
}
function matchesAny(patterns, path) {
    return patterns.some(({ matches }) => matches(path));
}
/** Markers of templating tools: Go and Jinja `{{ }}`, replace-tokens `#{ }#`, ERB `<% %>`. */
const markersOfOthers = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|#\{[^{}]*\}#|<%[^<>]*%>/;
/** Whether a templating tool's marker stands anywhere in it. */
function isTemplateOfOthers(text) {
    return markersOfOthers.test(text);
}
/** A broken file may have a thousand problems. */
const firstMarkerEnd = (0,once/* oncePer */.Pu)(({ text }) => {
    const found = markersOfOthers.exec(text);
    return found === null ? Number.POSITIVE_INFINITY : found.index + found[0].length;
});
function unreadable(source, problem) {
    const lineEnd = source.text.indexOf('\n', problem.start);
    return {
        site: (0,model_location/* siteOf */.zU)(source, problem),
        reason: problem.message,
        // A marker on its line or before it.
        isTemplateOfOthers: firstMarkerEnd(source) <= (lineEnd === -1 ? source.text.length : lineEnd),
    };
}


/***/ }),

/***/ 15:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ countFiles),
/* harmony export */   r: () => (/* binding */ unreadableFiles)
/* harmony export */ });
/** Files that could not be analysed, of those that matter, once nobody asks for more of them. */
function unreadableFiles(discovery) {
    const ofFiles = oursOf(discovery).flatMap(([, { unreadable }]) => unreadable);
    return [...ofFiles, ...discovery.scripts.unreadable, ...discovery.closed];
}
/** A file that is read in part is unreadable. What is analysed and what is unreadable make what is discovered. */
function countFiles(discovery) {
    const ours = oursOf(discovery);
    const broken = ours.filter(([, { unreadable }]) => unreadable.length > 0);
    const scripts = countScripts(discovery);
    return {
        discovered: ours.length + scripts.analysed + scripts.unreadable + discovery.closed.length,
        analysed: ours.length - broken.length + scripts.analysed,
        unreadable: broken.length + scripts.unreadable + discovery.closed.length,
    };
}
/** Files with a command that uses a config file, or with an upstream object, that are not counted already. */
function countScripts(discovery) {
    const { scripts } = discovery;
    const counted = new Set(oursOf(discovery).map(([path]) => path));
    const unreadable = new Set(scripts.unreadable.map(({ site }) => site.source.path));
    const holding = [
        ...scripts.uses.map(({ file }) => file.source.path),
        ...scripts.upstream.map(({ source }) => source.path),
    ];
    const analysed = new Set(holding.filter((path) => !unreadable.has(path) && !counted.has(path)));
    return { analysed: analysed.size, unreadable: unreadable.size };
}
/** With their paths. */
function oursOf({ library, pairs }) {
    const paired = new Set(pairs.map(({ path }) => path));
    return [...library.parsed].filter(([path, { relevance }]) => relevance === 'ours' || paired.has(path));
}


/***/ }),

/***/ 7217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9862);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1319);


/** The text of a file; null: there is none that can be read. */
function readText(path, { read }) {
    const found = read(path);
    if (found.kind !== 'bytes' || found.bytes.length > _read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumFileSize */ .se)
        return null;
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(found.bytes);
    return 'text' in decoded ? decoded.text : null;
}


/***/ }),

/***/ 782:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ noting),
/* harmony export */   t: () => (/* binding */ recorded)
/* harmony export */ });
function recorded(files) {
    const asked = new Set();
    const behind = new Map();
    const found = new Set();
    /** Those that are links lie elsewhere. */
    const follow = () => {
        for (const path of asked) {
            if (behind.has(path))
                continue;
            behind.set(path, files.realPath?.(path) ?? path);
            found.add(behind.get(path) ?? path);
        }
    };
    return {
        files: { ...files, read: noting(asked, files.read), exists: noting(asked, files.exists) },
        isAskedFor: (path) => {
            if (behind.size < asked.size)
                follow();
            return asked.has(path) || found.has(path);
        },
    };
}
/** Each path that is asked about is added to `asked`. */
function noting(asked, ask) {
    return (path) => {
        asked.add(path);
        return ask(path);
    };
}


/***/ }),

/***/ 2101:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ newLibrary),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evaluate_template_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6576);
/* harmony import */ var _model_clip_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3910);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6929);
/* harmony import */ var _syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1860);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8229);
/* harmony import */ var _files_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9862);
/* harmony import */ var _first_look_first_look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8031);
/* harmony import */ var _first_look_latin1_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7644);
/* harmony import */ var _first_look_prefilter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1134);
/* harmony import */ var _registry_bicep_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4510);
/* harmony import */ var _registry_registry_modules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1953);
/** Every file that matters, read and parsed once, whoever asks for it: discovery, or evaluation on its way. */












/** @param parseYaml null: nothing here reads YAML, which whoever needs it is told */
function newLibrary(files, parseYaml) {
    const parsed = new Map();
    const texts = newTexts(files, parseYaml, (path) => parsed.get(path)?.document ?? null);
    const configs = new Map();
    const restored = new Set();
    const mayRead = (path) => !leadsOut(path) || restored.has(path);
    const keep = (path, found) => {
        parsed.set(path, found);
        return found;
    };
    const parse = (path, role) => {
        const known = parsed.get(path);
        if (known !== undefined)
            return known.relevance === 'ours' ? known : keep(path, { ...known, relevance: 'ours' });
        const read = files.read(path);
        if (read.kind === 'missing')
            return null;
        if (read.kind === 'refused')
            return keep(path, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(path, read.reason, 'ours'));
        return keep(path, (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(path, read.bytes, 'ours', role));
    };
    return {
        parsed,
        parse,
        parseIfOurs: (path, role) => {
            const known = parsed.get(path);
            if (known !== undefined)
                return known;
            const found = parseIfOurs(path, files, role);
            return found === null || (found.relevance === 'none' && !(0,_first_look_prefilter_js__WEBPACK_IMPORTED_MODULE_5__/* .isBicepParameters */ .Un)(path)) ? found : keep(path, found);
        },
        lacksYaml: texts.lacksYaml,
        configFiles: (path) => (0,_registry_bicep_config_js__WEBPACK_IMPORTED_MODULE_6__/* .configFor */ .m)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), files, configs).files,
        mayRead,
        template: (path) => (mayRead(path) ? templateIn(path, parse(path, 'template')) : outside(path)),
        text: (path) => (leadsOut(path) ? outside(path) : texts.text(path)),
        base64: (path) => (leadsOut(path) ? outside(path) : texts.base64(path)),
        json: (path) => (leadsOut(path) ? outside(path) : texts.json(path)),
        yaml: (path) => (leadsOut(path) ? outside(path) : texts.yaml(path)),
        isSameIn: (path, encoding) => {
            const read = leadsOut(path) ? null : files.read(path);
            // What cannot be read is told by whoever asks for its text.
            return read?.kind !== 'bytes' || (0,_files_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameTextIn */ .zq)(read.bytes, encoding);
        },
        registryModule: (reference, from) => {
            const path = (0,_registry_registry_modules_js__WEBPACK_IMPORTED_MODULE_7__/* .moduleOnDisk */ .v)(reference, from, files, configs);
            if (typeof path === 'string')
                restored.add(path);
            return path;
        },
    };
}
/** @param documentAt what has been parsed already is not read again; null: it has not */
function newTexts(files, parseYaml, documentAt) {
    let lacksYaml = false;
    const textOf = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_8__/* .oncePerKey */ .G5)((path) => readText(path, files));
    const text = (path) => documentAt(path)?.source ?? textOf(path);
    const jsonOf = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_8__/* .oncePerKey */ .G5)((path) => {
        const source = text(path);
        if ((0,_evaluate_template_files_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnavailable */ .P)(source))
            return source;
        const { root, problems } = (0,_syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(source.text);
        return root === null ? notThis(path, 'JSON', problems) : { source, root };
    });
    const json = (path) => {
        const document = documentAt(path);
        return document !== null && 'root' in document ? document : jsonOf(path);
    };
    const yaml = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_8__/* .oncePerKey */ .G5)((path) => {
        const source = text(path);
        if ((0,_evaluate_template_files_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnavailable */ .P)(source))
            return source;
        if (parseYaml === null) {
            lacksYaml = true;
            return { unavailable: 'nothing reads YAML here' };
        }
        const { value, problems } = parseYaml(source.text);
        return value === null ? notThis(path, 'YAML', problems) : { source, root: value };
    });
    const base64 = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_8__/* .oncePerKey */ .G5)((path) => readBase64(path, files));
    return { text, base64, json, yaml, lacksYaml: () => lacksYaml };
}
/** A template may name any path; what lies outside the folder that is checked is none of its business. */
function leadsOut(path) {
    return path === '..' || path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path);
}
function outside(path) {
    return { unavailable: `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}' lies outside the folder that is checked` };
}
function parseIfOurs(path, files, role) {
    const isNamed = role === 'config';
    const read = files.read(path);
    if (read.kind === 'missing')
        return null;
    if (read.kind === 'refused') {
        // Links that lead nowhere are common among JSON, and nobody could deploy what is behind them.
        const isOurs = isNamed || read.isLink !== true || (0,_first_look_prefilter_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamedLikeConfig */ .t3)(path) || /\.bicep$/i.test(path);
        return isOurs ? (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(path, read.reason, 'ours') : null;
    }
    const relevance = isNamed ? 'ours' : relevanceOf(path, read.bytes, files, role);
    if (relevance === 'none' && !(0,_first_look_prefilter_js__WEBPACK_IMPORTED_MODULE_5__/* .isBicepParameters */ .Un)(path))
        return null;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(path, read.bytes, relevance, role);
}
function relevanceOf(path, bytes, files, role) {
    // A module whose name tells nothing.
    if (role === 'template' && !(0,_first_look_prefilter_js__WEBPACK_IMPORTED_MODULE_5__/* .isCandidate */ .qn)(path))
        return 'unread';
    return (files.look?.(path) ?? (0,_first_look_first_look_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(path, (0,_first_look_latin1_js__WEBPACK_IMPORTED_MODULE_11__/* .asLatin1 */ .__)(bytes))).relevance;
}
function templateIn(path, found) {
    if (found === null)
        return { unavailable: `there is no file '${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}'` };
    const { document, unreadable } = found;
    if (document === null)
        return { unavailable: `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}' cannot be read: ${unreadable[0]?.reason ?? 'it is no object'}` };
    return asTemplate(document) ?? { unavailable: `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}' is not a template` };
}
function asTemplate(document) {
    if ('tree' in document)
        return { kind: 'bicep', source: document.source, tree: document.tree };
    return document.kind === 'arm-template' ? { kind: 'arm', source: document.source, root: document.root } : null;
}
function readBytes(path, files) {
    const read = files.read(path);
    if (read.kind === 'missing')
        return { unavailable: `there is no file '${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}'` };
    if (read.kind === 'refused')
        return { unavailable: `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}' cannot be read: ${read.reason}` };
    return read.bytes;
}
function readText(path, files) {
    const bytes = readBytes(path, files);
    if ((0,_evaluate_template_files_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnavailable */ .P)(bytes))
        return bytes;
    const decoded = (0,_files_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes);
    return 'text' in decoded
        ? { path, text: decoded.text }
        : { unavailable: `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}' cannot be read: ${decoded.problem}` };
}
/** "The maximum allowed size is 96 KB": https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files */
const maximumBase64Source = 96 * 1024;
function readBase64(path, files) {
    const bytes = readBytes(path, files);
    if ((0,_evaluate_template_files_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnavailable */ .P)(bytes))
        return bytes;
    const { byteLength } = bytes;
    if (byteLength > maximumBase64Source) {
        return { unavailable: `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}' has ${byteLength} bytes; the compiler takes ${maximumBase64Source}` };
    }
    return Buffer.from(bytes).toString('base64');
}
function notThis(path, language, problems) {
    return { unavailable: `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_10__/* .clipPath */ .I)(path)}' is not ${language}: ${problems[0]?.message ?? 'it is empty'}` };
}


/***/ }),

/***/ 4199:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lN: () => (/* binding */ givenParametersOf),
  OM: () => (/* binding */ pairUp),
  kW: () => (/* binding */ templateOf),
  nY: () => (/* binding */ templateUsedBy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/evaluate/arm/parameter-file.js
var parameter_file = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/evaluate/paths.js
var paths = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/discover/compiled-from.js
var compiled_from = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/discover/document.js + 2 modules
var discover_document = __webpack_require__(8229);
// EXTERNAL MODULE: ./lib/discover/parameter-files.js
var parameter_files = __webpack_require__(9907);
// EXTERNAL MODULE: ./lib/syntax/json/members.js
var members = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/discover/parameter-names.js
/** The names of parameters, for which nothing is evaluated. */


/** Whether a parameter file gives anything, and nothing but what the template declares. */
function givesOnlyDeclared(parameters, template) {
    if (parameters === null || 'tree' in parameters)
        return false;
    const declared = new Set(declaredNames(template).map((name) => name.toLowerCase()));
    const given = (0,parameter_file/* givenMembers */.nf)(parameters.root);
    return given.length > 0 && given.every(({ key }) => declared.has(key.value.toLowerCase()));
}
function declaredNames(template) {
    if ('root' in template)
        return (0,members/* members */.ol)((0,members/* member */.Dc)(template.root, 'parameters')).map(({ key }) => key.value);
    return template.tree.statements.flatMap((one) => (one.kind === 'parameter' ? [one.name.name] : []));
}

;// CONCATENATED MODULE: ./lib/discover/pairs.js
/** Templates and the parameter files that belong to them. */








/**
 * @param paths the files to look at
 * @param known the same, to look one up
 * @param files a template may lie beside a parameter file that the user names alone
 */
function pairUp(paths, known, library, inputs, files) {
    const pairs = [];
    const add = (templatePath, path, pairing) => {
        if (!library.mayRead(templatePath) || (0,discover_document/* matchesAny */._I)(inputs.ignore, templatePath))
            return;
        // What a parameter file that says a word of ours belongs to may deploy what that word stands for.
        if (library.parsed.get(path)?.relevance === 'ours')
            library.parse(templatePath, 'template');
        // A template of the repository that a parameter file names, though the user asks for other paths only.
        if (!known.has(templatePath))
            library.parseIfOurs(templatePath, 'template');
        const template = templateOf(library.parsed.get(templatePath));
        if (template === null)
            return;
        const found = library.parse(path, 'found');
        const parameters = pairing === 'stem' ? parametersOf(found) : givenParametersOf(found);
        const unread = found?.unreadable[0]?.site ?? null;
        if (pairing === 'entry' && !givesOnlyDeclared(parameters, template))
            return;
        if (parameters !== null || unread !== null) {
            pairs.push({ template, path, parameters, unread, pairing, given: null });
        }
    };
    const withExtension = extensionsIn(known);
    const isMade = (path) => {
        const template = templateOf(library.parsed.get(path));
        return template !== null && (0,compiled_from/* isCompiled */.w_)(template);
    };
    for (const path of paths) {
        const document = library.parsed.get(path)?.document;
        if (document?.kind === 'bicepparam') {
            const template = templateUsedBy(document, library)?.template;
            if (typeof template === 'string')
                add(template, path, 'named');
            continue;
        }
        const named = templatesNamedFor(path, inputs);
        for (const template of named)
            add(template, path, 'named');
        const find = files.isNamed?.(path) ? (other) => withExtension(other) ?? onDisk(other, files) : withExtension;
        const byStem = (0,parameter_files/* templatesByStem */.K_)(path, find, isMade);
        for (const template of byStem)
            if (!named.includes(template))
                add(template, path, 'stem');
        if (named.length > 0 || byStem.length > 0)
            continue;
        for (const template of (0,parameter_files/* entriesBeside */.h6)(path, find, isMade))
            add(template, path, 'entry');
    }
    return pairs;
}
function onDisk(path, { exists }) {
    return exists(path) ? path : null;
}
/** The template that a .bicepparam file belongs to; null: it names none. */
function templateUsedBy({ tree, source }, library) {
    const using = tree.statements.find((statement) => statement.kind === 'using');
    const written = using?.path == null ? null : (0,paths/* plainText */.wh)(using.path);
    if (using?.path == null || written === null)
        return null;
    const isInRegistry = (0,paths/* isRegistryReference */.lb)(written);
    const template = isInRegistry ? library.registryModule(written, source.path) : (0,paths/* pathFrom */.Iw)(source.path, written);
    return { written, site: (0,model_location/* siteOf */.zU)(source, using.path), template };
}
/** Looks up a file by a path whose extension is in lower case; only the first question costs anything. */
function extensionsIn(known) {
    let others = null;
    return (path) => {
        if (known.has(path))
            return path;
        others ??= new Map([...known].filter(isOddlyCased).map((one) => [withLowerExtension(one), one]));
        return others.get(path) ?? null;
    };
}
function isOddlyCased(path) {
    return /\.(?=[a-z]*[A-Z])[A-Za-z]+$/.test(path);
}
function withLowerExtension(path) {
    return path.replace(/\.[A-Za-z]+$/, (extension) => extension.toLowerCase());
}
function templatesNamedFor(path, { parameters }) {
    if (parameters.length === 0)
        return [];
    return parameters.filter(({ files }) => (0,discover_document/* matchesAny */._I)(files, path)).map(({ template }) => external_node_path_.posix.normalize(template));
}
/** null: it is no template, or nothing of it could be read. */
function templateOf(parsed) {
    const document = parsed?.document;
    if (document?.kind === 'bicep')
        return document;
    return document?.kind === 'arm-template' ? document : null;
}
function parametersOf(parsed) {
    const document = parsed?.document;
    if (document?.kind === 'bicepparam')
        return document;
    return document?.kind === 'arm-parameters' ? document : null;
}
/** Of a file that somebody names as parameters: what az takes for them counts, whatever else it may be. */
function givenParametersOf(parsed) {
    const document = parsed?.document;
    if (document == null || 'tree' in document || document.kind === 'arm-parameters')
        return parametersOf(parsed);
    return (0,parameter_file/* plainParameters */.Hc)(document.root) ? { ...document, kind: 'arm-parameters' } : null;
}


/***/ }),

/***/ 1841:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   p0: () => (/* binding */ calledBy),
/* harmony export */   v0: () => (/* binding */ restored)
/* harmony export */ });
/* harmony import */ var _evaluate_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1499);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6929);
/* harmony import */ var _deployment_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4565);
/** The files that a template or parameter file names, and whether they are there. */




const referencesOf = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((document) => ('tree' in document ? bicepReferences(document) : armReferences(document)));
function bicepReferences({ tree, source }) {
    const { linked, loaded } = (0,_deployment_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentTemplates */ .R)(tree);
    const referenceTo = (literal) => {
        const written = (0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(literal) ?? '';
        return { written, site: (0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .zU)(source, literal), path: (0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(source.path, written) };
    };
    const found = {
        calls: linked.map(referenceTo),
        perhaps: loaded.map(referenceTo),
        others: [],
        registry: [],
    };
    for (const statement of tree.statements) {
        const { kind } = statement;
        if (kind !== 'module' && kind !== 'using' && kind !== 'extends' && kind !== 'import')
            continue;
        const literal = statement.path;
        const written = literal === null ? null : (0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(literal);
        if (literal === null || written === null)
            continue;
        if ((0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryReference */ .lb)(written))
            found.registry.push(written);
        else
            found[kind === 'module' ? 'calls' : 'others'].push(referenceTo(literal));
    }
    return found;
}
/**
 * Linked templates, wherever in the file; paths that are expressions are not known before evaluation. Other things have
 * a `relativePath` too: an HTTP trigger of a workflow.
 */
function armReferences({ root, source }) {
    const found = { calls: [], perhaps: [], others: [], registry: [] };
    const pending = [];
    if (source.text.includes('\\u') || /relativepath/i.test(source.text))
        pending.push({ node: root, isLink: false });
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
        const { node, isLink } = one;
        if (node.kind === 'array')
            pending.push(...node.items.map((item) => ({ node: item, isLink: false })));
        if (node.kind !== 'object')
            continue;
        for (const { key, value } of node.members) {
            const name = key.value.toLowerCase();
            // The paths in a template spec are those of its `linkedTemplates`.
            if (name === 'maintemplate')
                continue;
            pending.push({ node: value, isLink: name === 'templatelink' });
            if (name !== 'relativepath' || value.kind !== 'string' || value.value.startsWith('['))
                continue;
            const reference = { written: value.value, site: (0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .zU)(source, value), path: (0,_evaluate_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(source.path, value.value) };
            found[isLink ? 'calls' : 'perhaps'].push(reference);
        }
    }
    return { ...found, calls: found.calls.sort((a, b) => a.site.start - b.site.start) };
}
/** Paths of the templates that a document may call, restored modules of registries among them. */
function calledBy(document, files) {
    const { calls, perhaps, registry } = referencesOf(document);
    return [...[...calls, ...perhaps].map(({ path }) => path), ...restored(registry, document.source.path, files)];
}
/** Where modules of registries lie, of those that are on disk. */
function restored(registry, from, files) {
    return registry.map((reference) => files.registryModule(reference, from)).filter((path) => typeof path === 'string');
}


/***/ }),

/***/ 4510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settingIn),
/* harmony export */   m: () => (/* binding */ configFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3910);
/* harmony import */ var _syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4222);
/* harmony import */ var _syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1860);
/* harmony import */ var _files_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7217);
/**
 * What bicepconfig.json says, and those that it extends, as the compiler merges them.
 * https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Configuration/BicepConfigurationManager.cs
 */





/** https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Configuration/bicepconfig.json */
const builtIn = (0,_syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)('{ "moduleAliases": { "br": { "public": { "registry": "mcr.microsoft.com", "modulePath": "bicep" } } } }').root;
/** `MaxChainDepth` of the compiler. */
const maximumLayers = 64;
/**
 * The nearest bicepconfig.json at or above a folder: the compiler takes that one, and no other but those that it extends.
 *
 * @param known configurations that have been looked up; those looked up now are added
 */
function configFor(folder, files, known) {
    const already = known.get(folder);
    if (already !== undefined)
        return already;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'bicepconfig.json');
    const isTop = folder === '.' || folder.startsWith('..') || folder === '/';
    const above = () => (isTop ? configOf(new Map(), folder, null) : configFor(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder), files, known));
    const config = files.exists(path) ? withExtended(path, files) : above();
    known.set(folder, config);
    return config;
}
function withExtended(leaf, files) {
    const layers = new Map();
    for (let path = leaf; path !== null;) {
        const root = rootOf(path, files);
        const problem = problemOf(path, root, layers);
        if (root !== null)
            layers.set(path, root);
        if (problem !== null)
            return configOf(layers, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(leaf), `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clipPath */ .I)(leaf)}' does not count: ${problem}`);
        const next = (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(own(root, 'extends'));
        path = next === null || next.trim() === '' ? null : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), next);
    }
    return configOf(layers, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(leaf), null);
}
/** @param before what extends it */
function problemOf(path, root, before) {
    if (before.has(path))
        return `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clipPath */ .I)(path)}' extends itself, over ${before.size} files`;
    if (before.size >= maximumLayers)
        return `it extends more than ${maximumLayers - 1} others`;
    if (root === null)
        return `'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clipPath */ .I)(path)}' cannot be read`;
    const written = own(root, 'extends');
    const isPath = written === undefined || written.kind === 'null' || written.kind === 'string';
    if (!isPath)
        return `'extends' in '${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clipPath */ .I)(path)}' is no path`;
    return /^(?:[a-z]:)?[/\\]/i.test((0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(written) ?? '')
        ? `'extends' in '${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clipPath */ .I)(path)}' is an absolute path`
        : null;
}
function configOf(layers, folder, problem) {
    const own = builtIn === null ? [] : [builtIn];
    return { layers: [...layers.values(), ...own], folder, files: [...layers.keys()], problem };
}
function rootOf(path, files) {
    const text = (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(path, files);
    const root = text === null ? null : (0,_syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text).root;
    return root?.kind === 'object' ? root : null;
}
/** The text at a path of names. Objects of several layers are merged, and null says nothing. Case matters. */
function settingIn({ layers }, ...names) {
    let nodes = layers;
    for (const name of names) {
        const end = nodes.findIndex(({ kind }) => kind !== 'object');
        const merged = end === -1 ? nodes : nodes.slice(0, end);
        nodes = merged.flatMap((node) => own(node, name) ?? []).filter(({ kind }) => kind !== 'null');
    }
    return (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(nodes[0]);
}
/** The member of exactly that name; of equal names the last. */
function own(node, name) {
    return (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .members */ .ol)(node ?? undefined).findLast(({ key }) => key.value === name)?.value;
}


/***/ }),

/***/ 1953:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ isClusterModule),
  v: () => (/* binding */ moduleOnDisk)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/clip.js
var clip = __webpack_require__(3910);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(6929);
// EXTERNAL MODULE: ./lib/discover/registry/bicep-config.js
var bicep_config = __webpack_require__(4510);
;// CONCATENATED MODULE: ./lib/discover/registry/module-cache.js
/**
 * Where the Bicep compiler keeps restored modules, below its cache.
 * https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Registry/OciArtifactRegistry.cs, GetArtifactDirectory()
 */

const longestPart = 255;
/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull */
const repositoryPart = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const tag = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const digest = /^sha256:[a-f0-9]{64}$/;
/**
 * `mcr.microsoft.com/bicep/avm/res/compute/disk:0.1.0` lies in
 * `br/mcr.microsoft.com/bicep$avm$res$compute$disk/0.1.0$/main.json`.
 *
 * @param reference without its scheme, its alias replaced
 * @returns null where the compiler refuses the reference
 */
function registryModulePath(reference) {
    const [, registry, repository, mark, version] = /^([^/@?#]+)\/([^:@?#]+)([:@])(.+)$/.exec(reference) ?? [];
    if (registry === undefined || repository === undefined || version === undefined)
        return null;
    if (Math.max(registry.length, repository.length) > longestPart)
        return null;
    if (!repository.split('/').every((part) => repositoryPart.test(part)))
        return null;
    const folder = mark === ':' ? encodedTag(version) : digest.test(version) ? version.replace(':', '#') : null;
    if (folder === null)
        return null;
    // Hosts are the same whatever their case.
    const host = registry.replaceAll(':', '$').toLowerCase();
    return external_node_path_.posix.join('br', host, repository.replaceAll('/', '$'), folder, 'main.json');
}
/** `V1-RC` is `V1-RC$19`: which letters are capitals, as bits of a number, for file systems that do not tell case. */
function encodedTag(written) {
    if (!tag.test(written))
        return null;
    const capitals = [...written].reduce((mask, letter, at) => (/[A-Z]/.test(letter) ? mask | (1n << BigInt(at)) : mask), 0n);
    return `${written}$${capitals === 0n ? '' : capitals.toString(16)}`;
}
const subscriptionId = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const groupName = /^[\p{L}\p{Nd}_.()-]{0,89}[\p{L}\p{Nd}_()-]$/u;
/** `\w` as .NET has it. */
const resourceName = /^[-\p{L}\p{M}\p{Nd}\p{Pc}.()]{0,89}[-\p{L}\p{M}\p{Nd}\p{Pc}()]$/u;
/**
 * `SUBSCRIPTION/GROUP/NAME:VERSION` of a template spec lies in `ts/subscription/group/name/version/main.json`.
 *
 * @returns null where the compiler refuses the reference
 */
function templateSpecModulePath(reference) {
    const [, subscription = '', group = '', name = '', version = ''] = /^([^/]+)\/([^/]+)\/([^/:]+):([^/]+)$/.exec(reference) ?? [];
    const isValid = subscriptionId.test(subscription) && groupName.test(group);
    if (!isValid || !resourceName.test(name) || !resourceName.test(version))
        return null;
    return external_node_path_.posix.join('ts', subscription, group, name, version, 'main.json').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/discover/registry/registry-modules.js
/**
 * Where modules of registries and template specs lie on disk, if somebody has restored them.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-config-modules
 */





/**
 * The path of the module's `main.json` in the module cache: `cacheRootDirectory` of bicepconfig.json, else the compiler's
 * own, which lies outside the repository. Of an alias that stands for a folder of the repository: the Bicep in it.
 *
 * @param from the file that names the module
 * @param known configurations that have been looked up; those looked up now are added
 */
function moduleOnDisk(reference, from, files, known) {
    return modulesUnder((0,bicep_config/* configFor */.m)(external_node_path_.posix.dirname(from), files, known), files)(reference);
}
/** Hundreds of files name the same few modules. */
const modulesUnder = (0,once/* oncePer */.Pu)((config, files) => (0,once/* oncePerKey */.G5)((reference) => moduleUnder(config, reference, files)));
function moduleUnder(config, reference, files) {
    const notHere = `module '${(0,clip/* clipPath */.I)(reference)}' is in a registry and not on disk`;
    if (config.problem !== null)
        return { unavailable: `${notHere}: ${config.problem}` };
    const [path, ...others] = filesOf(reference, config, files);
    return path !== undefined && [path, ...others].every(files.exists) ? path : { unavailable: notHere };
}
/** Whether a module of a registry is, by its name, that of a cluster: `avm/res/container-service/managed-cluster`. */
function isClusterModule(reference) {
    return /managed-cluster/i.test(reference);
}
/** The compiler fetches a module again where one of them is missing: IsArtifactRestoreRequired() in OciArtifactRegistry.cs. */
const restoredWith = ['manifest', 'metadata'];
/** The module, and what lies beside it; none: the compiler refuses the reference, or nobody knows its cache. */
function filesOf(reference, config, files) {
    const [, scheme = '', alias = null, rest = ''] = /^(br|ts)(?:\/([\w-]+))?:(.+)$/i.exec(reference) ?? [];
    const isRegistry = scheme.toLowerCase() === 'br';
    const mocked = isRegistry && alias !== null ? mockedPath(alias, rest, config) : null;
    if (mocked !== null)
        return [mocked];
    const start = alias === null ? '' : isRegistry ? registryAlias(alias, config) : templateSpecAlias(alias, config);
    if (start === null)
        return [];
    const inCache = isRegistry ? registryModulePath(start + rest) : templateSpecModulePath(start + rest);
    const cache = cacheFor(config, files);
    if (inCache === null || cache === null)
        return [];
    const path = external_node_path_.posix.join(cache, inCache);
    return [path, ...(isRegistry ? restoredWith.map((name) => external_node_path_.posix.join(path, '..', name)) : [])];
}
/** The folder into which modules are restored: what the configuration says, else the compiler's own. */
function cacheFor(config, files) {
    const moduleCache = files.moduleCache ?? null;
    const written = (0,bicep_config/* settingIn */.e)(config, 'cacheRootDirectory');
    if (written === null || written.trim() === '')
        return moduleCache;
    // The compiler's own cache lies in the home folder.
    if (/^~(?:[/\\]|$)/.test(written))
        return moduleCache === null ? null : external_node_path_.posix.join(moduleCache, '..', written.slice(1));
    return external_node_path_.posix.isAbsolute(written) ? written : external_node_path_.posix.join(config.folder, written);
}
/** https://github.com/Azure/bicep/blob/main/src/Bicep.Core/Registry/Oci/OciArtifactMockedReference.cs */
function mockedPath(alias, rest, config) {
    const folder = (0,bicep_config/* settingIn */.e)(config, 'moduleAliasesMock', 'br', alias, 'mapToFilePath');
    const [path = ''] = rest.split(rest.includes('@') ? /@.*/ : /:[^:]*$/);
    if (folder === null || !/^[a-z0-9]+(?:[._/-][a-z0-9]+)*$/.test(path))
        return null;
    return external_node_path_.posix.isAbsolute(folder) ? null : external_node_path_.posix.join(config.folder, folder, `${path}.bicep`);
}
function registryAlias(alias, config) {
    const setting = (name) => (0,bicep_config/* settingIn */.e)(config, 'moduleAliases', 'br', alias, name);
    const [registry, modulePath] = [setting('registry'), setting('modulePath')];
    if (registry === null)
        return null;
    return modulePath === null ? `${registry}/` : `${registry}/${modulePath}/`;
}
function templateSpecAlias(alias, config) {
    const setting = (name) => (0,bicep_config/* settingIn */.e)(config, 'moduleAliases', 'ts', alias, name);
    const [subscription, group] = [setting('subscription'), setting('resourceGroup')];
    return subscription === null || group === null ? null : `${subscription}/${group}/`;
}


/***/ }),

/***/ 1770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ whyOther),
/* harmony export */   qL: () => (/* binding */ isFilledIn),
/* harmony export */   tl: () => (/* binding */ argumentValue)
/* harmony export */ });
/* harmony import */ var _model_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3910);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/** What an argument gives to who uses it. */


/** Why it may be another text where another file sets a variable in it; null: it is what it seems to be. */
function whyOther({ pieces }) {
    for (const piece of pieces) {
        const reason = piece.kind === 'text' ? (piece.whyOther?.() ?? null) : null;
        if (reason !== null)
            return { reason, site: piece.site };
    }
    return null;
}
/** `{{.FILE}}`: something else writes the script, or the file that it stands in. */
function isFilledIn(text) {
    return /\{\{[^{}]{1,200}\}\}/.test(text);
}
/** The argument's value where a rule looks at it. */
function argumentValue(argument) {
    const { pieces, site, text } = argument;
    const [only] = pieces;
    const other = whyOther(argument);
    if (other !== null)
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(other.reason, other.site);
    if (text !== null) {
        if (isFilledIn(text))
            return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(`'${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(text)}' is filled in before it runs`, site);
        if (pieces.length === 1 && only?.kind === 'text')
            return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOn */ .I3)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringValue */ .r$)(text, only.site), ...only.way);
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringValue */ .r$)(text, site);
    }
    // Where a folder lies tells less than what nobody knows below it.
    const unknown = pieces.find(({ kind }) => kind === 'unknown') ?? pieces.find(({ kind }) => kind === 'folder');
    const reason = unknown?.kind === 'unknown' ? unknown.reason : 'it is a folder that is known only when it runs';
    const start = pieces[0]?.kind === 'text' ? pieces[0].text : '';
    const last = pieces.at(-1);
    const end = last?.kind === 'text' && pieces.length > 1 ? last.text : '';
    return { ...(0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(reason, unknown?.site ?? site), text: { start, end } };
}


/***/ }),

/***/ 468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ noScripts),
/* harmony export */   Ih: () => (/* binding */ isTemplateWithScript),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   xS: () => (/* binding */ hasScripts)
/* harmony export */ });
/* harmony import */ var _first_look_prefilter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1134);
/* harmony import */ var _script_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9365);


/** The config files that it is, or may be. */
function filesOf(found) {
    if (found.kind === 'file')
        return [found.path];
    return found.kind === 'oneOf' ? found.paths.filter((path) => path !== null) : [];
}
const noScripts = Object.freeze({
    files: [],
    uses: [],
    deploys: [],
    upstream: [],
    unreadable: [],
});
/** Told by a first look: a repository without scripts of ours does not even load what reads them. */
function hasScripts(files, { markdown }) {
    return files.paths.some((path) => ((0,_script_file_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeScript */ .m0)(path) && (markdown || !(0,_script_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkdown */ .sl)(path)) && files.look?.(path)?.relevance !== 'none') ||
        isTemplateWithScript(path, files));
}
/** Told by a first look; without one only reading tells. */
function isTemplateWithScript(path, { look }) {
    if (!(0,_first_look_prefilter_js__WEBPACK_IMPORTED_MODULE_0__/* .isCandidate */ .qn)(path))
        return false;
    const seen = look?.(path) ?? null;
    return seen === null || seen.hasScript === true;
}


/***/ }),

/***/ 4852:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ looksUpstream),
/* harmony export */   h_: () => (/* binding */ startOfText),
/* harmony export */   iR: () => (/* binding */ upstreamDocuments),
/* harmony export */   sL: () => (/* binding */ isUpstream)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _syntax_json_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4222);
/* harmony import */ var _syntax_script_placed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);
/* harmony import */ var _syntax_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5048);
/**
 * Upstream KubeProxyConfiguration objects in YAML: documents of their own, beside others in a kubeadm file, or text in a
 * ConfigMap. By API version and kind, never by a name: OpenShift's `kubeProxyConfig` and Talos's `KubeProxyConfig` are
 * other things.
 */




/** Objects in objects; deeper there is none of ours. */
const maximumDepth = 30;
const group = 'kubeproxy.config.k8s.io/';
/** The one version that there is; what another would allow nobody knows. */
const version = `${group}v1alpha1`;
/** By kind and API version, letter case included, as Kubernetes has them. */
function isUpstream(node) {
    const text = (name) => {
        return (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .members */ .ol)(node).find(({ key }) => key.value === name)?.value) ?? '';
    };
    return text('kind') === 'KubeProxyConfiguration' && text('apiVersion') === version;
}
/**
 * Those that are written out: what a templating tool fills in nobody knows.
 *
 * @param parse for what stands as text in a ConfigMap
 */
function upstreamDocuments(source, documents, parse) {
    if (!source.text.includes(group))
        return [];
    const found = [];
    const visit = (node, depth) => {
        if (depth > maximumDepth)
            return;
        if (node.kind === 'object' && isUpstream(node)) {
            // A template of Helm's or another's: what it comes to nobody knows.
            if (!source.text.slice(node.start, node.end).includes('{{'))
                found.push({ source, root: node });
        }
        else if (node.kind === 'object')
            for (const { value } of node.members)
                visit(value, depth + 1);
        else if (node.kind === 'array')
            for (const item of node.items)
                visit(item, depth + 1);
        else if (node.kind === 'string' && node.value.includes(group) && !node.value.includes('{{')) {
            const mapped = (0,_syntax_yaml_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .w)(source.text, node);
            if (mapped === null)
                return;
            for (const inner of parse(mapped.text).documents) {
                if (inner.kind === 'object' && isUpstream(inner))
                    found.push({ source, root: (0,_syntax_script_placed_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .G)(inner, mapped) });
            }
        }
    };
    for (const document of documents)
        visit(document, 0);
    return found;
}
/** A text that is given to `az` and plainly is one of these. */
function looksUpstream(text) {
    return text.includes(group) && /KubeProxyConfiguration/.test(text);
}
/** Its first line that is not blank. */
function startOfText(source) {
    const start = source.text.search(/\S/);
    const line = source.text.indexOf('\n', Math.max(start, 0));
    return (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .zU)(source, { start: Math.max(start, 0), end: line === -1 ? source.text.length : line });
}


/***/ }),

/***/ 8899:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ plainParameters),
/* harmony export */   hU: () => (/* binding */ armParameters),
/* harmony export */   nf: () => (/* binding */ givenMembers)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6079);
/* harmony import */ var _syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4222);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5910);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2554);
/**
 * ARM parameter files: `{ "parameters": { "mode": { "value": "IPVS" } } }`.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
 */





/** Strings in it are text, never expressions. */
function armParameters(root, source) {
    const values = givenMembers(root).map(({ key, value }) => {
        const site = (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .zU)(source, key);
        const given = (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(value, 'value');
        // Which one counts where several are written, nobody documents.
        const isComputed = isWritten((0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(value, 'expression'));
        const isKnown = given !== undefined && !isComputed && !isWritten((0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(value, 'reference'));
        const why = isComputed ? 'is computed when it is deployed' : 'comes from a key vault';
        const evaluate = () => isKnown ? (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .withPlaceholders */ .rk)((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValue */ .IL)(given, source)) : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)(`parameter '${key.value}' ${why}`, site);
        return [key.value.toLowerCase(), { name: key.value, key: site, value: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZ)(site, evaluate), conversion: 'numbers' }];
    });
    return { values: new Map(values), rest: null };
}
/**
 * Whether an object is what az takes for parameters though it says nothing of itself: `{ "parameters": { … } }`, or the
 * parameters alone, `{ "mode": { "value": "IPVS" } }`. The empty object gives none.
 * https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/resource/custom.py, _process_parameters()
 */
function plainParameters(root) {
    const given = (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(root, 'parameters') ?? root;
    return given.kind === 'object' && given.members.every(({ value }) => isGiven(value));
}
/** An `expression` is what the compiler makes of `externalInput()` in a .bicepparam file. */
function isGiven(parameter) {
    return ['value', 'reference', 'expression'].some((name) => (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(parameter, name) !== undefined);
}
function isWritten(node) {
    return node !== undefined && node.kind !== 'null';
}
/** The parameters that a parameter file gives, as they are written. */
function givenMembers(root) {
    const inside = (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(root, 'parameters');
    if (inside !== undefined)
        return (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .members */ .ol)(inside);
    return plainParameters(root) ? (0,_syntax_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .members */ .ol)(root) : [];
}


/***/ }),

/***/ 1636:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Mx: () => (/* binding */ nestedStatements),
/* harmony export */   aA: () => (/* binding */ memberNamed)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);

/** null: it is no object, which the compiler refuses. */
function objectIn(body) {
    if (body.kind === 'if' || body.kind === 'for')
        return objectIn(body.body);
    return body.kind === 'object' ? body : null;
}
/** The resources that are written in another one, in their order. */
function nestedStatements(body) {
    return objectIn(body)?.members.filter((member) => member.kind === 'resource') ?? [];
}
/** The value of a property that is written by its name. */
function memberOf(object, name) {
    return memberNamed(object, name)?.value ?? null;
}
/** Letter case counts, as it does for the compiler. */
function memberNamed(object, name) {
    const isIt = (member) => member.kind === 'property' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(member.key) === name;
    return object?.members.find(isIt) ?? null;
}


/***/ }),

/***/ 1570:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   oG: () => (/* binding */ forEachChoice),
/* harmony export */   oI: () => (/* binding */ tooManyCombinations),
/* harmony export */   p_: () => (/* binding */ asUnknown),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vj: () => (/* binding */ combinations)
/* harmony export */ });
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6929);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/* harmony import */ var _model_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8082);



/** Choices that are made one after the other before the operation can be done. */
const maximumChoicesOnTheWay = 8;
/**
 * `apply` to the values, one alternative at a time where some of them are choices. What hangs on more combinations than
 * anybody looks at is unknown at once; choices that only narrow down what nobody knows are none then.
 */
function forEachChoice(values, apply, depth = 0) {
    const first = values.find(isChoice);
    if (first === undefined)
        return apply(values);
    if (combinations(values) > _model_world_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumWorlds */ .gf || depth === maximumChoicesOnTheWay) {
        if (!values.some(isNarrowed))
            return tooManyCombinations(first.origin);
        return forEachChoice(values.map((value) => (isNarrowed(value) ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .widened */ ["do"])(value) : value)), apply, depth);
    }
    const alternatives = first.alternatives.map((_, index) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)(first.origin, () => {
        const chosen = values.map((value) => take(value, first.choice, index));
        return forEachChoice(chosen, apply, depth + 1);
    }));
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceValue */ .bg)(first.choice, alternatives);
}
/** What hangs on more combinations than anybody looks at. */
function tooManyCombinations(origin) {
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(`it hangs on more than ${_model_world_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumWorlds */ .gf} combinations of values`, origin);
}
function isChoice(value) {
    return value.kind === 'choice';
}
function isNarrowed(value) {
    return value.kind === 'choice' && value.choice.narrows === true;
}
/** In how many ways the choices among the values may fall together, as far as they are told apart at once. */
function combinations(values) {
    const choices = new Set(values.filter(isChoice).map(({ choice }) => choice));
    return [...choices].reduce((product, { size }) => product * size, 1);
}
/** The value where `choice` has fallen on the alternative `index`; properties and items follow when they are read. */
function take(value, choice, index) {
    if (value.kind !== 'choice')
        return value;
    let taken = value;
    const ways = [];
    while (taken.kind === 'choice' && taken.choice === choice) {
        ways.push(taken.way);
        const alternative = taken.alternatives[index]?.();
        if (alternative === undefined)
            throw new Error('A choice was asked for an alternative that it does not have.');
        taken = alternative;
    }
    if (taken.kind === 'choice')
        taken = takeBelow(taken, choice, index);
    return { ...taken, way: [...taken.way, ...ways.reverse().flat()] };
}
/** Another choice, in whose alternatives `choice` may come up again. */
function takeBelow(value, choice, index) {
    return {
        ...value,
        alternatives: value.alternatives.map((alternative) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)(value.origin, () => take(alternative(), choice, index))),
    };
}
/** A choice where only a single value would do: unknown, for the choice's reason. */
function asUnknown({ choice, way }) {
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOn */ .I3)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(choice.cause.reason, choice.cause.origin), ...way);
}
const outcomeOfCause = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((cause) => {
    const { asks } = cause;
    return asks === undefined ? { cause, size: 2 } : { cause, size: 2, asks };
});
/** The choice that an unknown condition stands for: alternative 0 is true, 1 is false. One per cause. */
function outcomeOf({ cause }) {
    return outcomeOfCause(cause);
}
/** A condition that nobody knows, as one of true and false. */
function trueOrFalse(condition) {
    const { origin } = condition.cause;
    const both = [() => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanValue */ .eC)(true, origin), () => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanValue */ .eC)(false, origin)];
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOn */ .I3)((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceValue */ .bg)(outcomeOf(condition), both), ...condition.way);
}


/***/ }),

/***/ 5430:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ noteUnknownName)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1570);
/* harmony import */ var _functions_partial_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1521);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2516);
/** Properties whose names are computed. */




/**
 * Of two equal names the later one counts: what is written before a name that nobody knows may be replaced by what stands
 * under it.
 *
 * @param before the properties written so far; those that may have the same name are unknown afterwards
 * @returns the further property that the object may have
 */
function noteUnknownName(before, name, budget) {
    const unknown = name.kind === 'choice' ? (0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .asUnknown */ .p_)(name) : name;
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .spend */ .Rf)(budget, before.length);
    for (const [index, property] of before.entries()) {
        if (!mayBeName(name, property.name))
            continue;
        before[index] = { ...property, value: () => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .NI)(unknown, { mayBeNull: true }) };
    }
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .NI)(unknown);
}
function mayBeName(name, other) {
    switch (name.kind) {
        case 'unknown':
            return (0,_functions_partial_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mayEqualWithoutCase */ .Cj)(name, other);
        case 'choice':
            return name.alternatives.some((one) => mayBeName(one(), other));
        case 'string':
            return name.value.toLowerCase() === other.toLowerCase();
        default:
            return false;
    }
}


/***/ }),

/***/ 4892:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ connectedGroups),
/* harmony export */   L: () => (/* binding */ cyclesIn)
/* harmony export */ });
/** Names of a ring that a message tells. */
const maximumNames = 5;
/**
 * One problem for the names that refer to each other, however many rings they form, at its first link: the reference in
 * the earliest name. Takes linear time.
 */
function cyclesIn(values) {
    // What refers to nothing is in no ring, and most names of a template refer to nothing.
    const linked = values.filter(({ references }) => references.length > 0);
    const byId = new Map(linked.map((value) => [value.id, value]));
    const referencesOf = (id) => byId.get(id)?.references.map((reference) => reference.id) ?? [];
    const groups = connectedGroups([...byId.keys()], referencesOf);
    const seen = new Set();
    return linked.flatMap(({ id }) => {
        const group = groups.get(id);
        if (group === undefined || seen.has(group))
            return [];
        seen.add(group);
        const ring = ringThrough(id, byId, groups);
        return ring === null ? [] : [problemOf(ring)];
    });
}
/**
 * Names that all lead to each other have the same number; they come one group after the other, what is referred to before
 * what refers to it. Tarjan's algorithm, on a stack of its own: a template may have a hundred thousand names. References
 * to other names than these are passed over.
 * https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
function connectedGroups(ids, referencesOf) {
    const known = new Set(ids);
    const order = new Map();
    const lowest = new Map();
    const groups = new Map();
    const open = [];
    const path = [];
    const lower = (id, to) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
    const enter = (id) => {
        order.set(id, order.size);
        lowest.set(id, order.size - 1);
        open.push(id);
        path.push({ id, references: referencesOf(id), next: 0 });
    };
    const leave = ({ id }) => {
        path.pop();
        const number = lowest.get(id) ?? 0;
        const asker = path.at(-1);
        if (asker !== undefined)
            lower(asker.id, number);
        if (number !== order.get(id))
            return;
        for (let member = open.pop(); member !== undefined; member = open.pop()) {
            groups.set(member, number);
            if (member === id)
                return;
        }
    };
    for (const start of ids) {
        if (!order.has(start))
            enter(start);
        for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
            const reference = visit.references[visit.next++];
            if (reference === undefined)
                leave(visit);
            else if (!known.has(reference))
                continue;
            else if (!order.has(reference))
                enter(reference);
            else if (!groups.has(reference))
                lower(visit.id, order.get(reference) ?? 0);
        }
    }
    return groups;
}
/** The links from a name back to itself, through names of its group; null where there are none. */
function ringThrough(start, byId, groups) {
    const cameBy = new Map();
    const pending = [start];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
        const from = byId.get(id);
        for (const reference of from?.references ?? []) {
            if (from === undefined || groups.get(reference.id) !== groups.get(start) || cameBy.has(reference.id))
                continue;
            cameBy.set(reference.id, { from, site: reference.site });
            if (reference.id === start)
                return linksBackTo(start, cameBy);
            pending.push(reference.id);
        }
    }
    return null;
}
function linksBackTo(start, cameBy) {
    const links = [];
    for (let link = cameBy.get(start); link !== undefined; link = cameBy.get(link.from.id)) {
        links.push(link);
        if (link.from.id === start)
            break;
    }
    return links.reverse();
}
function problemOf(ring) {
    const [first, ...others] = ring;
    if (first === undefined)
        throw new Error('A ring has a link.');
    const { caption } = first.from;
    const subject = caption.charAt(0).toUpperCase() + caption.slice(1);
    const names = others.slice(0, maximumNames).map(({ from }) => from.caption);
    if (others.length > names.length)
        names.push(`${others.length - names.length} more`);
    const through = names.length === 0 ? '' : ` through ${names.join(', ')}`;
    return { site: first.site, message: `${subject} refers to itself${through}.` };
}


/***/ }),

/***/ 1521:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ mayEqualWithoutCase),
/* harmony export */   F5: () => (/* binding */ mayBothEqual),
/* harmony export */   K_: () => (/* binding */ mayBeIn),
/* harmony export */   Tj: () => (/* binding */ partialText),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _model_known_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3441);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4361);
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4198);
/** Text of which a part is known: `'1.33.${patch}'` begins with `1.33.`, whatever the patch is. */




/** What is known of names and versions is short. */
const maximumLength = 256;
/**
 * The pieces as one text: known, or unknown with what is known of its beginning and its end. Either stands where it is
 * put together.
 */
function joined(pieces, call) {
    const unknown = pieces.find((piece) => typeof piece !== 'string');
    if (unknown === undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedString */ .px)(pieces, call);
    const told = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .foremost */ .ig)(unknown, pieces.filter((piece) => typeof piece !== 'string'));
    const start = knownPart(pieces, ({ start }) => start).join('');
    const end = knownPart(pieces.toReversed(), ({ end }) => end)
        .reverse()
        .join('');
    return { ...partialText(told, { start, end }), origin: call.site, way: _model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .noWay */ .v1 };
}
/** Text of which only so much is known; for what is unknown, unknown for the same reason. */
function partialText(unknown, text) {
    const length = text.start.length + text.end.length;
    return length > 0 && length <= maximumLength
        ? { ...(0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .NI)(unknown), type: 'string', text }
        : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownFrom */ .NI)(unknown);
}
/** The pieces before the first unknown one, and what is known of that one on this side. */
function knownPart(pieces, side) {
    const known = [];
    for (const piece of pieces) {
        if (typeof piece === 'string') {
            known.push(piece);
            continue;
        }
        if (piece.text !== undefined)
            known.push(side(piece.text));
        break;
    }
    return known;
}
/** Whether the text may be this one, letter case aside. */
function mayEqualWithoutCase({ text }, whole) {
    if (text === undefined || !(0,_text_case_js__WEBPACK_IMPORTED_MODULE_2__/* .isSureWithoutCase */ .U)(text.start, text.end, whole))
        return true;
    return (0,_model_known_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mayEqual */ .k)((0,_model_known_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withLetters */ .M)(text, _text_case_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCase */ .p), (0,_text_case_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCase */ .p)(whole));
}
/** Whether two texts that are both known in part may be the same. */
function mayBothEqual(one, other) {
    const canStart = one.start.startsWith(other.start) || other.start.startsWith(one.start);
    return canStart && (one.end.endsWith(other.end) || other.end.endsWith(one.end));
}
/** Whether the text may stand somewhere in this one. */
function mayBeIn({ start, end }, whole) {
    const from = whole.indexOf(start);
    return from !== -1 && whole.lastIndexOf(end) >= from + start.length;
}


/***/ }),

/***/ 4198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isSureWithoutCase),
/* harmony export */   p: () => (/* binding */ withoutCase)
/* harmony export */ });
/**
 * Comparing text without regard to case. What Azure does with other characters than these depends on its system's
 * culture, which for example takes a carriage return and a line feed for one.
 * https://learn.microsoft.com/dotnet/core/extensions/globalization-icu
 */
const sure = /^[\t\n -~]*$/;
function isSureWithoutCase(...texts) {
    return texts.every((text) => sure.test(text));
}
/** Only for text that isSureWithoutCase(). */
function withoutCase(text) {
    return text.toLowerCase();
}


/***/ }),

/***/ 4361:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   px: () => (/* binding */ boundedString)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2516);
/** Text that functions write. */


/**
 * A scalar as concat() and format() write it: .NET writes booleans as True and False. null: not a scalar. Azure's
 * integers have 64 bits; beyond 53 nobody knows here which one it is.
 */
function textOf(value, call) {
    if (value.kind === 'string')
        return value.value;
    if (value.kind === 'number') {
        return Number.isInteger(value.value) && !Number.isSafeInteger(value.value)
            ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(`${call.name}() meets integers that are too large to be exact here`, call.site)
            : String(value.value);
    }
    if (value.kind === 'boolean')
        return value.value ? 'True' : 'False';
    return null;
}
/** The parts as one string whose origin is the call; unknown where it grows past the bound. */
function boundedString(parts, call) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumStringLength */ .Wi)
        return tooLong(call);
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .Rf)(call.budget, Math.floor(length / _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .charactersPerStep */ .we));
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringValue */ .r$)(parts.join(''), call.site);
}
function tooLong(call) {
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(`the string is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumStringLength */ .Wi} characters`, call.site);
}


/***/ }),

/***/ 5910:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _l: () => (/* binding */ jsonTextToValue),
  IL: () => (/* binding */ jsonValue),
  t$: () => (/* binding */ yamlValue)
});

// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(6079);
// EXTERNAL MODULE: ./lib/syntax/json/parse.js + 4 modules
var parse = __webpack_require__(1860);
;// CONCATENATED MODULE: ./lib/evaluate/functions/json-quotes.js
/**
 * JSON whose strings stand in single quotes, as the documentation of json() has it and Newtonsoft.Json reads it.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#json
 */
function withDoubleQuotes(text) {
    const parts = [];
    let quote = null;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (quote === null) {
            quote = character === '"' || character === "'" ? character : null;
            parts.push(quote === null ? character : '"');
        }
        else if (character === quote) {
            quote = null;
            parts.push('"');
        }
        else if (character === '\\') {
            at += 1;
            parts.push(text[at] === "'" ? "'" : character + text.charAt(at));
        }
        else {
            parts.push(character === '"' ? '\\"' : character);
        }
    }
    return parts.join('');
}

// EXTERNAL MODULE: ./lib/evaluate/limits.js
var limits = __webpack_require__(2516);
;// CONCATENATED MODULE: ./lib/evaluate/json-value.js
/** JSON without expressions as values: config files, parameter files, loaded files, the argument of json(). */





/** The node's value, every part with its own place in `source`. Parts are made when they are asked for. */
function jsonValue(node, source) {
    return valueWith(node, (part) => (0,model_location/* siteOf */.zU)(source, part));
}
/**
 * The same of YAML. Which properties `<<: *defaults` gives to an object hangs on the version of the compiler: SharpYaml,
 * which reads YAML for it, merges them since its version 3.
 */
function yamlValue(node, source) {
    const reason = "what '<<' brings into an object of YAML hangs on the version of Bicep";
    return valueWith(node, (part) => (0,model_location/* siteOf */.zU)(source, part), ({ members }) => {
        const merge = members.find(({ key }) => key.value === '<<');
        return merge === undefined ? null : (0,model_value/* unknownValue */.Uo)(reason, (0,model_location/* siteOf */.zU)(source, merge.key));
    });
}
/**
 * The value of a JSON text that an expression holds. The text of a loaded file has its places in that file; the parts of
 * any other have no place but the expression.
 */
function jsonTextToValue(text, call) {
    (0,limits/* spend */.Rf)(call.budget, text.value.length);
    const strict = (0,parse/* parseJson */.q)(text.value);
    const { root, problems } = strict.root === null ? parseLoosely(text.value) : strict;
    if (root === null)
        return (0,model_value/* unknownValue */.Uo)(`${call.name}() is given text that is not JSON: ${problems[0]?.message ?? ''}`, call.site);
    const { file } = text;
    if (file === undefined || strict.root === null)
        return valueWith(root, () => call.site);
    return (0,model_value/* passedOn */.I3)(jsonValue(root, file), ...text.way, { site: call.site, caption: 'read here as JSON' });
}
function parseLoosely(text) {
    return (0,parse/* parseJson */.q)(text.includes("'") ? withDoubleQuotes(text) : text);
}
/** @param restOf properties that an object may have besides those that are written */
function valueWith(node, place, restOf = () => null) {
    const site = place(node);
    switch (node.kind) {
        case 'string':
            return (0,model_value/* stringValue */.r$)(node.value, site);
        case 'number':
            return (0,model_value/* numberValue */.Vg)(node.value, site);
        case 'boolean':
            return (0,model_value/* booleanValue */.eC)(node.value, site);
        case 'null':
            return (0,model_value/* nullValue */.Pv)(site);
        case 'array':
            return (0,model_value/* arrayValue */.zk)(node.items.map((item) => (0,model_value/* lazy */.RZ)(place(item), () => valueWith(item, place, restOf))), site);
        case 'object': {
            const rest = restOf(node);
            const members = rest === null ? node.members : node.members.filter(({ key }) => key.value !== '<<');
            return (0,model_value/* objectValue */.ZH)(members.map(({ key, value }) => ({
                name: key.value,
                key: place(key),
                value: (0,model_value/* lazy */.RZ)(place(value), () => valueWith(value, place, restOf)),
            })), site, rest);
        }
    }
}


/***/ }),

/***/ 2516:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ maximumItems),
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   IC: () => (/* binding */ maximumRunInstances),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Lr: () => (/* binding */ maximumNesting),
/* harmony export */   MY: () => (/* binding */ stepsPerModule),
/* harmony export */   Mb: () => (/* binding */ assuredInstances),
/* harmony export */   Ql: () => (/* binding */ writtenOut),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   Tr: () => (/* binding */ maximumLoopItems),
/* harmony export */   Wi: () => (/* binding */ maximumStringLength),
/* harmony export */   bI: () => (/* binding */ maximumTypeReferences),
/* harmony export */   k$: () => (/* binding */ newBudget),
/* harmony export */   mk: () => (/* binding */ stopAt),
/* harmony export */   tA: () => (/* binding */ spendItems),
/* harmony export */   tB: () => (/* binding */ maximumInstances),
/* harmony export */   uH: () => (/* binding */ newRun),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   we: () => (/* binding */ charactersPerStep)
/* harmony export */ });
/* unused harmony exports maximumDepth, maximumSteps, maximumRunSteps */
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);

/** Expressions inside expressions, through parameters and variables. Keeps the call stack within node's default. */
const maximumDepth = 250;
/** Types that refer to types; the compiler refuses a ring of them. */
const maximumTypeReferences = 50;
/** Steps of one deployment: an expression, or what `spend` counts. The largest public template needs some ten thousand. */
const maximumSteps = 2_000_000;
/** Steps of all deployments of a run together. No public repository needs a hundredth of it. */
const maximumRunSteps = 10_000_000;
/** Steps that each deployment may take whatever the others took. */
const assuredSteps = 2_000;
/** Values that are written out, or have a name, and are looked at whatever was spent: modules have plain settings too. */
const smallestReserve = 4_000;
/** UTF-16 code units of one string. */
const maximumStringLength = 1_048_576;
/** Of a module that is called: its names and outputs are set up, whatever becomes of them. */
const stepsPerModule = 200;
/** Of an array or object that is made, for each item or property: it takes memory before anybody looks at it. */
const stepsPerItem = 5;
/** Of the text that a function writes. */
const charactersPerStep = 16;
/** Items of one array made by a function or a loop. Azure itself stops at 800 for a copy loop. */
const maximumItems = 10_000;
/** Turns of one loop over resources or modules. Azure refuses more: a copy loop makes at most 800. */
const maximumLoopItems = 800;
/** Resources and modules of one deployment that are looked at. */
const maximumInstances = 4_000;
/** Resources and modules of all deployments of a run together. */
const maximumRunInstances = 20_000;
/** Resources and modules of each deployment that are looked at whatever the others have. */
const assuredInstances = 20;
/** Modules in modules, nested deployments in nested deployments; Azure's own bound is not published. */
const maximumNesting = 32;
function newRun() {
    return { steps: 0, instances: 0 };
}
/**
 * @param run what the deployment shares with others
 * @param reserve values that are written out and may be looked at whatever was spent: as many as the template may hold
 */
function newBudget(run = newRun(), reserve = smallestReserve) {
    return { run, depth: 0, steps: 0, reserve: Math.max(reserve, smallestReserve), stopped: null, owner: null };
}
/**
 * Counts work that is no expression of its own: each item that a function copies, compares or reads.
 * What is spent past the bound ends the evaluation at the next expression.
 */
function spend(budget, steps) {
    budget.steps += steps;
    budget.run.steps += steps;
}
/** Counts the items or properties of something that is made. */
function spendItems(budget, count) {
    spend(budget, count * stepsPerItem);
}
/** Whether nothing more may be spent. */
function isSpent({ steps, run }) {
    return steps >= maximumSteps || (run.steps >= maximumRunSteps && steps >= assuredSteps);
}
/** The value of an expression that is not evaluated any more. */
function stopAt(site, budget) {
    const reason = budget.steps >= maximumSteps
        ? `evaluation stopped after ${maximumSteps} steps`
        : `evaluation stopped after ${maximumRunSteps} steps for all deployments together`;
    budget.stopped ??= { reason, origin: site };
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(reason, site);
}
/** `evaluate` one level deeper, or an unknown value where a bound is hit. */
function within(budget, site, evaluate) {
    return isSpent(budget) ? stopAt(site, budget) : deeper(budget, site, evaluate);
}
/** The same for what leads to a value and is none of its own, so that a plain setting may have a name: see writtenOut(). */
function named(budget, site, evaluate) {
    return takeFromReserve(budget, 1) ? deeper(budget, site, evaluate) : stopAt(site, budget);
}
function deeper(budget, site, evaluate) {
    if (budget.depth >= maximumDepth) {
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(`expressions are nested deeper than ${maximumDepth} levels here`, site);
    }
    budget.depth += 1;
    spend(budget, 1);
    try {
        return evaluate();
    }
    finally {
        budget.depth -= 1;
    }
}
/**
 * A value that is written out, of so many parts: it is known though everything is spent, so that what others cost hides
 * no plain setting. Loops may write it out again and again: the reserve ends that.
 */
function writtenOut(budget, site, parts, make) {
    if (!takeFromReserve(budget, parts + 1))
        return stopAt(site, budget);
    spendItems(budget, parts);
    return make();
}
/** false: everything is spent, and so is the reserve. */
function takeFromReserve(budget, values) {
    if (!isSpent(budget))
        return true;
    if (budget.reserve < values)
        return false;
    budget.reserve -= values;
    return true;
}


/***/ }),

/***/ 2554:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ mayBeFilledIn),
/* harmony export */   rk: () => (/* binding */ withPlaceholders),
/* harmony export */   yv: () => (/* binding */ mayBeForDeveloperCli)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);

/** Azure Developer CLI: `${NAME}` and `${NAME=default}`. */
const placeholderOfDeveloperCli = /\$\{[^{}]*\}/;
/** Each takes all of what a value is written over. No part of a pattern can match in two ways, so a search is linear. */
const placeholders = [
    placeholderOfDeveloperCli,
    // replace-tokens in Azure Pipelines: `#{NAME}#`.
    /#\{[^{}]*\}#/,
    // Variables of Azure Pipelines: `$(NAME)`.
    /\$\([^()]*\)/,
    // Mustache: `{{NAME}}`.
    /\{\{[^{}]*\}\}/,
    // `__NAME__`, replace-tokens again.
    /__[A-Za-z0-9]+(?:[_.-][A-Za-z0-9]+)*__/,
    // The quickstart gallery's tests: a whole string such as `GEN-UNIQUE-8` or `GET-PREREQ-NAME`.
    /^(?:GEN|GET-PREREQ)-[\s\S]*/,
];
/**
 * What values become, and themselves: a file that extends others takes their values over again and again, and one that
 * stands in twenty places must not become twenty.
 */
const replaced = new WeakMap();
/** The value with every string that waits for a pipeline made unknown, also deep inside. */
function withPlaceholders(value) {
    const known = replaced.get(value);
    if (known !== undefined)
        return known;
    const made = replacedIn(value);
    replaced.set(value, made);
    replaced.set(made, made);
    return made;
}
function replacedIn(value) {
    switch (value.kind) {
        case 'string': {
            const found = findPlaceholder(value.value);
            return found === null
                ? value
                : { ...(0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)(`${found} is filled in before deployment`, value.origin), way: value.way };
        }
        case 'array':
            return { ...value, items: allDeferred(value.items, value.origin) };
        case 'unknown':
            return replacedInPart(value);
        case 'object': {
            const properties = new Map([...value.properties].map(([name, property]) => [
                name,
                { ...property, value: deferred(property.value, property.key) },
            ]));
            return { ...value, properties };
        }
        default:
            return value;
    }
}
/** What is known of a part: items, or text in which nothing waits. */
function replacedInPart(value) {
    const { items, text, ...unknown } = value;
    if (items !== undefined) {
        const [start, end] = [allDeferred(items.start, value.origin), allDeferred(items.end, value.origin)];
        return { ...value, items: { start, end } };
    }
    const waits = text !== undefined && (findPlaceholder(text.start) ?? findPlaceholder(text.end)) !== null;
    return waits ? unknown : value;
}
function allDeferred(items, site) {
    return items.map((item) => deferred(item, site));
}
function deferred(value, site) {
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZ)(site, () => withPlaceholders(value()));
}
/** Whether the text of a parameter file may be for the Azure Developer CLI, which fills in `${NAME}` and nothing else. */
function mayBeForDeveloperCli(text) {
    return placeholderOfDeveloperCli.test(text);
}
/** `[what to write here]`, `<name>` and `#_name_#`: somebody, or a script, replaces them wherever they stand. */
const loosePlaceholders = [/^\s*\[[\s\S]*\]\s*$/, /<[^<>]*>/, /#_[A-Za-z0-9_.-]*_#/];
/** Whether a text may be another one by the time it is deployed, be it of a template or of a parameter file. */
function mayBeFilledIn(text) {
    return findPlaceholder(text) !== null || loosePlaceholders.some((pattern) => pattern.test(text));
}
/** The first of the first kind that the text holds. */
function findPlaceholder(text) {
    for (const pattern of placeholders) {
        const [found = null] = pattern.exec(text) ?? [];
        if (found !== null)
            return found;
    }
    return null;
}


/***/ }),

/***/ 6576:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isUnavailable)
/* harmony export */ });
function isUnavailable(file) {
    return typeof file === 'object' && 'unavailable' in file;
}


/***/ }),

/***/ 3877:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hz: () => (/* binding */ byPlace),
  S4: () => (/* binding */ maximumRelated),
  DF: () => (/* binding */ mergeFindings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/syntax/json/members.js
var members = __webpack_require__(4222);
;// CONCATENATED MODULE: ./lib/discover/symbolic-path.js

/** `resources/aks/properties/networkProfile/kubeProxyConfig/mode` */
function symbolicPath(document, offset) {
    const names = 'root' in document ? jsonPath(document.root, offset) : bicepPath(document.tree.statements, offset);
    return names.join('/');
}
function jsonPath(node, offset) {
    if (node.kind === 'object') {
        const member = lastBefore(node.members, offset, ({ key }) => key.start);
        return member === undefined || offset >= member.value.end
            ? []
            : [member.key.value, ...jsonPath(member.value, offset)];
    }
    if (node.kind === 'array') {
        const item = lastBefore(node.items, offset, ({ start }) => start);
        if (item === undefined || offset >= item.end)
            return [];
        return [nameOf(item) ?? String(node.items.indexOf(item)), ...jsonPath(item, offset)];
    }
    return [];
}
/** The last part that begins at the offset or before it; parts stand in the order of the text. */
function lastBefore(parts, offset, startOf) {
    let low = -1;
    let high = parts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        const part = parts[middle];
        if (part !== undefined && startOf(part) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return parts[low];
}
/** Items of an array move; their names stay. */
function nameOf(item) {
    if (item.kind !== 'object')
        return null;
    const parts = [(0,members/* textOf */.b6)((0,members/* member */.Dc)(item, 'type')), (0,members/* textOf */.b6)((0,members/* member */.Dc)(item, 'name'))];
    return parts.filter((part) => part !== null).join(':') || null;
}
function bicepPath(statements, offset) {
    const statement = lastBefore(statements, offset, ({ start }) => start);
    if (statement === undefined || offset >= statement.end)
        return [];
    const name = 'name' in statement ? statement.name.name : '';
    const inside = partsOf(statement).find((part) => contains(part, offset));
    return [statement.kind, name, ...(inside === undefined ? [] : expressionPath(inside, offset))];
}
function partsOf(statement) {
    if (statement.kind === 'resource' || statement.kind === 'module')
        return [statement.body];
    if (statement.kind === 'parameter')
        return statement.defaultValue === null ? [] : [statement.defaultValue];
    return 'value' in statement && statement.kind !== 'type' ? [statement.value] : [];
}
function contains({ start, end }, offset) {
    return start <= offset && offset < end;
}
/** The property names on the way into nested object literals; what is in other expressions has no names of its own. */
function expressionPath(expression, offset) {
    switch (expression.kind) {
        case 'if':
        case 'for':
            return contains(expression.body, offset) ? expressionPath(expression.body, offset) : [];
        case 'object': {
            const member = lastBefore(expression.members, offset, ({ start }) => start);
            if (member === undefined || !contains(member, offset))
                return [];
            if (member.kind === 'resource')
                return bicepPath([member], offset);
            if (member.kind !== 'property')
                return [];
            const name = 'name' in member.key ? member.key.name : member.key.parts.join('');
            return [name, ...(contains(member.value, offset) ? expressionPath(member.value, offset) : [])];
        }
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/model/compare-text.js
var compare_text = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(9362);
;// CONCATENATED MODULE: ./lib/findings.js
/** From what rules report for single subjects to the findings of a run: merged, placed, ordered. */






/** Characters of a message; names and values in it may be of any length. */
const maximumMessageLength = 1000;
/**
 * The same report (rule, level, place, message) from several subjects becomes one finding that lists them. What is
 * suppressed and what remains are two.
 */
function mergeFindings(reported, documentAt) {
    const groups = (0,grouped/* grouped */.z)(reported, ({ report, suppressed }) => {
        const { rule, level, message, site } = report;
        return [JSON.stringify([rule, level, site.source.path, site.start, site.end, message, suppressed])];
    });
    return [...groups.values()].map((group) => toFinding(group, documentAt)).sort(byPlace);
}
function toFinding(group, documentAt) {
    const { report, suppressed } = group[0];
    const subjects = new Set(group.flatMap(({ subject }) => (subject === null ? [] : [subject])));
    const deployments = new Map(group.flatMap(({ deployment }) => (deployment === null ? [] : [[JSON.stringify(deployment), deployment]])));
    return {
        rule: report.rule,
        level: report.level,
        message: shortened(report.message),
        place: (0,model_location/* placeOf */.$t)(report.site),
        related: relatedPlaces(group.map((one) => one.report)),
        subjects: [...subjects].sort((a, b) => a - b),
        deployments: [...deployments].sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)).map(([, deployment]) => deployment),
        fix: report.fix === null ? null : placed(report.fix),
        suppressed,
        docs: report.docs === undefined ? (0,project/* ruleUrl */.QB)(report.rule) : report.docs,
        fingerprint: fingerprintOf(report.rule, report.site, documentAt(report.site.source.path)),
    };
}
/** Places that a finding tells of; a module may be called a hundred times. */
const maximumRelated = 20;
/** The ways of all of them, each place once: the same value may reach several clusters by several ways. */
function relatedPlaces(reports) {
    const [first] = reports;
    const seen = new Set();
    const sites = new Set(reports.flatMap(({ related }) => related));
    return [...sites]
        .filter(({ site }) => {
        const key = (0,model_location/* siteKey */.Dd)(site);
        const isItself = site.source.path === first?.site.source.path && site.start === first.site.start;
        const isNews = !seen.has(key) && !isItself;
        seen.add(key);
        return isNews;
    })
        .slice(0, maximumRelated)
        .map(({ site, ...said }) => ({ place: (0,model_location/* placeOf */.$t)(site), ...said }));
}
function shortened(message) {
    return message.length <= maximumMessageLength ? message : `${message.slice(0, maximumMessageLength - 1)}…`;
}
function placed(fix) {
    return { ...fix, edits: fix.edits.map(({ site, text }) => ({ place: (0,model_location/* placeOf */.$t)(site), text })) };
}
/** Of rule, file, symbolic path and the text that is wrong: the same when lines move. */
function fingerprintOf(rule, site, document) {
    const path = document === null ? '' : symbolicPath(document, site.start);
    const text = site.source.text.slice(site.start, site.end);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([rule, site.source.path, path, text]))
        .digest('hex')
        .slice(0, 32);
}
/** The order of every report: file, line, column, rule, message, texts by code unit. */
function byPlace(a, b) {
    return ((0,compare_text/* compareText */.n)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,compare_text/* compareText */.n)(a.rule, b.rule) ||
        (0,compare_text/* compareText */.n)(a.message, b.message));
}


/***/ }),

/***/ 445:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ judgeSubject),
  j: () => (/* binding */ judgeSubjects)
});

// EXTERNAL MODULE: ./lib/findings.js + 1 modules
var findings = __webpack_require__(3877);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(8731);
// EXTERNAL MODULE: ./lib/rules/support/judge.js
var judge = __webpack_require__(7543);
// EXTERNAL MODULE: ./lib/policy/match.js
var policy_match = __webpack_require__(3182);
// EXTERNAL MODULE: ./lib/policy/requirement-message.js
var requirement_message = __webpack_require__(326);
// EXTERNAL MODULE: ./lib/policy/schema/policy-schema.js
var policy_schema = __webpack_require__(9577);
// EXTERNAL MODULE: ./lib/policy/schema/schema.js
var schema_schema = __webpack_require__(5496);
// EXTERNAL MODULE: ./lib/policy/subject-instance.js
var subject_instance = __webpack_require__(2343);
;// CONCATENATED MODULE: ./lib/policy/requirement.js








/** Like `judge` for a built-in rule: certain where every completion of what is unknown says the same. */
function judgeRequirement(requirement, subject, context) {
    if (requirement.on === 'cluster' && subject.kind !== 'cluster')
        return judge/* silent */.Ku;
    if ((requirement.on === 'upstream') !== (subject.kind === 'upstream-config'))
        return judge/* silent */.Ku;
    if ((0,policy_match/* matchesPlace */.bB)(requirement.match, subject, context.repository).is === 'no')
        return judge/* silent */.Ku;
    if (isCertainlyValid(requirement, subject))
        return judge/* silent */.Ku;
    const rule = ruleOf(requirement, subject, context);
    const { reports, missing } = (0,judge/* judge */.S4)(rule, subject, { level: requirement.level, options: {} }, context.asOf);
    return { reports: reports.map((report) => ({ ...report, docs: requirement.docs })), missing };
}
/** The common case, without going through worlds. */
function isCertainlyValid({ on, schema }, subject) {
    const decided = (0,policy_schema/* decisionByAjv */.xw)(schema, (0,subject_instance/* knownInstanceFor */.yD)(on, subject));
    return decided ?? (0,subject_instance/* certainVerdict */.s_)(on, subject, schema.schema.verdict)?.is === 'yes';
}
function ruleOf(requirement, subject, { repository }) {
    const { id, level, match } = requirement;
    return {
        id,
        level,
        summary: id,
        alsoUpstream: true,
        on: 'subject',
        check({ config, cluster, report, undecided }) {
            const view = { config, cluster };
            const { verdict, failures } = opinionOn(requirement, subject, view);
            if (verdict.is === 'yes')
                return;
            const applies = (0,model_verdict/* and */.Uo)((0,policy_match/* matchesPlace */.bB)(match, subject, repository), (0,policy_match/* matchesCluster */.Ep)(match, subject, view));
            if (applies.is === 'no')
                return;
            if (verdict.is === 'unknown')
                undecided((0,model_verdict/* and */.Uo)(verdict, applies));
            else if (applies.is === 'unknown')
                undecided(applies);
            else
                for (const [at, message] of messagesByPlace(failures, (one) => (0,requirement_message/* violationMessage */.nW)(requirement, one, subject, view))) {
                    report(at, message);
                }
        },
    };
}
/** One message for each place: several missing properties are missed at the same one. */
function messagesByPlace(failures, messageOf) {
    const byPlace = new Map();
    for (const failure of failures) {
        const place = (0,model_location/* siteKey */.Dd)(failure.at.site);
        const entry = byPlace.get(place) ?? { at: failure.at, messages: new Set() };
        entry.messages.add(messageOf(failure));
        byPlace.set(place, entry);
    }
    return [...byPlace.values()].map(({ at, messages }) => [at, [...messages].join(' ')]);
}
function opinionOn({ on, schema }, subject, view) {
    const instance = (0,subject_instance/* instanceFor */.XB)(on, view);
    if (instance === null)
        return { verdict: model_verdict/* yes */.EZ, failures: [] };
    const decided = (0,policy_schema/* decisionByAjv */.xw)(schema, (0,subject_instance/* knownInstanceFor */.yD)(on, subject));
    const verdict = schema.schema.verdict(instance);
    if (verdict.is === 'no')
        return { verdict, failures: schema.schema.failures(instance) };
    if (decided !== false)
        return { verdict, failures: [] };
    return { verdict: model_verdict.no, failures: [(0,schema_schema/* failureOf */.g5)(instance, (0,schema_schema/* phrase */.MZ)('what the schema of the rule allows'))] };
}

// EXTERNAL MODULE: ./lib/reports.js
var lib_reports = __webpack_require__(8011);
// EXTERNAL MODULE: ./lib/rules/rules.js + 40 modules
var rules = __webpack_require__(4062);
;// CONCATENATED MODULE: ./lib/judgements.js
/** What the rules say of each subject. */






/**
 * What is reported of each subject, config files first. A rule that says more of a file when it sees a command that uses
 * it says that alone.
 */
function judgeSubjects(subjects, policy, context) {
    const judged = subjects.map((subject, index) => ({
        subject,
        reported: judgeSubject(subject, index, policy, context),
    }));
    const of = (kind) => judged.flatMap(({ subject, reported }) => {
        const own = subject.kind === 'config' || subject.kind === 'cli-call' ? subject.kind : null;
        return own === kind ? reported : [];
    });
    const ofCalls = withRelatedOfAll(of('cli-call'));
    const said = new Set(ofCalls.map(({ report }) => ruleAndSite(report)));
    const saidAlike = new Set(ofCalls.map(({ report }) => wholeKey(report)));
    const isSaidOtherwise = ({ report }) => said.has(ruleAndSite(report)) && !saidAlike.has(wholeKey(report));
    return [...of('config').filter((one) => !isSaidOtherwise(one)), ...ofCalls, ...of(null)];
}
function ruleAndSite({ rule, site }) {
    return `${rule} ${(0,model_location/* siteKey */.Dd)(site)}`;
}
function wholeKey(report) {
    return `${ruleAndSite(report)} ${report.level} ${report.message}`;
}
/** Of several commands that meet the same fault, each shows what belongs to all of them. */
function withRelatedOfAll(reported) {
    const related = new Map();
    for (const { report } of reported) {
        const key = wholeKey(report);
        related.set(key, [...(related.get(key) ?? []), ...report.related].slice(0, findings/* maximumRelated */.S4));
    }
    return reported.map((one) => ({
        ...one,
        report: { ...one.report, related: related.get(wholeKey(one.report)) ?? [] },
    }));
}
/** @param index of the subject in the report; null: it is not in it */
function judgeSubject(subject, index, policy, context) {
    const deployment = subject.kind === 'cluster' ? subject.deployment : null;
    const judgements = [
        ...builtInJudgements(subject, policy, context),
        ...organisationJudgements(subject, policy, context),
    ];
    const reports = judgements.flatMap(([, judgement]) => judgement.reports);
    const faults = (0,lib_reports/* placesOfFaults */.Lx)(reports);
    const missing = new Map();
    for (const [rule, judgement] of judgements) {
        // What is missing because of a fault that is reported is not reported again as undecided.
        const causes = isOfLiveCluster(subject, judgement)
            ? []
            : judgement.missing.filter(({ origin }) => !faults.has((0,model_location/* siteKey */.Dd)(origin)));
        for (const cause of causes)
            noteMissing(missing, cause, rule);
    }
    const undecided = [...missing.values()].flatMap(({ cause, rules }) => {
        const message = `Cannot be decided: ${cause.reason}. Waiting for it: ${rules.join(', ')}.`;
        const related = [{ site: subject.anchor, message: subjectNames[subject.kind] }];
        return (0,lib_reports/* analysisReport */.j1)('undecided', cause.origin, message, policy).map(({ report }) => ({
            ...report,
            related,
            waiting: rules,
        }));
    });
    return [...reports, ...undecided].map((report) => ({
        report: withUses(report, subject),
        subject: index,
        deployment,
        suppressed: null,
    }));
}
const subjectNames = {
    config: 'the config file',
    cluster: 'the cluster',
    'cli-call': 'the command',
    'upstream-config': 'the KubeProxyConfiguration',
};
/** What an update does not say belongs to the cluster that it meets: a rule that needs it is silent. */
function isOfLiveCluster(subject, { missing }) {
    return subject.kind === 'cli-call' && subject.live !== null && missing.includes(subject.live);
}
/** The commands that use a file belong to what is reported of it. */
function withUses(report, subject) {
    if (subject.kind === 'config') {
        return { ...report, related: [...report.related, ...subject.usedBy.slice(0, findings/* maximumRelated */.S4)] };
    }
    if (subject.kind !== 'cli-call' || subject.outcome.kind !== 'read')
        return report;
    if (!isWithin(report.site, subject.config.origin))
        return report;
    const use = { site: subject.option, message: `used here by az aks ${subject.verb}` };
    return { ...report, related: [...report.related, use] };
}
/**
 * What the built-in rules say, less what a rule says that yields to one which reports something. A mandatory rule stands
 * by: what it yields to may yet be suppressed.
 */
function builtInJudgements(subject, policy, { asOf }) {
    const judged = rules/* rules */.a.flatMap((rule) => {
        if (!('check' in rule))
            return [];
        const setting = policy.settingOf(rule.id);
        const judgement = setting === null ? judge/* silent */.Ku : (0,judge/* judge */.S4)(rule, subject, setting, asOf);
        return judgement === judge/* silent */.Ku ? [] : [{ rule, judgement }];
    });
    const reporting = new Set(judged.filter(({ judgement }) => judgement.reports.length > 0).map(({ rule }) => rule.id));
    return judged.flatMap(({ rule, judgement }) => {
        const unless = rule.yieldsTo?.filter((other) => reporting.has(other)) ?? [];
        if (unless.length === 0)
            return [[rule.id, judgement]];
        const reports = policy.mandates.has(rule.id) ? judgement.reports.map((report) => ({ ...report, unless })) : [];
        return [[rule.id, { reports, missing: [] }]];
    });
}
function organisationJudgements(subject, policy, context) {
    const judgements = [];
    for (const requirement of policy.requirements) {
        const judgement = judgeRequirement(requirement, subject, context);
        if (judgement.reports.length > 0 || judgement.missing.length > 0)
            judgements.push([requirement.id, judgement]);
    }
    return judgements;
}
function isWithin(inner, outer) {
    return inner.source.path === outer.source.path && outer.start <= inner.start && inner.end <= outer.end;
}
/** Causes with the same reason and place are the same missing thing. */
function noteMissing(missing, cause, rule) {
    const key = `${(0,model_location/* siteKey */.Dd)(cause.origin)} ${cause.reason}`;
    const entry = missing.get(key);
    if (entry === undefined)
        missing.set(key, { cause, rules: [rule] });
    else if (!entry.rules.includes(rule))
        entry.rules.push(rule);
}


/***/ }),

/***/ 7713:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Order by code unit, the same on every machine. Negative where `a` comes first. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 1400:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** The things by each of their keys, both in the order in which they come. */
function grouped(things, keysOf) {
    const groups = new Map();
    for (const thing of things) {
        for (const key of keysOf(thing)) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [thing]);
            else
                group.push(thing);
        }
    }
    return groups;
}


/***/ }),

/***/ 6044:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lastAt)
/* harmony export */ });
/** The index of the last of ascending numbers that is at most `at`; -1: all are greater. */
function lastAt(ascending, at) {
    let low = -1;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((ascending[middle] ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 326:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   iS: () => (/* binding */ placeholderPattern),
/* harmony export */   nW: () => (/* binding */ violationMessage)
/* harmony export */ });
/* harmony import */ var _model_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3910);
/* harmony import */ var _schema_instance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8072);
/* harmony import */ var _schema_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5496);
/** What a report of an organisation's rule says: its own words, or which property was found how. */



/** What a message may hold in braces. */
const placeholders = ['found', 'expected', 'cluster', 'parameters'];
/** `{name}` in a message. */
const placeholderPattern = /\{([A-Za-z]{1,20})\}/g;
/** One pass: what is put in is not looked at again. */
function violationMessage({ message, on }, failure, subject, view) {
    if (message === null)
        return plainMessage(failure, on);
    const texts = {
        found: () => (failure.found === null ? 'nothing' : failure.found(_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)),
        expected: () => failure.expected(_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B),
        cluster: () => {
            const name = view.cluster?.body.get('name').text ?? null;
            return name === null ? `the ${view.cluster === null ? 'file' : 'cluster in'} ${subject.file}` : (0,_model_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(name);
        },
        parameters: () => subject.kind === 'cluster' ? (subject.deployment.parameters ?? 'no parameter file') : 'no parameter file',
    };
    return message.replace(placeholderPattern, (written, name) => {
        const known = placeholders.find((placeholder) => placeholder === name);
        return known === undefined ? written : texts[known]();
    });
}
/** `mode is 'IPVS'; expected 'NFTABLES'.` */
function plainMessage({ path, found, expected }, on) {
    const root = { cluster: 'the cluster', kubeProxyConfig: 'kubeProxyConfig', upstream: 'KubeProxyConfiguration' }[on];
    const text = (0,_schema_instance_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path);
    const name = text === '' ? root : text;
    const state = found === null ? 'is not set' : `is ${found(_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)}`;
    return `${name} ${state}; expected ${expected(_schema_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)}.`;
}


/***/ }),

/***/ 5496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   AV: () => (/* binding */ describePlain),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   dN: () => (/* binding */ undecidedOn),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gG: () => (/* binding */ openVerdict),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   u6: () => (/* binding */ anyPhrase),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8731);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8072);


const bare = (text) => text;
const quoted = (text) => `'${text}'`;
const maximumTextLength = 80;
/** `'IPVS'`, `900`, `an object` */
function describe(instance) {
    const what = (quote) => {
        switch (instance.kind) {
            case 'array':
                return 'an array';
            case 'object':
                return 'an object';
            case 'unknown':
                return describeUnknown(instance.certain, quote);
            default:
                return describePlain(instance.value)(quote);
        }
    };
    return (quote) => (instance.isDefault ? `${what(quote)} (the default)` : what(quote));
}
function describeUnknown({ kind, text }, quote) {
    if (text !== null)
        return quote(`${text.start}…${text.end}`);
    return kind === 'object' || kind === 'array' ? `an ${kind}` : `an unknown ${kind ?? 'value'}`;
}
/** The same for a value of a schema, where objects and arrays are shown too. */
function describePlain(plain) {
    const shown = typeof plain === 'string' ? plain : JSON.stringify(plain);
    const text = shown.length > maximumTextLength ? `${shown.slice(0, maximumTextLength - 3)}...` : shown;
    return (quote) => (typeof plain === 'string' ? quote(text) : text);
}
/** Words with nothing in them to quote. */
function phrase(text) {
    return () => text;
}
/** `a, b or c`, without repetitions */
function anyPhrase(phrases) {
    return (quote) => {
        const texts = [...new Set(phrases.map((one) => one(quote)))];
        const last = texts.pop() ?? 'nothing';
        return texts.length === 0 ? last : `${texts.join(', ')} or ${last}`;
    };
}
/**
 * @param expected completes "expected …"
 * @param at where the failure is shown, if not at the instance
 */
function failureOf(instance, expected, at = (0,_instance_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(instance)) {
    return { at, path: instance.path, found: describe(instance), expected };
}
/** The schema `true`. */
const anything = { size: 1, verdict: () => _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ, failures: () => [], witnesses: () => [] };
/** The schema `false`. */
const nothing = {
    size: 1,
    verdict: () => _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__.no,
    failures: (instance) => [failureOf(instance, phrase('it to be left out'), instance.located.key)],
    witnesses: () => [],
};
/** The schema whose keywords all have to hold. */
function allOf(assertions, size) {
    return {
        size,
        verdict: (instance) => every(assertions, (assertion) => assertion.verdict(instance)),
        failures: (instance) => assertions.flatMap((assertion) => failuresOf(assertion, instance)),
        witnesses: (instance) => assertions.flatMap((assertion) => assertion.witnesses(instance)),
    };
}
/** Kleene's and, which stops at the first no. */
function every(things, verdictOf) {
    const missing = [];
    for (const thing of things) {
        const verdict = verdictOf(thing);
        if (verdict.is === 'no')
            return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__.no;
        if (verdict.is === 'unknown')
            missing.push(...verdict.missing);
    }
    return missing.length === 0 ? _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ : undecidedOn(missing);
}
/** Kleene's or. */
function some(things, verdictOf) {
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(every(things, (thing) => (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(verdictOf(thing))));
}
/** Enough for a message; a hostile array has any number. */
const maximumMissing = 16;
/** Each cause once, and no more of them than a message takes. */
function undecidedOn(missing) {
    return { is: 'unknown', missing: [...new Set(missing)].slice(0, maximumMissing) };
}
/** Of parts of `owner` that nobody knows: yes where the schemas hold for whatever they may be; else nobody knows. */
function openVerdict(schemas, { located, path }, cause) {
    const part = { kind: 'unknown', cause, certain: _instance_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingCertain */ .C4, located, path, isDefault: false };
    return schemas.every((schema) => schema.verdict(part).is === 'yes') ? _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ : (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(cause);
}
/** None where the instance may be valid. */
function failuresOf(assertion, instance) {
    return assertion.verdict(instance).is === 'no' ? assertion.failures(instance) : [];
}
/** An assertion about an instance as a whole. */
function check({ on, holds, holdsAnyway, expected }) {
    const speaksOf = (found) => on.some((kind) => kind === found);
    const applies = (instance) => speaksOf(instance.kind);
    const ofUnknown = ({ certain, cause }) => {
        if (certain.kind !== null && !speaksOf(certain.kind))
            return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ;
        const held = holdsAnyway?.(certain) ?? null;
        return held === null ? (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(cause) : (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .certainly */ .Cp)(held);
    };
    return {
        verdict: (instance) => {
            if (instance.kind === 'unknown')
                return ofUnknown(instance);
            if (!applies(instance))
                return _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ;
            const held = holds(instance);
            return typeof held === 'boolean' ? (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .certainly */ .Cp)(held) : held;
        },
        failures: (instance) => [failureOf(instance, expected)],
        witnesses: (instance) => {
            const kind = instance.kind === 'unknown' ? instance.certain.kind : instance.kind;
            return kind !== null && speaksOf(kind) ? [{ instance, byValue: true }] : [];
        },
    };
}


/***/ }),

/***/ 8011:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ placesOfFaults),
/* harmony export */   _h: () => (/* binding */ fileReports),
/* harmony export */   hq: () => (/* binding */ deploymentReports),
/* harmony export */   j1: () => (/* binding */ analysisReport)
/* harmony export */ });
/* harmony import */ var _discover_file_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15);
/* harmony import */ var _model_clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3910);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _rules_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4062);
/* harmony import */ var _rules_support_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7543);





/** @param nameProblems see Deployments */
function fileReports(discovery, nameProblems, policy) {
    const templatesOfOthers = new Set();
    const unreadable = (0,_discover_file_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableFiles */ .r)(discovery).flatMap(({ site, reason, isTemplateOfOthers }) => {
        // Each of its placeholders is a problem, and one tells what it is.
        if (isTemplateOfOthers && templatesOfOthers.has(site.source.path))
            return [];
        if (isTemplateOfOthers)
            templatesOfOthers.add(site.source.path);
        const hint = isTemplateOfOthers ? " It is another tool's template: check the file that the tool makes of it." : '';
        const message = `This file cannot be analysed from here: ${reason}.${hint}`;
        return analysisReport('unreadable-file', site, message, policy, isTemplateOfOthers ? 'notice' : undefined);
    });
    const missing = discovery.missing.map(({ site, written, excuse, meant }) => {
        if (excuse !== null) {
            return analysisReport('undecided', site, `Cannot be decided: ${excuse}. Waiting for it: invalid-template.`, policy);
        }
        const why = written.includes('\\')
            ? "Bicep takes no '\\' in a path."
            : 'Upper and lower case are different on Linux.';
        const hint = meant === null ? '' : ` Did you mean '${meant}'? ${why}`;
        const message = `There is no file '${(0,_model_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clipPath */ .I)(written)}'; the path is relative to this file.${hint}`;
        return analysisReport('invalid-template', site, message, policy);
    });
    const names = [...discovery.rings, ...nameProblems].map((problem) => refusedReports(problem, policy));
    const unusable = discovery.unusable.map((cause) => unseenReports(cause, policy));
    return [...unreadable, ...[...missing, ...names, ...unusable].flat()];
}
/** @param faults what is wrong at these places is told already, and what is behind them needs no word of its own */
function deploymentReports({ deployment, problems, bounds, unfollowed }, policy, faults) {
    const refused = problems().flatMap((problem) => refusedReports(problem, policy, problem.level));
    const behindBounds = bounds().flatMap((bound) => unseenReports(bound, policy));
    const unseen = unfollowed.filter(({ cause }) => !faults.has((0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .siteKey */ .Dd)(cause.origin)));
    const notThere = unseen.flatMap(({ cause, place }) => unseenReports(cause, policy).map(({ report, ...rest }) => ({
        ...rest,
        report: { ...report, related: [{ site: place, message: 'what is deployed here' }] },
    })));
    return [...refused, ...behindBounds, ...notThere].map((one) => ({ ...one, deployment }));
}
/** Of what Azure refuses before it deploys anything. */
function refusedReports({ site, message, related = [] }, policy, level) {
    const reports = analysisReport('invalid-template', site, message, policy, level);
    return reports.map((one) => ({ ...one, report: { ...one.report, related } }));
}
/** Of clusters that may be there and that nobody sees. */
function unseenReports({ origin, reason }, policy) {
    const message = `Cannot be decided: ${reason}. Waiting for it: all rules on what is behind it.`;
    return analysisReport('undecided', origin, message, policy);
}
/** A report of the pipeline itself; none where its rule is off. */
function analysisReport(id, site, message, policy, ofThisCase) {
    const rule = (0,_rules_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .findRule */ .I)(id);
    const setting = policy.settingOf(id);
    if (rule === undefined || setting === null)
        return [];
    const level = (0,_rules_support_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(rule, setting.level, ofThisCase);
    return [
        {
            report: { rule: id, level, message, site, related: [], fix: null },
            subject: null,
            deployment: null,
            suppressed: null,
        },
    ];
}
/** Where reports are that are more than notices. */
function placesOfFaults(reports) {
    return new Set(reports.filter(({ level }) => level !== 'notice').map(({ site }) => (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .siteKey */ .Dd)(site)));
}


/***/ }),

/***/ 7543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9311);
/* harmony import */ var _model_located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3720);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1499);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8731);
/* harmony import */ var _model_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8082);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2481);
/**
 * One rule on one subject. The rule is asked in every world: what it reports in all of them is certain, what it reports
 * in some is undecided.
 */






function judge(rule, subject, setting, asOf) {
    if (!isAbout(rule, subject))
        return silent;
    const question = { rule, subject, setting, asOf };
    return conclude((0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .inEveryView */ .M)(subject, (view, world) => ask(question, view, world)), subject);
}
function ask({ rule, subject, setting, asOf }, view, world) {
    const outcome = { reports: [], missing: new Set() };
    const applies = applicability(rule, view);
    if (applies.is === 'no')
        return outcome;
    const context = { ...reporting(rule, setting, outcome), asOf, ...optionsOf(rule, setting) };
    run(rule, context, subject, view, world);
    if (applies.is === 'unknown' && (outcome.reports.length > 0 || outcome.missing.size > 0)) {
        return { reports: [], missing: new Set([...applies.missing, ...outcome.missing]) };
    }
    return outcome;
}
/** Most rules have nothing to say of most subjects. */
const silent = Object.freeze({ reports: [], missing: [] });
/** Whether the rule asks about subjects of that kind. */
function isAbout(rule, { kind }) {
    if (kind === 'upstream-config' && rule.on !== 'upstream-config' && rule.alsoUpstream !== true)
        return false;
    if (kind === 'cli-call' && rule.templatesOnly === true)
        return false;
    switch (rule.on) {
        case 'config-file':
            return kind === 'config';
        case 'cli-call':
        case 'upstream-config':
            return kind === rule.on;
        default:
            return true;
    }
}
/** A rule that does not apply is silent, not undecided; unknown where nobody knows whether it applies. */
function applicability(rule, { config }) {
    switch (rule.on) {
        case 'config':
        case 'configured-cluster':
            return config.isPresent;
        case 'enabled-config':
        case 'enabled-cluster':
            return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .and */ .Uo)(config.isPresent, (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)(config.get('enabled').is(false)));
        default:
            return _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ;
    }
}
function run(rule, context, subject, { config, cluster }, world) {
    const file = subject.kind === 'config' ? subject : null;
    switch (rule.on) {
        case 'subject':
            rule.check({ ...context, config, cluster, file, isUsedFile: file?.isUsed ?? subject.kind === 'cli-call' });
            break;
        case 'config-file':
            if (file !== null)
                rule.check({ ...context, config, file });
            break;
        case 'config':
        case 'enabled-config':
            rule.check({ ...context, config, cluster });
            break;
        case 'cli-call':
            if (subject.kind === 'cli-call')
                rule.check({ ...context, ...callIn(subject, world) });
            break;
        case 'upstream-config':
            rule.check({ ...context, config });
            break;
        default:
            // Of a command, what the cluster has of it: its place is the option, not the file.
            if (cluster !== null)
                rule.check({ ...context, config: cluster.config, cluster });
    }
}
function callIn(call, world) {
    const optionName = { site: call.option, way: [] };
    const at = (value, name) => (0,_model_located_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t)(() => value, name, optionName, { world });
    return {
        call,
        optionName,
        path: at(call.path, 'path'),
        installs: call.installs.map((version) => (version === null ? null : at(version, 'version'))),
    };
}
function optionsOf(rule, setting) {
    return {
        option: (name) => {
            const value = setting.options[name] ?? rule.options?.[name]?.default;
            if (value === undefined)
                throw new Error(`Rule ${rule.id} has no option '${name}'.`);
            return value;
        },
    };
}
function reporting(rule, setting, outcome) {
    const report = (at, message, more = {}) => {
        const related = [
            ...at.way.map(({ site, caption }) => ({ site, message: caption, isStep: true })),
            ...(more.related ?? []).map(({ at, message }) => ({ site: at.site, message })),
        ];
        const level = levelOf(rule, setting.level, more.level);
        const one = { rule: rule.id, level, message, site: at.site, related, fix: more.fix ?? null };
        outcome.reports.push(one);
    };
    const undecided = (verdict) => {
        for (const cause of verdict.missing)
            outcome.missing.add(cause);
    };
    return {
        report,
        undecided,
        reportWhen: (verdict, at, message, more) => {
            if (verdict.is === 'yes')
                report(at, message, more);
            else
                undecided(verdict);
        },
    };
}
/**
 * A case may deserve a level of its own. One that is milder than usual is never raised by the policy's level; one that
 * is graver counts only where the policy leaves the rule at its usual level.
 */
function levelOf(rule, level, ofThisCase) {
    if (ofThisCase === undefined || rule.level === 'off')
        return level;
    if ((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtLeast */ .du)(rule.level, ofThisCase))
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtLeast */ .du)(level, ofThisCase) ? ofThisCase : level;
    return level === rule.level ? ofThisCase : level;
}
/**
 * What is certain from what was said in every world. A place that is reported in all of them is; so is the fault where
 * every world reports one, each at a place of its own.
 */
function conclude({ results, choices, isComplete, whateverFalls }, subject) {
    if (isComplete && results.every(saysNothing))
        return silent;
    const missing = new Set(results.flatMap((outcome) => [...outcome.missing]));
    if (!isComplete) {
        const reason = `it hangs on more than ${_model_world_js__WEBPACK_IMPORTED_MODULE_3__/* .maximumWorlds */ .gf} combinations of values`;
        return {
            reports: mildestByPlace(whateverFalls?.reports ?? []),
            missing: [...missing, { reason, origin: subject.anchor }],
        };
    }
    const places = results.map((outcome) => new Set(outcome.reports.map(placeKey)));
    const reports = mildestByPlace(results.flatMap((outcome) => outcome.reports));
    const certain = reports.filter((report) => places.every((reported) => reported.has(placeKey(report))));
    const hasMore = places.map((reported) => reported.size > certain.length);
    const isDecided = hasMore.every((more) => more) || hasMore.every((more) => !more);
    if (!isDecided || results.some(saysNothing))
        for (const { cause } of choices)
            missing.add(cause);
    return { reports: isDecided ? reports : certain, missing: [...missing] };
}
function saysNothing({ reports, missing }) {
    return reports.length === 0 && missing.size === 0;
}
/** One report for each place: worlds differ in the wording and in how grave it is, and only the mildest is certain. */
function mildestByPlace(reports) {
    const byPlace = new Map();
    for (const report of reports) {
        const other = byPlace.get(placeKey(report));
        if (other === undefined || !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtLeast */ .du)(report.level, other.level))
            byPlace.set(placeKey(report), report);
    }
    return [...byPlace.values()];
}
function placeKey({ site }) {
    return (0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .siteKey */ .Dd)(site);
}


/***/ }),

/***/ 7634:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ nameOf),
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./lib/azure/kube-proxy-config.js
var kube_proxy_config = __webpack_require__(2089);
// EXTERNAL MODULE: ./lib/azure/upstream-kube-proxy-config.js
var upstream_kube_proxy_config = __webpack_require__(6295);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
;// CONCATENATED MODULE: ./lib/model/setting.js
/** A setting as reports show it: what a subject really gets, over all worlds. */

/** The setting in one world. */
function settingIn(at, whenAbsent = null) {
    const { value } = at;
    if (value === null)
        return whenAbsent === null ? { state: 'absent' } : { state: 'default', value: whenAbsent };
    if (value.kind === 'unknown')
        return { state: 'unknown', reason: value.cause.reason };
    if (value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean') {
        const { file, line, column } = (0,model_location/* placeOf */.$t)(value.origin);
        return { state: 'known', value: value.value, origin: { file, line, column } };
    }
    return { state: 'unknown', reason: `${at.describe()} stands where a single value belongs` };
}
/** The setting over all worlds. */
function settingOver({ results, turned, isComplete }) {
    const [first] = results;
    if (first === undefined)
        return { state: 'absent' };
    const distinct = [...new Map(results.map((setting) => [keyOf(setting), setting])).values()];
    if (isComplete && distinct.length === 1)
        return first;
    const unknown = distinct.find((setting) => setting.state === 'unknown');
    if (unknown !== undefined)
        return unknown;
    const values = distinct.flatMap((setting) => ('value' in setting ? [setting.value] : []));
    const isAnyBoolean = values.length === 2 && values.every((value) => typeof value === 'boolean');
    if (isComplete && values.length === distinct.length && !isAnyBoolean)
        return { state: 'oneOf', values };
    // Of the choices that were asked about, the first by which it becomes another value.
    const other = results.findIndex((setting) => keyOf(setting) !== keyOf(first));
    return { state: 'unknown', reason: turned[other - 1]?.cause.reason ?? 'it hangs on too many combinations of values' };
}
/** Equal keys: the same value, wherever it is written. */
function keyOf(setting) {
    return JSON.stringify([setting.state === 'unknown', 'value' in setting ? setting.value : null]);
}

// EXTERNAL MODULE: ./lib/rules/support/view.js + 1 modules
var view = __webpack_require__(2481);
;// CONCATENATED MODULE: ./lib/subject-summary.js
/** What a report says of each subject: its name, and the settings that it really gets. */





/** Settings as they are in every world: one that hangs on a choice is one of a few, one that nobody knows says why. */
function summaryOf(subject) {
    const { file, line, column } = (0,model_location/* placeOf */.$t)(subject.anchor);
    const setting = (read, whenAbsent = null) => settingOf(subject, read, whenAbsent);
    if (subject.kind === 'upstream-config')
        return upstreamSummary(subject);
    const own = (name) => setting(({ config }) => config.get(name), defaultOf(name));
    const ipvs = (name) => setting(({ config }) => config.get('ipvsConfig').get(name));
    return {
        kind: subject.kind,
        file,
        line,
        column,
        name: textOf(nameOf(subject)),
        apiVersion: textOf(setting(({ cluster }) => cluster?.apiVersion ?? null)),
        sha256: subject.kind === 'config' ? subject.sha256 : null,
        deployment: subject.kind === 'cluster' ? subject.deployment : null,
        kubeProxy: {
            enabled: own('enabled'),
            mode: own('mode'),
            scheduler: ipvs('scheduler'),
            tcpTimeoutSeconds: ipvs('tcpTimeoutSeconds'),
            tcpFinTimeoutSeconds: ipvs('tcpFinTimeoutSeconds'),
            udpTimeoutSeconds: ipvs('udpTimeoutSeconds'),
        },
        network: {
            networkPlugin: setting(({ cluster }) => cluster?.networkPlugin ?? null),
            networkPolicy: setting(({ cluster }) => cluster?.networkPolicy ?? null),
            networkDataplane: setting(({ cluster }) => cluster?.networkDataplane ?? null),
        },
        kubernetesVersion: setting(({ cluster }) => cluster?.kubernetesVersion ?? null),
    };
}
/** Of the cluster that it is or meets. */
function nameOf(subject) {
    return settingOf(subject, ({ cluster }) => cluster?.body.get('name') ?? null);
}
function settingOf(subject, read, whenAbsent = null) {
    return settingOver((0,view/* inEveryView */.M)(subject, (view) => settingAt(read(view), whenAbsent)));
}
/** In Kubernetes' own words; `enabled` has no counterpart there, and zero and empty text mean the default. */
function upstreamSummary(subject) {
    const absent = { state: 'absent' };
    const setting = (read, whenAbsent = null) => settingOver((0,view/* inEveryView */.M)(subject, ({ config }) => settingIn(read(config), whenAbsent)));
    const ipvs = (name) => (config) => config.get('ipvs').get(name, { emptyIsAbsent: true });
    const { file, line, column } = (0,model_location/* placeOf */.$t)(subject.anchor);
    return {
        kind: subject.kind,
        file,
        line,
        column,
        name: null,
        apiVersion: textOf(setting((config) => config.get('apiVersion'))),
        sha256: null,
        deployment: null,
        kubeProxy: {
            enabled: absent,
            mode: setting((config) => config.get('mode', { emptyIsAbsent: true }), 'iptables'),
            scheduler: setting(ipvs('scheduler')),
            tcpTimeoutSeconds: inSeconds(setting(ipvs('tcpTimeout'))),
            tcpFinTimeoutSeconds: inSeconds(setting(ipvs('tcpFinTimeout'))),
            udpTimeoutSeconds: inSeconds(setting(ipvs('udpTimeout'))),
        },
        network: { networkPlugin: absent, networkPolicy: absent, networkDataplane: absent },
        kubernetesVersion: absent,
    };
}
function inSeconds(setting) {
    if (setting.state !== 'known')
        return setting;
    const nanoseconds = (0,upstream_kube_proxy_config/* parseDuration */.E)(String(setting.value));
    if (nanoseconds === null)
        return setting;
    return nanoseconds === 0 ? { state: 'absent' } : { ...setting, value: nanoseconds / 1e9 };
}
/** null: the subject has no such thing. */
function settingAt(at, whenAbsent) {
    return at === null ? { state: 'absent' } : settingIn(at, whenAbsent);
}
function defaultOf(name) {
    const property = kube_proxy_config/* kubeProxyConfig */.A0.properties.find((property) => property.name === name);
    return property !== undefined && 'default' in property ? property.default : null;
}
function textOf(setting) {
    return setting.state === 'known' ? String(setting.value) : null;
}


/***/ }),

/***/ 122:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ subjectsOf),
  F: () => (/* binding */ withDiscovery)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/discover/scripts/argument-value.js
var argument_value = __webpack_require__(1770);
// EXTERNAL MODULE: ./lib/evaluate/json-value.js + 1 modules
var json_value = __webpack_require__(5910);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/model/value.js
var value = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/cli-calls.js




/** What a config file's report points to besides its place. */
function useOf({ call }) {
    return { site: call.config.site, message: `used here by az aks ${call.verb}` };
}
/** With `az aks update` what is not given belongs to the live cluster, and is unknown. */
function callSubject(use, { configs }) {
    const { call } = use;
    const live = call.verb === 'create' ? null : { reason: 'the command leaves it as it is on the cluster', origin: call.anchor };
    const { value, anchor } = configOf(use, configs);
    return {
        kind: 'cli-call',
        file: call.script.source.path,
        anchor: call.anchor,
        verb: call.verb,
        body: bodyOf(call, value, live),
        config: value,
        configAnchor: anchor,
        option: call.config.site,
        path: pathValue(call),
        outcome: outcomeOf(use),
        template: call.script.container?.template.path ?? null,
        installs: use.file.calls.installs.map(({ version }) => (version === null ? null : (0,argument_value/* argumentValue */.tl)(version))),
        live,
    };
}
function outcomeOf({ found }) {
    switch (found.kind) {
        case 'file':
        case 'here':
            return { kind: 'read' };
        case 'oneOf':
        case 'unknown':
            return { kind: 'unknown' };
        default:
            return found;
    }
}
/** The file's root. What cannot be had is unknown at the place that the command's own rules report. */
function configOf({ call, found }, configs) {
    const place = pathValue(call).origin;
    const unknown = (reason, at = place) => ({ value: (0,value/* unknownValue */.Uo)(reason, at), anchor: call.config.site });
    switch (found.kind) {
        case 'file': {
            const document = configs.find(({ document }) => document.source.path === found.path)?.document;
            if (document === undefined)
                return unknown(`'${found.path}' is not read as a kube-proxy config file`);
            return { value: (0,json_value/* jsonValue */.IL)(document.root, document.source), anchor: openingOf(document) };
        }
        case 'oneOf': {
            const cause = { reason: found.reason, origin: place };
            const alternatives = found.paths.map((path) => () => {
                const document = configs.find(({ document }) => document.source.path === path)?.document;
                return document === undefined ? unknown(found.reason).value : (0,json_value/* jsonValue */.IL)(document.root, document.source);
            });
            return { value: (0,value/* choiceValue */.bg)({ cause, size: alternatives.length }, alternatives), anchor: call.config.site };
        }
        case 'here':
            return { value: found.document.value, anchor: openingOf(found.document) };
        case 'unknown':
            return unknown(found.reason);
        case 'missing':
            return unknown('there is no such config file');
        case 'inline':
            return unknown('the command is given a text, not the path of a config file');
        case 'upstream':
            return unknown("the file holds Kubernetes' own KubeProxyConfiguration");
    }
}
/** The value of what is given to the option. */
function pathValue({ path, config }) {
    return path === null ? (0,value/* unknownValue */.Uo)('the option has no value', config.site) : (0,argument_value/* argumentValue */.tl)(path);
}
/** The brace with which a config file begins. */
function openingOf({ source, root }) {
    return (0,model_location/* siteOf */.zU)(source, { start: root.start, end: root.start + 1 });
}
/** Long option → where a cluster has it. https://learn.microsoft.com/cli/azure/aks#az-aks-create */
const networkOptions = {
    '--network-plugin': 'networkPlugin',
    '--network-plugin-mode': 'networkPluginMode',
    '--network-policy': 'networkPolicy',
    '--network-dataplane': 'networkDataplane',
};
/** An option that is not given is absent on a new cluster, unless a word that nobody can follow may hold it. */
function bodyOf({ options, anchor, config }, content, live) {
    const rest = restOf(options.open === null ? null : (0,argument_value/* argumentValue */.tl)(options.open), live, anchor);
    const at = (name) => options.byName.get(name);
    const network = Object.entries(networkOptions).flatMap(([option, name]) => property(name, at(option)));
    const kubeProxyConfig = { name: 'kubeProxyConfig', key: config.site, value: () => content };
    const networkProfile = (0,value/* objectValue */.ZH)([...network, kubeProxyConfig], anchor, rest);
    const sku = [...property('name', at('--sku')), ...property('tier', at('--tier'))];
    const properties = (0,value/* objectValue */.ZH)([
        ...property('kubernetesVersion', at('--kubernetes-version')),
        { name: 'networkProfile', key: anchor, value: () => networkProfile },
    ], anchor, rest);
    const skuValue = (0,value/* objectValue */.ZH)(sku, anchor, rest);
    return (0,value/* objectValue */.ZH)([
        ...property('name', at('--name')),
        { name: 'sku', key: anchor, value: () => skuValue },
        { name: 'properties', key: anchor, value: () => properties },
    ], anchor, rest);
}
function restOf(open, live, anchor) {
    if (live !== null)
        return { ...(0,value/* unknownValue */.Uo)(live.reason, anchor, { mayBeNull: true }), cause: live };
    if (open === null)
        return null;
    const reason = open.kind === 'unknown' ? open.cause.reason : 'further options may be given';
    return (0,value/* unknownValue */.Uo)(`further options may be given: ${reason}`, open.origin, { mayBeNull: true });
}
function property(name, option) {
    const [value] = option?.values ?? [];
    if (option === undefined || value === undefined)
        return [];
    return [{ name, key: option.site, value: () => (0,argument_value/* argumentValue */.tl)(value) }];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discover/compiled-from.js
var compiled_from = __webpack_require__(4720);
// EXTERNAL MODULE: ./lib/evaluate/template-files.js
var template_files = __webpack_require__(6576);
// EXTERNAL MODULE: ./lib/model/clip.js
var clip = __webpack_require__(3910);
// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
// EXTERNAL MODULE: ./lib/discover/document.js + 2 modules
var discover_document = __webpack_require__(8229);
// EXTERNAL MODULE: ./lib/discover/pairs.js + 1 modules
var discover_pairs = __webpack_require__(4199);
;// CONCATENATED MODULE: ./lib/discover/deployed-pairs.js







/**
 * The pairs of all commands, and those of the others that no command deploys in another way: a template that a command
 * gives further values is not deployed with its parameter file alone.
 */
function withDeployed(pairs, deploys, library, inputs) {
    const named = deploys.map((deploy) => ({
        ...deploy,
        path: deploy.template ?? templateOfFiles(deploy.files, library),
    }));
    const deployed = named.flatMap((deploy) => pairOf(deploy, library, inputs) ?? []);
    const taken = new Set(deploys.flatMap(({ files }) => files));
    const isReplaced = (pair) => deployed.some(({ template, path, given }) => template === pair.template && path === pair.path && given?.rest === null) ||
        (pair.pairing === 'entry' && pair.path !== null && taken.has(pair.path));
    return { pairs: [...pairs.filter((pair) => !isReplaced(pair)), ...deployed], unknown: unknownAmong(named) };
}
/** A command that is run in several ways is known where one of them is. */
function unknownAmong(deploys) {
    const commands = (0,grouped/* grouped */.z)(deploys.flatMap(({ path, sites }) => sites.map((site) => ({ site, isKnown: path !== null }))), ({ site }) => [(0,model_location/* siteKey */.Dd)(site)]);
    return [...commands.values()].flatMap((ways) => (ways.some(({ isKnown }) => isKnown) ? [] : [ways[0].site]));
}
function pairOf({ path, files, values, rest, sites }, library, inputs) {
    if (path === null || (0,discover_document/* matchesAny */._I)(inputs.ignore, path))
        return null;
    library.parseIfOurs(path, 'template');
    const template = (0,discover_pairs/* templateOf */.kW)(library.parsed.get(path));
    if (template === null)
        return null;
    const found = files.map((file) => ({ file, parsed: library.parse(file, 'found') }));
    const [first, ...others] = found;
    const unread = found.flatMap(({ parsed }) => parsed?.unreadable[0]?.site ?? [])[0] ?? null;
    const noParameters = found.find(({ parsed }) => parsed?.unreadable.length === 0 && (0,discover_pairs/* givenParametersOf */.lN)(parsed) === null);
    const documents = others.map(({ parsed }) => (0,discover_pairs/* givenParametersOf */.lN)(parsed));
    return {
        template,
        path: first?.file ?? null,
        parameters: (0,discover_pairs/* givenParametersOf */.lN)(first?.parsed),
        unread,
        pairing: 'named',
        given: {
            documents,
            values,
            rest: rest ?? notParameters(noParameters?.file, library),
            scripts: [...new Set(sites.map(({ source }) => source.path))],
        },
    };
}
/** The template that a .bicepparam file among them is for. */
function templateOfFiles(files, library) {
    for (const file of files) {
        const document = library.parse(file, 'found')?.document;
        const template = document?.kind === 'bicepparam' ? (0,discover_pairs/* templateUsedBy */.nY)(document, library)?.template : null;
        if (typeof template === 'string')
            return template;
    }
    return null;
}
/** az refuses such a file, or Azure what az makes of it: nobody knows what is deployed once that is mended. */
function notParameters(path, library) {
    const source = path === undefined ? null : library.text(path);
    if (path === undefined || source === null || (0,template_files/* isUnavailable */.P)(source))
        return null;
    const start = Math.max(source.text.search(/\S/), 0);
    const reason = `'${(0,clip/* clipPath */.I)(path)}' is given as parameters and holds none`;
    return (0,value/* unknownValue */.Uo)(reason, (0,model_location/* siteOf */.zU)(source, { start, end: start + 1 }), { mayBeNull: true });
}

// EXTERNAL MODULE: ./lib/evaluate/cycles.js
var cycles = __webpack_require__(4892);
// EXTERNAL MODULE: ./lib/discover/library.js
var discover_library = __webpack_require__(2101);
// EXTERNAL MODULE: ./lib/discover/files/read-text.js
var read_text = __webpack_require__(7217);
;// CONCATENATED MODULE: ./lib/discover/nested-repositories.js
/** Repositories in the one that is checked: submodules, and what somebody has cloned into it. */


/** The folders of submodules. */
function submodulesOf(files) {
    const written = ((0,read_text/* readText */.y)('.gitmodules', files) ?? '').matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm);
    return [...written].map(([, path = '']) => external_node_path_.posix.normalize(path.trim()));
}
/**
 * Those in the folders that are listed, of which git lists no file.
 *
 * @param known the paths of the files
 */
function nestedRepositories(known, files) {
    const submodules = files.exists('.gitmodules') ? submodulesOf(files) : [];
    // Of what is cloned into it and not added, git says the folder, and nothing more.
    const cloned = [...known].filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1));
    return [...new Set([...submodules.filter((path) => known.has(path)), ...cloned])].sort();
}

// EXTERNAL MODULE: ./lib/discover/references.js
var discover_references = __webpack_require__(1841);
// EXTERNAL MODULE: ./lib/discover/first-look/first-look.js + 1 modules
var first_look = __webpack_require__(8031);
// EXTERNAL MODULE: ./lib/discover/first-look/latin1.js
var latin1 = __webpack_require__(7644);
// EXTERNAL MODULE: ./lib/discover/first-look/prefilter.js
var prefilter = __webpack_require__(1134);
;// CONCATENATED MODULE: ./lib/discover/template-calls.js
/** Which files may call which: what is called by one of ours, or calls one, is ours too. */






function newTemplateCalls() {
    return { called: new Set(), callers: new Map(), linking: new Map() };
}
/** @param targets paths of templates from the working directory */
function noteCalls({ called, callers }, caller, targets) {
    for (const target of targets) {
        called.add(target);
        note(callers, likeness(target, caller), caller);
    }
}
/** @param links the ends of paths that the caller may link by an address */
function noteLinks({ linking }, caller, links) {
    for (const link of links)
        note(linking, link.toLowerCase(), caller);
}
function note(callers, key, caller) {
    const others = callers.get(key);
    if (others === undefined)
        callers.set(key, [caller]);
    else
        others.push(caller);
}
/**
 * Paths that are alike have the same one: one in another case leads nowhere, nor one with `\\` to the Bicep compiler, and
 * that has to be told.
 *
 * @param by the file that says the path; what Azure makes of `\\` in JSON nobody documents
 */
function likeness(path, by = '') {
    const isSlashed = !path.includes('\\') || (0,prefilter/* isJson */.Fh)(by);
    return (isSlashed ? path : external_node_path_.posix.normalize(path.replaceAll('\\', '/'))).toLowerCase();
}
/** null where only parsing tells. */
function firstLook(path, files) {
    if (files.look !== undefined)
        return files.look(path);
    const read = files.read(path);
    if (read.kind !== 'bytes')
        return null;
    return (0,first_look/* lookAt */.t5)(path, (0,latin1/* asLatin1 */.__)(read.bytes));
}
/** What a file may call, modules of registries included that have been restored. */
function callsOf({ calls, registry }, path, library) {
    return registry.length === 0 ? calls : [...calls, ...(0,discover_references/* restored */.v0)(registry, path, library)];
}
/**
 * Adds templates that are called, and do not lie among the files to look at: the user asks for others, or they are
 * restored.
 *
 * @returns those that have been looked at
 */
function addCalled(library, calls, known, files) {
    const seen = new Set();
    const pending = [...calls.called];
    const addFrom = (document) => {
        if (document === null)
            return;
        const own = (0,discover_references/* calledBy */.p0)(document, library);
        noteCalls(calls, document.source.path, own);
        pending.push(...own);
    };
    for (const { document } of [...library.parsed.values()])
        addFrom(document);
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        if ((known.has(path) && (0,prefilter/* isCandidate */.qn)(path)) || seen.has(path) || !library.mayRead(path))
            continue;
        seen.add(path);
        // Whatever a module is called, the compiler takes it for Bicep: the name tells nothing, and there are hardly any.
        const look = (0,prefilter/* isCandidate */.qn)(path) ? firstLook(path, files) : null;
        const found = look?.relevance === 'none' ? null : library.parseIfOurs(path, 'template');
        if (found !== null || look === null) {
            addFrom(found?.document ?? null);
            continue;
        }
        const own = callsOf(look, path, library);
        noteCalls(calls, path, own);
        pending.push(...own);
    }
    return seen;
}
/** What calls a template that is ours is ours too, and so on upwards. */
function addCallers(library, { callers, linking }) {
    const pending = [...library.parsed].flatMap(([path, found]) => ((0,discover_pairs/* templateOf */.kW)(found) === null ? [] : [path]));
    for (let target = pending.pop(); target !== undefined; target = pending.pop()) {
        // An address may lead elsewhere: it counts where what it may lead to is certainly ours.
        const isOurs = library.parsed.get(target)?.relevance === 'ours';
        const those = isOurs ? thoseLinking(target, linking) : [];
        for (const caller of [...(callers.get(likeness(target)) ?? []), ...those]) {
            if (library.parsed.get(caller)?.relevance === 'ours')
                continue;
            library.parse(caller, 'template');
            pending.push(caller);
        }
    }
}
/** An address leads to a folder around that of the template that says it, or to one below. */
function thoseLinking(target, linking) {
    if (linking.size === 0)
        return [];
    const parts = target.split('/');
    return parts.flatMap((_, index) => {
        const base = parts.slice(0, index).join('/');
        const callers = linking.get(parts.slice(index).join('/').toLowerCase()) ?? [];
        return callers.filter((caller) => isWithin(base, external_node_path_.posix.dirname(caller)) || isWithin(external_node_path_.posix.dirname(caller), base));
    });
}
function isWithin(folder, other) {
    return other === '' || other === '.' || folder === other || folder.startsWith(`${other}/`);
}

;// CONCATENATED MODULE: ./lib/discover/file-problems.js
/** Files that are named and not there, and files that name each other in a ring: Azure never gets to see either. */






/** What the documents name and nobody finds. */
function missingFiles(references, known, files) {
    const missing = references.filter(({ path }) => (0,discover_library/* leadsOut */.q)(path) || !files.exists(path));
    if (missing.length === 0)
        return [];
    const submodules = submodulesOf(files);
    const leftOut = files.leftOut?.() ?? new Set();
    const alike = new Map([...known].map((path) => [likeness(path), path]));
    return missing.map(({ site, written, path }) => {
        const where = elsewhere(path, leftOut, submodules);
        const excuse = where === null ? null : `'${(0,clip/* clipPath */.I)(written)}' ${where}`;
        return { site, written, excuse, meant: alike.get(likeness(path, site.source.path)) ?? null };
    });
}
/** Why a file may be there all the same. */
function elsewhere(path, leftOut, submodules) {
    if ((0,discover_library/* leadsOut */.q)(path))
        return 'lies outside the folder that is checked';
    if (leftOut.has(path))
        return 'is outside this sparse checkout, which is not there to be read';
    const isInSubmodule = submodules.some((folder) => path.startsWith(`${folder}/`));
    return isInSubmodule ? 'is in a submodule, which is not there to be read' : null;
}
/** Files that are followed to find rings among those that they import from. */
const maximumImported = 10_000;
/** Follows what the documents import, extend or use, over files that are no documents of ours by themselves. */
function namedFiles(documents, library) {
    const nodes = new Map();
    const templates = new Set(documents.filter(({ kind }) => kind === 'bicep'));
    const parts = [];
    const pending = [...documents];
    for (let document = pending.shift(); document !== undefined; document = pending.shift()) {
        const { path } = document.source;
        if (nodes.has(path))
            continue;
        const { calls, others } = (0,discover_references/* referencesOf */.CL)(document);
        nodes.set(path, nodeOf(path, [...calls, ...others]));
        if ('tree' in document && !templates.has(document))
            parts.push(document);
        if (!('tree' in document) || nodes.size > maximumImported)
            continue;
        for (const target of others) {
            const found = (0,discover_library/* leadsOut */.q)(target.path) || nodes.has(target.path) ? null : library.parse(target.path, 'template');
            if (found?.document != null)
                pending.push(found.document);
        }
    }
    return { rings: (0,cycles/* cyclesIn */.L)([...nodes.values()]), parts };
}
function nodeOf(path, references) {
    return {
        id: path,
        caption: `file '${(0,clip/* clipPath */.I)(path)}'`,
        references: references.map(({ path: id, site }) => ({ id, site })),
    };
}

// EXTERNAL MODULE: ./lib/policy/own-files.js
var own_files = __webpack_require__(4461);
;// CONCATENATED MODULE: ./lib/discover/idle-inputs.js
/** What the repository's own policy says of files that are not there: mistyped, or left behind. */

/** Those that add something to the check. What they leave out and is not there is missed by nobody. */
function idleInputs(paths, { roots, configs, parameters }) {
    const named = (key, patterns) => patterns.map((pattern) => ({ key, pattern }));
    const all = [
        ...named('inputs.roots', roots),
        ...named('inputs.configs', configs),
        ...named('inputs.parameters', parameters.flatMap(({ files }) => files)),
    ];
    return all.filter(({ pattern: { site, matches } }) => (0,own_files/* isOfRepository */.i)(site.source.path) && !paths.some(matches));
}

// EXTERNAL MODULE: ./lib/discover/registry/registry-modules.js + 1 modules
var registry_modules = __webpack_require__(1953);
// EXTERNAL MODULE: ./lib/discover/scripts/found-scripts.js
var found_scripts = __webpack_require__(468);
;// CONCATENATED MODULE: ./lib/discover/discover.js
/** From a list of paths to what is there: templates with their parameter files, config files, and what is unreadable. */















/**
 * @param parseYaml null: nothing is known of YAML that a template loads, and the library says that it lacks it
 * @param scripts those of the repository, whose commands deploy templates and use config files
 */
function discover(files, inputs, parseYaml, scripts) {
    const [ignored, paths] = partition(files.paths, (path) => (0,discover_document/* matchesAny */._I)(inputs.ignore, path));
    const known = new Set(paths);
    const library = (0,discover_library/* newLibrary */.Q)(files, parseYaml);
    const used = new Set(scripts.uses.flatMap(({ found }) => (0,found_scripts/* filesOf */.R8)(found)));
    const isUsed = (path) => used.has(path) || (0,discover_document/* matchesAny */._I)(inputs.configs, path);
    // A command may use a file that the user does not ask for.
    const unlisted = [...used].filter((path) => !known.has(path) && !(0,discover_document/* matchesAny */._I)(inputs.ignore, path));
    const calls = newTemplateCalls();
    const configBytes = parseAll([...paths, ...unlisted], isUsed, { library, files, calls });
    const seen = addCalled(library, calls, known, files);
    addCallers(library, calls);
    const byName = (0,discover_pairs/* pairUp */.OM)(paths, known, library, inputs, files);
    const { pairs, unknown } = withDeployed(byName, scripts.deploys, library, inputs);
    const kept = documentsOf(library);
    const ours = kept.filter((document) => relevanceOf(document, library) !== 'none');
    const templates = kept.flatMap((document) => (0,discover_pairs/* templateOf */.kW)(library.parsed.get(document.source.path)) ?? []);
    const references = namingFiles(kept, library)
        .map(discover_references/* referencesOf */.CL)
        .flatMap(({ calls, others }) => [...calls, ...others]);
    tellUnreadable(references, library);
    return {
        templates,
        compiled: (0,compiled_from/* compiledTemplates */.$5)(templates),
        isListed: (path) => known.has(path),
        isDismissed: (path) => (known.has(path) && (0,prefilter/* isCandidate */.qn)(path)) || seen.has(path),
        pairs,
        configs: configsAmong(configBytes, isUsed, library),
        missing: missingFiles(references, known, files),
        closed: (files.closed ?? []).map(({ path, reason }) => (0,discover_document/* unreadableAsAWhole */.iK)(path, reason)),
        ...namedFiles(ours, library),
        absentModules: absentModules(kept, library),
        unusable: kept.flatMap((document) => templateNotHere(document, library)),
        unpaired: unpairedParameters(kept, pairs, library, namedForNothing(paths, files, inputs)),
        unknownDeploys: templates.length === 0 ? [] : unknown,
        ignored: ignored.filter((path) => mayMatter(path, files, inputs) && !library.parsed.has(path)),
        nested: nestedRepositories(known, files),
        idleInputs: idleInputs(files.paths, inputs),
        scripts,
        library,
    };
}
/**
 * Parses what may matter of these files.
 *
 * @returns the bytes of config files, by path
 */
function parseAll(paths, isUsed, { library, files, calls }) {
    const configBytes = new Map();
    for (const path of paths) {
        const isNamed = isUsed(path);
        if (!isNamed && !(0,prefilter/* isCandidate */.qn)(path))
            continue;
        const look = isNamed || (0,prefilter/* isBicepParameters */.Un)(path) ? null : firstLook(path, files);
        if (look?.relevance === 'none') {
            noteCalls(calls, path, callsOf(look, path, library));
            noteLinks(calls, path, look.links);
            continue;
        }
        const found = library.parseIfOurs(path, isNamed ? 'config' : 'found');
        if (found?.relevance === 'none' && found.document !== null)
            noteCalls(calls, path, (0,discover_references/* calledBy */.p0)(found.document, library));
        if (found?.document?.kind !== 'config')
            continue;
        const read = files.read(path);
        if (read.kind === 'bytes')
            configBytes.set(path, Uint8Array.from(read.bytes));
    }
    return configBytes;
}
/** What ours name and nobody can read is told, whatever its bytes say: a pointer of Git LFS has no word of ours. */
function tellUnreadable(references, library) {
    for (const { path } of references)
        if (library.parsed.get(path)?.document === null)
            library.parse(path, 'template');
}
function configsAmong(configBytes, isUsed, { parsed }) {
    return [...configBytes].flatMap(([path, bytes]) => {
        const document = parsed.get(path)?.document;
        return document?.kind === 'config' ? [{ document, bytes, isUsed: isUsed(path) }] : [];
    });
}
function partition(things, belongs) {
    const [inside, outside] = [[], []];
    for (const thing of things)
        (belongs(thing) ? inside : outside).push(thing);
    return [inside, outside];
}
function mayMatter(path, files, { markdown }) {
    const look = (0,first_look/* isOfOurKind */.yG)(path, markdown) ? firstLook(path, files) : undefined;
    return look !== undefined && (look?.relevance !== 'none' || look.hasScript === true);
}
function templateNotHere(document, library) {
    const using = document.kind === 'bicepparam' ? (0,discover_pairs/* templateUsedBy */.nY)(document, library) : null;
    if (using === null || typeof using.template === 'string')
        return [];
    return (0,registry_modules/* isClusterModule */.n)(using.written) ? [{ reason: using.template.unavailable, origin: using.site }] : [];
}
function unpairedParameters(documents, pairs, library, more) {
    const taken = new Set(pairs.flatMap(({ path, given }) => [path, ...(given?.documents ?? []).map((document) => document?.source.path)]));
    const ours = documents.flatMap(({ kind, source: { path } }) => kind === 'arm-parameters' && library.parsed.get(path)?.relevance === 'ours' ? [path] : []);
    return [...new Set([...ours, ...more])].filter((path) => !taken.has(path)).sort();
}
/** Parameter files for which the policy names a template that is not there. */
function namedForNothing(paths, files, { parameters }) {
    const absent = parameters.filter(({ template }) => !files.exists(external_node_path_.posix.normalize(template)));
    return absent.length === 0 ? [] : paths.filter((path) => absent.some((one) => (0,discover_document/* matchesAny */._I)(one.files, path)));
}
function absentModules(documents, library) {
    const absent = documents.flatMap((document) => (0,discover_references/* referencesOf */.CL)(document).registry.filter((reference) => typeof library.registryModule(reference, document.source.path) !== 'string'));
    return [...new Set(absent)].sort();
}
function documentsOf({ parsed }) {
    return [...parsed.keys()].sort().flatMap((path) => parsed.get(path)?.document ?? []);
}
/** Those of which it is told what they name and nobody finds. The template of a parameter file may be a cluster's. */
function namingFiles(documents, library) {
    return documents.filter((document) => document.kind === 'bicepparam' || relevanceOf(document, library) === 'ours');
}
function relevanceOf({ source }, { parsed }) {
    return parsed.get(source.path)?.relevance;
}

// EXTERNAL MODULE: ./lib/model/compare-text.js
var compare_text = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/discover/scripts/upstream.js
var upstream = __webpack_require__(4852);
// EXTERNAL MODULE: ./lib/evaluate/placeholders.js
var placeholders = __webpack_require__(2554);
;// CONCATENATED MODULE: ./lib/upstream-configs.js




/** Those in files of JSON, YAML and scripts; text that another tool fills in is unknown. */
function upstreamSubjects({ scripts, library }) {
    const inJson = [...library.parsed.values()].flatMap(({ document }) => {
        if (document?.kind !== 'other-json' || !(0,upstream/* isUpstream */.sL)(document.root))
            return [];
        return document.source.text.includes('{{') ? [] : [document];
    });
    return [...scripts.upstream, ...inJson].map(({ source, root }) => {
        const kind = root.members.find(({ key }) => key.value === 'kind')?.value ?? root;
        // Text like `${MODE}` waits for another tool, as in parameter files.
        const config = (0,placeholders/* withPlaceholders */.rk)((0,json_value/* jsonValue */.IL)(root, source));
        return { kind: 'upstream-config', file: source.path, config, anchor: (0,model_location/* siteOf */.zU)(source, kind) };
    });
}

;// CONCATENATED MODULE: ./lib/subjects.js
/** What is judged in a repository: config files, commands, upstream objects, and the clusters that templates deploy. */








/**
 * Discovers, and evaluates with what is discovered. YAML is loaded where a template asks for it, which hardly any does:
 * then everything is done again with it.
 */
async function withDiscovery(files, inputs, use) {
    const scripts = (0,found_scripts/* hasScripts */.xS)(files, inputs)
        ? await (await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 6147))).findScripts(files, inputs)
        : found_scripts/* noScripts */.EM;
    const discovery = discover(files, inputs, null, scripts);
    const result = await use(discovery);
    if (!discovery.library.lacksYaml())
        return result;
    const { parseFirstYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 279));
    return use(discover(files, inputs, parseFirstYaml, scripts));
}
/** In the order of reports. */
function subjectsOf(discovery, deployed) {
    return inOrder([
        ...configSubjects(discovery),
        ...discovery.scripts.uses.map((use) => callSubject(use, discovery)),
        ...upstreamSubjects(discovery),
        ...deployed.flatMap(({ clusters }) => clusters),
    ]);
}
/** Files, and those that scripts write; a file that several commands use is one subject. */
function configSubjects({ configs, scripts: { uses } }) {
    const written = new Set(uses.flatMap(({ found }) => (found.kind === 'here' ? [found.document] : [])));
    const usesOf = (isIts) => uses.filter(({ found }) => isIts(found)).map(useOf);
    return [
        ...configs.map((config) => {
            const { path } = config.document.source;
            return configSubject(config, usesOf((found) => (0,found_scripts/* filesOf */.R8)(found).includes(path)));
        }),
        ...[...written].map((document) => writtenSubject(document, usesOf((found) => found.kind === 'here' && found.document === document))),
    ];
}
function configSubject({ document, bytes, isUsed }, usedBy) {
    const { source, root, looseness } = document;
    return {
        kind: 'config',
        file: source.path,
        config: (0,json_value/* jsonValue */.IL)(root, source),
        anchor: openingOf(document),
        looseness: looseness.map((one) => ({ site: (0,model_location/* siteOf */.zU)(source, one), message: one.message })),
        isUsed,
        usedBy,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
    };
}
/** A config file that a script writes. */
function writtenSubject(document, usedBy) {
    return {
        kind: 'config',
        file: document.source.path,
        config: document.value,
        anchor: openingOf(document),
        looseness: document.looseness,
        isUsed: true,
        usedBy,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(document.text).digest('hex'),
    };
}
/** By file and place, then by parameter file. */
function inOrder(subjects) {
    const placed = subjects.map((subject) => ({ subject, place: (0,model_location/* placeOf */.$t)(subject.anchor) }));
    return placed
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,compare_text/* compareText */.n)(parametersOf(a.subject), parametersOf(b.subject)))
        .map(({ subject }) => subject);
}
function parametersOf(subject) {
    return subject.kind === 'cluster' ? (subject.deployment.parameters ?? '') : '';
}


/***/ }),

/***/ 3127:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ compareWithBaseline),
/* harmony export */   mF: () => (/* binding */ mayBeKnown),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9311);
/* harmony import */ var _model_grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1400);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _policy_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8562);
/** The findings that a repository had when it began to be checked: they are shown, and only new ones count. */




/** What a baseline may hold: what would be new, but for mandatory rules. */
function mayBeKnown(finding, { mandates }) {
    return isNew(finding) && !mandates.has(finding.rule);
}
/** What counts, but for what is said of exceptions, which is mended at once. */
function isNew(finding) {
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(finding) && !_policy_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .hygieneRules */ .jS.includes(finding.rule);
}
/**
 * One entry stands for one finding: where two are alike and the baseline has one, the other is new.
 *
 * @param isComplete everything was looked at, so that what is not found is solved
 */
function compareWithBaseline(findings, { path, entries }, policy, isComplete) {
    // One for a mandatory rule knows nothing, and what it speaks of need not be solved.
    const usable = entries.filter(({ rule }) => !policy.mandates.has(rule));
    const alike = (0,_model_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(usable, ({ fingerprint }) => [fingerprint]);
    const left = new Map([...alike].map(([fingerprint, same]) => [fingerprint, [...same]]));
    const compared = findings.map((finding) => {
        const entry = mayBeKnown(finding, policy) ? left.get(finding.fingerprint)?.shift() : undefined;
        return entry === undefined ? finding : { ...finding, suppressed: knownBy(entry, path) };
    });
    return { findings: compared, outcome: outcomeOf(compared, isComplete ? [...left.values()].flat() : []) };
}
/** @param findings those that the baseline has are suppressed by it */
function outcomeOf(findings, solved) {
    const known = findings.filter(({ suppressed }) => suppressed?.by === 'baseline').length;
    return { new: findings.filter(isNew).length, known, solved };
}
function knownBy({ site }, file) {
    return { by: 'baseline', file, line: (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(site).line, reason: 'It is in the baseline.', expires: null };
}


/***/ }),

/***/ 350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whyRefused),
/* harmony export */   r: () => (/* binding */ whyIdle)
/* harmony export */ });
/* harmony import */ var _policy_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8562);
/* harmony import */ var _policy_mandatory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7256);
/* harmony import */ var _policy_suppression_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5694);
/* harmony import */ var _policy_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3275);
/** Why a comment, or metadata, does nothing. */




/** What it cannot suppress, in the policy's words; null: its rule is not mandatory. */
function whyRefused({ rule, fault }, { policy }) {
    const mandates = rule === null || fault !== null ? undefined : policy.mandates.get(rule);
    return rule === null || mandates === undefined ? null : (0,_policy_mandatory_js__WEBPACK_IMPORTED_MODULE_1__/* .mandatoryText */ .PU)(rule, mandates);
}
/** null: it suppresses what it covers until it ends. */
function whyIdle(ignore, { policy, asOf }) {
    const { fault, rule, expires, what } = ignore;
    const { inline, requireExpiry } = policy.suppressions;
    if (fault !== null)
        return fault;
    const refusal = whyRefused(ignore, { policy, asOf });
    if (refusal !== null)
        return refusal;
    if (!inline)
        return "the policy allows none in files ('inline' of 'suppressions'); write an exception instead";
    if (rule !== null && !policy.ruleIds.has(rule))
        return `there is no rule '${rule}'.${(0,_policy_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .meant */ .w)(rule, policy.ruleIds)}`;
    if (rule !== null && _policy_compose_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .hygieneRules */ .jS.includes(rule))
        return `nothing suppresses '${rule}'`;
    if (expires === null) {
        if (!requireExpiry)
            return null;
        return what === 'comment'
            ? 'the policy asks for an end, which a comment cannot have; write an exception instead'
            : "the policy asks for an end, and it has no 'expires'";
    }
    const latest = (0,_policy_suppression_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .latestEnd */ .zO)(policy.suppressions, asOf);
    return latest !== null && expires > latest ? `it ends on ${expires}; the policy allows ${latest} at the latest` : null;
}


/***/ }),

/***/ 5145:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ suppress)
});

// EXTERNAL MODULE: ./lib/model/grouped.js
var grouped = __webpack_require__(1400);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1499);
// EXTERNAL MODULE: ./lib/policy/suppression-rules.js
var suppression_rules = __webpack_require__(5694);
// EXTERNAL MODULE: ./lib/policy/match.js
var policy_match = __webpack_require__(3182);
// EXTERNAL MODULE: ./lib/rules/support/view.js + 1 modules
var view = __webpack_require__(2481);
;// CONCATENATED MODULE: ./lib/suppress/exceptions.js


/** Only where that is certain: an exception whose name or schema meets something unknown does not match. */
function isExcepted({ report, subject, deployment }, { match }, context) {
    const { subjects, repository } = context;
    const own = subject === null ? undefined : subjects[subject];
    if (own === undefined) {
        const asksForCluster = match.name !== null || match.cluster !== null;
        return !asksForCluster && (0,policy_match/* matchesFile */.gZ)(match, report.site.source.path, deployment, repository).is === 'yes';
    }
    if ((0,policy_match/* matchesPlace */.bB)(match, own, repository).is !== 'yes')
        return false;
    const { results, isComplete } = (0,view/* inEveryView */.M)(own, (view) => (0,policy_match/* matchesCluster */.Ep)(match, own, view));
    return isComplete && results.every(({ is }) => is === 'yes');
}

// EXTERNAL MODULE: ./lib/suppress/idle.js
var idle = __webpack_require__(350);
;// CONCATENATED MODULE: ./lib/suppress/suppress.js
/**
 * Which of the reports do not count, and why: exceptions of the policy, comments and metadata in the files. What is
 * suppressed stays in every report. And what is wrong with the exceptions and comments themselves.
 */





function suppress(reported, context) {
    const { reported: suppressed, used } = suppressEach(reported, context);
    return { reported: withoutRepetitions(suppressed), used };
}
/** What stands by for a report that is suppressed is said now; the rest says a fault twice. */
function withoutRepetitions(reported) {
    if (reported.every(({ report }) => report.unless === undefined))
        return reported;
    const key = (rule, { subject, deployment }) => JSON.stringify([rule, subject, deployment]);
    const counting = new Set(reported.flatMap((one) => (one.suppressed === null ? [key(one.report.rule, one)] : [])));
    return reported.filter((one) => !one.report.unless?.some((rule) => counting.has(key(rule, one))));
}
function suppressEach(reported, context) {
    const { policy, ignores } = context;
    const used = new Set();
    if (policy.exceptions.length === 0 && ignores.length === 0)
        return { reported, used };
    const exceptions = (0,grouped/* grouped */.z)(policy.exceptions, ({ rule }) => [rule]);
    const working = ignores.filter((ignore) => (0,idle/* whyIdle */.r)(ignore, context) === null);
    const inFiles = (0,grouped/* grouped */.z)(working, ({ rule, covers }) => keysOf(covers).map((key) => `${rule} ${key}`));
    const suppressed = reported.map((one) => {
        const { rule, site } = one.report;
        const speaking = [
            ...(exceptions.get(rule) ?? []).filter((exception) => isExcepted(one, exception, context)),
            ...(inFiles.get(`${rule} ${lineKey(site.source.path, (0,model_location/* placeOf */.$t)(site).line)}`) ?? []),
            ...(inFiles.get(`${rule} ${one.subject}`) ?? []),
        ];
        for (const each of speaking)
            used.add(each);
        // The first that is still good.
        const holding = speaking.find(({ expires }) => !(0,suppression_rules/* isOver */.PU)(expires, context.asOf));
        return holding === undefined ? one : { ...one, suppressed: suppressionBy(holding) };
    });
    return { reported: suppressed, used };
}
function keysOf(covers) {
    return covers.kind === 'line' ? [lineKey(covers.file, covers.line)] : [...covers.subjects].map(String);
}
function lineKey(file, line) {
    return JSON.stringify([file, line]);
}
function suppressionBy(one) {
    const { file, line } = (0,model_location/* placeOf */.$t)(one.site);
    const by = 'what' in one ? 'inline' : 'exception';
    return { by, file, line, reason: one.reason ?? '', expires: one.expires };
}


/***/ }),

/***/ 6371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseArmExpression)
/* harmony export */ });
/* harmony import */ var _json_string_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);
/**
 * Reads ARM template expressions as Azure's own reader does. Grammar and characters: Azure/bicep at 5abf4878,
 * `src/Arm.Expression/Parsers/{ExpressionParser,ExpressionScanner}.cs`, the deployment engine's parser as it was
 * published with the first Bicep. What follows from it: nothing is trimmed before the brackets are looked for; names
 * hold letters and digits of any script, `$` and `_`; only a function's result has properties and items; a number is an
 * integer with its sign next to it.
 */

/** Of the tree, chains of properties included, so that whoever walks it may recurse. */
const MAXIMUM_DEPTH = 200;
/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions */
const MAXIMUM_LENGTH = 24_576;
const NAME = /[\p{L}_$][\p{L}\p{Nd}_$]*/uy;
const NUMBER = /[+-]?\d+/y;
const WORD = /[\p{L}\p{Nd}_$]{1,40}/uy;
const BLANK = /[\s\u0085]*/y;
const LARGEST_INTEGER = 2 ** 63;
const END = 'the end of the expression';
/**
 * Reads a string of a template. `text` is the file in which `node` stands; spans are offsets into it.
 * A string is an expression when its first character is `[` and its last `]`; `[[` at the start of such a string
 * escapes it. Any other string is itself, `[[` included. Never throws.
 */
function parseArmExpression(text, node) {
    const { value } = node;
    if (!value.startsWith('[') || !value.endsWith(']'))
        return { kind: 'literal', value };
    if (value.startsWith('[['))
        return { kind: 'literal', value: value.slice(1) };
    const reader = new Reader(text, node);
    try {
        return { kind: 'expression', expression: reader.readAll() };
    }
    catch (error) {
        if (error instanceof ArmExpressionStop)
            return { kind: 'problem', problem: error.problem };
        throw error;
    }
}
/** Thrown inside the reader only. */
class ArmExpressionStop extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
/** Positions are indexes into the decoded string; `offset` leads from there to the file. */
class Reader {
    value;
    /** The index of the bracket that closes the expression. */
    last;
    offset;
    at = 1;
    /** Of the expression that was read last; 1 for a string or a number. */
    height = 0;
    constructor(text, node) {
        this.value = node.value;
        this.last = node.value.length - 1;
        this.offset = (0,_json_string_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .w)(text, node);
    }
    readAll() {
        const length = this.last - 1;
        if (length > MAXIMUM_LENGTH) {
            throw this.stop(0, 1, `expected an expression of at most ${MAXIMUM_LENGTH} characters, found ${length}`);
        }
        const expression = this.readExpression(1);
        if (this.at < this.last) {
            throw this.unexpected(expression.kind === 'call' ? "'.', '[' or the closing ']'" : "the closing ']'");
        }
        return expression;
    }
    /** From the next token, past the blanks that follow. `depth`: of this expression, the outermost being 1. */
    readExpression(depth) {
        this.skipBlank();
        if (depth > MAXIMUM_DEPTH)
            throw this.tooDeep(this.at);
        const character = this.peek();
        if (character === "'")
            return this.readString();
        if (/[-+\d]/.test(character))
            return this.readInteger();
        return this.readChain(this.readCall(depth), depth);
    }
    readString() {
        const start = this.at;
        let quote = this.value.indexOf("'", start + 1);
        while (quote !== -1 && this.value[quote + 1] === "'")
            quote = this.value.indexOf("'", quote + 2);
        if (quote === -1)
            throw this.stop(start, start + 1, `expected a single quote at the end of the string, found ${END}`);
        this.at = quote + 1;
        this.height = 1;
        const value = this.value.slice(start + 1, quote).replaceAll("''", "'");
        const node = { kind: 'string', start: this.offset(start), end: this.offset(this.at), value };
        this.skipBlank();
        return node;
    }
    readInteger() {
        const start = this.at;
        const written = this.match(NUMBER);
        if (written === '')
            throw this.stop(start, start + 1, `expected a digit right after '${this.peek()}'`);
        if (/[.eE]/.test(this.peek())) {
            throw this.stop(start, this.at + 1, 'expected an integer, found a number with a fraction or an exponent');
        }
        const value = Number(written);
        if (Math.abs(value) > LARGEST_INTEGER) {
            throw this.stop(start, this.at, `expected an integer of 64 bits, found ${written}`);
        }
        this.height = 1;
        const node = { kind: 'integer', start: this.offset(start), end: this.offset(this.at), value };
        this.skipBlank();
        return node;
    }
    readCall(depth) {
        const start = this.at;
        let name = this.readName('a function call, a string in single quotes or an integer');
        let namespace = null;
        this.skipBlank();
        if (this.accept('.')) {
            namespace = name;
            name = this.readName(`a function's name after '${namespace}.'`);
            this.skipBlank();
        }
        if (!this.accept('('))
            throw this.notCalled(name);
        const parameters = [];
        let height = 0;
        this.skipBlank();
        if (!this.accept(')')) {
            do {
                parameters.push(this.readExpression(depth + 1));
                height = Math.max(height, this.height);
            } while (this.accept(','));
            if (!this.accept(')'))
                throw this.unexpected("',' or ')' after the argument");
        }
        this.grow(height, start);
        return {
            kind: 'call',
            start: this.offset(start),
            end: this.offset(this.at),
            namespace,
            name,
            arguments: parameters,
        };
    }
    /** `.name` and `[index]` after a call, as many as there are. */
    readChain(call, depth) {
        const start = this.at;
        let base = call;
        this.skipBlank();
        for (;;) {
            const height = this.height;
            if (this.accept('.')) {
                this.skipBlank();
                const name = this.readName("a property name after '.'");
                this.grow(height, start);
                base = { kind: 'propertyAccess', start: call.start, end: this.offset(this.at), base, name };
            }
            else if (this.accept('[')) {
                const index = this.readExpression(depth + 1);
                if (!this.accept(']'))
                    throw this.unexpected("']' after the index");
                this.grow(Math.max(height, this.height), start);
                base = { kind: 'indexAccess', start: call.start, end: this.offset(this.at), base, index };
            }
            else {
                return base;
            }
            this.skipBlank();
        }
    }
    readName(what) {
        this.skipBlank();
        const name = this.match(NAME);
        if (name === '')
            throw this.unexpected(what);
        return name;
    }
    /** What stands here, '' at the closing bracket. */
    peek() {
        return this.at < this.last ? this.value.charAt(this.at) : '';
    }
    accept(character) {
        if (this.peek() !== character)
            return false;
        this.at++;
        return true;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.value)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
    skipBlank() {
        this.match(BLANK);
    }
    grow(height, start) {
        this.height = height + 1;
        if (this.height > MAXIMUM_DEPTH)
            throw this.tooDeep(start);
    }
    stop(start, end, message) {
        return new ArmExpressionStop({ start: this.offset(start), end: this.offset(end), message });
    }
    tooDeep(at) {
        return this.stop(at, at + 1, `expected at most ${MAXIMUM_DEPTH} levels of calls and properties, found one more`);
    }
    unexpected(what, hint = '') {
        const start = this.at;
        const word = this.match(WORD);
        const end = Math.max(this.at, start + 1);
        const found = start >= this.last ? END : `'${this.value.slice(start, end)}'`;
        const advice = hint === '' && word === '' && start < this.last ? adviceOn(this.value.charAt(start)) : hint;
        return this.stop(start, end, `expected ${what}, found ${found}${advice === '' ? '' : `: ${advice}`}`);
    }
    notCalled(name) {
        const isLiteral = /^(?:true|false|null)$/i.test(name);
        return this.unexpected(`'(' after the function name '${name}'`, isLiteral ? `write ${name}()` : '');
    }
}
function adviceOn(character) {
    if ('+-*/%=!<>&|?:'.includes(character))
        return 'ARM expressions have functions in place of operators';
    if (character === '"')
        return 'strings take single quotes here';
    return '';
}


/***/ }),

/***/ 4963:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ parseBicep)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/syntax/bicep/characters.js

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const DOLLAR = 0x24;
const QUOTE = 0x27;
const STAR = 0x2a;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const OPENING_BRACE = 0x7b;
/**
 * The text's code units, and one 0 behind them: reading these is faster than `charCodeAt`, most of all before the code
 * is optimized, and looking one ahead stays within bounds. Any other 0 is a NUL in the text.
 */
function codesOf(text) {
    const codes = new Uint16Array(text.length + 1);
    const bytes = Buffer.from(codes.buffer);
    bytes.write(text, 'utf16le');
    if ((0,external_node_os_.endianness)() === 'BE')
        bytes.swap16();
    return codes;
}
/** What a code unit can begin, for lookup by the code unit; 0: a punctuator, or nothing. */
const CHARACTER_CLASSES = new Uint8Array(0x10000);
/** 1 for what may stand in a word behind its first letter. */
const IDENTIFIER_PARTS = new Uint8Array(0x10000);
const IDENTIFIER_START = 1;
const DIGIT = 2;
const LINE_BREAK = 3;
const STRING_START = 4;
/** A blank; and what may begin a comment or pragma. */
const MAYBE_TRIVIA = 5;
for (let code = 0; code < 0x80; code++) {
    const character = String.fromCharCode(code);
    if (/[A-Za-z_]/.test(character))
        CHARACTER_CLASSES[code] = IDENTIFIER_START;
    else if (/[0-9]/.test(character))
        CHARACTER_CLASSES[code] = DIGIT;
    else if (/[\r\n]/.test(character))
        CHARACTER_CLASSES[code] = LINE_BREAK;
    else if (/['$]/.test(character))
        CHARACTER_CLASSES[code] = STRING_START;
    else if (/[ \t/#]/.test(character))
        CHARACTER_CLASSES[code] = MAYBE_TRIVIA;
    if (/\w/.test(character))
        IDENTIFIER_PARTS[code] = 1;
}
function isIdentifierStart(code) {
    return CHARACTER_CLASSES[code] === IDENTIFIER_START;
}
function isIdentifierPart(code) {
    return IDENTIFIER_PARTS[code] === 1;
}
function isBlank(code) {
    return code === SPACE || code === TAB;
}
function isLineBreak(code) {
    return CHARACTER_CLASSES[code] === LINE_BREAK;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/lex-string.js

/**
 * How a string is quoted: SINGLE_LINE is `'…'`, with escapes and `${…}`; n >= 0 is `'''…'''` after n dollars,
 * without escapes, whose holes open with n dollars and `{` (with none there are no holes).
 */
const SINGLE_LINE = -1;
/**
 * Lexes a string's first piece: from the quote at `at` to the closing quote or the first hole.
 *
 * @param dollars how many stand before the quote; SINGLE_LINE for none
 */
function lexString(lexer, at, dollars) {
    const { codes } = lexer;
    if (codes[at + 1] !== QUOTE || codes[at + 2] !== QUOTE) {
        lexer.quoting = SINGLE_LINE;
        lexSingleLinePiece(lexer, at + 1);
        return;
    }
    lexer.quoting = dollars === SINGLE_LINE ? 0 : dollars;
    // One line break right after the opening quotes is no content.
    let from = at + 3;
    if (codes[from] === CARRIAGE_RETURN)
        from++;
    if (codes[from] === LINE_FEED)
        from++;
    lexMultiLinePiece(lexer, from);
}
/**
 * Goes from the `}` that closes a hole, the current token, to the piece after it, of the string that began at `start`
 * and is quoted in this way. The token begins there too, so that it spans what has been read of the string.
 */
function continueString(lexer, start, quoting) {
    lexer.start = start;
    lexer.quoting = quoting;
    if (quoting === SINGLE_LINE)
        lexSingleLinePiece(lexer, lexer.end);
    else
        lexMultiLinePiece(lexer, lexer.end);
}
function lexSingleLinePiece(lexer, from) {
    const { text, codes } = lexer;
    const to = endOfSingleLineContent(text, codes, from);
    const terminator = codes[to];
    lexer.opensHole = terminator === DOLLAR;
    if (terminator !== QUOTE && terminator !== DOLLAR) {
        const message = "the string has no closing ' on its line (several lines stand in '''…''')";
        putPieceError(lexer, lexer.start, to, to, message);
        return;
    }
    const end = terminator === DOLLAR ? to + 2 : to + 1;
    const content = text.slice(from, to);
    const decoded = content.includes('\\') ? decodeEscapes(content) : content;
    if (typeof decoded === 'string') {
        putPiece(lexer, decoded, end);
    }
    else {
        const invalid = from + decoded.offset;
        putPieceError(lexer, invalid, invalid + 2, end, `an invalid escape, expected ${VALID_ESCAPES}`);
    }
}
/** The offset of the closing quote, of the `${` of a hole, or where the line ends without them. */
function endOfSingleLineContent(text, codes, from) {
    let at = from;
    for (;;) {
        const code = codes[at] ?? 0;
        // Most characters are letters, above all that have a meaning here.
        if (code > BACKSLASH)
            at++;
        else if (code === QUOTE)
            return at;
        else if (code === DOLLAR && codes[at + 1] === OPENING_BRACE)
            return at;
        else if (code === BACKSLASH)
            at += isLineBreak(codes[at + 1] ?? 0) ? 1 : 2;
        else if (code < SPACE && (isLineBreak(code) || at >= text.length))
            return Math.min(at, text.length);
        else
            at++;
    }
}
function lexMultiLinePiece(lexer, from) {
    const { text, codes, start, quoting } = lexer;
    const to = endOfMultiLineContent(text, codes, from, quoting);
    lexer.opensHole = codes[to] === DOLLAR;
    if (lexer.opensHole)
        putPiece(lexer, text.slice(from, to), to + quoting + 1);
    else if (to < text.length)
        putPiece(lexer, text.slice(from, to), to + 3);
    else
        putPieceError(lexer, start, start + quoting + 3, from, "the string that begins here is never closed by '''");
}
/** The offset of the three quotes that close the string, or of the dollars of a hole; the text's end without them. */
function endOfMultiLineContent(text, codes, from, quoting) {
    let at = from;
    while (at < text.length) {
        const code = codes[at];
        const run = at;
        if (code !== QUOTE && code !== DOLLAR) {
            at++;
            continue;
        }
        while (codes[at] === code)
            at++;
        // What a run has too many of is content.
        if (code === QUOTE && at - run >= 3)
            return at - 3;
        const isHole = code === DOLLAR && quoting > 0 && at - run >= quoting && codes[at] === OPENING_BRACE;
        if (isHole)
            return at - quoting;
    }
    return text.length;
}
function putPiece(lexer, value, end) {
    lexer.kind = 'string';
    lexer.value = value;
    lexer.end = end;
    lexer.next = end;
}
/** No parser goes on behind an error, only the search for the next statement: at `next`. */
function putPieceError(lexer, start, end, next, message) {
    lexer.kind = 'error';
    lexer.value = message;
    lexer.start = start;
    lexer.end = end;
    lexer.next = next;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' };
const VALID_ESCAPES = "\\n \\r \\t \\\\ \\' \\$ or \\u{…}";
const MAX_CODE_POINT = 0x10ffff;
/** The text that `content` stands for, or the offset of its first invalid escape. */
function decodeEscapes(content) {
    let decoded = '';
    let from = 0;
    for (let at = content.indexOf('\\'); at !== -1; at = content.indexOf('\\', from)) {
        decoded += content.slice(from, at);
        const letter = content.charAt(at + 1);
        if (letter === 'u') {
            const end = content.indexOf('}', at);
            const codePoint = content[at + 2] === '{' ? parseHex(content, at + 3, end) : -1;
            if (codePoint < 0)
                return { offset: at };
            decoded += String.fromCodePoint(codePoint);
            from = end + 1;
        }
        else {
            const value = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
            if (value === undefined)
                return { offset: at };
            decoded += value;
            from = at + 2;
        }
    }
    return decoded + content.slice(from);
}
/** The code point that the hex digits from `from` to `to` say; -1 if they say none. */
function parseHex(text, from, to) {
    if (to <= from)
        return -1;
    let value = 0;
    for (let at = from; at < to; at++) {
        const digit = '0123456789abcdef'.indexOf(text.charAt(at).toLowerCase());
        value = value * 16 + digit;
        if (digit === -1 || value > MAX_CODE_POINT)
            return -1;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/lex-trivia.js

const PRAGMAS = ['#disable-next-line', '#disable-diagnostics', '#restore-diagnostics'];
/**
 * The offset of the first character from `at` on that is no blank, comment or pragma. That is the `/*` itself where
 * a comment is never closed.
 *
 * @param codes of the text, see characters.ts
 */
function skipTrivia(text, codes, at) {
    for (;;) {
        const code = codes[at] ?? 0;
        if (code === SPACE || code === TAB) {
            at++;
            continue;
        }
        if (code !== SLASH && code !== HASH)
            return at;
        const end = code === HASH ? endOfPragma(text, codes, at) : endOfComment(text, codes, at);
        if (end === at)
            return at;
        at = end;
    }
}
/** Behind the comment of one line or of several that begins at `at`; else `at`. */
function endOfComment(text, codes, at) {
    const second = codes[at + 1];
    if (second === STAR) {
        const close = text.indexOf('*/', at + 2);
        return close === -1 ? at : close + 2;
    }
    if (second !== SLASH)
        return at;
    let end = at + 2;
    while (end < text.length && CHARACTER_CLASSES[codes[end] ?? 0] !== LINE_BREAK)
        end++;
    return end;
}
/** `#disable-next-line CODE …`, as the first thing of its line and with one code at least; else `at`. */
function endOfPragma(text, codes, at) {
    const pragma = PRAGMAS.find((name) => text.startsWith(name, at));
    if (pragma === undefined || !isFirstOfLine(codes, at))
        return at;
    let end = at + pragma.length;
    let hasCode = false;
    for (;;) {
        while (isBlank(codes[end] ?? 0))
            end++;
        if (!isDiagnosticCodePart(codes[end] ?? 0))
            return hasCode ? end : at;
        while (isDiagnosticCodePart(codes[end] ?? 0))
            end++;
        hasCode = true;
    }
}
function isDiagnosticCodePart(code) {
    return isIdentifierPart(code) || code === HYPHEN;
}
function isFirstOfLine(codes, at) {
    let before = at - 1;
    while (before >= 0 && isBlank(codes[before] ?? 0))
        before--;
    return before < 0 || isLineBreak(codes[before] ?? 0);
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/tokens.js

/** The longest punctuator that begins at `at`: `x!=y` holds `!=`. */
function punctuatorAt(codes, at) {
    const second = codes[at + 1] ?? 0;
    switch (codes[at]) {
        case 0x7b:
            return '{';
        case 0x7d:
            return '}';
        case 0x28:
            return '(';
        case 0x29:
            return ')';
        case 0x5b:
            return '[';
        case 0x5d:
            return ']';
        case 0x40:
            return '@';
        case 0x2c:
            return ',';
        case 0x3b:
            return ';';
        case 0x5e:
            return '^';
        case 0x2b:
            return '+';
        case 0x2d:
            return '-';
        case 0x2a:
            return '*';
        case 0x2f:
            return '/';
        case 0x25:
            return '%';
        case 0x3a:
            return second === 0x3a ? '::' : ':';
        case 0x2e:
            return second === 0x2e && codes[at + 2] === 0x2e ? '...' : '.';
        case 0x3f:
            return second === 0x3f ? '??' : '?';
        case 0x3c:
            return second === 0x3d ? '<=' : '<';
        case 0x3e:
            return second === 0x3d ? '>=' : '>';
        case 0x7c:
            return second === 0x7c ? '||' : '|';
        case 0x26:
            return second === 0x26 ? '&&' : null;
        case 0x21:
            return second === 0x3d ? '!=' : second === 0x7e ? '!~' : '!';
        case 0x3d:
            return second === 0x3d ? '==' : second === 0x7e ? '=~' : second === 0x3e ? '=>' : '=';
        default:
            return null;
    }
}
/** What binds tighter has the higher number; operators of the same number go from left to right. */
const PRECEDENCES = {
    '*': 100,
    '/': 100,
    '%': 100,
    '+': 90,
    '-': 90,
    '<': 80,
    '<=': 80,
    '>': 80,
    '>=': 80,
    '==': 70,
    '!=': 70,
    '=~': 70,
    '!~': 70,
    '&&': 50,
    '||': 40,
    '??': 30,
};
const PRECEDENCE_BY_KIND = new Map(Object.entries(PRECEDENCES));
/** 0: no binary operator. */
function precedenceOf(kind) {
    return PRECEDENCE_BY_KIND.get(kind) ?? 0;
}
/** The identifier that begins at `at`; empty where none does. */
function wordAt(text, at) {
    if (!isIdentifierStart(text.charCodeAt(at)))
        return '';
    let end = at + 1;
    while (isIdentifierPart(text.charCodeAt(end)))
        end++;
    return text.slice(at, end);
}
function isAtLineStart(text, at) {
    return at === 0 || isLineBreak(text.charCodeAt(at - 1));
}
/** What git leaves where it could not merge. */
function isConflictMarkerAt(text, at) {
    return text.startsWith('<<<<<<<', at) || text.startsWith('=======', at) || text.startsWith('>>>>>>>', at);
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/wording.js
/** How a message names what stands at a place; longer text is cut. */
const MAX_QUOTED_LENGTH = 40;
function quote(text) {
    return text.length > MAX_QUOTED_LENGTH ? `'${text.slice(0, MAX_QUOTED_LENGTH)}…'` : `'${text}'`;
}
const HINTS_FOR_CHARACTERS = {
    '"': "strings are written in single quotes: '…'",
    '`': "strings are written in single quotes: '…'",
    '\u2018': "a typographic quote; strings are written in straight single quotes: '…'",
    '\u2019': "a typographic quote; strings are written in straight single quotes: '…'",
    '\u201c': "a typographic quote; strings are written in straight single quotes: '…'",
    '\u201d': "a typographic quote; strings are written in straight single quotes: '…'",
    '\u00a0': 'a no-break space; only spaces and tabs may stand between words',
    '&': "the operator 'and' is written &&",
    '#': 'comments are written // … or /* … */; a pragma such as #disable-next-line stands on its own line, with codes',
    $: `a hole \${…} stands only inside a string: '\${…}'`,
    '\\': 'a backslash stands only inside a string',
};
/** For a character that begins no token. */
function unexpectedCharacter(text, at) {
    const codePoint = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(codePoint);
    const isPrintable = codePoint > 0x20 && codePoint < 0x7f;
    const name = isPrintable
        ? `'${character}'`
        : `the character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    const hint = Object.hasOwn(HINTS_FOR_CHARACTERS, character) ? HINTS_FOR_CHARACTERS[character] : undefined;
    return `found ${name}, which begins nothing in Bicep${hint === undefined ? '' : `: ${hint}`}`;
}
/** Slips of the keyboard, and what other languages and older Bicep call a declaration. */
const MISTAKEN_WORDS = new Map([
    ['parm', 'param'],
    ['parma', 'param'],
    ['params', 'param'],
    ['parameter', 'param'],
    ['parameters', 'param'],
    ['variable', 'var'],
    ['let', 'var'],
    ['const', 'var'],
    ['function', 'func'],
    ['resources', 'resource'],
    ['out', 'output'],
    ['outputs', 'output'],
    ['mod', 'module'],
    ['modules', 'module'],
    ['provider', 'extension'],
    ['scope', 'targetScope'],
]);
/** The declaration of this dialect that `word` seems to mean; undefined without one. */
function declarationMeantBy(word, declarations) {
    const lower = word.toLowerCase();
    const meant = MISTAKEN_WORDS.get(lower) ?? lower;
    return declarations.find((declaration) => declaration.toLowerCase() === meant.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/lexer.js





/** The compiler's limit. */
const MAX_IDENTIFIER_LENGTH = 255;
/** Goes on to the next token. */
function advance(lexer) {
    const { codes } = lexer;
    lexer.lastEnd = lexer.end;
    let at = lexer.next;
    if (codes[at] === SPACE)
        at++;
    let first = CHARACTER_CLASSES[codes[at] ?? 0];
    if (first === MAYBE_TRIVIA) {
        at = skipTrivia(lexer.text, codes, at);
        first = CHARACTER_CLASSES[codes[at] ?? 0];
    }
    lexer.start = at;
    switch (first) {
        case IDENTIFIER_START:
            lexWord(lexer, at);
            break;
        case LINE_BREAK:
            lexLineBreaks(lexer, at);
            break;
        case DIGIT:
            lexInteger(lexer, at);
            break;
        case STRING_START:
            if (codes[at] === DOLLAR)
                lexDollars(lexer, at);
            else
                lexString(lexer, at, SINGLE_LINE);
            break;
        default:
            // Also what turned out to be no trivia.
            lexPunctuator(lexer, at);
    }
}
/** Whether the next token is an identifier; `true`, `false` and `null` pass for one. */
function isFollowedByWord(lexer) {
    const { text, codes } = lexer;
    return CHARACTER_CLASSES[codes[skipTrivia(text, codes, lexer.next)] ?? 0] === IDENTIFIER_START;
}
function lexWord(lexer, start) {
    const { codes } = lexer;
    let end = start + 1;
    while (IDENTIFIER_PARTS[codes[end] ?? 0] === 1)
        end++;
    if (end - start > MAX_IDENTIFIER_LENGTH) {
        putError(lexer, end, `a name of ${end - start} characters, where at most ${MAX_IDENTIFIER_LENGTH} are allowed`);
        return;
    }
    const word = lexer.text.slice(start, end);
    lexer.kind = end - start > 5 ? 'identifier' : kindOfShortWord(word);
    lexer.value = word;
    lexer.end = end;
    lexer.next = end;
}
function kindOfShortWord(word) {
    return word === 'true' || word === 'false' || word === 'null' ? word : 'identifier';
}
function lexInteger(lexer, start) {
    const { codes } = lexer;
    let end = start + 1;
    while (CHARACTER_CLASSES[codes[end] ?? 0] === DIGIT)
        end++;
    lexer.kind = 'integer';
    lexer.end = end;
    lexer.next = end;
}
function lexLineBreaks(lexer, start) {
    const { text, codes } = lexer;
    if (lexer.holes > 0) {
        putError(lexer, start, `expected '}' on the same line: no line break may stand in \${…}`);
        return;
    }
    let at = start;
    let runs = 0;
    do {
        at++;
        while (CHARACTER_CLASSES[codes[at] ?? 0] === LINE_BREAK)
            at++;
        if (runs === 0)
            lexer.end = at;
        runs++;
        at = skipTrivia(text, codes, at);
    } while (CHARACTER_CLASSES[codes[at] ?? 0] === LINE_BREAK);
    lexer.kind = 'newline';
    lexer.lineBreakRuns = runs;
    lexer.next = at;
}
function lexPunctuator(lexer, start) {
    const { text, codes } = lexer;
    const punctuator = punctuatorAt(codes, start);
    if (punctuator === '/' && codes[start + 1] === STAR) {
        // Other comments are trivia. The rest of the text belongs to this one: nothing in it is a statement.
        putError(lexer, start + 2, 'the comment that begins here is never closed, expected */');
        lexer.next = text.length;
    }
    else if (punctuator !== null) {
        lexer.kind = punctuator;
        lexer.end = start + punctuator.length;
        lexer.next = lexer.end;
    }
    else if (start >= text.length) {
        lexer.kind = 'end';
        lexer.end = start;
        lexer.next = start;
    }
    else {
        const length = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
        putError(lexer, start + length, unexpectedCharacter(text, start));
    }
}
/** `$'''…${hole}…'''`, `$$'''…$${hole}…'''` */
function lexDollars(lexer, start) {
    const { text, codes } = lexer;
    let at = start;
    while (codes[at] === DOLLAR)
        at++;
    if (text.startsWith("'''", at))
        lexString(lexer, at, at - start);
    else
        putError(lexer, at, unexpectedCharacter(text, start));
}
function putError(lexer, end, message) {
    lexer.kind = 'error';
    lexer.value = message;
    lexer.opensHole = false;
    lexer.end = end;
    lexer.next = end;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parser.js




function parserFor(text) {
    return {
        text,
        codes: codesOf(text),
        kind: 'newline',
        start: 0,
        end: 0,
        lastEnd: 0,
        next: 0,
        value: '',
        lineBreakRuns: 0,
        quoting: 0,
        opensHole: false,
        holes: 0,
        depth: 0,
        height: 0,
        usesNames: false,
        holdsUnindentedResource: false,
        allowsUnindentedResources: true,
    };
}
/** Moves the parser to `offset`; the token there becomes the current one. */
function restartAt(parser, offset) {
    parser.next = offset;
    parser.holes = 0;
    parser.depth = 0;
    advance(parser);
}
// --- Failing ------------------------------------------------------------------------------------------------------
/** Ends the parsing of a statement, at `span`; caught where statements are gathered. */
class StatementError {
    message;
    span;
    /** What to do about it, where a common mistake is evident; else empty. */
    hint;
    constructor(span, message, hint) {
        this.message = message;
        this.span = span;
        this.hint = hint;
    }
}
/** @throws StatementError at the current token; what the lexer found wrong with it goes first */
function fail(parser, expected, hint = hintFor(parser)) {
    if (isAt(parser, 'error'))
        return failWith(parser, parser.value);
    return failWith(parser, `expected ${expected}, found ${describe(parser)}`, hint);
}
/** @throws StatementError at the current token */
function failWith(parser, message, hint = '') {
    // A line break is no text to point at, only its place is.
    const end = isAt(parser, 'newline') ? parser.start : parser.end;
    throw new StatementError({ start: parser.start, end }, message, hint);
}
function describe(parser) {
    switch (parser.kind) {
        case 'end':
            return 'the end of the file';
        case 'newline':
            return 'the end of the line';
        case 'string':
            return 'a string';
        case 'integer':
            return `the number ${parser.text.slice(parser.start, Math.min(parser.end, parser.start + 20))}`;
        case 'identifier':
            return quote(parser.value);
        default:
            return quote(parser.kind);
    }
}
function hintFor(parser) {
    if (isAt(parser, ';'))
        return "statements and properties end with their line, without ';'";
    if (isAt(parser, '|'))
        return "the operator 'or' is written ||";
    if (isAt(parser, 'identifier') && parser.text[parser.start - 1] === "'")
        return "a quote in a string is written \\'";
    return '';
}
// --- Bounds -------------------------------------------------------------------------------------------------------
/** Eight times what the deepest known files have; takes less than half of Node's stack. */
const MAX_DEPTH = 250;
/** The same for whoever walks the tree: a chain such as `a + b + c` or `a.b.c` nests to the left without recursion. */
const MAX_HEIGHT = 1000;
/** To be undone with `parser.depth--`. */
function enter(parser) {
    if (++parser.depth > MAX_DEPTH)
        failWith(parser, `nested deeper than ${MAX_DEPTH} levels`);
}
/** Sets the height of a tree whose highest child has the height given. */
function growOver(parser, highestChild) {
    parser.height = highestChild + 1;
    if (highestChild >= MAX_HEIGHT) {
        failWith(parser, `more than ${MAX_HEIGHT} levels, where each operator or access of a chain counts as one`);
    }
}
// --- Tokens -------------------------------------------------------------------------------------------------------
/** Goes on behind a token of this kind. */
function expect(parser, kind, where = '') {
    if (parser.kind !== kind)
        fail(parser, `${quote(kind)}${where}`);
    advance(parser);
}
/** Whether the current token is of this kind. */
function isAt(parser, kind) {
    return parser.kind === kind;
}
function isWord(parser, word) {
    return isAt(parser, 'identifier') && parser.value === word;
}
/** Goes on behind the word. @param where completes "expected 'word'" in the message */
function expectWord(parser, word, where = '') {
    if (!isWord(parser, word))
        fail(parser, `${quote(word)}${where}`);
    advance(parser);
}
/** @param what the name is, for the message: `a parameter name` */
function parseIdentifier(parser, what) {
    if (parser.kind !== 'identifier') {
        const isReserved = isAt(parser, 'true') || isAt(parser, 'false') || isAt(parser, 'null');
        fail(parser, what, isReserved ? 'a reserved word' : undefined);
    }
    const identifier = { start: parser.start, end: parser.end, name: parser.value };
    advance(parser);
    return identifier;
}
function skipLineBreak(parser) {
    // One token joins all line breaks up to the next other token.
    if (parser.kind === 'newline')
        advance(parser);
}
/** Whether the current token begins its line. */
function isUnindented(parser) {
    return isAtLineStart(parser.text, parser.start);
}
/**
 * Goes past what separates two elements of an object, array or other list in brackets: line breaks or one comma.
 * False where neither follows.
 */
function skipSeparator(parser) {
    const { kind } = parser;
    if (kind === 'newline') {
        advance(parser);
        return true;
    }
    if (kind !== ',')
        return false;
    advance(parser);
    if (isAt(parser, 'newline'))
        fail(parser, "an element after ','", "a line break separates by itself: remove the ','");
    return true;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-expression.js




/** `binary [ ? expression : expression ]`; a line break may stand before `?` and `:`, not behind them. */
function parseExpression(parser, allowed) {
    enter(parser);
    const { start } = parser;
    const expression = parseBinary(parser, allowed);
    if (parser.kind === 'newline')
        skipLineBreakBefore(parser, '?');
    const whole = isAt(parser, '?') ? parseTernary(parser, allowed, start, expression) : expression;
    parser.depth--;
    return whole;
}
/** At the `?`. */
function parseTernary(parser, allowed, start, condition) {
    let highest = parser.height;
    advance(parser);
    const whenTrue = parseExpression(parser, allowed);
    highest = Math.max(highest, parser.height);
    if (parser.kind === 'newline')
        skipLineBreakBefore(parser, ':');
    expect(parser, ':', " and the expression for 'false' of this '?'");
    const whenFalse = parseExpression(parser, allowed);
    growOver(parser, Math.max(highest, parser.height));
    return { kind: 'ternary', start, end: parser.lastEnd, condition, whenTrue, whenFalse };
}
function skipLineBreakBefore(parser, sign) {
    const { text, next } = parser;
    // `??` and `::` are other tokens.
    if (text[next] === sign && text[next + 1] !== sign)
        advance(parser);
}
function parseBinary(parser, allowed) {
    const { start } = parser;
    const operand = parseUnary(parser, allowed);
    return precedenceOf(parser.kind) === 0 ? operand : parseOperations(parser, allowed, start, operand);
}
/** From the first operator on. Not recursive: there may be seven precedences at every level of brackets. */
function parseOperations(parser, allowed, start, first) {
    const pending = [];
    let operandStart = start;
    let operand = first;
    for (;;) {
        const precedence = precedenceOf(parser.kind);
        for (let last = pending.at(-1); last !== undefined && last.precedence >= precedence; last = pending.at(-1)) {
            const { operator, left } = last;
            growOver(parser, Math.max(last.height, parser.height));
            operandStart = last.start;
            operand = { kind: 'binary', start: operandStart, end: parser.lastEnd, operator, left, right: operand };
            pending.pop();
        }
        if (precedence === 0)
            return operand;
        const operator = parser.kind;
        pending.push({ start: operandStart, left: operand, height: parser.height, operator, precedence });
        advance(parser);
        operandStart = parser.start;
        operand = parseUnary(parser, allowed);
    }
}
function parseUnary(parser, allowed) {
    const { kind } = parser;
    return kind === '!' || kind === '-' ? parseUnaryOperation(parser, allowed, kind) : parseMember(parser, allowed);
}
function parseUnaryOperation(parser, allowed, operator) {
    const { start } = parser;
    advance(parser);
    if (isAt(parser, '!') || isAt(parser, '-')) {
        fail(parser, `an operand after '${operator}'`, `one ! or - at most: write ${operator}(${parser.kind}…)`);
    }
    const operand = parseMember(parser, allowed);
    growOver(parser, parser.height);
    return { kind: 'unary', start, end: parser.lastEnd, operator, operand };
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-literal.js





const MAX_INTEGER = '18446744073709551615';
/** The compiler reads unsigned integers of 64 bits; beyond 2^53 the value is the nearest number there is. */
function parseInteger(parser) {
    const { text, start, end } = parser;
    let from = start;
    while (text.charCodeAt(from) === ZERO && from < end - 1)
        from++;
    const digits = text.slice(from, end);
    if (digits.length > MAX_INTEGER.length || (digits.length === MAX_INTEGER.length && digits > MAX_INTEGER)) {
        failWith(parser, `an integer larger than ${MAX_INTEGER}`);
    }
    advance(parser);
    return { kind: 'integer', start, end, value: Number(digits) };
}
const NO_HOLES = [];
/** At a 'string' token, which is the whole string or its first piece. */
function parseString(parser) {
    const { start, end, value, quoting } = parser;
    if (!parser.opensHole) {
        advance(parser);
        parser.height = 1;
        return { kind: 'string', start, end, parts: [value], holes: NO_HOLES };
    }
    const parts = [value];
    const holes = [];
    let highest = 0;
    do {
        parser.holes++;
        advance(parser);
        holes.push(parseExpression(parser, false));
        if (highest < parser.height)
            highest = parser.height;
        if (!isAt(parser, '}'))
            fail(parser, `'}' after the expression in \${…}`);
        parser.holes--;
        continueString(parser, start, quoting);
        if (isAt(parser, 'error'))
            fail(parser, 'the rest of the string');
        parts.push(parser.value);
    } while (parser.opensHole);
    advance(parser);
    growOver(parser, highest);
    return { kind: 'string', start, end: parser.lastEnd, parts, holes };
}
/** At a `{`. */
function parseObject(parser, nested) {
    const { start } = parser;
    const members = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    while (parser.kind !== '}') {
        members.push(parseObjectMember(parser, nested));
        if (highest < parser.height)
            highest = parser.height;
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, '}', ", ',' or the end of the line after the property");
    growOver(parser, highest);
    return { kind: 'object', start, end: parser.lastEnd, members };
}
function parseObjectMember(parser, nested) {
    const { start, kind } = parser;
    if (kind === '...')
        return parseSpread(parser);
    if (kind === 'end')
        fail(parser, "'}' to close the object");
    if (nested !== null && (kind === '@' || (isWord(parser, 'resource') && isFollowedByWord(parser)))) {
        return nested(parser);
    }
    const key = kind === 'string' ? parseString(parser) : parseKey(parser);
    if (!isAt(parser, ':'))
        fail(parser, "':' after the property name", hintAfterKey(parser));
    advance(parser);
    const value = parseExpression(parser, true);
    return { kind: 'property', start, end: parser.lastEnd, key, value };
}
function parseKey(parser) {
    const isLiteral = isAt(parser, 'null') || isAt(parser, 'true') || isAt(parser, 'false') || isAt(parser, 'integer');
    if (isLiteral)
        fail(parser, 'a property name', 'as a name it stands in quotes');
    return parseIdentifier(parser, 'a property name');
}
function hintAfterKey(parser) {
    if (isAt(parser, '='))
        return 'properties are written name: value';
    if (isAt(parser, '-') || isAt(parser, '.') || isAt(parser, '/')) {
        return "a property name with other signs than letters, digits and _ stands in quotes: 'a-b': value";
    }
    return undefined;
}
function parseSpread(parser) {
    const { start } = parser;
    advance(parser);
    const value = parseExpression(parser, true);
    return { kind: 'spread', start, end: parser.lastEnd, value };
}
/** At a `[`. */
function parseArrayOrFor(parser) {
    const { start } = parser;
    advance(parser);
    skipLineBreak(parser);
    if (isWord(parser, 'for'))
        return parseForFrom(parser, start, (inside) => parseExpression(inside, true));
    const items = [];
    let highest = 0;
    while (parser.kind !== ']') {
        if (isAt(parser, 'end'))
            fail(parser, "']' to close the array");
        items.push(parser.kind === '...' ? parseSpread(parser) : parseExpression(parser, true));
        if (highest < parser.height)
            highest = parser.height;
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, ']', ", ',' or the end of the line after the array's element");
    growOver(parser, highest);
    return { kind: 'array', start, end: parser.lastEnd, items };
}
/** At the `[` of the loop of a resource or module, whose body is an object or a condition with one. */
function parseResourceFor(parser, nested) {
    const { start } = parser;
    advance(parser);
    skipLineBreak(parser);
    return parseForFrom(parser, start, (inside) => {
        if (isWord(inside, 'if'))
            return parseIf(inside, nested);
        if (!isAt(inside, '{'))
            fail(inside, "'{' or 'if' after the ':' of the loop");
        return parseObject(inside, nested);
    });
}
/** From the word `for` on, of a loop whose `[` is at `start`. */
function parseForFrom(parser, start, parseBody) {
    expectWord(parser, 'for', " after '['");
    const isPair = isAt(parser, '(');
    if (isPair)
        advance(parser);
    const item = parseIdentifier(parser, isPair ? "the loop's item variable" : "the loop's variable or (item, index)");
    let index = null;
    if (isPair) {
        expect(parser, ',', " between the loop's item and index");
        index = parseIdentifier(parser, "the loop's index variable");
        expect(parser, ')', " after the loop's index variable");
    }
    expectWord(parser, 'in', " after the loop's variable");
    const items = parseExpression(parser, true);
    let highest = parser.height;
    expect(parser, ':', " after the loop's array");
    const body = parseBody(parser);
    if (highest < parser.height)
        highest = parser.height;
    skipLineBreak(parser);
    expect(parser, ']', " after the loop's body");
    growOver(parser, highest);
    return { kind: 'for', start, end: parser.lastEnd, item, index, items, body };
}
/** At the word `if` of a resource or module: `if (condition) {…}`. */
function parseIf(parser, nested) {
    const { start } = parser;
    advance(parser);
    expect(parser, '(', " after 'if'");
    skipLineBreak(parser);
    const condition = parseExpression(parser, true);
    let highest = parser.height;
    skipLineBreak(parser);
    expect(parser, ')', ' after the condition');
    if (!isAt(parser, '{')) {
        const hint = isAt(parser, 'newline') ? "the '{' stands on the line of the ')'" : undefined;
        fail(parser, "'{' after the condition", hint);
    }
    const body = parseObject(parser, nested);
    if (highest < parser.height)
        highest = parser.height;
    growOver(parser, highest);
    return { kind: 'if', start, end: parser.lastEnd, condition, body };
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-member.js





/** A primary expression and the accesses that follow it. */
function parseMember(parser, allowed) {
    const { start } = parser;
    let base = parsePrimary(parser, allowed);
    for (;;) {
        switch (parser.kind) {
            case '.':
                base = parseDotAccess(parser, allowed, start, base);
                break;
            case '[':
                base = parseArrayAccess(parser, allowed, start, base);
                break;
            case '::': {
                advance(parser);
                const name = parseIdentifier(parser, "the name of a nested resource after '::'");
                growOver(parser, parser.height);
                base = { kind: 'resourceAccess', start, end: parser.lastEnd, base, name };
                break;
            }
            case '!':
                advance(parser);
                growOver(parser, parser.height);
                base = { kind: 'nonNull', start, end: parser.lastEnd, operand: base };
                break;
            default:
                return base;
        }
    }
}
function parseDotAccess(parser, allowed, start, base) {
    const { height } = parser;
    advance(parser);
    const safe = isAt(parser, '?');
    if (safe)
        advance(parser);
    if (base.kind === 'integer' && isAt(parser, 'integer'))
        fail(parser, 'a name', "fractions are written json('1.5')");
    const name = parseIdentifier(parser, "the name of a property or function after '.'");
    if (!isAt(parser, '(')) {
        growOver(parser, height);
        return { kind: 'propertyAccess', start, end: parser.lastEnd, base, name, safe };
    }
    if (safe)
        fail(parser, "a property after '.?'", 'functions are called with . alone');
    const args = parseArguments(parser, allowed);
    growOver(parser, Math.max(height, parser.height));
    return { kind: 'instanceCall', start, end: parser.lastEnd, base, name, arguments: args };
}
function parseArrayAccess(parser, allowed, start, base) {
    const { height } = parser;
    advance(parser);
    const safe = isAt(parser, '?');
    if (safe)
        advance(parser);
    const fromEnd = isAt(parser, '^');
    if (fromEnd)
        advance(parser);
    const index = parseExpression(parser, allowed);
    growOver(parser, Math.max(height, parser.height));
    expect(parser, ']', ' after the index');
    return { kind: 'arrayAccess', start, end: parser.lastEnd, base, index, safe, fromEnd };
}
/**
 * From `(` to `)`. Line breaks stand after `(`, after a comma and before `)`. The height is then that of the highest
 * argument.
 */
function parseArguments(parser, allowed) {
    const args = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    if (!isAt(parser, ')')) {
        for (;;) {
            args.push(parseExpression(parser, allowed));
            if (highest < parser.height)
                highest = parser.height;
            if (!isAt(parser, ','))
                break;
            advance(parser);
            skipLineBreak(parser);
            if (isAt(parser, ')'))
                fail(parser, "an argument after ','", "remove the ',' after the last argument");
        }
        const hadLineBreak = isAt(parser, 'newline');
        skipLineBreak(parser);
        if (!isAt(parser, ')'))
            fail(parser, "',' or ')' after the argument", hintForArgument(parser, hadLineBreak));
    }
    advance(parser);
    parser.height = highest;
    return args;
}
function hintForArgument(parser, isOnNewLine) {
    const isArgument = isAt(parser, 'string') || isAt(parser, 'identifier') || isAt(parser, 'integer');
    return isOnNewLine && isArgument ? "arguments on lines of their own are also separated by ','" : undefined;
}
function parsePrimary(parser, allowed) {
    const { kind, start, end } = parser;
    parser.height = 1;
    switch (kind) {
        case 'string':
            return parseString(parser);
        case 'identifier':
            return parseNamed(parser, allowed);
        case 'integer':
            return parseInteger(parser);
        case 'true':
        case 'false':
            advance(parser);
            return { kind: 'boolean', start, end, value: kind === 'true' };
        case 'null':
            advance(parser);
            return { kind: 'null', start, end };
        case '(':
            return parseParenthesized(parser, allowed);
        case '{':
        case '[':
            if (!allowed)
                fail(parser, 'a value other than an object or array', `these may stand in a variable, not in \${…}`);
            return kind === '{' ? parseObject(parser, null) : parseArrayOrFor(parser);
        default:
            return fail(parser, 'an expression');
    }
}
/** `name`, `name(…)` or `name => …` */
function parseNamed(parser, allowed) {
    const name = parseIdentifier(parser, 'a name');
    parser.usesNames = true;
    if (isAt(parser, '(')) {
        const args = parseArguments(parser, allowed);
        growOver(parser, parser.height);
        return { kind: 'call', start: name.start, end: parser.lastEnd, name, arguments: args };
    }
    if (isAt(parser, '=>'))
        return parseLambda(parser, name.start, [name]);
    return { kind: 'variableAccess', start: name.start, end: name.end, name };
}
/** `(expression)`, or `(a, b) => …`: which of the two, the text tells only behind the `)`. */
function parseParenthesized(parser, allowed) {
    const { start } = parser;
    const items = [];
    let hasComma = false;
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, ')')) {
        items.push(parseExpression(parser, allowed));
        skipLineBreak(parser);
        if (!isAt(parser, ','))
            break;
        hasComma = true;
        advance(parser);
        skipLineBreak(parser);
    }
    expect(parser, ')', ' to close the parenthesis');
    const end = parser.lastEnd;
    if (isAt(parser, '=>')) {
        const parameters = items.map((item) => parameterFrom(parser, item));
        return parseLambda(parser, start, parameters);
    }
    const [expression] = items;
    if (expression === undefined || hasComma) {
        return fail(parser, "'=>' after the parameters of a lambda", 'a parenthesis holds one expression');
    }
    growOver(parser, parser.height);
    return { kind: 'parenthesized', start, end, expression };
}
function parameterFrom(parser, item) {
    if (item.kind === 'variableAccess')
        return item.name;
    return fail(parser, 'names only in the parenthesis before =>');
}
/** At the `=>`. */
function parseLambda(parser, start, parameters) {
    advance(parser);
    skipLineBreakAfterArrow(parser);
    const body = parseExpression(parser, true);
    growOver(parser, parser.height);
    return { kind: 'lambda', start, end: parser.lastEnd, parameters, body };
}
/** A line break after `=>` is skipped unless the compiler takes the next word for the next statement. */
const WORDS_THAT_END_A_LAMBDA = new Set([
    'assert',
    'import',
    'metadata',
    'module',
    'output',
    'param',
    'resource',
    'type',
    'var',
]);
function skipLineBreakAfterArrow(parser) {
    if (!isAt(parser, 'newline'))
        return;
    if (!WORDS_THAT_END_A_LAMBDA.has(wordAt(parser.text, parser.next)))
        advance(parser);
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-decorator.js



const NO_DECORATORS = [];
const NO_ARGUMENTS = [];
/** `@name`, `@name(…)`, `@sys.name(…)`, each on a line of its own; none is fine. */
function parseDecorators(parser) {
    if (!isAt(parser, '@'))
        return NO_DECORATORS;
    const decorators = [];
    while (isAt(parser, '@')) {
        decorators.push(parseDecorator(parser));
        if (!isAt(parser, 'newline'))
            fail(parser, 'the end of the line after the decorator');
        skipLineBreak(parser);
    }
    return decorators;
}
function parseDecorator(parser) {
    const { start } = parser;
    const namespace = [];
    advance(parser);
    for (;;) {
        const name = parseIdentifier(parser, 'the name of a decorator');
        const args = isAt(parser, '(') ? parseArguments(parser, true) : NO_ARGUMENTS;
        if (!isAt(parser, '.'))
            return { start, end: parser.lastEnd, name, namespace, arguments: args };
        namespace.push(name);
        advance(parser);
    }
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-import.js



/** Behind the word, in a `.bicep` file: an import, or an extension in the old form `import 'name@version'`. */
function parseImportOrExtension(parser, start, decorators) {
    return isAt(parser, 'string') ? parseExtension(parser, start, decorators) : parseImport(parser, start, decorators);
}
/** Behind the word: `{ a, b as c } from 'path'` or `* as name from 'path'`. */
function parseImport(parser, start, decorators) {
    let items = null;
    let wildcard = null;
    if (isAt(parser, '*')) {
        advance(parser);
        expectWord(parser, 'as', " after '*'");
        wildcard = parseIdentifier(parser, "a name after 'as'");
    }
    else if (isAt(parser, '{')) {
        items = parseImportItems(parser);
    }
    else {
        fail(parser, "'{' or '*' after 'import'");
    }
    expectWord(parser, 'from', ' after what is imported');
    if (!isAt(parser, 'string'))
        fail(parser, "the path as a string after 'from'");
    const path = parseString(parser);
    return { kind: 'import', start, end: parser.lastEnd, decorators, items, wildcard, path };
}
function parseImportItems(parser) {
    const items = [];
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, '}')) {
        items.push(parseImportItem(parser));
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, '}', ", ',' or the end of the line after the imported name");
    return items;
}
function parseImportItem(parser) {
    if (isAt(parser, 'string') && parser.opensHole)
        fail(parser, `a string without \${…}`);
    const name = isAt(parser, 'string') ? parseString(parser) : parseIdentifier(parser, 'the name of an import');
    if (!isWord(parser, 'as')) {
        if ('kind' in name)
            fail(parser, "'as' and a name after the string");
        return { start: name.start, end: name.end, name, alias: null };
    }
    advance(parser);
    const alias = parseIdentifier(parser, "a name after 'as'");
    return { start: name.start, end: alias.end, name, alias };
}
/** Behind the word: `name [with {…}] [as alias]`. */
function parseExtension(parser, start, decorators) {
    const specification = isAt(parser, 'string')
        ? parseString(parser)
        : parseIdentifier(parser, "the extension's name, or a string");
    const configuration = isWord(parser, 'with') ? parseWith(parser) : null;
    let alias = null;
    if (isWord(parser, 'as')) {
        advance(parser);
        alias = parseIdentifier(parser, "a name after 'as'");
    }
    return { kind: 'extension', start, end: parser.lastEnd, decorators, specification, configuration, alias };
}
/** Behind the word: `name with {…}`. */
function parseExtensionConfig(parser, start, decorators) {
    const name = parseIdentifier(parser, "the extension's name");
    const configuration = parseWith(parser);
    return { kind: 'extensionConfig', start, end: parser.lastEnd, decorators, name, configuration };
}
/** Behind the word: `'path' [with {…}]` or `none [with {…}]`. */
function parseUsing(parser, start, decorators) {
    let path = null;
    if (isWord(parser, 'none')) {
        advance(parser);
    }
    else {
        if (!isAt(parser, 'string') || parser.opensHole)
            fail(parser, `the template's path as a string without \${…}, or 'none'`);
        path = parseString(parser);
    }
    const configuration = isWord(parser, 'with') ? parseWith(parser) : null;
    return { kind: 'using', start, end: parser.lastEnd, decorators, path, configuration };
}
/** `with {…}` */
function parseWith(parser) {
    expectWord(parser, 'with');
    if (!isAt(parser, '{'))
        fail(parser, "'{' after 'with'");
    return parseObject(parser, null);
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-resource.js





/** Behind the word: `name 'type' [existing] = body`. */
function parseResource(parser, start, decorators) {
    const name = parseIdentifier(parser, "the resource's symbolic name");
    const type = parsePath(parser, "the resource's type and version, such as 'Provider/type@2024-01-01',");
    const existing = isWord(parser, 'existing');
    if (existing)
        advance(parser);
    expect(parser, '=', existing ? " after 'existing'" : " or 'existing' after the resource's type");
    const body = parseBody(parser, parseNestedResource);
    return { kind: 'resource', start, end: parser.lastEnd, decorators, name, type, existing, body };
}
/** Behind the word: `name 'path' = body`. */
function parseModule(parser, start, decorators) {
    const name = parseIdentifier(parser, "the module's symbolic name");
    const path = parsePath(parser, "the module's path");
    expect(parser, '=', " after the module's path");
    const body = parseBody(parser, null);
    return { kind: 'module', start, end: parser.lastEnd, decorators, name, path, body };
}
/** Behind the word: `name 'path' = {…}`. */
function parseTest(parser, start, decorators) {
    const name = parseIdentifier(parser, "the test's name");
    const path = parsePath(parser, "the test's path");
    expect(parser, '=', " after the test's path");
    if (!isAt(parser, '{'))
        fail(parser, "'{'");
    const body = parseObject(parser, null);
    return { kind: 'test', start, end: parser.lastEnd, decorators, name, path, body };
}
/** @param what the path is, for the message: `the module's path` */
function parsePath(parser, what) {
    if (!isAt(parser, 'string'))
        fail(parser, `${what} as a string`);
    return parseString(parser);
}
/** A line break may stand before `if`. */
function parseBody(parser, nested) {
    if (isAt(parser, 'newline') && wordAt(parser.text, parser.next) === 'if')
        advance(parser);
    if (isAt(parser, '{'))
        return parseObject(parser, nested);
    if (isAt(parser, '['))
        return parseResourceFor(parser, nested);
    if (isWord(parser, 'if'))
        return parseIf(parser, nested);
    const isOnNextLine = isAt(parser, 'newline') && '{['.includes(parser.text.charAt(parser.next));
    const hint = isOnNextLine ? `the '${parser.text.charAt(parser.next)}' stands on the line of the '='` : undefined;
    return fail(parser, "'{', 'if (…) {' or '[for …' after '='", hint);
}
/** In a resource's body, at `@` or at the word `resource` before a name. */
function parseNestedResource(parser) {
    const { start } = parser;
    if (isUnindented(parser)) {
        // Legal, but where a '}' is missing above it is the next statement.
        if (!parser.allowsUnindentedResources)
            fail(parser, "'}'");
        parser.holdsUnindentedResource = true;
    }
    enter(parser);
    const decorators = parseDecorators(parser);
    expectWord(parser, 'resource', ' after the decorators of a nested resource');
    const resource = parseResource(parser, start, decorators);
    growOver(parser, parser.height);
    parser.depth--;
    return resource;
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-type.js






/** `resource 'type@version'`, the type of a parameter or output, or a type expression. */
function parseType(parser) {
    return parseOutputType(parser) ?? fail(parser, "the resource type as a string after 'resource'");
}
/** The same; null for `resource` by itself, which leaves the type to the output's value. */
function parseOutputType(parser) {
    if (!isWord(parser, 'resource') || isFollowedByArguments(parser))
        return parseTypeExpression(parser);
    const { start } = parser;
    advance(parser);
    if (!isAt(parser, 'string'))
        return null;
    parseString(parser);
    return { kind: 'otherType', start, end: parser.lastEnd };
}
/** `resource<…>` names a type. */
function isFollowedByArguments(parser) {
    const { text, codes } = parser;
    const next = skipTrivia(text, codes, parser.next);
    return text[next] === '<' && text[next + 1] !== '=';
}
/** `[|] T { | T }`; one line break may stand before each `|`, none behind. */
function parseTypeExpression(parser) {
    enter(parser);
    const beginsWithBar = isAtBar(parser);
    const { start } = parser;
    if (beginsWithBar)
        advance(parser);
    const first = parseNullableType(parser);
    const type = beginsWithBar || isAtBar(parser) ? parseUnionFrom(parser, start, first) : first;
    parser.depth--;
    return type;
}
/** Behind the first member of a union. */
function parseUnionFrom(parser, start, first) {
    const members = [first];
    let highest = parser.height;
    while (isAtBar(parser)) {
        advance(parser);
        members.push(parseNullableType(parser));
        if (highest < parser.height)
            highest = parser.height;
    }
    growOver(parser, highest);
    return { kind: 'unionType', start, end: parser.lastEnd, members };
}
/** Whether a `|` follows; a line break before it is skipped then. */
function isAtBar(parser) {
    if (parser.kind === 'newline' && parser.lineBreakRuns === 1) {
        const { text, next } = parser;
        if (text[next] === '|' && text[next + 1] !== '|')
            advance(parser);
    }
    return isAt(parser, '|');
}
function parseNullableType(parser) {
    const { start } = parser;
    let type = parseUnaryType(parser);
    for (;;) {
        if (isAt(parser, '?')) {
            advance(parser);
            // `T??` would be another token; `T? ?` is no more nullable than `T?`.
            if (type.kind !== 'nullableType')
                growOver(parser, parser.height);
            const inner = type.kind === 'nullableType' ? type.type : type;
            type = { kind: 'nullableType', start, end: parser.lastEnd, type: inner };
        }
        else if (isAt(parser, '!')) {
            advance(parser);
            // `T!!` is no less nullable than `T!`.
            if (type.kind !== 'nonNullType')
                growOver(parser, parser.height);
            const inner = type.kind === 'nonNullType' ? type.type : type;
            type = { kind: 'nonNullType', start, end: parser.lastEnd, type: inner };
        }
        else {
            return type;
        }
    }
}
function parseUnaryType(parser) {
    const { kind, start } = parser;
    if (kind !== '-' && kind !== '!')
        return parseMemberType(parser);
    advance(parser);
    const type = parseMemberType(parser);
    if (kind === '-' && type.kind === 'typeLiteral' && type.value.kind === 'integer') {
        const value = { ...type.value, start, value: -type.value.value };
        return { kind: 'typeLiteral', start, end: parser.lastEnd, value };
    }
    return { kind: 'otherType', start, end: parser.lastEnd };
}
/** A primary type and what follows it: `T[]`, `T[*]`, `T[0]`, `T.*`, `T.name`, `T.name<…>`. */
function parseMemberType(parser) {
    const { start } = parser;
    let type = isAt(parser, 'identifier') ? parseTypeName(parser) : parsePrimaryType(parser);
    for (;;) {
        if (isAt(parser, '['))
            type = parseTypeAccess(parser, start, type);
        else if (isAt(parser, '.'))
            type = parseTypeProperty(parser, start, type);
        else
            return type;
    }
}
/** `name`, `name.name`, `name.name<…>` */
function parseTypeName(parser) {
    const { start } = parser;
    const path = [parseIdentifier(parser, 'a type')];
    parser.height = 1;
    while (isAt(parser, '.')) {
        advance(parser);
        if (isAt(parser, '*'))
            return endTypeAccess(parser, nameUpTo(path, start), 1, { kind: 'anyProperty' });
        path.push(parseIdentifier(parser, NAME_OF_PROPERTY));
    }
    const args = isAt(parser, '<') ? parseTypeArguments(parser) : parse_type_NO_ARGUMENTS;
    return { kind: 'typeName', start, end: parser.lastEnd, path, arguments: args };
}
const NAME_OF_PROPERTY = "the name of a type's property after '.'";
const parse_type_NO_ARGUMENTS = [];
function nameUpTo(path, start) {
    return { kind: 'typeName', start, end: path.at(-1)?.end ?? start, path, arguments: parse_type_NO_ARGUMENTS };
}
/** At the last token of it. */
function endTypeAccess(parser, base, height, part) {
    advance(parser);
    growOver(parser, height);
    return { kind: 'typeAccess', start: base.start, end: parser.lastEnd, base, part };
}
/** From `<` to `>`. */
function parseTypeArguments(parser) {
    const args = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, '>')) {
        args.push(parseTypeExpression(parser));
        if (highest < parser.height)
            highest = parser.height;
        if (!isAt(parser, ','))
            break;
        advance(parser);
        skipLineBreak(parser);
        if (isAt(parser, '>'))
            fail(parser, "a type after ','", "remove the ',' after the last type");
    }
    skipLineBreak(parser);
    growOver(parser, highest);
    expect(parser, '>', " or ',' after the type argument");
    return args;
}
/** `T[]`, `T[*]`, `T[index]`, at the `[` */
function parseTypeAccess(parser, start, item) {
    const { height } = parser;
    advance(parser);
    if (isAt(parser, ']')) {
        advance(parser);
        growOver(parser, height);
        return { kind: 'arrayType', start, end: parser.lastEnd, item };
    }
    const part = parseItemPart(parser);
    if (!isAt(parser, ']'))
        fail(parser, "']'");
    if (part !== null)
        return endTypeAccess(parser, item, height, part);
    advance(parser);
    growOver(parser, height);
    return { kind: 'otherType', start, end: parser.lastEnd };
}
/** null: what the compiler takes for no index. */
function parseItemPart(parser) {
    if (isAt(parser, '*')) {
        advance(parser);
        return { kind: 'item' };
    }
    const index = parseExpression(parser, false);
    return index.kind === 'integer' ? { kind: 'itemAt', index: index.value } : null;
}
/** `T.*`, `T.name`, `T.name<…>` of a type that is not a name by itself, at the `.` */
function parseTypeProperty(parser, start, base) {
    const { height } = parser;
    advance(parser);
    if (isAt(parser, '*'))
        return endTypeAccess(parser, base, height, { kind: 'anyProperty' });
    const { name } = parseIdentifier(parser, NAME_OF_PROPERTY);
    const hasArguments = isAt(parser, '<');
    if (hasArguments)
        parseTypeArguments(parser);
    growOver(parser, height);
    if (hasArguments)
        return { kind: 'otherType', start, end: parser.lastEnd };
    return { kind: 'typeAccess', start, end: parser.lastEnd, base, part: { kind: 'property', name } };
}
function parsePrimaryType(parser) {
    const { kind, start, end } = parser;
    parser.height = 1;
    switch (kind) {
        case 'string': {
            const value = parseString(parser);
            return { kind: 'typeLiteral', start, end: parser.lastEnd, value };
        }
        case 'integer': {
            const value = parseInteger(parser);
            return { kind: 'typeLiteral', start, end, value };
        }
        case 'true':
        case 'false':
            advance(parser);
            return { kind: 'typeLiteral', start, end, value: { kind: 'boolean', start, end, value: kind === 'true' } };
        case 'null':
            advance(parser);
            return { kind: 'typeLiteral', start, end, value: { kind: 'null', start, end } };
        case '{':
            return parseObjectType(parser);
        case '[':
            return parseTupleType(parser);
        case '(': {
            advance(parser);
            const type = parseTypeExpression(parser);
            expect(parser, ')', ' after the type');
            return { ...type, start, end: parser.lastEnd };
        }
        default:
            return fail(parser, 'a type', isAt(parser, ':') ? 'a type follows its name without a colon' : undefined);
    }
}
function parseObjectType(parser) {
    const { start } = parser;
    const properties = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, '}')) {
        parseDecorators(parser);
        const key = parsePropertyTypeKey(parser);
        expect(parser, ':', " after the property's name");
        properties.push({ key, type: parseTypeExpression(parser) });
        if (highest < parser.height)
            highest = parser.height;
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, '}', ", ',' or the end of the line after the property's type");
    growOver(parser, highest);
    return { kind: 'objectType', start, end: parser.lastEnd, properties };
}
function parsePropertyTypeKey(parser) {
    if (isAt(parser, 'string'))
        return parseString(parser);
    if (!isAt(parser, '*'))
        return parseIdentifier(parser, "a property's name or *");
    advance(parser);
    return null;
}
function parseTupleType(parser) {
    const { start } = parser;
    const items = [];
    let highest = 0;
    advance(parser);
    skipLineBreak(parser);
    while (!isAt(parser, ']')) {
        parseDecorators(parser);
        items.push(parseTypeExpression(parser));
        if (highest < parser.height)
            highest = parser.height;
        if (!skipSeparator(parser))
            break;
    }
    expect(parser, ']', ", ',' or the end of the line after the type");
    growOver(parser, highest);
    return { kind: 'tupleType', start, end: parser.lastEnd, items };
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse-statement.js









const STATEMENT_PARSERS = {
    bicep: new Map([
        ['param', parseParameter],
        ['var', parseVariable],
        ['resource', parseResource],
        ['module', parseModule],
        ['output', parseOutput],
        ['type', parseTypeStatement],
        ['func', parseFunction],
        ['import', parseImportOrExtension],
        ['metadata', parseMetadata],
        ['targetScope', parseTargetScope],
        ['extension', parseExtension],
        ['assert', parseAssert],
        ['test', parseTest],
    ]),
    bicepparam: new Map([
        ['using', parseUsing],
        ['extends', parseExtends],
        ['param', parseParameterAssignment],
        ['var', parseVariable],
        ['type', parseTypeStatement],
        ['import', parseImport],
        ['extension', parseExtension],
        ['extensionConfig', parseExtensionConfig],
    ]),
};
function isDeclarationWord(word) {
    return STATEMENT_PARSERS.bicep.has(word) || STATEMENT_PARSERS.bicepparam.has(word);
}
/** At the word of a statement. */
function parseStatement(parser, dialect, start, decorators) {
    const parsers = STATEMENT_PARSERS[dialect];
    const parseRest = isAt(parser, 'identifier') ? parsers.get(parser.value) : undefined;
    if (parseRest === undefined) {
        const declarations = [...parsers.keys()];
        const expected = decorators.length > 0 ? 'a declaration below its decorators' : `a declaration (${declarations.join(', ')})`;
        return fail(parser, expected, hintForDeclaration(parser, dialect, declarations));
    }
    advance(parser);
    return parseRest(parser, start, decorators);
}
function hintForDeclaration(parser, dialect, declarations) {
    if (isConflictMarkerAt(parser.text, parser.start))
        return 'an unresolved merge conflict';
    if (!isAt(parser, 'identifier'))
        return undefined;
    if (isDeclarationWord(parser.value)) {
        return `this stands in .${dialect === 'bicep' ? 'bicepparam' : 'bicep'} files only`;
    }
    const meant = declarationMeantBy(parser.value, declarations);
    return meant === undefined ? undefined : `did you mean '${meant}'?`;
}
function parseTargetScope(parser, start, decorators) {
    const value = parseValue(parser, " after 'targetScope'");
    return { kind: 'targetScope', start, end: parser.lastEnd, decorators, value };
}
/** `= expression` */
function parseValue(parser, where, hint) {
    if (!isAt(parser, '='))
        fail(parser, `'='${where}`, hint);
    advance(parser);
    return parseExpression(parser, true);
}
function parseMetadata(parser, start, decorators) {
    const name = parseIdentifier(parser, 'a name for the metadata');
    const value = parseValue(parser, ' after the name');
    return { kind: 'metadata', start, end: parser.lastEnd, decorators, name, value };
}
function parseParameter(parser, start, decorators) {
    const name = parseIdentifier(parser, "the parameter's name");
    const type = parseType(parser);
    if (!isAt(parser, '=')) {
        if (!isAt(parser, 'newline') && !isAt(parser, 'end')) {
            const isModifier = isAt(parser, '{');
            const hint = isModifier
                ? 'modifiers in braces are no longer Bicep: write decorators such as @allowed(…) above'
                : undefined;
            fail(parser, "'=' or the end of the line after the parameter's type", hint);
        }
        return { kind: 'parameter', start, end: parser.lastEnd, decorators, name, type, defaultValue: null };
    }
    const defaultValue = parseValue(parser, '');
    return { kind: 'parameter', start, end: parser.lastEnd, decorators, name, type, defaultValue };
}
function parseParameterAssignment(parser, start, decorators) {
    const name = parseIdentifier(parser, "the parameter's name");
    const hint = isAt(parser, 'identifier') ? 'a .bicepparam file gives values only: param name = value' : undefined;
    const value = parseValue(parser, " after the parameter's name", hint);
    return { kind: 'parameterAssignment', start, end: parser.lastEnd, decorators, name, value };
}
function parseVariable(parser, start, decorators) {
    const name = parseIdentifier(parser, "the variable's name");
    const hasType = !isAt(parser, '=') && !isAt(parser, 'newline') && !isAt(parser, 'end');
    const type = hasType ? parseType(parser) : null;
    const value = parseValue(parser, hasType ? " after the variable's type" : " after the variable's name");
    return { kind: 'variable', start, end: parser.lastEnd, decorators, name, type, value };
}
function parseTypeStatement(parser, start, decorators) {
    const name = parseIdentifier(parser, "the type's name");
    expect(parser, '=', " after the type's name");
    const value = parseType(parser);
    return { kind: 'type', start, end: parser.lastEnd, decorators, name, value };
}
function parseOutput(parser, start, decorators) {
    const name = parseIdentifier(parser, "the output's name");
    const type = parseOutputType(parser);
    const value = parseValue(parser, " after the output's type");
    return { kind: 'output', start, end: parser.lastEnd, decorators, name, type, value };
}
/** `name(a string, b int) string => expression` */
function parseFunction(parser, start, decorators) {
    const name = parseIdentifier(parser, "the function's name");
    const parameters = [];
    expect(parser, '(', " after the function's name");
    skipLineBreak(parser);
    while (!isAt(parser, ')')) {
        const parameter = parseIdentifier(parser, "a parameter's name");
        parameters.push({ name: parameter, type: parseType(parser) });
        skipLineBreak(parser);
        if (!isAt(parser, ','))
            break;
        advance(parser);
        skipLineBreak(parser);
    }
    expect(parser, ')', " or ',' after the function's parameter");
    const returnType = parseType(parser);
    expect(parser, '=>', " after the function's type");
    skipLineBreakAfterArrow(parser);
    const body = parseExpression(parser, true);
    return { kind: 'function', start, end: parser.lastEnd, decorators, name, parameters, returnType, body };
}
function parseAssert(parser, start, decorators) {
    const name = parseIdentifier(parser, "the assertion's name");
    const value = parseValue(parser, ' after the name');
    return { kind: 'assert', start, end: parser.lastEnd, decorators, name, value };
}
function parseExtends(parser, start, decorators) {
    const path = parsePath(parser, 'the path of another parameter file');
    return { kind: 'extends', start, end: parser.lastEnd, decorators, path };
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/recover.js






/**
 * After a statement that began with the token at `from` broke at `failedAt`, makes the first token of the next one
 * the current token. That is the first declaration behind `from` that plainly begins at a line's start, whatever
 * brackets are open there; or what begins a line behind `failedAt` where no bracket is open, unless that line
 * can only go on with the broken statement.
 */
function skipBrokenStatement(parser, from, failedAt) {
    // Once is enough: from here on such a resource is the next statement, so that no text is parsed again and again.
    if (parser.holdsUnindentedResource)
        parser.allowsUnindentedResources = false;
    const open = { brackets: [], outermostHole: -1 };
    restartAt(parser, from);
    while (!isAt(parser, 'end')) {
        if (parser.start > from && beginsDeclarationLine(parser.text, parser.start))
            return;
        if (isAt(parser, 'newline')) {
            closeHoles(open);
            const isPassed = parser.start >= failedAt && open.brackets.length === 0;
            if (isPassed && maybeStatementAt(parser.text, parser.next))
                return;
        }
        passToken(parser, open);
    }
}
/** Whether the line on which a statement broke is not its own but begins the next: some bracket above is not closed. */
function brokeAtNextDeclaration(text, from, failedAt) {
    const lineStart = text.lastIndexOf('\n', failedAt - 1) + 1;
    return lineStart > from && beginsDeclarationLine(text, lineStart);
}
function passToken(parser, open) {
    const { kind } = parser;
    const { brackets } = open;
    let opensHole = (kind === 'string' || kind === 'error') && parser.opensHole;
    if (kind === '{' || kind === '[' || kind === '(')
        brackets.push(kind);
    else if (kind === ']' && brackets.at(-1) === '[')
        brackets.pop();
    else if (kind === ')' && brackets.at(-1) === '(')
        brackets.pop();
    else if (kind === '}')
        opensHole = passClosingBrace(parser, open);
    if (opensHole) {
        if (open.outermostHole === -1)
            open.outermostHole = brackets.length;
        brackets.push(parser.quoting);
    }
    advance(parser);
}
/** It closes what is open inside its braces, too. Returns whether it goes on with a string, and that has another hole. */
function passClosingBrace(parser, open) {
    const { brackets } = open;
    while (brackets.at(-1) === '[' || brackets.at(-1) === '(')
        brackets.pop();
    const closed = brackets.pop();
    if (open.outermostHole === brackets.length)
        open.outermostHole = -1;
    if (typeof closed !== 'number')
        return false;
    continueString(parser, parser.start, closed);
    return parser.opensHole;
}
/** No hole goes on behind the end of its line, and nothing that was opened in it. */
function closeHoles(open) {
    if (open.outermostHole === -1)
        return;
    open.brackets.length = open.outermostHole;
    open.outermostHole = -1;
}
function beginsDeclarationLine(text, at) {
    if (!isAtLineStart(text, at))
        return false;
    return text[at] === '@' ? isIdentifierStart(text.charCodeAt(at + 1)) : isDeclarationAt(text, at);
}
/** Whether a statement may begin with the token at `at`, the first of its line, even one with a slip in its word. */
function maybeStatementAt(text, at) {
    if (at >= text.length || text[at] === '@')
        return true;
    return isAtLineStart(text, at) ? isIdentifierStart(text.charCodeAt(at)) : isDeclarationAt(text, at);
}
/**
 * Whether a declaration plainly begins at `at`: its word, and on the same line what must follow it, which tells
 * `param name` from a property key or a variable that is called `param`.
 */
function isDeclarationAt(text, at) {
    const word = wordAt(text, at);
    if (!isDeclarationWord(word))
        return false;
    let next = at + word.length;
    while (isBlank(text.charCodeAt(next)))
        next++;
    const follower = text[next];
    if (word === 'targetScope')
        return follower === '=';
    if (word === 'import' && (follower === '{' || follower === '*'))
        return true;
    return follower === "'" || isIdentifierStart(text.charCodeAt(next));
}

;// CONCATENATED MODULE: ./lib/syntax/bicep/parse.js






/** Twice what Azure takes as a template, in characters: text beyond it is no Bicep file, and its tree would be huge. */
const MAX_LENGTH = 8 * 1024 * 1024;
/** Text with more broken statements than this is no Bicep file either. */
const MAX_BROKEN = 1000;
/**
 * Parses a `.bicep` or `.bicepparam` file. Never throws on input: a statement that cannot be parsed is left out and
 * gives one problem, where its parsing stopped; the others are parsed. Trees are less than 1300 nodes high, so that
 * they can be walked recursively; a statement that nests deeper is a problem too. Takes linear time.
 *
 * @param text without a byte order mark
 */
function parseBicep(text, dialect) {
    if (text.length > MAX_LENGTH) {
        const problem = { start: 0, end: 0, message: `a file of more than ${MAX_LENGTH} characters` };
        return { statements: [], referring: [], problems: [problem] };
    }
    const statements = [];
    const referring = [];
    const problems = [];
    const parser = parserFor(text);
    let broken = 0;
    let isDecoratedByBroken = false;
    restartAt(parser, 0);
    skipLineBreak(parser);
    while (!isAt(parser, 'end')) {
        if (broken === MAX_BROKEN) {
            const message = `more than ${MAX_BROKEN} broken statements: the rest of the file is not read`;
            problems.push({ start: parser.start, end: parser.start, message });
            break;
        }
        const outcome = parseOrSkip(parser, dialect);
        if (outcome.statement === null)
            broken++;
        // A declaration without its decorators would say something else: it counts as broken together with them.
        if (!isDecoratedByBroken) {
            if (outcome.statement !== null) {
                statements.push(outcome.statement);
                if (parser.usesNames || outcome.statement.kind === 'type')
                    referring.push(outcome.statement);
            }
            else if (problems.at(-1)?.start !== outcome.problem.start)
                problems.push(outcome.problem);
        }
        isDecoratedByBroken = outcome.statement === null && outcome.isInDecorators;
        skipLineBreak(parser);
    }
    // A resource that is not closed may have broken behind those that follow it.
    problems.sort((one, other) => one.start - other.start);
    return { statements, referring, problems };
}
function parseOrSkip(parser, dialect) {
    const { start } = parser;
    let declaration = -1;
    parser.holdsUnindentedResource = false;
    parser.usesNames = false;
    try {
        const decorators = parseDecorators(parser);
        declaration = parser.start;
        const statement = parseStatement(parser, dialect, start, decorators);
        expectEndOfStatement(parser);
        return { statement };
    }
    catch (error) {
        if (!(error instanceof StatementError))
            throw error;
        const isInDecorators = declaration === -1;
        const from = isInDecorators ? start : declaration;
        skipBrokenStatement(parser, from, error.span.start);
        return { statement: null, problem: problemOf(error, parser.text, from), isInDecorators };
    }
}
/** @param from where the broken statement begins */
function problemOf({ span, message, hint }, text, from) {
    const isUnclosed = brokeAtNextDeclaration(text, from, span.start);
    const advice = isUnclosed ? 'a bracket above this line is not closed' : hint;
    return { ...span, message: advice === '' ? message : `${message} (${advice})` };
}
/** A line that begins with an operator was meant to go on with the statement: what was read of it is not its value. */
function expectEndOfStatement(parser) {
    if (isAt(parser, 'end'))
        return;
    if (!isAt(parser, 'newline'))
        fail(parser, 'the end of the line after the statement');
    if (!isOperatorAt(parser.text, parser.next))
        return;
    advance(parser);
    fail(parser, 'a statement', 'only ? and : may begin the line on which an expression goes on');
}
function isOperatorAt(text, at) {
    if (at === text.length || !'+-*/%&|<>=!?:.,^'.includes(text.charAt(at)))
        return false;
    const isSomethingElse = text.startsWith('/*', at) || text.startsWith('<%', at) || isConflictMarkerAt(text, at);
    return !isSomethingElse;
}


/***/ }),

/***/ 1860:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

;// CONCATENATED MODULE: ./lib/syntax/json/stop.js
/** Thrown inside the reader only, and turned into the file's one problem by `parseJson`. */
class JsonStop extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function stop(start, end, message) {
    return new JsonStop({ start, end, message });
}
const WORD = /[\w$.+-]{1,40}/y;
function foundAt(text, at) {
    if (at >= text.length)
        return { end: text.length, words: 'the end of the file' };
    WORD.lastIndex = at;
    if (WORD.test(text))
        return { end: WORD.lastIndex, words: `'${text.slice(at, WORD.lastIndex)}'` };
    const code = text.codePointAt(at) ?? 0;
    const end = code > 0xffff ? at + 2 : at + 1;
    const character = text.slice(at, end);
    if (/[\p{L}\p{P}\p{S}]/u.test(character))
        return { end, words: character === "'" ? 'a single quote' : `'${character}'` };
    return { end, words: `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}
function expected(text, at, what, hint = '') {
    const found = foundAt(text, at);
    return stop(at, found.end, `expected ${what}, found ${found.words}${hint === '' ? '' : `: ${hint}`}`);
}
/** After a whole value: a missing comma, or a string that ended before its author meant it to. */
function afterValue(text, at, before, what) {
    const runsOverLines = before.kind === 'string' && /[\n\r]/.test(text.slice(before.start, before.end));
    return expected(text, at, what, runsOverLines ? 'the string before it runs over several lines, so its closing quote may be missing' : '');
}
/** Words that other languages have for a value, and what JSON has. */
const OTHER_WORDS = {
    NaN: 'JSON has no NaN, write a number or null',
    Infinity: 'JSON has no Infinity, write a number or null',
    '-Infinity': 'JSON has no Infinity, write a number or null',
    True: 'write true',
    TRUE: 'write true',
    False: 'write false',
    FALSE: 'write false',
    None: 'write null',
    NULL: 'write null',
    Null: 'write null',
    undefined: 'write null',
};
function badValue(text, at) {
    if (text.trim() === '')
        return stop(text.length, text.length, 'expected a JSON value, found an empty file');
    return expected(text, at, 'a value', valueHint(text, at));
}
function valueHint(text, at) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    const known = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined;
    if (known !== undefined)
        return known;
    if (/^[+.]\d/.test(word))
        return "a JSON number begins with a digit or '-'";
    if (word !== '' || text[at] === "'")
        return 'a string needs double quotes';
    if (text[at] === '#')
        return "comments begin with '//'";
    return '';
}
/** `first`: nothing stands before it in its object, so that `}` would do as well. */
function badPropertyName(text, at, first) {
    const bare = /[\w$']/.test(text.charAt(at));
    const what = first ? "a property name in double quotes or '}'" : 'a property name in double quotes';
    return expected(text, at, what, bare ? 'a property name needs double quotes' : '');
}
function badNumber(text, start, at, what) {
    if (text.startsWith('-Infinity', start))
        return badValue(text, start);
    return expected(text, at, what);
}
function badComment(at) {
    return stop(at, at + 2, "expected '*/' at the end of the comment, found the end of the file");
}
function unterminatedString(start) {
    return stop(start, start + 1, "expected '\"' at the end of the string, found the end of the file");
}
/** `at`: the character that makes no escape, after the backslash or among the digits of `\u`. */
function badEscape(text, at) {
    if (text[at - 1] !== '\\')
        return expected(text, at, "four hexadecimal digits after '\\u'");
    return expected(text, at, 'one of " \\ / b f n r t u after a backslash', 'a backslash itself is written \\\\');
}
function tooDeep(at, most) {
    return stop(at, at + 1, `expected at most ${most} levels of objects and arrays, found one more`);
}
function tooMany(at, most) {
    return stop(at, at, `expected at most ${most} values and comments in a file, found more`);
}

;// CONCATENATED MODULE: ./lib/syntax/json/number.js

const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;
/** Reads a number of the JSON grammar: `-`, an integer without leading zeros, a fraction, an exponent. */
function readNumber(reading) {
    const { text, at: start } = reading;
    let at = text.charCodeAt(start) === MINUS ? start + 1 : start;
    if (text.charCodeAt(at) === ZERO) {
        at++;
        if (isDigit(text, at))
            throw badNumber(text, start, at, 'no digit after the leading zero of a number');
    }
    else {
        at = skipDigits(text, start, at, "a digit after '-'");
    }
    if (text.charCodeAt(at) === DOT)
        at = skipDigits(text, start, at + 1, "a digit after '.'");
    const code = text.charCodeAt(at);
    if (code === LOWER_E || code === UPPER_E) {
        const sign = text.charCodeAt(at + 1);
        at = skipDigits(text, start, sign === PLUS || sign === MINUS ? at + 2 : at + 1, 'a digit in the exponent');
    }
    reading.at = at;
    return { kind: 'number', start, end: at, value: Number(text.slice(start, at)) };
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= ZERO && code <= NINE;
}
function skipDigits(text, start, from, what) {
    let at = from;
    while (isDigit(text, at))
        at++;
    if (at === from)
        throw badNumber(text, start, at, what);
    return at;
}

;// CONCATENATED MODULE: ./lib/syntax/json/reading.js

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const DELETE = 0x7f;
const BYTE_ORDER_MARK = 0xfeff;
/** Of values and looseness, some 400 MB of memory. The largest of 7,189 real files has 58,080 values. */
const MAXIMUM_SIZE = 2_000_000;
/** What Newtonsoft, which Azure reads templates with, takes for blank and JSON does not. */
const LOOSE_BLANK = /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/y;
/** A carriage return alone ends a line too, for Newtonsoft. */
const LINE = /[^\r\n]*/y;
function readingOf(text) {
    const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    return { text, at, looseness: [], openMembers: [], memberCount: 0, openItems: [], itemCount: 0, size: 0 };
}
/** Holds a file to what fits in memory: 50 MB of `1,1,1…` would not. */
function count(reading, at) {
    if (++reading.size > MAXIMUM_SIZE)
        throw tooMany(at, MAXIMUM_SIZE);
}
/** Something that is no JSON and that Azure reads all the same. */
function note(reading, start, end, message) {
    count(reading, start);
    reading.looseness.push({ start, end, message });
}
/** To the next token, or the text's end. */
function skipBlank(reading) {
    const { text } = reading;
    const length = text.length;
    let at = reading.at;
    while (at < length) {
        const code = text.charCodeAt(at);
        if (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) {
            at++;
            continue;
        }
        if (code > SPACE && code < DELETE && code !== SLASH)
            break;
        const next = skipLoose(reading, at);
        if (next === at)
            break;
        at = next;
    }
    reading.at = at;
}
/** Past one comment, or a run of characters that only Newtonsoft takes for blank; `at` itself where there is neither. */
function skipLoose(reading, at) {
    const { text } = reading;
    let end = at;
    let what = 'a comment';
    if (text.charCodeAt(at) === SLASH) {
        end = endOfComment(text, at);
    }
    else {
        LOOSE_BLANK.lastIndex = at;
        if (LOOSE_BLANK.test(text))
            end = LOOSE_BLANK.lastIndex;
        what = 'a blank other than space, tab and line break';
    }
    if (end > at)
        note(reading, at, end, what);
    return end;
}
function endOfComment(text, at) {
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) {
        LINE.lastIndex = at;
        LINE.test(text);
        return LINE.lastIndex;
    }
    if (next !== ASTERISK)
        throw expected(text, at, "'//' or '/*'");
    const end = text.indexOf('*/', at + 2);
    if (end === -1)
        throw badComment(at);
    return end + 2;
}

;// CONCATENATED MODULE: ./lib/syntax/json/string.js
/** Strings of the JSON reader: one slice where nothing is escaped; elsewhere `JSON.parse` decodes what was checked here. */


const string_LINE_FEED = 0x0a;
const string_CARRIAGE_RETURN = 0x0d;
const string_TAB = 0x09;
const string_SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Reads the string whose opening quote is next. Raw control characters are kept, and noted once. */
function readString(reading) {
    const { text, at: start } = reading;
    const length = text.length;
    for (let at = start + 1; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            reading.at = at + 1;
            return { kind: 'string', start, end: at + 1, value: text.slice(start + 1, at) };
        }
        if (code === BACKSLASH || code < string_SPACE)
            return readEscaped(reading, at);
    }
    throw unterminatedString(start);
}
/** A string whose first escape or raw control character stands at `from`. */
function readEscaped(reading, from) {
    const { text, at: start } = reading;
    const length = text.length;
    let raw = -1;
    for (let at = from; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            const end = at + 1;
            reading.at = end;
            const value = raw === -1 ? decoded(text, start, end) : decodedWithRaw(text, start, end);
            if (raw !== -1)
                note(reading, raw, raw + 1, `${nameOf(text.charCodeAt(raw))} in a string`);
            return { kind: 'string', start, end, value };
        }
        if (code === BACKSLASH)
            at++;
        else if (code < string_SPACE && raw === -1)
            raw = at;
    }
    throw unterminatedString(start);
}
function decoded(text, start, end) {
    try {
        return JSON.parse(text.slice(start, end));
    }
    catch {
        return decodedWithRaw(text, start, end);
    }
}
/** Raw control characters are escaped first, as `JSON.parse` will have them; an escape that is wrong stops the reader. */
function decodedWithRaw(text, start, end) {
    for (let at = start + 1; at < end - 1; at++) {
        if (text.charCodeAt(at) === BACKSLASH)
            at = endOfEscape(text, at);
    }
    const written = text.slice(start, end);
    return JSON.parse(written.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
function nameOf(code) {
    if (code === string_LINE_FEED || code === string_CARRIAGE_RETURN)
        return 'a raw line break';
    if (code === string_TAB)
        return 'a raw tab';
    return `a raw control character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/** The offset of the last character of the escape at `at`. */
function endOfEscape(text, at) {
    const letter = text.charAt(at + 1);
    if (letter !== 'u') {
        if (!'"\\/bfnrt'.includes(letter))
            throw badEscape(text, at + 1);
        return at + 1;
    }
    for (let index = at + 2; index < at + 6; index++) {
        if (!isHexadecimal(text.charCodeAt(index)))
            throw badEscape(text, index);
    }
    return at + 5;
}
function isHexadecimal(code) {
    const lower = code | 0x20;
    return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66);
}

;// CONCATENATED MODULE: ./lib/syntax/json/parse.js




/** More than any template needs (Newtonsoft, which Azure reads with, stops at 64 by default), less than a call stack. */
const MAXIMUM_DEPTH = 500;
const parse_QUOTE = 0x22;
const COMMA = 0x2c;
const parse_MINUS = 0x2d;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LOWER_F = 0x66;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
/**
 * Reads one JSON file. Offsets are those of `text`, also where it begins with a byte order mark.
 * Never throws: a text that breaks off, or nests deeper than 500, has `root: null` and one problem at the exact place.
 */
function parseJson(text) {
    const reading = readingOf(text);
    const { root, problems } = readRoot(reading);
    // A trailing comma is known only after the comments that follow it.
    reading.looseness.sort((one, other) => one.start - other.start);
    return { root, problems, looseness: reading.looseness };
}
function readRoot(reading) {
    try {
        skipBlank(reading);
        const root = readValue(reading, 0);
        skipBlank(reading);
        if (reading.at < reading.text.length)
            throw afterValue(reading.text, reading.at, root, 'the end of the file');
        return { root, problems: [] };
    }
    catch (error) {
        if (error instanceof JsonStop)
            return { root: null, problems: [error.problem] };
        throw error;
    }
}
function readValue(reading, depth) {
    const { text, at } = reading;
    switch (text.charCodeAt(at)) {
        case parse_QUOTE:
            return readString(reading);
        case LEFT_BRACE:
            return readObject(reading, depth);
        case LEFT_BRACKET:
            return readArray(reading, depth);
        case LOWER_T:
            if (!text.startsWith('true', at))
                break;
            reading.at += 4;
            return { kind: 'boolean', start: at, end: at + 4, value: true };
        case LOWER_F:
            if (!text.startsWith('false', at))
                break;
            reading.at += 5;
            return { kind: 'boolean', start: at, end: at + 5, value: false };
        case LOWER_N:
            if (!text.startsWith('null', at))
                break;
            reading.at += 4;
            return { kind: 'null', start: at, end: at + 4 };
        default:
            if (isDigit(text, at) || text.charCodeAt(at) === parse_MINUS)
                return readNumber(reading);
    }
    throw badValue(text, at);
}
function readObject(reading, depth) {
    const { text, at: start, memberCount: first } = reading;
    if (depth === MAXIMUM_DEPTH)
        throw tooDeep(start, MAXIMUM_DEPTH);
    reading.at++;
    skipBlank(reading);
    while (text.charCodeAt(reading.at) !== RIGHT_BRACE) {
        if (text.charCodeAt(reading.at) !== parse_QUOTE)
            throw badPropertyName(text, reading.at, reading.memberCount === first);
        const key = readString(reading);
        skipBlank(reading);
        if (text.charCodeAt(reading.at) !== COLON)
            throw afterValue(text, reading.at, key, "':' after the property name");
        reading.at++;
        skipBlank(reading);
        const value = readValue(reading, depth + 1);
        count(reading, value.start);
        reading.openMembers[reading.memberCount++] = { key, value };
        skipBlank(reading);
        const code = text.charCodeAt(reading.at);
        if (code === COMMA)
            skipComma(reading, RIGHT_BRACE);
        else if (code !== RIGHT_BRACE)
            throw afterValue(text, reading.at, value, "',' or '}' after the property's value");
    }
    const members = reading.openMembers.slice(first, reading.memberCount);
    reading.memberCount = first;
    return { kind: 'object', start, end: ++reading.at, members };
}
function readArray(reading, depth) {
    const { text, at: start, itemCount: first } = reading;
    if (depth === MAXIMUM_DEPTH)
        throw tooDeep(start, MAXIMUM_DEPTH);
    reading.at++;
    skipBlank(reading);
    while (text.charCodeAt(reading.at) !== RIGHT_BRACKET) {
        const item = readValue(reading, depth + 1);
        count(reading, item.start);
        reading.openItems[reading.itemCount++] = item;
        skipBlank(reading);
        const code = text.charCodeAt(reading.at);
        if (code === COMMA)
            skipComma(reading, RIGHT_BRACKET);
        else if (code !== RIGHT_BRACKET)
            throw afterValue(text, reading.at, item, "',' or ']' after the item");
    }
    const items = reading.openItems.slice(first, reading.itemCount);
    reading.itemCount = first;
    return { kind: 'array', start, end: ++reading.at, items };
}
/** From a comma to the next token, which may be the bracket that closes. */
function skipComma(reading, closing) {
    const comma = reading.at++;
    skipBlank(reading);
    if (reading.text.charCodeAt(reading.at) === closing) {
        note(reading, comma, comma + 1, `a comma before '${String.fromCharCode(closing)}'`);
    }
}


/***/ }),

/***/ 1349:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writtenLength),
/* harmony export */   w: () => (/* binding */ offsetsOf)
/* harmony export */ });
/**
 * From an index into a string's decoded `value` to the offset in `text` where that UTF-16 code unit is written, its
 * escape's backslash where it is escaped; `value.length` gives the closing quote. An index outside is held to the ends.
 */
function offsetsOf(text, node) {
    const first = node.start + 1;
    const last = node.end - 1;
    // An escape is longer than what it stands for, so equal lengths mean that there is none.
    if (last - first === node.value.length)
        return (index) => Math.min(first + Math.max(index, 0), last);
    const offsets = escapedOffsets(text, first, last);
    return (index) => offsets[Math.max(index, 0)] ?? last;
}
function escapedOffsets(text, first, last) {
    const offsets = [];
    let at = first;
    while (at < last) {
        offsets.push(at);
        at += writtenLength(text, at);
    }
    return offsets;
}
/** The length of what stands for one UTF-16 code unit at `at` in the content of a string that has been read. */
function writtenLength(text, at) {
    if (text[at] !== '\\')
        return 1;
    return text[at + 1] === 'u' ? 6 : 2;
}


/***/ }),

/***/ 8781:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   FX: () => (/* binding */ holesIn),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   V7: () => (/* binding */ sourceOffset),
/* harmony export */   eg: () => (/* binding */ sourceSpan),
/* harmony export */   zf: () => (/* binding */ newTextBuilder)
/* harmony export */ });
/* harmony import */ var _model_last_at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6044);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6929);
/** Text that stands in a file in pieces: the content of a YAML scalar, a Makefile's line with its variables filled in. */


/** A text that stands in its file as it is, from an offset on. */
function unbroken(text, source = 0) {
    return { text, starts: [0], sources: [source] };
}
function newTextBuilder() {
    const texts = [];
    const starts = [];
    const sources = [];
    const escapes = newEscapes();
    const holes = [];
    let length = 0;
    const add = (text, source) => {
        if (text === '')
            return;
        const before = sources.length - 1;
        if (before < 0 || (sources[before] ?? 0) + length - (starts[before] ?? 0) !== source) {
            starts.push(length);
            sources.push(source);
        }
        texts.push(text);
        length += text.length;
    };
    return {
        add,
        addEscaped: (character, { start, end }) => {
            add(character, start);
            escapes.set(start, end - start);
        },
        addHole: (written, source) => {
            const start = length;
            // The characters that the file does not have stand where what is written begins, and where it ends.
            const isBraced = written.startsWith('{') && written.endsWith('}');
            if (!isHole.test(written))
                add('$', source);
            if (!isHole.test(written) && !isBraced)
                add('{', source);
            add(written, source);
            if (!isHole.test(written) && !isBraced)
                add('}', source + Math.max(0, written.length - 1));
            holes.push({ start, end: length });
        },
        addMapped: ({ text, starts: own, sources: places, ...more }) => {
            for (const { start, end } of more.holes ?? [])
                holes.push({ start: length + start, end: length + end });
            escapes.addAll(more.escapes);
            own.forEach((start, index) => {
                add(text.slice(start, own[index + 1] ?? text.length), places[index] ?? 0);
            });
        },
        done: () => withMore({ text: texts.join(''), starts, sources }, escapes.all(), holes),
        length: () => length,
    };
}
function withMore(mapped, escapes, holes) {
    return { ...mapped, ...(escapes === undefined ? {} : { escapes }), ...(holes.length > 0 ? { holes } : {}) };
}
/** Pieces of one text have its escapes, which are not copied for each. */
function newEscapes() {
    let shared;
    let own = null;
    const ownOnes = () => {
        own ??= new Map(shared);
        return own;
    };
    return {
        set: (at, size) => ownOnes().set(at, size),
        addAll: (others) => {
            if (others === undefined || others === shared)
                return;
            if (shared === undefined && own === null)
                shared = others;
            else
                for (const [at, size] of others)
                    ownOnes().set(at, size);
        },
        all: () => own ?? shared,
    };
}
const isHole = /^\$+\{/;
/** Where the character at an offset stands in the file. */
function sourceOffset({ starts, sources }, at) {
    const piece = pieceAt(starts, at);
    return (sources[piece] ?? 0) + at - (starts[piece] ?? 0);
}
/**
 * The span in the file. What is put together from pieces that do not follow each other there is shown by its first
 * piece.
 */
function sourceSpan(mapped, start, end) {
    const from = sourceOffset(mapped, start);
    if (end <= start)
        return { start: from, end: from };
    const first = pieceAt(mapped.starts, start);
    const last = pieceAt(mapped.starts, end - 1);
    for (let piece = first + 1; piece <= last; piece++) {
        if ((mapped.sources[piece] ?? 0) >= (mapped.sources[piece - 1] ?? 0))
            continue;
        return { start: from, end: sourceEnd(mapped, Math.min(end, mapped.starts[first + 1] ?? end)) };
    }
    return { start: from, end: sourceEnd(mapped, end) };
}
/** Behind the character before an offset. */
function sourceEnd(mapped, end) {
    const last = sourceOffset(mapped, end - 1);
    return last + (mapped.escapes?.get(last) ?? 1);
}
/** A part of the text, with what is filled in there; `start` and `end` are offsets into `text`. */
function sliceOf(mapped, start, end) {
    const builder = newTextBuilder();
    for (let piece = pieceAt(mapped.starts, start); piece < mapped.starts.length; piece++) {
        const from = Math.max(start, mapped.starts[piece] ?? 0);
        const to = Math.min(end, mapped.starts[piece + 1] ?? mapped.text.length);
        if (from >= end)
            break;
        builder.add(mapped.text.slice(from, to), sourceOffset(mapped, from));
    }
    const slice = builder.done();
    if (slice.starts.length === 0)
        return unbroken('', sourceOffset(mapped, start));
    const { escapes } = mapped;
    const inside = holesIn(mapped, start, end);
    const moved = inside.map((hole) => ({
        start: Math.max(hole.start, start) - start,
        end: Math.min(hole.end, end) - start,
    }));
    return withMore(slice, escapes, moved);
}
/** Those that are in a part of the text, or reach into it. */
function holesIn({ holes = [] }, start, end) {
    const found = [];
    for (let at = Math.max(0, (0,_model_last_at_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAt */ .i)(startsOf(holes), start)); at < holes.length; at++) {
        const hole = holes[at];
        if (hole === undefined || hole.start >= end)
            break;
        if (hole.end > start)
            found.push(hole);
    }
    return found;
}
const startsOf = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((spans) => spans.map(({ start }) => start));
function pieceAt(starts, at) {
    return Math.max(0, (0,_model_last_at_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAt */ .i)(starts, at));
}


/***/ }),

/***/ 947:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _mapped_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8781);

function placed(node, mapped) {
    const span = (0,_mapped_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceSpan */ .eg)(mapped, node.start, node.end);
    switch (node.kind) {
        case 'object':
            return {
                ...node,
                ...span,
                members: node.members.map(({ key, value }) => ({ key: placed(key, mapped), value: placed(value, mapped) })),
            };
        case 'array':
            return { ...node, ...span, items: node.items.map((item) => placed(item, mapped)) };
        default:
            return { ...node, ...span };
    }
}


/***/ }),

/***/ 5048:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _script_mapped_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8781);

/**
 * null where the places cannot be told, which is never so for text of one line without escapes, and for block scalars.
 *
 * @param text the file's
 */
function scalarText(text, node) {
    const builder = (0,_script_mapped_text_js__WEBPACK_IMPORTED_MODULE_0__/* .newTextBuilder */ .zf)();
    const written = text.slice(node.start, node.end);
    const first = written[0];
    if (first === '|' || first === '>')
        addBlock(written, node, builder);
    else if (first === "'" || first === '"')
        addQuoted(written, node, builder);
    else
        addFlow(written, node.start, builder);
    const mapped = builder.done();
    if (mapped.starts.length === 0)
        return (0,_script_mapped_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)('', node.start);
    return mapped.text === node.value ? mapped : null;
}
function linesOf(text, offset) {
    const lines = [];
    for (let from = 0; from < text.length;) {
        const lineEnd = text.indexOf('\n', from);
        const end = lineEnd === -1 ? text.length : lineEnd;
        const line = text.slice(from, end).replace(/\r$/, '');
        lines.push({ text: line, start: offset + from, breakAt: offset + end });
        from = end + 1;
    }
    return lines;
}
/** `|` and `>` with their indentation taken away; https://yaml.org/spec/1.2.2/#81-block-scalar-styles */
function addBlock(written, node, builder) {
    const headerEnd = written.indexOf('\n') + 1;
    if (headerEnd === 0)
        return;
    const header = written.slice(0, headerEnd);
    const lines = linesOf(written.slice(headerEnd), node.start + headerEnd);
    const indentation = indentationOf(header, lines);
    const last = lines.findLastIndex(({ text }) => text.trim() !== '' || text.length > indentation);
    const isFolded = header.startsWith('>');
    lines.slice(0, last + 1).forEach((line, index) => {
        const content = line.text.slice(indentation);
        builder.add(content, line.start + Math.min(indentation, line.text.length));
        if (index < last)
            builder.add(isFolded ? foldedBreak(lines, index, indentation) : '\n', line.breakAt);
    });
    // What follows the last line hangs on the header; the value tells.
    const missing = node.value.length - builder.length();
    if (missing > 0)
        builder.add('\n'.repeat(missing), lines[last]?.breakAt ?? node.end);
}
function indentationOf(header, lines) {
    const first = lines.find(({ text }) => text.trim() !== '');
    const own = first === undefined ? 0 : first.text.length - first.text.trimStart().length;
    // With a digit in the header the first line may be indented further; then the smallest of all is close enough.
    if (!/\d/.test(header.split('#')[0] ?? ''))
        return own;
    const filled = lines.filter(({ text }) => text.trim() !== '');
    return filled.reduce((least, { text }) => Math.min(least, text.length - text.trimStart().length), own);
}
/** A line break between two lines of text is a blank; one before an empty line is dropped, others stay. */
function foldedBreak(lines, index, indentation) {
    const isMore = (line) => line !== undefined && /^[ \t]/.test(line.text.slice(indentation));
    const isEmpty = (line) => line === undefined || line.text.slice(indentation) === '';
    const [own, next] = [lines[index], lines[index + 1]];
    if (isEmpty(own) || isMore(own) || isMore(next))
        return '\n';
    if (!isEmpty(next))
        return ' ';
    const following = lines.slice(index + 1, index + 1000).find((line) => !isEmpty(line));
    return isMore(following) ? '\n' : '';
}
/** Plain text over several lines: a line break is a blank, and one more for each empty line. */
function addFlow(written, offset, builder) {
    const lines = linesOf(written, offset);
    lines.forEach((line, index) => {
        const isFirst = index === 0;
        const isLast = index === lines.length - 1;
        const head = isFirst ? 0 : line.text.length - line.text.trimStart().length;
        const content = isLast ? line.text.slice(head) : line.text.slice(head).trimEnd();
        builder.add(content, line.start + head);
        if (isLast)
            return;
        const next = lines[index + 1]?.text.trim() ?? '';
        if (content === '' && !isFirst)
            builder.add('\n', line.breakAt);
        else if (next !== '')
            builder.add(' ', line.breakAt);
    });
}
const escapes = {
    n: '\n',
    t: '\t',
    '"': '"',
    '\\': '\\',
    '/': '/',
    r: '\r',
    '0': '\0',
    ' ': ' ',
};
/** Quotes on one line, with the escapes that scripts have; others give up their places. */
function addQuoted(written, node, builder) {
    const quote = written[0] ?? '"';
    const inside = written.slice(1, -1);
    const offset = node.start + 1;
    if (inside.includes('\n')) {
        if (!inside.includes('\\') && !inside.includes("''"))
            addFlow(inside, offset, builder);
        return;
    }
    let from = 0;
    const escaped = quote === '"' ? /\\(.)/g : /'(')/g;
    for (const found of inside.matchAll(escaped)) {
        builder.add(inside.slice(from, found.index), offset + from);
        const character = quote === '"' ? (escapes[found[1] ?? ''] ?? '') : "'";
        builder.add(character, offset + found.index);
        from = found.index + 2;
    }
    builder.add(inside.slice(from), offset + from);
}


/***/ })

};
;