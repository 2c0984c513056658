"use strict";
exports.id = 443;
exports.ids = [443];
exports.modules = {

/***/ 3838:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ checkFound),
  w: () => (/* binding */ checker)
});

// EXTERNAL MODULE: ./lib/discover/first-look/first-look.js + 1 modules
var first_look = __webpack_require__(8031);
// EXTERNAL MODULE: ./lib/discover/first-look/prefilter.js
var prefilter = __webpack_require__(1134);
// EXTERNAL MODULE: ./lib/discover/scripts/script-file.js
var script_file = __webpack_require__(9365);
// EXTERNAL MODULE: ./lib/deployments.js + 105 modules
var deployments = __webpack_require__(599);
// EXTERNAL MODULE: ./lib/subject-summary.js + 1 modules
var subject_summary = __webpack_require__(7634);
// EXTERNAL MODULE: ./lib/subjects.js + 8 modules
var lib_subjects = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/changes/gaps.js
var gaps = __webpack_require__(7189);
;// CONCATENATED MODULE: ./lib/changes/base.js
/** What the base of a change deploys. */




/** Evaluates the files of the base as those of the head are, under the same `inputs` of the policy. */
async function evaluateBase(files, inputs, newPathOf) {
    const side = await (0,lib_subjects/* withDiscovery */.F)(files, inputs, (discovery) => {
        const subjects = (0,lib_subjects/* subjectsOf */.Z)(discovery, (0,deployments/* evaluateDeployments */.e)(discovery, inputs).deployed);
        const summaries = subjects.map(subject_summary/* summaryOf */.Y);
        return { subjects, summaries, gaps: (0,gaps/* gapsOf */.d)(discovery) };
    });
    return { ...side, newPathOf };
}

;// CONCATENATED MODULE: ./lib/changes/base-of.js




/** @returns null: nobody knows what was before */
function baseOf(before, inputs) {
    if ('unknown' in before)
        return null;
    const { files, changes } = before;
    const renamed = new Map(changes.flatMap(({ path, pathBefore }) => (pathBefore === null ? [] : [[pathBefore, path]])));
    return async (isAskedFor) => {
        if (!changes.some((change) => mayMatter(change, files, isAskedFor)))
            return null;
        return evaluateBase(files, inputs, (file) => renamed.get(file) ?? file);
    };
}
function mayMatter({ kind, path, pathBefore }, before, isAskedFor) {
    if (isAskedFor(path))
        return true;
    if (pathBefore === null)
        return false;
    if (isAskedFor(pathBefore))
        return true;
    if (!(0,prefilter/* isCandidate */.qn)(pathBefore) && !(0,script_file/* mayBeScript */.m0)(pathBefore))
        return false;
    // What is gone may have been parameters by its name alone; what is changed and still parameters, the head asks for.
    if (kind !== 'modified' && (0,prefilter/* isCandidate */.qn)(pathBefore))
        return true;
    const look = before.look?.(pathBefore) ?? null;
    return look === null || (0,first_look/* mayMatter */.dx)(look);
}

// EXTERNAL MODULE: ./lib/git/files-of-commit.js
var files_of_commit = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/git/run-git.js
var run_git = __webpack_require__(9263);
;// CONCATENATED MODULE: ./lib/git/read-blobs.js
/** Contents of many objects in one run of git. */

/** @returns content by hash; an object that the clone lacks is not in it. null: git cannot be run, or it is too much */
async function readBlobs(folder, objects) {
    const distinct = [...new Set(objects)];
    if (distinct.length === 0)
        return new Map();
    const answer = await (0,run_git/* runGit */.EO)(folder, ['cat-file', '--batch'], `${distinct.join('\n')}\n`);
    return 'failure' in answer ? null : blobsIn(answer.stdout);
}
/** `HASH blob SIZE<newline>CONTENT<newline>`, or `HASH missing<newline>`. */
function blobsIn(output) {
    const blobs = new Map();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(newline, at);
        if (end === -1)
            break;
        const [object = '', type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (size === undefined)
            continue;
        const content = output.subarray(at, at + Number(size));
        at += content.length + 1;
        if (type === 'blob')
            blobs.set(object, content);
    }
    return blobs;
}
const newline = 0x0a;

// EXTERNAL MODULE: ./lib/discover/first-look/latin1.js
var latin1 = __webpack_require__(7644);
;// CONCATENATED MODULE: ./lib/discover/files/files-before.js






/**
 * @param cwd the folder that paths are relative to
 * @param files as they are now
 * @param base hash of the commit before
 * @param differing from it to now
 * @param isAsked whether a file that is there no more would be among those to look at
 * @returns null: this clone lacks what was in them
 */
async function filesBefore(cwd, files, base, differing, isAsked) {
    // What a sparse checkout leaves out is not there now, and nothing that was there before is gone for that.
    const changes = differing.filter(({ path, object }) => object === null || files.exists(path));
    const changed = new Map(changes.flatMap((one) => (one.pathBefore === null ? [] : [[one.pathBefore, one]])));
    const isNew = new Set(changes.flatMap(({ path }) => (changed.has(path) ? [] : [path])));
    // Of what is no template, config file or script, a template may load one or two.
    const ofOurKind = [...changed].filter(([path]) => (0,prefilter/* isCandidate */.qn)(path) || (0,script_file/* mayBeScript */.m0)(path));
    const objects = ofOurKind.flatMap(([, { objectBefore }]) => objectBefore ?? []);
    const blobs = await readBlobs(cwd, objects);
    if (blobs === null || objects.some((object) => !blobs.has(object)))
        return null;
    const listed = new Set(files.paths);
    const wasAsked = ({ path }) => listed.has(path);
    const back = [...changed].flatMap(([path, change]) => (wasAsked(change) || isAsked(path) ? [path] : []));
    const isOther = (path) => changed.has(path) || isNew.has(path);
    // A link that is the same may lead to a file that is not.
    const behindLinks = (path) => (isOther(path) ? path : (files.realPath?.(path) ?? path));
    const read = (asked) => {
        const path = behindLinks(asked);
        const change = changed.get(path);
        if (change === undefined)
            return isNew.has(path) ? { kind: 'missing' } : files.read(asked);
        const bytes = change.objectBefore === null ? undefined : blobs.get(change.objectBefore);
        return bytes === undefined ? (0,files_of_commit/* readFileOfCommit */.r)(cwd, base, path) : { kind: 'bytes', bytes };
    };
    return {
        ...files,
        paths: [...new Set([...files.paths.filter((path) => !isNew.has(path)), ...back])].sort(),
        read,
        exists: (path) => (isOther(behindLinks(path)) ? read(path).kind !== 'missing' : files.exists(path)),
        look: (path) => {
            if (!isOther(behindLinks(path)))
                return files.look?.(path) ?? null;
            const found = read(path);
            return found.kind === 'bytes' ? (0,first_look/* lookAt */.t5)(path, (0,latin1/* asLatin1 */.__)(found.bytes)) : null;
        },
    };
}

;// CONCATENATED MODULE: ./lib/changes/before.js
/** What a comparison gives to hold the files against. */

/** @param cwd the folder that paths are relative to */
async function readBefore(cwd, { files, isAsked }, comparison) {
    if ('unknown' in comparison)
        return comparison;
    const { base, changes } = comparison;
    const before = await filesBefore(cwd, files, base, changes, isAsked);
    return before === null ? { unknown: `This clone lacks files of commit ${base}.` } : { files: before, changes };
}

// EXTERNAL MODULE: ./lib/changes/changed-files.js
var changed_files = __webpack_require__(3808);
// EXTERNAL MODULE: ./lib/check.js + 11 modules
var check = __webpack_require__(6193);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(4193);
;// CONCATENATED MODULE: ./lib/discover/policy-files/policies-below.js
/** Policies of repositories in a folder that is none: which of them would be that of all that is checked? */

/** Policies that are told of by name. */
const maximumTold = 3;
/**
 * @param paths that are checked
 * @returns a part of a sentence that tells of them; null: there are none, or another one counts
 */
function policiesBelow(paths, { isRepository, policy, shown }) {
    const below = isRepository || policy !== null ? [] : paths.filter((path) => path.endsWith(`/${policy_policy/* defaultPolicyPath */.r}`));
    if (below.length === 0)
        return null;
    const others = below.length - maximumTold;
    const named = below.slice(0, maximumTold).map(shown).join(', ');
    return `${named}${others > 0 ? ` and ${others} others` : ''} not looked at: check each repository by itself`;
}

;// CONCATENATED MODULE: ./lib/git/changes.js
/** What differs between two commits, or between a commit and the working tree: files, renames followed. */

/** Files that git compares with each other to find renames that also change something. */
const renameLimit = 1000;
const diffOptions = [
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none', '--submodule=short'],
    ...['--relative', '--find-renames', `-l${renameLimit}`],
];
/**
 * @param from hash of a commit
 * @param to hash of a commit; null: the working tree, its untracked files included as far as they are not ignored
 * @returns null: the clone lacks one of them, or git fails: never a part of what differs
 */
async function changesBetween(folder, from, to) {
    const compare = to === null ? ['diff-index', from] : ['diff-tree', '-r', from, to];
    const [command = '', ...rest] = compare;
    const answer = await (0,run_git/* runGit */.EO)(folder, [command, ...diffOptions, '--raw', '-z', '--no-abbrev', ...rest, '--']);
    if ('failure' in answer)
        return null;
    const tracked = changesIn(answer.stdout.toString('utf8'));
    const others = to === null ? await untracked(folder) : [];
    return others === null ? null : [...tracked, ...others];
}
async function untracked(folder) {
    const answer = await (0,run_git/* runGit */.EO)(folder, ['ls-files', '-z', '--others', '--exclude-standard']);
    if ('failure' in answer)
        return null;
    return answer.stdout
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '')
        .map((path) => ({ kind: 'added', path, pathBefore: null, objectBefore: null, object: null }));
}
/** `:100644 100644 HASH HASH R087<nul>PATH<nul>PATH<nul>`; the second path only of what is renamed or copied. */
function changesIn(output) {
    const fields = output.split('\0');
    const changes = [];
    for (let at = 0; at < fields.length;) {
        const head = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at] ?? '');
        if (head === null)
            break;
        const [, modeBefore = '', mode = '', before = '', now = '', status = ''] = head;
        const isMoved = status === 'R' || status === 'C';
        const pathBefore = fields[at + 1] ?? '';
        const path = isMoved ? (fields[at + 2] ?? '') : pathBefore;
        at += isMoved ? 3 : 2;
        changes.push({
            kind: kinds[status] ?? 'modified',
            path,
            pathBefore: status === 'A' ? null : pathBefore,
            objectBefore: contentHash(modeBefore, before),
            object: contentHash(mode, now),
        });
    }
    return changes;
}
const kinds = {
    A: 'added',
    C: 'added',
    D: 'deleted',
    R: 'renamed',
};
/** Only of files; a link's content is where it leads to, and a submodule's is in another repository. */
function contentHash(mode, hash) {
    return mode.startsWith('100') && !/^0+$/.test(hash) ? hash : null;
}

;// CONCATENATED MODULE: ./lib/git/commits.js
/** Commits: which a name means, what it comes from, and where two have parted. */

/** A full hash in hexadecimal, SHA-1 or SHA-256. */
const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function isCommitHash(text) {
    return hash.test(text);
}
/**
 * The commit that a branch, tag, hash or expression such as `HEAD~2` names.
 *
 * @param name whatever a user or an event says
 * @returns its hash; null: there is no such commit in this clone
 */
async function resolveCommit(folder, name) {
    // An empty name would mean HEAD, and a NUL is no argument.
    if (name === '' || name.includes('\0'))
        return null;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const found = await hashFrom(folder, args);
    return found !== null && (await hasCommit(folder, found)) ? found : null;
}
/** Whether the clone has the commit and its tree; a shallow one lacks most. */
async function hasCommit(folder, commit) {
    if (!isCommitHash(commit))
        return false;
    return 'stdout' in (await (0,run_git/* runGit */.EO)(folder, ['cat-file', '-e', `${commit}^{tree}`]));
}
/**
 * The parents that the commit itself names, in order: also in a shallow clone, which hides them from `HEAD^1` and need
 * not have them.
 *
 * @returns null: the clone has no such commit
 */
async function parentsOf(folder, commit) {
    const answer = await runGit(folder, ['cat-file', 'commit', commit]);
    if ('failure' in answer)
        return null;
    const [header = ''] = answer.stdout.toString('latin1').split('\n\n');
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}
/** The newest commit that both come from; null where the clone does not reach back to it. */
function mergeBase(folder, one, other) {
    return hashFrom(folder, ['merge-base', one, other]);
}
async function hashFrom(folder, args) {
    const answer = await (0,run_git/* runGit */.EO)(folder, args);
    const text = 'stdout' in answer ? answer.stdout.toString('latin1').trim() : '';
    return isCommitHash(text) ? text : null;
}

;// CONCATENATED MODULE: ./lib/git/comparison.js
/** The files as they are checked, and the commit that they are compared with. */


async function compare(folder, base, now) {
    const changes = await changesBetween(folder, base, now);
    return changes === null
        ? { unknown: `Git cannot compare with commit ${base}: this clone may lack a part of it.` }
        : { base, now, changes };
}
/**
 * The working tree against a revision: as in a pull request, against the commit where the two have parted, where this
 * clone reaches back to it.
 *
 * @param revision as the user names it
 * @returns null: there is no such commit
 */
async function compareWithRevision(folder, revision) {
    const commit = await resolveCommit(folder, revision);
    if (commit === null)
        return null;
    const head = await resolveCommit(folder, 'HEAD');
    const parted = head === null ? null : await mergeBase(folder, commit, head);
    return compare(folder, parted ?? commit, null);
}

// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(4663);
// EXTERNAL MODULE: ./lib/cli/load-policy.js
var load_policy = __webpack_require__(8560);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4917);
;// CONCATENATED MODULE: ./lib/cli/check-found.js
/** The files that are found, and the policy that the user names, to a result. */









/** @throws UsageError for paths that are not there and for a bad policy */
async function checkFound(found, options, baseline, scope, terminal) {
    const { check, policy } = await checker(found, options, baseline, scope, terminal);
    return { result: await check(found.files), policy };
}
/** @throws UsageError for paths that are not there, a bad policy and what names no commit */
async function checker(found, { policy: spec, asOf, changedSince }, baseline, scope, terminal) {
    const { faults, isWhole } = found;
    if (faults.length > 0)
        throw new usage_error/* UsageError */.e(faults);
    const policy = await (0,load_policy/* loadPolicyFor */.A)(spec, asOf, scope, terminal);
    const below = spec === null ? policiesBelow(found.files.paths, scope) : null;
    if (below !== null)
        terminal.log(`notice: ${(0,report_terminal/* printable */.g$)(below)}, or name a policy with --policy.\n`);
    const repository = terminal.environment.GITHUB_REPOSITORY ?? null;
    const before = changedSince === null ? null : await beforeSince(changedSince, found, scope);
    const base = before === null ? null : baseOf(before, policy.inputs);
    const changed = before === null ? null : changedIn(before, policy, baseline, terminal);
    return { check: (files) => (0,check/* check */.z)(files, policy, { asOf, repository, isWhole, baseline, base, changed }), policy };
}
/** @returns null: everything is judged, and that is said */
function changedIn(before, policy, baseline, { log }) {
    const changed = 'unknown' in before ? null : (0,changed_files/* pathsOf */.wG)(before.changes);
    if (changed !== null && !(0,changed_files/* changesJudge */.bL)(changed, policy, baseline))
        return changed;
    const why = changed === null ? 'What has changed is not known' : 'The policy or the baseline has changed';
    log(`${why}: everything is judged.${'unknown' in before ? ` ${(0,report_terminal/* printable */.g$)(before.unknown)}` : ''}\n`);
    return null;
}
/** @throws UsageError for what names no commit */
async function beforeSince(revision, found, { root }) {
    const comparison = await compareWithRevision(root, revision);
    if (comparison === null) {
        throw new usage_error/* UsageError */.e([`--changed-since: there is no commit '${revision}' in the repository of this folder.`]);
    }
    return readBefore(root, found, comparison);
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

/***/ 4962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineText),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
/* harmony import */ var _policy_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9979);
/* harmony import */ var _policy_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3275);
/* harmony import */ var _syntax_json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1860);
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

/***/ 7058:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultBaselinePath),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _policy_unreadable_policy_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6724);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);


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
;